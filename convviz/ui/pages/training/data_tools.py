"""The controls of the wall: which part, what is searched for, in what order, and how large."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSlider, QWidget

from convviz.states.training.data import ORDERS, PARTS, DataView, Order, PartName
from convviz.texts.training_data import order_name, part_hint, part_name
from convviz.ui.pages.training.picture_wall import LARGEST_PX, SMALLEST_PX, USUAL_PX
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

# Long enough that a word is typed in one go, short enough to follow the hand.
_SETTLE_MS = 180


class DataTools(QWidget):
    """The row over the wall, and `foot` below it.

    Signals:
        view_changed: The `DataView` that a person asks for.
        side_wanted: The side of the small pictures, in pixels.
    """

    view_changed = Signal(object)
    side_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = DataView()
        self._counts = (0, 0, 0)
        self.parts = Segmented("", (), self)
        self.parts.setObjectName("dataPart")
        self.search = QLineEdit(self)
        self.search.setObjectName("dataSearch")
        self.search.setClearButtonEnabled(True)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.order = MenuButton("", parent=self)
        self.order.setObjectName("dataOrder")
        self.side = QSlider(Qt.Orientation.Horizontal, self)
        self.side.setObjectName("dataSize")
        self.side.setRange(SMALLEST_PX, LARGEST_PX)
        self.side.setValue(USUAL_PX)
        self.side.setFixedWidth(96)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._take_search)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.order)
        self.foot.addWidget(self.side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.parts)
        row.addWidget(self.search, 1)
        self.parts.chosen.connect(self._choose_part)
        self.order.chosen.connect(self._choose_order)
        self.search.textEdited.connect(self._settle_search)
        self.search.textChanged.connect(self._take_cleared)
        self.search.returnPressed.connect(self._take_search)
        self.side.valueChanged.connect(self.side_wanted)
        self.retranslate()

    def show_view(self, view: DataView, counts: tuple[int, int, int]) -> None:
        """Shows what is asked for, and how many pictures each part has."""
        self._view = view
        if counts != self._counts:
            self._counts = counts
            self._offer_parts()
        self.parts.set_value(view.part)
        self.order.set_value(view.order)
        if not self._settle.isActive() and view.search != self.search.text():
            with QSignalBlocker(self.search):
                self.search.setText(view.search)

    def show_side(self, side: int) -> None:
        """Shows how large the small pictures are."""
        with QSignalBlocker(self.side):
            self.side.setValue(side)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.parts.setAccessibleName(self.tr("Part of the pictures"))
        self.search.setPlaceholderText(self.tr("Search classes and file names"))
        self.search.setAccessibleName(self.tr("Search classes and file names"))
        self.order.set_label(self.tr("Order"))
        self.order.set_options([Option(order, order_name(order)) for order in ORDERS])
        self.side.setAccessibleName(self.tr("Size of the small pictures"))
        self.side.setToolTip(self.tr("Size of the small pictures (+ and −)"))
        self._offer_parts()
        self.show_view(self._view, self._counts)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _offer_parts(self) -> None:
        nothing = self.tr("There are no pictures in this part")
        self.parts.set_options(
            [
                Option(part, part_name(part), part_hint(part), "" if count or part == "train" else nothing)
                for part, count in zip(PARTS, self._counts, strict=True)
            ]
        )

    def _choose_part(self, part: str) -> None:
        self.view_changed.emit(replace(self._view, part=cast("PartName", part)))

    def _choose_order(self, order: str) -> None:
        self.view_changed.emit(replace(self._view, order=cast("Order", order)))

    def _settle_search(self, _text: str) -> None:
        self._settle.start()

    def _take_cleared(self, text: str) -> None:
        if not text:  # the button that clears tells no edit
            self._take_search()

    def _take_search(self) -> None:
        self._settle.stop()
        self.view_changed.emit(replace(self._view, search=self.search.text()))
