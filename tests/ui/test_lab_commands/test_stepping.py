"""The menus of steps and of zooming do what the transport and the pictures do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from convviz.states.lab.state import Pooling
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage


def position(page: LabPage) -> int:
    return page.workspace.scene.transport.position


@pytest.mark.parametrize(
    ("action", "after"),
    [("step", 7), ("back", 5), ("next-row", 10), ("previous-row", 2), ("first", 0), ("last", 15)],
)
def test_a_row_of_the_menu_moves_the_transport(
    window: MainWindow, page: LabPage, action: str, after: int
) -> None:
    assert position(page) == 6
    window.action_table[action].trigger()
    assert position(page) == after


def test_play_plays_and_pauses(window: MainWindow, page: LabPage) -> None:
    window.action_table["play"].trigger()
    assert page.transport.playback.playing
    window.action_table["play"].trigger()
    assert not page.transport.playback.playing


@pytest.mark.parametrize("action", ["step", "back", "next-row", "previous-row", "first", "last"])
def test_moving_by_hand_stops_playing(window: MainWindow, page: LabPage, action: str) -> None:
    page.transport.toggle()
    window.action_table[action].trigger()
    assert not page.transport.playback.playing


def test_faster_and_slower_go_through_the_speeds(window: MainWindow, page: LabPage) -> None:
    window.action_table["faster"].trigger()
    window.action_table["faster"].trigger()
    assert page.transport.playback.speed == 5
    window.action_table["slower"].trigger()
    assert page.transport.playback.speed == 2


def test_loop_is_one_thing_in_the_menu_and_in_the_bar(window: MainWindow, page: LabPage) -> None:
    window.action_table["loop"].trigger()
    assert page.transport.loop.isChecked()
    page.transport.loop.setChecked(False)
    assert not window.action_table["loop"].isChecked()


def test_there_is_nothing_to_step_while_a_stage_cannot_run(window: MainWindow, page: LabPage) -> None:
    page.workspace.set_stage(0, Pooling(size=(11, 11)))
    assert page.workspace.scene.transport.count == 0
    assert not window.action_table["play"].isEnabled()
    assert not window.action_table["export-gif"].isEnabled()
    assert window.action_table["export-png"].isEnabled()
    page.undo_stack.undo()
    assert window.action_table["play"].isEnabled()
    assert window.action_table["export-gif"].isEnabled()


def test_the_keys_of_the_menu_stay_with_the_view(window: MainWindow, page: LabPage) -> None:
    page.pictures_card.stage_view.setFocus()
    QTest.keyClick(page.pictures_card.stage_view, Qt.Key.Key_Right)
    assert position(page) == 7


def test_zooming_enlarges_the_output_and_fit_shows_all_again(window: MainWindow, page: LabPage) -> None:
    output = page.pictures_card.stage_view.grid_view(1)
    assert output is not None
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert output.viewport.zoom > 1
    zoomed = output.viewport.zoom
    window.action_table["zoom-out"].trigger()
    assert output.viewport.zoom < zoomed
    window.action_table["zoom-in"].trigger()
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert output.viewport.zoom == 1


def test_zooming_takes_the_grid_that_has_the_focus(window: MainWindow, page: LabPage) -> None:
    window.activateWindow()
    view = page.pictures_card.stage_view
    given, output = view.grid_view(0), view.grid_view(1)
    assert given is not None
    assert output is not None
    given.setFocus()
    window.action_table["zoom-in"].trigger()
    assert given.viewport.zoom > 1
    assert output.viewport.zoom == 1
