"""The worksheet dialog shows the first page, remembers what is chosen, and has the PDF written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.layers import Cell
from convviz.lessons.reading import bundled_lesson
from convviz.states.network.state import Place
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import GridTask, Heading
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.network.worksheet_source import NetworkWorksheetSource


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = create_window()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: MainWindow, page: str, qtbot: QtBot) -> WorksheetDialog:
    window.show_page(page)
    qtbot.waitUntil(window.action_table["export-worksheet"].isVisible)
    window.action_table["export-worksheet"].trigger()
    dialog = window.findChild(WorksheetDialog)
    assert dialog is not None
    return dialog


def test_the_lab_makes_a_worksheet_and_its_answers(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window, "lab", qtbot)
    preview = dialog.findChild(QLabel, "worksheetPreview")
    assert preview is not None
    assert preview.pixmap().height() > 300
    assert dialog.outcome()
    qtbot.mouseClick(dialog._answers._segments["separate"], Qt.MouseButton.LeftButton)
    assert "beside" in dialog.outcome()
    save = dialog.findChild(QPushButton, "exportSave")
    assert save is not None

    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    saver = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "saveDialog")
    saver.path_chosen.emit(tmp_path / "letter a.pdf")  # type: ignore[attr-defined]

    qtbot.waitUntil((tmp_path / "letter a answers.pdf").exists)
    assert (tmp_path / "letter a.pdf").read_bytes().startswith(b"%PDF-")
    saver.close()
    assert opened(window, "lab", qtbot).options().answers == "separate"


def test_another_paper_is_shown_at_once(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "lab", qtbot)
    preview = dialog.findChild(QLabel, "worksheetPreview")
    assert preview is not None
    before = preview.pixmap().width()
    qtbot.mouseClick(dialog._paper._segments["letter"], Qt.MouseButton.LeftButton)
    assert preview.pixmap().width() > before
    assert dialog.options().paper == "letter"


def test_the_task_is_about_the_number_that_is_held(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("network")
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    page.workspace.select_layer("max_pooling2d")
    page.workspace.pin(Place("max_pooling2d", 3, 4, 5))

    worksheet = NetworkWorksheetSource(page.workspace).worksheet(SheetOptions())

    heading = next(part for part in worksheet.parts if isinstance(part, Heading))
    assert heading.text == "max_pooling2d (MaxPooling2D): map 4, row 5, column 6"
    task = next(part for part in worksheet.parts if isinstance(part, GridTask))
    run = page.workspace.run
    assert run is not None
    assert run.trace is not None
    cell = Cell(3, 4, 5)
    assert task.marked is not None
    value = run.trace["max_pooling2d"][cell.row, cell.column, cell.channel]
    assert task.output.values[task.marked] == value


def test_an_empty_pad_says_what_is_wanting(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("network")
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    page.input_card.pad.clear()
    qtbot.waitUntil(lambda: page.workspace.run is not None and page.workspace.run.trace is None)
    said: list[str] = []
    page.notice.connect(lambda text, _kind: said.append(text))

    window.action_table["export-worksheet"].trigger()

    assert said == ["Nothing was computed yet: draw something, or feed the network a picture."]
    assert window.findChild(WorksheetDialog) is None


def test_the_lesson_that_is_walked_through_makes_a_worksheet(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("lessons")
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    said: list[str] = []
    page.notice.connect(lambda text, _kind: said.append(text))
    qtbot.waitUntil(window.action_table["export-worksheet"].isVisible)

    window.action_table["export-worksheet"].trigger()
    assert said == ["Begin or open a lesson: its worksheet is made."]

    page.lessons.begin(bundled_lesson("one-kernel-one-sum"))
    dialog = opened(window, "lessons", qtbot)
    assert dialog.worksheet().title == "One kernel, one sum"
    assert dialog.worksheet() is dialog.worksheet()
    page.lessons.end()


def test_ten_exercises_are_printed_as_other_worksheets_are(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_page("lessons")
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    assert page.choose_panel("exercises")
    button = page.findChild(QPushButton, "exercisePrint")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(WorksheetDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog._answers._segments["separate"], Qt.MouseButton.LeftButton)
    save = dialog.findChild(QPushButton, "exportSave")
    assert save is not None
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    saver = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "saveDialog")
    saver.path_chosen.emit(tmp_path / "ten.pdf")  # type: ignore[attr-defined]
    qtbot.waitUntil((tmp_path / "ten answers.pdf").exists)
    assert (tmp_path / "ten.pdf").read_bytes().startswith(b"%PDF-")
    saver.close()
    # The folder and the options are remembered for the next sheet, of whatever page.
    assert opened(window, "lab", qtbot).options().answers == "separate"
