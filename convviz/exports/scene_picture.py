"""One picture of the whole lab with its arithmetic, as pixels or as shapes and text."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from convviz.exports.atomic import write_whole
from convviz.painting.frame import paint_frame
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.resources import asset
from convviz.states.lab.scene import LabScene

_FAMILY = b"Convviz Sans"
_FONT_FILES = {400: "fonts/ConvvizSans-Regular.otf", 600: "fonts/ConvvizSans-SemiBold.otf"}


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
    image = QImage(logical * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    try:
        paint_frame(painter, logical, scene, theme, caption, PaintOptions(ratio=ratio))
    finally:
        painter.end()
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    write_whole(path, bytes(buffer.data().data()))


def write_scene_svg(
    path: Path, scene: LabScene, theme: Theme, size: tuple[int, int], caption: str = ""
) -> None:
    """Writes a scene as an SVG whose cells are shapes and whose text is text; arguments as above.

    Raises:
        ConvvizError: The file cannot be written.
    """
    logical = QSize(*size)
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # 72 points an inch and 96 pixels an inch differ: without this, text is set too small.
    generator.setResolution(96)
    generator.setSize(logical)
    generator.setViewBox(QRect(0, 0, logical.width(), logical.height()))
    generator.setTitle(caption or "convviz")
    painter = QPainter(generator)
    try:
        paint_frame(painter, logical, scene, theme, caption, PaintOptions(vector=True))
    finally:
        painter.end()
    write_whole(path, _with_font(bytes(buffer.data().data())))


def _with_font(svg: bytes) -> bytes:
    """The drawing with the interface font inside it, so that it looks the same everywhere; others for want of it."""
    faces = b"".join(
        b'@font-face{font-family:"%b";font-weight:%d;src:url(data:font/otf;base64,%b)}'
        % (_FAMILY, weight, b64encode(asset(name).read_bytes()))
        for weight, name in _FONT_FILES.items()
        if asset(name).is_file()
    )
    svg = svg.replace(b'font-family="%b"' % _FAMILY, b'font-family="%b, Inter, Arial, sans-serif"' % _FAMILY)
    return svg.replace(b"<defs>", b'<defs><style type="text/css">%b</style>' % faces, 1)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
