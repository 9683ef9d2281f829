"""Saves results: asks where, writes, and says how it went."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence

if TYPE_CHECKING:
    from convviz.ui.pages.training.results import ResultsPanel

_LONGEST_NAME = 60
_NO_LETTERS = re.compile(r"\W+")


class ResultsSaving(QObject):
    """Belongs to the panel, which writes.

    Signals:
        told: A translated sentence, and its kind.
    """

    told = Signal(str, str)

    def __init__(self, panel: ResultsPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._side = 0

    def ask(self, suffix: str, run: str, side: int) -> None:
        """Asks for a file that ends in `suffix`, for the run at a place among those shown."""
        from convviz.ui.widgets.save_dialog import SaveDialog

        kinds = {".csv": self.tr("Table"), ".png": self.tr("Picture")}
        stem = _NO_LETTERS.sub("-", f"{run} results".lower()).strip("-")[:_LONGEST_NAME]
        dialog = SaveDialog(self.tr("Save"), kinds[suffix], suffix, Path(f"{stem}{suffix}"), self._panel)
        self._side = side
        dialog.path_chosen.connect(self.save)
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the file that was asked for."""
        try:
            self._panel.write(path, self._side)
        except ConvvizError as error:
            self.told.emit(sentence(error), "error")
            return
        text = self.tr("Saved {name} in {folder}.").format(name=path.name, folder=path.parent)
        self.told.emit(text, "info")
