"""What stands where no pictures were looked through yet, and the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from convviz.texts.evidence_pictures import look_through_text

_WIDEST_PX = 520


class PicturesEmpty(QWidget):
    """A sentence, and buttons.

    Signals:
        set_wanted: The name of a set that is to be looked through.
    """

    set_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picturesNothing")
        self._suggested = ""
        self.text = QLabel(self)
        self.text.setObjectName("picturesNothingText")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setMaximumWidth(_WIDEST_PX)
        self.suggested = QPushButton(self)
        self.suggested.setObjectName("picturesSuggested")
        self.suggested.setProperty("kind", "primary")
        self.folder = QPushButton(self)
        self.folder.setObjectName("picturesFolder")
        self.file = QPushButton(self)
        self.file.setObjectName("picturesFile")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.suggested, self.folder, self.file):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QHBoxLayout()
        words.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addLayout(words)
        column.addLayout(buttons)
        column.addStretch(2)
        self.suggested.clicked.connect(self._want_suggested)
        self.retranslate()

    def show_empty(self, text: str, suggested: str, *, offering: bool) -> None:
        """Says why there is nothing.

        Args:
            text: The sentence, or "".
            suggested: The name of a set that would do, or "".
            offering: Whether pictures can be chosen.
        """
        self._suggested = suggested
        self.text.setText(text)
        self.setAccessibleName(text)
        self.suggested.setText(look_through_text(suggested) if suggested else "")
        self.suggested.setVisible(offering and bool(suggested))
        for button in (self.folder, self.file):
            button.setVisible(offering)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.folder.setText(self.tr("Open a folder…"))
        self.file.setText(self.tr("Open a file…"))
        if self._suggested:
            self.suggested.setText(look_through_text(self._suggested))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _want_suggested(self) -> None:
        self.set_wanted.emit(self._suggested)
