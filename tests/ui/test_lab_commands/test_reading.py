"""While a large file is read, a strip says so and offers a way out."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.workspace.opening import Opened, OpenedNumbers


def strip(window: MainWindow) -> ProgressStrip:
    found = window.findChild(ProgressStrip, "readProgress")
    assert found is not None
    return found


def read(page: LabPage, function: Callable[[], Opened]) -> None:
    """Reads as `LabFiles` does, but what a test gives it."""
    page.files._start(function, None)


def numbers() -> OpenedNumbers:
    import numpy as np

    return OpenedNumbers(np.full((5, 7, 1), 2.5, dtype=np.float32), "slow.csv")


def test_a_file_that_takes_its_time_is_said_to_be_read(
    window: MainWindow, page: LabPage, qtbot: QtBot
) -> None:
    ready = threading.Event()
    read(page, lambda: (ready.wait(10), numbers())[1])
    assert not strip(window).isVisible()
    qtbot.waitUntil(strip(window).isVisible)
    assert strip(window).text() == "Reading the file…"
    ready.set()
    qtbot.waitUntil(lambda: not strip(window).isVisible())
    assert page.workspace.scene.grids[0].values.shape == (5, 7, 1)


def test_a_quick_file_shows_no_strip(window: MainWindow, page: LabPage, qtbot: QtBot) -> None:
    read(page, numbers)
    qtbot.waitUntil(lambda: not page.files.busy)
    qtbot.wait(300)
    assert not strip(window).isVisible()


def test_cancel_keeps_what_is_open(window: MainWindow, page: LabPage, qtbot: QtBot) -> None:
    ready = threading.Event()
    before = page.workspace.state
    read(page, lambda: (ready.wait(10), numbers())[1])
    qtbot.waitUntil(strip(window).isVisible)
    cancel = next(iter(strip(window).findChildren(QPushButton)))
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not strip(window).isVisible()
    ready.set()
    qtbot.wait(100)
    assert page.workspace.state == before


def test_a_mistake_while_reading_reaches_the_hook_for_unexpected_ones(page: LabPage, qtbot: QtBot) -> None:
    def broken() -> Opened:
        raise ZeroDivisionError("mistake")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(page.files.crashed):
        read(page, broken)
    assert [str(error) for _, error, _ in caught] == ["mistake"]
