"""Drawing for a collection: a pad, and one key that keeps the drawing and clears the pad for the next."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.sets.picture_set import Bytes
from convviz.texts.training_collect import add_text
from convviz.ui.widgets.ink_tools import InkTools

SIDE = 140
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DrawPart(QWidget):
    """Draw, Enter, draw, Enter …

    Signals:
        drawn: A drawing to be kept, uint8 (140, 140, 1), light ink on dark.
    """

    drawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("collectDraw")
        self._strokes: list[Stroke] = []
        self._points: list[tuple[float, float]] = []
        self._pen = (0.0, False)
        self._class = ""
        self.tools = InkTools(self)
        self.pad = self.tools.pad
        self.pad.setObjectName("collectPad")
        self.add = QPushButton(self)
        self.add.setObjectName("collectAdd")
        self.add.setProperty("kind", "primary")
        row = QHBoxLayout()
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tools)
        column.addLayout(row)
        column.addStretch(1)
        self.pad.stroke_begun.connect(self._begin)
        self.pad.stroke_extended.connect(self._extend)
        self.pad.stroke_ended.connect(self._end)
        self.pad.cleared.connect(self._clear)
        self.add.clicked.connect(self.keep)
        self.retranslate()

    def set_class(self, name: str) -> None:
        """Shows which class drawings go to."""
        self._class = name
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.add.setText(add_text(self._class) if self._class else self.tr("Add"))
        self.add.setToolTip(self.tr("Keep the drawing and clear the pad (Enter)"))
        self._enable()

    def keep(self) -> None:
        """Hands the drawing over, and clears the pad for the next; an empty pad gives none."""
        self.pad.pen_up()
        if not self._strokes or not self._class:
            return
        ink = rasterise(self._strokes, SIDE, SIDE)
        drawing: Bytes = np.rint(ink * 255).astype(np.uint8)[:, :, np.newaxis]
        self.pad.clear()
        if drawing.any():  # what was drawn may have been erased again
            self.drawn.emit(drawing)

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter keeps."""
        if event.key() in _ENTER:
            self.keep()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _begin(self, x: float, y: float, width: float, erase: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._points, self._pen = [(x, y)], (width, erase)

    def _extend(self, x: float, y: float) -> None:
        self._points.append((x, y))

    def _end(self) -> None:
        if self._points:
            width, erase = self._pen
            self._strokes.append(Stroke(tuple(self._points), width, erase))
            self._points = []
        self._enable()

    def _clear(self) -> None:
        self._strokes.clear()
        self._enable()

    def _enable(self) -> None:
        self.add.setEnabled(bool(self._strokes) and bool(self._class))
