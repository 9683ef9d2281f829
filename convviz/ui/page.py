"""What every page of the window offers to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import Theme


class FileKind(Struct, frozen=True):
    """A kind of file that a page opens, for file dialogs: its translated name and patterns such as `"*.png"`."""

    name: str
    patterns: tuple[str, ...]


class Page(QWidget):
    """A page: the rail shows `name()` and `icon_name`, the title bar `title()` and `subtitle()`.

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
    icon_name = ""

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = undo_stack
        self.setObjectName(f"{self.page_id}Page")

    def name(self) -> str:
        """The page's name in the rail, in the language in force."""
        raise NotImplementedError

    def title(self) -> str:
        """What is on screen, in words."""
        return self.name()

    def subtitle(self) -> str:
        """More about it, in soft type."""
        return ""

    def title_widgets(self) -> Sequence[QWidget]:
        """Buttons of this page for the title bar; the page keeps them."""
        return ()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""

    def apply_theme(self, theme: Theme) -> None:
        """Paints in the colours of `theme` from now on."""

    def file_kinds(self) -> Sequence[FileKind]:
        """What files it opens."""
        return ()

    def can_open(self, path: Path) -> bool:
        """Whether this page is the one to open a file, judged by its name."""
        return any(path.match(pattern) for kind in self.file_kinds() for pattern in kind.patterns)

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
