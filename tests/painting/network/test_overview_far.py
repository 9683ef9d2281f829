"""What is left of the overview from far away: bars that tell how large the maps are, and where that changes."""

import itertools
import math

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.layers import Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from convviz.networks import Network, Node
from convviz.painting.box import Box
from convviz.painting.network.overview_far import bar_of, stretches
from convviz.painting.network.overview_frame import paint_frame
from convviz.painting.network.overview_layout import lay_out_overview
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_minimap import minimap_place, paint_minimap
from convviz.painting.network.overview_viewport import Extent, Viewport, panned, whole
from convviz.painting.theme import theme
from convviz.states.network.moment import Moment
from convviz.states.network.overview import OverviewScene, derive_overview
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState
from convviz.states.network.store import OpenNetwork

WIDTH, HEIGHT = 300, 320
LIGHT = theme("light")


def deep(halvings: int, each: int = 14) -> Network:
    """Maps of 32 × 32, halved again and again, with as many convolutions between."""
    kernel = np.full((1, 1, 1, 1), 0.5, np.float32)
    nodes = [Node("in", "InputLayer", InputLayer((32, 32, 1)))]
    for stage in range(halvings + 1):
        for place in range(each):
            nodes.append(Node(f"conv{stage}_{place}", "Conv2D", Conv2D(kernel), (nodes[-1].id,)))
        if stage < halvings:
            nodes.append(Node(f"pool{stage}", "MaxPooling2D", MaxPooling2D(2), (nodes[-1].id,)))
    nodes.append(Node("flatten", "Flatten", Flatten(), (nodes[-1].id,)))
    size = (32 >> halvings) ** 2
    nodes.append(Node("out", "Dense", Dense(np.ones((size, 2), np.float32)), ("flatten",)))
    return Network("deep", nodes, ["out"])


def scene_of(network: Network, classes: tuple[str, ...] = ()) -> OverviewScene:
    run = NetworkRun(OpenNetwork(network, classes), network, (), None, None)
    scene = derive_overview(Moment(NetworkState(), run))
    assert scene is not None
    return scene


def far(network: Network) -> Looks:
    scene = scene_of(network)
    layout = lay_out_overview(network, scene.graph, WIDTH, HEIGHT)
    viewport = whole(Extent(layout.width, layout.height, WIDTH, HEIGHT))
    looks = Looks(scene, layout, viewport, Box(0, 0, WIDTH, HEIGHT), LIGHT)
    assert viewport.level == "boxes"
    return looks


def painted(looks: Looks) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(looks.theme.card)
    painter = QPainter(image)
    paint_frame(painter, looks)
    painter.end()
    return image


def test_bars_stand_on_the_foot_of_their_lane_and_are_never_longer_than_it() -> None:
    looks = far(deep(3))
    for column in looks.layout.columns.values():
        lane, bar = looks.viewport.screen(column.box), bar_of(column, looks)
        assert bar.bottom == pytest.approx(lane.bottom)
        assert lane.y <= bar.y < bar.bottom


def test_halving_a_map_takes_equally_much_off_its_bar_each_time() -> None:
    looks = far(deep(3))
    heights = [bar_of(looks.layout.columns[f"conv{stage}_0"], looks).height for stage in range(4)]
    steps = -np.diff(heights)
    assert steps.min() > 0
    np.testing.assert_allclose(steps, steps[0])
    single = bar_of(looks.layout.columns["out"], looks).height
    share = (heights[0] - single) * math.log(2) / math.log(32)
    assert steps[0] == pytest.approx(share)


def test_each_size_of_maps_is_one_stretch_whatever_the_layers() -> None:
    found = stretches(far(deep(3)).layout)
    assert [(each.height, each.width) for each in found] == [(32, 32), (16, 16), (8, 8), (4, 4)]
    assert all(one.right <= next_one.left for one, next_one in itertools.pairwise(found))


def test_columns_do_not_overlap_and_the_sizes_stand_over_them() -> None:
    looks = far(deep(3))
    boxes = sorted(
        (looks.viewport.screen(each.box) for each in looks.layout.columns.values()), key=lambda b: b.x
    )
    assert all(one.right <= other.x + 1e-6 for one, other in itertools.pairwise(boxes))
    image = painted(looks)
    tops = [bar_of(column, looks).y for column in looks.layout.columns.values()]
    over = image.copy(0, 0, WIDTH, int(min(tops)))
    inks = {QColor(over.pixel(x, y)).name() for x in range(over.width()) for y in range(over.height())}
    assert len(inks) > 2  # letters, not only the ground and a line


def test_a_lone_lane_holds_the_ten_classes_of_a_low_view_with_their_names_in_full() -> None:
    nodes = [
        Node("in", "InputLayer", InputLayer((8, 8, 1))),
        Node("flatten", "Flatten", Flatten(), ("in",)),
        Node("out", "Dense", Dense(np.ones((64, 10), np.float32)), ("flatten",)),
    ]
    network = Network("classes", nodes, ["out"])
    names = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
    scene = scene_of(network, names)
    plain = lay_out_overview(network, scene.graph, 900, 160)
    named = lay_out_overview(network, scene.graph, 900, 160, names)
    assert named.height <= 160
    assert named.columns["out"].box.width > plain.columns["out"].box.width


def strip_frame(looks: Looks) -> list[int]:
    """The rows of the strip, from 0, on which the frame's level lines stand."""
    strip = Box(0, 0, WIDTH, 28)
    image = QImage(WIDTH, 28, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    paint_minimap(painter, looks, strip)
    painter.end()
    middle = int(looks.view.width / looks.viewport.zoom / looks.layout.width * WIDTH / 2)
    accent = LIGHT.accent

    def is_line(row: int) -> bool:
        found = image.pixelColor(middle, row)
        return abs(found.blue() - accent.blue()) + abs(found.red() - accent.red()) < 90

    return [row for row in range(28) if is_line(row)]


def test_the_frame_on_the_strip_tells_what_is_above_and_below_and_a_click_goes_there() -> None:
    kernel = np.full((1, 1, 1, 1), 0.5, np.float32)
    nodes = [Node("in", "InputLayer", InputLayer((4, 4, 1)))]
    nodes += [Node(f"branch{place}", "Conv2D", Conv2D(kernel), ("in",)) for place in range(5)]
    network = Network("tall", nodes, [f"branch{place}" for place in range(5)])
    scene = scene_of(network)
    layout = lay_out_overview(network, scene.graph, WIDTH, HEIGHT)
    assert layout.height > 2 * HEIGHT
    extent = Extent(layout.width, layout.height, WIDTH, HEIGHT)
    view = Box(0, 0, WIDTH, HEIGHT)
    above = Looks(scene, layout, panned(Viewport(), 0, 1e6, extent), view, LIGHT)
    below = Looks(scene, layout, panned(Viewport(), 0, -1e6, extent), view, LIGHT)
    assert max(strip_frame(above)) < 20
    assert min(strip_frame(below)) > 8
    x, y = minimap_place(above, Box(0, 0, WIDTH, 28), WIDTH / 2, 14)
    assert (x, y) == pytest.approx((layout.width / 2, layout.height / 2))


@pytest.mark.parametrize("width", [320, 910, 1560])
@pytest.mark.parametrize("count", [1, 2, 9, 33, 60])
def test_a_sequence_of_any_length_has_its_columns_side_by_side_and_is_seen_whole(
    count: int, width: int
) -> None:
    kernel = np.full((1, 1, 1, 1), 0.5, np.float32)
    nodes = [Node("in", "InputLayer", InputLayer((9, 7, 1)))]
    for number in range(count - 1):
        nodes.append(Node(f"{'long_' * (number % 4)}conv{number}", "Conv2D", Conv2D(kernel), (nodes[-1].id,)))
    network = Network("sequence", nodes, [nodes[-1].id])
    layout = lay_out_overview(network, scene_of(network).graph, width, HEIGHT)
    boxes = [layout.columns[node.id].box for node in nodes]
    assert all(other.x - one.right >= 14 for one, other in itertools.pairwise(boxes))
    viewport = whole(Extent(layout.width, layout.height, width, HEIGHT))
    seen = [viewport.screen(box) for box in boxes]
    assert min(box.x for box in seen) >= 0
    assert max(box.right for box in seen) <= width
    assert max(box.bottom for box in seen) <= HEIGHT + 1e-6
