"""The window: the rail of pages, the title bar, the notice bar and the page on screen."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.ui.actions import Actions
from convviz.ui.file_opening import FileOpening
from convviz.ui.help.desk import HelpDesk
from convviz.ui.icons import application_icon
from convviz.ui.menus import TableMenu, menu_bar_menus
from convviz.ui.page import Page
from convviz.ui.page_entry import PageEntry
from convviz.ui.page_stack import PageStack
from convviz.ui.recent_files import RecentFiles
from convviz.ui.settings import Settings
from convviz.ui.theme import Appearance
from convviz.ui.widgets.notice_bar import NoticeBar, NoticeKind
from convviz.ui.widgets.title_bar import TitleBar
from convviz.ui.window_commands import WindowCommands
from convviz.ui.window_content import WindowContent
from convviz.ui.window_rail import WindowRail

_USUAL_SIZE = QSize(1280, 800)
# A screen of 1280 × 800 pixels where text is twice as large.
_SMALLEST_SIZE = QSize(640, 400)


class MainWindow(QMainWindow):
    """Shows one page at a time, built when it is first shown, and offers what all of them share.

    Args:
        settings: What is remembered between runs.
        appearance: Says which theme is in force.
        entries: The pages, in the order of the rail; the one that was left last is shown, at first the first.
    """

    def __init__(self, settings: Settings, appearance: Appearance, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST_SIZE)
        self._settings = settings
        self._theme = appearance.theme
        self._alt_alone = False
        self._heading = ""
        self.action_table = Actions(self)
        self._recent = RecentFiles(settings, self._open_recent, self)
        self._stack = PageStack(self, entries)
        self._files = FileOpening(self, entries, self._stack)
        self._commands = WindowCommands(self, self.action_table, settings, appearance, self._files)
        self.help_desk = HelpDesk(self, self.action_table)
        self._rail = WindowRail(entries, self.action_table, {"recent": self._recent.fill}, self)
        self._title_bar = TitleBar(self.action_table["undo"], self.action_table["redo"], self)
        self._title_bar.export_button.setMenu(TableMenu("export", self.action_table, {}, self))
        self._notice_bar = NoticeBar(self)
        self._lay_out()
        self._connect(appearance)
        self.apply_theme(appearance.theme)
        self._name_parts()
        left = settings.last_page
        known = {entry.page_id for entry in entries}
        self.show_page(left if left in known else entries[0].page_id)
        self._restore_geometry()

    def current_page(self) -> Page:
        """The page on screen."""
        return self._stack.current()

    def page_ids(self) -> Sequence[str]:
        """The ids of all pages, built or not, in the order of the rail."""
        return self._stack.page_ids()

    def page(self, page_id: str) -> Page:
        """The page with this id, which is built if need be.

        Raises:
            ValueError: There is no such page.
        """
        return self._stack.page(page_id)

    def complete(self) -> None:
        """Makes what the first page was shown without; other pages are complete as soon as they are built."""
        self._stack.complete()

    def show_page(self, page_id: str) -> None:
        """Brings a page on screen.

        Raises:
            ValueError: There is no such page.
        """
        page = self.page(page_id)
        self._stack.setCurrentWidget(page)
        self._rail.show_page(page_id)
        page.undo_stack.setActive()
        self._title_bar.show_widgets(page.title_widgets())
        self.action_table.show_page(page_id)
        self._show_title()

    def open_files(self, paths: Iterable[Path]) -> None:
        """Opens files, each on the page that can; one that none can is refused in the notice bar."""
        self._files.open_files(paths)

    def show_notice(self, text: str, kind: NoticeKind = "info") -> None:
        """Tells the person one translated sentence, without getting in the way."""
        self._notice_bar.show_notice(text, kind)

    def hide_notice(self) -> None:
        """Takes the sentence away."""
        self._notice_bar.hide()

    def notice(self) -> str:
        """The sentence shown, "" without one."""
        return self._notice_bar.text()

    def add_side(self, side: QWidget) -> None:
        """Puts a column beside the pages, which it stands next to as long as it is visible."""
        self._row.addWidget(side)

    def set_chrome(self, *, shown: bool) -> None:
        """Whether the rail and the title bar stand around the page."""
        self._rail.setVisible(shown)
        self._title_bar.setVisible(shown)
        if not shown:
            self.hide_notice()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def apply_theme(self, theme: Theme) -> None:
        """Shows everything in the colours of `theme`."""
        self._theme = theme
        self.action_table.apply_theme(theme)
        for page in self._stack.pages():
            page.apply_theme(theme)

    def retranslate(self) -> None:
        """Shows the texts of the window itself in the language in force."""
        self.action_table.retranslate()
        self._name_parts()

    def _name_parts(self) -> None:
        self._title_bar.export_button.setText(self.tr("Export…"))
        self._title_bar.export_button.setAccessibleName(self.tr("Export"))
        if sys.platform == "darwin":
            self.menuBar().clear()
            for menu in menu_bar_menus(self.action_table, {"recent": self._recent.fill}, self):
                self.menuBar().addMenu(menu)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language and the state of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.action_table["full-screen"].setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notices Alt pressed alone."""
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Alt pressed and let go alone opens the menu, as it would a menu bar."""
        if event.key() == Qt.Key.Key_Alt and self._alt_alone and sys.platform != "darwin":
            self._rail.open_menu()
        self._alt_alone = False
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files, and what the page on screen takes."""
        if self._files.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        event.acceptProposedAction()
        self._files.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes unless a page wants it kept open, and remembers where the window stood."""
        if not all(page.prepare_close() for page in self._stack.pages()):
            event.ignore()
            return
        for page in self._stack.pages():
            # A stack clears itself when it is destroyed, and would tell it to widgets that are gone by then.
            page.undo_stack.blockSignals(True)  # noqa: FBT003 - Qt's own call
        self._settings.window_geometry = self.saveGeometry()
        self._settings.last_page = self.current_page().page_id
        self._settings.flush()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        holder = WindowContent(self)
        content = holder.content
        row, column = QHBoxLayout(content), QVBoxLayout()
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for widget in (self._title_bar, self._notice_bar, self._stack):
            column.addWidget(widget)
        column.setStretchFactor(self._stack, 1)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        self._row = row
        self.setCentralWidget(holder)

    def _connect(self, appearance: Appearance) -> None:
        appearance.theme_changed.connect(self.apply_theme)
        self.action_table.connect_to("menu", self._rail.open_menu)
        self.action_table.changed.connect(self._show_export_button)
        self._rail.page_chosen.connect(self.show_page)
        self._files.opened.connect(self._show_opened)
        self._files.refused.connect(self._show_error)
        self._commands.refused.connect(self._show_error)
        self._commands.told.connect(self.show_notice)
        self._stack.built.connect(self._adopt)

    def _adopt(self, page: Page) -> None:
        self._commands.undo_group.addStack(page.undo_stack)
        page.title_changed.connect(self._show_title)
        page.notice.connect(self.show_notice)
        page.file_opened.connect(self._settings.remember_file)
        page.apply_theme(self._theme)

    def _open_recent(self, path: Path) -> None:
        self.open_files([path])

    def _show_opened(self, page: Page) -> None:
        self.hide_notice()
        if page.shows_its_files:
            self.show_page(page.page_id)

    def _show_error(self, text: str) -> None:
        self.show_notice(text, "error")

    def _show_export_button(self) -> None:
        offered = any(action.isVisible() for _, action in self.action_table.menu("export"))
        to_come = any(
            page.exports for page in self._stack.pages() if page.page_id == self.action_table.page_id
        )
        self._title_bar.show_export(shown=offered or to_come)

    def set_heading(self, title: str) -> None:
        """Shows a title instead of the page's own, which may tell what is to be found out; "" for the page's."""
        self._heading = title
        self._show_title()

    def heading(self) -> str:
        """What is on screen, in words: what was set, or what the page says."""
        return self._heading or self.current_page().title()

    def _show_title(self) -> None:
        page, title = self.current_page(), self.heading()
        self._title_bar.show_texts(title, "" if self._heading else page.subtitle())
        self.setWindowTitle(f"{title} — convviz")

    def _restore_geometry(self) -> None:
        geometry = self._settings.window_geometry
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(_USUAL_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize()))
