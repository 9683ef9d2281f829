"""One lesson in the course: what it is about, how long it takes, and how far one has come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from convviz.lessons.lesson import LessonFiles
from convviz.texts.articles.reading import language_in_force
from convviz.ui.widgets.thin_bar import ThinBar

_MARGIN_PX = 14
_LEAST_WIDTH_PX = 240


class LessonTile(QPushButton):
    """A button as large as a card, which begins a lesson or goes on with it."""

    def __init__(self, files: LessonFiles, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = files
        self._number = number
        self._done = 0
        self.setObjectName(f"lesson-{files.lesson.id}")
        self.setProperty("kind", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._title, self._summary, self._facts = (QLabel(self) for _ in range(3))
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        for label in (self._title, self._summary):
            label.setWordWrap(True)
        for label in (self._summary, self._facts):
            label.setProperty("soft", "true")
        self._bar = ThinBar(self)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for child in (self._title, self._summary, self._facts, self._bar):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._facts)
        foot.addWidget(self._bar, 1)
        column.addLayout(foot)
        self.retranslate()

    def set_done(self, steps: int) -> None:
        """How many of its steps were seen."""
        self._done = steps
        self._show_facts()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        words = self.files.said(language_in_force())
        self._title.setText(f"{self._number}. {words.title}" if self._number else words.title)
        self._summary.setText(words.summary)
        self._show_facts()

    def sizeHint(self) -> QSize:
        """As its labels need."""
        layout = self.layout()
        width = max(_LEAST_WIDTH_PX, self.width())
        return QSize(_LEAST_WIDTH_PX, layout.heightForWidth(width) if layout is not None else 0)

    def minimumSizeHint(self) -> QSize:
        """As high as its texts at its width."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Its texts break lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As its labels need."""
        layout = self.layout()
        return 0 if layout is None else layout.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins the lesson, as the space bar does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_facts(self) -> None:
        lesson = self.files.lesson
        steps = len(lesson.steps)
        text = self.tr("{minutes} min · {steps} steps")
        self._facts.setText(text.format(minutes=lesson.minutes, steps=steps))
        self._bar.setVisible(self._done > 0)
        self._bar.setRange(0, steps)
        self._bar.setValue(self._done)
        seen = self.tr("{done} of {steps} steps seen").format(done=self._done, steps=steps)
        said = [self._title.text(), self._summary.text(), self._facts.text(), seen if self._done else ""]
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(" ".join(f"{each.removesuffix('.')}." for each in said[1:] if each))
