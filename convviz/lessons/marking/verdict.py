"""What became of an answer."""

from __future__ import annotations

from msgspec import Struct

Said = str | float | tuple[float, ...] | tuple[int, ...]
"""An id, a number, the numbers of a row, or the sizes of a shape or a cell."""


class Verdict(Struct, frozen=True):
    """Whether an answer is right.

    Attributes:
        right: It is.
        near: It is not, but nearly: the other sign, one number of several, the cell beside.
        said: What was understood.
        wrong: Which numbers of a row or a shape are not right, counted from zero.
    """

    right: bool
    near: bool
    said: Said
    wrong: tuple[int, ...] = ()
