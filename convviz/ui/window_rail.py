"""The window's rail: the menu at its head, the pages, and language, theme and help at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from convviz.ui.actions import Actions
from convviz.ui.menus import Fillers, TableMenu, root_menu
from convviz.ui.page_entry import PageEntry
from convviz.ui.widgets.rail import Rail, RailButton


class WindowRail(Rail):
    """A rail whose menus come from the table of actions."""

    def __init__(
        self, entries: Sequence[PageEntry], actions: Actions, fillers: Fillers, parent: QWidget
    ) -> None:
        super().__init__("", parent)
        self._entries = tuple(entries)
        self._menu = root_menu(actions, fillers, self)
        self._language_menu = TableMenu("language", actions, {}, self)
        self._theme_menu = TableMenu("theme", actions, {}, self)
        self._help_menu = TableMenu("help", actions, {}, self)
        self._menu_button = self._button("convviz", "menuButton")
        self.add_head(self._menu_button)
        for number, entry in enumerate(entries, start=1):
            button = RailButton(entry.icon_name, entry.name(), self)
            self.add_page(entry.page_id, button)
            # Not the button's own shortcut, which clicks a tenth of a second later.
            QShortcut(_page_key(number), self).activated.connect(button.click)
        # Made after the pages' buttons, so that the Tab key comes to them last.
        self._language_button = self._button("language", "languageButton")
        self._theme_button = self._button("theme", "themeButton")
        self._help_button = self._button("help", "helpButton")
        for button in (self._language_button, self._theme_button, self._help_button):
            self.add_foot(button)
        self._menu_button.clicked.connect(self.open_menu)
        self._language_button.clicked.connect(self._open_language_menu)
        self._theme_button.clicked.connect(self._open_theme_menu)
        self._help_button.clicked.connect(self._open_help_menu)
        self.retranslate()

    def open_menu(self) -> None:
        """Opens the menu of menus, ready for the arrow keys."""
        self._menu_button.show_beside(self._menu)
        first = next((action for action in self._menu.actions() if action.isVisible()), None)
        if first is not None:
            self._menu.setActiveAction(first)

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setAccessibleName(self.tr("Pages"))
        self._menu_button.set_text(self.tr("Menu"))
        self._language_button.set_text(QLocale().name().partition("_")[0].upper())
        self._language_button.set_name(self.tr("Language"))
        self._theme_button.set_text(self.tr("Theme"))
        self._help_button.set_text(self.tr("Help"))
        for number, entry in enumerate(self._entries, start=1):
            button = self.page_button(entry.page_id)
            button.set_text(entry.name())
            button.set_shortcut_hint(_page_key(number))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, icon_name: str, object_name: str) -> RailButton:
        button = RailButton(icon_name, "", self)
        button.setObjectName(object_name)
        return button

    def _open_language_menu(self) -> None:
        self._language_button.show_beside(self._language_menu)

    def _open_theme_menu(self) -> None:
        self._theme_button.show_beside(self._theme_menu)

    def _open_help_menu(self) -> None:
        self._help_button.show_beside(self._help_menu)


def _page_key(number: int) -> QKeySequence:
    return QKeySequence(f"Ctrl+{number}")
