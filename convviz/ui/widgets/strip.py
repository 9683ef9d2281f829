"""A slim strip across the page, for what is under way or offered: it takes its own room and covers nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from convviz.ui.icons import icon_in_palette

_ICON = QSize(18, 18)


class Strip(QFrame):
    """An icon, a sentence, and in `row` what belongs to it. Screen readers say the sentence when it appears."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._sign = QLabel(self)
        self._sign.setFixedSize(_ICON)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 6, 10, 7)
        self.row.setSpacing(10)
        self.row.addWidget(self._sign)
        self.row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """The sentence."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Says `text`, which also names the strip."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def appear(self) -> None:
        """Shows itself."""
        if self.isHidden():
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            self.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the ground, the hairline below and the icon in the palette's colours."""
        palette = self.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        painter.fillRect(0, self.height() - 1, self.width(), 1, palette.color(QPalette.ColorRole.Mid))
        icon_in_palette(self._icon_name, palette).paint(painter, self._sign.geometry())
