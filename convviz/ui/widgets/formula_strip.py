"""The live output-size formula of the selected stage; pointing at a symbol shows its control."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.formula import formula_height, paint_formula, symbol_at
from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import FormulaScene, LabScene
from convviz.texts.formula import formula_text
from convviz.workspace.lab import LabWorkspace


class FormulaStrip(QWidget):
    """Paints the formula with the numbers of the moment.

    Signals:
        symbol_hovered: The symbol under the pointer: `"i"`, `"pads"`, `"k"`, `"d"` or `"s"`.
    """

    symbol_hovered = Signal(str)

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formulaStrip")
        self._theme: Theme = theme("light")
        self._formula: FormulaScene | None = None
        self._marked = ""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self._follow(workspace.scene)
        workspace.changed.connect(self._follow)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Output size"))
        self._describe()

    def sizeHint(self) -> QSize:
        """Two lines, or three where rows and columns differ."""
        return QSize(320, int(formula_height(self._formula)))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the formula."""
        painter = QPainter(self)
        paint_formula(painter, self._room(), self._formula, self._theme, self._marked)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the symbol under the pointer, once."""
        if self._formula is None:
            return
        symbol = symbol_at(self._formula, self._room(), event.position().x(), event.position().y())
        if symbol == self._marked:
            return
        self._marked = symbol
        self.update()
        if symbol and symbol != "o":
            self.symbol_hovered.emit(symbol)

    def leaveEvent(self, event: QEvent) -> None:
        """Marks no symbol."""
        super().leaveEvent(event)
        self._marked = ""
        self.update()

    def _follow(self, scene: object) -> None:
        formula = cast("LabScene", scene).formula
        if formula == self._formula:
            return
        self._formula = formula
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        formula = self._formula
        self.setAccessibleDescription("" if formula is None else formula_text(formula))
        self.setToolTip("" if formula is None else formula_text(formula))

    def _room(self) -> Box:
        return Box(0, 0, self.width(), self.height())
