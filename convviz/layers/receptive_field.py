"""How much of the input one cell of a deep layer sees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from convviz.layers.geometry import Axis


class ReceptiveField(NamedTuple):
    """What the outputs of a chain of windows see of its input, along one axis.

    Attributes:
        size: Cells of the input between the first and the last that one output sees, both included.
        jump: Cells of the input between the fields of two neighbouring outputs.
        start: Input index of the first cell that output 0 sees; negative where it lies in the padding.
    """

    size: int = 1
    jump: int = 1
    start: int = 0

    def span(self, output: int) -> tuple[int, int]:
        """First and last input index that an output sees; below 0 or above the input's end they lie in the padding."""
        first = self.start + output * self.jump
        return first, first + self.size - 1

    def then(self, axis: Axis) -> ReceptiveField:
        """The field after one more layer.

        Araujo, Norris and Sim, "Computing Receptive Fields of Convolutional Neural Networks", Distill 2019.
        """
        return ReceptiveField(
            size=self.size + (axis.effective_kernel - 1) * self.jump,
            jump=self.jump * axis.stride,
            start=self.start - axis.pad_before * self.jump,
        )


def receptive_field(axes: Sequence[Axis]) -> ReceptiveField:
    """The field of the last of these layers in the input of the first.

    >>> conv, pool = Axis(size=28, kernel=3), Axis(size=26, kernel=2, stride=2)
    >>> receptive_field([conv, pool, Axis(size=13, kernel=3)])
    ReceptiveField(size=8, jump=2, start=0)
    """
    field = ReceptiveField()
    for axis in axes:
        field = field.then(axis)
    return field
