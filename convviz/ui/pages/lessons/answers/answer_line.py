"""A line to answer in, as wide as so many characters in whatever type it is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class AnswerLine(QLineEdit):
    """Keeps its width in characters: presented, type is larger.

    Args:
        characters: How many of average width are to fit, its frame included.
    """

    def __init__(self, characters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._characters = characters
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * self._characters)
