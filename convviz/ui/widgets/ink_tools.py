"""The ink pad with its tools beside it: pen, eraser, width and clear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.ink_canvas import MAX_WIDTH, MIN_WIDTH
from convviz.ui.widgets.ink_pad import InkPad

_GAP_PX = 2
_PERCENT = 100


class InkTools(QWidget):
    """A pad and what sets its pen; strokes are the pad's signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = InkPad(self)
        self._pen = IconButton("pen", "", self)
        self._eraser = IconButton("eraser", "", self)
        self._size = QSlider(Qt.Orientation.Vertical, self)
        self._clear = IconButton("clear", "", self)  # made last: the Tab key comes to it last
        self._lay_out()
        self._name_parts()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._pen.set_name(self.tr("Pen"))
        self._eraser.set_name(self.tr("Eraser"))
        self._clear.set_name(self.tr("Clear the drawing"))
        self._size.setAccessibleName(self.tr("Width of pen and eraser"))
        self._size.setToolTip(self.tr("Width of pen and eraser ([ and ])"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        tools = QVBoxLayout()
        tools.setSpacing(_GAP_PX)
        for button in (self._pen, self._eraser):
            tools.addWidget(button)
        tools.addWidget(self._size, 1, Qt.AlignmentFlag.AlignHCenter)
        tools.addWidget(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.pad, 1)
        row.addLayout(tools)

    def _name_parts(self) -> None:
        for widget, name in (
            (self._pen, "inkPen"),
            (self._eraser, "inkEraser"),
            (self._clear, "inkClear"),
            (self._size, "inkWidth"),
        ):
            widget.setObjectName(name)
        self._size.setRange(round(MIN_WIDTH * _PERCENT), round(MAX_WIDTH * _PERCENT))
        self._size.setValue(round(self.pad.pen_width() * _PERCENT))
        self._size.setPageStep(2)
        self._tools = QButtonGroup(self)
        for tool in (self._pen, self._eraser):
            tool.setCheckable(True)
            self._tools.addButton(tool)
        for button in (self._pen, self._eraser, self._clear):
            button.setProperty("kind", "flat")
        self._pen.setChecked(True)
        self._eraser.set_shortcut_hint(QKeySequence("E"))
        self._clear.set_shortcut_hint(QKeySequence("Del"))

    def _connect(self) -> None:
        pad = self.pad
        pad.pen_width_changed.connect(self._show_width)
        pad.eraser_changed.connect(self._show_tool)
        self._eraser.toggled.connect(self._take_tool)
        self._size.valueChanged.connect(self._set_width)
        self._clear.clicked.connect(pad.clear)

    def _take_tool(self, eraser: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self.pad.set_eraser(on=eraser)

    def _show_tool(self, eraser: bool) -> None:  # noqa: FBT001 - a slot of eraser_changed(bool)
        # The group unchecks the other one; it does not let go of the only one that is checked.
        (self._eraser if eraser else self._pen).setChecked(True)

    def _set_width(self, percent: int) -> None:
        self.pad.set_pen_width(percent / _PERCENT)

    def _show_width(self, width: float) -> None:
        with QSignalBlocker(self._size):
            self._size.setValue(round(width * _PERCENT))
