"""What every page of the window offers to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QRect, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import Theme
from convviz.workspace.background_work import BackgroundWork


class Page(QWidget):
    """A page: the title bar shows `title()` and `subtitle()`; the rail and file dialogs know its `PageEntry`.

    Signals:
        title_changed: The title or the subtitle is another.
        notice: A translated sentence for the person, and its kind: `"info"`, `"warning"` or `"error"`.
        file_opened: A file (Path) is open now, and belongs among the recent ones.
        closing: The window wants to close: what runs for this page stops.
    """

    title_changed = Signal()
    notice = Signal(str, str)
    file_opened = Signal(object)
    closing = Signal()

    page_id = ""
    parts: tuple[str, ...] = ()  # object names of the cards and bars that can be left out, as lessons do
    shows_its_files = True  # whether it comes on screen with what it has opened; lessons show other pages
    exports = False  # whether it has rows in the export menu, though they may be made by `complete`

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = undo_stack
        self._left_out: frozenset[str] = frozenset()
        self.setObjectName(f"{self.page_id}Page")

    def title(self) -> str:
        """What is on screen, in words, in the language in force."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """More about it, in soft type."""
        return ""

    def title_widgets(self) -> Sequence[QWidget]:
        """Buttons of this page for the title bar; the page keeps them."""
        return ()

    def middle(self) -> QRect:
        """Where what it is about stands, without controls at its edges: what a hand-out shows."""
        return self.rect()

    def settled(self) -> bool:
        """Whether nothing is under way that will change what it shows."""
        works = cast("Sequence[BackgroundWork]", self.findChildren(BackgroundWork))
        return not any(work.busy for work in works)

    def show_parts(self, names: Collection[str] | None) -> None:
        """Leaves out the `parts` that are not among `names`; None shows all of them."""
        before = self._left_out
        self._left_out = frozenset() if names is None else frozenset(self.parts).difference(names)
        for name in before | self._left_out:
            part = self.findChild(QWidget, name)
            if part is not None:
                part.setVisible(self.may_show(name))

    def may_show(self, name: str) -> bool:
        """Whether nobody wants a part to be left out."""
        return name not in self._left_out

    def complete(self) -> None:
        """Makes the parts that are not on screen at first and were left out for it; what is there stays as it is."""

    def retranslate(self) -> None:
        """Shows every text in the language in force."""

    def apply_theme(self, theme: Theme) -> None:
        """Paints in the colours of `theme` from now on."""

    def open_file(self, path: Path) -> None:
        """Opens a file.

        Raises:
            ConvvizError: It cannot be opened; what was open stays.
        """
        raise NotImplementedError

    def can_take(self, data: QMimeData) -> bool:
        """Whether it takes what is on the clipboard or dragged over it, files aside."""
        del data
        return False

    def take(self, data: QMimeData) -> None:
        """Takes what was pasted or dropped.

        Raises:
            ConvvizError: It is not what it seemed; what was open stays.
        """
        raise NotImplementedError

    def prepare_close(self) -> bool:
        """Saves what must be saved and stops what runs; False keeps the window open."""
        self.closing.emit()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.title_changed.emit()
