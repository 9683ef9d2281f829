"""One sentence for the person, under the title bar: never in the way, never gone before it is read."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from convviz.ui.icons import icon_in_palette
from convviz.ui.widgets.icon_button import IconButton

NoticeKind = Literal["info", "warning", "error"]
_ICON_PX = 18


class NoticeBar(QFrame):
    """A strip with an icon, a sentence and a button that closes it. Screen readers say the sentence when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._kind: NoticeKind = "info"
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("noticeText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = IconButton("close", "", self)
        self._close.setObjectName("noticeCloseButton")
        self._close.setProperty("kind", "flat")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.hide()
        self.retranslate()

    def text(self) -> str:
        """The sentence shown, "" while there is none."""
        return self._text.text() if not self.isHidden() else ""

    def show_notice(self, text: str, kind: NoticeKind = "info") -> None:
        """Shows a sentence in place of the one before; "" takes that one away."""
        if not text:
            self.hide()
            return
        self._kind = kind
        self._text.setText(text)
        self.setProperty("kind", kind)
        self.style().polish(self)
        self._draw_sign()
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        announcement = QAccessibleAnnouncementEvent(self, text)
        if kind == "error":
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def retranslate(self) -> None:
        """Names the button in the language in force."""
        self._close.set_name(self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language and the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self._draw_sign()

    def _draw_sign(self) -> None:
        pixmap = icon_in_palette(self._kind, self.palette()).pixmap(
            QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()
        )
        self._sign.setPixmap(pixmap)
