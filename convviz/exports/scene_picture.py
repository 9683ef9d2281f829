"""One picture of the whole lab with its arithmetic, as pixels or as shapes and text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from convviz.exports.painted_picture import write_png, write_svg
from convviz.painting.frame import paint_frame
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import LabScene


def write_scene_png(
    path: Path, scene: LabScene, theme: Theme, size: tuple[int, int], caption: str = "", ratio: float = 1.0
) -> None:
    """Writes a scene as a PNG.

    Args:
        path: The file.
        scene: What is shown.
        theme: Its colours.
        size: (width, height) in logical pixels.
        caption: One line above, "" for none.
        ratio: Pixels of the file a logical pixel.

    Raises:
        ConvvizError: The file cannot be written.
    """
    logical = QSize(*size)

    def paint(painter: QPainter) -> None:
        paint_frame(painter, logical, scene, theme, caption, PaintOptions(ratio=ratio))

    write_png(path, logical, paint, ratio)


def write_scene_svg(
    path: Path, scene: LabScene, theme: Theme, size: tuple[int, int], caption: str = ""
) -> None:
    """Writes a scene as an SVG whose cells are shapes and whose text is text; arguments as above.

    Raises:
        ConvvizError: The file cannot be written.
    """
    logical = QSize(*size)

    def paint(painter: QPainter) -> None:
        paint_frame(painter, logical, scene, theme, caption, PaintOptions(vector=True))

    write_svg(path, logical, paint, caption or "convviz")
