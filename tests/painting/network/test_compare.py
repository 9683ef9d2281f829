"""The layout of compared maps: each number has a place of its own, and what is painted there is its colour."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from convviz.layers.layer import Cell, Shape
from convviz.painting.network.compare import CompareLook, paint_compare
from convviz.painting.network.compare_layout import lay_out_compare
from convviz.painting.paint_options import ONE_PICTURE
from convviz.painting.theme import theme
from convviz.states.network.bars import BarsScene
from convviz.states.network.compare import CompareScene, Maps, Side
from convviz.states.network.overview_ranges import Range
from convviz.states.network.state import View


def maps(shape: Shape, seed: int) -> Maps:
    values = np.random.default_rng(seed).normal(size=shape).astype(np.float32)
    largest = np.full(shape.channels, 3, np.float32)
    return Maps("conv", shape, values, Range(signed=True, largest=largest))


def scene(a: Maps, b: Maps, channel: int | None = None, cell: Cell | None = None) -> CompareScene:
    sides = [Side("net", None, BarsScene(), ("conv",), each, cell) for each in (a, b)]
    alike = a.shape == b.shape
    difference = None
    if alike and a.values is not None and b.values is not None:
        difference = Maps("conv", a.shape, a.values - b.values, a.range)
    return CompareScene("input", *sides, difference, alike, channel, View())


@pytest.mark.parametrize("shape", [Shape(6, 9, 7), Shape(1, 1, 40), Shape(1, 30, 8), Shape(200, 150, 3)])
@pytest.mark.parametrize("channel", [None, 2])
def test_the_middle_of_a_cell_is_that_cell_in_every_column(qapp, shape, channel):
    layout = lay_out_compare(scene(maps(shape, 1), maps(shape, 2), channel), 900, 300, 1.0)
    assert [column.part for column in layout.columns] == ["a", "b", "difference"]
    for column in layout.columns:
        for cell in (Cell(2, 0, 0), Cell(2, shape.height - 1, shape.width - 1)):
            box = column.box_of(cell)
            assert column.box.x <= box.x
            assert box.right <= column.box.right + 0.5
            assert layout.at(box.centre.x(), box.centre.y()) == (column, cell)


def test_only_what_is_seen_is_painted_and_rows_keep_their_place(qapp):
    layout = lay_out_compare(scene(maps(Shape(20, 20, 64), 1), maps(Shape(20, 20, 64), 2)), 600, 200, 1.0)
    column = layout.columns[1]
    assert layout.height > 200
    some = column.visible(150, 260)
    assert 0 < len(some.channels) < 64
    for channel in some.channels:
        assert some.of(channel) == column.slots.of(channel)
    shown = {channel for channel in range(64) if column.slots.of(channel).intersects(column.box)}
    assert set(some.channels) <= shown


def test_maps_are_as_large_as_all_of_them_fit(qapp):
    few, many = (
        lay_out_compare(scene(maps(Shape(26, 26, count), 1), maps(Shape(26, 26, count), 2)), 900, 400, 1.0)
        for count in (4, 64)
    )
    assert few.columns[0].slots.first.width > many.columns[0].slots.first.width
    assert few.height <= 400


def test_a_cell_has_the_colour_of_its_own_side_and_the_cursor_stands_in_all_of_them(qapp):
    shape = Shape(4, 5, 2)
    a, b = maps(shape, 1), maps(shape, 2)
    a.values[1, 3, 0], b.values[1, 3, 0] = 3.0, -3.0
    colours = {}
    for cell in (None, Cell(0, 1, 3)):
        shown = scene(a, b, None, cell)
        layout = lay_out_compare(shown, 700, 300, 1.0)
        image = QImage(700, 300, QImage.Format.Format_RGB32)
        image.fill(theme("light").card)
        painter = QPainter(image)
        paint_compare(painter, CompareLook(shown, layout, theme("light"), ONE_PICTURE), 0, 300)
        painter.end()
        boxes = [column.box_of(Cell(0, 1, 3)) for column in layout.columns]
        colours[cell] = [image.pixelColor(box.centre.toPoint()) for box in boxes]
        edges = [image.pixelColor(round(box.x), round(box.centre.y())) for box in boxes]
        if cell is None:
            plain = edges
        else:
            assert all(now != before for now, before in zip(edges, plain, strict=True))
    warm, cold, difference = colours[None]
    assert warm.red() > warm.blue()
    assert cold.blue() > cold.red()
    assert difference.red() > difference.blue()
