"""What holds and what does not; and all twelve slips of the course's texts as claims, of which only the slip fails."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest
from lesson_subjects import lab_subject, network_subject

from convviz.layers.errors import ConvvizError
from convviz.lessons.asked import expected
from convviz.lessons.quantities.claims import holds
from convviz.lessons.quantities.records import (
    AnswerOf,
    Before,
    Claim,
    Combined,
    Extreme,
    History,
    KernelOf,
    Parameters,
    Side,
    Size,
    Stated,
    Total,
    Value,
    Values,
)
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import ErrorQuestion
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import (
    ActivationScene,
    ConvolutionScene,
    KernelScene,
    LabScene,
    PoolingScene,
)
from convviz.states.lessons.answers import ChoiceAnswer


def tuples(values: Any) -> Any:
    return tuple(tuples(each) for each in values) if np.ndim(values) else float(values)


def plus(left: Any, right: Any) -> Combined:
    return Combined("plus", left, right)


def minus(left: Any, right: Any) -> Combined:
    return Combined("minus", left, right)


def stated(value: float) -> Stated:
    return Stated(value)


def course_lab(size: int, kernel: int, stride: int = 1, padding: Any = "valid", channels: int = 1) -> Subject:
    """Zeros through a kernel of ones: sizes and counts are what is asked."""
    planes = tuples(np.zeros((channels, size, size)))
    weights = tuples(np.ones((1, channels, kernel, kernel)))
    stage = ConvolutionScene(KernelScene(filters=weights), stride, padding=padding)
    return lab_subject(LabScene(given=Given(planes=planes), stages=(stage,)))


def training(epochs: int, accuracy: float) -> Subject:
    history = [
        {
            "epoch": epoch,
            "epochs": epochs,
            "loss": 1.0,
            "accuracy": 0.5,
            "seconds": 1.0,
            "validation": {"validation": accuracy if epoch == epochs else 0.3},
        }
        for epoch in range(epochs + 1)
    ]
    return Subject(files={"runs/mnist/history.json": msgspec.json.encode(history)})


def one_kernel_times_64() -> Subject:
    """The normalised number of a cell, shown as 64 times it and 128 more."""
    stage = ConvolutionScene(KernelScene(weights=((64.0,),), bias=(128.0,)))
    return lab_subject(LabScene(given=Given(grid=((-1.5, 0.25), (1.0, 2.0))), stages=(stage,)))


def residual() -> Subject:
    return network_subject("zoo:residual", Given(sample="photo-cat"))


CELL = (10, 12, 3)

# What each is asked of, true statements, and the slip as the text has it.
SLIPS: dict[str, tuple[Any, tuple[Claim, ...], Claim]] = {
    "32×32, 5×5, stride 2 gives 28×28": (
        lambda: course_lab(32, 5, 2),
        (Claim(Size(0), "=", (32, 32)), Claim(Side(1), "=", 14)),
        Claim(Size(1), "=", (28, 28)),
    ),
    "the second kernel of LeNet-5 is 3×3": (
        lambda: network_subject("zoo:lenet5"),
        (Claim(Size("conv2d_1"), "=", (10, 10, 16)), Claim(Parameters("conv2d_1"), "=", 3216)),
        Claim(plus(minus(Side("max_pooling2d"), Side("conv2d_1")), stated(1)), "=", 3),
    ),
    "the inception modules have branches of 64 and 128": (
        lambda: network_subject("zoo:inception"),
        (Claim(Size("concatenate"), "=", (64, 64, 64)), Claim(Parameters(), "=", 790_246)),
        Claim(Side("conv2d", "channels"), "=", 64),
    ),
    "64 is added where it is multiplied": (
        one_kernel_times_64,
        (
            Claim(Value(1, (0, 0)), "=", plus(Combined("times", Value(0, (0, 0)), stated(64)), stated(128))),
            Claim(Value(1, (1, 1)), "=", 256),
        ),
        Claim(Value(1, (0, 0)), "=", plus(plus(Value(0, (0, 0)), stated(64)), stated(128))),
    ),
    "3,453,123 parameters": (
        lambda: network_subject("zoo:catsdogs"),
        (
            Claim(Parameters("conv2d"), "=", 896),
            Claim(Parameters("dense"), "=", 3_211_776),
            Claim(Parameters("dense_1"), "=", 513),
        ),
        Claim(Parameters(), "=", 3_453_123),
    ),
    "n − m + 1 holds always": (
        lambda: course_lab(9, 4, 2),
        (
            Claim(Side(0), "=", 9),
            Claim(Side(1), "<", plus(minus(Side(0), stated(4)), stated(1))),
            Claim(Side(1), "≠", 6),
        ),
        Claim(Side(1), "=", plus(minus(Side(0), stated(4)), stated(1))),
    ),
    "without padding the output keeps its size": (
        lambda: course_lab(8, 3),
        (Claim(Side(1), "<", Side(0)), Claim(minus(Side(0), Side(1)), "=", 2)),
        Claim(Size(1), "=", Size(0)),
    ),
    "1152 neurons after flattening 3×3×64": (
        lambda: network_subject("zoo:mnist"),
        (Claim(Size("conv2d_2"), "=", (3, 3, 64)), Claim(Parameters("dense"), "=", 36_928)),
        Claim(Size("flatten"), "=", (1152,)),
    ),
    "the pool's steps are of one position": (
        lambda: network_subject("zoo:mnist"),
        (
            Claim(Side("conv2d"), "=", 26),
            Claim(Combined("over", Side("conv2d"), Side("max_pooling2d")), "=", 2),
        ),
        Claim(Side("max_pooling2d"), "=", minus(Side("conv2d"), stated(1))),
    ),
    "the shortcut is added to a[l+1]": (
        residual,
        (
            Claim(Value("add", CELL), "=", plus(Value("conv2d", CELL), Before("conv2d_2", CELL))),
            Claim(Total("activation", "min"), "=", 0),
        ),
        Claim(Value("add", CELL), "=", plus(Value("conv2d", CELL), Value("conv2d_1", CELL))),
    ),
    "all 16,812,353 parameters are trainable": (
        lambda: network_subject("zoo:vgg16-transfer"),
        (Claim(Parameters(), "=", 16_812_353), Claim(Parameters("vgg16"), "=", 14_714_688)),
        Claim(Parameters(outside="vgg16"), "=", 16_812_353),
    ),
    "100 epochs": (
        lambda: training(30, 0.9893),
        (Claim(History("mnist", pick="best-epoch"), "=", 30), Claim(History("mnist"), ">", 0.98)),
        Claim(History("mnist", pick="epochs"), "=", 100),
    ),
    "99.2 % where 98.93 % is printed": (
        lambda: training(30, 0.9893),
        (Claim(History("mnist", pick="epochs"), "=", 30), Claim(History("mnist"), "<", 0.99)),
        Claim(History("mnist"), "=", 0.992),
    ),
}


@pytest.mark.parametrize("name", SLIPS)
def test_of_what_a_text_says_only_the_slip_does_not_hold(name: str) -> None:
    make, true, slip = SLIPS[name]
    subject = make()
    assert [holds(claim, subject) for claim in true] == [True] * len(true)
    assert not holds(slip, subject)
    for place in range(len(true) + 1):
        claims = (*true[:place], slip, *true[place:])
        assert expected(ErrorQuestion(claims), subject) == ChoiceAnswer(str(place))


def test_the_right_numbers_beside_the_slips() -> None:
    assert holds(Claim(Parameters(), "=", 3_453_121), network_subject("zoo:catsdogs"))
    assert holds(Claim(Parameters(outside="vgg16"), "=", 2_097_665), network_subject("zoo:vgg16-transfer"))
    assert holds(Claim(Size("flatten"), "=", (576,)), network_subject("zoo:mnist"))
    assert holds(Claim(Size(1), "=", Size(0)), course_lab(8, 3, padding="same"))
    even = course_lab(9, 4)
    assert holds(Claim(Side(1), "=", plus(minus(Side(0), stated(4)), stated(1))), even)


def test_one_more_or_less_of_a_count_is_another_count() -> None:
    """Single precision could not tell 16,812,353 from its neighbours."""
    subject = network_subject("zoo:vgg16-transfer")
    for off in (-1, 1):
        assert not holds(Claim(Parameters(), "=", 16_812_353 + off), subject)


def test_computed_numbers_are_equal_but_for_rounding() -> None:
    subject = lab_subject(LabScene())
    assert holds(Claim(Value(1, (0, 0)), "=", -1.2), subject)
    assert holds(Claim(Values(1), "=", (-1.2, -0.6, 0.6, 1.2)), subject)
    assert not holds(Claim(Values(1), "=", (-1.2, -0.6, 0.6)), subject)
    assert not holds(Claim(Value(1, (0, 0)), "=", -1.20001), subject)
    assert holds(Claim(Value(1, (0, 0)), "=", -1.25, 0.1), subject)
    assert not holds(Claim(Value(1, (0, 0)), "<", -1.2), subject)
    assert holds(Claim(Value(1, (0, 0)), "<", -1.19), subject)
    assert holds(Claim(Value(1, (0, 0)), "≠", 1.2), subject)


def test_a_shape_of_one_channel_may_be_written_without_it() -> None:
    subject = lab_subject(LabScene())
    assert holds(Claim(Size(1), "=", (4, 4)), subject)
    assert holds(Claim(Size(1), "=", (4, 4, 1)), subject)
    assert not holds(Claim(Size(1), "=", (4, 5)), subject)
    assert not holds(Claim(Size("conv2d"), "=", (26, 26)), network_subject("zoo:mnist"))


def test_a_claimed_cell_may_be_any_of_those_with_the_extreme_number() -> None:
    stages = (ConvolutionScene(KernelScene("sobel-x")), ActivationScene(), PoolingScene())
    subject = lab_subject(LabScene(stages=stages))
    assert holds(Claim(Extreme(1), "=", (0, 3)), subject)
    assert holds(Claim(Extreme(1), "=", (2, 1)), subject)
    assert not holds(Claim(Extreme(1), "=", (0, 2)), subject)
    assert holds(Claim(Extreme(1), "≠", (0, 2)), subject)


def test_kernels_are_compared_with_kernels_only() -> None:
    stages = (ConvolutionScene(KernelScene("sobel-x")), ConvolutionScene(KernelScene("sobel-y")))
    subject = lab_subject(LabScene(stages=stages))
    assert holds(Claim(KernelOf(1), "≠", KernelOf(2)), subject)
    assert holds(Claim(KernelOf(1), "=", KernelOf(1)), subject)
    for claim in (Claim(KernelOf(1), "=", 3), Claim(Size(1), "<", Size(0)), Claim(AnswerOf(), "=", 3)):
        with pytest.raises(ConvvizError):
            holds(claim, subject)
