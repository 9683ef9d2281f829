"""Files of the lab: opened off the window's thread, saved whole, and remembered for the next start.

What reads and writes them is imported when there is a file: the window appears without.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.workspace.lab import LabWorkspace
from convviz.workspace.opened import Opened, OpenedPicture, OpenedWorkspace
from convviz.workspace.task import TaskRunner

if TYPE_CHECKING:
    from convviz.pictures.number_text import DecimalMark

_PATTERN_SIDE = 28


class LabFiles(QObject):
    """Opens, saves and remembers for one lab.

    Signals:
        opened: The Path of a file whose content is shown now.
        busy_changed: Whether something is being read.
        crashed: An unexpected exception from the reading thread.
        path_changed: The Path of the workspace file that saving writes, or None.
    """

    opened = Signal(object)
    busy_changed = Signal(bool)
    crashed = Signal(object)
    path_changed = Signal(object)

    def __init__(self, workspace: LabWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._path: Path | None = None
        self._reading: Path | None = None
        self._sample = ""
        self._runner = TaskRunner(self)
        self._runner.busy_changed.connect(self.busy_changed)
        self._runner.finished.connect(self._take)
        self._runner.refused.connect(self._refuse)
        self._runner.crashed.connect(self.crashed)

    @property
    def path(self) -> Path | None:
        """The workspace file that `save` writes, or None."""
        return self._path

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._runner.busy

    def open(self, path: Path) -> None:
        """Reads a picture, numbers, a kernel or a workspace, whatever its name says."""
        from convviz.workspace.opening import open_file

        self._start(lambda: open_file(path), path)

    def open_mime(self, mime: QMimeData, mark: DecimalMark) -> None:
        """Takes what was pasted or dropped; small enough to be read at once.

        Raises:
            ConvvizError: There is nothing that can be opened.
        """
        from convviz.workspace.opening import open_mime

        self._workspace.take(open_mime(mime, mark))

    def load_sample(self, name: str) -> None:
        """Shows a sample by its id; a drawing can be drawn on."""
        from convviz.pictures.files import open_picture
        from convviz.pictures.samples import DigitSample, GridSample, PictureSample, load_sample
        from convviz.states.lab.sources import MAX_PICTURE_SIDE

        try:
            sample = load_sample(name, _PATTERN_SIDE)
        except ConvvizError as error:
            self._workspace.refuse(error)
            return
        match sample:
            case DigitSample():
                self._workspace.set_strokes(sample.strokes, name)
            case GridSample():
                self._workspace.set_values(sample.values, sample=name)
            case PictureSample():
                path = sample.path
                self._start(
                    lambda: OpenedPicture(open_picture(path, at_most=MAX_PICTURE_SIDE), ""), None, name
                )

    def cancel(self) -> None:
        """What is being read is not shown any more."""
        self._runner.cancel()

    def save(self, path: Path) -> None:
        """Writes the workspace, whole or not at all.

        Raises:
            ConvvizError: The file cannot be written.
        """
        self._write(path)
        self._set_path(path)
        self.opened.emit(path)

    def let_go(self) -> Path | None:
        """Saving asks where from now on, since what is shown is not what stands in the file; returns that file."""
        path = self._path
        self._set_path(None)
        return path

    def take_up(self, path: Path | None) -> None:
        """Saving writes this file again: what was shown with it is back."""
        self._set_path(path)

    def keep_for_next_start(self, path: Path) -> None:
        """Writes the workspace where the next start finds it; a failure is no reason to keep the window open."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._write(path)
        except (ConvvizError, OSError):
            return

    def _write(self, path: Path) -> None:
        from convviz.exports.atomic import write_whole
        from convviz.states.files.workspace_file import save_bytes

        write_whole(path, save_bytes(self._workspace.state, self._workspace.blobs))

    def _start(self, read: Callable[[], Opened], path: Path | None, sample: str = "") -> None:
        self._reading, self._sample = path, sample
        self._runner.start(read)

    def _take(self, result: object) -> None:
        opened = cast("Opened", result)
        if isinstance(opened, OpenedPicture) and self._sample:
            self._workspace.set_picture(opened.picture, sample=self._sample)
        else:
            self._workspace.take(opened)
        if isinstance(opened, OpenedWorkspace):
            self._set_path(self._reading)
        if self._reading is not None:
            self.opened.emit(self._reading)

    def _refuse(self, error: object) -> None:
        self._workspace.refuse(cast("ConvvizError", error))

    def _set_path(self, path: Path | None) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit(path)
