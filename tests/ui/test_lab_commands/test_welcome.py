"""The first start: something moves within two seconds, once, and gets out of the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.texts.languages import find_language, install
from convviz.ui import motion
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.commands import LabCommands
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.pages.lab.welcome import WelcomeStrip
from convviz.ui.settings import Settings
from convviz.ui.widgets.sample_menu import SampleMenu

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Start:
    """Starts the program as a person does, each time with what the last one left."""
    kept: list[
        MainWindow
    ] = []  # until qtbot closes them, or Python would take them apart in an order of its own

    def again() -> MainWindow:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = create_window(restore=True, settings=Settings(store))
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        return window

    return again


def welcome(window: MainWindow) -> WelcomeStrip:
    found = window.findChild(WelcomeStrip, "welcome")
    assert found is not None
    return found


def lab(window: MainWindow) -> LabPage:
    page = window.page("lab")
    assert isinstance(page, LabPage)
    return page


def press(window: MainWindow, name: str) -> None:
    button = welcome(window).findChild(QPushButton, name) or welcome(window).findChild(QToolButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_kernel_moves_within_two_seconds_of_the_first_start(start: Start, qtbot: QtBot) -> None:
    window = start()
    assert welcome(window).isVisible()
    moved: list[int] = []
    lab(window).workspace.changed.connect(lambda scene: moved.append(scene.transport.position))
    qtbot.waitUntil(lambda: 1 in moved, timeout=20_000)
    assert lab(window).transport.playback.playing


def test_the_second_start_has_no_welcome_and_stands_still(start: Start) -> None:
    start().close()
    window = start()
    assert not welcome(window).isVisible()
    assert not lab(window).transport.playback.playing


def test_a_window_for_a_script_has_no_welcome(window: MainWindow) -> None:
    assert not welcome(window).isVisible()


def test_with_reduced_motion_it_takes_one_step_and_does_not_play(start: Start, qtbot: QtBot) -> None:
    window = start()
    motion.set_reduced(reduced=True)
    before = lab(window).workspace.scene.transport.position
    qtbot.waitUntil(lambda: lab(window).workspace.scene.transport.stepping, timeout=20_000)
    assert lab(window).workspace.scene.transport.position == before + 1
    assert not lab(window).transport.playback.playing
    motion.set_reduced(reduced=False)


def test_the_first_change_of_the_lab_takes_it_away(start: Start) -> None:
    window = start()
    lab(window).workspace.set_bias(0, 1.0)
    assert not welcome(window).isVisible()


def test_what_is_changed_before_anything_moved_is_left_in_peace(start: Start, qtbot: QtBot) -> None:
    window = start()
    lab(window).workspace.set_bias(0, 1.0)
    qtbot.wait(1500)
    assert not lab(window).transport.playback.playing


def test_moving_the_pointer_over_the_pictures_does_not_take_it_away(start: Start) -> None:
    window = start()
    lab(window).workspace.hover_cell(0, 0, 2, 2)
    assert welcome(window).isVisible()


def test_escape_closes_it_once_no_cell_is_pinned(start: Start, qtbot: QtBot) -> None:
    window = start()
    qtbot.waitUntil(window.isActiveWindow)
    page = lab(window)
    page.workspace.pin_cell(0, 0, 2, 2)
    view = page.pictures_card.stage_view
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert page.workspace.state.cursor.probe is None
    assert welcome(window).isVisible()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not welcome(window).isVisible()
    page.workspace.pin_cell(0, 0, 2, 2)
    QTest.keyClick(view, Qt.Key.Key_Escape)  # the view's own key again
    assert page.workspace.state.cursor.probe is None


def test_the_close_button_closes_it_and_the_help_menu_brings_it_back(start: Start) -> None:
    window = start()
    press(window, "welcomeClose")
    assert not welcome(window).isVisible()
    window.action_table["welcome"].trigger()
    assert welcome(window).isVisible()


def test_draw_brings_the_pad(start: Start) -> None:
    window = start()
    press(window, "welcomeDraw")
    assert lab(window).input_card.mode == "draw"
    assert lab(window).input_card.pad.isVisible()
    assert not welcome(window).isVisible()


def test_open_brings_the_file_dialog(start: Start, qtbot: QtBot) -> None:
    window = start()
    press(window, "welcomeOpen")
    dialog = window.findChild(QFileDialog, "openDialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_sample_brings_the_samples_beside_their_button(start: Start) -> None:
    window = start()
    press(window, "welcomeSample")
    samples = lab(window).input_card.findChild(SampleMenu)
    assert samples is not None
    assert samples.menu().isVisible()
    samples.menu().close()


def test_it_covers_nothing_and_all_that_counts_stays_in_sight(start: Start, qtbot: QtBot) -> None:
    window = start()
    page, strip = lab(window), welcome(window)
    qtbot.waitUntil(lambda: strip.height() > 0)
    below = strip.mapTo(window, strip.rect().bottomLeft()).y()
    for index in range(len(page.workspace.scene.grids)):
        grid = page.pictures_card.stage_view.grid_view(index)
        assert grid is not None
        assert grid.isVisible()
        assert grid.mapTo(window, grid.rect().topLeft()).y() >= below


@pytest.mark.parametrize("code", ["en", "pt", "es"])
@pytest.mark.parametrize("width", [960, 1280])
def test_no_button_is_cut_off_in_any_language(start: Start, qtbot: QtBot, code: str, width: int) -> None:
    window = start()
    install(find_language(code))
    window.resize(width, 700)
    strip = welcome(window)
    qtbot.waitUntil(lambda: window.width() == width)
    qtbot.wait(0)
    for button in strip.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width() - 2, button.text()
        assert strip.rect().contains(button.geometry())


def test_samples_and_files_chosen_on_the_input_card_are_opened(
    window: MainWindow, commands: LabCommands, page: LabPage, qtbot: QtBot
) -> None:
    page.input_card.sample_chosen.emit("grid-letter-a")
    page.input_card.open_wanted.emit()
    dialog = window.findChild(QFileDialog, "openDialog")
    assert dialog is not None
    dialog.reject()
    with qtbot.waitSignal(page.workspace.state_changed):
        page.input_card.sample_chosen.emit("photo-camera")
