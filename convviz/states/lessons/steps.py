"""How an answer comes about, step by step, as plain values without words."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from convviz.layers import Arithmetic, Axis, Cell, Layer, ReceptiveField, TensorShape
from convviz.layers.arithmetic import Sum
from convviz.networks.derivation import Term
from convviz.states.lab.scene import FormulaScene
from convviz.states.lessons.answers import Answer


class SizeStep(Struct, frozen=True, eq=False):
    """The shape that a layer makes of another.

    Attributes:
        layer: The layer.
        before: The shape that goes in.
        after: The shape that comes out.
        formula: The output-size formula with its numbers; None for a layer without a sliding window.
    """

    layer: Layer
    before: TensorShape
    after: TensorShape
    formula: FormulaScene | None


class CellStep(Struct, frozen=True, eq=False):
    """One number that a layer computes.

    Attributes:
        layer: The layer.
        cell: Which number.
        arithmetic: How it comes about.
    """

    layer: Layer
    cell: Cell
    arithmetic: Arithmetic


class CountStep(Struct, frozen=True, eq=False):
    """What a layer has learnt: `sum(terms) == count`.

    Attributes:
        layer: The layer.
        terms: The count as products; () for a layer that learns nothing.
        count: How many numbers.
    """

    layer: Layer
    terms: tuple[Term, ...]
    count: int


class ProductStep(Struct, frozen=True, eq=False):
    """What a layer multiplies: `places · each == count`.

    Attributes:
        layer: The layer.
        after: The shape that comes out.
        places: Output numbers; for a separable convolution the rows · columns of them.
        each: Products for each.
        count: All products.
    """

    layer: Layer
    after: TensorShape
    places: int
    each: int
    count: int


class FieldStep(Struct, frozen=True, eq=False):
    """How a layer widens what one output sees: `size + (window − 1) · jump`.

    Attributes:
        layer: The layer.
        axis: Its window.
        before: What one cell of its input sees.
        after: What one cell of its output sees.
    """

    layer: Layer
    axis: Axis
    before: ReceptiveField
    after: ReceptiveField


class TotalStep(Struct, frozen=True):
    """Counts of several layers added up."""

    counts: tuple[int, ...]
    total: int


Step = SizeStep | CellStep | CountStep | ProductStep | FieldStep | TotalStep


class Solution(Struct, frozen=True, eq=False):
    """The right answer and how it comes about."""

    answer: Answer
    steps: tuple[Step, ...]


def is_mean(arithmetic: Sum) -> bool:
    """Whether a sum is the mean of its window's real cells, of which there may be only one."""
    inside = arithmetic.window.inside
    return (
        arithmetic.divisor == inside.sum()
        and np.array_equal(arithmetic.weights, inside)
        and not arithmetic.bias
    )
