"""Whether something that a lesson claims holds for what a step shows."""

from __future__ import annotations

from convviz.layers import ConvvizError
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.records import Claim, Stated
from convviz.lessons.quantities.results import (
    CellResult,
    KernelResult,
    NumberResult,
    NumbersResult,
    Result,
    ShapeResult,
    kind_of,
    number_of,
)
from convviz.lessons.quantities.subject import Subject

_FLOAT32 = 1e-6
"""Of what was computed in single precision this share may be rounding; counts are exact."""


def holds(claim: Claim, subject: Subject) -> bool:
    """Whether a claim holds.

    Cells are equal where any of those with the same extreme number is the claimed one, and a shape of one channel may
    be written without it.

    Raises:
        ConvvizError: One of its quantities does not apply, or the two cannot be compared.
    """
    left = value_of(claim.left, subject)
    stated = claim.right
    right = value_of(Stated(stated) if isinstance(stated, int | float | tuple) else stated, subject)
    match claim.relation:
        case "=":
            return _equal(left, right, claim.tolerance)
        case "≠":
            return not _equal(left, right, claim.tolerance)
        case "<":
            return _below(left, right, claim.tolerance)
        case ">":
            return _below(right, left, claim.tolerance)


def _equal(left: Result, right: Result, tolerance: float) -> bool:
    if isinstance(left, KernelResult) or isinstance(right, KernelResult):
        if not (isinstance(left, KernelResult) and isinstance(right, KernelResult)):
            raise _incomparable(left, right)
        return left.id == right.id
    shapes = any(isinstance(each, ShapeResult) for each in (left, right))
    return any(
        _same(one, other, tolerance, shapes=shapes) for one in _readings(left) for other in _readings(right)
    )


def _readings(result: Result) -> tuple[tuple[int | float, ...], ...]:
    """The rows of numbers that a result may be taken for."""
    match result:
        case NumberResult():
            return ((result.value,),)
        case NumbersResult():
            return (result.values,)
        case ShapeResult():
            return (result.shape,)
        case CellResult():
            return result.cells
        case KernelResult():
            return ()


def _same(
    one: tuple[int | float, ...], other: tuple[int | float, ...], tolerance: float, *, shapes: bool
) -> bool:
    if shapes and abs(len(one) - len(other)) == 1 and max(one, other, key=len)[-1] == 1:
        shorter = min(len(one), len(other))
        one, other = one[:shorter], other[:shorter]
    return len(one) == len(other) and all(_close(a, b, tolerance) for a, b in zip(one, other, strict=True))


def _close(one: float, other: float, tolerance: float) -> bool:
    counted = isinstance(one, int) and isinstance(other, int)
    rounding = 0.0 if counted else _FLOAT32 * max(abs(one), abs(other))
    return abs(one - other) <= max(tolerance, rounding)


def _below(left: Result, right: Result, tolerance: float) -> bool:
    one, other = number_of(left), number_of(right)
    return one < other and not _close(one, other, tolerance)


def _incomparable(left: Result, right: Result) -> ConvvizError:
    one, other = kind_of(left), kind_of(right)
    return ConvvizError(
        "lesson-incomparable",
        f"These cannot be compared: {one} and {other}.",
        left=one,
        right=other,
    )
