"""Presents a lesson, or the page on screen: full screen, large type, a clicker's keys.

1. `begin` fills the screen and takes away what a class does not need; `end` brings everything back as it was.
2. While it lasts, keys that nobody types a text with go through `_take`.
3. With a second screen, the window goes to the audience's and notes stand on the presenter's; N opens them anywhere.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from convviz.ui.lessons.guide import LessonGuide
from convviz.ui.lessons.presenting.curtain import Curtain
from convviz.ui.lessons.presenting.notes_window import NotesWindow
from convviz.ui.lessons.presenting.screens import share_out
from convviz.ui.main_window import MainWindow
from convviz.workspace.lessons import LessonWorkspace

_BEHIND_MS = 700
_USUAL_HEIGHT_PX, _HEADING_PX = 1080, 14


class Presenter(QObject):
    """Presents what one window shows.

    Args:
        window: The window.
        lessons: The lesson that is walked through, if one is.
        guide: The column with its text, which is shown in large type.
    """

    def __init__(self, window: MainWindow, lessons: LessonWorkspace, guide: LessonGuide) -> None:
        super().__init__(window)
        self._window = window
        self._lessons = lessons
        self._guide = guide
        self._is_on = False
        self._was_full = False
        self._was_at = window.geometry()
        self._home: QScreen | None = None  # where the window was before it went to the audience's screen
        self.notes: NotesWindow | None = None
        self.curtain = Curtain(window, window.theme)
        self._behind = QTimer(self, interval=_BEHIND_MS)
        self._behind.timeout.connect(self._show_behind)
        self._keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_PageDown: guide.go_on,
            Qt.Key.Key_PageUp: guide.go_back,
            Qt.Key.Key_B: lambda: self._blank_or_show("black"),
            Qt.Key.Key_Period: lambda: self._blank_or_show("black"),
            Qt.Key.Key_W: lambda: self._blank_or_show("white"),
            Qt.Key.Key_F: self.freeze,
            Qt.Key.Key_L: self.toggle_laser,
            Qt.Key.Key_N: self.toggle_notes,
            Qt.Key.Key_R: self._reveal,
            Qt.Key.Key_F5: self.end,
            Qt.Key.Key_Escape: self.end,
        }

    @property
    def is_on(self) -> bool:
        """Whether something is presented."""
        return self._is_on

    def toggle(self) -> None:
        """Begins to present, or ends it."""
        if self._is_on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Fills the screen."""
        if self._is_on:
            return
        self._is_on = True
        self._was_full = self._window.isFullScreen()
        self._was_at = self._window.geometry()
        audience, presenter = self._screens()
        self._bring_to(audience)
        self._window.set_chrome(shown=False)
        self._guide.set_large(large=True)
        self._set_headings(_large_headings(audience.geometry().height()))
        self.curtain.set_theme(self._window.theme)
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self._application().installEventFilter(self)
        if _types_text(QApplication.focusWidget()):
            # Else the field would take the clicker's letters.
            self._window.current_page().setFocus()
        if presenter is not None:
            self.toggle_notes()

    def end(self) -> None:
        """Brings everything back as it was."""
        if not self._is_on:
            return
        self._is_on = False
        self._application().removeEventFilter(self)
        self.curtain.set_blank("")
        self.curtain.freeze(None)
        self.curtain.set_laser(on=False)
        self._behind.stop()
        self._window.unsetCursor()
        self._close_notes()
        self._guide.set_large(large=False)
        self._set_headings("")
        self._window.set_chrome(shown=True)
        if not self._was_full:
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        if self._home in QGuiApplication.screens():  # it may have been unplugged meanwhile
            self._window.setScreen(self._home)
            self._window.setGeometry(self._was_at)
        self._home = None

    def freeze(self) -> None:
        """The picture stays while the window goes on behind it; the notes show what goes on."""
        if self.curtain.is_frozen:
            self.curtain.freeze(None)
            self._behind.stop()
            if self.notes is not None:
                self.notes.show_picture(None)
        else:
            self.curtain.freeze(self._window.grab())
            self._behind.start()

    def toggle_laser(self) -> None:
        """A dot follows the pointer, or no longer does."""
        on = not self.curtain.is_laser
        self.curtain.set_laser(on=on)
        if on:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self._window.unsetCursor()

    def toggle_notes(self) -> None:
        """Opens the notes, on another screen where there is one, or closes them."""
        if self.notes is not None:
            self._close_notes()
            return
        self.notes = NotesWindow(self._lessons, self._window)
        self.notes.closed.connect(self._forget_notes)
        _, own = self._screens()
        if own is None:
            self.notes.show()
        else:
            self.notes.setScreen(own)
            self.notes.setGeometry(own.availableGeometry())
            self.notes.showFullScreen()
        self._window.activateWindow()

    def _screens(self) -> tuple[QScreen, QScreen | None]:
        return share_out(self._window.screen(), QGuiApplication.screens(), QGuiApplication.primaryScreen())

    def _bring_to(self, audience: QScreen) -> None:
        """Brings the window to the audience's screen, and remembers from where."""
        here = self._window.screen()
        if audience is not here:
            self._home = here
            self._window.setScreen(audience)
            self._window.setGeometry(audience.geometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the clicker's keys, and follows the pointer for the laser."""
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and self._is_ours(watched):
            if event.type() == QEvent.Type.ShortcutOverride and (self.curtain.blank or self._action(event)):
                # Else the window's shortcuts would take the key before it is pressed here.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take(event)
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and self.curtain.is_laser:
            self.curtain.point(self._window.mapFromGlobal(event.globalPosition().toPoint()))
        if event.type() == QEvent.Type.MouseButtonPress and self.curtain.blank and watched is self.curtain:
            self.curtain.set_blank("")
            return True
        return False

    def _take(self, event: QKeyEvent) -> bool:
        """Whether a key was one of ours."""
        if self.curtain.blank:
            self.curtain.set_blank("")
            return True
        action = self._action(event)
        if action is None:
            return False
        action()
        return True

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does; nothing for one that writes, while a text is typed."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() not in _ALWAYS and _types_text(QApplication.focusWidget()):
            return None
        return self._keys.get(event.key())

    def _is_ours(self, widget: QWidget) -> bool:
        return widget.window() in {self._window, self.notes}

    def _blank_or_show(self, colour: str) -> None:
        self.curtain.set_blank("white" if colour == "white" else "black")

    def _reveal(self) -> None:
        if self._lessons.files is not None:
            self._lessons.give_up()

    def _set_headings(self, style: str) -> None:
        content = self._window.centralWidget()
        if content is not None and content.styleSheet() != style:  # every part is styled anew for it
            content.setStyleSheet(style)

    def _show_behind(self) -> None:
        if self.notes is None:
            return
        self.curtain.hide()
        picture = self._window.grab()
        self.curtain.show()
        self.notes.show_picture(picture)

    def _close_notes(self) -> None:
        if self.notes is not None:
            self.notes.closed.disconnect(self._forget_notes)
            self.notes.close()
            self.notes.deleteLater()
            self.notes = None

    def _forget_notes(self) -> None:
        if self.notes is not None:
            self.notes.deleteLater()
            self.notes = None

    def _application(self) -> QApplication:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError(application)
        return application


_ALWAYS = {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Escape}
"""Keys that are ours even while a text is typed."""


def _large_headings(height: int) -> str:
    """Headings of cards on a screen of many pixels: they grow with it, as grids and their numbers do."""
    scale = height / _USUAL_HEIGHT_PX
    return "" if scale <= 1 else f"CardTitle {{ font-size: {round(_HEADING_PX * scale)}px; }}"


def _types_text(widget: QWidget | None) -> bool:
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QTextEdit) and not widget.isReadOnly()
