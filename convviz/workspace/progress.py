"""Keeps a learner's progress on this machine: reads it once, takes what happens, and writes it soon after.

1. At the start the file is read. One that is damaged, or of a later version, is put aside and stays; progress begins
   anew, and `notice` says so in one sentence.
2. Every change is there at once, and written when nothing more has happened for a moment, at the latest at the end.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.lessons.progress import progress_bytes, read_progress
from convviz.states.lessons import progress as moves
from convviz.states.lessons.progress import Progress
from convviz.states.lessons.task import Kind, Level
from convviz.texts.errors import sentence

_SETTLE_MS = 400
_MOST_ASIDE = 1000


class ProgressWorkspace(QObject):
    """The progress of the learner at this machine.

    Args:
        path: The file; None keeps nothing beyond the run, for scripts and tests.
        parent: What ends it.

    Signals:
        changed: The Progress.
        notice: One translated sentence for the person.
    """

    changed = Signal(object)
    notice = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._progress = Progress()
        self._written = self._progress
        self._well = True
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.write)

    @property
    def progress(self) -> Progress:
        """What there is."""
        return self._progress

    def begin(self) -> None:
        """Reads what an earlier run has kept; call it when `notice` is connected."""
        if self._path is None or not self._path.exists():
            return
        try:
            self._progress = self._written = read_progress(self._path.read_bytes())
        except (ConvvizError, OSError):
            self._begin_anew(self._path)
        self.changed.emit(self._progress)

    def rename(self, name: str) -> None:
        """The learner's name, as typed; "" for none."""
        self._take(replace(self._progress, name=" ".join(name.split())[:200]))

    def see(self, lesson: str, step: str, *, total: int, questions: int, last: bool) -> None:
        """A step of a lesson came on screen."""
        facts = {"total": total, "questions": questions}
        self._take(moves.seen(self._progress, lesson, step, **facts, last=last, when=_now()))

    def answer(self, lesson: str, step: str, *, right: bool) -> None:
        """A question of a lesson was answered."""
        self._take(moves.answered(self._progress, lesson, step, right=right, when=_now()))

    def reveal(self, lesson: str, step: str) -> None:
        """The answer of a lesson's question was shown."""
        self._take(moves.revealed(self._progress, lesson, step, when=_now()))

    def finish_exercise(self, kind: Kind, level: Level, *, attempts: int, right: bool) -> None:
        """An exercise was answered right at this attempt, or its answer was revealed."""
        self._take(moves.exercised(self._progress, kind, level, attempts=attempts, right=right))

    def forget(self) -> None:
        """Begins anew: another learner sits down at the machine."""
        self._take(Progress())

    def write(self) -> None:
        """Writes what has changed since the last time; says once that a disk refuses."""
        self._settle.stop()
        if self._path is None or self._progress == self._written:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, progress_bytes(self._progress))
        except (ConvvizError, OSError) as error:
            if self._well:
                self._well = False
                self.notice.emit(sentence(_refusal(self._path, error)))
            return
        self._written, self._well = self._progress, True

    def _take(self, progress: Progress) -> None:
        if progress != self._progress:
            self._progress = progress
            self._settle.start()
            self.changed.emit(progress)

    def _begin_anew(self, path: Path) -> None:
        """Leaves the file where it is found again, and starts without it."""
        aside = next(
            (found for number in range(1, _MOST_ASIDE) if not (found := _aside(path, number)).exists()), path
        )
        with suppress(OSError):
            path.rename(aside)
        kept = str(aside if aside.exists() else path)
        text = f"Your progress could not be read; it is kept as {kept}, and you begin anew."
        self.notice.emit(sentence(ConvvizError("progress-put-aside", text, path=kept)))


def _aside(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _refusal(path: Path, error: ConvvizError | OSError) -> ConvvizError:
    if isinstance(error, ConvvizError):
        return error
    reason = error.strerror or str(error)
    return ConvvizError("cannot-write", f"Cannot write {path}: {reason}.", path=str(path), reason=reason)
