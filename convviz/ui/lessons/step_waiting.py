"""Says that a step's network is not there yet, or that it will not come, with a way to try again."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from convviz.ui.accessibility import announce
from convviz.workspace.lessons import LessonWorkspace

# Most networks are there before a person could read this.
_PATIENCE_MS = 300
_GAP_PX = 6
# Qt takes a style sheet's padding from the first state of a label.
_AROUND_ERROR_PX = (8, 5)


class StepWaiting(QWidget):
    """A line under the title of a step; hidden while there is nothing to wait for."""

    def __init__(self, lessons: LessonWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepWaiting")
        self._lessons = lessons
        self.line = QLabel(self)
        self.line.setObjectName("stepWaitingLine")
        self.line.setWordWrap(True)
        self.line.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.again = QPushButton(self)
        self.again.setObjectName("stepRetry")
        self.again.clicked.connect(lessons.retry)
        lessons.entered.connect(self.hide)
        self._wait = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._wait.timeout.connect(self._appear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.line)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.again.setText(self.tr("Try again"))
        self._say()

    def refresh(self) -> None:
        """Follows the step as it stands."""
        lessons = self._lessons
        if lessons.crashed:
            self._wait.stop()
            self._appear()
        elif not lessons.busy:
            self._wait.stop()
            self.hide()
        elif not self._wait.isActive():
            self._wait.start()

    def _appear(self) -> None:
        before = self.line.text() if not self.isHidden() else ""
        self._say()
        self.show()
        if self.line.text() != before:
            announce(self.line, self.line.text())

    def _say(self) -> None:
        crashed = self._lessons.crashed
        self.again.setVisible(crashed)
        text = (
            self.tr("The network of this step could not be got ready: the program made a mistake.")
            if crashed
            else self.tr("The network of this step is being got ready…")
        )
        state = "error" if crashed else None
        if self.line.property("state") != state:
            self.line.setProperty("state", state)
            self.line.setProperty("soft", not crashed)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
            across, down = _AROUND_ERROR_PX if crashed else (0, 0)
            self.line.setContentsMargins(across, down, across, down)
        self.line.setText(text)
