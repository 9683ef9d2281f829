"""The words of a summary of progress."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from convviz.states.lessons.progress import LessonProgress, Progress
from convviz.states.lessons.task import KINDS, LEVELS
from convviz.texts.exercises import kind_name, level_name
from convviz.texts.numbers import format_count

translate = QCoreApplication.translate


class Table(Struct, frozen=True):
    """A table.

    Attributes:
        title: Its heading.
        head: The headings of its columns.
        rows: As many texts each as there are columns.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def summary_title(progress: Progress) -> str:
    """What stands on top: with the learner's name where there is one."""
    if not progress.name:
        return translate("Progress", "Progress")
    return translate("Progress", "Progress of {name}").format(name=progress.name)


def summary_tables(progress: Progress, titles: Mapping[str, str]) -> tuple[Table, Table]:
    """Lessons and exercises.

    Args:
        progress: What was done.
        titles: The title of each lesson by its id, in the language in force; a lesson without one goes by its id.
    """
    return _lessons(progress, titles), _exercises(progress)


def no_lesson() -> str:
    """In place of an empty table of lessons."""
    return translate("Progress", "No lesson was begun yet.")


def no_exercise() -> str:
    """In place of an empty table of exercises."""
    return translate("Progress", "No exercise was done yet.")


def streak_text(progress: Progress) -> str:
    """The longest row of exercises right at the first try."""
    text = translate("Progress", "Longest row of exercises right at the first try: {count}")
    return text.format(count=format_count(progress.best))


def made_text(date: str) -> str:
    """When and by what the summary was made."""
    return translate("Progress", "Saved by convviz on {date}").format(date=date)


def _lessons(progress: Progress, titles: Mapping[str, str]) -> Table:
    head = (
        translate("Progress", "Lesson"),
        translate("Progress", "Steps seen"),
        translate("Progress", "Steps"),
        translate("Progress", "Questions"),
        translate("Progress", "Right at first try"),
        translate("Progress", "Right later"),
        translate("Progress", "Revealed"),
        translate("Progress", "Open"),
        translate("Progress", "Last change (UTC)"),
    )
    # In the order of the course, then what was opened from elsewhere.
    order = [*(lesson for lesson in titles if lesson in progress.lessons)]
    order += [lesson for lesson in progress.lessons if lesson not in titles]
    rows = tuple(_lesson_row(titles.get(lesson, lesson), progress.lessons[lesson]) for lesson in order)
    return Table(translate("Progress", "Lessons"), head, rows)


def _lesson_row(title: str, lesson: LessonProgress) -> tuple[str, ...]:
    steps = lesson.steps.values()
    first = sum(step.first_try for step in steps)
    later = sum(step.right and not step.first_try for step in steps)
    shown = sum(step.revealed for step in steps)
    counts = (len(steps), lesson.total, lesson.questions, first, later, shown)
    left = max(0, lesson.questions - first - later - shown)
    when = max((step.when for step in steps), default="")
    return (title, *(str(count) for count in (*counts, left)), when[:16].replace("T", " "))


def _exercises(progress: Progress) -> Table:
    head = (
        translate("Progress", "Exercise"),
        translate("Progress", "Level"),
        translate("Progress", "Done"),
        translate("Progress", "Right at first try"),
        translate("Progress", "Right later"),
        translate("Progress", "Revealed"),
    )
    rows: list[tuple[str, ...]] = []
    for kind in KINDS:
        for level in LEVELS:
            tally = progress.tally(kind, level)
            if tally.done:
                counts = (tally.done, tally.first, tally.later, tally.revealed)
                rows.append((kind_name(kind), level_name(level), *(str(count) for count in counts)))
    return Table(translate("Progress", "Exercises"), head, tuple(rows))
