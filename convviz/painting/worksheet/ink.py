"""What a sheet is drawn with: it has to be read after a copier in black and white."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import Align, draw_text, line_height
from convviz.painting.word_wrap import wrapped

TEXT: Final = QColor("#000000")
SOFT: Final = QColor("#4d4d4d")
LINE: Final = QColor("#595959")
SHADE: Final = QColor("#e4e4e4")

TEXT_PT: Final = 10
SMALL_PT: Final = 8
HEADING_PT: Final = 12
TITLE_PT: Final = 17
# As far apart as handwriting wants it.
RULE_PT: Final = 22.0

_THIN: Final = 0.5
_THICK: Final = 1.8
_MOST_LINES: Final = 40


def lines_of(text: str, width: float, size: int = TEXT_PT, *, bold: bool = False) -> tuple[str, ...]:
    """A text broken into lines."""
    return wrapped(text, width, size, _MOST_LINES, bold=bold)


def height_of(lines: tuple[str, ...], size: int = TEXT_PT) -> float:
    """How high some lines are."""
    return len(lines) * line_height(size)


def draw_lines(
    painter: QPainter,
    x: float,
    y: float,
    lines: tuple[str, ...],
    size: int = TEXT_PT,
    *,
    bold: bool = False,
    colour: QColor = TEXT,
) -> None:
    """Draws lines one below the other."""
    height = line_height(size)
    for number, text in enumerate(lines):
        draw_text(
            painter, Box(x, y + number * height, 0, height), text, size, colour, bold=bold, align="left"
        )


def draw_word(
    painter: QPainter, box: Box, text: str, size: int, *, bold: bool = False, align: Align = "centre"
) -> None:
    """Draws a word in the middle of a box."""
    draw_text(painter, box, text, size, TEXT, bold=bold, align=align)


def draw_rule(painter: QPainter, x: float, y: float, width: float) -> None:
    """A line to write on."""
    painter.setPen(QPen(LINE, _THIN))
    painter.drawLine(QPointF(x, y), QPointF(x + width, y))


def draw_frame(painter: QPainter, box: Box, *, thick: bool = False) -> None:
    """The outline of a cell, or the frame that marks one."""
    pen = QPen(TEXT if thick else LINE, _THICK if thick else _THIN)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.rect)
