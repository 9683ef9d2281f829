"""The same factor and the same offset everywhere."""

from __future__ import annotations

from dataclasses import dataclass

from numpy.typing import ArrayLike

from convviz.layers.arguments import constants
from convviz.layers.layer import Array, TensorShape
from convviz.layers.normalizing.affine import Affine
from convviz.layers.storing import store


@dataclass(frozen=True, eq=False, init=False)
class Rescaling(Affine):
    """`value · scale + offset`: also a sum, difference, product or quotient of a tensor with constants.

    Args:
        scale: A number, or numbers that stretch over the input as numpy's do.
        offset: The same, added after.
        name: The layer's name.

    Raises:
        ConvvizError: Not numbers.
    """

    scale: Array
    offset: Array
    name: str

    def __init__(self, scale: ArrayLike, offset: ArrayLike = 0.0, *, name: str = "rescaling") -> None:
        store(self, scale=constants(scale, "scale"), offset=constants(offset, "offset"), name=name)

    def factors(self, shape: TensorShape) -> tuple[Array, Array]:
        """The two arguments."""
        del shape
        return self.scale, self.offset

    def parameter_count(self) -> int:
        """None: the numbers are settings, nothing is learnt."""
        return 0
