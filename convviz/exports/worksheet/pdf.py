"""Worksheets as PDF files, all of them vectors."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from convviz.exports.atomic import write_whole
from convviz.exports.pdf_page import Paper, PaperSize
from convviz.painting.worksheet.pages import Sheet, lay_out, paint_page
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.texts.worksheet import answers_suffix

_DOTS_AN_INCH: Final = 1200
_POINTS_AN_INCH: Final = 72
_SIZES: Final[dict[PaperSize, QPageSize.PageSizeId]] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}


def write_worksheet(
    path: Path, worksheet: Worksheet, options: SheetOptions | None = None
) -> tuple[Path, ...]:
    """Writes a worksheet; needs a QGuiApplication.

    Args:
        path: The file.
        worksheet: What stands on it.
        options: The paper, and where the answers go: after it, into a file beside it, or nowhere.

    Returns:
        The files that were written.

    Raises:
        ConvvizError: A file cannot be written.
    """
    options = options or SheetOptions()
    width, height = Paper(options.paper).points(landscape=False)
    tasks = lay_out(worksheet, width, height, answers=False)
    if options.answers == "none" or not worksheet.has_answers:
        write_whole(path, _pdf(worksheet.title, options.paper, (tasks,)))
        return (path,)
    answers = lay_out(worksheet, width, height, answers=True)
    if options.answers == "after":
        write_whole(path, _pdf(worksheet.title, options.paper, (tasks, answers)))
        return (path,)
    beside = answers_path(path)
    write_whole(path, _pdf(worksheet.title, options.paper, (tasks,)))
    write_whole(beside, _pdf(worksheet.title, options.paper, (answers,)))
    return path, beside


def answers_path(path: Path) -> Path:
    """The file of the answers beside the worksheet's."""
    return path.with_name(f"{path.stem} {answers_suffix()}{path.suffix}")


def _pdf(title: str, paper: PaperSize, sheets: tuple[Sheet, ...]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setTitle(title)
    writer.setCreator("convviz")
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(_SIZES[paper]), portrait, QMarginsF()))
    painter = QPainter(writer)
    try:
        painter.scale(_DOTS_AN_INCH / _POINTS_AN_INCH, _DOTS_AN_INCH / _POINTS_AN_INCH)
        places = [(sheet, number) for sheet in sheets for number in range(len(sheet.pages))]
        for count, (sheet, number) in enumerate(places):
            if count:
                writer.newPage()
            paint_page(painter, sheet, number)
    finally:
        painter.end()
    return bytes(buffer.data().data())
