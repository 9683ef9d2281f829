"""What screen readers are told of views that paint themselves: a role each, and what changes under the focus.

1. A widget names and describes itself (`setAccessibleName`, `setAccessibleDescription`); Qt has no role for it.
2. `install_roles` gives it one: a graphic where it paints, a group where it only holds others.
3. `Narrator` says the description anew whenever it changes in the view with the focus, as the cursor moves.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

# A cursor that runs says where it comes to rest.
_REST_MS = 150
_OURS = "convviz."

# Qt keeps the interfaces, and ends them with their widgets; Python must not end them before.
_kept: list[QAccessibleInterface] = []
_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []


def paints_itself(widget: QWidget) -> bool:
    """Whether a widget of ours is a picture of its own, and no dressed-up control of Qt's."""
    for kind in type(widget).__mro__:
        if not kind.__module__.startswith(_OURS):
            return False
        if "paintEvent" in vars(kind):
            return _is_plain(widget)
    return False


def role_of(widget: QWidget) -> QAccessible.Role | None:
    """The role of a widget that Qt has none for; None for all others."""
    if paints_itself(widget):
        return QAccessible.Role.Graphic
    ours = type(widget).__module__.startswith(_OURS)
    if ours and type(widget).__base__ is not None and _is_plain(widget) and widget.accessibleName():
        return QAccessible.Role.Grouping
    return None


def install_roles() -> None:
    """Tells Qt the roles of our widgets, once in a process."""
    if not _installed:
        _installed.append(_interface)
        QAccessible.installFactory(_interface)


def announce(widget: QWidget, text: str) -> None:
    """Lets a screen reader say something about a widget, when it has said what it is saying."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Narrator(QObject):
    """Announces what the painted view with the focus says of itself, whenever that changes.

    Args:
        application: Whose focus is followed.
        say: How a text about a widget is announced.
    """

    def __init__(self, application: QApplication, say: Callable[[QWidget, str], object] = announce) -> None:
        super().__init__(application)
        self._announce = say
        self._view: QWidget | None = None
        self._said = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._say)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A view that says something else of itself paints itself anew."""
        if event.type() == QEvent.Type.Paint and watched is self._view and self._text() != self._said:
            self._rest.start()
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._view is not None and isValid(self._view):
            self._view.removeEventFilter(self)
        self._rest.stop()
        self._view = now if now is not None and paints_itself(now) else None
        if self._view is not None:
            self._said = self._text()  # screen readers say it when the focus comes
            self._view.installEventFilter(self)

    def _say(self) -> None:
        text = self._text()
        if self._view is not None and text not in {"", self._said}:
            self._announce(self._view, text)
        self._said = text

    def _text(self) -> str:
        return self._view.accessibleDescription() if self._view is not None and isValid(self._view) else ""


def _is_plain(widget: QWidget) -> bool:
    """Whether it is no more to Qt than a widget, or one that scrolls."""
    if isinstance(widget, QAbstractScrollArea):
        return True
    bases = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("PySide6.")]
    return bool(bases) and bases[0] is QWidget


def _interface(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    role = role_of(described) if isinstance(described, QWidget) else None
    if role is None or not isinstance(described, QWidget):
        return None
    try:
        from PySide6.QtWidgets import QAccessibleWidget
    except ImportError:  # early releases of PySide 6 do not let Python describe widgets
        return None
    _kept[:] = [each for each in _kept if isValid(each)]
    made = QAccessibleWidget(described, role)
    _kept.append(made)
    return made
