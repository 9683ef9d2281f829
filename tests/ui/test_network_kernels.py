"""The kernels panel as a person uses it: pointing, opening, silencing, editing, zooming, saving."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

import convviz
from convviz.layers import BatchNormalization, Conv2D, InputLayer, SeparableConv2D
from convviz.networks import Network, Node
from convviz.networks.edits import SetWeight, SilenceKernel, SilenceMap, weights_of
from convviz.painting.theme import theme
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.network.kernels import KernelPlace
from convviz.states.network.state import Cursor, Model, Place
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.texts.numbers import format_number
from convviz.ui.pages.network.kernels import KernelsPanel
from convviz.ui.pages.network.kernels_menu import kernel_menu
from convviz.workspace import network as module
from convviz.workspace.network import NetworkWorkspace

RNG = np.random.default_rng(6)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once


def opened(network: Network) -> NetworkWorkspace:
    made = NetworkWorkspace(NetworkStore(), BlobStore())
    made.open(Model("key", network.name, network.name), OpenNetwork(network), [Preparation()])
    made.begin_stroke(0.3, 0.25, 0.09, erase=False)
    for step in range(8):
        made.extend_stroke(0.3 + 0.05 * step, 0.25 + 0.05 * step)
    made.end_stroke()
    made.set_cursor(Cursor())
    return made


def shown(qtbot: QtBot, workspace: NetworkWorkspace) -> KernelsPanel:
    made = KernelsPanel(workspace)
    qtbot.addWidget(made)
    made.resize(940, 420)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def workspace(qapp: QApplication) -> NetworkWorkspace:
    return opened(convviz.open_network("mnist"))


@pytest.fixture
def panel(qtbot: QtBot, workspace: NetworkWorkspace) -> KernelsPanel:
    return shown(qtbot, workspace)


def at(panel: KernelsPanel, *place: int) -> QPoint:
    point = panel.canvas.position_of(KernelPlace(*place))
    return QPoint(int(point.x()), int(point.y()))


def kernel_of(workspace: NetworkWorkspace, layer: str) -> np.ndarray:
    return weights_of(workspace.run.network.node(layer).layer)["kernel"]


def test_the_first_layer_with_weights_is_shown_whole(panel: KernelsPanel) -> None:
    assert panel.canvas.scene.layer == "conv2d"
    assert panel.canvas.most_scrolled == (0, 0)
    assert panel.value.text() == "32 filters of one kernel each, 3 × 3 and 32 biases"


def test_hovering_says_the_exact_weight(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    workspace.select_layer("conv2d_1")
    QTest.mouseMove(panel.canvas, at(panel, 2, 5, 1, 2))
    weight = kernel_of(workspace, "conv2d_1")[1, 2, 5, 2]
    exact = format_number(float(weight), significant=7)
    expected = f"filter 3, input map 6, row 2, column 3: kernel[1, 2, 5, 2] = {exact}"
    assert panel.value.text() == expected
    assert panel.canvas.accessibleDescription() == expected


def test_hovering_a_bias_says_it(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    middle = panel.canvas.box_of(3).centre
    QTest.mouseMove(panel.canvas, middle.toPoint())
    bias = weights_of(workspace.run.network.node("conv2d").layer)["bias"][3]
    assert panel.value.text() == f"filter 4: bias[3] = {format_number(float(bias), significant=7)}"


def test_a_click_opens_the_filter_and_its_link(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    workspace.select_layer("conv2d_1")
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 4, 17, 0, 0))
    cursor = workspace.state.cursor
    assert (cursor.layer, cursor.channel, cursor.link) == ("conv2d_1", 4, 17)


def test_alt_and_a_click_silence_a_kernel_and_delete_brings_it_back(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d_1")
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, alt, at(panel, 4, 17, 0, 0))
    assert workspace.state.edits == (SilenceKernel("conv2d_1", 17, 4),)
    assert not kernel_of(workspace, "conv2d_1")[:, :, 17, 4].any()
    QTest.mouseMove(panel.canvas, at(panel, 4, 17, 0, 0))
    QTest.keyClick(panel.canvas, Qt.Key.Key_Delete)
    assert workspace.state.edits == ()


def test_a_double_click_edits_a_weight_and_the_prediction_follows(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    before = workspace.run.trace.output.copy()
    QTest.mouseDClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 7, 0, 2, 1))
    assert panel.editor.isVisible()
    panel.editor.selectAll()
    QTest.keyClicks(panel.editor, "-2.5")
    QTest.keyClick(panel.editor, Qt.Key.Key_Return)
    assert workspace.state.edits == (SetWeight("conv2d", "kernel", (2, 1, 0, 7), -2.5),)
    assert kernel_of(workspace, "conv2d")[2, 1, 0, 7] == -2.5
    assert not panel.editor.isVisible()
    assert not np.array_equal(workspace.run.trace.output, before)
    workspace.undo_stack.undo()
    assert workspace.state.edits == ()


def test_a_bias_is_edited_too_and_escape_leaves_it(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    place = panel.canvas.box_of(5).centre.toPoint()
    QTest.mouseDClick(panel.canvas, Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClicks(panel.editor, "9")
    QTest.keyClick(panel.editor, Qt.Key.Key_Escape)
    assert workspace.state.edits == ()
    QTest.mouseDClick(panel.canvas, Qt.MouseButton.LeftButton, pos=place)
    panel.editor.selectAll()
    QTest.keyClicks(panel.editor, "0.75")
    QTest.keyClick(panel.editor, Qt.Key.Key_Return)
    assert workspace.state.edits == (SetWeight("conv2d", "bias", (5,), 0.75),)


def test_arrow_keys_walk_the_weights_and_f2_edits_the_one_pointed_at(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d_1", 0)
    panel.canvas.setFocus()
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(panel.canvas, key)
        at_ = panel.canvas.at
        seen.append((at_.filter, at_.channel, at_.row, at_.column))
    assert seen == [(0, 0, 0, 0), (0, 0, 0, 1), (0, 0, 0, 2), (0, 1, 0, 0), (0, 1, 1, 0)]
    QTest.keyClick(panel.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel.canvas.at == KernelPlace(1, 1, 1, 0)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Return)
    assert (workspace.state.cursor.channel, workspace.state.cursor.link) == (1, 1)
    QTest.keyClick(panel.canvas, Qt.Key.Key_F2)
    assert panel.editor.isVisible()


def test_zooming_comes_to_numbers_in_the_cells_and_back(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d_1")
    fit = panel.canvas.view().layout.cell
    middle = QPointF(panel.canvas.rect().center())
    for _ in range(14):
        event = QWheelEvent(
            middle, panel.canvas.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(panel.canvas, event)
    assert panel.canvas.view().layout.cell >= 26 > fit
    assert panel.across.isVisible()
    panel.canvas.grab()
    QTest.keyClick(panel.canvas, Qt.Key.Key_0)
    assert panel.canvas.view().layout.cell == fit
    QTest.mouseClick(panel.controls.larger, Qt.MouseButton.LeftButton)
    assert panel.canvas.view().layout.cell > fit


def test_the_opened_filter_is_scrolled_into_view(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    workspace.select_layer("conv2d_1", 60)
    assert panel.down.isVisible()
    assert 0 <= at(panel, 60, 0, 1, 1).y() < panel.canvas.height()


def test_products_of_the_explained_cell_are_shown_and_said(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d_1", 2)
    workspace.pin(Place("conv2d_1", 2, 4, 4))
    product = panel.controls.product.findChild(QAbstractButton, "productsSegment")
    assert isinstance(product, QAbstractButton)
    QTest.mouseClick(product, Qt.MouseButton.LeftButton)
    assert workspace.state.view.product == "products"
    assert panel.bar.accessibleDescription().startswith("Products of the explained cell")
    QTest.mouseMove(panel.canvas, at(panel, 2, 3, 1, 1))
    met = workspace.run.trace["max_pooling2d"][5, 5, 3]
    weight = kernel_of(workspace, "conv2d_1")[1, 1, 3, 2]
    assert f"w·x = {format_number(float(weight) * float(met), significant=7)}" in panel.value.text()


def test_weights_are_coloured_by_the_signed_law(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    kernel = kernel_of(workspace, "conv2d")
    for name in ("light", "dark"):
        panel.set_theme(theme(name))
        image = panel.canvas.grab().toImage()
        for extreme, wanted in (
            (kernel.argmax(), theme(name).positive),
            (kernel.argmin(), theme(name).negative),
        ):
            row, column, channel, filter_ = (int(each) for each in np.unravel_index(extreme, kernel.shape))
            largest = panel.canvas.scene.colouring.high
            if abs(kernel[row, column, channel, filter_]) < 0.95 * largest:
                continue
            seen = image.pixelColor(at(panel, filter_, channel, row, column))
            difference = max(
                abs(getattr(seen, part)() - getattr(wanted, part)()) for part in ("red", "green", "blue")
            )
            assert difference < 24, (name, seen.name(), wanted.name())


def test_dense_layers_have_rows_or_pictures_of_the_flattened_maps(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("dense")
    assert panel.canvas.scene.kernels.kind == "maps"
    QTest.mouseMove(panel.canvas, at(panel, 1, 4, 2, 1))
    assert panel.value.text().startswith("unit 2, flattened map 5, row 3, column 2: kernel[452, 1] = ")
    workspace.select_layer("dense_1")
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 6, 0, 0, 20))
    assert workspace.state.cursor.channel == 6
    assert panel.value.text().startswith("unit 7, input 21: kernel[20, 6] = ") or panel.canvas.at is None


def test_page_keys_go_to_the_next_layer_with_weights(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    panel.canvas.setFocus()
    QTest.keyClick(panel.canvas, Qt.Key.Key_PageDown)
    assert workspace.state.cursor.layer == "conv2d_1"
    workspace.select_layer("max_pooling2d_1")
    assert panel.nothing.text() == "max_pooling2d_1 (MaxPooling2D) has learnt nothing: it has no weights."
    assert not panel.canvas.isVisible()
    QTest.mouseClick(panel.controls.layer.after, Qt.MouseButton.LeftButton)
    assert workspace.state.cursor.layer == "conv2d_2"
    assert panel.canvas.isVisible()


def test_a_separable_layer_shows_either_step_and_a_normalisation_its_bars(qtbot: QtBot) -> None:
    numbers = RNG.normal(size=4).astype(np.float32)
    separable = SeparableConv2D(RNG.normal(size=(3, 3, 4, 1)), RNG.normal(size=(1, 1, 4, 4)))
    network = Network(
        "two",
        [
            Node("in", "InputLayer", InputLayer((28, 28, 1))),
            Node("conv", "Conv2D", Conv2D(RNG.normal(size=(3, 3, 1, 4)), padding="same"), ("in",)),
            Node("sep", "SeparableConv2D", separable, ("conv",)),
            Node("bn", "BatchNormalization", BatchNormalization(numbers, numbers, numbers, np.abs(numbers)), ("sep",)),
        ],
        ["bn"],
    )  # fmt: skip
    workspace = opened(network)
    panel = shown(qtbot, workspace)
    workspace.select_layer("sep")
    second = panel.controls.part.findChild(QAbstractButton, "pointwise_kernelSegment")
    assert isinstance(second, QAbstractButton)
    assert panel.canvas.scene.part == "depthwise_kernel"
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert panel.canvas.scene.kernels.tiles.shape == (4, 4, 1, 1)
    workspace.select_layer("bn")
    assert not panel.bar.isVisible()
    QTest.mouseMove(panel.canvas, QPoint(200, 20 + 2 * 20 + 10))
    assert panel.value.text().startswith(
        f"channel 3: gamma {format_number(float(numbers[2]), significant=7)}"
    )
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 20 + 10))
    assert workspace.state.cursor.channel == 0
    panel.canvas.grab()


def test_a_weight_out_of_sight_is_scrolled_to_before_it_is_edited(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d_1")
    panel.editor.edit(KernelPlace(60, 3, 1, 1))
    assert panel.editor.isVisible()
    assert panel.editor.geometry().contains(at(panel, 60, 3, 1, 1))


def test_the_menu_edits_silences_and_opens(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    panel.canvas.menu_wanted.emit(KernelPlace(3, 0, 1, 1), QPoint(10, 10))
    menu = panel.findChild(QMenu, "kernelMenu")
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == [
        "Edit this weight",
        "Edit the bias that is added",
        "Silence this kernel",
        "Open this link",
    ]
    menu.actions()[2].trigger()
    menu.close()
    assert workspace.state.edits == (SilenceKernel("conv2d", 0, 3),)


@pytest.fixture
def coloured(qtbot: QtBot) -> KernelsPanel:
    """Filters over red, green and blue, without a bias."""
    nodes = [
        Node("picture", "InputLayer", InputLayer((9, 9, 3), name="picture")),
        Node("first", "Conv2D", Conv2D(RNG.normal(size=(3, 3, 3, 4))), ("picture",)),
        Node("second", "Conv2D", Conv2D(RNG.normal(size=(3, 3, 4, 2))), ("first",)),
    ]
    return shown(qtbot, opened(Network("coloured", nodes, ["second"])))


def test_the_kernels_over_red_green_and_blue_are_one_picture_on_demand(coloured: KernelsPanel) -> None:
    kernel = coloured.canvas.scene.kernels.tiles
    before = coloured.canvas.grab().toImage()
    QTest.mouseClick(coloured.controls.colours, Qt.MouseButton.LeftButton)
    assert coloured.canvas.scene.joined
    assert coloured.controls.colours.isChecked()
    assert coloured.canvas.grab().toImage() != before
    QTest.mouseMove(coloured.canvas, at(coloured, 2, 0, 1, 2))
    numbers = [
        f"{name} {format_number(float(kernel[2, channel, 1, 2]), significant=7)}"
        for channel, name in enumerate(("red", "green", "blue"))
    ]
    assert coloured.value.text() == "filter 3, row 2, column 3: " + ", ".join(numbers)
    assert coloured.bar.accessibleDescription().startswith(
        "Weights of the layer: red, green and blue, 0 is grey"
    )
    QTest.keyClick(coloured.canvas, Qt.Key.Key_C)
    assert not coloured.canvas.scene.joined
    coloured._workspace.select_layer("second")
    assert coloured.controls.colours.isHidden()


def test_of_a_colour_picture_each_kernel_is_edited_silenced_and_opened(coloured: KernelsPanel) -> None:
    canvas, workspace = coloured.canvas, coloured._workspace
    canvas.toggle_colours()
    canvas.menu_wanted.emit(KernelPlace(3, 0, 1, 1), QPoint(10, 10))
    menu = coloured.findChild(QMenu, "kernelMenu")
    assert isinstance(menu, QMenu)
    texts = [each.text() for each in menu.actions() if each.text()]
    assert texts[1] == "Edit the weight of green"
    assert texts[5] == "Silence the kernel of blue"
    actions = {each.text(): each for each in menu.actions()}
    actions["Edit the weight of green"].trigger()
    assert coloured.editor.isVisible()
    assert "input map 2" in coloured.editor.accessibleName()
    coloured.editor.edited.emit(0.5)
    actions["Silence the kernel of blue"].trigger()
    menu.close()
    assert workspace.state.edits == (
        SetWeight("first", "kernel", (1, 1, 1, 3), 0.5),
        SilenceKernel("first", 2, 3),
    )
    workspace.set_cursor(replace(workspace.state.cursor, link=1))
    QTest.mouseClick(
        canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, at(coloured, 0, 0, 0, 0)
    )
    assert workspace.state.edits[-1] == SilenceKernel("first", 1, 0)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(coloured, 2, 0, 0, 0))
    assert (workspace.state.cursor.channel, workspace.state.cursor.link) == (2, 1)
    canvas.point_at(KernelPlace(2, 0, 2, 2))
    QTest.keyClick(canvas, Qt.Key.Key_F2)
    assert "input map 2, row 3, column 3" in coloured.editor.accessibleName()


def test_while_a_pen_draws_the_weights_are_not_painted_again(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    panel.canvas.grab()
    picture = panel.canvas._picture
    workspace.begin_stroke(0.2, 0.8, 0.05, erase=False)
    workspace.extend_stroke(0.6, 0.7)
    workspace.end_stroke()
    panel.canvas.grab()
    assert panel.canvas._picture[2] is picture[2]


def test_the_bias_of_a_filter_is_edited_without_a_mouse(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("conv2d")
    panel.canvas.setFocus()
    panel.canvas.point_at(KernelPlace(5, 0, 1, 1))
    opened: list[QMenu] = []
    panel.canvas.menu_wanted.connect(
        lambda found, _place: opened.append(kernel_menu(panel.canvas, found, panel))
    )
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(panel.canvas, asked)
    (menu,) = opened
    next(action for action in menu.actions() if action.text() == "Edit the bias that is added").trigger()
    assert panel.editor.isVisible()
    panel.editor.selectAll()
    QTest.keyClicks(panel.editor, "0.75")
    QTest.keyClick(panel.editor, Qt.Key.Key_Return)
    assert workspace.state.edits == (SetWeight("conv2d", "bias", (5,), 0.75),)


def test_delete_silences_a_unit_of_a_dense_layer_and_its_row_is_crossed_out(
    panel: KernelsPanel, workspace: NetworkWorkspace
) -> None:
    workspace.select_layer("dense")
    before = panel.canvas.grab().toImage()
    panel.canvas.point_at(KernelPlace(3, 0, 0, 0))
    QTest.keyClick(panel.canvas, Qt.Key.Key_Delete)
    assert workspace.state.edits == (SilenceMap("dense", 3),)
    assert workspace.run.trace["dense"][3] == 0
    assert panel.canvas.scene.mute == {3}
    panel.canvas.point_at(None)
    assert panel.canvas.grab().toImage() != before
    menu = kernel_menu(panel.canvas, KernelPlace(3, 0, 0, 0), panel)
    next(action for action in menu.actions() if action.text() == "Let this unit be heard again").trigger()
    assert workspace.state.edits == ()
    assert panel.canvas.grab().toImage() == before


def write(panel: KernelsPanel, path: Path) -> None:
    written = panel.writing(path)
    assert written is not None
    assert written(lambda _done, _total: None, lambda: False)


def test_weights_and_pictures_are_saved(
    panel: KernelsPanel, workspace: NetworkWorkspace, tmp_path: Path
) -> None:
    kernel = kernel_of(workspace, "conv2d")
    write(panel, tmp_path / "kernel.npy")
    np.testing.assert_array_equal(np.load(tmp_path / "kernel.npy"), kernel)
    write(panel, tmp_path / "kernel.csv")
    lines = (tmp_path / "kernel.csv").read_text().splitlines()
    assert lines[0].startswith("filter,input map,row 1 column 1,")
    numbers = [float(each) for each in lines[1 + 5].split(",")]
    np.testing.assert_array_equal(np.float32(numbers[2:11]), kernel[:, :, 0, 5].ravel())
    write(panel, tmp_path / "kernel.png")
    assert QImage(str(tmp_path / "kernel.png")).width() == 2 * panel.canvas.width()
    write(panel, tmp_path / "kernel.svg")
    assert (tmp_path / "kernel.svg").read_bytes().startswith(b"<?xml")


def test_every_control_has_a_name_of_its_own(panel: KernelsPanel, workspace: NetworkWorkspace) -> None:
    workspace.set_view(replace(workspace.state.view, product="inputs"))
    controls = panel.controls
    parts = [
        panel.canvas, panel.down, panel.across, panel.value, panel.nothing, panel.bar,
        controls.layer.menu, controls.layer.before, controls.layer.after, controls.part, controls.smaller,
        controls.larger, controls.whole, controls.product, controls.save,
    ]  # fmt: skip
    assert all(part.objectName() and part.accessibleName() for part in parts)
    assert len({part.objectName() for part in parts}) == len(parts)
    panel.editor.edit(KernelPlace(0, 0, 0, 0))
    assert panel.editor.accessibleName().startswith("filter 1, input map 1, row 1, column 1")
