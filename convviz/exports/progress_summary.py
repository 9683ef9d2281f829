"""A summary of what a learner has done, for the teacher: a table for a spreadsheet, or pages to print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from convviz.exports.atomic import whole_file, write_whole
from convviz.exports.tray import table_bytes
from convviz.layers.errors import ConvvizError
from convviz.painting.fonts import application_font
from convviz.states.lessons.progress import Progress
from convviz.texts.progress_summary import (
    Table,
    made_text,
    no_exercise,
    no_lesson,
    streak_text,
    summary_tables,
    summary_title,
)

_RESOLUTION: Final = 300
_MARGIN_MM: Final = 18.0
_INK: Final = QColor(0, 0, 0)
_SOFT: Final = QColor(90, 90, 90)
_LINE: Final = QColor(190, 190, 190)
# Sizes in points of 1/72 inch.
_TITLE_PT, _HEADING_PT, _TEXT_PT = 18.0, 12.5, 9.5
_ROW_PT, _GAP_PT, _PAD_PT = 17.0, 16.0, 4.0


def write_progress_csv(path: Path, progress: Progress, titles: Mapping[str, str]) -> None:
    """Writes both tables below each other, with a line of headings each.

    Args:
        path: The file.
        progress: What was done.
        titles: The title of each lesson by its id.

    Raises:
        ConvvizError: The file cannot be written.
    """
    rows: list[Sequence[str]] = [(summary_title(progress),)]
    for table in summary_tables(progress, titles):
        rows += [(), (table.title,), table.head, *table.rows]
    write_whole(path, table_bytes(rows))


def write_progress_pdf(
    path: Path, progress: Progress, titles: Mapping[str, str], *, paper: str = "A4", date: QDate | None = None
) -> None:
    """Writes pages to be printed.

    Args:
        path: The file.
        progress: What was done.
        titles: The title of each lesson by its id.
        paper: "A4" or "Letter".
        date: What stands at the foot; today if None.

    Raises:
        ConvvizError: The file cannot be written.
    """
    day = QLocale().toString(date or QDate.currentDate(), QLocale.FormatType.LongFormat)
    with whole_file(path) as part:
        writer = QPdfWriter(str(part))
        writer.setResolution(_RESOLUTION)
        writer.setTitle(summary_title(progress))
        size = QPageSize.PageSizeId.Letter if paper == "Letter" else QPageSize.PageSizeId.A4
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        layout = QPageLayout(
            QPageSize(size), QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter
        )
        writer.setPageLayout(layout)
        painter = QPainter()
        if not painter.begin(writer):
            raise ConvvizError(
                "cannot-write",
                f"Cannot write {path}: no PDF can be made.",
                path=str(path),
                reason="no PDF can be made",
            )
        try:
            _Pages(painter, writer, made_text(day)).write(progress, titles)
        finally:
            painter.end()


class _Pages:
    """Writes from the top of the first page to the end, and turns pages where they are full.

    Args:
        painter: Paints on `writer`.
        writer: Makes the pages.
        foot: What stands at the foot of every page.
    """

    def __init__(self, painter: QPainter, writer: QPdfWriter, foot: str) -> None:
        self._painter, self._writer, self._foot = painter, writer, foot
        self._dot = _RESOLUTION / 72
        self._width, self._height = float(writer.width()), float(writer.height())
        self._y = 0.0
        self._page = 1

    def write(self, progress: Progress, titles: Mapping[str, str]) -> None:
        """Writes all of it."""
        self._line(summary_title(progress), _TITLE_PT, bold=True)
        self._line(streak_text(progress), _TEXT_PT, colour=_SOFT)
        for table, empty in zip(summary_tables(progress, titles), (no_lesson(), no_exercise()), strict=True):
            self._y += _GAP_PT * self._dot
            self._line(table.title, _HEADING_PT, bold=True)
            if table.rows:
                self._table(table)
            else:
                self._line(empty, _TEXT_PT, colour=_SOFT)
        self._end_page()

    def _table(self, table: Table) -> None:
        widths = self._widths(table)
        counts = [all(row[column].isdigit() for row in table.rows) for column in range(len(table.head))]
        self._row(table.head, widths, counts, bold=True)
        for row in table.rows:
            if self._y + 2 * _ROW_PT * self._dot > self._height:
                self._turn()
                self._row(table.head, widths, counts, bold=True)
            self._row(row, widths, counts, bold=False)

    def _widths(self, table: Table) -> list[float]:
        """As wide as the widest text; the first column gives way where all are too wide together."""
        bold, plain = (
            QFontMetricsF(_font(_TEXT_PT, self._dot, bold=each), self._writer) for each in (True, False)
        )
        widths = [
            max(bold.horizontalAdvance(head), *(plain.horizontalAdvance(row[column]) for row in table.rows))
            + 2 * _PAD_PT * self._dot
            for column, head in enumerate(table.head)
        ]
        over = sum(widths) - self._width
        if over > 0:
            widths[0] = max(widths[0] - over, widths[0] / 3)
            scale = min(1.0, (self._width - widths[0]) / sum(widths[1:]))
            widths[1:] = [width * scale for width in widths[1:]]
        return widths

    def _row(
        self, texts: Sequence[str], widths: Sequence[float], counts: Sequence[bool], *, bold: bool
    ) -> None:
        font = _font(_TEXT_PT, self._dot, bold=bold)
        self._painter.setFont(font)
        metrics = QFontMetricsF(font, self._writer)
        height, pad = _ROW_PT * self._dot, _PAD_PT * self._dot
        x = 0.0
        for text, width, is_count in zip(texts, widths, counts, strict=True):
            align = Qt.AlignmentFlag.AlignRight if is_count else Qt.AlignmentFlag.AlignLeft
            box = QRectF(x + pad, self._y, width - 2 * pad, height)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
            self._painter.setPen(_INK)
            self._painter.drawText(box, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
            x += width
        self._y += height
        self._painter.setPen(QPen(_SOFT if bold else _LINE, self._dot * (0.8 if bold else 0.4)))
        self._painter.drawLine(QRectF(0, self._y, x, 0).topLeft(), QRectF(0, self._y, x, 0).topRight())

    def _line(self, text: str, size: float, *, bold: bool = False, colour: QColor = _INK) -> None:
        height = size * 1.6 * self._dot
        if self._y + height > self._height - _ROW_PT * self._dot:
            self._turn()
        self._painter.setFont(_font(size, self._dot, bold=bold))
        self._painter.setPen(colour)
        box = QRectF(0, self._y, self._width, height)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        self._y += height

    def _turn(self) -> None:
        self._end_page()
        self._writer.newPage()
        self._y, self._page = 0.0, self._page + 1

    def _end_page(self) -> None:
        height = _ROW_PT * self._dot
        box = QRectF(0, self._height - height, self._width, height)
        self._painter.setFont(_font(_TEXT_PT - 1, self._dot, bold=False))
        self._painter.setPen(_SOFT)
        self._painter.drawText(
            box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), self._foot
        )
        self._painter.drawText(
            box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), str(self._page)
        )


def _font(points: float, dot: float, *, bold: bool) -> QFont:
    return application_font(round(points * dot), QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
