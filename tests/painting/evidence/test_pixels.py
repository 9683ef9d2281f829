"""Grids of the panel on pixels, and the waterfall of a logit: colours, numbers and places."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from convviz.layers import Dense, Flatten, GlobalAveragePooling2D, InputLayer, Layer
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.painting.box import Box
from convviz.painting.evidence.pixels import PixelPlane, PlaneView, paint_pixel_plane
from convviz.painting.evidence.pixels_terms import paint_terms
from convviz.painting.evidence.pixels_terms_layout import place_of, terms_layout
from convviz.painting.grids.grid_geometry import Viewport
from convviz.painting.paint_options import ONE_PICTURE
from convviz.painting.theme import Theme, theme
from convviz.states.evidence.contributions import contributions
from convviz.states.evidence.pixels import map_grid
from convviz.states.evidence.pixels_terms import TermsScene, terms_scene
from convviz.states.evidence.questions import Target

RNG = np.random.default_rng(8)
COUNTED = np.array([[[2.0], [-2.0]], [[0.0], [np.nan]]], np.float32)
THEMES = [theme("light"), theme("dark")]


def painted(view: PlaneView) -> QImage:
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(view.theme.card)
    painter = QPainter(image)
    paint_pixel_plane(painter, view)
    painter.end()
    return image


def view_of(plane: PixelPlane, colours: Theme, viewport: Viewport | None = None) -> PlaneView:
    return PlaneView(plane, Box(0, 0, 200, 120), viewport or Viewport(), colours, ONE_PICTURE)


def colour_in(image: QImage, view: PlaneView, row: int, column: int) -> str:
    box = view.geometry.rect_of(row, column)
    return image.pixelColor(int(box.x + 4), int(box.y + 4)).name()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("colours", THEMES, ids=lambda each: each.name)
def test_what_speaks_for_a_class_has_the_laws_colour_and_what_is_unknown_the_ground(colours: Theme) -> None:
    view = view_of(PixelPlane(map_grid(COUNTED, "sum")[0]), colours)
    image = painted(view)
    assert colour_in(image, view, 0, 0) == colours.positive.name()
    assert colour_in(image, view, 0, 1) == colours.negative.name()
    assert colour_in(image, view, 1, 0) == colours.zero.name()
    assert (view.fit.x, view.fit.y, view.fit.cell) == (0, 0, 60)


@pytest.mark.usefixtures("qapp")
def test_an_earlier_answer_is_fainter() -> None:
    colours = theme("light")
    plane = PixelPlane(map_grid(COUNTED, "sum")[0])
    view = view_of(replace(plane, stale=True), colours)
    colour = QColor(colour_in(painted(view), view, 0, 0))
    full, card = colours.positive, colours.card
    assert full.blue() < colour.blue() < card.blue()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("opacity", "value"), [(0.0, (100, 100, 100)), (1.0, None)])
def test_a_map_covers_as_much_of_the_picture_as_is_wanted(
    opacity: float, value: tuple[int, int, int] | None
) -> None:
    colours = theme("light")
    below = np.full((2, 2, 3), 100, np.float32)
    plane = PixelPlane(map_grid(np.ones((2, 2, 1), np.float32), "sum")[0], below, opacity)
    view = view_of(plane, colours)
    colour = QColor(colour_in(painted(view), view, 0, 0))
    assert (colour.red(), colour.green(), colour.blue()) == (
        value or (colours.positive.red(), colours.positive.green(), colours.positive.blue())
    )


def test_a_map_of_another_size_lies_over_no_picture() -> None:
    grid = map_grid(np.ones((2, 3, 1), np.float32), "sum")[0]
    assert not PixelPlane(grid, np.zeros((2, 2, 1), np.float32), 0.5).lies_over
    assert PixelPlane(grid, np.zeros((2, 3, 1), np.float32), 0.5).lies_over


def test_a_photograph_fills_its_room_where_whole_pixels_would_not() -> None:
    grid = map_grid(np.ones((80, 80, 1), np.float32), "sum")[0]
    view = PlaneView(PixelPlane(grid), Box(0, 0, 200, 150), Viewport(), theme("light"), ONE_PICTURE)
    assert view.fit.box.height == pytest.approx(150)
    whole = PlaneView(PixelPlane(grid), Box(0, 0, 200, 165), Viewport(), theme("light"), ONE_PICTURE)
    assert whole.fit.cell == 2


def scene_of(*layers: Layer, target: int = 0) -> TermsScene:
    nodes = [Node("in", "InputLayer", InputLayer((3, 4, 5)))]
    for layer in layers:
        nodes.append(Node(f"n{len(nodes)}", type(layer).__name__, layer, (nodes[-1].id,)))
    network = Network("made", nodes, [nodes[-1].id])
    trace = network.run(RNG.normal(size=(3, 4, 5)).astype(np.float32))
    return terms_scene(contributions(network, trace, Target(target)), trace)


def units() -> TermsScene:
    hidden = Dense(RNG.normal(size=(60, 11)), None, "relu")
    return scene_of(Flatten(), hidden, Dense(RNG.normal(size=(11, 2)), RNG.normal(size=2)))


def flat() -> TermsScene:
    return scene_of(Flatten(), Dense(RNG.normal(size=(60, 2))))


def maps() -> TermsScene:
    return flat().by_maps()


ROOM = Box(0, 0, 900, 500)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", [units, flat, maps])
def test_every_bar_and_cell_is_found_where_it_stands(make) -> None:
    scene = make()
    layout = terms_layout(scene, ROOM)
    for bar, row in zip(layout.bars, layout.rows, strict=True):
        found = layout.place_at(scene, row.centre.x(), row.centre.y())
        assert found == (None if bar.term is None else bar.term.place)
    for number, grid in enumerate(layout.grids):
        for row in range(grid.rows):
            for column in range(grid.columns):
                middle = grid.rect_of(row, column).centre
                place = place_of(scene, layout, number, (row, column))
                expected = place if place < scene.values.size else None
                assert layout.place_at(scene, middle.x(), middle.y()) == expected
    assert layout.place_at(scene, 899, 499) is None


def test_behind_a_global_mean_a_map_is_one_term() -> None:
    scene = scene_of(GlobalAveragePooling2D(), Dense(RNG.normal(size=(5, 2))))
    layout = terms_layout(scene, ROOM)
    assert layout.maps == scene.strongest
    middle = layout.grids[1].rect_of(2, 3).centre
    assert layout.place_at(scene, middle.x(), middle.y()) == scene.strongest[1]


@pytest.mark.parametrize("height", [180, 500, 900])
def test_everything_stays_in_its_room(qapp: QApplication, height: int) -> None:
    scene = flat()
    room = Box(10, 20, 900, height)
    layout = terms_layout(scene, room)
    assert layout.rows[-1].bottom <= room.bottom
    assert all(grid.box.bottom <= room.bottom for grid in layout.grids)
    assert all(grid.box.right <= room.right for grid in layout.grids)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", [units, flat, maps])
@pytest.mark.parametrize("colours", THEMES, ids=lambda each: each.name)
def test_bars_that_add_and_that_take_have_the_laws_colours(make, colours: Theme) -> None:
    scene = make()
    layout = terms_layout(scene, ROOM)
    image = QImage(900, 500, QImage.Format.Format_RGB32)
    image.fill(colours.card)
    painter = QPainter(image)
    paint_terms(painter, scene, layout, colours, "seven", place=layout.bars[0].term.place)
    painter.end()
    for bar, row in zip(layout.bars, layout.rows, strict=True):
        y = int(row.centre.y())
        found = {image.pixelColor(x, y).name() for x in range(int(row.x), int(row.right) - 63)}
        if bar.kind in {"term", "sum"}:
            wanted = colours.positive if bar.value >= 0 else colours.negative
            assert wanted.name() in found, bar
