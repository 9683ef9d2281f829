"""A kernel as it stands in a file, apart from how it is read and written."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray


class KernelFile(Struct, frozen=True, eq=False):
    """A kernel as it stands in a file.

    Attributes:
        name: What its author called it, or "".
        weights: The numbers as written, float64, shape (rows, columns, channels, filters).
        scale: Every weight is multiplied by this.
        divide_by_sum: Whether the weights are divided by their sum.
        bias: One number a filter, added to the sum.
    """

    name: str
    weights: NDArray[np.float64]
    scale: float = 1.0
    divide_by_sum: bool = False
    bias: tuple[float, ...] = (0.0,)
