"""Matrix products that keep to the calling thread unless they are large.

OpenBLAS, numpy's on Linux and Windows, runs a product on all cores from 2 · 4 · 65,536 multiply-adds on
(`OpenBLAS:interface/gemm.c`), and its threads wait for each other by spinning. When another process has the
cores, such as a training that runs beside the window, each such product then waits for the scheduler: 8 ms
measured where the product itself takes 0.05 ms. In pieces below the threshold it costs the same as on one
core and never waits.
"""

from __future__ import annotations

import numpy as np

from convviz.layers.layer import Array

_ONE_THREAD = 2 * 4 * 65_536 - 1
# Some 20 ms of one core: from here on a second core gains more than the scheduler may cost.
_LARGE = 1_000_000_000
# With fewer rows than this a piece spends its time on rearranging the right-hand matrix, measured at twice as
# long with three.
_LEAST_ROWS = 3


def multiply_rows(left: Array, right: Array, out: Array, *, whole: int) -> None:
    """`out = left @ right` in pieces of rows.

    Args:
        left: Shape (M, K).
        right: Shape (K, N).
        out: Shape (M, N).
        whole: Multiply-adds of the layer that this product is a part of.
    """
    rows = _ONE_THREAD // right.size
    if whole >= _LARGE or rows < _LEAST_ROWS or rows >= len(left):
        np.matmul(left, right, out=out)
        return
    for first in range(0, len(left), rows):
        np.matmul(left[first : first + rows], right, out=out[first : first + rows])


def multiply_columns(left: Array, right: Array, out: Array) -> None:
    """`out = left @ right` in pieces of columns, for a small `left`.

    Args:
        left: Shape (M, K).
        right: Shape (K, N).
        out: Shape (M, N).
    """
    columns = max(1, _ONE_THREAD // left.size)
    for first in range(0, right.shape[1], columns):
        piece = slice(first, first + columns)
        np.matmul(left, right[:, piece], out=out[:, piece])
