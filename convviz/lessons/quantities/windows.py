"""Windows: what a cell sees of the input, which cell a maximum was taken from, what padding adds."""

from __future__ import annotations

import numpy as np

from convviz.layers import (
    Axis,
    Conv2D,
    ConvvizError,
    DepthwiseConv2D,
    SeparableConv2D,
    Shape,
)
from convviz.layers.arithmetic import Choice
from convviz.layers.fields import Box, reads
from convviz.layers.layer import Layer, TensorShape
from convviz.layers.pooling import Pooling2D
from convviz.layers.rank import RankFilter2D
from convviz.layers.shaping.bordering import ZeroPadding2D
from convviz.lessons.cells import cell_within
from convviz.lessons.quantities.records import Chosen, Pads, Receptive
from convviz.lessons.quantities.results import CellResult, NumbersResult, ShapeResult
from convviz.lessons.quantities.spots import LabSpot, spot_of
from convviz.lessons.quantities.subject import Subject
from convviz.networks import Cursor
from convviz.states.network.elastic_sees import sees

_Sliding = Conv2D | DepthwiseConv2D | SeparableConv2D | Pooling2D | RankFilter2D


def receptive(asked: Receptive, subject: Subject) -> ShapeResult:
    """(rows, columns) of the input that the cell in the middle is computed from, without what is padding."""
    spot = spot_of(asked.at, subject)
    height, width, _ = spot.maps_shape
    row, column = height // 2, width // 2
    if isinstance(spot, LabSpot):
        box = Box(row, row, column, column)
        for stage in reversed(spot.run.stages[: spot.grid]):
            read = reads(stage.layer, box, (stage.input.shape,))[0]
            if read is None:
                raise _sees_nothing(spot.name)
            box = read
        return ShapeResult((box.rows, box.columns))
    if spot.id in spot.network.inputs:
        return ShapeResult((1, 1))
    found = sees(spot.network, Cursor(spot.id, 0, row, column))
    if found is None:
        raise _sees_nothing(spot.name)
    return ShapeResult(found[0])


def pads(asked: Pads, subject: Subject) -> NumbersResult:
    """Rows and columns that are added: (top, bottom, left, right).

    Raises:
        ConvvizError: No window slides there.
    """
    spot = spot_of(asked.at, subject)
    if isinstance(spot.layer, ZeroPadding2D):
        (top, bottom), (left, right) = spot.layer.padding
        return NumbersResult((top, bottom, left, right))
    rows, columns = sliding_axes_of(spot.name, spot.layer, spot.input_shapes)
    return NumbersResult((rows.pad_before, rows.pad_after, columns.pad_before, columns.pad_after))


def chosen(asked: Chosen, subject: Subject) -> CellResult:
    """The cell of its input that max-pooling took, and others of its window that hold the same number.

    Raises:
        ConvvizError: There is no such cell, or it is no maximum.
    """
    spot = spot_of(asked.at, subject)
    cell = cell_within(asked.cell, spot.maps_shape)
    arithmetic = spot.explain(cell)
    if not isinstance(arithmetic, Choice):
        raise ConvvizError(
            "lesson-no-choice", f"The numbers at {spot.name} are not chosen from others.", place=spot.name
        )
    window = arithmetic.window
    equal = arithmetic.considered & (window.values == arithmetic.result)
    places = [arithmetic.chosen, *(each for each in np.flatnonzero(equal) if each != arithmetic.chosen)]
    return CellResult(tuple((int(window.rows[at]), int(window.columns[at])) for at in places))


def sliding_axes_of(
    name: str, layer: Layer | None, input_shapes: tuple[TensorShape, ...]
) -> tuple[Axis, Axis]:
    """How a layer's window slides over the rows and the columns of its only input.

    Raises:
        ConvvizError: It has none.
    """
    if not isinstance(layer, _Sliding):
        raise ConvvizError("lesson-no-window", f"At {name} no window slides over the input.", place=name)
    return layer.axes(Shape(*input_shapes[0]))


def _sees_nothing(name: str) -> ConvvizError:
    return ConvvizError(
        "lesson-sees-nothing", f"What stands at {name} sees no part of a picture.", place=name
    )
