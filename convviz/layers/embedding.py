"""A table in which numbers of words, or of other things, are looked up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.arguments import only, tensor, weights
from convviz.layers.arithmetic import Formula
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.storing import store
from convviz.layers.windows import index_at


@dataclass(frozen=True, eq=False, init=False)
class Embedding:
    """Every number of the input becomes the row of the table that it names.

    Args:
        table: Shape (rows, numbers), Keras's `embeddings`.
        name: The layer's name.

    Raises:
        ConvvizError: Not such a table.
    """

    table: Array
    name: str

    def __init__(self, table: ArrayLike, *, name: str = "embedding") -> None:
        store(self, table=weights(table, "table", "rows numbers"), name=name)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape with the table's numbers as one more axis.

        >>> Embedding(np.ones((1000, 16))).output_shape((20,))
        (20, 16)
        """
        return (*only(self.name, inputs), self.table.shape[1])

    def forward(self, *inputs: Array) -> Array:
        """The rows.

        Raises:
            ConvvizError: A number names no row.
        """
        return self.table[self._rows(tensor(self.name, inputs))]

    def explain(self, cell: Cell, *inputs: Array) -> Formula:
        """The number that was looked up, and the `row` and `column` of the table; exact."""
        numbers = tensor(self.name, inputs)
        *at, column = index_at(cell, self.output_shape(numbers.shape))
        row = int(self._rows(numbers)[tuple(at)])
        found = {"row": float(row), "column": float(column)}
        return Formula(
            "embedding", float(numbers[tuple(at)]), float(self.table[row, column]), found, magnitude=0.0
        )

    def parameter_count(self) -> int:
        """The table's numbers."""
        return self.table.size

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None: nothing is multiplied."""
        del inputs
        return 0

    def _rows(self, numbers: Array) -> np.ndarray[tuple[int, ...], np.dtype[np.intp]]:
        wrong = ~((numbers > -1) & (numbers < len(self.table)))
        if wrong.any():
            received = float(numbers[wrong][0])
            raise ConvvizError(
                "row-outside",
                f"The table of {self.name} has the rows 0 to {len(self.table) - 1}; received {received:g}.",
                layer=self.name,
                most=len(self.table) - 1,
                received=received,
            )
        return numbers.astype(np.intp)
