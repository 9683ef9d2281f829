"""Saves epochs: asks where, writes off the window's thread, shows how far it is, and can be stopped."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import Theme
from convviz.states.training.epochs import EpochsScene
from convviz.workspace.export_job import Cancelled, ExportJob, Progress
from convviz.workspace.run_film import FilmWorkspace

if TYPE_CHECKING:
    from convviz.exports.epoch_film import EpochFilm

_LONGEST_NAME = 60
_NO_LETTERS = re.compile(r"\W+")


class EpochsSaving(QObject):
    """Belongs to the panel of epochs; `job` is the one file that is being written.

    Args:
        film: What is saved.
        panel: Where dialogs stand.
    """

    def __init__(self, film: FilmWorkspace, panel: QWidget) -> None:
        super().__init__(panel)
        self._film = film
        self._panel = panel
        self._pending: EpochFilm | None = None
        self._epoch = 0
        self.job = ExportJob(self)

    def ask(self, suffix: str, run: str, theme: Theme, fps: float) -> None:
        """Asks for a file.

        Args:
            suffix: ".png" for the epoch that is shown, ".gif", ".webp" or ".mp4" for all of them.
            run: What the training is called.
            theme: The colours.
            fps: Epochs a second.
        """
        from convviz.exports.epoch_film import EpochFilm
        from convviz.ui.widgets.save_dialog import SaveDialog

        scene = self._film.scene
        if scene is None or self.job.busy:
            return
        kinds = {
            ".png": self.tr("Picture"),
            ".gif": self.tr("Animation"),
            ".webp": self.tr("Animation"),
            ".mp4": self.tr("Video"),
        }
        self._pending = EpochFilm(self._film.epochs, self._film.scenes(), run, theme, fps=fps)
        self._epoch = scene.epoch
        suggested = Path(f"{_name(run, scene, whole=suffix != '.png')}{suffix}")
        dialog = SaveDialog(self.tr("Save"), kinds[suffix], suffix, suggested, self._panel)
        dialog.path_chosen.connect(self.save)
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the file that was asked for."""
        film, self._pending = self._pending, None
        if film is not None and not self.job.busy:
            self.job.start(path, partial(_write, path, film, self._epoch))


def _write(path: Path, film: EpochFilm, epoch: int, progress: Progress, cancelled: Cancelled) -> int | None:
    from convviz.exports.epoch_film import write_epoch, write_film
    from convviz.exports.frame_writing import Watch

    if path.suffix.lower() == ".png":
        write_epoch(path, film, epoch)
        return 1
    return write_film(path, film, Watch(progress, cancelled))


def _name(run: str, scene: EpochsScene, *, whole: bool) -> str:
    words = f"{run} {scene.layer or 'answers'}" + ("" if whole else f" epoch {scene.epoch}")
    return _NO_LETTERS.sub("-", words.lower()).strip("-")[:_LONGEST_NAME] or "epochs"
