"""Where an arrow to something on a page comes from: never over the number that stands beside a cell."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from PySide6.QtCore import QPointF, QRectF

HEAD_PX = 13.0
_ARROW_PX, _SMALL_ARROW_PX = 46.0, 26.0
# An arrow to something small must not hide what stands beside it.
_SMALL_PX = 90.0
_OFF_PX, _EDGE_PX = 2.0, 4.0

Side = Literal["left", "right", "bottom", "top"]
_STEPS: dict[Side, QPointF] = {
    "left": QPointF(-1, 0),
    "right": QPointF(1, 0),
    "bottom": QPointF(0, 1),
    "top": QPointF(0, -1),
}


class Arrow(NamedTuple):
    """A line from `back` to `tip`, at which its head is."""

    tip: QPointF
    back: QPointF


def arrow_to(frame: QRectF, room: QRectF) -> Arrow:
    """An arrow to the middle of a side of a frame: the one on which there is most room."""
    free = _free(frame, room)
    side = max(free, key=lambda each: free[each])
    return _from_side(frame, side, _length(frame, free[side]))


def arrow_to_cell(frame: QRectF, cell: QRectF, field: QRectF, room: QRectF) -> Arrow:
    """An arrow to a cell among others, each with a number in its middle.

    It comes from outside of them where the cell is at their edge, and else along the line between two rows of them,
    to a corner of the cell.

    Args:
        frame: What is drawn around the cell.
        cell: The cell.
        field: All of the cells.
        room: What the arrow must stay in.
    """
    free, beyond = _free(frame, room), _free(cell, field)
    for side in get_args(Side):
        if beyond[side] <= _EDGE_PX and free[side] >= _SMALL_ARROW_PX + _EDGE_PX:
            return _from_side(frame, side, _SMALL_ARROW_PX)
    side: Side = "left" if free["left"] >= free["right"] else "right"
    length = _length(frame, free[side])
    edge = frame.left() - _OFF_PX if side == "left" else frame.right() + _OFF_PX
    tip = QPointF(edge, cell.top())
    return Arrow(tip, tip + _STEPS[side] * length)


def _from_side(frame: QRectF, side: Side, length: float) -> Arrow:
    step, middle = _STEPS[side], frame.center()
    tip = QPointF(
        middle.x() + step.x() * (frame.width() / 2 + _OFF_PX),
        middle.y() + step.y() * (frame.height() / 2 + _OFF_PX),
    )
    return Arrow(tip, tip + step * length)


def _length(frame: QRectF, free: float) -> float:
    longest = _SMALL_ARROW_PX if max(frame.width(), frame.height()) < _SMALL_PX else _ARROW_PX
    return max(HEAD_PX, min(longest, free - _EDGE_PX))


def _free(inner: QRectF, outer: QRectF) -> dict[Side, float]:
    return {
        "left": inner.left() - outer.left(),
        "right": outer.right() - inner.right(),
        "bottom": outer.bottom() - inner.bottom(),
        "top": inner.top() - outer.top(),
    }
