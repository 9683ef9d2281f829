"""Asks for a drawing that the network of every epoch is shown."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from convviz.pictures.ink import Stroke, rasterise
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons
from convviz.ui.widgets.ink_tools import InkTools

_SIDE = 280


class ProbeDialog(QDialog):
    """A pad to draw on.

    Signals:
        drawn: The ink, uint8 (280, 280, 1), light on dark.
    """

    drawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Draw a picture for every epoch"))
        self._strokes: tuple[Stroke, ...] = ()
        self._points: list[tuple[float, float]] = []
        self._pen = (0.0, False)
        self.tools = InkTools(self)
        self.buttons = dialog_buttons(self, StandardButton.Ok, StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tools, 1)
        layout.addWidget(self.buttons)
        pad = self.tools.pad
        pad.stroke_begun.connect(self._begin)
        pad.stroke_extended.connect(self._extend)
        pad.stroke_ended.connect(self._end)
        pad.cleared.connect(self._clear)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._allow()

    def _begin(self, x: float, y: float, width: float, erase: bool) -> None:  # noqa: FBT001 - a slot
        self._points, self._pen = [(x, y)], (width, erase)

    def _extend(self, x: float, y: float) -> None:
        self._points.append((x, y))

    def _end(self) -> None:
        if self._points:
            self._strokes = (*self._strokes, Stroke(tuple(self._points), *self._pen))
            self._points = []
            self.tools.pad.set_strokes(self._strokes)
        self._allow()

    def _clear(self) -> None:
        self._strokes, self._points = (), []
        self._allow()

    def _allow(self) -> None:
        self.buttons.button(StandardButton.Ok).setEnabled(bool(self._strokes))

    def _take(self) -> None:
        ink = rasterise(self._strokes, _SIDE, _SIDE)
        self.drawn.emit((ink * 255 + 0.5).astype(np.uint8)[:, :, np.newaxis])
        self.accept()
