"""Answers "what am I looking at?" wherever it is asked: in the window, in its dialogs, and from links.

1. F1 asks about the widget with the keyboard, or about the one under the pointer; Shift+F1 lets somebody point.
2. `subject_of` finds the article of the nearest view, or the term that explains a control.
3. `HelpWindow` shows it. A dialog that keeps people from the window has a help window of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from convviz.ui.actions import Actions

if TYPE_CHECKING:
    from convviz.texts.articles.links import Link, PlaceLink
    from convviz.ui.help.pointing import PointingSheet
    from convviz.ui.help.window import HelpWindow
    from convviz.ui.main_window import MainWindow


class HelpDesk(QObject):
    """Opens articles for one window.

    Args:
        window: The window that is explained.
        actions: Its actions; those of help are handled here.
    """

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._here = actions["help-here"]
        self._opened: HelpWindow | None = None
        self._sheet: PointingSheet | None = None
        actions.connect_to("help-here", self.explain_here)
        actions.connect_to("help-point", self.let_point)
        actions.connect_to("glossary", self.show_glossary)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._offer_in_dialog)

    def explain_here(self) -> None:
        """Explains what has the keyboard, or else what is under the pointer, or else the page."""
        from convviz.ui.help.finding import stands_for_itself

        active = QApplication.activeWindow() or self._window
        focused = active.focusWidget()
        if not stands_for_itself(focused):
            place = active.mapFromGlobal(QCursor.pos())
            focused = active.childAt(place) if active.rect().contains(place) else None
        self.explain(focused or (self._window.current_page() if active is self._window else active))

    def explain(self, widget: QWidget) -> None:
        """Opens what explains a widget."""
        from convviz.layers.errors import ConvvizError
        from convviz.texts.articles.reading import language_in_force
        from convviz.texts.articles.views import views
        from convviz.texts.errors import sentence
        from convviz.ui.help.finding import subject_of

        try:
            link = subject_of(widget, self._window.current_page().page_id, views(language_in_force()))
        except ConvvizError as error:
            self._window.show_notice(sentence(error), "error")
        else:
            self._show(link, widget.window())

    def let_point(self) -> None:
        """Lets somebody click what they want to have explained."""
        from convviz.ui.help.pointing import PointingSheet

        if self._sheet is None:
            self._sheet = PointingSheet(self._window)
            self._sheet.pointed.connect(self.explain)
        self._sheet.ask()

    def show_glossary(self) -> None:
        """Opens the glossary where it was left, ready to be searched."""
        from convviz.texts.articles.links import TermLink

        window = self._help_window(self._window)
        if not isinstance(window.trail.current, TermLink):
            window.open_article(TermLink("convolution"))
        self._bring_up(window)
        window.search_terms()

    def open_link(self, address: str) -> bool:
        """Opens an address such as `term:relu`, `view:lab-kernel` or `page:network/maps`.

        Returns:
            Whether it is one of these.
        """
        from convviz.texts.articles.links import PlaceLink, parse_link

        link = parse_link(address)
        if isinstance(link, PlaceLink):
            return self.show_place(link)
        if link is not None:
            self._show(link, QApplication.activeWindow() or self._window)
        return link is not None

    def show_place(self, place: PlaceLink) -> bool:
        """Brings a page on screen, with a panel of it, and points to a widget there.

        Returns:
            Whether there is such a page and such a panel; a widget that is not on screen now is not pointed to.
        """
        from convviz.ui.panelled_page import PanelledPage
        from convviz.ui.widgets.flash import flash

        try:
            self._window.show_page(place.page)
        except ValueError:
            return False
        page = self._window.current_page()
        if place.panel and not (isinstance(page, PanelledPage) and page.choose_panel(place.panel)):
            return False
        self._window.activateWindow()
        widget = page.findChild(QWidget, place.widget) if place.widget else None
        if widget is not None and widget.isVisible():
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
            flash(widget)
        return True

    def _show(self, link: Link, asked_in: QWidget) -> None:
        window = self._help_window(asked_in)
        window.open_article(link)
        self._bring_up(window)
        window.read()

    def _help_window(self, asked_in: QWidget) -> HelpWindow:
        from convviz.ui.help.window import HelpWindow

        if isinstance(asked_in, HelpWindow):
            return asked_in
        if isinstance(asked_in, QDialog) and asked_in.isModal():
            return asked_in.findChild(HelpWindow) or self._made(asked_in)
        if self._opened is None:
            self._opened = self._made(self._window)
        return self._opened

    def _made(self, parent: QWidget) -> HelpWindow:
        from convviz.ui.help.window import HelpWindow

        window = HelpWindow(parent)
        window.place_wanted.connect(self.show_place)
        return window

    def _bring_up(self, window: HelpWindow) -> None:
        window.show()
        window.raise_()
        window.activateWindow()

    def _offer_in_dialog(self, _old: QWidget | None, now: QWidget | None) -> None:
        """F1 is a key of the main window; a dialog of it gets the same."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and self._here not in dialog.actions() and self._owns(dialog):
            dialog.addAction(self._here)

    def _owns(self, dialog: QDialog) -> bool:
        parent: QWidget | None = dialog
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is self._window
