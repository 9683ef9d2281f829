"""Keeps dialogs on the screen, also with large text or on a small one: what has no room scrolls, buttons stay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

MARGIN_PX = 16
"""Around what a dialog holds."""
# The frame and the title that a desktop puts around a window.
_FRAME = QSize(16, 48)
_FOOT_SPACING_PX = 10


def screen_room(widget: QWidget) -> QSize:
    """What the screen of a widget has for a window."""
    return widget.screen().availableSize() - _FRAME


def resize_on_screen(window: QWidget, wanted: QSize) -> None:
    """Gives a dialog or window whose middle scrolls by itself a size, no larger than the screen."""
    window.resize(wanted.boundedTo(screen_room(window)))


class DialogRoom(QScrollArea):
    """Fills a dialog; its parts are laid out in `content`. It is as large as they need, but no larger than the screen.

    Args:
        dialog: A dialog without a layout.
        least_width: How wide it is at least, in pixels.
    """

    def __init__(self, dialog: QDialog, least_width: int = 0) -> None:
        super().__init__(dialog)
        self.setObjectName("dialogRoom")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._least_width = least_width
        self._foot: QVBoxLayout | None = None
        self.content = QWidget()
        self.setWidget(self.content)
        self.outer = QVBoxLayout(dialog)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.outer.addWidget(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._bring_into_sight)

    def fix(self) -> None:
        """Lets the dialog always have the size that it needs, no other."""
        self.outer.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    def keep(self, foot: QWidget) -> None:
        """Puts a widget, such as a row of buttons, below what scrolls."""
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(MARGIN_PX, _FOOT_SPACING_PX, MARGIN_PX, MARGIN_PX)
        self._foot.addWidget(foot)
        self.outer.addLayout(self._foot)

    def settle(self) -> None:
        """Lays out at once what was just shown, hidden or changed, and gives the dialog its new size.

        Qt does so by events, one after the other from the content to the dialog: until they have come, what was
        just shown stands where nobody can click it.
        """
        layout = self.content.layout()
        if layout is not None:
            layout.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.outer.activate()

    def room(self) -> QSize:
        """What the screen has for it, beside what it keeps below."""
        foot = 0 if self._foot is None else self._foot.sizeHint().height()
        return screen_room(self) - QSize(0, foot)

    def sizeHint(self) -> QSize:
        """Room for all, as far as the screen has it."""
        wanted, room = self._wanted(), self.room()
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

    def _bring_into_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scrolls to what has the focus, also at the beginning; not to what is being clicked, which is in sight."""
        if now is not None and self.content.isAncestorOf(now) and not _is_clicked(now):
            self.ensureWidgetVisible(now, 0, _FOOT_SPACING_PX)

    def _wanted(self) -> QSize:
        """The size of the content; lines that are broken need less height where it is wider."""
        wanted = self.content.sizeHint()
        if wanted.width() >= self._least_width:
            return wanted
        height = self.content.heightForWidth(self._least_width)
        return QSize(self._least_width, height if height >= 0 else wanted.height())


def _is_clicked(widget: QWidget) -> bool:
    """Whether a mouse button is down on a widget."""
    pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
    return pressed and widget.rect().contains(widget.mapFromGlobal(QCursor.pos()))
