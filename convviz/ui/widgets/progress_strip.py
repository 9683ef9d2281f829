"""The strip that says how far a longer piece of work is, and stops it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from convviz.ui.widgets.strip import Strip
from convviz.ui.widgets.thin_bar import ThinBar


class ProgressStrip(Strip):
    """A sentence, a bar and Cancel.

    Signals:
        cancel_wanted: A person wants it to stop.
    """

    cancel_wanted = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, parent)
        self._bar = ThinBar(self)
        self._cancel = QPushButton(self)
        self._cancel.clicked.connect(self.cancel_wanted)
        self.objectNameChanged.connect(self._name_parts)
        self.row.addWidget(self._bar)
        self.row.addWidget(self._cancel)
        self.retranslate()

    def _name_parts(self, name: str) -> None:
        self._cancel.setObjectName(f"{name}Cancel")

    def begin(self, text: str) -> None:
        """Says that something has begun; no bar is shown until it is known how much there is to do."""
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._cancel.setEnabled(True)
        self.set_text(text)
        self.appear()

    def set_progress(self, done: int, total: int) -> None:
        """Shows how much of it is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setVisible(total > 0)

    def await_end(self) -> None:
        """It was asked to stop, and cannot be asked again."""
        self._cancel.setEnabled(False)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
