"""Cells, numbers, padding and marks of one plane, by their pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import law_of
from convviz.painting.grids.grid import paint_plane
from convviz.painting.grids.grid_geometry import UNZOOMED, GridGeometry, Viewport, zoomed
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import ONE_PICTURE, PaintOptions
from convviz.painting.theme import THEME_NAMES, ThemeName, theme
from convviz.states.lab.scene import Colouring, Grid, LabScene
from convviz.states.lab.state import Convolution, Cursor, Kernel, Pooling, Probe

Maker = Callable[..., LabScene]
Painted = Callable[..., QImage]
LIGHT = theme("light")
CELL = 40


def plain(values: np.ndarray, colouring: Colouring) -> Grid:
    tensor = values.astype(np.float32)[:, :, np.newaxis]
    return Grid(0, "input", tensor, tensor, colouring, (0,))


def shot(
    painted: Painted,
    grid: Grid,
    cell: float = CELL,
    *,
    theme_name: ThemeName = "light",
    options: PaintOptions = ONE_PICTURE,
    view: Viewport = UNZOOMED,
) -> tuple[QImage, GridGeometry]:
    """The grid at (8, 8), on whole device pixels, with room around it."""
    colours = theme(theme_name)
    rows, columns, _ = grid.values.shape
    fit = GridGeometry(8, 8, cell, rows, columns, grid.margins)
    geometry = zoomed(fit, view, options.ratio)

    def paint(painter: QPainter) -> None:
        paint_plane(painter, grid, 0, geometry, fit.box, colours, options)

    image = painted(paint, round(fit.box.right) + 10, round(fit.box.bottom) + 10, colours.card, options.ratio)
    return image, geometry


def corner_of(image: QImage, cell: Box) -> tuple[int, int, int]:
    """A pixel inside a cell, away from its number and its hairlines."""
    return QColor(image.pixel(round(cell.x) + 4, round(cell.y) + 4)).getRgb()[:3]


def bytes_of(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def colours_in(image: QImage, box: Box) -> set[tuple[int, int, int]]:
    return {
        QColor(image.pixel(x, y)).getRgb()[:3]
        for x in range(round(box.x), round(box.right))
        for y in range(round(box.y), round(box.bottom))
    }


@pytest.mark.parametrize("name", THEME_NAMES)
def test_each_cell_has_the_colour_of_its_value(painted: Painted, name: ThemeName) -> None:
    values = np.array([[-2.0, -1.0, 0.0], [1.0, 2.0, 0.5]])
    grid = plain(values, Colouring("signed", -2, 2))
    image, geometry = shot(painted, grid, theme_name=name)
    law = law_of(grid.colouring, theme(name))
    for (row, column), value in np.ndenumerate(values):
        assert corner_of(image, geometry.rect_of(row, column)) == law.colour(float(value), -2, 2)
    assert corner_of(image, geometry.rect_of(0, 2)) == theme(name).zero.getRgb()[:3]


def test_numbers_are_pure_black_or_white_and_only_in_cells_large_enough(painted: Painted) -> None:
    grid = plain(np.array([[0.6, -2.0]]), Colouring("signed", -2, 2))
    image, geometry = shot(painted, grid, 40)
    assert (0, 0, 0) in colours_in(image, geometry.rect_of(0, 0))
    assert (255, 255, 255) in colours_in(image, geometry.rect_of(0, 1).grown(-5))
    small, geometry = shot(painted, grid, 25)
    assert len(colours_in(small, geometry.rect_of(0, 0).grown(-2))) == 1


@pytest.mark.parametrize(("cell", "lines"), [(7, True), (6, False)])
def test_hairlines_part_cells_from_seven_pixels_on(painted: Painted, cell: int, lines: bool) -> None:
    image, geometry = shot(painted, plain(np.ones((3, 3)), Colouring("positive", 0, 1)), cell)
    edge = geometry.rect_of(1, 1)
    between = QColor(image.pixel(round(edge.x), round(edge.y) + 2))
    within = QColor(image.pixel(round(edge.x) + 2, round(edge.y) + 2))
    assert (between != within) == lines


def test_enlarging_never_invents_colours(painted: Painted) -> None:
    values = np.random.default_rng(0).uniform(0, 255, (9, 7))
    grid = plain(values, Colouring("grey", 0, 255))
    image, geometry = shot(painted, grid, 6)
    for row, column in np.ndindex(9, 7):
        assert len(colours_in(image, geometry.rect_of(row, column).grown(-1))) == 1


def test_shrinking_takes_the_mean_of_what_a_pixel_covers(painted: Painted) -> None:
    board = np.indices((256, 256)).sum(axis=0) % 2 * 255.0
    image, geometry = shot(painted, plain(board, Colouring("grey", 0, 255)), 0.25)
    tones = {grey for grey, _, _ in colours_in(image, geometry.inner.grown(-2))}
    assert min(tones) > 110
    assert max(tones) < 145


def test_numbers_that_are_not_finite_are_a_pattern_of_no_law(painted: Painted) -> None:
    grid = plain(np.array([[0.0, np.nan], [np.inf, 1.0]]), Colouring("positive", 0, 1))
    image, geometry = shot(painted, grid, 20)
    law = {tuple(colour) for colour in law_of(grid.colouring, LIGHT).table.tolist()}
    assert corner_of(image, geometry.rect_of(0, 1)) not in law
    assert corner_of(image, geometry.rect_of(1, 0)) not in law


def test_the_window_is_outlined_and_other_cells_are_not(painted: Painted, derive: Maker) -> None:
    scene = derive(cursor=Cursor(0, (6,)))
    image, geometry = shot(painted, scene.grids[0])
    text = LIGHT.text.getRgb()[:3]
    window = geometry.span(1, 2, 3, 3)
    x, y = round(window.x), round(window.y)
    right, bottom = round(window.right), round(window.bottom)
    for place in ((x, y + 30), (right, y + 30), (x + 30, y), (x + 30, bottom)):
        assert QColor(image.pixel(*place)).getRgb()[:3] == text
    outside = geometry.rect_of(5, 0)
    assert text not in colours_in(image, outside)


def test_a_dilated_window_marks_only_the_cells_it_reads(
    painted: Painted, derive: Maker, sobel: Kernel, letter_a: np.ndarray
) -> None:
    scene = derive(letter_a, Convolution(sobel, dilation_rate=(2, 2)))
    image, geometry = shot(painted, scene.grids[0])
    text = LIGHT.text.getRgb()[:3]
    read = [text in colours_in(image, geometry.rect_of(row, 2).grown(-1)) for row in range(6)]
    assert read == [True, False, True, False, True, False]


def test_padding_is_hatched_and_says_what_it_holds(
    painted: Painted, derive: Maker, sobel: Kernel, letter_a: np.ndarray
) -> None:
    grid = derive(letter_a, Convolution(sobel, padding="same")).grids[0]
    image, geometry = shot(painted, replace(grid, marks=()))
    padding = geometry.rect_of(-1, 3).grown(-2)
    own = geometry.rect_of(0, 3).grown(-2)
    assert len(colours_in(image, padding)) > 3
    assert colours_in(image, padding) != colours_in(image, own)
    middle = Box(padding.centre.x() - 5, padding.centre.y() - 6, 10, 12)
    ignored = replace(grid, marks=(), ignored_padding=True)
    without, _ = shot(painted, ignored)
    darkest = [min(sum(c) for c in colours_in(picture, middle)) for picture in (image, without)]
    assert darkest[0] < darkest[1] - 100


def test_the_border_s_values_are_painted_paler_than_the_picture(
    painted: Painted, derive: Maker, sobel: Kernel
) -> None:
    full = np.full((4, 4, 1), 0.8)
    grid = derive(full, Convolution(sobel, padding="same", border="edge")).grids[0]
    image, geometry = shot(painted, replace(grid, marks=()), 20)
    own = sum(corner_of(image, geometry.rect_of(0, 0)))
    tones = [sum(colour) for colour in colours_in(image, geometry.rect_of(-1, 0).grown(-2))]
    assert own < min(tones) < sum(LIGHT.card.getRgb()[:3])


def test_cells_that_no_window_reads_are_dimmed(
    painted: Painted, derive: Maker, sobel: Kernel, letter_a: np.ndarray
) -> None:
    grid = derive(letter_a + 0.3, Convolution(sobel, strides=(2, 2))).grids[0]
    assert (grid.dropped_rows, grid.dropped_columns) == (1, 1)
    image, geometry = shot(painted, replace(grid, marks=()))
    whole, _ = shot(painted, replace(grid, marks=(), dropped_rows=0, dropped_columns=0))
    for row, column, dimmed in ((5, 2, True), (2, 5, True), (2, 2, False)):
        box = geometry.rect_of(row, column)
        assert (colours_in(image, box) != colours_in(whole, box)) == dimmed


def test_cells_that_are_not_computed_yet_are_empty_and_dashed(painted: Painted, derive: Maker) -> None:
    grid = derive(cursor=Cursor(0, (6,), stepping=True)).grids[1]
    image, geometry = shot(painted, replace(grid, marks=()))
    empty = geometry.rect_of(3, 1)
    assert colours_in(image, empty.grown(-2)) == {LIGHT.card.getRgb()[:3]}
    edge = [
        QColor(image.pixel(x, round(empty.y))).getRgb()[:3] for x in range(round(empty.x), round(empty.right))
    ]
    assert len(set(edge)) >= 2
    assert corner_of(image, geometry.rect_of(0, 3)) == LIGHT.positive.getRgb()[:3]


def test_outputs_that_use_a_cell_are_framed_in_their_weights_colour(painted: Painted, derive: Maker) -> None:
    scene = derive(cursor=Cursor(0, (0,), probe=Probe("cell", 0, 0, 2, 2)))
    image, geometry = shot(painted, scene.grids[1])
    # Input (2, 2) meets the kernel's middle row, right column (-2) in output (1, 0), the left one (2) in (1, 2).
    assert LIGHT.negative.getRgb()[:3] in colours_in(image, geometry.rect_of(1, 0))
    assert LIGHT.positive.getRgb()[:3] in colours_in(image, geometry.rect_of(1, 2))


def test_the_value_taken_by_a_maximum_is_ringed(
    painted: Painted, derive: Maker, letter_a: np.ndarray
) -> None:
    scene = derive(letter_a, Pooling(), cursor=Cursor(0, (0,)))
    image, geometry = shot(painted, scene.grids[0])
    taken = geometry.rect_of(0, 0) if letter_a[1, 1, 0] == 0 else geometry.rect_of(1, 1)
    text = LIGHT.text.getRgb()[:3]
    assert text in colours_in(image, taken.grown(-4))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("zoom", [1.0, 2.5])
def test_what_is_painted_from_memory_is_what_is_painted_afresh(
    painted: Painted, derive: Maker, sobel: Kernel, letter_a: np.ndarray, ratio: float, zoom: float
) -> None:
    grid = derive(letter_a, Convolution(sobel, padding="same", border="edge")).grids[0]
    cell = 32 if ratio != 1.25 else 32.8
    view = Viewport(zoom, 0.4, 0.7)
    fresh, _ = shot(painted, grid, cell, options=PaintOptions(ratio), view=view)
    cache = PaintCache()
    first, _ = shot(painted, grid, cell, options=PaintOptions(ratio, cache=cache), view=view)
    again, _ = shot(painted, grid, cell, options=PaintOptions(ratio, cache=cache), view=view)
    assert first == again
    # Anti-aliased lines over nothing and over the ground are rounded differently.
    differences = np.abs(bytes_of(fresh).astype(int) - bytes_of(first)).max(axis=2)
    assert (differences > 30).mean() < 0.01


def test_another_array_of_the_same_shape_is_painted_anew(painted: Painted) -> None:
    cache = PaintCache()
    colouring = Colouring("positive", 0, 1)
    one, _ = shot(painted, plain(np.zeros((3, 3)), colouring), options=PaintOptions(cache=cache))
    other, _ = shot(painted, plain(np.ones((3, 3)), colouring), options=PaintOptions(cache=cache))
    assert one != other
