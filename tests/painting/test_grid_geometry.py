"""Cells are where the geometry says, and found where they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import (
    GridGeometry,
    Viewport,
    fitted_cell,
    panned,
    zoomed,
    zoomed_at,
)
from convviz.states.lab.scene import Margins

MARGINS = st.builds(Margins, *[st.integers(0, 5)] * 4)
GEOMETRIES = st.builds(
    GridGeometry,
    st.integers(0, 200),
    st.integers(0, 200),
    st.integers(1, 60),
    st.integers(1, 40),
    st.integers(1, 40),
    MARGINS,
)


@given(GEOMETRIES, st.data())
def test_the_middle_of_every_cell_belongs_to_it_margins_included(
    geometry: GridGeometry, data: st.DataObject
) -> None:
    row = data.draw(st.integers(-geometry.margins.top, geometry.rows + geometry.margins.bottom - 1))
    column = data.draw(st.integers(-geometry.margins.left, geometry.columns + geometry.margins.right - 1))
    middle = geometry.rect_of(row, column).centre
    assert geometry.cell_at(middle.x(), middle.y()) == (row, column)


@given(GEOMETRIES)
def test_outside_of_the_margins_there_is_no_cell(geometry: GridGeometry) -> None:
    box = geometry.box
    for x, y in ((box.x - 0.5, box.y + 1), (box.right + 0.5, box.y + 1), (box.x + 1, box.bottom + 0.5)):
        assert geometry.cell_at(x, y) is None
    assert geometry.inner.intersected(box) == geometry.inner


@pytest.mark.parametrize(
    ("rows", "columns", "width", "height", "ratio", "cell"),
    [
        (6, 6, 276, 300, 1.0, 46),
        (6, 6, 275, 300, 1.0, 45),
        (6, 6, 275, 300, 2.0, 45.5),
        (512, 512, 300, 300, 1.0, 300 / 512),
        (512, 512, 300, 300, 2.0, 0.5),
        (2, 2, 800, 800, 1.0, 96),
        (2, 2, 4000, 2000, 1.0, 220),
    ],
)
def test_cells_are_whole_device_pixels_unless_smaller_than_one(
    rows: int, columns: int, width: float, height: float, ratio: float, cell: float
) -> None:
    assert fitted_cell(rows, columns, width, height, ratio) == pytest.approx(cell)


def test_only_what_lies_in_the_clip_is_visible() -> None:
    geometry = GridGeometry(10, 20, 5, 40, 30, Margins(1, 1, 2, 2))
    rows, columns = geometry.visible(Box(10, 20, 5, 5))
    assert (list(rows), list(columns)) == ([-1], [-2])
    rows, columns = geometry.visible(Box(31, 32, 7, 4))
    assert (list(rows), list(columns)) == ([1, 2], [2, 3])
    rows, columns = geometry.visible(geometry.box)
    assert (len(rows), len(columns)) == (42, 34)
    assert [len(part) for part in geometry.visible(Box(1000, 1000, 5, 5))] == [0, 0]


FIT = GridGeometry(40, 30, 2, 100, 140, Margins(1, 2, 0, 3))


@given(st.floats(1.3, 40), st.floats(41, 300), st.floats(31, 220))
def test_zooming_keeps_the_cell_under_the_pointer(factor: float, x: float, y: float) -> None:
    view = zoomed_at(FIT, Viewport(), factor, x, y)
    after = zoomed(FIT, view)
    assert after.cell == int(after.cell) >= FIT.cell
    before_x, before_y = (x - FIT.x) / FIT.cell, (y - FIT.y) / FIT.cell
    assert (x - after.x) / after.cell == pytest.approx(before_x, abs=1.1 / after.cell)
    assert (y - after.y) / after.cell == pytest.approx(before_y, abs=1.1 / after.cell)


@given(st.floats(0.1, 50), st.floats(0, 400), st.floats(0, 300), st.floats(-900, 900), st.floats(-900, 900))
def test_a_zoomed_view_never_shows_beyond_the_grid(
    factor: float, x: float, y: float, dx: float, dy: float
) -> None:
    view = panned(FIT, zoomed_at(FIT, Viewport(), factor, x, y), dx, dy)
    shown, box = zoomed(FIT, view).box, FIT.box
    assert shown.x <= box.x
    assert shown.y <= box.y
    assert shown.right >= box.right - 1
    assert shown.bottom >= box.bottom - 1


def test_zooming_out_again_shows_the_whole_grid() -> None:
    view = zoomed_at(FIT, zoomed_at(FIT, Viewport(), 8, 100, 100), 1 / 8, 120, 70)
    assert view == Viewport()
    assert zoomed(FIT, view) == FIT


def test_dragging_moves_what_is_shown() -> None:
    view = zoomed_at(FIT, Viewport(), 4, 150, 120)
    before, after = zoomed(FIT, view), zoomed(FIT, panned(FIT, view, 12, -7))
    assert (after.x - before.x, after.y - before.y) == pytest.approx((12, -7), abs=1)


@given(st.floats(1.5, 40), st.floats(41, 300), st.floats(31, 220), st.sampled_from([1.0, 1.25, 2.0]))
def test_dragging_in_small_steps_drifts_no_further_than_in_one(
    factor: float, x: float, y: float, ratio: float
) -> None:
    view = zoomed_at(FIT, Viewport(), factor, x, y, ratio)
    stepped = view
    for _ in range(50):
        stepped = panned(FIT, stepped, 0.4, 0, ratio)
    once, after = zoomed(FIT, panned(FIT, view, 20, 0, ratio), ratio), zoomed(FIT, stepped, ratio)
    assert (after.x, after.y) == pytest.approx((once.x, once.y), abs=1.01 / ratio)
