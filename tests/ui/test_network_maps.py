"""The feature wall as a person uses it: hovering, opening, silencing, enlarging, pinning, choosing, saving."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

import convviz
from convviz.networks.edits import SilenceMap
from convviz.painting.network.wall import paint_wall, paint_wall_cursor
from convviz.painting.theme import theme
from convviz.pictures.arrays import read_csv
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.network.state import Cursor, Model, Pin, Place
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.texts.network_maps import badge_text, counts_text, label_text, map_text
from convviz.ui.pages.network.maps import MapsPanel
from convviz.workspace import network as module
from convviz.workspace.network import NetworkWorkspace


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once


@pytest.fixture
def workspace(qapp: QApplication) -> NetworkWorkspace:
    made = NetworkWorkspace(NetworkStore(), BlobStore())
    network = convviz.open_network("mnist")
    made.open(Model("key", network.name, network.name), OpenNetwork(network), [Preparation()])
    made.begin_stroke(0.3, 0.25, 0.09, erase=False)
    for step in range(8):
        made.extend_stroke(0.3 + 0.05 * step, 0.25)
    for step in range(8):
        made.extend_stroke(0.65 - 0.03 * step, 0.25 + 0.07 * step)
    made.end_stroke()
    made.set_cursor(Cursor())
    return made


@pytest.fixture
def panel(qtbot: QtBot, workspace: NetworkWorkspace) -> MapsPanel:
    made = MapsPanel(workspace)
    qtbot.addWidget(made)
    made.resize(940, 420)
    made.show()
    qtbot.waitExposed(made)
    return made


def at(panel: MapsPanel, channel: int, row: int = 0, column: int = 0) -> QPoint:
    layer = panel.wall.scene.layer
    place = panel.wall.position_of(Place(layer, channel, row, column))
    return QPoint(int(place.x()), int(place.y()))


def choose(panel: MapsPanel, name: str) -> None:
    button = panel.controls.range.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_layer_with_maps_is_shown_sixteen_in_a_row(panel: MapsPanel) -> None:
    assert panel.wall.objectName() == "featureWall"
    assert panel.wall.scene.layer == "conv2d"
    slots = panel.wall.layout_of_maps.slots
    assert (slots.abreast, slots.rows) == (16, 2)
    assert (slots.first.width, slots.first.height) == (52, 52)
    assert panel.wall.accessibleDescription().startswith("conv2d, 32 maps of 26 × 26")


def test_hovering_explains_the_number_under_the_pointer(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    QTest.mouseMove(panel.wall, at(panel, 18, 20, 7))
    assert workspace.state.cursor.probe == Place("conv2d", 18, 20, 7)
    value = workspace.run.trace["conv2d"][20, 7, 18]
    said = panel.wall.accessibleDescription()
    assert "map 19, row 21, column 8: " in said
    assert f"{value:.3g}"[:3] in said
    QTest.mouseMove(panel.wall, QPoint(panel.wall.width() - 2, panel.wall.height() - 2))
    assert workspace.state.cursor.probe is None


def test_a_click_opens_a_map_and_a_click_beside_all_lets_go(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    QTest.mouseClick(panel.wall, Qt.MouseButton.LeftButton, pos=at(panel, 5, 3, 3))
    assert (workspace.state.cursor.layer, workspace.state.cursor.channel) == ("conv2d", 5)
    below = QPoint(panel.wall.width() // 2, panel.wall.height() - 2)
    QTest.mouseClick(panel.wall, Qt.MouseButton.LeftButton, pos=below)
    assert workspace.state.cursor.channel is None


def test_alt_and_a_click_or_delete_silence_a_map_and_it_is_struck_through(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(panel.wall, Qt.MouseButton.LeftButton, alt, at(panel, 9, 2, 2))
    assert workspace.state.edits == (SilenceMap("conv2d", 9),)
    assert panel.wall.scene.silenced == {9}
    assert "1 silenced by you" in panel.counts.text()
    box = panel.wall.layout_of_maps.slots.of(9)
    image = panel.wall.grab().toImage()
    seen = [
        image.pixelColor(round(box.x + share * box.width), round(box.y + share * box.height))
        for share in (0.25, 0.5, 0.75)
    ]
    assert all(colour.red() > colour.green() + 30 for colour in seen)
    QTest.mouseClick(panel.wall, Qt.MouseButton.LeftButton, pos=at(panel, 9, 2, 2))
    QTest.keyClick(panel.wall, Qt.Key.Key_Delete)
    assert workspace.state.edits == ()


def test_arrow_keys_walk_the_maps_as_they_stand(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    panel.wall.setFocus()
    opened = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):
        QTest.keyClick(panel.wall, key)
        opened.append(workspace.state.cursor.channel)
    assert opened == [0, 1, 17, 17, 31, 0]


def test_page_keys_and_buttons_go_from_layer_to_layer(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    panel.wall.setFocus()
    QTest.keyClick(panel.wall, Qt.Key.Key_PageDown)
    assert workspace.state.cursor.layer == "max_pooling2d"
    QTest.mouseClick(panel.controls.layer.after, Qt.MouseButton.LeftButton)
    assert workspace.state.cursor.layer == "conv2d_1"
    QTest.keyClick(panel.wall, Qt.Key.Key_PageUp)
    QTest.mouseClick(panel.controls.layer.before, Qt.MouseButton.LeftButton)
    assert panel.wall.scene.layer == "conv2d"
    panel.controls.layer.chosen.emit("dense")
    assert panel.wall.scene.are_units


def test_a_double_click_or_enter_opens_a_map_large_and_escape_closes_it(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("max_pooling2d_1")
    QTest.mouseClick(panel.wall, Qt.MouseButton.LeftButton, pos=at(panel, 7, 1, 1))
    QTest.mouseDClick(panel.wall, Qt.MouseButton.LeftButton, pos=at(panel, 7, 1, 1))
    assert panel.is_enlarged
    assert panel.large.view().geometry.cell >= 26
    QTest.mouseMove(panel.large, panel.large.position_of(4, 2).toPoint())
    assert workspace.state.cursor.probe == Place("max_pooling2d_1", 7, 4, 2)
    assert "row 5, column 3" in panel.large.accessibleDescription()
    QTest.keyClick(panel.large, Qt.Key.Key_Escape)
    assert not panel.is_enlarged
    QTest.keyClick(panel.wall, Qt.Key.Key_Return)
    assert panel.is_enlarged


def test_in_the_large_map_arrows_move_the_cursor_and_page_keys_change_the_map(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d", 4)
    panel.enlarge()
    QTest.mouseClick(panel.large, Qt.MouseButton.LeftButton, pos=panel.large.position_of(3, 3).toPoint())
    assert workspace.state.cursor.pinned
    QTest.keyClick(panel.large, Qt.Key.Key_Down)
    QTest.keyClick(panel.large, Qt.Key.Key_Right)
    assert workspace.state.cursor.probe == Place("conv2d", 4, 4, 4)
    QTest.keyClick(panel.large, Qt.Key.Key_PageDown)
    assert workspace.state.cursor.channel == 5
    for _ in range(9):
        QTest.keyClick(panel.large, Qt.Key.Key_Plus)
    assert panel.large.view().geometry.cell >= 26
    QTest.keyClick(panel.large, Qt.Key.Key_0)
    assert panel.large.viewport.zoom == 1


def wheel(widget: QWidget, notches: int) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_more_pinned_maps_than_have_room_are_scrolled_to(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.set_view(replace(workspace.state.view, pins=tuple(Pin("conv2d", each) for each in range(20))))
    strip = panel.pins
    last = strip.boxes[-1]
    assert last.box.right <= strip.width()
    assert strip.boxes[0].box.x < 0
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=last.box.centre.toPoint())
    assert workspace.state.cursor.channel == 19
    strip.setFocus()
    for _ in range(25):
        QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.boxes[0].box.x >= 0
    wheel(strip, -5)
    assert strip.boxes[0].box.x < 0
    strip.resize(4000, strip.height())
    assert strip.boxes[0].box.x >= 0


def test_p_pins_a_map_and_the_strip_compares_with_one_cursor(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    assert not panel.pins.isVisible()
    workspace.select_layer("conv2d", 3)
    QTest.keyClick(panel.wall, Qt.Key.Key_P)
    workspace.select_layer("max_pooling2d", 6)
    QTest.keyClick(panel.wall, Qt.Key.Key_P)
    assert workspace.state.view.pins == (Pin("conv2d", 3), Pin("max_pooling2d", 6))
    assert panel.pins.isVisible()
    first = panel.pins.boxes[0]
    QTest.mouseMove(panel.pins, first.cell(20, 10).centre.toPoint())
    assert workspace.state.cursor.probe == Place("conv2d", 3, 20, 10)
    pooled = workspace.run.trace["max_pooling2d"][10, 5, 6]
    shown = panel.pins.accessibleDescription().split("; ")[1]
    assert shown.startswith("max_pooling2d · 7: ")
    assert float(shown.rsplit(" ", 1)[1]) == pytest.approx(float(pooled), rel=1e-3)
    QTest.mouseClick(panel.pins, Qt.MouseButton.LeftButton, pos=first.box.centre.toPoint())
    assert (workspace.state.cursor.layer, workspace.state.cursor.channel) == ("conv2d", 3)
    panel.pins.setFocus()
    QTest.keyClick(panel.pins, Qt.Key.Key_Right)
    QTest.keyClick(panel.pins, Qt.Key.Key_Delete)
    assert workspace.state.view.pins == (Pin("max_pooling2d", 6),)


def test_the_range_and_its_bar_follow_each_other(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    assert panel.bar.accessibleDescription().startswith("Range of the layer: 0 … ")
    choose(panel, "fixedSegment")
    assert panel.controls.fixed.isVisible()
    panel.controls.fixed.setFocus()
    panel.controls.fixed.selectAll()
    QTest.keyClicks(panel.controls.fixed, "2.5")
    QTest.keyClick(panel.controls.fixed, Qt.Key.Key_Return)
    assert workspace.state.view.fixed == 2.5
    assert panel.bar.accessibleDescription() == "Fixed range: 0 … 2.5"
    choose(panel, "mapSegment")
    assert "Each map by itself" in panel.bar.accessibleDescription()


def test_in_the_range_of_each_map_a_bar_tells_its_share_of_the_layer(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    choose(panel, "mapSegment")
    panel.set_theme(theme("light"))
    image = panel.wall.grab().toImage()
    strengths = np.abs(workspace.run.trace["conv2d"]).max(axis=(0, 1))
    soft = theme("light").soft_text
    for channel in range(8):
        box = panel.wall.layout_of_maps.slots.of(channel)
        y = round(box.bottom + 2)
        filled = sum(image.pixelColor(round(box.x) + x, y) == soft for x in range(int(box.width)))
        assert filled == pytest.approx(box.width * strengths[channel] / strengths.max(), abs=1.5)


def test_maps_are_coloured_by_the_law_of_the_theme(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    values = workspace.run.trace["conv2d"]
    row, column, channel = np.unravel_index(values.argmax(), values.shape)
    for name in ("light", "dark"):
        panel.set_theme(theme(name))
        image = panel.wall.grab().toImage()
        seen = image.pixelColor(at(panel, int(channel), int(row), int(column)))
        wanted = theme(name).positive_ramp[-1]
        assert abs(seen.red() - wanted.red()) + abs(seen.green() - wanted.green()) < 24


def test_sorting_changes_the_order_and_the_numbers_stay_with_their_maps(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    panel.controls.sort.chosen.emit("strength")
    order = panel.wall.scene.order
    strengths = np.abs(workspace.run.trace["conv2d"]).mean(axis=(0, 1))
    assert order[0] == strengths.argmax()
    QTest.mouseClick(
        panel.wall, Qt.MouseButton.LeftButton, pos=panel.wall.layout_of_maps.slots.box(0).centre.toPoint()
    )
    assert workspace.state.cursor.channel == order[0]


def test_more_maps_than_fit_scroll_with_the_wheel_and_to_the_opened_one(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d_1")
    panel.controls.per_row.chosen.emit("8")
    assert panel.scroll_bar.isVisible()
    wheel(panel.wall, -2)
    assert panel.wall.place_scrolled == (0, 120)
    assert panel.scroll_bar.value() == 120
    workspace.select_layer("conv2d_1", 63)
    assert 0 <= at(panel, 63).y() < panel.wall.height()


def test_the_chart_of_zeros_selects_layers(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    assert "conv2d_1: " in panel.chart.accessibleDescription()
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=panel.chart.position_of(1).toPoint())
    assert workspace.state.cursor.layer == "conv2d_1"
    panel.chart.setFocus()
    QTest.keyClick(panel.chart, Qt.Key.Key_Right)
    assert workspace.state.cursor.layer == "conv2d_2"


def test_the_menu_of_a_map_pins_and_silences_it(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    panel.wall.menu_wanted.emit(2, QPoint(10, 10))
    menu = panel.findChild(QMenu, "wallMenu")
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Silence this map", "Pin this map to compare", "Show the kernels"]
    menu.actions()[1].trigger()
    menu.close()
    assert workspace.state.view.pins == (Pin("conv2d", 2),)


def test_counts_and_badges_say_what_is_silent_constant_or_twice_there(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d_2")
    scene = panel.wall.scene
    likeness = scene.likeness
    assert panel.counts.text() == counts_text(scene)
    assert f"{len(likeness.silent)} silent" in panel.counts.text()
    assert f"{len(likeness.twins)} duplicates" in panel.counts.text()
    silent = min(likeness.silent)
    assert badge_text(likeness, silent) == "= 0"
    assert "silent" in map_text(scene, silent)
    twin, first = next(iter(likeness.twins.items()))
    assert label_text(scene, twin) == f"{twin + 1} ≈ {first + 1}"


def test_units_are_labelled_cells_with_one_range_however_maps_are_coloured(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("dense_1")
    choose(panel, "mapSegment")
    assert panel.bar.accessibleDescription().startswith("Range of the layer: 0 … ")
    assert panel.counts.text() == "10 units, none of them 0"
    best = int(workspace.run.trace.output.argmax())
    QTest.mouseMove(panel.wall, at(panel, best))
    assert workspace.state.cursor.probe == Place("dense_1", best)
    image = panel.wall.grab().toImage()
    box = panel.wall.layout_of_maps.slots.of(best)
    wanted = theme("light").positive_ramp[-1]
    seen = image.pixelColor(round(box.x + 4), round(box.y + 4))
    assert abs(seen.red() - wanted.red()) + abs(seen.blue() - wanted.blue()) < 60
    QTest.keyClick(panel.wall, Qt.Key.Key_Return)
    assert not panel.is_enlarged


def test_an_empty_pad_leaves_outlines_and_says_so(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    workspace.clear_ink()
    assert panel.wall.scene.values is None
    assert panel.counts.text().startswith("Nothing is fed")
    panel.wall.grab()
    assert panel.bar.accessibleDescription() == "Range of the layer"


def write(panel: MapsPanel, path: Path) -> None:
    written = panel.writing(path)
    assert written is not None
    assert written(lambda _done, _total: None, lambda: False)


def test_numbers_and_pictures_are_saved(
    panel: MapsPanel, workspace: NetworkWorkspace, tmp_path: Path
) -> None:
    values = workspace.run.trace["conv2d"]
    write(panel, tmp_path / "maps.npy")
    np.testing.assert_array_equal(np.load(tmp_path / "maps.npy"), values)
    write(panel, tmp_path / "maps.csv")
    np.testing.assert_array_equal(read_csv(tmp_path / "maps.csv"), values)
    write(panel, tmp_path / "maps.png")
    picture = QImage(str(tmp_path / "maps.png"))
    assert picture.width() == 2 * panel.wall.width()
    write(panel, tmp_path / "maps.svg")
    assert b"<image" in (tmp_path / "maps.svg").read_bytes()


def test_what_is_saved_are_the_numbers_of_the_moment_in_which_the_path_was_chosen(
    panel: MapsPanel, workspace: NetworkWorkspace, tmp_path: Path
) -> None:
    values = workspace.run.trace["conv2d"]
    later = panel.writing(tmp_path / "maps.npy")
    workspace.clear_ink()
    assert panel.writing(tmp_path / "maps.npy") is None
    later(lambda _done, _total: None, lambda: False)
    np.testing.assert_array_equal(np.load(tmp_path / "maps.npy"), values)


def test_a_pen_point_costs_the_wall_less_than_six_milliseconds_in_a_large_window(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    panel.resize(1580, 560)
    for layer in ("conv2d", "conv2d_1", "conv2d_2", "dense"):
        workspace.select_layer(layer, 3)
        panel.wall.grab()
        image = QImage(panel.wall.size(), QImage.Format.Format_RGB32)
        workspace.changed.disconnect(panel.show_moment)
        taken = []
        workspace.begin_stroke(0.2, 0.8, 0.05, erase=False)
        for step in range(12):
            workspace.extend_stroke(0.2 + 0.04 * step, 0.8 - 0.03 * step)
            begun = time.thread_time()
            panel.show_moment(workspace.moment)
            painter = QPainter(image)
            paint_wall(painter, panel.wall.view())
            paint_wall_cursor(painter, panel.wall.view())
            painter.end()
            taken.append(time.thread_time() - begun)
        workspace.end_stroke()
        workspace.changed.connect(panel.show_moment)
        # The least of several: what the program itself takes, whatever else the machine is doing.
        assert min(taken) < 0.006, (layer, min(taken))


def test_while_it_is_hidden_nothing_is_derived_and_then_it_shows_the_newest(
    panel: MapsPanel, workspace: NetworkWorkspace
) -> None:
    panel.hide()
    before = panel.wall.scene
    workspace.select_layer("conv2d_1", 3)
    assert panel.wall.scene is before
    panel.show()
    assert panel.wall.scene.layer == "conv2d_1"


def test_every_control_has_a_name_of_its_own(panel: MapsPanel, workspace: NetworkWorkspace) -> None:
    workspace.set_view(replace(workspace.state.view, pins=(Pin("conv2d", 1),), range="fixed"))
    parts = [panel.wall, panel.pins, panel.chart, panel.bar, panel.counts, panel.scroll_bar, panel.large]
    controls = panel.controls
    parts += [
        controls.layer.before,
        controls.layer.after,
        controls.layer.menu,
        controls.sort,
        controls.per_row,
        controls.fixed,
        controls.range,
        controls.save,
    ]
    assert all(part.objectName() and part.accessibleName() for part in parts)
    assert len({part.objectName() for part in parts}) == len(parts)


def test_in_a_narrow_panel_what_has_no_room_is_left_out_and_nothing_is_cut(panel: MapsPanel) -> None:
    controls = panel.controls
    assert controls.per_row.isVisible()
    panel.resize(608, 260)  # as in a window of 960 × 600
    QApplication.processEvents()
    assert controls.per_row.isHidden()
    for whole in (controls.layer.before, controls.layer.after, controls.sort, controls.range, controls.save):
        assert whole.width() >= whole.sizeHint().width(), whole.objectName()
        assert 0 <= whole.mapTo(controls, QPoint(0, 0)).x() <= controls.width() - whole.width()
    panel.resize(940, 420)
    QApplication.processEvents()
    assert controls.per_row.isVisible()
