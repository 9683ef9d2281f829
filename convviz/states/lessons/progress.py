"""What a learner has done, as one frozen value: questions of lessons, and exercises by kind and level."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, field
from msgspec.structs import replace

from convviz.states.lessons.task import Kind, Level

FORMAT = 1
"""The version of the file; newer ones are refused."""

_Count = Annotated[int, Meta(ge=0, le=1_000_000_000)]
_Time = Annotated[str, Meta(max_length=40)]
_Name = Annotated[str, Meta(max_length=200)]


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Frozen, and strict when read from a file."""


class StepProgress(_Record, frozen=True):
    """One step of a lesson.

    Attributes:
        attempts: Answers that were marked until the first right one, that one included.
        right: Whether it was answered right.
        first_try: Whether the first answer was right, before anything was revealed.
        revealed: Whether the answer was revealed before it was found.
        when: When this last changed: ISO 8601, UTC.
    """

    attempts: _Count = 0
    right: bool = False
    first_try: bool = False
    revealed: bool = False
    when: _Time = ""


class LessonProgress(_Record, frozen=True):
    """One lesson.

    Attributes:
        steps: What became of each step that was seen, by its id.
        total: How many steps the lesson has.
        questions: How many of them ask something.
        finished: Whether its last step was seen.
    """

    steps: dict[str, StepProgress] = field(default_factory=dict[str, StepProgress])
    total: _Count = 0
    questions: _Count = 0
    finished: bool = False


class Tally(_Record, frozen=True):
    """Exercises of one kind at one level.

    Attributes:
        done: Exercises that were answered right or revealed.
        first: Right at the first try.
        later: Right at a later one.
        revealed: Revealed.
    """

    done: _Count = 0
    first: _Count = 0
    later: _Count = 0
    revealed: _Count = 0


class Progress(_Record, frozen=True):
    """Everything that is kept.

    Attributes:
        format: The version of the format.
        name: What the learner is called, as typed; "" where nobody typed it.
        lessons: By the lesson's id.
        exercises: By kind and level, such as `"sizes/2"`.
        streak: Exercises right at the first try, one after the other, up to now.
        best: The longest such row.
    """

    format: int = FORMAT
    name: _Name = ""
    lessons: dict[str, LessonProgress] = field(default_factory=dict[str, LessonProgress])
    exercises: dict[str, Tally] = field(default_factory=dict[str, Tally])
    streak: _Count = 0
    best: _Count = 0

    def step(self, lesson: str, step: str) -> StepProgress:
        """What became of a step; nothing yet where it was not seen."""
        return self.lessons.get(lesson, LessonProgress()).steps.get(step, StepProgress())

    def tally(self, kind: Kind, level: Level) -> Tally:
        """What became of exercises of a kind and level."""
        return self.exercises.get(tally_key(kind, level), Tally())

    def together(self) -> Tally:
        """What became of all exercises."""
        tallies = self.exercises.values()
        return Tally(
            sum(tally.done for tally in tallies),
            sum(tally.first for tally in tallies),
            sum(tally.later for tally in tallies),
            sum(tally.revealed for tally in tallies),
        )


def tally_key(kind: str, level: int) -> str:
    """Under what exercises of a kind and level are kept."""
    return f"{kind}/{level}"


def seen(
    progress: Progress, lesson: str, step: str, *, total: int, questions: int, last: bool, when: str
) -> Progress:
    """A step of a lesson came on screen.

    Args:
        progress: What there was.
        lesson: The lesson's id.
        step: The step's id.
        total: How many steps the lesson has.
        questions: How many of them ask something.
        last: Whether it is the last.
        when: ISO 8601, UTC.
    """
    before = progress.lessons.get(lesson, LessonProgress())
    steps = before.steps if step in before.steps else {**before.steps, step: StepProgress(when=when)}
    after = LessonProgress(steps, total, questions, before.finished or last)
    return replace(progress, lessons={**progress.lessons, lesson: after})


def answered(progress: Progress, lesson: str, step: str, *, right: bool, when: str) -> Progress:
    """A question of a lesson was answered; once it was right or revealed nothing more counts."""
    before = progress.step(lesson, step)
    if before.right or before.revealed:
        return progress
    after = StepProgress(before.attempts + 1, right, right and before.attempts == 0, when=when)
    return _with_step(progress, lesson, step, after)


def revealed(progress: Progress, lesson: str, step: str, *, when: str) -> Progress:
    """The answer of a lesson's question was shown; it counts where it had not been found."""
    before = progress.step(lesson, step)
    if before.right or before.revealed:
        return progress
    return _with_step(progress, lesson, step, replace(before, revealed=True, when=when))


def exercised(progress: Progress, kind: Kind, level: Level, *, attempts: int, right: bool) -> Progress:
    """An exercise is over.

    Args:
        progress: What there was.
        kind: Its kind.
        level: Its level.
        attempts: Answers that were marked.
        right: Whether the last of them was right; else it was revealed.
    """
    first = right and attempts == 1
    old = progress.tally(kind, level)
    tally = Tally(
        old.done + 1, old.first + first, old.later + (right and not first), old.revealed + (not right)
    )
    streak = progress.streak + 1 if first else 0
    return replace(
        progress,
        exercises={**progress.exercises, tally_key(kind, level): tally},
        streak=streak,
        best=max(streak, progress.best),
    )


def _with_step(progress: Progress, lesson: str, step: str, after: StepProgress) -> Progress:
    old = progress.lessons.get(lesson, LessonProgress())
    new = replace(old, steps={**old.steps, step: after})
    return replace(progress, lessons={**progress.lessons, lesson: new})
