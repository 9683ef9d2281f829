"""The card in the middle of the lab: the pictures, how they are shown, the size formula and the colour bar."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from convviz.states.lab.scene import LabScene
from convviz.texts.reach import reach_sentence
from convviz.ui.pages.lab.view_controls import ViewControls
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.colour_bar import ColourBar
from convviz.ui.widgets.formula_strip import FormulaStrip
from convviz.ui.widgets.stage_view import StageView
from convviz.workspace.lab import LabWorkspace

# In less width the line over the pictures would be a heap of single letters.
_LEAST_REACH_PX = 150


class PicturesCard(Card):
    """Arranges the views of the chain; what is pointed at is said in words above them."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("picturesCard")
        self._workspace = workspace
        self.reach = QLabel(self)
        self.reach.setObjectName("reachLine")
        self.reach.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.reach.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reach.setWordWrap(True)
        # Always room for two lines, so that the pictures stay where they are.
        self.reach.setFixedHeight(2 * self.reach.fontMetrics().lineSpacing())
        self.view_controls = ViewControls(workspace, self)
        self.stage_view = StageView(workspace, self)
        self.formula = FormulaStrip(workspace, self)
        self.colour_bar = ColourBar(workspace, self)
        self._lay_out()
        self._show_reach(workspace.scene)
        self.retranslate()
        workspace.changed.connect(self._show_reach)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Pictures"))
        self._show_reach(self._workspace.scene)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the line over the pictures out where the card is too narrow for it."""
        super().resizeEvent(event)
        left = self.contentsRect().width() - self.view_controls.sizeHint().width()
        shown, layout = left >= _LEAST_REACH_PX, self.layout()
        if shown == self.reach.isHidden() and layout is not None:
            self.reach.setVisible(shown)
            layout.activate()  # at once: the pictures are placed for one size, and not for two

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.reach, 1)
        top.addWidget(self.view_controls, 0, Qt.AlignmentFlag.AlignRight)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setObjectName("hairline")
        foot = QHBoxLayout()
        foot.addWidget(self.formula, 1)
        foot.addWidget(self.colour_bar)
        self.body.addLayout(top)
        self.body.addWidget(self.stage_view, 1)
        self.body.addWidget(line)
        self.body.addLayout(foot)

    def _show_reach(self, scene: object) -> None:
        text = reach_sentence(cast("LabScene", scene).reach)
        if text != self.reach.text():
            self.reach.setText(text)
            self.reach.setToolTip(text)
