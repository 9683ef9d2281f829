"""A page whose middle is one of several panels: each is made when it is first wanted, and chosen in the title bar."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, cast

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from convviz.painting.theme import Theme, theme
from convviz.ui.page import Page
from convviz.ui.widgets.current_stack import CurrentStack
from convviz.ui.widgets.segmented import Segmented


class PanelledPage(Page):
    """Keeps the panels, their theme and the keys that go to them.

    Signals:
        panel_built: A panel of the middle that was wanted for the first time.
    """

    panel_built = Signal(QWidget)

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(undo_stack, parent)
        self._theme = theme("light")
        self.panel_choice = Segmented("", (), self)
        self.panel_choice.setObjectName(f"{self.page_id}Panel")
        self.panel_choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stack = CurrentStack(self)
        self._panels: dict[str, QWidget] = {}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def make_panel(self, name: str) -> QWidget:
        """A panel by its id, connected with the page."""
        raise NotImplementedError

    def themed_views(self) -> Iterable[QWidget]:
        """What is painted in the theme's colours beside the panels."""
        return ()

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that neither a control nor the panel on screen has taken; whether the page has."""
        del event
        return False

    def panel(self, name: str) -> QWidget:
        """A panel of the middle, built when it is first wanted."""
        if name not in self._panels:
            panel = self.make_panel(name)
            self._panels[name] = panel
            _dress(panel, self._theme)
            self.stack.addWidget(panel)
            self.panel_built.emit(panel)
        return self._panels[name]

    def middle(self) -> QRect:
        """The panel on screen."""
        return self.stack.geometry()

    def panels(self) -> tuple[QWidget, ...]:
        """The panels that are built."""
        return tuple(self._panels.values())

    def show_panel(self, name: str) -> None:
        """Brings a panel on screen."""
        panel = self.panel(name)
        if self.stack.currentWidget() is not panel:
            self.stack.setCurrentWidget(panel)
        if self.panel_choice.value() != name:
            self.panel_choice.set_value(name)

    def choose_panel(self, name: str) -> bool:
        """Shows a panel as if it had been chosen in the title bar; whether there is one of this name."""
        if name not in self.panel_choice.option_ids():
            return False
        self.panel_choice.set_value(name)
        self.panel_choice.chosen.emit(name)
        return True

    def apply_theme(self, theme: Theme) -> None:
        """Paints in the colours of `theme`."""
        self._theme = theme
        for view in (*self.themed_views(), *self._panels.values()):
            _dress(view, theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the keys before anything was clicked."""
        super().showEvent(event)
        if not self.hasFocus() and not self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control has taken go to the panel on screen, then to the page."""
        take_key = getattr(self.stack.currentWidget(), "take_page_key", None)
        if (take_key is not None and take_key(event)) or self.take_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)


class _Themed(Protocol):
    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        ...


def _dress(view: QWidget, colours: Theme) -> None:
    cast("_Themed", view).set_theme(colours)
