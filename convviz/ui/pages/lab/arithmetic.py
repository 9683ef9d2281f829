"""The card below the pictures: the explained cell, written out."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from convviz.ui.widgets.arithmetic_view import ArithmeticView
from convviz.ui.widgets.card import Card
from convviz.workspace.lab import LabWorkspace


class ArithmeticCard(Card):
    """Frames the arithmetic of one cell."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("arithmeticCard")
        self.view = ArithmeticView(workspace, self)
        self.body.addWidget(self.view, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("One cell, written out"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
