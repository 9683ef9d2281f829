"""The numbers that stand at a place: in a cell, in a row, and all of them taken together."""

from __future__ import annotations

import numpy as np

from convviz.layers import ConvvizError
from convviz.layers.arithmetic import Sum
from convviz.lessons.cells import cell_within
from convviz.lessons.quantities.records import Before, Products, Total, Value, Values
from convviz.lessons.quantities.results import NumberResult, NumbersResult, shortest, shortest_all
from convviz.lessons.quantities.spots import LayerSpot, network_of, spot_of
from convviz.lessons.quantities.subject import Subject


def value(asked: Value, subject: Subject) -> NumberResult:
    """The number in a cell.

    Raises:
        ConvvizError: There is no such cell, or nothing is fed.
    """
    spot = spot_of(asked.at, subject)
    cell = cell_within(asked.cell, spot.maps_shape)
    return NumberResult(shortest(spot.maps()[cell.row, cell.column, cell.channel]))


def before(asked: Before, subject: Subject) -> NumberResult:
    """The number in a cell before the layer's activation; where it has none, the number itself.

    Raises:
        ConvvizError: There is no such cell, or nothing is fed.
    """
    run = network_of(subject)
    spot = LayerSpot(run, run.network.node(asked.at).id)
    cell = cell_within(asked.cell, spot.maps_shape)
    return NumberResult(shortest(spot.before()[cell.row, cell.column, cell.channel]))


def values(asked: Values, subject: Subject) -> NumbersResult:
    """A row of a map, or the units of a vector.

    Raises:
        ConvvizError: There is no such row, or it is shorter.
    """
    spot = spot_of(asked.at, subject)
    _, width, channels = spot.maps_shape
    if len(spot.shape) == 1:
        _check_columns(asked, channels)
        row = spot.maps()[0, 0]
    else:
        cell_within((asked.row, 0, asked.channel), spot.maps_shape)
        _check_columns(asked, width)
        row = spot.maps()[asked.row, :, asked.channel]
    last = asked.first + asked.count if asked.count else None
    return shortest_all(row[asked.first : last])


def products(asked: Products, subject: Subject) -> NumbersResult:
    """The products that a cell adds up.

    Raises:
        ConvvizError: There is no such cell, or it is no sum.
    """
    spot = spot_of(asked.at, subject)
    arithmetic = spot.explain(cell_within(asked.cell, spot.maps_shape))
    if not isinstance(arithmetic, Sum):
        raise ConvvizError(
            "lesson-no-sum", f"The numbers at {spot.name} are no sums of products.", place=spot.name
        )
    return shortest_all(arithmetic.products)


def total(asked: Total, subject: Subject) -> NumberResult:
    """The sum, mean, largest or smallest number of one map or of all.

    Raises:
        ConvvizError: There is no such map, or nothing is fed.
    """
    spot = spot_of(asked.at, subject)
    if asked.channel is None:
        numbers = spot.maps()
    else:
        cell_within((0, 0, asked.channel), spot.maps_shape)
        numbers = spot.maps()[:, :, asked.channel]
    match asked.how:
        case "sum":
            return NumberResult(shortest(numbers.sum(dtype=np.float64)))
        case "mean":
            return NumberResult(shortest(numbers.mean(dtype=np.float64)))
        case "max":
            return NumberResult(shortest(numbers.max()))
        case "min":
            return NumberResult(shortest(numbers.min()))


def _check_columns(asked: Values, width: int) -> None:
    if asked.first + max(asked.count, 1) > width:
        raise ConvvizError(
            "lesson-row-short",
            f"The row at {asked.at} has {width} numbers; received {asked.count} from number {asked.first} on, "
            "counted from 0.",
            place=str(asked.at),
            width=width,
            count=asked.count,
            first=asked.first,
        )
