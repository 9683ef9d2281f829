"""A few sentences in a place of constant height; what there is no room for is scrolled."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

_FONT_PX = 12
_LINES = 9
_LEAST_LINES = 3


class ScrolledText(QScrollArea):
    """Its height does not follow its text, so that nothing below it moves when the text changes.

    Room for the scroll bar is kept at the right of the text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lent_px = 0
        self._label = QLabel()
        font = QFont(self.font())
        font.setPixelSize(_FONT_PX)
        self._label.setFont(font)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setProperty("rich", True)  # noqa: FBT003 - a property of the style sheet
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str, *, heading: str = "") -> None:
        """Shows `text`, after a heading in bold where there is one."""
        begin = f'<span style="font-weight:600">{escape(heading)}.</span> ' if heading else ""
        self._label.setText(begin + escape(text))
        self.setAccessibleName(f"{heading}. {text}" if heading else text)
        self.verticalScrollBar().setValue(0)

    def lend(self, pixels: int) -> None:
        """Makes room for something else in the same card, so that the card stays as high as it is."""
        if pixels != self._lent_px:
            self._lent_px = pixels
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines where they were broken without a scroll bar."""
        super().resizeEvent(event)
        self._label.setMaximumWidth(self.width() - self.verticalScrollBar().sizeHint().width())

    def sizeHint(self) -> QSize:
        """Room for a description of the usual length, less what is lent."""
        usual = QSize(120, _LINES * self._label.fontMetrics().lineSpacing() - self._lent_px)
        return usual.expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        """Room for its beginning."""
        return QSize(60, _LEAST_LINES * self._label.fontMetrics().lineSpacing())
