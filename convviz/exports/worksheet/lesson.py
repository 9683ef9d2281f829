"""A worksheet from a lesson: every step with its question, and the answers computed from what the step shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.exports.worksheet.lab import stage_alone
from convviz.lessons.asked import expected
from convviz.lessons.checking import Prepare
from convviz.lessons.lesson import LessonFiles, LookAt, Shown, Step, StepWords
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import CellQuestion, KernelQuestion, ShapeQuestion
from convviz.lessons.wording import answer_text, value_text, with_values
from convviz.states.worksheet.lesson import SheetStep, lesson_worksheet
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import GridTask, Part, Worksheet
from convviz.texts.kernels import kernel_name

_KERNEL: Final = "kernelCard"


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
    """What the lab shows for a question: covered cells are to be filled in, all others are given."""
    covered = [each for each in step.show.cover if isinstance(each.at, int) and each.at > 0]
    asked = isinstance(step.question, CellQuestion | KernelQuestion)
    if step.show.lab is None or subject.lab is None or subject.lab_state is None or not (covered or asked):
        return ()
    if isinstance(step.question, ShapeQuestion):
        return ()  # the empty grid would be the answer
    at = max(
        (each.at for each in covered if isinstance(each.at, int)), default=subject.lab_state.cursor.stage + 1
    )
    if not 0 < at <= len(subject.lab.stages):
        return ()
    own = [each for each in covered if each.at == at]
    channel = next((each.channel for each in own if each.channel is not None), None)
    if channel is None:
        channel = getattr(getattr(step.question, "asks", None), "channel", None) or 0
    task = stage_alone(subject.lab, at - 1, options, channel=channel)
    if not isinstance(task, GridTask):
        return ()
    blank = _blank(task, [each for each in own if each.channel in {None, channel}])
    controls = step.show.controls
    return (
        replace(
            task,
            instruction=task.instruction if blank.any() else "",
            inputs=tuple(replace(grid, framed=None) for grid in task.inputs),
            kernels=task.kernels if controls is None or _KERNEL in controls else (),
            blank=blank,
            marked=None,
            marked_words="",
            written=(),
        ),
    )


def _blank(task: GridTask, covered: Sequence[LookAt]) -> NDArray[np.bool_]:
    """The covered cells, all of them where a whole map is."""
    blank = np.zeros_like(task.blank)
    top, left = task.output.first or (0, 0)
    for each in covered:
        if each.cell is None:
            blank[:] = True
        else:
            row, column = each.cell[0] - top, each.cell[1] - left
            if 0 <= row < blank.shape[0] and 0 <= column < blank.shape[1]:
                blank[row, column] = True
    return blank
