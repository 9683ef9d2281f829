"""What the pages had before a lesson is what they have after it, whatever was done in between."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from made_runs import make_run
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from convviz.layers.kernels import find_kernel
from convviz.lessons.reading import bundled_lesson
from convviz.lessons.writing import lesson_bytes
from convviz.states.lab.kernel_changes import from_named
from convviz.ui.lessons.mark_sheet import MarkSheet
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.training.page import TrainingPage
from convviz.ui.theme import Appearance, ThemeChoice
from convviz.workspace.model_loading import ZOO

LESSON = "one-kernel-one-sum"
HIDDEN_KERNEL = 6
REDO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
COVERED = 2


@pytest.fixture
def lab(window: MainWindow) -> LabPage:
    page = window.page("lab")
    assert isinstance(page, LabPage)
    return page


@pytest.fixture
def lessons(window: MainWindow) -> LessonsPage:
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    return page


def test_saving_in_a_lesson_does_not_write_it_into_the_file_that_was_open(
    window: MainWindow, lab: LabPage, lessons: LessonsPage, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.convviz"
    lab.files.save(mine)
    written = mine.read_bytes()
    lessons.begin(bundled_lesson(LESSON))
    lessons.lessons.go(HIDDEN_KERNEL)
    assert lab.files.path is None
    assert mine.name not in window.windowTitle()
    lessons.lessons.end()
    assert lab.files.path == mine
    assert lab.undo_stack.isClean()
    assert mine.read_bytes() == written


def test_the_lab_is_what_it_was_though_undo_no_longer_reaches_so_far(
    lab: LabPage, lessons: LessonsPage
) -> None:
    drawing = np.random.default_rng(7).uniform(-1, 1, (5, 7)).astype(np.float32)
    lab.workspace.set_values(drawing)
    before = lab.workspace.state
    lessons.begin(bundled_lesson(LESSON))
    kernels = [from_named(find_kernel(name)) for name in ("sobel-y", "sharpen")]
    for at in range(lab.undo_stack.undoLimit() + 5):
        lab.workspace.set_kernel(kernels[at % 2])
    lessons.lessons.end()
    assert lab.workspace.state == before
    assert np.array_equal(lab.workspace.blobs.get(next(iter(before.blobs())))[:, :, 0], drawing)


def test_the_lab_is_what_it_was_after_undo_in_the_middle(
    window: MainWindow, lab: LabPage, lessons: LessonsPage, qtbot: QtBot
) -> None:
    before = lab.workspace.state
    lessons.begin(bundled_lesson(LESSON))
    lessons.lessons.go(HIDDEN_KERNEL)
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    lessons.lessons.again()
    lessons.begin(bundled_lesson("the-letter-a"))
    lessons.lessons.end()
    assert lab.workspace.state == before
    assert window.current_page().page_id == "lab"


def test_the_title_of_the_window_does_not_tell_the_kernel(
    window: MainWindow, lab: LabPage, lessons: LessonsPage
) -> None:
    lessons.begin(bundled_lesson(LESSON))
    lessons.lessons.go(HIDDEN_KERNEL)
    assert "Sobel" in lab.title()
    assert "Sobel" not in window.windowTitle()
    assert window.windowTitle() == "One kernel, one sum — convviz"
    lessons.lessons.end()
    assert window.windowTitle() == f"{lab.title()} — convviz"


def test_covers_follow_another_theme_at_once(window: MainWindow, lab: LabPage, lessons: LessonsPage) -> None:
    lessons.begin(bundled_lesson(LESSON))
    lessons.lessons.go(COVERED)
    sheet = lab.findChild(MarkSheet)
    assert sheet is not None
    corner = sheet.covered[0].topLeft() + QPoint(8, 8)
    assert sheet.grab().toImage().pixelColor(corner) == window.theme.accent_ground
    appearance = window.findChild(Appearance)
    assert appearance is not None
    light = window.theme
    appearance.choose(ThemeChoice.DARK)
    assert window.theme is not light
    assert sheet.grab().toImage().pixelColor(corner) == window.theme.accent_ground


def test_a_lesson_from_a_file_shows_its_step_and_not_the_course(
    window: MainWindow, lessons: LessonsPage, tmp_path: Path
) -> None:
    window.show_page("network")
    file = tmp_path / "mine.cvlesson"
    file.write_bytes(lesson_bytes(bundled_lesson("the-letter-a")))
    window.open_files([file])
    assert lessons.lessons.words.title == "The letter A"
    assert window.current_page().page_id == "lab"
    lessons.lessons.end()
    assert window.current_page().page_id == "network"


def test_a_damaged_lesson_is_refused_by_its_name_and_the_one_under_way_goes_on(
    window: MainWindow, lessons: LessonsPage, tmp_path: Path
) -> None:
    lessons.begin(bundled_lesson(LESSON))
    file = tmp_path / "broken.cvlesson"
    file.write_bytes(b"PK\x03\x04 no archive")
    window.open_files([file])
    assert window.notice().startswith("broken.cvlesson is no sound lesson:")
    assert lessons.lessons.words.title == "One kernel, one sum"


def test_a_finished_lesson_begins_again_at_its_first_step(
    window: MainWindow, lessons: LessonsPage, qtbot: QtBot
) -> None:
    window.show_page("lessons")
    tile = window.findChild(QPushButton, f"lesson-{LESSON}")
    assert tile is not None
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    steps = bundled_lesson(LESSON).lesson.steps
    for step in steps[1:]:
        qtbot.keyClick(window, Qt.Key.Key_PageDown)
        assert lessons.lessons.step.id == step.id
    for index, step in enumerate(steps):
        if step.question is not None:
            lessons.lessons.go(index)
            lessons.lessons.give_up()
    lessons.lessons.end()
    window.show_page("lessons")
    assert f"{len(steps)} of {len(steps)} steps seen." in tile.accessibleDescription()
    assert ".." not in tile.accessibleDescription()
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert lessons.lessons.files is not None
    assert lessons.lessons.index == 0


def test_the_network_page_is_what_it_was(window: MainWindow, lessons: LessonsPage, qtbot: QtBot) -> None:
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    qtbot.waitUntil(lambda: page.workspace.run is not None, timeout=20_000)
    page.workspace.toggle_map("conv2d", 3)
    page.workspace.set_view(replace(page.workspace.state.view, panel="maps"))
    before = page.workspace.state
    lessons.begin(bundled_lesson("from-ink-to-answer"))
    for index in range(4):
        lessons.lessons.go(index)
        qtbot.waitUntil(lambda: not lessons.lessons.busy, timeout=20_000)
    assert page.workspace.state != before
    lessons.lessons.end()
    assert page.workspace.state == before


def test_the_training_page_is_what_it_was(window: MainWindow, lessons: LessonsPage) -> None:
    page = window.page("training")
    assert isinstance(page, TrainingPage)
    make_run(page.runs.folder, "mine", epochs=2, title="Mine")
    page.runs.refresh()
    page.runs.choose(("mine",))
    page.training.set_recipe(replace(page.training.recipe, epochs=7))
    page.training.set_panel("data")
    before, chosen = page.training.state, page.runs.chosen
    lessons.begin(bundled_lesson("overfitting"))
    assert page.training.state.panel == "train"
    assert page.runs.chosen != chosen
    lessons.lessons.end()
    assert page.training.state == before
    assert page.runs.chosen == chosen
    assert [run.id for run in page.runs.runs()] == ["mine"]
    assert sorted(each.name for each in page.runs.folder.iterdir() if each.is_dir()) == ["mine"]


def test_undo_and_redo_in_the_lab_are_what_they_were(
    window: MainWindow, lab: LabPage, lessons: LessonsPage, qtbot: QtBot
) -> None:
    values = [np.random.default_rng(seed).uniform(-1, 1, (5, 7)).astype(np.float32) for seed in (3, 4, 5)]
    states = [lab.workspace.state]
    for each in values:
        lab.workspace.set_values(each)
        states.append(lab.workspace.state)
    lab.workspace.undo_stack.undo()
    texts = (lab.undo_stack.undoText(), lab.undo_stack.redoText())
    lessons.begin(bundled_lesson(LESSON))
    lessons.lessons.go(HIDDEN_KERNEL)
    lab.workspace.set_kernel(from_named(find_kernel("sobel-y")))
    lessons.lessons.end()
    window.show_page("lab")
    assert (lab.undo_stack.undoText(), lab.undo_stack.redoText()) == texts
    qtbot.keyClick(window, Qt.Key.Key_Z, REDO)
    assert lab.workspace.state.source == states[3].source
    assert np.array_equal(lab.workspace.scene.grids[0].values[:, :, 0], values[2])
    for state in states[2::-1]:
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (lab.workspace.state.source, lab.workspace.state.stages) == (state.source, state.stages)
    assert not lab.undo_stack.canUndo()


def test_undo_on_the_network_page_is_what_it_was_with_the_networks_that_it_leads_to(
    window: MainWindow, lessons: LessonsPage, qtbot: QtBot
) -> None:
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    work = page.workspace
    qtbot.waitUntil(lambda: work.run is not None, timeout=20_000)
    first = work.state
    page.files.open_named(f"{ZOO}mnist-dense")
    qtbot.waitUntil(lambda: work.state.model != first.model and work.run is not None, timeout=20_000)
    second = work.state
    count = work.undo_stack.count()
    lessons.begin(bundled_lesson("residual-blocks"))
    for index in range(3):
        lessons.lessons.go(index)
        qtbot.waitUntil(lambda: not lessons.lessons.busy, timeout=20_000)
    assert work.undo_stack.count() > count
    lessons.lessons.end()
    assert (work.state, work.undo_stack.count()) == (second, count)
    work.undo_stack.undo()
    assert work.state.model == first.model
    qtbot.waitUntil(lambda: work.run is not None and work.run.trace is not None, timeout=20_000)


def test_undo_on_the_training_page_is_what_it_was(window: MainWindow, lessons: LessonsPage) -> None:
    page = window.page("training")
    assert isinstance(page, TrainingPage)
    page.training.set_recipe(replace(page.training.recipe, epochs=7))
    page.training.set_recipe(replace(page.training.recipe, epochs=9))
    count = page.undo_stack.count()
    lessons.begin(bundled_lesson("overfitting"))
    lessons.lessons.go(len(bundled_lesson("overfitting").lesson.steps) - 1)
    lessons.lessons.end()
    assert page.undo_stack.count() == count
    page.undo_stack.undo()
    assert page.training.recipe.epochs == 7
