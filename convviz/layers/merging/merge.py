"""What the layers have in common that take several inputs and go number by number."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np

from convviz.layers.arguments import as_float32
from convviz.layers.arithmetic import Arithmetic, Float64s, Window
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import cell_of
from convviz.layers.weightless import Weightless
from convviz.layers.windows import index_at, window_of

Index = tuple[int, ...]


class Merge(Weightless, ABC):
    """Every number of the output comes of one number of each input; inputs stretch over each other as numpy's do."""

    name: str

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The inputs' shape, stretched.

        Raises:
            ConvvizError: Fewer than two inputs, or shapes that do not fit.
        """
        several(self.name, inputs)
        first = inputs[0]
        if all(shape == first for shape in inputs):
            return first
        try:
            return tuple(np.broadcast_shapes(*inputs))
        except ValueError as error:
            raise shapes_differ(self.name, inputs) from error

    def forward(self, *inputs: Array) -> Array:
        """The inputs, merged number by number."""
        tensors = tensors_of(self.name, inputs)
        self.output_shape(*(array.shape for array in tensors))
        with np.errstate(all="ignore"):
            return self.merge(tensors)

    def explain(self, cell: Cell, *inputs: Array) -> Arithmetic:
        """The numbers merged, one of each input."""
        tensors = tensors_of(self.name, inputs)
        shape = self.output_shape(*(array.shape for array in tensors))
        index = index_at(cell, shape)
        return self.explain_terms(self._window(index, tensors))

    @abstractmethod
    def merge(self, tensors: tuple[Array, ...]) -> Array:
        """A new array of the merged numbers."""

    @abstractmethod
    def explain_terms(self, terms: Window) -> Arithmetic:
        """The arithmetic of one cell.

        Args:
            terms: One cell of each input, in order.
        """

    def _window(self, index: Index, tensors: tuple[Array, ...]) -> Window:
        places = [stretched(index, array.shape) for array in tensors]
        cells = [cell_of(at, array.shape) for at, array in zip(places, tensors, strict=True)]
        values: Float64s = np.array(
            [array[at] for at, array in zip(places, tensors, strict=True)], np.float64
        )
        return window_of(cells, values, inputs=range(len(tensors)))


def stretched(index: Index, shape: TensorShape) -> Index:
    """Which place of a tensor is read for a place of the shape that it is stretched to.

    >>> stretched((2, 3, 1), (1, 5))
    (0, 1)
    """
    own = index[len(index) - len(shape) :]
    return tuple(0 if size == 1 else at for at, size in zip(own, shape, strict=True))


def tensors_of(layer: str, inputs: tuple[Array, ...]) -> tuple[Array, ...]:
    """The inputs as float32 arrays.

    Raises:
        ConvvizError: Fewer than two, or not numbers.
    """
    several(layer, inputs)
    return tuple(as_float32(array, "input") for array in inputs)


def several(layer: str, inputs: tuple[object, ...]) -> None:
    """Refuses fewer than two inputs.

    Raises:
        ConvvizError: There are none, or one.
    """
    if len(inputs) < 2:
        raise ConvvizError(
            "several-inputs",
            f"The layer {layer} takes two inputs or more; received {len(inputs)}.",
            layer=layer,
            received=len(inputs),
        )


def two(layer: str, inputs: tuple[object, ...]) -> None:
    """Refuses any other number of inputs than two.

    Raises:
        ConvvizError: There are fewer or more.
    """
    if len(inputs) != 2:
        raise ConvvizError(
            "two-inputs",
            f"The layer {layer} takes two inputs; received {len(inputs)}.",
            layer=layer,
            received=len(inputs),
        )


def shapes_differ(layer: str, shapes: tuple[TensorShape, ...]) -> ConvvizError:
    """Says which shapes cannot be merged."""
    received = " and ".join(str(tuple(shape)) for shape in shapes)
    return ConvvizError(
        "merge-shapes",
        f"The layer {layer} cannot merge the shapes {received}.",
        layer=layer,
        received=received,
    )
