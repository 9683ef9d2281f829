"""A push button whose words may be longer than its room: they end with an ellipsis, and the tooltip has all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton

_FEWEST_LETTERS = 4


class TextButton(QPushButton):
    """A push button for places where other languages need more room than there is."""

    _painted: str | None = None
    _hint = ""  # before any instance has one: Qt calls `changeEvent` while it makes it

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints as much of the words as fits."""
        # Qt paints: to do it here would take QStyle, and telling Python all its words takes 6 ms of the start.
        self._painted = self._fitting()
        super().paintEvent(event)
        self._painted = None

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Tells the style what to paint; only then, since the size asked for is that of all words."""
        super().initStyleOption(option)
        if self._painted is not None:
            option.text = self._painted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Explains what is cut."""
        super().resizeEvent(event)
        self._explain()

    def setText(self, text: str) -> None:
        """Says something else."""
        super().setText(text)
        self._explain()

    def setToolTip(self, text: str) -> None:
        """What is shown beside the words, where those are not cut."""
        self._hint = text
        self._explain()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new font or style."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._explain()

    def minimumSizeHint(self) -> QSize:
        """Where its size policy lets it shrink, a few letters are left."""
        usual = self.sizeHint()
        letters = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        return QSize(min(usual.width(), usual.width() - self._words_px() + letters), usual.height())

    def _explain(self) -> None:
        words = self.text().replace("&", "")
        hints = [part for part in (words, self._hint) if part]
        super().setToolTip(self._hint if self._fitting() == self.text() else "\n".join(hints))

    def _fitting(self) -> str:
        # What it asks for beside its words: frame, padding and the arrow of a menu, which styles count differently.
        room = self.width() - (self.sizeHint().width() - self._words_px())
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), mode, room, int(Qt.TextFlag.TextShowMnemonic))

    def _words_px(self) -> int:
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
