"""What all panels of the evidence page have in common: they ask and show only while they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from convviz.workspace.evidence import EvidenceWorkspace

# A plain class beside a widget: of two widgets as bases the style sheet would know but one.
_Widget = QWidget if TYPE_CHECKING else object


class Following(_Widget):
    """Derives again whenever something has changed that is shown, or has been while nobody looked.

    `derive` and `retranslate` are what each has of its own; `heard` may do less than deriving all again.

    Attributes:
        slots: Under which names it asks.
    """

    slots: ClassVar[tuple[str, ...]] = ()
    _deriving = False
    _again = False

    def follow(self, workspace: EvidenceWorkspace) -> None:
        """Hears from now on what changes in the workspace."""
        workspace.told.connect(self._hear)
        workspace.changed.connect(self.refresh)
        workspace.subject_changed.connect(self.refresh)

    def derive(self) -> None:
        """Asks for what is to be seen now, and shows what is known of it."""
        raise NotImplementedError

    def heard(self) -> None:
        """Shows what is known of one of `slots` now."""
        self.refresh()

    def retranslate(self) -> None:
        """Takes the words of the current language; it is derived again afterwards."""
        raise NotImplementedError

    def refresh(self, *_: object) -> None:
        """Derives, where it is seen."""
        self._again = True
        if not self.isVisible() or self._deriving:
            return
        self._deriving = True
        try:
            while self._again:
                self._again = False
                self.derive()
        finally:
            self._deriving = False

    def showEvent(self, event: QShowEvent) -> None:
        """Asks, and shows what changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()

    def _hear(self, slot: str) -> None:
        # What is asked is told at once where it is known: that is part of this very derivation.
        if slot in self.slots and self.isVisible() and not self._deriving:
            self.heard()
