"""Asks how what is on screen is drawn into a PNG, SVG or PDF file."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from convviz.exports.handout import with_words
from convviz.exports.pdf_page import Paper, lay_out_page, paint_page
from convviz.painting.paint_options import PaintOptions
from convviz.ui.export_options import MOST_ENLARGED, PictureOptions
from convviz.ui.pages.exporting.frame_export_dialog import FrameExportDialog
from convviz.ui.pages.exporting.handouts import PageHandOuts
from convviz.ui.widgets.option import Option

# So many pixels of the preview are a point of a page.
_PAGE_RATIO = 1.5


class PictureExportDialog(FrameExportDialog):
    """Size, theme, caption; of a PNG the scale, of a PDF the paper.

    Args:
        title: What the dialog says.
        options: What is chosen at first.
        handouts: What is drawn.
        suffix: The file's ending.
    """

    def __init__(
        self, title: str, options: PictureOptions, handouts: PageHandOuts, suffix: str, parent: QWidget
    ) -> None:
        super().__init__(title, options, handouts.sizes(), parent)
        self._handouts = handouts
        self._suffix = suffix
        self._chosen = options
        scales = [Option(str(scale), f"{scale}×") for scale in range(1, MOST_ENLARGED + 1)]
        self._scale, scale_row = self.add_segments(
            self.tr("Scale"), "exportScale", scales, str(options.scale)
        )
        papers = (Option("a4", self.tr("A4")), Option("letter", self.tr("Letter")))
        self._paper, paper_row = self.add_segments(self.tr("Paper"), "exportPaper", papers, options.paper)
        ways = (
            Option("auto", self.tr("As it fits")),
            Option("portrait", self.tr("Portrait")),
            Option("landscape", self.tr("Landscape")),
        )
        self._way, way_row = self.add_segments(self.tr("Turned"), "exportTurned", ways, options.orientation)
        scale_row.setVisible(suffix == ".png")
        for row in (paper_row, way_row):
            row.setVisible(suffix == ".pdf")
        self.show_caption_switch(seen=suffix != ".pdf")
        for control in (self._scale, self._paper, self._way):
            control.chosen.connect(self.follow_look)
        self.say()

    def options(self) -> PictureOptions:
        """What is chosen."""
        return PictureOptions(
            *self.look(),
            scale=int(self._scale.value()),
            paper=cast('Literal["a4", "letter"]', self._paper.value()),
            orientation=cast('Literal["auto", "portrait", "landscape"]', self._way.value()),
        )

    def draw(self) -> QImage:
        """The picture, or the page, as chosen; not enlarged."""
        options = self.options()
        if self._suffix == ".pdf":
            return self._drawn_page(options)
        picture = with_words(self._handouts.picture(options, words=False))
        ratio = self.frame().ratio
        image = _empty(picture.width * ratio, picture.height * ratio)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        picture.paint(painter, PaintOptions(ratio))
        painter.end()
        return image

    def size_text(self) -> str:
        """The size of the file, or of the paper, in words."""
        if self._suffix == ".pdf":
            return self.tr("One page, {paper}").format(paper=self._paper_name())
        if self._suffix == ".svg":
            return super().size_text()
        options = self.options()
        # Words above make the file taller: their room is the same in every size.
        picture = with_words(self._handouts.picture(options, words=False))
        ratio = self.frame().ratio * options.scale
        return self.pixels_text(round(picture.width * ratio), round(picture.height * ratio))

    def _paper_name(self) -> str:
        return self.tr("A4") if self._paper.value() == "a4" else self.tr("Letter")

    def _drawn_page(self, options: PictureOptions) -> QImage:
        picture = self._handouts.picture(options, words=True)
        page = lay_out_page(picture, Paper(options.paper, options.orientation))
        image = _empty(page.width * _PAGE_RATIO, page.height * _PAGE_RATIO)
        painter = QPainter(image)
        painter.fillRect(image.rect(), "white")
        painter.scale(_PAGE_RATIO, _PAGE_RATIO)
        paint_page(painter, picture, page)
        painter.end()
        return image


def _empty(width: float, height: float) -> QImage:
    return QImage(round(width), round(height), QImage.Format.Format_RGB32)
