"""The kernel lab's page: arranges its cards, and hands files, keys and themes to them."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from convviz.painting.chain.stage_items import Details
from convviz.painting.theme import Theme, theme
from convviz.texts.lab_title import lab_subtitle, lab_title
from convviz.texts.numbers import decimal_mark
from convviz.ui.page import Page
from convviz.ui.pages.lab.arithmetic import ArithmeticCard
from convviz.ui.pages.lab.input import InputCard
from convviz.ui.pages.lab.pictures import PicturesCard
from convviz.ui.pages.lab.stages import StagesCard
from convviz.ui.widgets.tab_order import tab_through
from convviz.ui.widgets.transport_bar import TransportBar
from convviz.workspace.lab import LabWorkspace
from convviz.workspace.lab_files import LabFiles

if TYPE_CHECKING:
    from convviz.ui.pages.lab.kernel import KernelCard
    from convviz.ui.pages.lab.kernels import KernelsCard

_SIDE_WIDTH_PX = 236
_GAP_PX = 12


class LabPage(Page):
    """Input and stages on the left, pictures and arithmetic in the middle, kernels on the right, transport below.

    Signals:
        completing: The parts that were left out are made now; comes once, or never where there are none.
    """

    completing = Signal()

    page_id = "lab"
    parts = (
        "inputCard",
        "stagesCard",
        "kernelCard",
        "kernelsCard",
        "arithmeticCard",
        "formulaStrip",
        "colourBar",
        "transport",
    )
    exports = True
    kernel_card: KernelCard  # made by `complete`, as is the next
    kernels_card: KernelsCard

    def __init__(self, workspace: LabWorkspace, files: LabFiles, parent: QWidget | None = None) -> None:
        super().__init__(workspace.undo_stack, parent)
        self.workspace = workspace
        self.files = files
        self._warned = False
        self.input_card = InputCard(workspace, self)
        self.stages_card = StagesCard(workspace, self)
        self.pictures_card = PicturesCard(workspace, self)
        self.arithmetic_card = ArithmeticCard(workspace, self)
        self._theme: Theme = theme("light")
        self._right = QWidget(self)
        self.transport = TransportBar(workspace, self)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pictures_card.formula.symbol_hovered.connect(self.stages_card.flash)
        workspace.state_changed.connect(self._follow)
        workspace.notice.connect(self._tell)
        files.opened.connect(self.file_opened)

    def complete(self) -> None:
        """Makes the kernels on the right, and the panels of the input that are not on screen."""
        if self._right.layout() is None:
            self.completing.emit()
            self._make_kernels()
        self.input_card.complete()

    def show_parts(self, names: Collection[str] | None) -> None:
        """Leaves out cards, and the column of the kernels with both of its cards.

        Without its card the kernel is not drawn between the pictures either: a lesson asks which one it is.
        """
        self.complete()
        super().show_parts(names)
        self.pictures_card.stage_view.set_details(Details(kernel=self.may_show("kernelCard")))
        self._right.setVisible(self.may_show("kernelCard") or self.may_show("kernelsCard"))

    def title(self) -> str:
        """The input and its first kernel."""
        return lab_title(self.workspace.state)

    def subtitle(self) -> str:
        """The chain of operations."""
        return lab_subtitle(self.workspace.state)

    def middle(self) -> QRect:
        """The pictures and the arithmetic."""
        return self.pictures_card.geometry().united(self.arithmetic_card.geometry())

    def open_file(self, path: Path) -> None:
        """Starts reading a file; what it holds is shown when it is there, and a refusal is said then."""
        self.files.open(path)

    def can_take(self, data: QMimeData) -> bool:
        """Pictures, numbers and kernels."""
        from convviz.workspace.opening import can_open

        return can_open(data)

    def take(self, data: QMimeData) -> None:
        """Shows what was pasted or dropped."""
        self.files.open_mime(data, "," if decimal_mark() == "," else ".")

    def retranslate(self) -> None:
        """Names the steps of undo; the cards see to their own words."""
        self.workspace.retranslate()

    def apply_theme(self, theme: Theme) -> None:
        """Paints in the colours of `theme`."""
        self._theme = theme
        for view in (
            self.pictures_card.stage_view,
            self.pictures_card.formula,
            self.pictures_card.colour_bar,
            self.arithmetic_card.view,
        ):
            view.set_theme(theme)
        if self._right.layout() is not None:
            self.kernel_card.grid.set_theme(theme)
            self.kernels_card.list.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the keys: Space and the arrows step before anything was clicked."""
        super().showEvent(event)
        if not self.hasFocus() and not self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control has taken step the animation."""
        if not self.transport.take_key(event):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
        columns.setSpacing(_GAP_PX)
        columns.addLayout(_column(self.input_card, self.stages_card))
        middle = QVBoxLayout()
        middle.setSpacing(_GAP_PX)
        middle.addWidget(self.pictures_card, 4)
        middle.addWidget(self.arithmetic_card, 1)
        columns.addLayout(middle, 1)
        self._right.setFixedWidth(_SIDE_WIDTH_PX)
        columns.addWidget(self._right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(columns, 1)
        whole.addWidget(self.transport)

    def _make_kernels(self) -> None:
        """Fills the right column, which has had its width from the beginning, so that nothing else moves."""
        from convviz.ui.pages.lab.kernel import KernelCard
        from convviz.ui.pages.lab.kernels import KernelsCard

        self.kernel_card = KernelCard(self.workspace, self._right)
        self.kernels_card = KernelsCard(self.workspace, self._right)
        column = _column(self.kernel_card, self.kernels_card)
        column.setContentsMargins(0, 0, 0, 0)
        self._right.setLayout(column)
        tab_through(self.kernel_card, self.kernels_card, self.transport)
        self.apply_theme(self._theme)

    def _follow(self, _state: object) -> None:
        """What could not be done before is no news any more once something else was done."""
        self.title_changed.emit()
        if self._warned:
            self._warned = False
            self.notice.emit("", "info")

    def _tell(self, text: str) -> None:
        self._warned = True
        self.notice.emit(text, "warning")


def _column(upper: QWidget, lower: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(_GAP_PX)
    column.addWidget(upper)
    column.addWidget(lower, 1)
    for card in (upper, lower):
        card.setFixedWidth(_SIDE_WIDTH_PX)
    return column
