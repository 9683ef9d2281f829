"""Menus that fill themselves from the tables of menus and actions when they open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from convviz.ui.action_table import MENUS, ROOT, MenuSpec
from convviz.ui.actions import Actions

# Menus whose rows are not in the table, such as the recent files, by menu id.
Fillers = Mapping[str, Callable[[QMenu], None]]


class TableMenu(QMenu):
    """The menu with the id `menu_id`, filled anew whenever it opens, so that it shows what is offered now."""

    def __init__(self, menu_id: str, actions: Actions, fillers: Fillers, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{menu_id}Menu")
        self.setToolTipsVisible(True)
        self._id = menu_id
        self._actions = actions
        self._fillers = fillers
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Shows what is offered now."""
        self._empty()
        if self._id in self._fillers:
            self._fillers[self._id](self)
        self._add_submenus_below("")
        for row, action in self._actions.menu(self._id):
            if row.starts_section:
                self.addSeparator()
            self.addAction(action)
            self._add_submenus_below(row.id)

    def _add_submenus_below(self, action_id: str) -> None:
        for spec in MENUS:
            if (spec.parent, spec.below) == (self._id, action_id) and self._has_rows(spec):
                submenu = TableMenu(spec.id, self._actions, self._fillers, self)
                submenu.setTitle(QCoreApplication.translate("Actions", spec.text))
                self.addMenu(submenu)

    def _has_rows(self, spec: MenuSpec) -> bool:
        return spec.id in self._fillers or any(
            action.isVisible() for _, action in self._actions.menu(spec.id)
        )

    def _empty(self) -> None:
        self.clear()
        for submenu in self.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            submenu.deleteLater()


def root_menu(actions: Actions, fillers: Fillers, parent: QWidget) -> TableMenu:
    """The menu that holds all others."""
    return TableMenu(ROOT, actions, fillers, parent)


def menu_bar_menus(actions: Actions, fillers: Fillers, parent: QWidget) -> list[TableMenu]:
    """The same menus side by side, for a menu bar that takes no room of the window."""
    menus: list[TableMenu] = []
    for spec in MENUS:
        if spec.parent == ROOT:
            menu = TableMenu(spec.id, actions, fillers, parent)
            menu.setTitle(QCoreApplication.translate("Actions", spec.text))
            menus.append(menu)
    return menus
