"""Lets a dialog scroll where the screen is too small for it: with large text, or on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

# The frame and the title that a desktop puts around a window.
_FRAME = QSize(16, 48)


class DialogRoom(QScrollArea):
    """Fills a dialog; its parts are laid out in `content`. It is as large as they need, but no larger than the screen.

    Args:
        dialog: A dialog without a layout.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.setObjectName("dialogRoom")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.content = QWidget()
        self.setWidget(self.content)
        self.outer = QVBoxLayout(dialog)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.addWidget(self)

    def room(self) -> QSize:
        """What the screen has for it."""
        return self.screen().availableSize() - _FRAME

    def sizeHint(self) -> QSize:
        """Room for all, as far as the screen has it."""
        wanted, room = self.content.sizeHint(), self.room()
        bar = self.verticalScrollBar().sizeHint().width()
        across = bar if wanted.height() > room.height() else 0
        down = bar if wanted.width() > room.width() else 0
        return (wanted + QSize(across, down)).boundedTo(room)

    def minimumSizeHint(self) -> QSize:
        """The same: a dialog scrolls only where it must."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Grows with what it holds."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
