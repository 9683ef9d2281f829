"""A picture on one page of a PDF: its title and settings above, and as large as the paper allows; all of it vectors."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from convviz.exports.atomic import write_whole
from convviz.exports.handout import HandOut
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, line_height
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.painting.word_wrap import wrapped

PaperSize = Literal["a4", "letter"]
Orientation = Literal["auto", "portrait", "landscape"]

# Fine enough that no coordinate is seen to be rounded.
_DOTS_AN_INCH: Final = 1200
_POINTS_AN_INCH: Final = 72
_MARGIN_PT: Final = 36.0
_GAP_PT: Final = 8.0
_TITLE_PT: Final = 16
_CAPTION_PT: Final = 10
_FOOT_PT: Final = 8
_MOST_LINES: Final = 4
_SIZES: Final[dict[PaperSize, QPageSize.PageSizeId]] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}


class Paper(Struct, frozen=True):
    """A sheet of paper; `"auto"` turns it so that the picture is larger."""

    size: PaperSize = "a4"
    orientation: Orientation = "auto"

    def points(self, *, landscape: bool) -> tuple[float, float]:
        """(width, height) in points, 72 to an inch."""
        size = QPageSize(_SIZES[self.size]).size(QPageSize.Unit.Point)
        sides = (size.width(), size.height())
        return (max(sides), min(sides)) if landscape else (min(sides), max(sides))


class PageLayout(Struct, frozen=True):
    """Where everything stands on the page, in points.

    Attributes:
        width: Of the paper.
        height: Of the paper.
        title: The room of the title.
        lines: The lines of the caption.
        picture: The picture.
    """

    width: float
    height: float
    title: Box
    lines: tuple[str, ...]
    picture: Box

    @property
    def landscape(self) -> bool:
        """Whether the paper is wider than high."""
        return self.width > self.height


def lay_out_page(handout: HandOut, paper: Paper) -> PageLayout:
    """Puts a picture on paper."""
    turned = {"portrait": (False,), "landscape": (True,), "auto": (True, False)}[paper.orientation]
    pages = [_laid_out(handout, *paper.points(landscape=landscape)) for landscape in turned]
    return max(pages, key=lambda page: page.picture.width)


def write_pdf(path: Path, handout: HandOut, paper: Paper | None = None) -> None:
    """Writes one page with the picture.

    Raises:
        ConvvizError: The file cannot be written.
    """
    sheet = paper or Paper()
    page = lay_out_page(handout, sheet)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setTitle(handout.title or "convviz")
    writer.setCreator("convviz")
    turned = QPageLayout.Orientation.Landscape if page.landscape else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(_SIZES[sheet.size]), turned, QMarginsF()))
    painter = QPainter(writer)
    try:
        painter.scale(_DOTS_AN_INCH / _POINTS_AN_INCH, _DOTS_AN_INCH / _POINTS_AN_INCH)
        paint_page(painter, handout, page)
    finally:
        painter.end()
    write_whole(path, bytes(buffer.data().data()))


def _laid_out(handout: HandOut, width: float, height: float) -> PageLayout:
    room = width - 2 * _MARGIN_PT
    title = Box(_MARGIN_PT, _MARGIN_PT, room, line_height(_TITLE_PT) if handout.title else 0.0)
    lines = wrapped(handout.caption, room, _CAPTION_PT, _MOST_LINES)
    top = title.bottom + len(lines) * line_height(_CAPTION_PT) + (_GAP_PT if title.height or lines else 0.0)
    below = height - _MARGIN_PT - line_height(_FOOT_PT) - _GAP_PT
    scale = min(room / handout.width, (below - top) / handout.height)
    across, down = handout.width * scale, handout.height * scale
    return PageLayout(width, height, title, lines, Box(_MARGIN_PT + (room - across) / 2, top, across, down))


def paint_page(painter: QPainter, handout: HandOut, page: PageLayout) -> None:
    """Paints a page, one unit of the painter being a point."""
    ink, picture = theme("light"), page.picture
    words = wrapped(handout.title, page.title.width, _TITLE_PT, 1, bold=True)
    draw_text(painter, page.title, "".join(words), _TITLE_PT, ink.text, bold=True, align="left")
    height = line_height(_CAPTION_PT)
    for number, text in enumerate(page.lines):
        line = Box(page.title.x, page.title.bottom + number * height, page.title.width, height)
        draw_text(painter, line, text, _CAPTION_PT, ink.soft_text, align="left")
    foot = Box(page.title.x, page.height - _MARGIN_PT - line_height(_FOOT_PT), page.title.width, _FOOT_PT)
    draw_text(painter, foot, "convviz", _FOOT_PT, ink.soft_text, align="right")
    painter.save()
    painter.translate(picture.x, picture.y)
    painter.scale(picture.width / handout.width, picture.height / handout.height)
    painter.setClipRect(QRectF(0, 0, handout.width, handout.height))
    handout.paint(painter, PaintOptions(vector=True))
    painter.restore()
    painter.setPen(QPen(ink.line, 0.5))
    painter.drawRect(picture.rect)
