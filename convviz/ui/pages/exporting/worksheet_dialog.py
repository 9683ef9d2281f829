"""Asks how a worksheet is made, and shows its first page."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from convviz.exports.pdf_page import Paper
from convviz.painting.worksheet.pages import Sheet, lay_out, paint_page
from convviz.states.worksheet.options import Answers, Blanks, PaperSize, SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.ui.pages.exporting.export_dialog import ExportDialog
from convviz.ui.pages.exporting.worksheet_source import WorksheetSource
from convviz.ui.widgets.option import Option

# As high as a window of 800 pixels leaves room for.
_PREVIEW_HEIGHT_PX: Final = 330


class WorksheetDialog(ExportDialog):
    """Paper, how many results are left blank, and where the answers go.

    Args:
        source: What the worksheet is made from.
        options: What is chosen at first.
        parent: The window.
    """

    def __init__(self, source: WorksheetSource, options: SheetOptions, parent: QWidget) -> None:
        super().__init__(self.tr("Worksheet (PDF)"), parent)
        self._source = source
        self._preview = QLabel(self)
        self._preview.setObjectName("worksheetPreview")
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setAccessibleName(self.tr("First page"))
        self.add(self._preview)
        papers = (Option("a4", self.tr("A4")), Option("letter", self.tr("Letter")))
        self._paper, _ = self.add_segments(self.tr("Paper"), "worksheetPaper", papers, options.paper)
        blanks = (
            Option("all", self.tr("All")),
            Option("most", self.tr("Three of four")),
            Option("half", self.tr("Half")),
        )
        self._blanks, _ = self.add_segments(self.tr("Blank cells"), "worksheetBlanks", blanks, options.blanks)
        answers = (
            Option("after", self.tr("At the end")),
            Option("separate", self.tr("Own file")),
            Option("none", self.tr("None")),
        )
        self._answers, _ = self.add_segments(self.tr("Answers"), "worksheetAnswers", answers, options.answers)
        for segments in (self._paper, self._blanks, self._answers):
            segments.chosen.connect(self._follow)
        self._follow()

    def options(self) -> SheetOptions:
        """What is chosen."""
        return SheetOptions(
            cast("PaperSize", self._paper.value()),
            cast("Blanks", self._blanks.value()),
            cast("Answers", self._answers.value()),
        )

    def worksheet(self) -> Worksheet:
        """The worksheet as chosen.

        Raises:
            ConvvizError: There is nothing to make it from.
        """
        return self._source.worksheet(self.options())

    def _follow(self) -> None:
        worksheet, options = self.worksheet(), self.options()
        size = Paper(options.paper).points(landscape=False)
        tasks = lay_out(worksheet, *size, answers=False)
        self._preview.setPixmap(_picture(tasks, self.devicePixelRatioF()))
        self.say_outcome(self._said(len(tasks.pages), worksheet, options, size))

    def _said(
        self, pages: int, worksheet: Worksheet, options: SheetOptions, size: tuple[float, float]
    ) -> str:
        if options.answers == "none" or not worksheet.has_answers:
            return self.tr("Pages: {pages}").format(pages=pages)
        count = len(lay_out(worksheet, *size, answers=True).pages)
        if options.answers == "after":
            text = self.tr("Pages: {pages}, then {answers} with the answers")
        else:
            text = self.tr("Pages: {pages}; a file beside it with the answers has {answers}")
        return text.format(pages=pages, answers=count)


def _picture(sheet: Sheet, ratio: float) -> QPixmap:
    """The first page, small."""
    scale = _PREVIEW_HEIGHT_PX / sheet.height
    size = QSize(round(sheet.width * scale), _PREVIEW_HEIGHT_PX)
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    paint_page(painter, sheet, 0)
    painter.end()
    return QPixmap.fromImage(image)
