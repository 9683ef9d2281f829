"""Widgets as a test handles them: shown alone, their parts found by name, clicked."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def shown(qtbot: QtBot, widget: W, width: int, height: int) -> W:
    """The widget on screen, until the test ends."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def part(whole: QWidget, name: str) -> QWidget:
    """What has that object name."""
    found = whole.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def click(
    widget: QWidget,
    place: QPoint | None = None,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """With the left button, into the middle where no place is given."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifier, place or widget.rect().center())
