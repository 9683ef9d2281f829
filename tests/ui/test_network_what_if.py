"""What if, as a person asks it: silencing by click and by key in every view, and the list of changes."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import bundled
from convviz.networks.edits import ScaleBias, SetWeight, SilenceKernel, SilenceMap
from convviz.states.network.state import Panel
from convviz.texts.network_changes import change_text
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.changes_menu import ChangesMenu
from convviz.ui.pages.network.overview import OverviewPanel
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.workspace import network as module

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once
    settings.reduced_motion = True
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.show_page("network")
    return made


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    made.complete()
    made.files.load_sample("digit-7")
    return made


def part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def output(page: NetworkPage, layer: str) -> np.ndarray:
    run = page.workspace.run
    assert run is not None
    assert run.trace is not None
    return run.trace[layer]


def test_in_the_overview_alt_and_a_click_or_delete_silence_a_map_and_the_answer_follows(
    page: NetworkPage,
) -> None:
    panel = page.panel("overview")
    assert isinstance(panel, OverviewPanel)
    canvas = panel.canvas
    x, y = next(
        (x, y)
        for y in range(0, canvas.height(), 4)
        for x in range(0, canvas.width(), 4)
        if (place := canvas.hit(QPointF(x, y)).place) is not None and place.layer == "conv2d"
    )
    place = canvas.hit(QPointF(x, y)).place
    assert place is not None
    before = output(page, "dense_1")
    assert output(page, "conv2d")[:, :, place.channel].any()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, ALT, QPoint(x, y))
    assert page.workspace.state.edits == (SilenceMap("conv2d", place.channel),)
    assert not output(page, "conv2d")[:, :, place.channel].any()
    assert not np.array_equal(output(page, "dense_1"), before)
    page.workspace.select_layer("conv2d", place.channel)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert page.workspace.state.edits == ()
    np.testing.assert_array_equal(output(page, "dense_1"), before)
    page.workspace.undo_stack.undo()
    assert page.workspace.state.edits == (SilenceMap("conv2d", place.channel),)


def test_on_the_bench_a_unit_is_silenced_by_key_and_by_its_menu_and_a_class_by_a_click(
    page: NetworkPage,
) -> None:
    workspace = page.workspace
    workspace.select_layer("dense", 5)
    bench = page.elastic_card.bench
    QTest.keyClick(bench, Qt.Key.Key_Delete)
    assert workspace.state.edits == (SilenceMap("dense", 5),)
    assert output(page, "dense")[5] == 0
    tools = page.elastic_card.tools
    tools._menu.aboutToShow.emit()
    assert tools._silence_map.text() == "Let unit 6 be heard"
    tools._silence_map.trigger()
    assert workspace.state.edits == ()
    workspace.select_layer("dense_1")
    row = next(each for each in bench.laid_out().classes if each.row.index == 7)
    QTest.mouseClick(bench, Qt.MouseButton.LeftButton, ALT, row.box.centre.toPoint())
    assert workspace.state.edits == (SilenceMap("dense_1", 7),)
    assert output(page, "dense_1")[7] == 0


def test_delete_silences_the_map_that_is_taken_apart(page: NetworkPage) -> None:
    page.workspace.select_layer("conv2d_1", 33)
    QTest.keyClick(page.elastic_card.view, Qt.Key.Key_Delete)
    assert page.workspace.state.edits == (SilenceMap("conv2d_1", 33),)


def test_the_factor_of_the_biases_is_reached_by_keys_and_is_one_step_of_undo(
    page: NetworkPage, qtbot: QtBot
) -> None:
    workspace, tools = page.workspace, page.elastic_card.tools
    workspace.select_layer("conv2d_1", 3)
    steps = workspace.undo_stack.count()
    seen: list[bool] = []

    def use() -> None:
        menu = tools._menu
        for _ in range(5):
            if menu.activeAction() is tools._bias_action:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        focus = QApplication.focusWidget()
        seen.append(focus is tools.bias)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_PageUp):
            QTest.keyClick(focus or menu, key)
        QTest.keyClick(focus or menu, Qt.Key.Key_Up)
        seen.append(menu.activeAction() is tools._silence_kernel)
        menu.close()

    QTimer.singleShot(0, use)
    tools.more.showMenu()
    assert seen == [True, True]
    assert workspace.state.edits == (ScaleBias("conv2d_1", 1.12),)
    assert workspace.undo_stack.count() == steps + 1
    workspace.undo_stack.undo()
    assert workspace.state.edits == ()


@pytest.mark.parametrize("name", ["overview", "summary", "compare", "tray"])
def test_no_panel_hides_that_the_network_is_changed(page: NetworkPage, name: Panel) -> None:
    page.workspace.set_view(replace(page.workspace.state.view, panel=name))
    menu = part(page, "changesMenu")
    assert not menu.isVisible()
    page.workspace.toggle_map("conv2d", 1)
    page.workspace.toggle_kernel("conv2d_1", 2, 3)
    page.workspace.set_weight("conv2d_1", "bias", (4,), 0.5)
    assert menu.isVisible()
    assert isinstance(menu, ChangesMenu)
    assert menu.text() == "3 changes"
    assert menu.accessibleName() == "3 changes to the network"


def listed(page: NetworkPage) -> list[str]:
    menu = page.findChild(QMenu, "changesListed")
    assert menu is not None
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(page: NetworkPage, text: str) -> None:
    menu = page.findChild(QMenu, "changesListed")
    assert menu is not None
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_changes_are_taken_back_one_by_one_or_all_at_once(page: NetworkPage) -> None:
    workspace = page.workspace
    workspace.toggle_map("dense", 1)
    workspace.toggle_kernel("conv2d_1", 2, 3)
    workspace.set_weight("conv2d_1", "kernel", (0, 1, 2, 3), 0.5)
    assert listed(page) == [
        "Take all changes back",
        "conv2d_1: kernel[1, 2, 3, 4] = 0.5",
        "conv2d_1: kernel 4←3 is silent",
        "dense: unit 2 is silent",
    ]
    choose(page, "conv2d_1: kernel 4←3 is silent")
    assert workspace.state.edits == (
        SilenceMap("dense", 1),
        SetWeight("conv2d_1", "kernel", (0, 1, 2, 3), 0.5),
    )
    listed(page)
    choose(page, "Take all changes back")
    assert workspace.state.edits == ()
    workspace.undo_stack.undo()
    assert len(workspace.state.edits) == 2
    for channel in range(30):
        workspace.toggle_map("conv2d", channel)
    names = listed(page)
    assert len(names) == 22
    assert names[1] == "conv2d: map 30 is silent"
    assert names[-1] == "… and 12 before these"


def test_every_kind_of_change_has_words(page: NetworkPage) -> None:
    run = page.workspace.run
    assert run is not None
    edits = (SilenceMap("conv2d", 0), SilenceKernel("conv2d", 0, 7), ScaleBias("dense", 0.25))
    assert [change_text(edit, run.network) for edit in edits] == [
        "conv2d: map 1 is silent",
        "conv2d: kernel 8←1 is silent",
        "dense: biases × 0.25",
    ]
