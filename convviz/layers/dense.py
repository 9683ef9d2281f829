"""The fully connected layer."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.activation import Activation, activation_of
from convviz.layers.arguments import bias_of, check_channels, only, tensor, weights
from convviz.layers.arithmetic import Float64s, Sum, Window
from convviz.layers.correlation.sharing import share_out, threads_for
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import as_maps
from convviz.layers.storing import store
from convviz.layers.sums import Terms, activated, explain_sum
from convviz.layers.windows import index_at


@dataclass(frozen=True, eq=False, init=False)
class Dense:
    """Every unit adds up all numbers along the last axis, each with a weight of its own.

    Args:
        kernel: Shape (numbers, units), Keras's layout.
        bias: One number a unit, or None.
        activation: A function's name, an Activation, or None.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    kernel: Array
    bias: Array | None
    activation: Activation | None
    name: str

    def __init__(
        self,
        kernel: ArrayLike,
        bias: ArrayLike | None = None,
        activation: Activation | str | None = None,
        *,
        name: str = "dense",
    ) -> None:
        numbers = weights(kernel, "kernel", "numbers units")
        store(
            self,
            kernel=numbers,
            bias=bias_of(bias, numbers.shape[1]),
            activation=activation_of(activation),
            name=name,
        )

    @property
    def units(self) -> int:
        """How many numbers come out at each place."""
        return self.kernel.shape[1]

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape with the units as its last axis.

        >>> Dense(np.ones((576, 64))).output_shape((576,)), Dense(np.ones((8, 3))).output_shape((5, 4, 8))
        ((64,), (5, 4, 3))
        """
        shape = only(self.name, inputs)
        check_channels(self.kernel.shape[0], shape[-1] if shape else 1)
        return (*shape[:-1], self.units)

    def before_activation(self, *inputs: Array) -> Array:
        """The sums with their biases."""
        numbers = tensor(self.name, inputs)
        self.output_shape(numbers.shape)
        with np.errstate(all="ignore"):
            sums = self._products(numbers if numbers.ndim else numbers.reshape(1))
            if self.bias is not None:
                sums += self.bias
        return sums

    def _products(self, numbers: Array) -> Array:
        threads = threads_for(self.kernel.size)
        if threads == 1 or numbers.ndim > 1:
            return np.matmul(numbers, self.kernel)
        # The time goes into reading the kernel, which two cores do faster than one; long pieces of its rows are read
        # almost twice as fast as short ones.
        sums = np.empty(self.units, np.float32)
        at_once = -(-self.units // threads)

        def work(pieces: Iterator[int]) -> None:
            for first in pieces:
                piece = slice(first, first + at_once)
                np.matmul(numbers, self.kernel[:, piece], out=sums[piece])

        share_out(range(0, self.units, at_once), work, threads)
        return sums

    def forward(self, *inputs: Array) -> Array:
        """The sums with their biases, after the activation."""
        return activated(self.before_activation(*inputs), self.activation)

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The products of one place, the bias and the activation.

        A weight's `kernel_rows` is the number that it meets, its `kernel_columns` the unit.
        """
        numbers = tensor(self.name, inputs)
        index_at(cell, self.output_shape(numbers.shape))
        values = as_maps(numbers)[cell.row, cell.column].astype(np.float64)
        count = len(values)
        window = Window(
            rows=np.full(count, cell.row, np.intp),
            columns=np.full(count, cell.column, np.intp),
            channels=np.arange(count, dtype=np.intp),
            kernel_rows=np.arange(count, dtype=np.intp),
            kernel_columns=np.full(count, cell.channel, np.intp),
            values=values,
            inside=np.ones(count, np.bool_),
        )

        def terms_of(unit: int) -> Terms:
            return window, self.kernel[:, unit].astype(np.float64)

        def totals() -> Float64s:
            with np.errstate(all="ignore"):
                return values @ self.kernel.astype(np.float64)

        return explain_sum(terms_of, cell.channel, self.units, self.bias, self.activation, totals)

    def parameter_count(self) -> int:
        """Units · (numbers + 1), without the 1 where there is no bias."""
        return self.kernel.size + (0 if self.bias is None else self.bias.size)

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The products of all outputs."""
        shape = self.output_shape(*inputs)
        return math.prod(shape[:-1]) * self.kernel.size
