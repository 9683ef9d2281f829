"""Pictures of another size: what upsampling and resizing share."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np

from convviz.layers.arguments import maps_shape, picture, shape_of
from convviz.layers.arithmetic import Copy, Float64s, Integers, Sum
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.shaping.sampling import Sampling
from convviz.layers.sums import plain_sum
from convviz.layers.weightless import Weightless
from convviz.layers.windows import check_cell, window_of


class Resampling(Weightless, ABC):
    """Every cell is a weighted mean of cells around its place, rows and columns by themselves.

    The sampled cells may lie outside of the input: there stands `fill_value`.
    """

    name: str
    fill_value: float = 0.0

    @abstractmethod
    def samplings(self, shape: Shape) -> tuple[Sampling, Sampling]:
        """Which rows and which columns of the input make up those of the output."""

    def output_shape(self, *inputs: TensorShape) -> Shape:
        """The new height and width."""
        shape = maps_shape(self.name, inputs)
        rows, columns = self.samplings(shape)
        return Shape(len(rows.cells), len(columns.cells), shape.channels)

    def forward(self, *inputs: Array) -> Array:
        """The picture in its new size."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        rows, columns = self.samplings(shape)
        cells, above, before = self._filled(cells, rows, columns)
        with np.errstate(all="ignore"):
            return _sampled(_sampled(cells, rows, above, 0), columns, before, 1)

    def explain(self, cell: Cell, *inputs: Array) -> Copy | Sum:
        """The cells around the place with their weights; a copy where there is but one."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_cell(cell, self.output_shape(shape))
        sampled = self.samplings(shape)
        (rows, down), (columns, across) = (
            _terms(each, at) for each, at in zip(sampled, (cell.row, cell.column), strict=True)
        )
        inside = ((rows >= 0) & (rows < shape.height))[:, None] & ((columns >= 0) & (columns < shape.width))
        if all(each.copies for each in sampled) and inside.all():
            return Copy(
                cell.channel, int(rows[0]), int(columns[0]), float(cells[rows[0], columns[0], cell.channel])
            )
        seen = cells[rows.clip(0, shape.height - 1)][:, columns.clip(0, shape.width - 1), cell.channel]
        values = np.where(inside, seen, self.fill_value).astype(np.float64).ravel()
        places = [Cell(cell.channel, int(row), int(column)) for row in rows for column in columns]
        window = window_of(places, values, inside=inside.ravel())
        return plain_sum(window, np.outer(down, across).ravel())

    def _filled(self, cells: Array, rows: Sampling, columns: Sampling) -> tuple[Array, int, int]:
        """The picture with all cells that are sampled, and how many rows and columns stand before it."""
        margins = [
            (max(0, -int(each.cells.min())), max(0, int(each.cells.max()) + 1 - size))
            for each, size in zip((rows, columns), cells.shape, strict=False)
        ]
        if any(map(any, margins)):
            cells = np.pad(cells, (*margins, (0, 0)), constant_values=self.fill_value)
        return cells, margins[0][0], margins[1][0]


def _sampled(cells: Array, along: Sampling, before: int, axis: int) -> Array:
    taken = along.cells + before
    if along.copies:
        return cells.take(taken[:, 0], axis=axis)
    shape = (-1, 1, 1) if axis == 0 else (-1, 1)
    factors = along.weights.astype(np.float32)
    out = cells.take(taken[:, 0], axis=axis)
    out *= factors[:, 0].reshape(shape)
    for tap in range(1, taken.shape[1]):
        term = cells.take(taken[:, tap], axis=axis)
        term *= factors[:, tap].reshape(shape)
        out += term
    return out


def _terms(along: Sampling, at: int) -> tuple[Integers, Float64s]:
    used = np.flatnonzero(along.weights[at])
    return along.cells[at][used], along.weights[at][used]
