"""One exercise after the other: what is asked, what was answered, what was revealed, and what counts."""

from __future__ import annotations

import secrets

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.lessons.exercises import MAX_SEED, exercise, following, solve
from convviz.lessons.marking import Verdict, mark
from convviz.lessons.marking.hints import hint_of
from convviz.states.lessons.answers import Given
from convviz.states.lessons.hint import Hint
from convviz.states.lessons.steps import Solution
from convviz.states.lessons.task import Exercise, Kind, Level
from convviz.workspace.progress import ProgressWorkspace

_ON_A_SHEET = 10


class Round(Struct, frozen=True, eq=False):
    """An exercise and what became of it so far.

    Attributes:
        exercise: The exercise.
        solution: Its answer and derivation.
        attempts: Answers that were marked.
        verdict: Of the last answer; None before the first.
        hint: What is said to it or was asked for; None for nothing.
        refusal: Why the last answer cannot be read, or None.
        revealed: Whether the answer was shown before it was found.
    """

    exercise: Exercise
    solution: Solution
    attempts: int = 0
    verdict: Verdict | None = None
    hint: Hint | None = None
    refusal: ConvvizError | None = None
    revealed: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it was answered right."""
        return self.verdict is not None and self.verdict.right

    @property
    def is_over(self) -> bool:
        """Whether the answer is there, found or revealed."""
        return self.is_right or self.revealed


class ExercisesWorkspace(QObject):
    """Endless exercises of a kind and level.

    Args:
        progress: Where what was done is kept.
        seed: The number of the first exercise; any if None.
        parent: What ends it.

    Signals:
        changed: The Round.
    """

    changed = Signal(object)

    def __init__(
        self, progress: ProgressWorkspace, *, seed: int | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.progress = progress
        first = secrets.randbelow(MAX_SEED + 1) if seed is None else seed
        self._round = _begun(exercise("sizes", 1, first))

    @property
    def round(self) -> Round:
        """The exercise on screen."""
        return self._round

    def choose_kind(self, kind: Kind) -> None:
        """Another kind of exercise, with the same number."""
        current = self._round.exercise
        self._begin(kind, current.level, current.seed)

    def choose_level(self, level: Level) -> None:
        """Another level, with the same number."""
        current = self._round.exercise
        self._begin(current.kind, level, current.seed)

    def choose_seed(self, seed: int) -> None:
        """The exercise with a number, for a class that works on the same one."""
        current = self._round.exercise
        self._begin(current.kind, current.level, min(max(seed, 0), MAX_SEED))

    def go_on(self) -> None:
        """The next exercise."""
        self._take(_begun(following(self._round.exercise)))

    def answer(self, given: Given) -> None:
        """Marks an answer; one that cannot be read counts as none."""
        if self._round.is_over:
            return
        try:
            verdict = mark(self._round.solution.answer, given)
        except ConvvizError as error:
            self._take(replace(self._round, refusal=error))
            return
        task = self._round.exercise.task
        hint = None if verdict.right else hint_of(task, verdict)
        attempts = self._round.attempts + 1
        self._take(replace(self._round, attempts=attempts, verdict=verdict, hint=hint, refusal=None))
        if verdict.right:
            self._count(right=True)

    def ask_for_hint(self) -> None:
        """Says how to begin, or again what is wrong with the last answer."""
        if not self._round.is_over:
            hint = hint_of(self._round.exercise.task, self._round.verdict)
            self._take(replace(self._round, hint=hint, refusal=None))

    def reveal(self) -> None:
        """Shows the answer and how it comes about."""
        if not self._round.is_over:
            self._take(replace(self._round, revealed=True, hint=None, refusal=None))
            self._count(right=False)

    def sheet(self) -> tuple[Exercise, ...]:
        """Ten exercises to be printed, the one on screen and those that follow it."""
        found = [self._round.exercise]
        while len(found) < _ON_A_SHEET:
            found.append(following(found[-1]))
        return tuple(found)

    def _begin(self, kind: Kind, level: Level, seed: int) -> None:
        current = self._round.exercise
        if (kind, level, seed) != (current.kind, current.level, current.seed):
            self._take(_begun(exercise(kind, level, seed)))

    def _count(self, *, right: bool) -> None:
        current = self._round.exercise
        attempts = self._round.attempts
        self.progress.finish_exercise(current.kind, current.level, attempts=attempts, right=right)

    def _take(self, new: Round) -> None:
        self._round = new
        self.changed.emit(new)


def _begun(made: Exercise) -> Round:
    return Round(made, solve(made.task))
