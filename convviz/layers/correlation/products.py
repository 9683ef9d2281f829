"""Matrix products that keep to the calling thread unless they are large.

OpenBLAS, numpy's on Linux and Windows, runs a product on all cores from 2 · 4 · 65,536 multiply-adds on
(`OpenBLAS:interface/gemm.c`), and its threads wait for each other by spinning. When another process has the
cores, such as a training that runs beside the window, each such product then waits for the scheduler: 8 ms
measured where the product itself takes 0.05 ms. In pieces below the threshold it costs the same as on one
core and never waits.
"""

from __future__ import annotations

import os

import numpy as np

from convviz.layers.layer import Array

_ONE_THREAD = 2 * 4 * 65_536 - 1
# With few rows a piece spends its time on rearranging the right-hand matrix, measured at twice as long with three;
# where OpenBLAS has but one thread, as in the window, there is nothing to win by that.
_LEAST_ROWS = 16 if os.environ.get("OPENBLAS_NUM_THREADS") == "1" else 3


def multiply_rows(left: Array, right: Array, out: Array, *, shared: bool) -> None:
    """`out = left @ right` in pieces of rows.

    Args:
        left: Shape (M, K).
        right: Shape (K, N).
        out: Shape (M, N).
        shared: Whether the layer is large and shared out among threads: then pieces would gain nothing.
    """
    rows = _ONE_THREAD // right.size
    if shared or rows < _LEAST_ROWS or rows >= len(left):
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
