"""What waits until a window has been painted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from convviz.ui.first_painting import FirstPainting


class _Recorder(QWidget):
    def __init__(self, told: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        self._told.append("painted")
        super().paintEvent(event)


def test_it_comes_once_and_after_all_was_painted(qtbot: QtBot) -> None:
    told: list[str] = []
    window = _Recorder(told)
    _Recorder(told, window).resize(20, 20)
    qtbot.addWidget(window)
    FirstPainting(window, lambda: told.append("then"))
    window.show()
    qtbot.waitUntil(lambda: "then" in told)
    assert told == ["painted", "painted", "then"]
    window.update()
    qtbot.waitUntil(lambda: told[-1] == "painted")
    qtbot.wait(1)
    assert told.count("then") == 1


def test_a_window_that_is_never_painted_waits(qtbot: QtBot) -> None:
    told: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    FirstPainting(window, lambda: told.append("then"))
    qtbot.wait(1)
    assert told == []


def test_a_click_that_comes_before_it_waits_until_it_is_done(qtbot: QtBot) -> None:
    told: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton(window)
    button.clicked.connect(lambda: told.append("clicked"))
    FirstPainting(window, lambda: told.append("then"))
    window.show()
    window.grab()  # paints it without the event loop
    assert told == []
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == ["then", "clicked"]
    qtbot.wait(1)
    assert told == ["then", "clicked"]
