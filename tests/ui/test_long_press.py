"""A finger does what a mouse does: a tap clicks, and resting opens the menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from every_view import settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from convviz.ui.long_press import LongPress

_HELD_MS = 900
_PLACE = QPoint(40, 30)


class Recorder(QWidget):
    """Writes down what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.menus: list[tuple[QPoint, QPoint]] = []
        self.clicks: list[QPoint] = []
        LongPress(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menus.append((event.pos(), event.globalPos()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicks.append(event.position().toPoint())


@pytest.fixture
def view(qtbot: QtBot) -> Recorder:
    shown = Recorder()
    qtbot.addWidget(shown)
    shown.resize(200, 120)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def finger(view: Recorder) -> Callable[[str, QPoint], None]:
    device = QTest.createTouchDevice()

    def touch(what: str, place: QPoint) -> None:
        sequence = QTest.touchEvent(view, device)
        getattr(sequence, what)(0, place, view)
        sequence.commit()

    return touch


def test_a_finger_that_rests_opens_the_menu_where_it_is(
    view: Recorder, finger: Callable[[str, QPoint], None]
) -> None:
    finger("press", _PLACE)
    finger("move", _PLACE + QPoint(3, 2))  # no finger is quite still
    settle(_HELD_MS)
    finger("release", _PLACE)
    assert view.menus == [(_PLACE, view.mapToGlobal(_PLACE))]


def test_a_tap_is_a_click(view: Recorder, finger: Callable[[str, QPoint], None]) -> None:
    finger("press", _PLACE)
    finger("release", _PLACE)
    settle(_HELD_MS)
    assert view.clicks == [_PLACE]
    assert view.menus == []


def test_a_drag_opens_nothing(view: Recorder, finger: Callable[[str, QPoint], None]) -> None:
    finger("press", _PLACE)
    finger("move", _PLACE + QPoint(60, 0))
    settle(_HELD_MS)
    finger("release", _PLACE + QPoint(60, 0))
    assert view.menus == []


def test_a_mouse_button_that_is_held_opens_nothing(view: Recorder) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=_PLACE)
    settle(_HELD_MS)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=_PLACE)
    assert view.menus == []


def test_a_view_that_is_gone_asks_nothing(qtbot: QtBot) -> None:
    view = Recorder()
    view.resize(200, 120)
    view.show()
    qtbot.waitExposed(view)
    sequence = QTest.touchEvent(view, QTest.createTouchDevice())
    sequence.press(0, _PLACE, view)
    sequence.commit()
    view.deleteLater()
    settle(_HELD_MS)
