"""What a person operates, on any page: reached with Tab, seen to have the focus, named, and large enough to touch."""

from __future__ import annotations

import pytest
from every_view import MakeWindow, every_view, is_control, named, visible
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QMainWindow,
    QSlider,
    QWidget,
)

from convviz.ui.action_table import ACTIONS

_TARGET_PX = 24
"""WCAG 2.2, success criterion 2.5.8."""
_AROUND_PX = 4
_MOST_STOPS = 300


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None


def _stands_for(button: QWidget) -> QWidget:
    """Tab goes to the chosen button of a group, arrow keys to the others."""
    group = button.group() if isinstance(button, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen or button


def _unreached(window: QMainWindow, reached: list[QWidget]) -> list[str]:
    wanted = [part for part in visible(window) if part.isEnabled() and (is_control(part) or _takes_tab(part))]
    known = {id(part) for part in reached}
    return [
        named(part)
        for part in wanted
        if id(_stands_for(part)) not in known and not any(part.isAncestorOf(other) for other in reached)
    ]


def _tab_round(window: QMainWindow) -> tuple[list[QWidget], list[str]]:
    """What Tab goes to, until it comes round, and what of it looks the same with and without the focus."""
    first = window.findChild(QWidget, "menuButton")
    assert isinstance(first, QWidget)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    alike: list[str] = []
    while len(reached) < _MOST_STOPS:
        here = QApplication.focusWidget()
        if here is None or (reached and here is reached[0]):
            break
        reached.append(here)
        area = _around(here, window)
        focused = _picture(window, area)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is here:
            QTest.keyClick(
                here, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier
            )  # leaves texts and tables
        if _around(here, window) == area and _picture(window, area) == focused:
            alike.append(named(here))
    return reached, alike


def _around(part: QWidget, window: QWidget) -> QRect:
    place = QRect(part.mapTo(window, QPoint()), part.size())
    return place.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX).intersected(window.rect())


def _picture(window: QWidget, area: QRect) -> QImage:
    return window.grab(area).toImage()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_tab_reaches_every_control_shows_where_it_is_and_comes_round(
    make_window: MakeWindow, theme: str
) -> None:
    QApplication.setCursorFlashTime(0)
    window = make_window(theme=theme)
    problems: set[str] = set()
    for view in every_view(window):
        reached, alike = _tab_round(window)
        problems |= {f"{view}: not reached: {words}" for words in _unreached(window, reached)}
        problems |= {f"{view}: focus unseen: {words}" for words in alike}
        if len(reached) == _MOST_STOPS:
            problems.add(f"{view}: Tab is trapped")
    assert sorted(problems) == []


def test_every_control_has_a_name_and_a_role_for_screen_readers(make_window: MakeWindow) -> None:
    window = make_window()
    problems: set[str] = set()
    for view in every_view(window):
        for part in visible(window):
            if not (is_control(part) or _takes_tab(part)):
                continue
            spoken = QAccessible.queryAccessibleInterface(part)
            if not spoken.text(QAccessible.Text.Name).strip():
                problems.add(f"{view}: no name: {named(part)}")
            scrolls = isinstance(part, QAbstractScrollArea)  # Qt's own are "clients"
            if spoken.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client} and not scrolls:
                problems.add(f"{view}: no role: {named(part)}")
            if not part.objectName():
                problems.add(f"{view}: no object name: {named(part)}")
    assert sorted(problems) == []


def test_every_control_is_large_enough_to_touch(make_window: MakeWindow) -> None:
    window = make_window()
    problems = {
        f"{view}: {named(part)} {part.width()} × {part.height()}"
        for view in every_view(window)
        for part in visible(window)
        if (is_control(part) or _takes_tab(part)) and not _is_large_enough(part)
    }
    assert sorted(problems) == []


def _is_large_enough(part: QWidget) -> bool:
    if isinstance(part, QSlider):  # its length is not what is aimed at
        across = part.height() if part.orientation() == Qt.Orientation.Horizontal else part.width()
        return across >= _TARGET_PX
    return min(part.width(), part.height()) >= _TARGET_PX


def test_every_action_has_a_key_or_a_row_in_a_menu() -> None:
    assert [spec.id for spec in ACTIONS if spec.sheet_only and not spec.keys] == []
    assert [spec.id for spec in ACTIONS if not spec.menu] == []
