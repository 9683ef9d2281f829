"""Opening files: by the dialog, dropped, pasted, or named on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.page import Page
from convviz.ui.page_entry import FileKind, PageEntry
from convviz.ui.page_stack import PageStack

_LONGEST_NAME = 60

Data = TypeVar("Data")


class FileOpening(QObject):
    """Finds the page that opens a file, and says why where none does.

    Args:
        window: What the file dialog belongs to.
        entries: Every page.
        stack: Builds the page that a file is for; the one on screen is asked first.
    """

    opened = Signal(object)  # the Page that took something
    refused = Signal(str)  # one translated sentence

    def __init__(self, window: QWidget, entries: Sequence[PageEntry], stack: PageStack) -> None:
        super().__init__(window)
        self._window = window
        self._entries = entries
        self._stack = stack

    def choose(self) -> None:
        """Lets the person choose files; the window goes on meanwhile."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Open"))
        dialog.setObjectName("openDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(self._filters())
        dialog.filesSelected.connect(self.open_named)
        dialog.open()

    def open_named(self, names: Iterable[str]) -> None:
        """Opens the files with these names, one after the other."""
        self.open_files([Path(name) for name in names])

    def open_files(self, paths: Iterable[Path]) -> None:
        """Opens files; one that cannot be opened is refused with a sentence, and the others are opened still."""
        for path in paths:
            entry = self._entry_for(path)
            if entry is None:
                self.refused.emit(self._not_ours(path))
            else:
                page = self._stack.page(entry.page_id)
                self._try(page, page.open_file, path)

    def paste(self) -> None:
        """Takes what is on the clipboard."""
        # None where the clipboard is empty, whatever the stubs say.
        data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        if data is not None and self.can_take(data):
            self.take(data)
        else:
            self.refused.emit(self.tr("There is no picture, file or grid of numbers to paste."))

    def can_take(self, data: QMimeData) -> bool:
        """Whether dropped or pasted data holds files or something for the page on screen."""
        return bool(_local_files(data)) or self._stack.current().can_take(data)

    def take(self, data: QMimeData) -> None:
        """Opens the files in dropped or pasted data, or gives it to the page on screen."""
        files = _local_files(data)
        if files:
            self.open_files(files)
        else:
            page = self._stack.current()
            self._try(page, page.take, data)

    def _try(self, page: Page, open_it: Callable[[Data], None], data: Data) -> None:
        try:
            open_it(data)
        except ConvvizError as error:
            self.refused.emit(sentence(error))
        else:
            self.opened.emit(page)

    def _entry_for(self, path: Path) -> PageEntry | None:
        shown = self._stack.current().page_id
        nearest_first = sorted(self._entries, key=lambda entry: entry.page_id != shown)
        by_content = (entry for entry in nearest_first if entry.holds(path))
        by_name = (entry for entry in nearest_first if entry.knows(path))
        by_likeness = (entry for entry in nearest_first if entry.explains(path))
        by_default = (entry for entry in nearest_first if entry.takes_any_file)
        return next(chain(by_content, by_name, by_likeness, by_default), None)

    def _not_ours(self, path: Path) -> str:
        patterns = sorted({pattern for kind in self._kinds() for pattern in kind.patterns})
        text = self.tr("convviz does not open “{name}”; it opens {patterns}.")
        return text.format(name=path.name[:_LONGEST_NAME], patterns=", ".join(patterns))

    def _filters(self) -> list[str]:
        kinds = list(self._kinds())
        everything = " ".join(pattern for kind in kinds for pattern in kind.patterns)
        named = [f"{kind.name} ({' '.join(kind.patterns)})" for kind in kinds]
        all_kinds = self.tr("All that convviz opens")
        return [f"{all_kinds} ({everything})", *named]

    def _kinds(self) -> Iterable[FileKind]:
        return (kind for entry in self._entries for kind in entry.file_kinds())


def _local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
