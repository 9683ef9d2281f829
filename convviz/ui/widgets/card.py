"""A card: a quiet panel with a small-capitals title and room for controls or pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from convviz.ui.widgets.labelled_row import ElidedLabel

_MARGIN_PX = 12
_SPACING_PX = 8
_TITLE_SCALE = 11 / 13


class CardTitle(ElidedLabel):
    """The small-capitals heading of a card; the tooltip has all of it where it is cut."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        font = QFont(self.font())
        font.setPixelSize(max(9, round(font.pixelSize() * _TITLE_SCALE)) if font.pixelSize() > 0 else 11)
        font.setWeight(QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.setFont(font)


class Card(QFrame):
    """A card; put content into `body`, and what stands at the right of the title into `header`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_label = CardTitle(title, self)
        self.header = QHBoxLayout()
        self.header.setSpacing(_SPACING_PX)
        self.header.addWidget(self.title_label, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(_SPACING_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(_SPACING_PX)
        layout.addLayout(self.header)
        layout.setAlignment(self.header, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.body, 1)
        self._is_compact = False
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Shows `title`, which also names the card for a screen reader; "" takes the heading away."""
        self.title_label.setText(title)
        self._show_title()
        self.setAccessibleName(title)

    def set_compact(self, *, compact: bool) -> None:
        """Takes the heading away where a low window has no room for it; a screen reader still knows it."""
        self._is_compact = compact
        self._show_title()

    def _show_title(self) -> None:
        self.title_label.setVisible(bool(self.title_label.text()) and not self._is_compact)
