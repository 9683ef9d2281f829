"""Copies of what is on screen for the clipboard: the pictures as drawn, or the numbers of a plane."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from convviz.texts.lab import grid_title
from convviz.texts.numbers import decimal_mark
from convviz.ui.actions import Actions
from convviz.ui.pages.lab.page import LabPage


class LabCopying(QObject):
    """Handles Copy picture and Copy numbers."""

    def __init__(self, actions: Actions, page: LabPage) -> None:
        super().__init__(page)
        self._page = page
        actions.connect_to("copy", self.copy_picture, "lab")
        actions.connect_to("copy-numbers", self.copy_numbers, "lab")

    def copy_picture(self) -> None:
        """Copies the pictures of all stages as they are drawn now, in the screen's pixels."""
        QGuiApplication.clipboard().setImage(_picture_of(self._page.pictures_card.stage_view).toImage())
        self._page.notice.emit(self.tr("The picture is on the clipboard."), "info")

    def copy_numbers(self) -> None:
        """Copies the shown planes of the selected stage's output, unrounded, for a spreadsheet."""
        from convviz.exports.number_blocks import plane_texts

        scene = self._page.workspace.scene
        grid = scene.grids[min(scene.stage + 1, len(scene.grids) - 1)]
        mark = "," if decimal_mark() == "," else "."
        QGuiApplication.clipboard().setText("\n".join(plane_texts(grid.values, grid.planes, mark)))
        height, width, _ = grid.values.shape
        text = self.tr("The {rows} × {columns} numbers of “{name}” are on the clipboard.")
        name = grid_title(grid)
        self._page.notice.emit(text.format(rows=height, columns=width, name=name), "info")


def _picture_of(view: QWidget) -> QPixmap:
    """The view on the ground of its card: cells without a ground of their own can be read anywhere."""
    ratio = view.devicePixelRatioF()
    pixmap = QPixmap((view.size().toSizeF() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(view.palette().base().color())
    painter = QPainter(pixmap)
    view.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    return pixmap
