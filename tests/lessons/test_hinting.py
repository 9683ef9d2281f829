"""What is said to whoever asks for a hint in a lesson."""

from __future__ import annotations

import pytest

from convviz.lessons.asked import expected
from convviz.lessons.hinting import hint_to
from convviz.lessons.lesson import FORMAT, Lesson, LessonFiles, Shown, Step
from convviz.lessons.quantities.records import Value
from convviz.lessons.questions import NumberQuestion
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import ConvolutionScene, KernelScene, LabScene
from convviz.workspace.lesson_preparing import preparer

QUESTION = NumberQuestion(Value(1, (0, 0)))


@pytest.mark.parametrize(
    ("weights", "slip"),
    [
        (((2.0,),), None),
        (((1.0,),), None),
        (((2.0, -1.0),), "sum-start"),
    ],
)
def test_a_kernel_of_one_weight_has_nothing_to_be_added_up(
    weights: tuple[tuple[float, ...], ...], slip: str | None
) -> None:
    scene = LabScene(
        given=Given(grid=((3.0, 4.0), (5.0, 6.0))),
        stages=(ConvolutionScene(KernelScene(weights=weights)),),
    )
    shown = Shown(lab=scene)
    subject = preparer()(LessonFiles(Lesson(FORMAT, "one", (Step("one", shown),)), {}), shown)
    hint = hint_to(QUESTION, expected(QUESTION, subject), subject)
    assert (None if hint is None else hint.slip) == slip
