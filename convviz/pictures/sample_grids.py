"""Small grids whose worked numbers a course or a paper gives, so that a class can follow them by hand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray


def _grid(text: str) -> NDArray[np.float32]:
    values = np.array([[float(cell) for cell in row.split()] for row in text.split("/")], dtype=np.float32)
    values.flags.writeable = False
    return values


# float32 (height, width), by id.
GRIDS: Mapping[str, NDArray[np.float32]] = MappingProxyType(
    {
        # The course's letter A, in ink 0.6.
        "letter-a": _grid(
            "0 0 0 0 0 0 / 0 0 .6 .6 0 0 / 0 .6 0 0 .6 0 / 0 .6 .6 .6 .6 0 / 0 .6 0 0 .6 0 / 0 0 0 0 0 0"
        ),
        # The course's example of a 1×1 convolution.
        "one-by-one": _grid(
            "1 2 3 6 5 8 / 3 5 5 1 3 4 / 2 1 3 4 9 3 / 4 7 8 5 7 9 / 1 5 3 7 4 8 / 5 4 9 8 3 5"
        ),
        # The course's example of pooling with and without padding.
        "pooling": _grid("1 2 3 / 4 5 6 / 7 8 9 / 10 11 12"),
        # The input of the numerical figures in Dumoulin and Visin, A guide to convolution arithmetic (2016).
        "arithmetic": _grid("3 3 2 1 0 / 0 0 1 3 1 / 3 1 2 2 3 / 2 0 0 2 2 / 2 0 0 0 1"),
        # The input of their strided figure, whose published result is wrong.
        "arithmetic-strided": _grid("2 2 3 3 3 / 0 1 3 0 3 / 2 3 0 1 3 / 3 3 2 1 2 / 3 3 0 2 3"),
        # 0 to 35 in rows: every cell says where it came from.
        "counting": _grid(" / ".join(" ".join(str(6 * row + cell) for cell in range(6)) for row in range(6))),
    }
)
