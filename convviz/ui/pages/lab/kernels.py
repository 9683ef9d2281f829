"""The card with all named kernels: a search and a list by families."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from convviz.layers.kernels import find_kernel
from convviz.states.lab.layers import kernel_of, stage_with_kernel
from convviz.states.lab.stage_window import window_of
from convviz.ui.pages.lab.burst import Burst
from convviz.ui.pages.lab.kernel_choice import give_named_kernel, refused_kernels
from convviz.ui.pages.lab.stage_input import input_shape
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.kernel_list import KernelList
from convviz.workspace.lab import LabWorkspace


class KernelsCard(Card):
    """Choosing a kernel gives it to the selected stage, or to the nearest one before it that has a kernel."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("kernelsCard")
        self._workspace = workspace
        self._burst = Burst(self)
        self._seen: tuple[object, ...] | None = None
        self.search = QLineEdit(self)
        self.search.setObjectName("kernelSearch")
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = KernelList(self)
        self.list.setObjectName("kernelList")
        self.header.addWidget(self.search, 2)
        self.body.addWidget(self.list, 1)
        self.search.textChanged.connect(self.list.kernels.set_search)
        self.search.returnPressed.connect(self.list.choose_first)
        self.list.chosen.connect(self._give)
        self.list.typed.connect(self._search_on)
        self.list.left_upwards.connect(self.search.setFocus)
        workspace.state_changed.connect(self._refresh)
        self.retranslate()
        self._refresh()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Kernels"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search among the kernels"))
        self.list.setAccessibleName(self.tr("Kernels"))

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._seen = None
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, the down arrow leads into the list and Esc empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.choose_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        """Marks the kernel of the selected stage, where it has one."""
        state = self._workspace.state
        kernel = kernel_of(state.stages[state.cursor.stage])
        self._refuse_what_does_not_fit(stage_with_kernel(state))
        self.list.show_kernel("" if kernel is None else kernel.name)

    def _refuse_what_does_not_fit(self, index: int | None) -> None:
        """Sizes alone decide, so that a dragged weight costs nothing here."""
        stages = self._workspace.state.stages
        seen = None if index is None else (window_of(stages[index]), input_shape(self._workspace, index))
        if seen != self._seen:
            self._seen = seen
            self.list.kernels.set_refused(refused_kernels(self._workspace))

    def _give(self, kernel_id: str) -> None:
        if not give_named_kernel(self._workspace, find_kernel(kernel_id), self._burst.word("kernel")):
            self._workspace.notice.emit(self.tr("No stage has a kernel: add a convolution first."))
        self._refresh()

    def _search_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(self.search.text() + text)
