"""The sheet of keys, made from the table of actions."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
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

_LEFT_COLUMN = {"file", "edit", "help"}
_SPACING_PX = 8


class ShortcutSheet(QDialog):
    """Two columns of actions with their keys; only what can be used now."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
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
            columns.addLayout(column, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        room = DialogRoom(self)
        room.fix()
        room.keep(buttons)
        layout = QVBoxLayout(room.content)
        layout.setContentsMargins(20, 20, 20, 0)
        layout.addLayout(columns, 1)

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
