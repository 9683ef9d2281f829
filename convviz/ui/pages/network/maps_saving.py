"""Saves what a panel shows: asks where, writes, and says what could not be written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from convviz.layers import ConvvizError
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.workspace.network import NetworkWorkspace

Write = Callable[[Path], None]
Paint = Callable[[QPainter, PaintOptions], None]

PICTURES = (".png", ".svg")
_RATIO = 2.0


class Saving(QObject):
    """Belongs to a panel, whose window its dialogs stand in."""

    def __init__(self, workspace: NetworkWorkspace, panel: QWidget) -> None:
        super().__init__(panel)
        self._workspace = workspace
        self._panel = panel
        self._write: Write | None = None

    def ask(self, suffix: str, name: str, write: Write) -> None:
        """Asks for a file that ends in `suffix`, and has `write` write it.

        Args:
            suffix: With its point.
            name: What the file is called at first; slashes of nested models become hyphens.
            write: Raises a ConvvizError where it cannot.
        """
        kinds = {
            ".csv": self.tr("Numbers"),
            ".npy": self.tr("NumPy array"),
            ".png": self.tr("Picture"),
            ".svg": self.tr("Drawing"),
        }
        suggested = Path(name.replace("/", "-") + suffix)
        dialog = SaveDialog(self.tr("Save"), kinds[suffix], suffix, suggested, self._panel)
        self._write = write
        dialog.path_chosen.connect(self.save)
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the file that was asked for; says so where it cannot."""
        if self._write is None:
            return
        try:
            self._write(path)
        except ConvvizError as error:
            self._workspace.refuse(error)


def write_picture(path: Path, size: QSize, paint: Paint, theme: Theme, title: str) -> None:
    """Writes what `paint` paints on the theme's card as .png or .svg, by the ending of `path`.

    Raises:
        ConvvizError: The file cannot be written.
    """
    from convviz.exports.painted_picture import write_png, write_svg

    onto = partial(_on_card, size, paint, theme)
    if path.suffix.lower() == ".svg":
        write_svg(path, size, onto, title)
    else:
        write_png(path, size, onto, _RATIO)


def _on_card(size: QSize, paint: Paint, theme: Theme, painter: QPainter) -> None:
    painter.fillRect(0, 0, size.width(), size.height(), theme.card)
    paint(painter, PaintOptions(_RATIO))
