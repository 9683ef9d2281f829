"""The heat maps as a person uses them: pointing, clicking, keys, methods, layers, and what is said meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from convviz.layers import Conv2D, Dense, Flatten, InputLayer
from convviz.networks import Network, Node, UnknownLayer
from convviz.painting.theme import theme
from convviz.pictures.preparation import Preparation
from convviz.states.evidence.questions import Target
from convviz.states.lab.state import Drawing
from convviz.states.network.state import Model
from convviz.states.network.store import OpenNetwork
from convviz.ui.pages.evidence.heat import SLOT, HeatPanel
from convviz.workspace.evidence import EvidenceWorkspace
from tests.evidence_parts import ONE, evidence_workspace
from tests.widget_parts import part, shown

_WAIT_MS = 20_000


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., tuple[EvidenceWorkspace, HeatPanel]]]:
    made: list[EvidenceWorkspace] = []

    def panel(how: str = "well", step_s: float = 0.0) -> tuple[EvidenceWorkspace, HeatPanel]:
        evidence = evidence_workspace(how, step_s)
        made.append(evidence)
        qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
        widget = HeatPanel(evidence)
        shown(qtbot, widget, 936, 680)
        return evidence, widget

    yield panel
    for evidence in made:
        evidence.close()


def settled(qtbot, evidence: EvidenceWorkspace) -> None:
    qtbot.waitUntil(
        lambda: evidence.asked(SLOT) is not None and not evidence.asked(SLOT).busy, timeout=_WAIT_MS
    )


@pytest.fixture
def ready(qtbot, make) -> tuple[EvidenceWorkspace, HeatPanel]:
    evidence, panel = make()
    settled(qtbot, evidence)
    return evidence, panel


def press_at(widget, x: float, y: float) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(int(x), int(y)))


def test_the_usual_layer_is_asked_about_and_its_cells_are_told(ready) -> None:
    evidence, panel = ready
    question = evidence.asked(SLOT).question
    assert (question.method, question.layer, question.target) == ("grad-cam", "conv2d_2", Target(7))
    assert panel.scene is not None
    assert panel.scene.shape == (3, 3)
    assert "3 × 3 cells" in panel.busy.text()
    assert "28 × 28 pixels" in panel.busy.text()
    assert panel.heading.layer.menu.value() == "conv2d_2"


def test_the_picture_is_there_before_the_first_answer(qtbot, make) -> None:
    evidence, panel = make("slow", 0.3)
    assert panel.scene is None
    assert evidence.asked(SLOT).busy
    image = panel.pictures.grab().toImage()
    found = {image.pixelColor(x, y).lightness() for x in range(6, 160, 3) for y in range(30, 160, 3)}
    # The ink of the seven on its black ground.
    assert {0, 255} <= found
    assert not panel.steps.isVisible()
    evidence.cancel(SLOT)
    qtbot.waitUntil(lambda: not evidence.asked(SLOT).busy, timeout=_WAIT_MS)
    panel.refresh()
    alone = panel.pictures.grab().toImage()
    assert len({alone.pixel(x, y) for x in range(6, 160, 3) for y in range(30, 160, 3)}) == 1


def test_pointing_at_a_cell_writes_it_out_and_a_click_keeps_it(qtbot, ready) -> None:
    evidence, panel = ready
    at = panel.pictures.point_of((2, 0)).toPoint()
    qtbot.mouseMove(panel.pictures, at)
    qtbot.waitUntil(lambda: (panel.cell.cell().row, panel.cell.cell().column) == (2, 0), timeout=_WAIT_MS)
    assert "Row 3, column 1" in panel.cell.accessibleDescription()
    assert evidence.state.heat.cell is None
    press_at(panel.pictures, at.x(), at.y())
    assert evidence.state.heat.cell == (2, 0)
    grid = panel.pictures.laid_out().grid.rect_of(0, 1).centre
    press_at(panel.pictures, grid.x(), grid.y())
    assert evidence.state.heat.cell == (0, 1)


def test_arrows_walk_over_the_cells_and_escape_goes_to_the_strongest(ready) -> None:
    evidence, panel = ready
    evidence.set_state(replace(evidence.state, heat=replace(evidence.state.heat, cell=(1, 1))))
    for key, wanted in (
        (Qt.Key.Key_Right, (1, 2)),
        (Qt.Key.Key_Right, (1, 2)),
        (Qt.Key.Key_Up, (0, 2)),
        (Qt.Key.Key_Left, (0, 1)),
        (Qt.Key.Key_Down, (1, 1)),
    ):
        QTest.keyClick(panel.pictures, key)
        assert evidence.state.heat.cell == wanted
        assert f"Row {wanted[0] + 1}, column {wanted[1] + 1}" in panel.pictures.accessibleDescription()
    QTest.keyClick(panel.pictures, Qt.Key.Key_Escape)
    assert evidence.state.heat.cell is None


def test_the_written_cell_is_the_cell_of_the_map(ready) -> None:
    _, panel = ready
    cell = panel.cell.cell()
    value = float(panel.scene.map[cell.row, cell.column])
    assert float(cell.result.text) == pytest.approx(value, rel=2e-3)


def test_a_click_opens_a_step_with_its_map_and_keys_go_on(ready) -> None:
    evidence, panel = ready
    maps = panel.steps.laid_out()[0]
    channel, tile = maps.tiles[2]
    press_at(panel.steps, tile.centre.x(), tile.centre.y())
    assert (evidence.state.heat.step, evidence.state.heat.channel) == ("maps", channel)
    QTest.keyClick(panel.steps, Qt.Key.Key_Right)
    assert evidence.state.heat.step == "gradients"
    assert panel.steps.accessibleDescription().startswith("Gradients")
    QTest.keyClick(panel.steps, Qt.Key.Key_Up)
    assert evidence.state.heat.channel == panel.scene.channels[1].index
    for _ in range(5):
        QTest.keyClick(panel.steps, Qt.Key.Key_Right)
    assert evidence.state.heat.step == "map"


def test_the_table_lists_the_maps_and_a_row_chooses_one(ready) -> None:
    evidence, panel = ready
    table, channels = panel.channels, panel.scene.channels
    assert table.model().rowCount() == 64
    assert table.model().index(0, 0).data() == str(channels[0].index + 1)
    assert table.currentIndex().row() == 0
    at = table.visualRect(table.model().index(3, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert evidence.state.heat.channel == channels[3].index
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert evidence.state.heat.channel == channels[4].index
    term = panel.cell.cell().terms[0]
    press_at(panel.cell, 20, 50)
    assert evidence.state.heat.channel == term.channel


@pytest.mark.parametrize("method", ["grad-cam++", "layer-cam", "score-cam"])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_other_methods_are_asked_and_every_step_of_them_is_painted(qtbot, ready, method, name) -> None:
    evidence, panel = ready
    segment = part(panel.heading.method, f"{method}Segment")
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    settled(qtbot, evidence)
    assert panel.scene.method == method
    assert (panel.scene.gradients is None) == (method == "score-cam")
    panel.set_theme(theme(name))
    for step in ("maps", "gradients", "weights", "sum", "map"):
        evidence.set_state(replace(evidence.state, heat=replace(evidence.state.heat, step=step)))
        assert not panel.grab().isNull()
    cell = panel.cell.cell()
    value = float(panel.scene.map[cell.row, cell.column])
    assert float(cell.result.text) == pytest.approx(value, rel=2e-3, abs=1e-6)


def test_page_up_goes_to_the_layer_before_and_the_menu_to_any(qtbot, ready) -> None:
    evidence, panel = ready
    before = panel.heading.layer.before
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    first = evidence.state.heat.layer
    assert first not in {"", "conv2d_2"}
    settled(qtbot, evidence)
    assert panel.scene.layer == first
    panel.heading.layer.menu.chosen.emit("conv2d_1")
    settled(qtbot, evidence)
    assert panel.scene.shape == (11, 11)


def test_opacity_and_cells_change_what_lies_over_the_picture(ready) -> None:
    evidence, panel = ready
    before = panel.pictures.grab().toImage()
    slider = panel.cover.slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert evidence.state.heat.opacity == 0
    assert panel.pictures.grab().toImage() != before
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert evidence.state.heat.opacity == 1
    smooth = panel.pictures.grab().toImage()
    QTest.mouseClick(part(panel.cover.kind, "blocksSegment"), Qt.MouseButton.LeftButton)
    assert evidence.state.heat.blocks
    assert panel.pictures.grab().toImage() != smooth


def test_another_class_gets_another_map(qtbot, ready) -> None:
    evidence, panel = ready
    before = panel.scene.sum
    evidence.set_target(3)
    settled(qtbot, evidence)
    assert panel.scene.target == Target(3)
    assert not np.array_equal(panel.scene.sum, before)


def test_another_drawing_gets_its_own_map_and_the_last_one_stays_until_then(qtbot, ready) -> None:
    evidence, panel = ready
    before = panel.scene
    evidence.network.set_source(ONE)
    assert panel.scene is before
    qtbot.waitUntil(lambda: panel.scene is not before, timeout=_WAIT_MS)
    settled(qtbot, evidence)
    maps = evidence.run.network.as_maps("conv2d_2", evidence.run.trace["conv2d_2"])
    assert (panel.scene.maps == maps).all()


def test_an_empty_pad_shows_nothing_and_says_what_to_do(qtbot, ready) -> None:
    evidence, panel = ready
    evidence.network.set_source(Drawing())
    qtbot.waitUntil(lambda: panel.scene is None, timeout=_WAIT_MS)
    assert panel.busy.text() == "Draw, or open a picture."
    assert not panel.steps.isVisible()
    assert panel.pictures.accessibleDescription() == ""


def test_a_refusal_is_said_in_place_of_a_map(qtbot, make) -> None:
    evidence, panel = make("fails")
    settled(qtbot, evidence)
    assert panel.scene is None
    assert "maps" in panel.busy.text()
    assert panel.busy.again.isVisible()


def test_what_takes_long_is_painted_as_it_comes_and_can_be_stopped(qtbot, make) -> None:
    evidence, panel = make("slow", 0.3)
    qtbot.waitUntil(lambda: panel.busy.cancel.isVisible() and panel.scene is not None, timeout=_WAIT_MS)
    assert panel.scene.done < panel.scene.total
    QTest.mouseClick(panel.busy.cancel, Qt.MouseButton.LeftButton)
    assert evidence.asked(SLOT).cancelled
    assert panel.scene is not None


def test_a_hidden_panel_asks_nothing(qtbot, ready) -> None:
    evidence, panel = ready
    panel.hide()
    question = evidence.asked(SLOT).question
    evidence.set_target(1)
    assert evidence.asked(SLOT).question == question
    panel.show()
    assert evidence.asked(SLOT).question.target == Target(1)
    settled(qtbot, evidence)
    assert panel.scene.target == Target(1)


def open_made(evidence: EvidenceWorkspace, *nodes: Node) -> None:
    network = Network("made", nodes, (nodes[-1].id,))
    evidence.network.open(Model("made", "made", "made"), OpenNetwork(network), [Preparation()])
    evidence.network.set_source(ONE)


def test_a_network_without_maps_is_told_so_and_nothing_is_asked(qtbot, ready) -> None:
    evidence, panel = ready
    open_made(
        evidence,
        Node("in", "InputLayer", InputLayer((28, 28, 1))),
        Node("flat", "Flatten", Flatten(), ("in",)),
        Node("end", "Dense", Dense(np.ones((784, 3), np.float32)), ("flat",)),
    )
    qtbot.waitUntil(lambda: panel.scene is None, timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: "makes maps" in panel.busy.text(), timeout=_WAIT_MS)
    assert evidence.asked(SLOT) is None
    assert not panel.heading.layer.isVisible()


def test_a_network_that_cannot_run_to_its_end_says_why(qtbot, ready) -> None:
    evidence, panel = ready
    open_made(
        evidence,
        Node("in", "InputLayer", InputLayer((28, 28, 1))),
        Node("conv", "Conv2D", Conv2D(np.ones((3, 3, 1, 2), np.float32)), ("in",)),
        Node("strange", "Lambda", UnknownLayer("strange", "Lambda"), ("conv",)),
    )
    qtbot.waitUntil(lambda: "strange" in panel.busy.text(), timeout=_WAIT_MS)
    assert evidence.target is None
    assert panel.scene is None


def test_a_network_without_classes_is_asked_about_its_output(qtbot, ready) -> None:
    evidence, panel = ready
    open_made(
        evidence,
        Node("in", "InputLayer", InputLayer((28, 28, 1))),
        Node("conv", "Conv2D", Conv2D(np.ones((3, 3, 1, 2), np.float32)), ("in",)),
        Node("picture", "Conv2D", Conv2D(np.ones((1, 1, 2, 1), np.float32), activation="sigmoid"), ("conv",)),
    )
    qtbot.waitUntil(lambda: panel.scene is not None and panel.scene.layer == "conv", timeout=_WAIT_MS)
    assert "the output" in panel.pictures.accessibleDescription()
