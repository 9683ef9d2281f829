"""The button "Model ▾": the networks that come along, those of the course, and those in files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from convviz.networks import bundled, zoo


class ModelMenu(QToolButton):
    """Offers networks; its menu is filled when it opens.

    Signals:
        model_chosen: The name of a bundled network or of one of the zoo.
        file_wanted: A file is to be chosen and opened.
    """

    model_chosen = Signal(str)
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelMenu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "choice")
        self._choices = QMenu(self)
        self._choices.setObjectName("modelMenuChoices")
        self._choices.aboutToShow.connect(self._fill)
        self._choices.triggered.connect(self._choose)
        self.setMenu(self._choices)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setText(self.tr("Open model"))
        self.setAccessibleName(self.tr("Open model"))
        self.setToolTip(
            self.tr("Open a trained network: one that comes along, one of the course, or your own")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        self._choices.clear()
        self._add(self._choices, self.tr("Open a file…"), "")
        self._choices.addSection(self.tr("Trained, with convviz"))
        trained = bundled.names()
        for name in trained:
            self._add(self._choices, name, name)
        course = self._choices.addMenu(self.tr("Architectures of the course, untrained"))
        for name in zoo.names():
            if name not in trained:
                self._add(course, name, f"zoo:{name}")

    def _add(self, menu: QMenu, text: str, origin: str) -> None:
        action = menu.addAction(text)
        action.setData(origin)
        action.setObjectName(f"model-{origin or 'file'}")

    def _choose(self, action: QAction) -> None:
        origin = str(action.data())
        if origin:
            self.model_chosen.emit(origin)
        else:
            self.file_wanted.emit()
