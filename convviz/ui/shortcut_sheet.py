"""The sheet of keys, made from the table of actions."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from convviz.ui.action_table import MENUS, ActionSpec, section_of
from convviz.ui.actions import Actions, native_key
from convviz.ui.dialog_room import DialogRoom
from convviz.ui.widgets.card import CardTitle
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons

_LEFT_COLUMN = {"file", "edit", "help"}
_SPACING_PX = 8


class ShortcutSheet(QDialog):
    """Two columns of actions with their keys; only what can be used now."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(40)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(_SPACING_PX)
        rows = sorted(actions.with_keys(), key=_section_order)
        for section, specs in groupby(rows, key=section_of):
            column = left if section in _LEFT_COLUMN else right
            column.addWidget(CardTitle(_section_name(section), self))
            column.addLayout(self._grid([(_text(actions, spec), spec) for spec in specs]))
            column.addSpacing(2 * _SPACING_PX)
        for column in (left, right):
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        buttons = dialog_buttons(self, StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._room = DialogRoom(self)
        self._room.fix()
        self._room.keep(buttons)
        layout = QVBoxLayout(self._room.content)
        layout.setContentsMargins(20, 20, 20, 0)
        layout.addLayout(self._columns, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Puts one column below the other where the screen is too narrow for both."""
        super().showEvent(event)
        if self._room.content.sizeHint().width() > self._room.room().width():
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
            self._columns.setSpacing(0)
            for label in self._room.content.findChildren(QLabel):
                label.setWordWrap(not label.property("key"))
            self._room.settle()

    def _grid(self, rows: list[tuple[str, ActionSpec]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for number, (text, spec) in enumerate(rows):
            grid.addWidget(QLabel(text, self), number, 0)
            keys = QHBoxLayout()
            keys.setSpacing(_SPACING_PX // 2)
            keys.addStretch(1)
            for key in spec.keys:
                label = QLabel(native_key(key), self)
                label.setProperty("key", True)  # noqa: FBT003 - Qt's signature
                keys.addWidget(label)
            grid.addLayout(keys, number, 1)
        return grid


def _section_order(spec: ActionSpec) -> int:
    return [menu.id for menu in MENUS].index(section_of(spec))


def _text(actions: Actions, spec: ActionSpec) -> str:
    """What the action does; in a submenu, the submenu says the half of it."""
    text = actions.text(spec).removesuffix("…")
    return text if spec.menu == section_of(spec) else f"{_section_name(spec.menu)}: {text}"


def _section_name(section: str) -> str:
    text = next(menu.text for menu in MENUS if menu.id == section)
    return QCoreApplication.translate("Actions", text).replace("&", "")
