"""What the four parts of the doubt panel have in common."""

from __future__ import annotations

from typing import ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from convviz.painting.theme import Theme, theme
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.questions import Target
from convviz.states.evidence.views import DoubtView
from convviz.states.network.run import NetworkRun
from convviz.workspace.evidence import EvidenceWorkspace


class DoubtPart(QWidget):
    """A part asks and paints only while it is seen, and again whenever something that it shows has changed.

    `derive` is what each part has of its own.
    """

    slots: ClassVar[tuple[str, ...]] = ()

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.theme: Theme = theme("light")
        self._deriving = False
        workspace.told.connect(self._hear)
        workspace.changed.connect(self._follow)
        workspace.subject_changed.connect(self._follow)

    def derive(self) -> None:
        """Asks for what is to be seen now, and shows what is known of it."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        raise NotImplementedError

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.theme = colours

    def refresh(self) -> None:
        """Derives, where the part is seen."""
        # What is asked is told at once where it is known: that is part of this very derivation.
        if not self.isVisible() or self._deriving:
            return
        self._deriving = True
        try:
            self.derive()
        finally:
            self._deriving = False

    def leave(self) -> None:
        """Asks nothing any more: another part is looked at."""
        for slot in self.slots:
            self.workspace.want(slot, None)

    def subject(self) -> tuple[NetworkRun, tuple[Floats, ...], Target] | None:
        """The network, what it is fed and what is explained; None where one of them is missing."""
        run, inputs, target = self.workspace.run, self.workspace.inputs, self.workspace.target
        return None if run is None or inputs is None or target is None else (run, inputs, target)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()

    def edit(self, view: DoubtView) -> None:
        """Looks at the panel otherwise."""
        self.workspace.set_state(replace(self.workspace.state, doubt=view))

    def _hear(self, slot: str) -> None:
        if slot in self.slots:
            self.refresh()

    def _follow(self, *_: object) -> None:
        self.refresh()


def sentence_label(name: str, parent: QWidget) -> QLabel:
    """A sentence that may take several lines."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
