"""Where keys lead among tiles that stand in rows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def walked(
    key: Qt.Key, at: int | None, count: int, columns: int, rows_seen: int, first: int = 0
) -> int | None:
    """The tile that a key leads to, perhaps beyond the ends by a page; None for a key that leads nowhere.

    Up from the first row and down from the last stay where they are.

    Args:
        key: Arrows, Home, End, page up or down.
        at: The tile before, counted from 0; None for none.
        count: How many there are.
        columns: How many stand in a row.
        rows_seen: How many rows a page has.
        first: The tile where a walk begins.

    >>> walked(Qt.Key.Key_Down, 1, 7, 3, 2), walked(Qt.Key.Key_Down, 5, 7, 3, 2), walked(Qt.Key.Key_End, 0, 7, 3, 2)
    (4, 5, 6)
    """
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return count - 1
    if key not in {*_STEPS, *_ROWS, *_PAGES}:
        return None
    if at is None:
        return first
    rows = _ROWS.get(key, 0) + _PAGES.get(key, 0) * rows_seen
    there = at + _STEPS.get(key, 0) + rows * columns
    return there if 0 <= there < count or key in _PAGES else at
