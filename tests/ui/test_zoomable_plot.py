"""The keys and the menu of a plot, over a canvas that writes down what it is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu
from pytestqt.qtbot import QtBot

from convviz.ui.pages.zoomable_plot import ZoomablePlot


class Canvas:
    def __init__(self, parent: ZoomablePlot[Canvas]) -> None:
        self.widget = QAbstractScrollArea(parent)
        self.done: list[tuple[object, ...]] = []

    def pan(self, right: float, up: float) -> None:
        self.done.append(("pan", right, up))

    def zoom(self, steps: int) -> None:
        self.done.append(("zoom", steps))

    def show_all(self) -> None:
        self.done.append(("all",))


class Plot(ZoomablePlot[Canvas]):
    def __init__(self) -> None:
        super().__init__()
        self.canvas = Canvas(self)
        self._adopt()

    def take_arrow(self, right: int, up: int) -> bool:
        self.canvas.done.append(("arrow", right, up))
        return not up

    def pointer_left(self) -> None:
        self.canvas.done.append(("left",))


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    made = Plot()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("key", "modifier", "done"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, ("arrow", -1, 0)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.KeypadModifier, ("arrow", 0, 1)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, ("pan", 0, -1)),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, ("zoom", 1)),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.ShiftModifier, ("zoom", 1)),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier, ("zoom", -1)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, ("all",)),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, None),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, None),
    ],
)
def test_keys_move_and_zoom_and_others_are_left_to_the_page(plot: Plot, key, modifier, done) -> None:
    QTest.keyClick(plot, key, modifier)
    assert plot.canvas.done == ([] if done is None else [done])


def test_an_arrow_that_is_for_nothing_here_is_left_to_the_page(qtbot: QtBot) -> None:
    heard: list[int] = []

    class Page(QAbstractScrollArea):
        def keyPressEvent(self, event) -> None:
            heard.append(event.key())

    page = Page()
    qtbot.addWidget(page)
    plot = Plot()
    plot.setParent(page)
    page.show()
    QTest.keyClick(plot, Qt.Key.Key_Left)
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert heard == [Qt.Key.Key_Up]


def test_the_menu_does_what_the_keys_do(plot: Plot) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), plot.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(plot, event)
    (menu,) = plot.findChildren(QMenu)
    plot.canvas.done.clear()  # the menu takes the pointer
    for action in menu.actions():
        action.trigger()
    assert plot.canvas.done == [("all",), ("zoom", 1), ("zoom", -1)]
    menu.close()


def test_the_pointer_is_noticed_to_leave(plot: Plot) -> None:
    QApplication.sendEvent(plot.canvas.widget.viewport(), QEvent(QEvent.Type.Leave))
    assert plot.canvas.done == [("left",)]
