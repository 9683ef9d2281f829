"""What is on screen as a picture that can be painted anywhere: PNG at any scale, SVG, or a page of a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from convviz.exports.painted_picture import write_png, write_svg
from convviz.layers.errors import ConvvizError
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, line_height
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.painting.word_wrap import wrapped

_MARGIN_PX: Final = 14.0
_TITLE_PX: Final = 15
_CAPTION_PX: Final = 12
_MOST_LINES: Final = 3
_MEGAPIXELS: Final = 100

HANDOUTS: Final = (".png", ".svg", ".pdf")
"""The endings of files with one picture."""


class HandOut(Struct, frozen=True, eq=False):
    """A picture with its words.

    Attributes:
        title: What it shows; "" where the picture says so itself.
        caption: The settings behind it, in words; "" for none.
        width: Of the picture, in logical pixels.
        height: Of the picture, in logical pixels.
        theme: The colours of what stands around it.
        paint: Paints the picture from (0, 0) on; may be called in any thread.
    """

    title: str
    caption: str
    width: int
    height: int
    theme: Theme
    paint: Callable[[QPainter, PaintOptions], None]


def write_handout(path: Path, handout: HandOut, ratio: float = 1.0) -> None:
    """Writes the picture with its words above as .png or .svg, by the ending of `path`.

    Args:
        path: The file.
        handout: The picture.
        ratio: Pixels of a .png a logical pixel.

    Raises:
        ConvvizError: The file cannot be written, or would have more than 100 megapixels.
    """
    whole = with_words(handout)
    size = QSize(whole.width, whole.height)
    if path.suffix.lower() == ".svg":
        options = PaintOptions(vector=True)
        write_svg(path, size, lambda painter: whole.paint(painter, options), handout.title or "convviz")
        return
    _check_size(size * ratio)
    options = PaintOptions(ratio=ratio)
    write_png(path, size, lambda painter: whole.paint(painter, options), ratio)


def with_words(handout: HandOut) -> HandOut:
    """The same with its title and caption as part of the picture, above it."""
    if not handout.title and not handout.caption:
        return handout
    room = handout.width - 2 * _MARGIN_PX
    lines = wrapped(handout.caption, room, _CAPTION_PX, _MOST_LINES)
    title_px = line_height(_TITLE_PX) if handout.title else 0.0
    top = round(_MARGIN_PX + title_px + len(lines) * line_height(_CAPTION_PX) + _MARGIN_PX / 2)

    def paint(painter: QPainter, options: PaintOptions) -> None:
        theme = handout.theme
        painter.fillRect(0, 0, handout.width, handout.height + top, theme.ground)
        line = Box(_MARGIN_PX, _MARGIN_PX / 2 + 2, room, title_px)
        title = wrapped(handout.title, room, _TITLE_PX, 1, bold=True)
        draw_text(painter, line, "".join(title), _TITLE_PX, theme.text, bold=True, align="left")
        for number, text in enumerate(lines):
            height = line_height(_CAPTION_PX)
            below = Box(_MARGIN_PX, line.bottom + 2 + number * height, room, height)
            draw_text(painter, below, text, _CAPTION_PX, theme.soft_text, align="left")
        painter.save()
        painter.translate(0, top)
        handout.paint(painter, options)
        painter.restore()

    return replace(handout, title="", caption="", height=handout.height + top, paint=paint)


def _check_size(size: QSize) -> None:
    if size.width() * size.height() > _MEGAPIXELS * 1_000_000:
        raise ConvvizError(
            "export-too-large",
            f"The picture would have {size.width()} × {size.height()} pixels; the limit is {_MEGAPIXELS} megapixels.",
            width=size.width(),
            height=size.height(),
            limit=_MEGAPIXELS,
        )
