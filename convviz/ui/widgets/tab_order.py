"""The way of the Tab key through parts of a window that were not made in the order in which one reads them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget) -> None:
    """Lets the Tab key go through `parts` one after the other, from where the first of them stands."""
    stops = [stop for part in parts for stop in tab_stops(part)]
    for one, next_one in pairwise(stops):
        QWidget.setTabOrder(one, next_one)


def tab_stops(part: QWidget) -> list[QWidget]:
    """What takes the focus in `part`, itself first, in the order of the Tab key.

    What a click alone reaches now, Tab may later.
    """
    found = [] if part.focusPolicy() == Qt.FocusPolicy.NoFocus else [part]
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
