"""A worksheet from a lesson: every step with its question, and the answers computed from what the step shows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace

from convviz.exports.worksheet.lab import stage_alone
from convviz.lessons.asked import expected
from convviz.lessons.lesson import LessonFiles, Shown, Step, StepWords
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import CellQuestion, KernelQuestion, NumberQuestion, RowQuestion
from convviz.lessons.wording import answer_text, value_text, with_values
from convviz.states.worksheet.lesson import SheetStep, lesson_worksheet
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import GridTask, Part, Worksheet
from convviz.texts.kernels import kernel_name

Prepare = Callable[[LessonFiles, Shown], Subject]
"""Runs what a step shows."""


def lesson_sheet(
    files: LessonFiles, language: str, prepare: Prepare, options: SheetOptions | None = None
) -> Worksheet:
    """The worksheet of a lesson.

    Args:
        files: The lesson.
        language: The code of the language of its words.
        prepare: Runs what its steps show.
        options: How.

    Raises:
        ConvvizError: A step cannot be shown.
    """
    options = options or SheetOptions()
    words = files.said(language)
    shown, steps = Shown(), list[SheetStep]()
    for step in files.lesson.steps:
        # A step that shows nothing of its own leaves the page as it is.
        shown = step.show if step.show.page is not None else shown
        said = words.steps.get(step.id, StepWords(step.id, ""))
        steps.append(_sheet_step(step, said, prepare(files, shown), files, options))
    return lesson_worksheet(words.title, steps, introduction=words.summary)


def _sheet_step(
    step: Step, words: StepWords, subject: Subject, files: LessonFiles, options: SheetOptions
) -> SheetStep:
    values = {name: value_text(value_of(quantity, subject)) for name, quantity in step.values.items()}
    words = with_values(words, values)
    if step.question is None:
        return SheetStep(words.title, words.text, pictures=files.files)
    right = answer_text(expected(step.question, subject), step.question, words.options)
    offered = words.options
    if isinstance(step.question, KernelQuestion):
        offered = tuple(kernel_name(each) for each in step.question.options)
    return SheetStep(
        words.title,
        words.text,
        words.prompt,
        offered,
        "\n\n".join(part for part in (f"**{right}**", words.reveal) if part),
        tasks=_tasks(step, subject, options),
        pictures=files.files,
    )


def _tasks(step: Step, subject: Subject, options: SheetOptions) -> tuple[Part, ...]:
    """The numbers that a question about the lab is answered from; what is asked for is not among them."""
    question = step.question
    if step.show.lab is None or subject.lab is None or subject.lab_state is None or not subject.lab.stages:
        return ()
    at = min(subject.lab_state.cursor.stage, len(subject.lab.stages) - 1)
    task = stage_alone(subject.lab, at, options)
    if not isinstance(task, GridTask):
        return ()
    if isinstance(question, NumberQuestion | RowQuestion):
        return (replace(task, marked=None, marked_words="", written=()),)
    if isinstance(question, KernelQuestion | CellQuestion):
        shown = np.zeros_like(task.blank)
        hidden = () if isinstance(question, KernelQuestion) else task.kernels
        bare = tuple(replace(grid, framed=None) for grid in task.inputs)
        return (
            replace(
                task,
                instruction="",
                inputs=bare,
                kernels=hidden,
                blank=shown,
                marked=None,
                marked_words="",
                written=(),
            ),
        )
    return ()
