"""A quiet strip for what is under way or offered: it takes room of its own and covers nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from convviz.ui.icons import icon_in_palette

_ICON = QSize(18, 18)
_RADIUS_PX = 8


class Strip(QFrame):
    """An icon and a sentence; in `row` stands what is beside it, in `column` what is below.

    Screen readers say the sentence when it appears.
    """

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._sign = QLabel(self)
        self._sign.setFixedSize(_ICON)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout()
        self.row.setSpacing(10)
        self.row.addWidget(self._sign)
        self.row.addWidget(self._text, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 6, 6, 6)
        self.column.setSpacing(6)
        self.column.addLayout(self.row)
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
        """Paints the ground and the icon in the palette's colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS_PX, _RADIUS_PX)
        icon_in_palette(self._icon_name, self.palette()).paint(painter, self._sign.geometry())
