"""The offer to fetch a data set that is known by its name and is not on this machine yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from convviz.learning.messages import Preparing
from convviz.texts.numbers import format_share
from convviz.texts.training_runs import data_name


class FetchButton(QPushButton):
    """Hidden while nothing is missing.

    Signals:
        wanted: The name of the set that is to be fetched.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = ""
        self._fetching: frozenset[str] = frozenset()
        self._share = ""
        self.clicked.connect(self._want)
        self.retranslate()
        self.hide()

    def show_missing(self, name: str) -> None:
        """Offers another set; "" for none."""
        self._missing = name
        self._show()

    def show_fetching(self, names: object) -> None:
        """Says which sets (a frozenset of names) are being fetched: those are not offered once more."""
        self._fetching = names if isinstance(names, frozenset) else frozenset()
        self._share = ""
        self._show()

    def show_progress(self, name: str, stage: Preparing) -> None:
        """Says how far a set is fetched, where that is known."""
        if name == self._missing:
            self._share = f" {format_share(stage.done / stage.total)} %" if stage.total else ""
            self._show()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setToolTip(
            self.tr("Fetches it once by Keras's own loader; then it is there without the internet too")
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        fetches = self._missing in self._fetching
        text = self.tr("Fetching {name}…") if fetches else self.tr("Fetch {name}")
        self.setText(text.format(name=data_name(self._missing)) + (self._share if fetches else ""))
        self.setEnabled(not fetches)
        self.setVisible(bool(self._missing))

    def _want(self) -> None:
        self.wanted.emit(self._missing)
