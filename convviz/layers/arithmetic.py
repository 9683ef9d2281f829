"""The written-out computation behind one output cell: a sum, a choice, a copy or a formula."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Float64s = NDArray[np.float64]
Integers = NDArray[np.intp]


@dataclass(frozen=True, eq=False, slots=True)
class Window:
    """The n input cells that one output cell reads, in the order in which they are written.

    The order is channel by channel, and row by row within a channel. Rows and columns are those of the
    unpadded input: a padding cell has a row or column outside of it and `inside` False; its `values` entry is
    what the border puts there.

    Attributes:
        rows: Input row of each cell, shape (n,).
        columns: Input column of each cell, shape (n,).
        channels: Input channel of each cell, shape (n,).
        kernel_rows: Row of the weight that meets the cell, in the kernel as it is stored, shape (n,).
        kernel_columns: Column of that weight, shape (n,).
        values: The cells' values in float64, shape (n,).
        inside: Whether the cell is one of the input's own, shape (n,).
        inputs: Which of the layer's inputs each cell belongs to, shape (n,); None where it has but one.
    """

    rows: Integers
    columns: Integers
    channels: Integers
    kernel_rows: Integers
    kernel_columns: Integers
    values: Float64s
    inside: NDArray[np.bool_]
    inputs: Integers | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Formula:
    """A function applied to one value: an activation, a normalisation, a look into a table.

    Attributes:
        name: Keras's name of the function, such as `"relu"` or `"leaky_relu"`.
        value: What goes in, float64.
        result: What comes out, float64.
        parameters: The function's constants by Keras's names, such as `negative_slope`, and what it took from the
            other numbers, such as softmax's `denominator`.
        magnitude: The size of the numbers that the result was computed from, which float32's error goes by; None
            where that is |value| + |result|, 0 where the result is exact.
    """

    name: str
    value: float
    result: float
    parameters: dict[str, float] = field(default_factory=dict[str, float])
    magnitude: float | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Sum:
    """`result = activation(sum(values * weights) / divisor + bias)`.

    Attributes:
        window: The cells read.
        weights: The weight of each cell, float64, shape (n,). Ones for an average.
        bias: What is added once.
        divisor: 1 for a convolution; the number of averaged cells for an average pool.
        total: The sum before the activation, float64.
        activation: The activation and its result, or None where there is none.
        result: The cell's value, float64.
    """

    window: Window
    weights: Float64s
    bias: float
    divisor: float
    total: float
    activation: Formula | None
    result: float

    @property
    def products(self) -> Float64s:
        """The n products, before the division; 0 · ∞ is NaN, as in the layer itself."""
        with np.errstate(invalid="ignore", over="ignore"):
            return self.window.values * self.weights


@dataclass(frozen=True, eq=False, slots=True)
class Choice:
    """One of the window's values is taken as it is: a maximum, a minimum or a median.

    Attributes:
        window: The cells read; those outside the input are ignored where the rule ignores padding.
        considered: Which cells take part, shape (n,).
        kind: `"max"`, `"min"` or `"median"`.
        chosen: Index into the window of the value taken, the first one in raster order when several are
            equal.
        result: The value, exactly as it stands in the input.
    """

    window: Window
    considered: NDArray[np.bool_]
    kind: str
    chosen: int
    result: float


@dataclass(frozen=True, slots=True)
class Copy:
    """A value passed on unchanged from one input cell.

    Attributes:
        channel: Input channel of the cell.
        row: Input row of the cell.
        column: Input column of the cell.
        result: The value.
        input: Which of the layer's inputs it is.
    """

    channel: int
    row: int
    column: int
    result: float
    input: int = 0


Arithmetic = Sum | Choice | Copy | Formula
