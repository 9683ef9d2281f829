"""A lab's window for benchmarks: shown offscreen, and operated by the events that a person's hands make."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything creates a QGuiApplication

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from convviz.app import create_window
from convviz.pictures.files import open_picture
from convviz.pictures.samples import DigitSample, PictureSample, load_sample
from convviz.states.lab.state import Fit, Photo, Stage
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.grid_view import GridView
from convviz.workspace.lab import LabWorkspace

_LARGEST_PX = 1024


def open_lab(folder: Path, width: int = 1280, height: int = 800) -> LabWindow:
    """A window with settings of its own in `folder`."""
    settings = Settings(QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat))
    window = create_window(settings=settings)
    window.show()
    lab = LabWindow(window)
    lab.resize(width, height)
    gc.freeze()  # as `convviz.startup` does
    return lab


class LabWindow:
    """A window that is shown, its lab and its mouse."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.page = cast("LabPage", window.page("lab"))
        self.workspace: LabWorkspace = self.page.workspace

    def resize(self, width: int, height: int) -> None:
        """Gives the window another size."""
        self.window.resize(width, height)
        QApplication.processEvents()

    def draw_digit(self) -> None:
        """A drawing of 28 × 28 goes in."""
        sample = load_sample("digit-7-bar")
        assert isinstance(sample, DigitSample)
        self.workspace.set_strokes(sample.strokes)
        self.workspace.set_fit(Fit(28, 28))
        QApplication.processEvents()

    def open_photo(self, side: int) -> None:
        """The astronaut goes in, in RGB, `side` pixels wide and high."""
        sample = load_sample("photo-astronaut")
        assert isinstance(sample, PictureSample)
        picture = open_picture(sample.path, at_most=_LARGEST_PX)
        photo = Photo(self.workspace.blobs.put(picture.values), "astronaut", "", (512, 512), "RGB")
        self.workspace.set_source(photo, Fit(side, side, "crop", "rgb"))
        QApplication.processEvents()

    def set_chain(self, *stages: Stage) -> None:
        """Makes a chain of these stages, of which the first is selected."""
        workspace = self.workspace
        workspace.select_stage(0)
        while len(workspace.state.stages) > 1:
            workspace.remove_stage(len(workspace.state.stages) - 1)
        workspace.set_stage(0, stages[0])
        for stage in stages[1:]:
            workspace.add_stage(stage)
        workspace.select_stage(0)
        QApplication.processEvents()

    def widget(self, name: str) -> QWidget:
        """The widget with this object name."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def view(self, name: str) -> GridView:
        """`"inputView"` or `"outputView"`."""
        return cast("GridView", self.widget(name))

    def move_to(self, widget: QWidget, point: QPointF) -> None:
        """The mouse moves to a point of a widget; back when everything is painted."""
        QTest.mouseMove(self.window.windowHandle(), self._in_window(widget, point))
        QApplication.processEvents()

    def press_at(self, widget: QWidget, point: QPointF) -> None:
        """The left button goes down."""
        self.move_to(widget, point)
        QTest.mousePress(
            self.window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self._in_window(widget, point),
        )

    def release_at(self, widget: QWidget, point: QPointF) -> None:
        """The left button goes up."""
        QTest.mouseRelease(
            self.window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self._in_window(widget, point),
        )
        QApplication.processEvents()

    def press_key(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """A key is pressed in a widget; back when everything is painted."""
        QTest.keyClick(widget, key, modifiers)
        QApplication.processEvents()

    def _in_window(self, widget: QWidget, point: QPointF) -> QPoint:
        return widget.mapTo(self.window, point.toPoint())


class PaintCount(QObject):
    """Counts how often a widget is painted: a time without a painting would be no time at all."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paintings = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Counts."""
        self.paintings += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)
