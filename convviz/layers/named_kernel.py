"""What a named kernel is: an id, its numbers as printed, and what is done to them before they multiply."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Rows = tuple[tuple[float, ...], ...]


class NamedKernel(NamedTuple):
    """A kernel with a name, laid over the picture as it is printed: cross-correlation, Keras's convolution.

    Attributes:
        id: Stable name for scripts, files and translations, such as `"sobel-x"`.
        family: Id of the family it stands in, such as `"blur"`.
        rows: The numbers as printed, top row first; all rows have the same length.
        divide_by_sum: Whether the weights are divided by their sum.
        scale: Every number is multiplied by this.
        offset: Added once to every result, as a bias is; in grey levels where white is 255.
    """

    id: str
    family: str
    rows: Rows
    divide_by_sum: bool = False
    scale: float = 1.0
    offset: float = 0.0

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return len(self.rows), len(self.rows[0])

    def weights(self) -> NDArray[np.float32]:
        """The weights that multiply the picture, shape (rows, columns): divided where asked, then scaled."""
        weights = np.array(self.rows, dtype=np.float64)
        if self.divide_by_sum:
            weights = weights / weights.sum()
        return (weights * self.scale).astype(np.float32)


def grid(text: str) -> Rows:
    """Numbers written as the course prints them, rows apart by a slash.

    >>> grid("1 0 -1 / 2 0 -2")
    ((1.0, 0.0, -1.0), (2.0, 0.0, -2.0))
    """
    return tuple(tuple(float(number) for number in row.split()) for row in text.split("/"))
