"""What lies under a point of the elastic card: a cell of a map, a weight, a share, a term."""

from __future__ import annotations

import numpy as np

from convviz.layers import Choice, Sum, Window
from convviz.painting.arithmetic.layout import term_at
from convviz.painting.network.elastic_parts import ElasticLayout, PlacedKernel, PlacedPicture
from convviz.states.network.elastic_scene import CellScene

_NEAR_PX = 6.0
"""What is missed by so little was meant."""


def picture_at(layout: ElasticLayout, x: float, y: float) -> tuple[PlacedPicture, int, int] | None:
    """A map, and the row and column of its cell; padding cells lie outside of the map."""
    for one in layout.pictures:
        found = one.geometry.cell_at(x, y)
        if found is not None:
            return one, *found
    return None


def kernel_at(layout: ElasticLayout, x: float, y: float) -> PlacedKernel | None:
    """A kernel."""
    return next((one for one in layout.kernels if one.geometry.box.contains(x, y)), None)


def share_at(layout: ElasticLayout, x: float, y: float) -> int | None:
    """The input map of a share."""
    return next((one.share.channel for one in layout.shares if one.box.contains(x, y)), None)


def written_term_at(layout: ElasticLayout, x: float, y: float) -> int | None:
    """A term that is written out, by its place in the window."""
    return None if layout.terms is None else term_at(layout.terms[1], layout.terms[0].grids, x, y)


def term_of_cell(cell: CellScene | None, channel: int, row: int, column: int) -> int | None:
    """The term that reads a cell of an input map, by its place in the window."""
    window = _window(cell)
    if window is None:
        return None
    return _first((window.rows == row) & (window.columns == column) & (window.channels == channel))


def term_of_weight(cell: CellScene | None, channel: int, row: int, column: int) -> int | None:
    """The term of a weight of the kernel that lies on an input map, by its place in the window."""
    window = _window(cell)
    if window is None:
        return None
    return _first(
        (window.kernel_rows == row) & (window.kernel_columns == column) & (window.channels == channel)
    )


def is_beside(layout: ElasticLayout, x: float, y: float) -> bool:
    """Whether a point lies beside all that is shown, not only between two parts of it."""
    boxes = [one.geometry.box for one in (*layout.pictures, *layout.kernels)]
    boxes += [one.title for one in (*layout.pictures, *layout.kernels)]
    boxes += [one.box for one in (*layout.signs, *layout.shares, *layout.lines)]
    if layout.rest is not None:
        boxes.append(layout.rest[1])
    if layout.terms is not None:
        terms = layout.terms[1]
        boxes += [one.box for one in (*terms.tiles, *terms.lines, *terms.grids)] + list(terms.signs)
    return bool(boxes) and not any(
        box.y - _NEAR_PX <= y < box.bottom + _NEAR_PX and x < box.right + _NEAR_PX for box in boxes
    )


def _window(cell: CellScene | None) -> Window | None:
    arithmetic = None if cell is None else cell.arithmetic
    return arithmetic.window if isinstance(arithmetic, Sum | Choice) else None


def _first(hits: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> int | None:
    found = np.flatnonzero(hits)
    return int(found[0]) if found.size else None
