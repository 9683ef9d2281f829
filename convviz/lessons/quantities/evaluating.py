"""What a quantity is for what a step shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from convviz.layers import ConvvizError
from convviz.lessons.quantities import (
    cells,
    classes,
    counts,
    extremes,
    history,
    kernels,
    shapes,
    windows,
)
from convviz.lessons.quantities import records as asked
from convviz.lessons.quantities.results import (
    NumberResult,
    NumbersResult,
    Result,
    number_of,
)
from convviz.lessons.quantities.subject import Subject


def value_of(quantity: asked.Quantity, subject: Subject) -> Result:
    """What a quantity is, computed from what the step shows by the layers themselves.

    Raises:
        ConvvizError: It does not apply: there is no network, no such layer, the cell lies outside, nothing is fed …
    """
    return _FAMILIES[type(quantity)](quantity, subject)


def _stated(quantity: asked.Stated, _subject: Subject) -> Result:
    value = quantity.value
    return (
        NumbersResult(tuple(map(_exact, value))) if isinstance(value, tuple) else NumberResult(_exact(value))
    )


def _combined(quantity: asked.Combined, subject: Subject) -> Result:
    left, right = (number_of(value_of(each, subject)) for each in (quantity.left, quantity.right))
    match quantity.how:
        case "plus":
            return NumberResult(left + right)
        case "minus":
            return NumberResult(left - right)
        case "times":
            return NumberResult(left * right)
        case "over":
            if right == 0:
                raise ConvvizError("lesson-over-zero", "Nothing is a share of zero; the divisor is 0 here.")
            return NumberResult(left / right)


def _exact(value: float) -> int | float:
    """A whole number as such, which the file's float stands for."""
    return int(value) if float(value).is_integer() else float(value)


_FAMILIES: Final[dict[type, Callable[[Any, Subject], Result]]] = {
    asked.Stated: _stated,
    asked.Combined: _combined,
    asked.Size: shapes.size,
    asked.Side: shapes.side,
    asked.Elements: shapes.elements,
    asked.Dimensions: shapes.dimensions,
    asked.FlatIndex: shapes.flat_index,
    asked.Value: cells.value,
    asked.Before: cells.before,
    asked.Values: cells.values,
    asked.Products: cells.products,
    asked.Total: cells.total,
    asked.Extreme: extremes.extreme,
    asked.Silent: extremes.silent,
    asked.StrongestMap: extremes.strongest_map,
    asked.Receptive: windows.receptive,
    asked.Pads: windows.pads,
    asked.Chosen: windows.chosen,
    asked.Parameters: counts.parameters,
    asked.MultiplyAdds: counts.multiply_adds,
    asked.Layers: counts.layers,
    asked.AnswerOf: classes.answer,
    asked.Probability: classes.probability,
    asked.KernelOf: kernels.kernel,
    asked.History: history.history,
}
