"""The elastic card: what is pointed at, clicked, typed and silenced in it."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from convviz.networks.edits import ScaleBias, SetWeight, SilenceKernel, SilenceMap
from convviz.painting.theme import theme
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Numbers
from convviz.states.network.state import Cursor, Model, Place
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.texts.network_bench import product_text
from convviz.ui import motion
from convviz.ui.pages.network.elastic import ElasticCard
from convviz.workspace.network import NetworkWorkspace
from tests.states.network.elastic_networks import digits_network, maps_network

CLICK = Qt.MouseButton.LeftButton


def workspace_of(network) -> NetworkWorkspace:
    workspace = NetworkWorkspace(NetworkStore(), BlobStore())
    workspace.open(Model("key", network.name, network.name), OpenNetwork(network), [Preparation()])
    picture = np.random.default_rng(3).random((12, 12, 1)).astype(np.float32)
    workspace.set_source(Numbers(workspace.blobs.put(picture)))
    settle(workspace)
    assert workspace.run.trace is not None
    return workspace


def card_of(workspace, qtbot, width=700, height=420) -> ElasticCard:
    motion.set_reduced(reduced=True)
    card = ElasticCard(workspace)
    qtbot.addWidget(card)
    card.set_theme(theme("light"))
    card.resize(width, height)
    card.show()
    qtbot.waitExposed(card)
    QApplication.processEvents()
    return card


@pytest.fixture
def maps(qapp, qtbot):
    workspace = workspace_of(maps_network())
    return workspace, card_of(workspace, qtbot)


@pytest.fixture
def digits(qapp, qtbot):
    workspace = workspace_of(digits_network())
    return workspace, card_of(workspace, qtbot)


def settle(workspace) -> None:
    """Waits until the newest run is there: on a loaded machine it runs aside."""
    QApplication.processEvents()
    while workspace.busy:
        QApplication.processEvents()
    QApplication.processEvents()


def move(widget, x: float, y: float) -> None:
    at = QPointF(x, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        widget.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def middle(box) -> QPoint:
    return QPoint(round(box.centre.x()), round(box.centre.y()))


def picture(card, role):
    return next(one for one in card.view.laid_out().pictures if one.picture.role == role)


def test_with_nothing_selected_one_line_says_what_to_do(maps):
    workspace, card = maps
    workspace.set_cursor(Cursor())
    settle(workspace)
    assert card._sentence.isVisible()
    assert card._sentence.text()
    assert not card.view.isVisible()
    assert not card.bench.isVisible()


def test_a_selected_layer_is_told_with_its_settings_and_an_opened_map_takes_the_room(maps):
    workspace, card = maps
    workspace.select_layer("grp")
    settle(workspace)
    assert "dilation 2" in card._sentence.text()
    workspace.select_layer("grp", 3)
    settle(workspace)
    assert not card._sentence.isVisible()
    assert card.accessibleName() == "grp · map 4 · row 6, column 6"


def test_pointing_at_a_cell_of_the_map_explains_it_and_a_click_pins_it(maps):
    workspace, card = maps
    workspace.select_layer("conv", 2)
    settle(workspace)
    one = picture(card, "output")
    at = one.geometry.rect_of(3, 4).centre
    move(card.view, at.x(), at.y())
    assert workspace.state.cursor.probe == Place("conv", 2, 3, 4)
    assert not workspace.state.cursor.pinned
    QTest.mouseClick(card.view, CLICK, pos=at.toPoint())
    assert workspace.state.cursor.pinned


def test_pointing_at_a_weight_marks_its_term(maps):
    workspace, card = maps
    workspace.select_layer("conv", 2)
    workspace.pin(Place("conv", 2, 3, 3))
    settle(workspace)
    tap = card.view.kernel.geometry_of_cells().rect_of(1, 2)
    move(card.view.kernel, tap.centre.x(), tap.centre.y())
    assert workspace.state.cursor.term == 5
    card.view.kernel.leaveEvent(QEvent(QEvent.Type.Leave))
    assert workspace.state.cursor.term is None


def test_a_click_on_a_share_opens_its_input_map(maps):
    workspace, card = maps
    workspace.select_layer("tr", 1)
    settle(workspace)
    share = next(
        one for one in card.view.laid_out().shares if one.share.channel != workspace.state.cursor.link
    )
    QTest.mouseClick(card.view, CLICK, pos=middle(share.box))
    settle(workspace)
    assert workspace.state.cursor.link == share.share.channel
    first = card.view.laid_out().shares[0]
    assert first.opened
    assert first.share.channel == share.share.channel
    assert picture(card, "input").picture.channel == share.share.channel


def test_page_keys_go_through_all_input_maps_and_stop_at_the_ends(maps):
    workspace, card = maps
    workspace.select_layer("grp", 3)
    settle(workspace)
    seen = []
    for _ in range(3):
        seen.append(card.view.laid_out().kernels[0].kernel.channel)
        QTest.keyClick(card.view, Qt.Key.Key_PageDown)
        settle(workspace)
    assert seen == [2, 3, 3]


def test_arrow_keys_move_the_explained_cell_and_escape_goes_out(maps):
    workspace, card = maps
    workspace.select_layer("conv", 1)
    workspace.pin(Place("conv", 1, 2, 2))
    QTest.keyClick(card.view, Qt.Key.Key_Right)
    assert workspace.state.cursor.probe == Place("conv", 1, 2, 3)
    QTest.keyClick(card.view, Qt.Key.Key_Escape)
    assert workspace.state.cursor.probe is None
    QTest.keyClick(card.view, Qt.Key.Key_Escape)
    assert workspace.state.cursor.channel is None


def test_typing_a_weight_changes_the_network_as_one_step_and_reset_takes_it_back(maps):
    workspace, card = maps
    workspace.select_layer("conv", 2)
    settle(workspace)
    before = workspace.run.trace["conv"].copy()
    steps = workspace.undo_stack.count()
    kernel = card.view.kernel
    QTest.mouseClick(kernel, CLICK, pos=middle(kernel.geometry_of_cells().rect_of(2, 1)))
    QTest.keyClicks(kernel, "3")
    editor = kernel.findChild(object, "weightEditor")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(workspace)
    assert workspace.state.edits == (SetWeight("conv", "kernel", (2, 1, 0, 2), 3.0),)
    assert workspace.undo_stack.count() == steps + 1
    assert not np.array_equal(before, workspace.run.trace["conv"])
    assert card.tools.reset.isVisible()
    assert card.tools.reset.text() == "1 change · Reset"
    card.tools.reset.click()
    settle(workspace)
    assert workspace.state.edits == ()
    np.testing.assert_array_equal(before, workspace.run.trace["conv"])


def test_a_click_with_alt_silences_a_kernel_or_a_map(maps):
    workspace, card = maps
    workspace.select_layer("tr", 1)
    settle(workspace)
    kernel = card.view.kernel
    cell = middle(kernel.geometry_of_cells().rect_of(0, 0))
    QTest.mouseClick(kernel, CLICK, Qt.KeyboardModifier.AltModifier, cell)
    assert workspace.state.edits == (SilenceKernel("tr", 0, 1),)
    settle(workspace)
    at = picture(card, "output").geometry.rect_of(2, 2).centre.toPoint()
    QTest.mouseClick(card.view, CLICK, Qt.KeyboardModifier.AltModifier, at)
    assert SilenceMap("tr", 1) in workspace.state.edits
    settle(workspace)
    QTest.keyClick(card.view.kernel, Qt.Key.Key_Delete)
    assert workspace.state.edits == (SilenceMap("tr", 1),)


def test_the_bias_slider_scales_the_layers_biases_in_one_step(maps):
    workspace, card = maps
    workspace.select_layer("conv", 2)
    settle(workspace)
    steps = workspace.undo_stack.count()
    for hundredths in (150, 180, 200):
        card.tools.bias.setValue(hundredths)
    assert workspace.state.edits == (ScaleBias("conv", 2.0),)
    assert workspace.undo_stack.count() == steps + 1
    card.tools.bias.setValue(100)
    assert workspace.state.edits == ()


def test_the_kernel_shows_weights_inputs_or_products(maps):
    workspace, card = maps
    workspace.select_layer("tr", 1)
    settle(workspace)
    card.tools.product.chosen.emit("products")
    settle(workspace)
    assert workspace.state.view.product == "products"
    kernel = card.view.laid_out().kernels[0].kernel
    assert kernel.shows == "products"
    steps = workspace.undo_stack.count()
    card.view.kernel.change_weight(0, 0, 2.0, "x")
    assert workspace.undo_stack.count() == steps


def test_the_lab_gets_the_whole_map_with_the_cell_it_stood_on(maps):
    workspace, card = maps
    workspace.select_layer("tr", 1)
    settle(workspace)
    seeds = []
    card.open_in_lab.connect(seeds.append)
    card.tools.lab.click()
    (seed,) = seeds
    assert seed.whole
    assert len(seed.channels) == 16
    assert seed.state.cursor.positions[0] == card._scene.cell.row * 12 + card._scene.cell.column


def test_what_the_lab_cannot_take_is_said(maps):
    workspace, card = maps
    workspace.select_layer("sep", 1)
    settle(workspace)
    said, seeds = [], []
    workspace.notice.connect(said.append)
    card.open_in_lab.connect(seeds.append)
    card.tools.lab.click()
    assert len(seeds) + len(said) == 1


def test_only_layers_of_the_bench_want_more_room(digits):
    workspace, card = digits
    assert not card.wants_room
    for layer, wanted in (("conv", False), ("flatten", True), ("dense", True), ("head", True)):
        workspace.select_layer(layer)
        assert card.wants_room is wanted


def test_the_strip_and_its_maps_point_at_each_other(digits):
    workspace, card = digits
    workspace.select_layer("flatten")
    settle(workspace)
    strip = card.bench.laid_out().strip
    at = strip.box_of(37).centre
    move(card.bench, at.x(), at.y())
    assert workspace.state.cursor.probe == Place("flatten", 37)
    one = strip.maps[2]
    at = one.geometry.rect_of(1, 3).centre
    move(card.bench, at.x(), at.y())
    assert workspace.state.cursor.probe == Place("flatten", (1 * 4 + 3) * 5 + 2)


def test_the_switch_sorts_the_strip_by_what_each_number_adds(digits):
    workspace, card = digits
    workspace.select_layer("flatten")
    settle(workspace)
    assert card.tools.sort.isVisible()
    card.tools.sort.click()
    settle(workspace)
    assert workspace.state.view.by_contribution
    assert card._scene.bench.strip.sorted


def test_a_click_on_a_contribution_goes_to_where_it_comes_from(digits):
    workspace, card = digits
    workspace.select_layer("dense", 4)
    settle(workspace)
    one = card.bench.laid_out().contributions[0]
    QTest.mouseClick(card.bench, CLICK, pos=middle(one.box))
    assert workspace.state.cursor.layer == "conv"
    assert workspace.state.cursor.probe == one.contribution.origin
    assert workspace.state.cursor.pinned


def test_keys_go_through_the_contributions_and_to_where_they_come_from(digits):
    workspace, card = digits
    workspace.select_layer("dense", 4)
    settle(workspace)
    listed = [one.contribution for one in card.bench.laid_out().contributions]
    QTest.keyClick(card.bench, Qt.Key.Key_PageDown)
    QTest.keyClick(card.bench, Qt.Key.Key_PageDown)
    settle(workspace)
    assert workspace.state.cursor.term == listed[1].index
    assert card.bench.accessibleDescription().startswith(product_text(listed[1]))
    QTest.keyClick(card.bench, Qt.Key.Key_PageUp)
    QTest.keyClick(card.bench, Qt.Key.Key_PageUp)
    assert workspace.state.cursor.term == listed[0].index
    QTest.keyClick(card.bench, Qt.Key.Key_Return)
    assert workspace.state.cursor.layer == "conv"
    assert workspace.state.cursor.probe == listed[0].origin
    assert workspace.state.cursor.pinned


def test_a_contribution_that_is_pointed_at_stands_out(digits):
    workspace, card = digits
    workspace.select_layer("head")
    settle(workspace)
    before = card.bench.grab().toImage()
    one = card.bench.laid_out().contributions[2]
    move(card.bench, one.box.x + 4, one.box.y + 4)
    settle(workspace)
    after = card.bench.grab().toImage()
    place = (round(one.box.right) - 2, round(one.box.y) + 1)
    assert before.pixelColor(*place) != after.pixelColor(*place)


def test_a_click_on_a_class_chooses_it_and_keys_go_on(digits):
    workspace, card = digits
    workspace.select_layer("head")
    settle(workspace)
    row = next(one for one in card.bench.laid_out().classes if one.row.index == 6)
    QTest.mouseClick(card.bench, CLICK, pos=middle(row.box))
    assert workspace.state.view.chosen_class == 6
    settle(workspace)
    QTest.keyClick(card.bench, Qt.Key.Key_Down)
    assert workspace.state.view.chosen_class == 7
    settle(workspace)
    assert card._scene.cell.channel == 7


def test_a_hidden_card_derives_nothing_until_it_is_seen(digits):
    workspace, card = digits
    card.hide()
    scene = card._scene
    workspace.select_layer("dense", 2)
    assert card._scene is scene
    card.show()
    assert card._scene.layer.id == "dense"


def test_every_control_has_a_name(maps):
    workspace, card = maps
    workspace.select_layer("tr", 1)
    settle(workspace)
    tools = card.tools
    for control in (
        tools.reset,
        tools.product,
        tools.more,
        tools.lab,
        tools.bias,
        card.view,
        card.bench,
        card.view.kernel,
    ):
        assert control.objectName()
        assert control.accessibleName()
    assert "∑ check ✓" in card.view.accessibleDescription()


@pytest.mark.parametrize("layer", [node.id for node in maps_network().nodes])
@pytest.mark.parametrize("size", [(420, 200), (628, 250), (900, 500)])
def test_every_layer_is_painted_within_the_card_at_any_size(qapp, qtbot, layer, size):
    workspace = workspace_of(maps_network())
    card = card_of(workspace, qtbot, *size)
    workspace.select_layer(layer, 1)
    settle(workspace)
    assert not card.grab().isNull()
    room = card.view.rect()
    for one in (*card.view.laid_out().pictures, *card.view.laid_out().kernels):
        assert room.adjusted(-1, -1, 1, 1).contains(one.geometry.box.rect.toAlignedRect())


def test_a_theme_and_a_language_are_followed_without_a_word(maps):
    workspace, card = maps
    workspace.select_layer("conv", 1)
    card.set_theme(theme("dark"))
    QApplication.sendEvent(card, QEvent(QEvent.Type.LanguageChange))
    workspace.set_view(replace(workspace.state.view, range="map"))
    assert not card.grab().isNull()


def wheel(widget, at, delta: int) -> None:
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_goes_through_input_maps_in_whole_notches_and_scrolls_the_shares(maps):
    workspace, card = maps
    workspace.select_layer("tr", 1)
    settle(workspace)
    over_map = picture(card, "input").geometry.rect_of(2, 2).centre
    for _ in range(3):
        wheel(card.view, over_map, -60)
    assert workspace.state.cursor.link == 1
    wheel(card.view, over_map, 60)
    wheel(card.view, over_map, 120)
    assert workspace.state.cursor.link == 0
    settle(workspace)
    shown = [one.share.channel for one in card.view.laid_out().shares]
    wheel(card.view, card.view.laid_out().shares[0].box.centre, -240)
    later = [one.share.channel for one in card.view.laid_out().shares]
    assert card.view.laid_out().first == 2
    assert later[0] == shown[2]
    assert "more" in card.view.laid_out().rest[0]


def test_room_that_the_terms_leave_goes_to_the_pictures(qapp, qtbot):
    workspace = workspace_of(maps_network())
    workspace.select_layer("conv", 1)
    settle(workspace)
    sizes = {}
    for height in (330, 420):
        layout = card_of(workspace, qtbot, 1200, height).view.laid_out()
        assert layout.terms is not None
        sizes[height] = (layout.kernels[0].geometry.cell, layout.pictures[0].geometry.cell)
    assert sizes[420][0] >= sizes[330][0]
    assert sizes[420][1] > 1.3 * sizes[330][1]


def title_middle(card: ElasticCard, part: str) -> QPoint:
    """The middle of a part of the title, as it is written there."""
    text, metrics = card.title_label.text(), card.title_label.fontMetrics()
    before, found, _ = text.partition(part)
    assert found
    x = metrics.horizontalAdvance(before) + metrics.horizontalAdvance(part) // 2
    return QPoint(x, card.title_label.height() // 2)


def test_the_title_is_a_way_back_to_the_map_and_to_the_layer(maps):
    workspace, card = maps
    workspace.select_layer("conv", 1)
    workspace.pin(Place("conv", 1, 2, 3))
    settle(workspace)
    QTest.mouseClick(card.title_label, CLICK, pos=title_middle(card, "row 3, column 4"))
    assert workspace.state.cursor.pinned  # where one is already
    QTest.mouseClick(card.title_label, CLICK, pos=title_middle(card, "map 2"))
    assert (workspace.state.cursor.layer, workspace.state.cursor.channel) == ("conv", 1)
    assert workspace.state.cursor.probe is None
    QTest.mouseClick(card.title_label, CLICK, pos=title_middle(card, "conv"))
    assert (workspace.state.cursor.layer, workspace.state.cursor.channel) == ("conv", None)


def test_the_title_shows_where_a_click_leads_somewhere(maps):
    workspace, card = maps
    workspace.select_layer("conv", 1)
    settle(workspace)
    at = title_middle(card, "map 2")
    move(card.title_label, at.x(), at.y())
    assert card.title_label.cursor().shape() == Qt.CursorShape.PointingHandCursor
    at = title_middle(card, "column")
    move(card.title_label, at.x(), at.y())
    assert card.title_label.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_click_beside_everything_goes_out_one_level_and_one_between_the_parts_does_not(maps):
    workspace, card = maps
    workspace.select_layer("conv", 1)
    workspace.pin(Place("conv", 1, 2, 3))
    settle(workspace)
    one = card.view.laid_out().pictures[0].geometry.box
    other = card.view.laid_out().kernels[0].geometry.box
    QTest.mouseClick(card.view, CLICK, pos=QPoint(int((one.right + other.x) / 2), int(one.centre.y())))
    assert workspace.state.cursor.pinned
    beside = QPoint(card.view.width() - 2, card.view.height() - 2)
    QTest.mouseClick(card.view, CLICK, pos=beside)
    assert not workspace.state.cursor.pinned
    assert workspace.state.cursor.channel == 1
    QTest.mouseClick(card.view, CLICK, pos=beside)
    assert (workspace.state.cursor.layer, workspace.state.cursor.channel) == ("conv", None)
