"""How a person operates what is on screen: with Tab, with a finger, and by ear."""

from __future__ import annotations

from every_view import is_control, named, visible
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QSlider,
    QTextBrowser,
    QWidget,
)

_TARGET_PX = 24
"""WCAG 2.2, success criterion 2.5.8."""
_AROUND_PX = 4
_MOST_LINKS = 40
MOST_STOPS = 300
"""After so many, Tab is trapped."""


def takes_tab(part: QWidget) -> bool:
    """Whether Tab comes to it."""
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None


def _stands_for(button: QWidget) -> QWidget:
    """Tab goes to the chosen button of a group, arrow keys to the others."""
    group = button.group() if isinstance(button, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen or button


def unreached(window: QWidget, reached: list[QWidget]) -> list[str]:
    """What a person operates in a window, and Tab did not come to."""
    wanted = [part for part in visible(window) if part.isEnabled() and (is_control(part) or takes_tab(part))]
    known = {id(part) for part in reached}
    return [
        named(part)
        for part in wanted
        if id(_stands_for(part)) not in known and not any(part.isAncestorOf(other) for other in reached)
    ]


def tab_round(window: QWidget, first: QWidget) -> tuple[list[QWidget], list[str]]:
    """What Tab goes to from `first` on until it comes round, and what of it looks alike with and without the focus."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    alike: list[str] = []
    while len(reached) < MOST_STOPS:
        here = QApplication.focusWidget()
        if here is None or (reached and here is reached[0]):
            break
        reached.append(here)
        area = _around(here, window)
        focused = _picture(window, area)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        _leave(here)
        if _around(here, window) == area and _picture(window, area) == focused:
            alike.append(named(here))
    return reached, alike


def _leave(part: QWidget) -> None:
    """Goes on from a text whose links Tab goes through first, and from texts and tables that keep Tab."""
    for _ in range(_MOST_LINKS if isinstance(part, QTextBrowser) else 0):
        if QApplication.focusWidget() is part:
            QTest.keyClick(part, Qt.Key.Key_Tab)
    if QApplication.focusWidget() is part:
        QTest.keyClick(part, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)


def _around(part: QWidget, window: QWidget) -> QRect:
    place = QRect(part.mapTo(window, QPoint()), part.size())
    return place.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX).intersected(window.rect())


def _picture(window: QWidget, area: QRect) -> QImage:
    return window.grab(area).toImage()


def is_large_enough(part: QWidget) -> bool:
    """Whether it can be aimed at."""
    if isinstance(part, QSlider):  # its length is not what is aimed at
        across = part.height() if part.orientation() == Qt.Orientation.Horizontal else part.width()
        return across >= _TARGET_PX
    return min(part.width(), part.height()) >= _TARGET_PX


def unspoken(part: QWidget) -> list[str]:
    """What a screen reader misses of a control."""
    problems: list[str] = []
    spoken = QAccessible.queryAccessibleInterface(part)
    if not spoken.text(QAccessible.Text.Name).strip():
        problems.append(f"no name: {named(part)}")
    scrolls = isinstance(part, QAbstractScrollArea)  # Qt's own are "clients"
    if spoken.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client} and not scrolls:
        problems.append(f"no role: {named(part)}")
    if not part.objectName():
        problems.append(f"no object name: {named(part)}")
    return problems
