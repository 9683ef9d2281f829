"""The pictures of the lab as one PNG or SVG file, by the painters of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from convviz.exports.atomic import write_whole
from convviz.painting.box import Box
from convviz.painting.paint_options import PaintOptions
from convviz.painting.stages import paint_stages
from convviz.painting.theme import Theme
from convviz.states.scene import LabScene

Size = tuple[int, int]
_MARGIN_PX = 16


def frame_image(scene: LabScene, colours: Theme, size: Size, ratio: float = 1.0) -> QImage:
    """The pictures as an image of `size` (width, height) pixels, of which `ratio` are one pixel of the window."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    _paint(image, scene, colours, (size[0] / ratio, size[1] / ratio), PaintOptions(ratio))
    return image


def frame_svg(scene: LabScene, colours: Theme, size: Size, title: str = "") -> bytes:
    """The pictures as an SVG document of `size` (width, height): cells are shapes, and text stays text."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(*size))
    generator.setViewBox(QRect(0, 0, *size))
    # One unit is one pixel at 96 dots an inch, as in browsers.
    generator.setResolution(96)
    generator.setTitle(title)
    _paint(generator, scene, colours, size, PaintOptions(vector=True))
    return bytes(data.data())


def write_frame(
    path: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    *,
    scene: LabScene,
    colours: Theme,
    size: Size,
    ratio: float = 1.0,
    title: str = "",
) -> int | None:
    """Writes the pictures as .png or .svg, by the ending of `path`.

    Returns:
        1, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The file cannot be written.
    """
    if path.suffix.lower() == ".svg":
        data = frame_svg(scene, colours, size, title)
    else:
        data = _png(frame_image(scene, colours, size, ratio))
    if cancelled():
        return None
    write_whole(path, data)
    progress(1, 1)
    return 1


def _paint(
    device: QPaintDevice, scene: LabScene, colours: Theme, size: tuple[float, float], options: PaintOptions
) -> None:
    width, height = size
    painter = QPainter(device)
    painter.fillRect(Box(0, 0, width, height).rect, colours.card)
    room = Box(_MARGIN_PX, _MARGIN_PX, width - 2 * _MARGIN_PX, height - 2 * _MARGIN_PX)
    paint_stages(painter, room, scene, colours, options)
    painter.end()


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
