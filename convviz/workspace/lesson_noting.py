"""Takes down in a learner's progress what happens in a lesson."""

from __future__ import annotations

from PySide6.QtCore import QObject

from convviz.workspace.lessons import LessonWorkspace
from convviz.workspace.progress import ProgressWorkspace


class LessonNoting(QObject):
    """Follows the lesson that is walked through."""

    def __init__(
        self, lessons: LessonWorkspace, progress: ProgressWorkspace, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lessons = lessons
        self._progress = progress
        lessons.entered.connect(self._see)
        lessons.answered.connect(self._answer)
        lessons.given_up.connect(self._reveal)

    def _see(self) -> None:
        files = self._lessons.files
        if files is None:
            return
        steps = files.lesson.steps
        self._progress.see(
            files.lesson.id,
            self._lessons.step.id,
            total=len(steps),
            questions=sum(step.question is not None for step in steps),
            last=self._lessons.index == len(steps) - 1,
        )

    def _answer(self, right: bool) -> None:  # noqa: FBT001 - a signal's payload
        if self._lessons.files is not None:
            self._progress.answer(self._lessons.files.lesson.id, self._lessons.step.id, right=right)

    def _reveal(self) -> None:
        if self._lessons.files is not None:
            self._progress.reveal(self._lessons.files.lesson.id, self._lessons.step.id)
