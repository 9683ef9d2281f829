"""The wall and kernels painted from scenes, looked at pixel by pixel; and where their parts stand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from convviz.layers import Conv1D, Conv2D, Dense, DepthwiseConv2D, InputLayer
from convviz.networks import Network, Node
from convviz.painting.box import Box
from convviz.painting.network.kernels import KernelsView, paint_kernels, tiles_image
from convviz.painting.network.kernels_layout import KernelsLayout, lay_out_kernels
from convviz.painting.network.map_sheet import enlarged
from convviz.painting.network.wall import WallView, paint_wall
from convviz.painting.network.wall_layout import lay_out_wall
from convviz.painting.network.wall_sheet import picture_planes, wall_lines
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.states.network.kernels import KernelPlace, KernelsScene, derive_kernels
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState, View
from convviz.states.network.store import OpenNetwork
from convviz.states.network.wall import WallScene, derive_wall

LIGHT = theme("light")
RNG = np.random.default_rng(9)


def moment_of(network: Network, values: np.ndarray, view: View | None = None) -> Moment:
    trace = network.run(values)
    return Moment(
        NetworkState(view=view or View()), NetworkRun(OpenNetwork(network), network, (), trace, trace)
    )


def one_layer(layer: object, shape: tuple[int, ...]) -> Network:
    nodes = [Node("in", "InputLayer", InputLayer(shape)), Node("layer", type(layer).__name__, layer, ("in",))]
    return Network("one", nodes, ["layer"])


def wall(side: int, *factors: float, view: View | None = None, values: np.ndarray | None = None) -> WallScene:
    """Maps that are the input times a number each."""
    kernel = np.array(factors, np.float32).reshape(1, 1, 1, -1)
    if values is None:
        values = np.zeros((side, side, 1), np.float32)
        values[0, 1] = 1
    scene = derive_wall(moment_of(one_layer(Conv2D(kernel), (side, side, 1)), values, view))
    assert scene is not None
    return scene


def kernels(layer: object, shape: tuple[int, ...]) -> KernelsScene:
    scene = derive_kernels(moment_of(one_layer(layer, shape), RNG.normal(size=shape).astype(np.float32)))
    assert scene is not None
    return scene


def painted(
    scene: WallScene, width: int = 400, height: int = 200, top: float = 0, ratio: float = 1
) -> QImage:
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    layout = lay_out_wall(scene, width, ratio)
    paint_wall(painter, WallView(scene, layout, top, width, height, LIGHT, PaintOptions(ratio)))
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_strongest_cell_has_the_last_colour_where_the_layout_says(qapp: object, ratio: float) -> None:
    scene = wall(3, 1.0, 4.0)
    image = painted(scene, ratio=ratio)
    box = lay_out_wall(scene, 400, ratio).slots.of(1)
    x, y = box.x + box.width / 2, box.y + box.height / 6
    assert image.pixelColor(round(x * ratio), round(y * ratio)) == LIGHT.positive_ramp[-1]
    weaker = lay_out_wall(scene, 400, ratio).slots.of(0)
    seen = image.pixelColor(
        round((weaker.x + weaker.width / 2) * ratio), round((weaker.y + weaker.height / 6) * ratio)
    )
    assert seen.blue() > LIGHT.positive.blue() + 60


def test_each_map_by_itself_has_all_colours(qapp: object) -> None:
    scene = wall(3, 1.0, 4.0, view=View(range="map"))
    image = painted(scene)
    for channel in (0, 1):
        box = lay_out_wall(scene, 400, 1).slots.of(channel)
        assert (
            image.pixelColor(int(box.x + box.width / 2), int(box.y + box.height / 6))
            == LIGHT.positive_ramp[-1]
        )


def test_a_map_with_nan_is_a_checker_pattern(qapp: object) -> None:
    values = np.full((4, 4, 1), np.nan, np.float32)
    values[0, 0] = 1
    scene = wall(4, 1.0, values=values)
    image = painted(scene)
    box = lay_out_wall(scene, 400, 1).slots.of(0)
    cell = box.width / 4
    colours = {
        image.pixelColor(int(box.x + (column + 0.5) * cell), int(box.y + 3.3 * cell)).name()
        for column in range(4)
    }
    assert len(colours) == 2
    assert LIGHT.positive.name() not in colours


def test_only_what_is_seen_is_coloured_of_many_large_maps(qapp: object) -> None:
    values = RNG.normal(size=(32, 32, 1)).astype(np.float32)
    scene = wall(32, *range(1, 601), values=values)
    layout = lay_out_wall(scene, 900, 1)
    seen = layout.visible(500, 300)
    assert 0 < len(seen.channels) <= 16 * 7
    assert seen.first.y <= 0 < seen.first.y + seen.dy
    image = painted(scene, 900, 300, top=500)
    assert not image.isNull()


def test_few_maps_stand_in_as_many_rows_as_make_them_largest_in_the_height(qapp: object) -> None:
    sixteen = wall(32, *range(1, 17))
    in_one_row = lay_out_wall(sixteen, 900, 1).slots
    filled = lay_out_wall(sixteen, 900, 1, height=260)
    assert in_one_row.abreast == 16
    assert (filled.slots.abreast, filled.slots.rows) == (8, 2)
    assert filled.slots.first.width == 96 > 2 * in_one_row.first.width
    assert filled.height <= 260
    assert lay_out_wall(sixteen, 900, 1, height=90).slots == in_one_row
    five = lay_out_wall(wall(32, *range(1, 6)), 900, 1, height=260)
    assert five.slots.rows == 1
    assert five.slots.first.width == 128


def test_more_maps_than_are_wanted_in_a_row_keep_their_sixteen(qapp: object) -> None:
    many = wall(32, *range(1, 41))
    assert lay_out_wall(many, 900, 1, height=2000).slots == lay_out_wall(many, 900, 1).slots
    assert lay_out_wall(many, 900, 1).slots.abreast == 16


def test_maps_larger_than_their_place_show_means(qapp: object) -> None:
    values = np.zeros((224, 224, 1), np.float32)
    values[::2] = 1
    scene = wall(224, 1.0, values=values)
    layout = lay_out_wall(scene, 900, 1)
    assert layout.cells == 5
    box = layout.slots.of(0)
    assert box.width <= 56
    image = painted(scene, 900)
    colour = image.pixelColor(int(box.x + 20), int(box.y + 20))
    assert LIGHT.positive_ramp[-1].red() < colour.red() < 255


def test_every_step_of_a_sequence_has_a_pixel_of_its_own(qapp: object) -> None:
    values = np.zeros((300, 1), np.float32)
    values[123] = 1
    network = one_layer(Conv1D(np.ones((1, 1, 5), np.float32)), (300, 1))
    scene = derive_wall(moment_of(network, values))
    layout = lay_out_wall(scene, 900, 1)
    assert (layout.cells, layout.slots.abreast) == (1, 2)
    box = layout.slots.of(4)
    assert box.height >= 8
    image = painted(scene, 900)
    seen = [image.pixelColor(int(box.x) + step, int(box.y + box.height / 2)) for step in (122, 123, 124)]
    assert [colour == LIGHT.positive_ramp[-1] for colour in seen] == [False, True, False]


def test_a_picture_is_painted_once_for_an_array(qapp: object) -> None:
    scene, cache = wall(3, 1.0, 2.0), PaintCache()
    layout = lay_out_wall(scene, 400, 1)
    view = WallView(scene, layout, 0, 400, 200, LIGHT, PaintOptions(1.0, cache=cache))
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_wall(painter, view)
    kept = len(cache._entries)
    paint_wall(painter, view)
    painter.end()
    assert kept == len(cache._entries) == 2


def test_hairlines_stand_at_the_edges_of_cells(qapp: object) -> None:
    scene = wall(3, 1.0)
    slots = lay_out_wall(scene, 400, 1).slots
    lines = wall_lines((3, 3), slots, 1.0, LIGHT)
    cell = int(slots.first.width) // 3
    assert [lines.pixelColor(x, cell // 2).alpha() > 0 for x in (0, 1, cell, cell + 1)] == [
        True,
        False,
        True,
        False,
    ]


def test_the_sheet_has_every_map_at_its_slot(qapp: object) -> None:
    scene = wall(2, *range(1, 20))
    slots = lay_out_wall(scene, 400, 1).slots
    red = np.arange(19, dtype=np.uint32)[:, None, None] * np.uint32(10 << 16)
    sheet = enlarged(np.uint32(0xFF000000) | red.repeat(2, axis=1).repeat(2, axis=2), slots, 1.0).image
    for index in range(19):
        box = slots.box(index).moved(-slots.first.x, -slots.first.y)
        assert sheet.pixelColor(int(box.x) + 1, int(box.y) + 1).red() == index * 10


def test_an_input_is_grey_over_its_own_range(qapp: object) -> None:
    values = np.array([[[0.0, 1.0], [0.25, 0.5]]], np.float32)
    planes = picture_planes(values, (0, 1), LIGHT)
    assert planes.shape == (2, 1, 2)
    assert (planes[1, 0, 0], planes[0, 0, 0]) == (0xFFFFFFFF, 0xFF000000)


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        (Conv2D(RNG.normal(size=(3, 2, 4, 6)), np.ones(6)), (7, 6, 4)),
        (Conv2D(RNG.normal(size=(3, 3, 40, 9)), np.ones(9)), (7, 6, 40)),
        (DepthwiseConv2D(RNG.normal(size=(5, 5, 8, 1))), (9, 9, 8)),
        (Dense(RNG.normal(size=(30, 10)), np.ones(10)), (30,)),
    ],
)
def test_what_stands_at_a_weights_box_is_that_weight(layer: object, shape: tuple[int, ...]) -> None:
    scene = kernels(layer, shape)
    layout = lay_out_kernels(scene, 700, 300)
    assert layout is not None
    boxes = []
    for filter_ in range(layout.filters):
        for channel in range(layout.channels):
            place = KernelPlace(filter_, channel, layout.rows - 1, layout.columns - 1)
            middle = layout.cell_box(place).centre
            assert layout.place_at(middle.x(), middle.y()) == place
            boxes.append(layout.tile(filter_, channel))
        if layout.bias:
            middle = layout.bias_box(filter_).centre
            assert layout.on_bias(middle.x(), middle.y()) == filter_
    assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place])


def test_filters_of_few_kernels_stand_side_by_side_and_all_fit() -> None:
    layout = lay_out_kernels(kernels(Conv2D(RNG.normal(size=(3, 3, 3, 32))), (9, 9, 3)), 900, 280)
    assert not layout.is_matrix
    assert layout.height <= 280
    assert layout.width <= 900


def test_many_input_maps_make_a_matrix_as_wide_as_the_room() -> None:
    layout = lay_out_kernels(kernels(Conv2D(RNG.normal(size=(3, 3, 32, 64))), (9, 9, 32)), 900, 280)
    assert layout.is_matrix
    assert 700 < layout.width <= 900
    filters, channels = layout.visible(Box(0, 500, 900, 280))
    assert len(filters) <= 14
    assert channels == range(32)


def test_a_kernels_picture_has_the_colours_of_its_weights(qapp: object) -> None:
    values = np.zeros((2, 1, 1, 2), np.float32)
    values[0, 0, 0, 0], values[1, 0, 0, 1] = 2.0, -2.0
    scene = kernels(Conv2D(values.transpose(2, 3, 1, 0)), (3, 3, 1))
    layout = KernelsLayout(2, 1, 1, 2, 6, 3, 0, 1)
    image = tiles_image(scene.kernels.tiles, layout, scene, LIGHT, 1.0)
    assert image.pixelColor(3, 3) == LIGHT.positive
    assert image.pixelColor(9, 3) == LIGHT.zero
    assert image.pixelColor(9, 9 + 3) == LIGHT.negative
    assert image.pixelColor(14, 3).alpha() == 0


def test_only_what_is_seen_of_a_huge_layer_is_painted(qapp: object) -> None:
    scene = kernels(Conv2D(np.ones((3, 3, 256, 256), np.float32)), (3, 3, 256))
    layout = lay_out_kernels(scene, 900, 300)
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    view = KernelsView(scene, layout, 0, 2000, 900, 300, LIGHT, PaintOptions())
    paint_kernels(painter, view)
    painter.end()
    tile = view.in_view(layout.tile(int(2100 / layout.dy), 4))
    assert image.pixelColor(int(tile.centre.x()), int(tile.centre.y())) == LIGHT.positive
