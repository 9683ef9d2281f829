"""What "Build your own" shows: the network as it stands, which row is chosen, and what can be done to it."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from convviz.layers import TensorShape
from convviz.networks.blueprint import (
    Blueprint,
    Line,
    Plan,
    Table,
    Trouble,
    duplicate,
    fits,
    insert,
    move,
    new_row,
    remove,
    rows_of,
)
from convviz.networks.blueprint.edits import MOST_ROWS

INPUT = -1
"""The chosen row where it is the input."""


class BuildState(Struct, frozen=True):
    """What undo brings back.

    Attributes:
        plan: The network.
        chosen: The row whose arguments are edited, `INPUT` for the input.
        classes: How many classes the data has, 0 where that is not known.
    """

    plan: Plan
    chosen: int = INPUT
    classes: int = 0


class BuildScene(Struct, frozen=True):
    """What is on screen.

    Attributes:
        state: What it was derived from.
        table: Every row's shape and costs.
        line: The chosen row; None for the input.
        fed: What the chosen row is fed; None where it waits.
        editable: Whether the network can be edited.
        can_up: Whether the chosen row can move up.
        can_down: Whether it can move down.
        can_remove: Whether it can be removed.
        can_duplicate: Whether there may be one more like it.
        complete: Whether the network can be built.
        misfit: Why it cannot be trained on the data; None where it can, or no data is known.
    """

    state: BuildState
    table: Table
    line: Line | None
    fed: TensorShape | None
    editable: bool
    can_up: bool
    can_down: bool
    can_remove: bool
    can_duplicate: bool
    complete: bool
    misfit: Trouble | None


def derive(state: BuildState) -> BuildScene:
    """The scene of a state."""
    table, at = rows_of(state.plan), state.chosen
    editable = isinstance(state.plan, Blueprint)
    on_row = editable and at != INPUT
    return BuildScene(
        state,
        table,
        None if at == INPUT else table.lines[at],
        _fed(table, max(at, 0)),
        editable,
        can_up=on_row and at > 0,
        can_down=on_row and at + 1 < len(table.lines),
        can_remove=on_row,
        can_duplicate=on_row and len(table.lines) < MOST_ROWS,
        complete=bool(table.lines) and table.impossible is None,
        misfit=fits(state.plan, state.classes) if state.classes and table.lines else None,
    )


def beginning(plan: Plan, classes: int = 0) -> BuildState:
    """A network that was just opened: its first layer is chosen, else its input."""
    return BuildState(plan, 0 if isinstance(plan, Blueprint) and plan.rows else INPUT, classes)


def added(state: BuildState, kind: str, at: int | None = None) -> BuildState:
    """With a layer more, which is chosen: before the row `at`, by default below the chosen one.

    Raises:
        ConvvizError: There are as many rows as there may be.
    """
    blueprint = _blueprint(state)
    place = state.chosen + 1 if at is None else at
    added_row = new_row(kind, _fed(rows_of(blueprint), place))
    return replace(state, plan=insert(blueprint, place, added_row), chosen=place)


def removed(state: BuildState, at: int) -> BuildState:
    """Without a row; the one that takes its place is chosen, else the last."""
    plan = remove(_blueprint(state), at)
    chosen = state.chosen - 1 if state.chosen > at else state.chosen
    return replace(state, plan=plan, chosen=min(chosen, len(plan.rows) - 1))


def moved(state: BuildState, at: int, to: int) -> BuildState:
    """With a row in another place, where it is chosen."""
    return replace(state, plan=move(_blueprint(state), at, to), chosen=to)


def duplicated(state: BuildState, at: int) -> BuildState:
    """With a row once more below itself, which is chosen.

    Raises:
        ConvvizError: There are as many rows as there may be.
    """
    return replace(state, plan=duplicate(_blueprint(state), at), chosen=at + 1)


def _fed(table: Table, at: int) -> TensorShape | None:
    """What comes from above into the row `at`; None where that waits."""
    return table.lines[at - 1].shape if at else table.input_shape


def _blueprint(state: BuildState) -> Blueprint:
    if not isinstance(state.plan, Blueprint):
        raise TypeError(f"{state.plan.name} is not edited here")
    return state.plan
