"""The lesson that is being written: its draft, undo, the file it is saved in, what a check found, and its recovery.

1. `apply` takes a new draft and makes one step of undo of it; typing in one field is one step.
2. Every draft is noted for recovery; `finished` leaves nothing to recover.
3. `check` runs the steps off the window's thread; a newer draft makes what it found outdated.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from convviz.layers.errors import ConvvizError
from convviz.lessons.checking import Problem
from convviz.lessons.lesson import LessonFiles
from convviz.texts.errors import sentence
from convviz.workspace.authoring.draft import Draft, chosen, draft_of, in_language
from convviz.workspace.authoring.finishing import finished
from convviz.workspace.recovery import Form, Recovery
from convviz.workspace.task import TaskRunner

_MERGE_ID = 1


class AuthoringWorkspace(QObject):
    """Keeps one draft at a time.

    Args:
        undo_stack: Where its steps of undo go.
        folder: Where it is kept for recovery; None not to keep it.

    Signals:
        changed: The draft is another, or None.
        checked: A tuple of what a check found.
        busy_changed: Whether a check is under way.
        saved: The Path of a file or a folder that was written.
        notice: One translated sentence about something that could not be done.
    """

    changed = Signal(object)
    checked = Signal(object)
    busy_changed = Signal(bool)
    saved = Signal(object)
    notice = Signal(str)

    def __init__(self, undo_stack: QUndoStack, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = undo_stack
        self._draft: Draft | None = None
        self._kept: LessonFiles | None = None
        self._path: Path | None = None
        self._checker = TaskRunner(self)
        self._checker.busy_changed.connect(self.busy_changed)
        self._checker.finished.connect(self.checked)
        self._checker.refused.connect(self._refuse)
        self._folder = folder
        self._recovery = None if folder is None else Recovery(folder, _form(), self)
        if self._recovery is not None:
            self._recovery.failed.connect(self._refuse)

    @property
    def draft(self) -> Draft | None:
        """The draft, or None where nothing is written."""
        return self._draft

    @property
    def path(self) -> Path | None:
        """The file or the folder that it was saved in last."""
        return self._path

    @property
    def is_unsaved(self) -> bool:
        """Whether there is something that is in no file."""
        return self._draft is not None and self._draft.files is not self._kept

    @property
    def busy(self) -> bool:
        """Whether a check is under way."""
        return self._checker.busy

    def has_recovered(self) -> bool:
        """Whether a run that crashed left something; it stays there until it is taken."""
        return self._folder is not None and Recovery(self._folder, _form()).pending() is not None

    def recovered(self) -> Draft | None:
        """What a run that crashed left; `finished` puts it away."""
        found = None if self._recovery is None else self._recovery.pending()
        return None if found is None else found.state

    def begin(self, draft: Draft, path: Path | None = None) -> None:
        """Begins with a draft; `path` is the file that it stands in, None for one that is in none yet."""
        self._draft, self._path = draft, path
        self._kept = draft.files if path is not None else None
        self.undo_stack.clear()
        self._tell()

    def close(self) -> None:
        """Puts the draft away; what is not saved is gone."""
        self._checker.cancel()
        self._draft = self._kept = self._path = None
        self.undo_stack.clear()
        self.finished()
        self.changed.emit(None)

    def finished(self) -> None:
        """An orderly end: nothing is left to recover."""
        if self._recovery is not None:
            self._recovery.finished()

    def apply(self, draft: Draft, text: str, merge: str = "") -> None:
        """Another draft, as a step of undo.

        Args:
            draft: It; the same one again changes nothing.
            text: What was done, for the menu.
            merge: Steps one after the other with the same text here are one.
        """
        if self._draft is None or draft.files is self._draft.files:
            return
        self.undo_stack.push(_Step(self, self._draft, draft, text, merge))

    def select(self, index: int) -> None:
        """Another step is worked at."""
        if self._draft is not None and index != self._draft.index:
            self.show(chosen(self._draft, index))

    def choose_language(self, language: str) -> None:
        """Words of another language are worked at."""
        if self._draft is not None and language != self._draft.language:
            self.show(in_language(self._draft, language))

    def show(self, draft: Draft) -> None:
        """A draft that undo or redo brings back."""
        self._draft = draft
        self._tell()

    def check(self) -> None:
        """Looks for what is wrong; `checked` says it."""
        draft = self._draft
        if draft is None:
            return
        files = finished(draft)
        self._checker.start(lambda: _problems(files))

    def save(self, path: Path) -> None:
        """Writes one `.cvlesson`, whole or not at all.

        Raises:
            ConvvizError: It could not be opened again, or cannot be written.
        """
        from convviz.exports.atomic import write_whole
        from convviz.lessons.writing import lesson_bytes

        files = self._sound()
        write_whole(path, lesson_bytes(files))
        self._keep(path)

    def save_folder(self, folder: Path) -> None:
        """Writes the files of the lesson into a folder, which is made if need be.

        A folder that holds something else is left alone; of an earlier state of this lesson only what belongs to it
        stays.

        Raises:
            ConvvizError: It could not be opened again, the folder holds something else, or it cannot be written.
        """
        from convviz.workspace.lesson_folder import write_folder

        write_folder(self._sound(), folder)
        self._keep(folder)

    def _sound(self) -> LessonFiles:
        """The lesson, once it was read back as another person's program will read it."""
        from convviz.lessons.reading import read_bytes
        from convviz.lessons.writing import lesson_bytes

        if self._draft is None:
            raise ValueError("nothing is written")
        files = finished(self._draft)
        read_bytes(lesson_bytes(files))
        return files

    def _keep(self, path: Path) -> None:
        self._path = path
        self._kept = None if self._draft is None else self._draft.files
        self.finished()
        self.saved.emit(path)
        self.changed.emit(self._draft)

    def _tell(self) -> None:
        if self._recovery is not None and self._draft is not None and self.is_unsaved:
            self._recovery.note(self._draft)
        self.changed.emit(self._draft)

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self.notice.emit(sentence(error))


class _Step(QUndoCommand):
    """From one draft to another."""

    def __init__(self, work: AuthoringWorkspace, before: Draft, after: Draft, text: str, merge: str) -> None:
        super().__init__(text)
        self._work, self._before, self._after = work, before, after
        self._merge = merge

    def id(self) -> int:
        """Steps of one id may become one."""
        return _MERGE_ID if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Takes in what was typed into the same field."""
        if not isinstance(other, _Step) or other._merge != self._merge:  # noqa: SLF001 - of its own kind
            return False
        self._after = other._after  # noqa: SLF001
        return True

    def redo(self) -> None:
        """Forward."""
        self._work.show(self._after)

    def undo(self) -> None:
        """Back."""
        self._work.show(self._before)


def _problems(files: LessonFiles) -> tuple[Problem, ...]:
    from convviz.workspace.lesson_preparing import check_lesson

    return check_lesson(files)


def _form() -> Form[Draft]:
    return Form(_serialise, _array, _encode, _load)


def _serialise(draft: Draft) -> bytes:
    from convviz.lessons.writing import lesson_bytes

    return lesson_bytes(draft.files)


def _load(document: bytes, _arrays: Mapping[str, bytes]) -> tuple[Draft, dict[str, NDArray[np.float32]]]:
    from convviz.lessons.reading import read_bytes

    files = read_bytes(document)
    return draft_of(files, next(iter(files.words))), {}


def _array(name: str) -> NDArray[np.float32]:
    raise KeyError(name)


def _encode(array: NDArray[np.float32]) -> bytes:
    return array.tobytes()
