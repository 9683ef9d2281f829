"""Anything that a QPainter paints as a PNG or an SVG file, whole or not at all."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from convviz.exports.atomic import write_whole
from convviz.resources import asset

Paint = Callable[[QPainter], None]

_FAMILY = b"Convviz Sans"
_FONT_FILES = {400: "fonts/ConvvizSans-Regular.otf", 600: "fonts/ConvvizSans-SemiBold.otf"}


def write_png(path: Path, size: QSize, paint: Paint, ratio: float = 1.0) -> None:
    """Writes what `paint` paints on an area of `size` logical pixels, `ratio` pixels of the file each.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, png_bytes(painted(size, paint, ratio)))


def write_svg(path: Path, size: QSize, paint: Paint, title: str) -> None:
    """Writes what `paint` paints as shapes and text, with the interface font in the file.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, svg_bytes(size, paint, title))


def painted(size: QSize, paint: Paint, ratio: float = 1.0) -> QImage:
    """What `paint` paints on an area of `size` logical pixels, `ratio` pixels of the image each."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """An image as PNG; of a large one this takes longer than its painting, and may be done in any thread."""
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg_bytes(size: QSize, paint: Paint, title: str) -> bytes:
    """What `paint` paints as shapes and text, with the interface font."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # 72 points an inch and 96 pixels an inch differ: without this, text is set too small.
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    try:
        paint(painter)
    finally:
        painter.end()
    return _with_font(bytes(buffer.data().data()))


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
