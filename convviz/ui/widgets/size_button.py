"""A button that shows a size such as "28 × 28"; its panel has usual sizes and a box for each side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from convviz.resources import asset
from convviz.ui.widgets.card import CardTitle
from convviz.ui.widgets.pair_box import PairBox

PRESETS = (6, 8, 16, 28, 32, 64, 128, 256, 512)
_COLUMNS = 3
_MARGIN_PX = 12
_GAP_PX = 6
_ARROW_PX, _ARROW_RIGHT_PX = 9, 5  # as in the style sheet's menu indicators
_BOX_PX = 66  # room for three digits and the arrows


class SizeButton(QToolButton):
    """A size in rows × columns. `edited` brings it for what a person does only; `set_values` is silent.

    Its panel is made when it is first wanted.
    """

    edited = Signal(int, int)

    def __init__(self, stem: str, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        """Makes the button with the object name `{stem}Button`; its parts are called `{stem}…` as well."""
        super().__init__(parent)
        self.setObjectName(f"{stem}Button")
        self.setProperty("kind", "choice")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._stem, self._reach = stem, (lowest, highest)
        self._names = ("", "", "", "", "")
        self._values = (lowest, lowest)
        self.clicked.connect(self._open)

    @cached_property
    def panel(self) -> SizePanel:
        """What opens below the button."""
        panel = SizePanel(self._stem, *self._reach, self)
        panel.set_names(*self._names)
        panel.pair.set_values(*self._values)
        panel.edited.connect(self._take)
        return panel

    def set_names(self, name: str, both: str, rows: str, columns: str, link: str) -> None:
        """Names the button and its panel, both sides, each side and the link in the interface's language."""
        self._names = (name, both, rows, columns, link)
        if self._has_panel():
            self.panel.set_names(*self._names)
        self._show()

    def values(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self._values

    def set_values(self, rows: int, columns: int) -> None:
        """Shows this size."""
        self._values = (rows, columns)
        if self._has_panel() and self.panel.pair.values() != self._values:
            self.panel.pair.set_values(rows, columns)
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the button with the arrow that buttons with a menu have."""
        super().paintEvent(event)
        side = _ARROW_PX
        place = QRect(self.width() - side - _ARROW_RIGHT_PX, (self.height() - side) // 2, side, side)
        _arrow().paint(QPainter(self), place)

    def _take(self, rows: int, columns: int) -> None:
        self._values = (rows, columns)
        self._show()
        self.edited.emit(rows, columns)

    def _show(self) -> None:
        name, text = self._names[0], "{} × {}".format(*self._values)
        self.setText(text)
        self.setToolTip(name)
        self.setAccessibleName(f"{name}: {text}")

    def _has_panel(self) -> bool:
        return "panel" in self.__dict__

    def _open(self) -> None:
        self.panel.open_below(self)


@cache
def _arrow() -> QIcon:
    return QIcon(str(asset("icons/arrow-down.svg")))


class SizePanel(QFrame):
    """The floating panel of a `SizeButton`: closes with Esc or a click outside."""

    edited = Signal(int, int)

    def __init__(self, stem: str, lowest: int, highest: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(f"{stem}Panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self._title = CardTitle("", self)
        self.pair = PairBox(lowest, highest, self)
        self.pair.set_object_names(stem)
        for box in (self.pair.rows_box, self.pair.columns_box):
            box.setFixedWidth(_BOX_PX)
        self.pair.edited.connect(self.edited)
        self._presets = [self._preset(stem, side) for side in PRESETS if lowest <= side <= highest]
        grid = QGridLayout()
        grid.setSpacing(_GAP_PX)
        for index, button in enumerate(self._presets):
            grid.addWidget(button, *divmod(index, _COLUMNS))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self.pair)

    def set_names(self, name: str, both: str, rows: str, columns: str, link: str) -> None:
        """Words in the interface's language."""
        self._title.setText(name)
        self.setAccessibleName(name)
        self.pair.set_names(both, rows, columns, link)

    def presets(self) -> Sequence[QPushButton]:
        """The buttons of the usual sizes."""
        return self._presets

    def open_below(self, anchor: QWidget) -> None:
        """Shows the panel below `anchor`, within its screen, with the focus on the number of rows."""
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(0, anchor.height()))
        screen = anchor.screen().availableGeometry()
        self.move(
            max(screen.left(), min(place.x(), screen.right() - self.width())),
            max(screen.top(), min(place.y(), screen.bottom() - self.height())),
        )
        self.show()
        self.pair.rows_box.setFocus(Qt.FocusReason.PopupFocusReason)
        self.pair.rows_box.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its own keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)

    def _preset(self, stem: str, side: int) -> QPushButton:
        button = QPushButton(f"{side} × {side}", self)
        button.setObjectName(f"{stem}{side}")
        button.setProperty("side", side)
        button.setAutoDefault(False)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            side = int(sender.property("side"))
            self.pair.set_linked(linked=True)
            self.pair.set_values(side, side)
            self.close()
            self.edited.emit(side, side)
