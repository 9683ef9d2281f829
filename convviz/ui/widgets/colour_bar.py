"""The colour bar under the pictures: what the colours of the selected stage's output mean."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.colour_bar import (
    COLOUR_BAR_HEIGHT_PX,
    caption,
    caption_width,
    ends,
    paint_colour_bar,
)
from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import Colouring, Grid, LabScene
from convviz.workspace.lab import LabWorkspace

_WIDTH_PX = 132


class ColourBar(QWidget):
    """Paints the range and the display mode of the grid in front."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("colourBar")
        self._theme: Theme = theme("light")
        self._grid: Grid = workspace.scene.grids[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._follow(workspace.scene)
        self.retranslate()
        workspace.changed.connect(self._follow)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Colours of the output"))
        self._describe()

    def sizeHint(self) -> QSize:
        """Room for two numbers of four digits and a zero between them, and for the display mode's name."""
        return QSize(max(_WIDTH_PX, caption_width(self._grid)), COLOUR_BAR_HEIGHT_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bar."""
        paint_colour_bar(QPainter(self), Box(0, 0, self.width(), self.height()), self._grid, self._theme)

    def _follow(self, scene: object) -> None:
        shown = cast("LabScene", scene)
        grid = shown.grids[min(shown.stage + 1, len(shown.grids) - 1)]
        same = _meaning(grid) == _meaning(self._grid)
        self._grid = grid
        if not same:
            self._describe()
            self.update()

    def _describe(self) -> None:
        text = f"{caption(self._grid)}: {' … '.join(ends(self._grid.colouring))}"
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self.updateGeometry()


def _meaning(grid: Grid) -> tuple[Colouring, float]:
    return grid.colouring, float(grid.shown.flat[0]) if grid.colouring.constant else 0.0
