"""The list of named kernels: arrow keys choose at once, letters search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import Theme
from convviz.ui.widgets.kernel_delegate import KernelDelegate
from convviz.ui.widgets.kernel_list_model import KERNEL_ID, KernelListModel
from convviz.ui.widgets.model_index import Index
from convviz.ui.widgets.painted_list import PaintedList


class KernelList(PaintedList):
    """Reports what a person chooses; `show_kernel` is silent.

    Signals:
        chosen: The id of the kernel chosen by a click or an arrow key.
        typed: Text for the search.
        left_upwards: The up arrow was pressed on the first kernel.
    """

    chosen = Signal(str)
    typed = Signal(str)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kernels = KernelListModel(self)
        self._painter = KernelDelegate(self)
        self._shown = ""
        self._silent = False
        self._show_rows(self.kernels, self._painter)
        self.kernels.modelReset.connect(self._show_again)
        self.activated.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Paints in the colours of `theme` from now on."""
        self._painter.set_theme(theme)
        # Paints all rows. To say what class `viewport()` is of, PySide would load every widget class there is.
        self.scheduleDelayedItemsLayout()

    def show_kernel(self, kernel_id: str) -> None:
        """Marks a kernel as the one in use; "" marks none."""
        if kernel_id == self._shown:
            return
        self._shown = kernel_id
        self._show_again()

    def choose_first(self) -> None:
        """Chooses the first kernel in the list, and goes there."""
        first = self.kernels.first_kernel()
        if first.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(first)
            self._choose(first)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Reports the kernel that the person has gone to."""
        super().currentChanged(current, previous)
        if not self._silent:
            self._choose(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt goes to the first row where there is no current one: that is no choice, and Enter makes it one."""
        nowhere = not self.currentIndex().isValid()
        self._silent = True
        super().focusInEvent(event)
        if nowhere and event.reason() == Qt.FocusReason.MouseFocusReason:
            # Else a click on that row would go unnoticed.
            self.selectionModel().clearCurrentIndex()
        self._silent = False

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Beyond the first kernel the up arrow leads out of the list."""
        first = self.kernels.first_kernel()
        if event.key() == Qt.Key.Key_Up and self.currentIndex() == first:
            self.left_upwards.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt marks the row after it was reported: a choice that nothing came of is unmarked again."""
        super().mousePressEvent(event)
        if any(index.data(KERNEL_ID) != self._shown for index in self.selectedIndexes()):
            self._show_again()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.kernels.retranslate()

    def _choose(self, index: Index) -> None:
        kernel_id = str(index.data(KERNEL_ID) or "")
        if kernel_id and kernel_id != self._shown:
            self._shown = kernel_id
            self.chosen.emit(kernel_id)

    def _show_again(self) -> None:
        """Marks the kernel in use, which may be hidden by the search or not be a named one."""
        index = self.kernels.index_of(self._shown)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect if index.isValid() else flag.Clear)
        if index.isValid():
            self.scrollTo(index)
