"""A stack of widgets of which one is seen: it asks for the room of that one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class CurrentStack(QStackedWidget):
    """Widgets that nobody sees take no room; a `QStackedWidget` is as wide as the widest of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._ask_for_room)

    def minimumSizeHint(self) -> QSize:
        """What the widget on screen needs."""
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Never: a wrapped label somewhere in it would make its preferred height its least one."""
        return False

    def _ask_for_room(self, _index: int) -> None:
        self.updateGeometry()
