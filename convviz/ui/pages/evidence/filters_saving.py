"""Saves made pictures: asks where, writes, and says how it went."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import Theme, theme
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.filters import CLASSES, FiltersScene
from convviz.texts.errors import sentence

_LONGEST_NAME = 60
_NO_LETTERS = re.compile(r"\W+")


class FiltersSaving(QObject):
    """Belongs to a panel, in whose window its dialogs stand.

    Signals:
        told: A translated sentence, and its kind.
    """

    told = Signal(str, str)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._scene: FiltersScene | None = None
        self._answer: Answer | None = None
        self._per_row = 0
        self._theme = theme("light")

    def ask(self, suffix: str, scene: FiltersScene, answer: Answer, per_row: int, colours: Theme) -> None:
        """Asks for a file that ends in `suffix`, and writes what is there now."""
        from convviz.ui.widgets.save_dialog import SaveDialog

        self._scene, self._answer, self._per_row, self._theme = scene, answer, per_row, colours
        kinds = {".png": self.tr("Picture"), ".npz": self.tr("NumPy arrays"), ".json": self.tr("Settings")}
        layer = "classes" if scene.question.layer == CLASSES else scene.question.layer
        stem = _NO_LETTERS.sub("-", f"{scene.network.name} {layer} made".lower()).strip("-")[:_LONGEST_NAME]
        dialog = SaveDialog(self.tr("Save"), kinds[suffix], suffix, Path(stem + suffix), self._panel)
        dialog.path_chosen.connect(self.save)
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the file that was asked for."""
        from convviz.exports.made_filters import write_made_numbers, write_made_settings, write_made_sheet

        scene, answer = self._scene, self._answer
        if scene is None or answer is None:
            return
        try:
            match path.suffix.lower():
                case ".png":
                    write_made_sheet(path, scene, self._theme, self._per_row)
                case ".npz":
                    write_made_numbers(path, scene, answer)
                case _:
                    write_made_settings(path, scene)
        except ConvvizError as error:
            self.told.emit(sentence(error), "error")
            return
        text = self.tr("Saved {name} in {folder}.").format(name=path.name, folder=path.parent)
        self.told.emit(text, "info")
