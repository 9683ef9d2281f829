"""The heat of an input in the overview, and the input as an inset where its column is out of sight."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.layers import Conv2D, InputLayer
from convviz.networks import Cursor as Explained
from convviz.networks import Network, Node
from convviz.painting.box import Box
from convviz.painting.network.overview_effective import paint_effective
from convviz.painting.network.overview_inset import paint_inset
from convviz.painting.network.overview_layout import lay_out_overview
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_viewport import Viewport
from convviz.painting.theme import theme
from convviz.states.network.effective import EffectiveField
from convviz.states.network.moment import Moment
from convviz.states.network.overview import derive_overview
from convviz.states.network.overview_ranges import extent_of
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, NetworkState, Place
from convviz.states.network.store import OpenNetwork
from convviz.texts.network_overview import describe_place, tip_text

WIDTH, HEIGHT, SIDE, DEEP = 900, 360, 12, 8
LIGHT = theme("light")
NONE = QColor(0, 0, 0, 0)
RNG = np.random.default_rng(12)
NUMBER = Explained("conv7", 0, 5, 6)
PICTURE = RNG.random((SIDE, SIDE, 1), dtype=np.float32)


@pytest.fixture(scope="module")
def network() -> Network:
    """Too many layers to be seen at once."""
    nodes = [Node("in", "InputLayer", InputLayer((SIDE, SIDE, 1), name="in"))]
    for place in range(DEEP):
        size = 2 if place == DEEP - 1 else 1
        layer = Conv2D(RNG.normal(size=(size, size, 1 if place == 0 else 2, 2)), padding="same")
        nodes.append(Node(f"conv{place}", "Conv2D", layer, (nodes[-1].id,)))
    return Network("deep", nodes, (nodes[-1].id,))


def looks_of(network: Network, place: Place, heat: np.ndarray | None = None, x: float = 0.0) -> Looks:
    trace = network.run(PICTURE)
    state = NetworkState(cursor=Cursor(probe=place, pinned=True))
    field = None if heat is None else EffectiveField(network, NUMBER, {"in": heat}, 16)
    moment = Moment(state, NetworkRun(OpenNetwork(network), network, (), trace, trace))
    scene = derive_overview(moment, effective=field)
    assert scene is not None
    layout = lay_out_overview(scene.network, scene.graph, WIDTH, HEIGHT)
    return Looks(scene, layout, Viewport(1.0, x), Box(0, 0, WIDTH, HEIGHT), LIGHT)


def painted(paint: object, *arguments: object) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(NONE)
    painter = QPainter(image)
    paint(painter, *arguments)
    painter.end()
    return image


def touched(image: QImage) -> tuple[int, int] | None:
    """The first and the last column with anything painted."""
    columns = [
        x for x in range(0, WIDTH, 4) if any(image.pixelColor(x, y).alpha() for y in range(0, HEIGHT, 4))
    ]
    return (columns[0], columns[-1]) if columns else None


def test_heat_covers_what_is_seen_and_is_stronger_where_a_pixel_counts_more(network: Network) -> None:
    heat = np.zeros((SIDE, SIDE), np.float32)
    heat[5, 6], heat[5, 7] = 2.0, 1.0
    looks = looks_of(network, Place(*NUMBER), heat)
    field = looks.scene.fields["in"]
    assert (field.rows, field.columns) == (2, 2)
    image = painted(paint_effective, Box(10, 20, SIDE * 10, SIDE * 10), "in", looks)

    def at(row: int, column: int) -> QColor:
        return image.pixelColor(10 + column * 10 + 5, 20 + row * 10 + 5)

    assert at(4, 6) == NONE
    assert at(5, 5) == NONE
    assert at(8, 8) == NONE
    strongest, weaker, none = (sum(at(*each).getRgb()[:3]) for each in ((5, 6), (5, 7), (6, 6)))
    assert strongest < weaker < none
    assert at(6, 6).alpha() > 200


def test_without_a_measured_field_nothing_is_laid_over_the_input(network: Network) -> None:
    looks = looks_of(network, Place(*NUMBER))
    assert touched(painted(paint_effective, Box(10, 20, 100, 100), "in", looks)) is None


def test_the_input_is_an_inset_only_where_its_own_column_is_out_of_sight(network: Network) -> None:
    place = Place(*NUMBER)
    first = looks_of(network, place).layout.columns["in"].box
    assert touched(painted(paint_inset, looks_of(network, place, x=0))) is None
    found = touched(painted(paint_inset, looks_of(network, place, x=first.right + 30)))
    assert found is not None
    assert found[1] < WIDTH / 2


def test_the_inset_keeps_away_from_the_number(network: Network) -> None:
    place = Place("conv1", 0, 5, 6)
    looks = looks_of(network, place)
    left = looks.layout.columns["conv1"].box.x
    found = touched(painted(paint_inset, looks_of(network, place, x=left - 10)))
    assert found is not None
    assert found[0] > WIDTH / 2


def test_what_a_pixel_reaches_has_no_inset(network: Network) -> None:
    place = Place("in", 0, 5, 6)
    first = looks_of(network, place).layout.columns["in"].box
    assert touched(painted(paint_inset, looks_of(network, place, x=first.right + 30))) is None


def test_a_pixel_is_told_how_far_it_reaches_and_a_number_how_much_it_sees(network: Network) -> None:
    pixel = looks_of(network, Place("in", 0, 5, 6)).scene
    # The 1 × 1 kernels pass it on to one place; the last one, 2 × 2, is laid over it four times.
    assert pixel.reach() == ("conv7", pixel.fields["conv7"], (SIDE, SIDE, 2))
    assert describe_place(pixel).endswith("; reaches 2 × 2 of 12 × 12 in conv7")
    number = looks_of(network, Place(*NUMBER)).scene
    assert number.reach() is None
    assert describe_place(number).endswith("; sees 2 × 2 of 12 × 12 (2.8 %)")


def test_a_map_with_numbers_that_are_none_says_so_and_is_not_called_constant() -> None:
    kernel = np.array([1.0, np.nan], np.float32).reshape(1, 1, 1, 2)
    nodes = [
        Node("in", "InputLayer", InputLayer((SIDE, SIDE, 1), name="in")),
        Node("conv", "Conv2D", Conv2D(kernel), ("in",)),
    ]
    network = Network("broken", nodes, ("conv",))
    scene = looks_of(network, Place("conv", 1, 2, 2)).scene
    assert extent_of(scene.values("conv")).broken == {1}
    vertex = scene.graph.vertex("conv")
    assert tip_text(scene, vertex, Place("conv", 1, 2, 2)).endswith("map 2: NaN")
    assert "from" in tip_text(scene, vertex, Place("conv", 0, 2, 2))
