"""A slider with its label as a row of a menu, worked with by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget, QWidgetAction

_LEAST_WIDTH_PX = 220


class _RowSlider(QSlider):
    """Left and Right change it; Up and Down go on through the menu."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves to the menu what moves in it."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class MenuSlider(QWidgetAction):
    """Goes into a menu as other actions do; the keys reach its slider when it is the current row.

    Args:
        parent: What owns it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._row = QWidget()
        self.label = QLabel(self._row)
        self.slider = _RowSlider(Qt.Orientation.Horizontal, self._row)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.label)
        row.addWidget(self.slider, 1)
        self._row.setMinimumWidth(_LEAST_WIDTH_PX)
        # A menu gives the focus to a row's widget that takes it.
        self._row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.setFocusProxy(self.slider)
        self.setDefaultWidget(self._row)
