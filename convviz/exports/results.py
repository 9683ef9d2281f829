"""Writes results: a confusion matrix as a table, or one or two of them as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from convviz.exports.atomic import write_whole
from convviz.exports.painted_picture import write_png
from convviz.exports.tray import table_bytes
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided
from convviz.painting.theme import Theme
from convviz.painting.training.matrix import MatrixLook, Numbers, paint_matrix, wrong_colouring
from convviz.painting.training.matrix_layout import lay_out_matrix
from convviz.painting.training.range_bar import RANGE_PX, paint_range
from convviz.states.lab.scene import Colouring
from convviz.states.training.results import Results, matrix_rows
from convviz.texts.training_results import matrix_corner, summary_text

_SIDE_PX: Final = 640
_MARGIN_PX: Final = 16.0
_HEAD_PX: Final = 48.0
_TITLE_PX: Final = 14
_SMALL_PX: Final = 11
_RATIO: Final = 2.0


def write_matrix_csv(path: Path, results: Results) -> None:
    """Writes the counts, true classes down and said ones across.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, table_bytes(matrix_rows(results, corner=matrix_corner())))


def write_matrices(path: Path, sides: Sequence[tuple[str, Results]], numbers: Numbers, theme: Theme) -> None:
    """Writes matrices side by side as .png, each below the name of its run.

    Raises:
        ConvvizError: The file cannot be written.
    """
    colouring = wrong_colouring([results for _, results in sides], numbers)
    size = QSize(_SIDE_PX * len(sides), round(_SIDE_PX + _HEAD_PX))

    def paint(painter: QPainter) -> None:
        painter.fillRect(0, 0, size.width(), size.height(), theme.card)
        for place, (title, results) in enumerate(sides):
            room = Box(place * _SIDE_PX, 0, _SIDE_PX, size.height()).grown(-_MARGIN_PX)
            _paint_side(painter, room, title, results, numbers, colouring, theme)

    write_png(path, size, paint, _RATIO)


def _paint_side(
    painter: QPainter,
    room: Box,
    title: str,
    results: Results,
    numbers: Numbers,
    colouring: Colouring,
    theme: Theme,
) -> None:
    head = Box(room.x, room.y, room.width, _HEAD_PX / 2)
    name = elided(title, room.width, _TITLE_PX, bold=True)
    draw_text(painter, head, name, _TITLE_PX, theme.text, bold=True, align="left")
    text = elided(summary_text(results), room.width, _SMALL_PX)
    draw_text(painter, head.moved(0, _HEAD_PX / 2 - 4), text, _SMALL_PX, theme.soft_text, align="left")
    below = Box(room.x, room.y + _HEAD_PX, room.width, room.height - _HEAD_PX - RANGE_PX - 8)
    layout = lay_out_matrix(results.classes, below, _RATIO)
    paint_matrix(painter, MatrixLook(results, layout, numbers, None, None, colouring, theme))
    line = Box(layout.first.x, layout.area.bottom + 8, layout.area.width, RANGE_PX)
    paint_range(painter, line, colouring, theme, " %" if numbers == "shares" else "")
