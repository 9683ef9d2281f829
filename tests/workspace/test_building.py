"""The workspace of "Build your own": whatever is done to a network can be undone, told in words, and never fails."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from convviz.networks import zoo
from convviz.networks.blueprint import KINDS, PALETTE, Blueprint, fits, from_zoo, rows_of, to_config
from convviz.networks.blueprint.arguments import Choice, Flag, Number, Pair, Sizes, Whole
from convviz.states.training.build import INPUT, BuildScene, beginning, derive
from convviz.texts.training_build import arguments_text, spoken_row, totals_text, weights_text
from convviz.texts.training_build_kinds import argument_sentence, family_name, kind_sentence
from convviz.workspace.building import BuildingWorkspace


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[BuildingWorkspace]:
    stack = QUndoStack()
    yield BuildingWorkspace(stack)
    stack.clear()


def any_value(dice: random.Random, argument: object) -> object:
    """A value that the argument may have, or must not."""
    wrong = dice.choice([0, -1, "x", None, (1, 2, 3, 4), 1e9, True])
    match argument:
        case _ if dice.random() < 0.15:
            return wrong
        case Whole():
            return dice.choice([1, 3, 7, 64, argument.high])
        case Pair():
            return dice.choice([(1, 1), (2, 3), (5, 5), (99, 99)])
        case Choice():
            return dice.choice(argument.options)
        case Number():
            return dice.choice([argument.low, argument.high])
        case Flag():
            return dice.random() < 0.5
        case Sizes():
            return dice.choice([(4,), (2, 2), (8, 8, 1)])
    return wrong


def do_anything(dice: random.Random, workspace: BuildingWorkspace) -> None:
    count = len(workspace.scene.table.lines)
    row, to = dice.randint(-2, count + 1), dice.randint(-2, count + 1)
    match dice.randrange(10):
        case 0 | 1:
            workspace.add(dice.choice(PALETTE).name)
        case 2:
            workspace.remove(row)
        case 3:
            workspace.move(row, to)
        case 4:
            workspace.duplicate(row)
        case 5:
            workspace.choose(row)
        case 6:
            workspace.set_input_shape(tuple(dice.choice([0, 1, 9, 28]) for _ in range(dice.randint(0, 4))))
        case 7:
            workspace.start_from(dice.choice([*zoo.names(), "", "nowhere"]))
        case _ if isinstance(workspace.plan, Blueprint) and workspace.plan.rows:
            at = dice.randrange(count)
            arguments = KINDS[workspace.plan.rows[at].kind].arguments
            if arguments and dice.random() < 0.8:
                argument = dice.choice(arguments)
                if argument.name != "config":
                    workspace.set_argument(at, argument.name, any_value(dice, argument))
            else:
                workspace.rename(at, dice.choice(["", "eye", "a/b", "conv2d"]))


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_done_can_be_told_and_undone(workspace: BuildingWorkspace, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - edits, no secrets
    before = workspace.scene
    for _ in range(60):
        do_anything(dice, workspace)
        workspace.set_classes(dice.choice([0, 2, 10]))
        scene = workspace.scene
        assert scene == derive(scene.state)
        assert INPUT <= scene.state.chosen < len(scene.table.lines)
        assert totals_text(scene.table)
        for place, line in enumerate(scene.table.lines):
            assert "{" not in spoken_row(line, place) + arguments_text(line) + weights_text(line)
        if scene.complete:
            to_config(workspace.plan)
    workspace.set_classes(0)
    after = workspace.scene
    while workspace.undo_stack.canUndo():
        workspace.undo_stack.undo()
    assert workspace.plan == before.state.plan
    while workspace.undo_stack.canRedo():
        workspace.undo_stack.redo()
    assert workspace.plan == after.state.plan


def test_every_change_is_told_once(workspace: BuildingWorkspace) -> None:
    heard: list[BuildScene] = []
    workspace.changed.connect(heard.append)
    workspace.add("Dropout")
    workspace.choose(3)
    workspace.choose(3)
    workspace.set_argument(0, "filters", 32)
    assert len(heard) == 2
    assert heard[-1] is workspace.scene


def test_steps_of_one_argument_join_until_another_row_is_chosen(workspace: BuildingWorkspace) -> None:
    for filters in (33, 34, 35):
        workspace.set_argument(0, "filters", filters)
    assert workspace.undo_stack.count() == 1
    workspace.choose(1)
    workspace.choose(0)
    workspace.set_argument(0, "filters", 36)
    assert workspace.undo_stack.count() == 2
    workspace.undo_stack.undo()
    assert dict(workspace.plan.rows[0].arguments)["filters"] == 35


def test_undo_leaves_the_classes_of_the_data_alone(workspace: BuildingWorkspace) -> None:
    workspace.add("Dropout")
    workspace.set_classes(4)
    workspace.undo_stack.undo()
    assert workspace.scene.state.classes == 4
    assert workspace.scene.misfit is not None


def test_a_layer_is_added_such_that_it_fits_where_its_sizes_decide(workspace: BuildingWorkspace) -> None:
    workspace.choose(0)
    workspace.add("ResidualBlock")
    assert rows_of(workspace.plan).lines[1].shape == (26, 26, 32)
    assert len(rows_of(workspace.plan).lines[1].inner) == 4
    workspace.choose(6)
    workspace.add("Reshape")
    assert workspace.scene.table.impossible is None


def test_fitting_a_network_that_fits_is_no_step(workspace: BuildingWorkspace) -> None:
    workspace.set_classes(10)
    assert fits(workspace.plan, 10) is None
    workspace.fit_classes()
    assert workspace.undo_stack.count() == 0


@pytest.mark.parametrize("kind", PALETTE, ids=lambda kind: kind.name)
def test_every_kind_and_argument_is_explained(qapp: QApplication, kind) -> None:
    assert kind_sentence(kind.name).endswith(".")
    assert family_name(kind.family)
    for argument in kind.arguments:
        assert argument_sentence(kind.name, argument.name)
    if kind.learns:
        assert argument_sentence(kind.name, "trainable")


def test_a_network_opens_at_its_first_layer_and_an_empty_one_at_its_input() -> None:
    assert beginning(from_zoo("mnist")).chosen == 0
    assert beginning(from_zoo("siamese")).chosen == INPUT
    assert beginning(Blueprint("empty", (8, 8, 1))).chosen == INPUT
