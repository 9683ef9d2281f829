"""The explained cell, written out; pointing at a term shows its cell and its weight in the other views."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.arithmetic.content import content_of
from convviz.painting.arithmetic.layout import ArithmeticLayout, place_arithmetic, term_at
from convviz.painting.arithmetic.painter import paint_arithmetic
from convviz.painting.arithmetic.parts import Content
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import LabScene
from convviz.texts.lab import describe_cell
from convviz.workspace.lab import LabWorkspace

_EMPTY_TEXT_PX = 13
# An outlined tile at the edge reaches so far beyond it.
_MARGIN_PX = 2
_TILES_HEIGHT_PX = 124
_LEAST_HEIGHT_PX = 96
# In less width the tiles stand in two rows.
_NARROW_PX = 480
_LEAST_NARROW_HEIGHT_PX = 132
_NUMBER_CELL_PX = 27
# Seven rows still leave most of a low window to the pictures.
_MOST_NUMBERED_ROWS = 7


class ArithmeticView(QWidget):
    """Paints terms, subtotals, bias and result of the cell that the cursor is on."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arithmeticView")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._scene: LabScene = workspace.scene
        self._content: Content | None = None
        self._layout: ArithmeticLayout | None = None
        self._hovered: int | None = None
        # Wide until it has a place: taken as narrow at first, it would move its neighbours a second time.
        self._is_narrow = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.retranslate()
        workspace.changed.connect(self._follow)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("One cell, written out"))
        self._follow(self._scene)

    def sizeHint(self) -> QSize:
        """Nine tiles in a row and two lines, or the selected stage's window with a number in every cell."""
        return QSize(676, max(_TILES_HEIGHT_PX, self._window_height()))

    def minimumSizeHint(self) -> QSize:
        """Room for the tiles with the lines below, or for a window whose cells can still carry numbers."""
        least = _LEAST_NARROW_HEIGHT_PX if self._is_narrow else _LEAST_HEIGHT_PX
        return QSize(320, max(least, self._window_height()))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything anew."""
        super().resizeEvent(event)
        if (self.width() < _NARROW_PX) != self._is_narrow:
            self._is_narrow = not self._is_narrow
            self.updateGeometry()
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the card's content."""
        painter = QPainter(self)
        cell, layout = self._scene.arithmetic, self._laid_out()
        if self._content is None or layout is None or cell is None:
            box = Box(_MARGIN_PX, 0, self.width(), self.height())
            text = describe_cell(self._scene)
            draw_text(painter, box, text, _EMPTY_TEXT_PX, self._theme.soft_text, align="left")
            return
        marked = cell.marked if self._hovered is None else self._hovered
        options = PaintOptions(self.devicePixelRatioF())
        paint_arithmetic(painter, self._content, layout, self._theme, options, marked)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows the term under the pointer in the other views."""
        layout = self._laid_out()
        if layout is None or self._content is None:
            return
        at = event.position()
        index = term_at(layout, self._content.grids, at.x(), at.y())
        if index == self._hovered:
            return
        self._hovered = index
        self._workspace.hover_term(index)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No term is pointed at any more."""
        super().leaveEvent(event)
        if self._hovered is not None:
            self._hovered = None
            self._workspace.hover_term(None)
            self.update()

    def _window_height(self) -> int:
        """The height at which the cells of the selected stage's kernel carry numbers; large kernels go without."""
        kernel = self._scene.kernel
        rows = 0 if kernel is None else kernel.stored.shape[0]
        return rows * _NUMBER_CELL_PX + 2 * _MARGIN_PX if rows <= _MOST_NUMBERED_ROWS else 0

    def _follow(self, scene: object) -> None:
        height = self._window_height()
        self._scene = cast("LabScene", scene)
        if self._window_height() != height:
            self.updateGeometry()
        self._content = content_of(self._scene)
        self._place()
        self._describe()

    def _place(self) -> None:
        self._layout = None
        self.update()

    def _laid_out(self) -> ArithmeticLayout | None:
        """Where everything is, found when it is first asked for; None where there is nothing or no room."""
        room = Box(0, 0, self.width(), self.height()).grown(-_MARGIN_PX)
        if self._layout is None and self._content is not None and min(room.width, room.height) > 0:
            self._layout = place_arithmetic(self._content, room, self.devicePixelRatioF())
        return self._layout

    def _describe(self) -> None:
        lines = self._content.lines if self._content is not None else ()
        text = "; ".join((describe_cell(self._scene), " ".join(run.text for run in lines)))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def event(self, event: QEvent) -> bool:
        """Follows the window to a screen with another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._place()
        return super().event(event)
