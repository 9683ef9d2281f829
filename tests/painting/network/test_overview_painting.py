"""The overview painted from scenes, looked at pixel by pixel."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.layers import Activation, Add, Conv2D, Dense, Flatten, InputLayer
from convviz.networks import Network, Node, UnknownLayer
from convviz.networks.edits import SilenceMap, edited
from convviz.painting.box import Box
from convviz.painting.network.overview_blocks import block_title_box, open_blocks
from convviz.painting.network.overview_edges import paint_map_edges
from convviz.painting.network.overview_frame import paint_frame
from convviz.painting.network.overview_ghost import paint_ghost
from convviz.painting.network.overview_hits import hit
from convviz.painting.network.overview_layout import lay_out_overview
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import column_slots, paint_counts, paint_maps
from convviz.painting.network.overview_marks import paint_marks
from convviz.painting.network.overview_minimap import minimap_place, paint_minimap
from convviz.painting.network.overview_scale import Scale, describe_scale, paint_scale, scale_of
from convviz.painting.network.overview_viewport import Extent, Viewport, first_look, whole
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.states.network.moment import Moment
from convviz.states.network.overview import derive_overview
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, NetworkState, Place, View
from convviz.states.network.store import OpenNetwork

WIDTH, HEIGHT = 900, 360
LIGHT = theme("light")
OPTIONS = PaintOptions()


def kernel(*values: float) -> np.ndarray:
    """One 1 × 1 filter for each value."""
    return np.array(values, np.float32).reshape(1, 1, 1, -1)


def small(*values: float) -> Network:
    return Network(
        "small",
        [
            Node("in", "InputLayer", InputLayer((4, 4, 1))),
            Node("conv", "Conv2D", Conv2D(kernel(*values)), ("in",)),
            Node("flatten", "Flatten", Flatten(), ("conv",)),
            Node("out", "Dense", Dense(np.eye(16 * len(values), 3, dtype=np.float32)), ("flatten",)),
        ],
        ["out"],
    )


PICTURE = np.zeros((4, 4, 1), np.float32)
PICTURE[1, 2] = 1.0


def looks_of(
    network: Network,
    state: NetworkState | None = None,
    picture: np.ndarray | None = PICTURE,
    viewport: Viewport | None = None,
    width: int = WIDTH,
) -> Looks:
    state = state or NetworkState()
    changed = edited(network, state.edits)
    trace = None if picture is None else changed.run(picture)
    scene = derive_overview(Moment(state, NetworkRun(OpenNetwork(network), changed, (), trace, trace)))
    assert scene is not None
    layout = lay_out_overview(scene.network, scene.graph, width, HEIGHT)
    extent = Extent(layout.width, layout.height, width, HEIGHT)
    return Looks(scene, layout, viewport or first_look(extent), Box(0, 0, width, HEIGHT), LIGHT)


def painted(looks: Looks, options: PaintOptions = OPTIONS) -> QImage:
    image = QImage(int(looks.view.width), HEIGHT, QImage.Format.Format_RGB32)
    image.fill(looks.theme.card)
    painter = QPainter(image)
    paint_frame(painter, looks)
    paint_counts(painter, looks, options)
    paint_maps(painter, looks, options)
    paint_map_edges(painter, looks, options)
    paint_ghost(painter, looks, options)
    paint_marks(painter, looks, options)
    painter.end()
    return image


def cell_colour(image: QImage, looks: Looks, node: str, channel: int, row: int, column: int) -> QColor:
    """The colour in the middle of a cell of a 4 × 4 map."""
    box = column_slots(looks.layout.columns[node], looks, OPTIONS).of(channel)
    assert box is not None
    return image.pixelColor(
        int(box.x + (column + 0.5) * box.width / 4), int(box.y + (row + 0.5) * box.height / 4)
    )


def test_positive_numbers_are_orange_negative_ones_blue_and_zero_is_the_ground() -> None:
    looks = looks_of(small(1, -1, 0.5))
    image = painted(looks)
    assert cell_colour(image, looks, "conv", 0, 1, 2) == LIGHT.positive
    assert cell_colour(image, looks, "conv", 1, 1, 2) == LIGHT.negative
    assert cell_colour(image, looks, "conv", 0, 0, 0) == LIGHT.zero


def test_with_a_range_for_each_map_a_weak_map_has_all_colours_and_with_one_for_all_it_is_pale() -> None:
    strong = looks_of(small(1, 0.25), NetworkState(view=View(range="map")))
    assert cell_colour(painted(strong), strong, "conv", 1, 1, 2) == LIGHT.positive_ramp[-1]
    pale = looks_of(small(1, 0.25), NetworkState(view=View(range="layer")))
    colour = cell_colour(painted(pale), pale, "conv", 1, 1, 2)
    assert colour != LIGHT.positive_ramp[-1]
    assert colour != LIGHT.zero


def test_in_the_fixed_range_larger_numbers_have_the_last_colour() -> None:
    looks = looks_of(small(8, 2), NetworkState(view=View(range="fixed", fixed=2)))
    image = painted(looks)
    assert cell_colour(image, looks, "conv", 0, 1, 2) == LIGHT.positive_ramp[-1]
    assert cell_colour(image, looks, "conv", 1, 1, 2) == LIGHT.positive_ramp[-1]


def test_what_is_not_a_number_is_in_colours_of_no_law() -> None:
    picture = PICTURE.copy()
    picture[3, 3] = np.nan
    looks = looks_of(small(1, -1), picture=picture)
    image = painted(looks)
    unknown = cell_colour(image, looks, "conv", 0, 3, 3)
    assert unknown.red() != unknown.green() != unknown.blue()
    assert unknown not in (LIGHT.positive, LIGHT.negative, LIGHT.zero)
    assert cell_colour(image, looks, "conv", 0, 1, 2) == LIGHT.positive


def test_a_silenced_map_is_struck_through() -> None:
    plain = looks_of(small(1, 1))
    silent = looks_of(small(1, 1), NetworkState(edits=(SilenceMap("conv", 1),)))
    box = column_slots(silent.layout.columns["conv"], silent, OPTIONS).of(1)
    assert box is not None
    corner = (int(box.x + box.width / 2 + 3), int(box.y + box.height / 2 + 3))
    assert painted(silent).pixelColor(*corner).red() > painted(silent).pixelColor(*corner).blue() + 40
    assert painted(plain).pixelColor(*corner) == LIGHT.zero


def test_without_an_input_the_maps_are_empty_frames() -> None:
    looks = looks_of(small(1), picture=None)
    assert cell_colour(painted(looks), looks, "conv", 0, 1, 2) == LIGHT.ground


def test_the_rest_of_the_input_is_veiled_around_what_a_number_sees() -> None:
    looks = looks_of(small(1), NetworkState(cursor=Cursor(layer="conv", probe=Place("conv", 0, 1, 2))))
    image = painted(looks)
    veiled = cell_colour(image, looks, "in", 0, 3, 0)
    assert veiled.lightness() > 150  # black under the card's white
    assert cell_colour(image, looks, "in", 0, 1, 2).lightness() > 240


def test_a_number_of_a_map_without_room_still_shows_what_it_sees_of_the_input() -> None:
    values = [1.0] * 200
    looks = looks_of(
        small(*values), NetworkState(cursor=Cursor(layer="conv", probe=Place("conv", 199, 1, 2)))
    )
    column = looks.layout.columns[looks.scene.graph.vertex_of["conv"]]
    assert column_slots(column, looks, OPTIONS).of(199) is None
    image = painted(looks)
    assert cell_colour(image, looks, "in", 0, 3, 0).lightness() > 150
    assert cell_colour(image, looks, "in", 0, 1, 2).lightness() > 240


def test_pictures_from_memory_are_the_same_and_made_once() -> None:
    looks = looks_of(small(1, -0.5, 0.25))
    cache = PaintCache()
    options = PaintOptions(cache=cache)
    first = painted(looks, options)
    assert painted(looks, options) == first == painted(looks)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_maps_are_painted_at_any_pixel_ratio(ratio: float) -> None:
    looks = looks_of(small(1, -1))
    image = QImage(int(WIDTH * ratio), int(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(LIGHT.card)
    options = PaintOptions(ratio)
    painter = QPainter(image)
    paint_maps(painter, looks, options)
    painter.end()
    box = column_slots(looks.layout.columns["conv"], looks, options).of(0)
    assert box is not None
    place = (box.x + 2.5 * box.width / 4) * ratio, (box.y + 1.5 * box.height / 4) * ratio
    assert image.pixelColor(int(place[0]), int(place[1])) == LIGHT.positive


def test_a_number_is_found_where_it_is_drawn() -> None:
    looks = looks_of(small(1, -1, 0.5))
    for node, channel in (("conv", 2), ("flatten", 17), ("out", 1), ("in", 0)):
        column = looks.layout.columns[node]
        box = column_slots(column, looks, OPTIONS).of(channel)
        assert box is not None
        found = hit(looks, box.centre.x() + 1, box.centre.y() + 1, OPTIONS)
        cell = (2, 2) if node in {"conv", "in"} else (0, 0)
        assert found.place == Place(node, channel, *cell)
        assert found.vertex is not None
        assert found.vertex.node == node


def test_the_header_of_a_column_is_its_layer_without_a_number() -> None:
    looks = looks_of(small(1))
    box = looks.viewport.screen(looks.layout.columns["conv"].box)
    found = hit(looks, box.centre.x(), box.y + 8, OPTIONS)
    assert (found.place, found.block) == (None, None)
    assert found.vertex is not None


def residual() -> Network:
    same = Conv2D(np.eye(2, dtype=np.float32).reshape(1, 1, 2, 2))
    nodes = [
        Node("in", "InputLayer", InputLayer((4, 4, 1))),
        Node("stem", "Conv2D", Conv2D(kernel(1, -1)), ("in",)),
        Node("res_a", "Conv2D", same, ("stem",)),
        Node("res_b", "Conv2D", same, ("res_a",)),
        Node("res_add", "Add", Add(), ("res_b", "stem")),
        Node("tail", "Conv2D", same, ("res_add",)),
        Node("end", "Conv2D", same, ("tail",)),
        Node("last", "Conv2D", same, ("end",)),
    ]
    return Network("residual", nodes, ["last"])


def test_a_click_on_the_title_of_an_open_block_or_the_header_of_a_closed_one_is_about_the_block() -> None:
    looks = looks_of(residual())
    (block,) = open_blocks(looks)
    title = block_title_box(block, looks)
    assert hit(looks, title.centre.x(), title.centre.y(), OPTIONS).block == block.id
    closed = looks_of(residual(), NetworkState(view=View(collapsed=(block.id,))))
    box = closed.viewport.screen(closed.layout.columns[block.id].box)
    assert hit(closed, box.centre.x(), box.y + 8, OPTIONS).block == block.id
    assert painted(closed) != painted(looks)


def test_a_graph_wider_than_the_view_has_its_place_on_the_strip() -> None:
    looks = looks_of(residual(), width=400)
    strip = Box(0, 330, 400, 28)
    image = QImage(400, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    paint_minimap(painter, looks, strip)
    painter.end()
    assert image.pixelColor(300, 331) != LIGHT.card
    assert minimap_place(looks, strip, 200, 344)[0] == pytest.approx(looks.layout.width / 2)


def test_from_far_away_narrow_columns_still_show_their_maps() -> None:
    near = looks_of(residual(), width=330)
    extent = Extent(near.layout.width, near.layout.height, 330, HEIGHT)
    looks = looks_of(residual(), width=330, viewport=whole(extent))
    assert looks.viewport.level == "names"
    assert cell_colour(painted(looks), looks, "stem", 0, 1, 2) == LIGHT.positive


def test_a_layer_that_cannot_run_is_drawn_with_a_word_and_without_maps() -> None:
    network = Network(
        "unknown",
        [
            Node("in", "InputLayer", InputLayer((4, 4, 1))),
            Node("odd", "Lambda", UnknownLayer("odd", "Lambda"), ("in",)),
            Node("after", "Activation", Activation("relu"), ("odd",)),
        ],
        ["after"],
    )
    looks = looks_of(network)
    image = painted(looks)
    assert not column_slots(looks.layout.columns["odd"], looks, OPTIONS).channels
    box = looks.viewport.screen(looks.layout.columns["odd"].box)
    reds = [
        image.pixelColor(x, y)
        for x in range(int(box.x), int(box.right))
        for y in range(int(box.y + 50), int(box.y + 80))
    ]
    assert any(colour.red() > colour.blue() + 60 for colour in reds)


def test_the_layout_has_no_overlap_and_uses_the_height_of_the_view() -> None:
    layout = looks_of(small(1, 2, 3)).layout
    boxes = sorted(column.box.x for column in layout.columns.values())
    rights = sorted(column.box.right for column in layout.columns.values())
    assert all(right <= left for right, left in zip(rights, boxes[1:], strict=False))
    assert layout.height == HEIGHT
    assert layout.width <= WIDTH


def scale_with(range_: str, **cursor: object) -> Scale | None:
    state = NetworkState(view=View(range=range_), cursor=Cursor(layer="conv", **cursor))
    return scale_of(looks_of(small(4, -0.5), state).scene)


def test_the_colour_bar_tells_the_range_of_the_selected_layer() -> None:
    scale = scale_with("layer")
    assert scale is not None
    assert (scale.low, scale.high) == (-4, 4)
    assert describe_scale(scale) == "−4 … 4"


def test_with_a_range_for_each_map_the_bar_is_that_of_the_opened_map() -> None:
    assert scale_with("map") is None
    scale = scale_with("map", channel=1)
    assert scale is not None
    assert (scale.low, scale.high) == (-0.5, 0.5)


def test_the_colour_bar_runs_from_one_colour_to_the_other() -> None:
    scale = scale_with("layer")
    assert scale is not None
    image = QImage(200, 24, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    paint_scale(painter, Box(0, 0, 200, 24), scale, LIGHT)
    painter.end()
    row = [image.pixelColor(x, 12) for x in range(200)]
    assert LIGHT.negative in row
    assert LIGHT.positive in row


def test_what_is_told_of_an_input_stays_above_the_input_below_it() -> None:
    network = Network(
        "two",
        [
            Node("one", "InputLayer", InputLayer((4, 4, 1))),
            Node("two", "InputLayer", InputLayer((4, 4, 1))),
            Node("conv", "Conv2D", Conv2D(kernel(1)), ("one",)),
            Node("other", "Conv2D", Conv2D(kernel(1)), ("two",)),
            Node("add", "Add", Add(), ("conv", "other")),
        ],
        ["add"],
    )
    trace = network.run(PICTURE, PICTURE)

    def image_of(cursor: Cursor) -> tuple[QImage, Box]:
        run = NetworkRun(OpenNetwork(network), network, (), trace, trace)
        scene = derive_overview(Moment(NetworkState(cursor=cursor), run))
        assert scene is not None
        layout = lay_out_overview(network, scene.graph, WIDTH, 300)
        viewport = first_look(Extent(layout.width, layout.height, WIDTH, HEIGHT))
        looks = Looks(scene, layout, viewport, Box(0, 0, WIDTH, HEIGHT), LIGHT)
        return painted(looks), viewport.screen(layout.columns["two"].box)

    plain, column = image_of(Cursor())
    told, _ = image_of(Cursor(layer="conv", probe=Place("conv", 0, 1, 2)))
    header = (int(column.x), int(column.y), int(column.width), 40)
    assert told.copy(*header) == plain.copy(*header)
    assert told != plain
