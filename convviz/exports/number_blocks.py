"""Numbers as text for a spreadsheet: tabs between cells, the decimal mark of the person's language."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.number_text import DecimalMark


def plane_texts(values: NDArray[np.float32], planes: Sequence[int], mark: DecimalMark) -> list[str]:
    r"""One block of lines for each plane of `values`, shape (height, width, channels).

    Each number has the fewest digits that read back as the same float32, and a plain hyphen for minus.

    Args:
        values: The numbers, unrounded.
        planes: Which channels, in order; (-1,) stands for all of them.
        mark: The decimal mark.

    >>> plane_texts(np.array([[[0.5], [-2.0]]], dtype=np.float32), (0,), ",")
    ['0,5\t-2\n']
    """
    chosen = range(values.shape[2]) if tuple(planes) == (-1,) else planes
    return [_block(values[:, :, plane], mark) for plane in chosen]


def _block(plane: NDArray[np.float32], mark: DecimalMark) -> str:
    rows = (
        "\t".join(cell.removesuffix(".0").replace(".", mark) for cell in row.astype(np.str_).tolist())
        for row in plane
    )
    return "".join(f"{row}\n" for row in rows)
