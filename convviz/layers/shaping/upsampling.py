"""Pictures and sequences enlarged by a whole factor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convviz.layers.arguments import Pair, only, pair, tensor
from convviz.layers.layer import Array, Shape, TensorShape
from convviz.layers.shaping.move import Index, Move
from convviz.layers.shaping.resampling import Resampling
from convviz.layers.shaping.resizing import check_interpolation
from convviz.layers.shaping.sampling import Sampling, sampling
from convviz.layers.storing import store


@dataclass(frozen=True, init=False)
class UpSampling2D(Resampling):
    """A picture enlarged by whole factors.

    Args:
        size: How many times as many rows and columns, or (rows, columns).
        interpolation: `"nearest"` repeats cells; the others are those of `Resizing`.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    size: Pair
    interpolation: str
    name: str

    def __init__(
        self, size: int | Pair = 2, interpolation: str = "nearest", *, name: str = "up_sampling2d"
    ) -> None:
        check_interpolation(interpolation)
        store(self, size=pair(size, "size"), interpolation=interpolation, name=name)

    def samplings(self, shape: Shape) -> tuple[Sampling, Sampling]:
        """The rows and the columns."""
        return (
            sampling(shape.height, shape.height * self.size[0], self.interpolation),
            sampling(shape.width, shape.width * self.size[1], self.interpolation),
        )


@dataclass(frozen=True)
class UpSampling1D(Move):
    """Every step of a sequence several times.

    Attributes:
        size: How many times.
        name: The layer's name.
    """

    size: int = 2
    name: str = "up_sampling1d"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """`size` times as many steps.

        >>> UpSampling1D(3).output_shape((4, 2))
        (12, 2)
        """
        steps, *rest = only(self.name, inputs)
        return (steps * self.size, *rest)

    def forward(self, *inputs: Array) -> Array:
        """The steps, each several times."""
        return np.repeat(tensor(self.name, inputs), self.size, axis=0)

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The step that was repeated."""
        del inputs
        return 0, (index[0] // self.size, *index[1:])
