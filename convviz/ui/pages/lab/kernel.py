"""The card with the selected stage's kernel: its weights, what is done to them, and what they do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convviz.states.lab.kernel_changes import flat_gain
from convviz.states.lab.layers import kernel_of, operation_id
from convviz.states.lab.state import Stage
from convviz.texts.kernels import kernel_description, kernel_name
from convviz.texts.own_kernel import own_kernel_words
from convviz.texts.stages import why_no_weights
from convviz.ui.pages.lab.kernel_menu import KernelMenu
from convviz.ui.pages.lab.kernel_slices import KernelSlices
from convviz.ui.pages.lab.kernel_tools import KernelTools
from convviz.ui.pages.lab.stage_input import input_shape
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.kernel_grid import KernelGrid
from convviz.ui.widgets.scrolled_text import ScrolledText
from convviz.ui.widgets.side_bar_room import keep_bar_in_margin
from convviz.workspace.lab import LabWorkspace

_BUTTON = QSize(28, 24)


class KernelCard(Card):
    """Shows the kernel of the selected stage, or says in one sentence why there is none."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("kernelCard")
        self._workspace = workspace
        self._seen: tuple[object, ...] = ()
        self._more = IconButton("more", "", self)
        self.slices = KernelSlices(workspace, self)
        self.grid = KernelGrid(workspace, self)
        self.tools = KernelTools(workspace, self)
        self._words = ScrolledText(self)
        self._menu = KernelMenu(workspace, self.slices, self)
        self._words.setObjectName("kernelWords")
        self._lay_out()
        workspace.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Kernel"))
        self._more.set_name(self.tr("More for this kernel"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self._more.setObjectName("kernelMore")
        self._more.setProperty("kind", "flat")
        self._more.setFixedSize(_BUTTON)
        self._more.clicked.connect(self._open_menu)
        self.header.addWidget(self._more)
        room = keep_bar_in_margin(self)
        upper = QVBoxLayout()
        upper.setContentsMargins(0, 0, room, 0)
        upper.setSpacing(self.body.spacing())
        for part in (self.slices, self.grid, self.tools):
            upper.addWidget(part)
        self.body.addLayout(upper)
        self.body.addWidget(self._words, 1)

    def _follow(self) -> None:
        """Moving the cursor over the pictures changes nothing here, so that it costs nothing here."""
        if self._parts_of_state() != self._seen:
            self._refresh()

    def _parts_of_state(self) -> tuple[object, ...]:
        state, shown = self._workspace.state, self._workspace.scene.kernel
        slice_shown = None if shown is None else (shown.filter, shown.channel)
        return state.stages, state.source, state.fit, state.cursor.stage, slice_shown

    def _refresh(self) -> None:
        self._seen = self._parts_of_state()
        stage = self._workspace.state.stages[self._workspace.state.cursor.stage]
        kernel = kernel_of(stage)
        for part in (self.grid, self.tools, self._more):
            part.setVisible(kernel is not None)
        self._words.lend(0 if kernel is None else self.grid.grown())
        if kernel is None:
            self.slices.hide()
            self._words.set_text(why_no_weights(operation_id(stage)))
            return
        self.slices.refresh()
        self.tools.refresh()
        if kernel.name:
            self._words.set_text(kernel_description(kernel.name), heading=kernel_name(kernel.name))
        else:
            self._words.set_text(own_kernel_words(self._flat_gain(stage)), heading=self.tr("Own kernel"))

    def _flat_gain(self, stage: Stage) -> float | None:
        shown, shape = (
            self._workspace.scene.kernel,
            input_shape(self._workspace, self._workspace.state.cursor.stage),
        )
        if shown is None or shape is None:
            return None
        return flat_gain(stage, shown.filter, shown.channel, shape.channels)

    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
