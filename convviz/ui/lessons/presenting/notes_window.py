"""What the presenter sees on another screen: the step's notes, what comes next, the time."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QObject, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.lessons.step_text import StepText
from convviz.workspace.lessons import LessonWorkspace

_TICK_MS = 500
_MARGIN_PX = 24
_SIZE = QSize(900, 640)
_PICTURE_PX = 420
# Read in passing, from where the presenter stands.
_TYPE_SCALE = 1.6
_TYPE = "QLabel { font-size: 18px; } #notesTitle, #notesClock, #notesElapsed { font-size: 22px; font-weight: 600; }"


class NotesWindow(QWidget):
    """Follows the lesson that is presented.

    Signals:
        closed: The presenter closed it.
    """

    closed = Signal()

    def __init__(self, lessons: LessonWorkspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("notesWindow")
        resize_on_screen(self, _SIZE)
        self._lessons = lessons
        self._index = -1
        self._since = QElapsedTimer()
        self._since.start()
        self._title, self._next, self._clock, self._elapsed = (QLabel(self) for _ in range(4))
        self._title.setObjectName("notesTitle")
        self._next.setObjectName("notesNext")
        self._clock.setObjectName("notesClock")
        self._elapsed.setObjectName("notesElapsed")
        for label in (self._title, self._next):
            label.setWordWrap(True)
        self.text = StepText(self)
        self.text.setObjectName("notesText")
        self.text.installEventFilter(self)
        self.text.set_scale(_TYPE_SCALE)
        self.setStyleSheet(_TYPE)
        self.picture = QLabel(self)
        self.picture.setObjectName("notesPicture")
        self.picture.hide()
        self._scrolling = QScrollArea(self)
        self._scrolling.setObjectName("notesScroll")
        self._scrolling.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolling.setWidgetResizable(True)
        self._lay_out()
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        lessons.changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setWindowTitle(self.tr("Notes — convviz"))
        self.text.setAccessibleName(self.tr("Notes"))
        self._scrolling.setAccessibleName(self.tr("Notes"))
        self.picture.setAccessibleName(self.tr("What the window shows behind the picture that stays"))
        self.refresh()
        self._tick()

    def refresh(self) -> None:
        """Shows the notes of the step."""
        lessons = self._lessons
        if lessons.files is None:
            self._title.setText(self.tr("No lesson is presented."))
            self._next.setText("")
            self.text.show_text("", {})
            return
        steps, words = lessons.files.lesson.steps, lessons.words
        step = lessons.step_words
        place = self.tr("{step} of {steps}").format(step=lessons.index + 1, steps=len(steps))
        self._title.setText(f"{step.title} · {place}")
        if lessons.index != self._index:
            self._index = lessons.index
            self._scrolling.verticalScrollBar().setValue(0)
        self.text.show_text(step.notes or self.tr("*No notes for this step.*"), lessons.files.files)
        if lessons.index + 1 < len(steps):
            after = words.steps.get(steps[lessons.index + 1].id)
            title = steps[lessons.index + 1].id if after is None else after.title
            self._next.setText(self.tr("Next: {title}").format(title=title))
        else:
            self._next.setText(self.tr("This is the last step."))

    def show_picture(self, picture: QPixmap | None) -> None:
        """Shows what the window shows while the audience's picture stays."""
        self.picture.setVisible(picture is not None)
        if picture is not None:
            mode = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(picture.scaledToWidth(_PICTURE_PX, mode))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys scroll the notes also where their text has the focus, which has no scroll bar itself."""
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self._scrolling.verticalScrollBar()
            lines = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key(), 0)
            bar.setValue(bar.value() + lines * bar.singleStep())
            return bool(lines)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Says that it is closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _tick(self) -> None:
        self._clock.setText(QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat))
        seconds = self._since.elapsed() // 1000
        self._elapsed.setText(f"{seconds // 60}:{seconds % 60:02d}")
        self._clock.setAccessibleName(self.tr("Time"))
        self._elapsed.setAccessibleName(self.tr("Since the beginning"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._elapsed)
        head.addSpacing(_MARGIN_PX)
        head.addWidget(self._clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._scrolling, 1)
        column.addWidget(self._next)
        shown = QWidget(self._scrolling)
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        inner.addWidget(self.text)
        inner.addWidget(self.picture)
        inner.addStretch(1)
        self._scrolling.setWidget(shown)
