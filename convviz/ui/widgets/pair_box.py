"""One or two number boxes: a setting for rows and columns that are alike, or each by itself."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from convviz.states.lab.limits import AxisLimits, Limit
from convviz.texts.limits import reason_text
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.small_stepper import SmallStepper
from convviz.ui.widgets.stepper_box import StepperBox

_LINK_PX = 24
_LINKED_PX = 61  # so that linked boxes stand in line, whatever their largest number


class PairBox(QWidget):
    """A box for the rows and, once they are unlinked, another one for the columns.

    `edited` brings (rows, columns) for what a person does only; `set_values` and `set_limits` are silent.
    """

    edited = Signal(int, int)

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits: AxisLimits | None = None
        self.rows_box = SmallStepper("", lowest, highest, self)
        self.columns_box = SmallStepper("", lowest, highest, self)
        self._times = QLabel("×", self)
        self.link = IconButton("link", "", self)
        self.link.setCheckable(True)
        self.link.setChecked(True)
        self.link.setProperty("kind", "flat")
        self.link.setFixedSize(_LINK_PX, _LINK_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addStretch(1)
        for widget in (self.rows_box, self._times, self.columns_box, self.link):
            row.addWidget(widget)
        self.rows_box.valueChanged.connect(self._report_rows)
        self.columns_box.valueChanged.connect(self._report_columns)
        self.link.toggled.connect(self._toggle_link)
        self._show_link()

    def set_names(self, both: str, rows: str, columns: str, link: str) -> None:
        """Names the boxes and the link in the interface's language."""
        self._names = (both, rows, columns)
        self.link.set_name(link)
        self._name_boxes()

    def set_object_names(self, stem: str) -> None:
        """Object names of the parts: `{stem}Rows`, `{stem}Columns`, `{stem}Link`."""
        self.setObjectName(stem)
        self.rows_box.setObjectName(f"{stem}Rows")
        self.columns_box.setObjectName(f"{stem}Columns")
        self.link.setObjectName(f"{stem}Link")

    def tab_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through."""
        return self.rows_box, self.columns_box, self.link

    def values(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.rows_box.value(), self.columns_box.value()

    def set_values(self, rows: int, columns: int) -> None:
        """Shows these numbers; unequal ones are never linked."""
        with QSignalBlocker(self.rows_box), QSignalBlocker(self.columns_box):
            self.rows_box.setValue(rows)
            self.columns_box.setValue(columns)
        if rows != columns and self.link.isChecked():
            self.set_linked(linked=False)

    def set_linked(self, *, linked: bool) -> None:
        """Shows one box or two, without a report."""
        with QSignalBlocker(self.link):
            self.link.setChecked(linked)
        self._show_link()

    def set_limits(self, limits: AxisLimits | None) -> None:
        """Which numbers are within reach; None where that is not known, so that all are."""
        self._limits = limits
        self._show_limits()

    def _show_limits(self) -> None:
        linked = self.link.isChecked()
        rows = None if self._limits is None else (self._limits.both if linked else self._limits.rows)
        _apply(self.rows_box, rows)
        _apply(self.columns_box, None if self._limits is None else self._limits.columns)

    def _report_rows(self, rows: int) -> None:
        if self.link.isChecked():
            with QSignalBlocker(self.columns_box):
                self.columns_box.setValue(rows)
        self.edited.emit(*self.values())

    def _report_columns(self, columns: int) -> None:
        self.edited.emit(self.rows_box.value(), columns)

    def _toggle_link(self, linked: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._show_link()
        rows, columns = self.values()
        if linked and rows != columns:
            self.edited.emit(*self._squared(rows))

    def _squared(self, wanted: int) -> tuple[int, int]:
        low, high = self.rows_box.reach()
        side = max(low, min(high, wanted))
        return side, side

    def _show_link(self) -> None:
        linked = self.link.isChecked()
        narrow = self.rows_box.sizeHint().width()
        self.rows_box.setFixedWidth(max(narrow, _LINKED_PX) if linked else narrow)
        self._times.setVisible(not linked)
        self.columns_box.setVisible(not linked)
        self._name_boxes()
        self._show_limits()

    def _name_boxes(self) -> None:
        both, rows, columns = getattr(self, "_names", ("", "", ""))
        self.rows_box.setAccessibleName(both if self.link.isChecked() else rows)
        self.columns_box.setAccessibleName(columns)


def _apply(box: StepperBox, limit: Limit | None) -> None:
    if limit is None:
        box.set_range(box.minimum(), box.maximum())
    else:
        box.set_range(limit.low, limit.high, reason_text(limit.reason_low), reason_text(limit.reason_high))
