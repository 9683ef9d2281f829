"""Comparing on the network page as a person does: choosing what stands beside, pointing, drawing, swapping."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.layers.layer import Cell
from convviz.networks import bundled
from convviz.pictures.samples import DigitSample, load_sample
from convviz.states.lab.state import Drawing, Photo
from convviz.states.network.beside import kind_of
from convviz.states.network.state import Place
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.compare import ComparePanel
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.workspace import network as module

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")


@pytest.fixture
def page(qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> NetworkPage:
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once
    window: MainWindow = create_window(settings=settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.show_page("network")
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    made.workspace.set_view(replace(made.workspace.state.view, panel="compare"))
    return made


@pytest.fixture
def panel(page: NetworkPage) -> ComparePanel:
    found = page.panel("compare")
    assert isinstance(found, ComparePanel)
    return found


def click(widget: QWidget, x: float | None = None, y: float | None = None) -> None:
    place = widget.rect().center() if x is None or y is None else QPoint(round(x), round(y))
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def hover(panel: ComparePanel, part: str, cell: Cell) -> None:
    for _ in range(3):  # what was just shown finds its place first
        QApplication.processEvents()
    at = panel.canvas.centre_of(part, cell)  # type: ignore[arg-type]
    assert at.x() >= 0
    QTest.mouseMove(panel.canvas, at.toPoint())


def text_of(panel: QWidget, name: str) -> str:
    return panel.findChild(QWidget, name).text()  # type: ignore[union-attr]


def said(panel: QWidget, name: str) -> str:
    return panel.findChild(QWidget, name).accessibleDescription()  # type: ignore[union-attr]


def all_maps(page: NetworkPage, layer: str) -> None:
    page.workspace.select_layer(layer)
    QApplication.processEvents()


def test_with_nothing_beside_one_sentence_says_what_to_do(panel: ComparePanel) -> None:
    assert "Choose what stands beside" in text_of(panel, "compareEmpty")
    assert not panel.canvas.isVisible()
    assert not panel.swap.isVisible()


def test_another_input_is_a_copy_that_is_drawn_on_without_changing_the_page(
    page: NetworkPage, panel: ComparePanel
) -> None:
    mine = page.workspace.state.feeds[0]
    click(panel.other_input)
    pad = panel.b_side.pad
    assert pad.isVisible()
    steps = page.undo_stack.count()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 90))
    for x in range(24, 96, 8):
        QTest.mouseMove(pad, QPoint(x, 90))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(92, 90))
    assert page.workspace.state.feeds[0] == mine
    drawn = page.workspace.state.rival.feeds[0].source
    assert isinstance(drawn, Drawing)
    assert len(drawn.strokes) == len(mine.source.strokes) + 1
    assert page.undo_stack.count() == steps + 1
    page.undo_stack.undo()
    assert page.workspace.state.rival.feeds[0] == mine


def test_both_predictions_are_said_and_follow_a_sample(page: NetworkPage, panel: ComparePanel) -> None:
    click(panel.other_input)
    panel.sample_chosen.emit("digit-3")
    assert said(panel, "compareBarsA").startswith("7, ")
    assert said(panel, "compareBarsB").startswith("3, ")


def test_pointing_at_a_number_marks_the_same_one_in_all_three_columns(
    page: NetworkPage, panel: ComparePanel
) -> None:
    click(panel.other_input)
    panel.sample_chosen.emit("digit-3")
    all_maps(page, "conv2d")
    a, b = page.workspace.run.trace["conv2d"], page.workspace.moment.rival.trace["conv2d"]
    for part, cell in (("a", Cell(2, 9, 14)), ("b", Cell(7, 12, 10)), ("difference", Cell(11, 20, 3))):
        hover(panel, part, cell)
        channel, row, column = cell
        assert page.workspace.state.cursor.probe == Place("conv2d", *cell)
        shown = text_of(panel, "compareNumbers")
        assert shown.startswith(f"map {channel + 1}, row {row + 1}, column {column + 1}:")
        difference = float(a[row, column, channel] - b[row, column, channel])
        number = shown.rpartition("A − B ")[2].replace("−", "-")
        assert float(number) == pytest.approx(difference, rel=1e-3, abs=1e-9)


def test_a_click_holds_the_number_and_keys_move_it(page: NetworkPage, panel: ComparePanel) -> None:
    click(panel.other_input)
    all_maps(page, "conv2d")
    at = panel.canvas.centre_of("b", Cell(4, 6, 7))
    click(panel.canvas, at.x(), at.y())
    hover(panel, "a", Cell(1, 1, 1))
    assert page.workspace.state.cursor.probe == Place("conv2d", 4, 6, 7)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(panel.canvas, key)
    assert page.workspace.state.cursor.probe == Place("conv2d", 5, 7, 8)
    assert "row 8, column 9" in panel.canvas.accessibleDescription()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert page.workspace.state.cursor.probe is None


def test_a_double_click_enlarges_one_map_of_each_and_the_button_goes_back(
    page: NetworkPage, panel: ComparePanel
) -> None:
    click(panel.other_input)
    all_maps(page, "conv2d_1")
    at = panel.canvas.centre_of("a", Cell(3, 5, 5))
    QTest.mouseDClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert page.workspace.state.cursor.channel == 3
    columns = panel.canvas.layout_of_maps.columns
    assert [column.slots.channels for column in columns] == [(3,), (3,), (3,)]
    assert panel.one_map.isChecked()
    click(panel.one_map)
    assert page.workspace.state.cursor.channel is None


def test_the_changes_are_compared_with_the_network_as_it_was_opened(
    page: NetworkPage, panel: ComparePanel
) -> None:
    page.workspace.toggle_map("conv2d", 8)
    click(panel.without_edits)
    assert kind_of(page.workspace.state) == "edits"
    all_maps(page, "conv2d")
    moment = page.workspace.moment
    assert not moment.run.trace["conv2d"][:, :, 8].any()
    np.testing.assert_array_equal(moment.rival.trace["conv2d"], moment.run.unedited["conv2d"])
    assert not panel.swap.isEnabled()


def test_another_network_gets_the_same_ink_as_it_wants_it_and_has_its_own_choice_of_layer(
    page: NetworkPage, panel: ComparePanel, qtbot: QtBot
) -> None:
    menu = panel.network_menu.findChild(QMenu, "modelMenuChoices")
    menu.aboutToShow.emit()
    course = next(action for action in menu.actions() if action.menu() is not None)
    next(action for action in course.menu().actions() if action.text() == "lenet5").trigger()
    qtbot.waitUntil(lambda: page.workspace.moment.rival is not None, timeout=20_000)
    assert page.title() == "mnist"
    assert page.workspace.moment.rival.feeds[0].values.shape == (32, 32, 3)
    all_maps(page, "conv2d")
    assert "different shapes" in text_of(panel, "compareNote")
    hover(panel, "b", Cell(3, 20, 11))
    shown = text_of(panel, "compareNumbers")
    assert "B map 4, row 21, column 12" in shown
    layer = panel.findChild(QWidget, "compareLayerB")
    layer.chosen.emit("max_pooling2d")
    assert panel.canvas._scene.b.maps.layer == "max_pooling2d"
    assert panel.canvas._scene.a.maps.layer == "conv2d"


def test_a_picture_file_becomes_the_input_beside_and_a_broken_one_changes_nothing(
    page: NetworkPage, panel: ComparePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    from PIL import Image

    from convviz.pictures.ink import rasterise

    click(panel.other_input)
    sample = load_sample("digit-5")
    assert isinstance(sample, DigitSample)
    file = tmp_path / "five.png"
    Image.fromarray((255 - 200 * rasterise(sample.strokes, 120, 120)).astype(np.uint8)).save(file)
    panel._take_file(str(file))
    qtbot.waitUntil(lambda: isinstance(page.workspace.state.rival.feeds[0].source, Photo), timeout=20_000)
    assert isinstance(page.workspace.state.feeds[0].source, Drawing)
    assert said(panel, "compareBarsB").startswith("5, ")
    before = page.workspace.state.rival
    (tmp_path / "broken.keras").write_bytes(b"no model")
    with qtbot.waitSignal(page.notice, timeout=20_000):
        panel._take_file(str(tmp_path / "broken.keras"))
    assert page.workspace.state.rival == before
    page.files.load_sample("digit-2")
    assert said(panel, "compareBarsA").startswith("2, ")
    assert page.workspace.state.rival == before


def test_swapping_puts_the_other_input_onto_the_page(page: NetworkPage, panel: ComparePanel) -> None:
    click(panel.other_input)
    panel.sample_chosen.emit("digit-3")
    click(panel.swap)
    assert said(page, "predictionBars").startswith("3, ")
    assert said(panel, "compareBarsB").startswith("7, ")
    click(panel.close_beside)
    assert page.workspace.state.rival is None
    page.undo_stack.undo()
    page.undo_stack.undo()
    assert said(page, "predictionBars").startswith("7, ")


def test_every_control_has_a_name(panel: ComparePanel) -> None:
    click(panel.other_input)
    for control in panel.findChildren(QAbstractButton):
        if control.isVisible():
            assert control.objectName(), control
            assert control.accessibleName() or control.text(), control.objectName()


@pytest.mark.parametrize("size", [(1280, 800), (1100, 700), (1920, 1080)])
def test_an_opened_map_fits_the_room_that_there_is(
    page: NetworkPage, panel: ComparePanel, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.window().resize(*size)
    with qtbot.waitSignal(page.workspace.state_changed, timeout=20_000):
        page.files.open_rival("zoo:lenet5")
    page.workspace.select_layer("conv2d_1", 33)
    for _ in range(3):  # what was just shown finds its place first
        QApplication.processEvents()
    assert panel.one_map.isChecked()
    assert panel._scroll.verticalScrollBar().maximum() == 0
