"""Saves what a panel shows: asks where, takes what is to be written, and has it written off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from convviz.exports.atomic import write_whole
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.workspace.export_job import Cancelled, Progress, Write

Writing = Callable[[Path], Write | None]
"""Takes what is shown now, and gives what writes it to a path in a thread of its own; None where nothing is shown."""
Paint = Callable[[QPainter, PaintOptions], None]

PICTURES = (".png", ".svg")
_RATIO = 2.0


class Saving(QObject):
    """Belongs to a panel, whose window its dialogs stand in; who owns the panel writes the file.

    Signals:
        wanted: A file is to be written: its Path, and the `Write` for an `ExportJob`.
    """

    wanted = Signal(object, object)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._writing: Writing | None = None

    def ask(self, suffix: str, name: str, writing: Writing) -> None:
        """Asks for a file that ends in `suffix`.

        Args:
            suffix: With its point.
            name: What the file is called at first; slashes of nested models become hyphens.
            writing: What is written there.
        """
        kinds = {
            ".csv": self.tr("Numbers"),
            ".npy": self.tr("NumPy array"),
            ".png": self.tr("Picture"),
            ".svg": self.tr("Drawing"),
        }
        suggested = Path(name.replace("/", "-") + suffix)
        dialog = SaveDialog(self.tr("Save"), kinds[suffix], suffix, suggested, self._panel)
        self._writing = writing
        dialog.path_chosen.connect(self.save)
        dialog.open()

    def save(self, path: Path) -> None:
        """Has the file written that was asked for."""
        write = None if self._writing is None else self._writing(path)
        if write is not None:
            self.wanted.emit(path, write)


def at_once(write: Callable[[], object]) -> Write:
    """What is written in one go, with nothing to be told on the way."""
    return partial(_in_one_go, write)


def picture_writing(path: Path, size: QSize, paint: Paint, theme: Theme, title: str) -> Write:
    """Paints on the theme's card now; what it gives writes that as .png or .svg, by the ending of `path`."""
    from convviz.exports.painted_picture import painted, png_bytes, svg_bytes

    onto = partial(_on_card, size, paint, theme)
    if path.suffix.lower() == ".svg":
        return at_once(partial(write_whole, path, svg_bytes(size, onto, title)))
    image = painted(size, onto, _RATIO)
    return at_once(lambda: write_whole(path, png_bytes(image)))


def _in_one_go(write: Callable[[], object], _progress: Progress, cancelled: Cancelled) -> int | None:
    if cancelled():
        return None
    write()
    return 1


def _on_card(size: QSize, paint: Paint, theme: Theme, painter: QPainter) -> None:
    painter.fillRect(0, 0, size.width(), size.height(), theme.card)
    paint(painter, PaintOptions(_RATIO))
