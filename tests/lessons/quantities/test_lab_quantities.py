"""Quantities of the lab against numpy, scipy, naive loops and Keras's formulas."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from lesson_subjects import lab_subject
from scipy.signal import correlate2d

from convviz.layers.errors import ConvvizError
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.records import (
    AnswerOf,
    Chosen,
    Combined,
    Dimensions,
    Elements,
    Extreme,
    FlatIndex,
    KernelOf,
    Layers,
    MultiplyAdds,
    Pads,
    Parameters,
    Products,
    Receptive,
    Side,
    Size,
    Stated,
    Total,
    Value,
    Values,
)
from convviz.lessons.quantities.results import (
    CellResult,
    KernelResult,
    NumberResult,
    NumbersResult,
    ShapeResult,
    number_of,
)
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import (
    ActivationScene,
    ConvolutionScene,
    DepthwiseScene,
    KernelScene,
    LabScene,
    PoolingScene,
    TransposedScene,
)

Numbers = np.ndarray[Any, np.dtype[np.float64]]


def tuples(values: Any) -> Any:
    return tuple(tuples(each) for each in values) if np.ndim(values) else float(values)


def keras_axis(size: int, kernel: int, stride: int, padding: str | int) -> tuple[int, int, int]:
    """Keras's and TensorFlow's formulas: (output, pad before, pad after)."""
    if padding == "same":
        out = math.ceil(size / stride)
        total = max((out - 1) * stride + kernel - size, 0)
        return out, total // 2, total - total // 2
    pad = {"valid": 0, "full": kernel - 1}.get(str(padding), padding)
    assert isinstance(pad, int)
    return (size + 2 * pad - kernel) // stride + 1, pad, pad


@pytest.fixture(params=range(30))
def chain(request: pytest.FixtureRequest) -> tuple[Subject, dict[str, Any]]:
    """A convolution of asymmetric filters and the max-pooling of it, with all that went into them."""
    generator = np.random.default_rng(request.param)
    height, width = (int(each) for each in generator.integers(9, 16, 2))
    channels, filters = (int(each) for each in generator.integers(1, 4, 2))
    rows, columns = (int(each) for each in generator.integers(1, 5, 2))
    stride = (int(generator.integers(1, 4)), int(generator.integers(1, 4)))
    padding = ("valid", "same", "full", 1, 2)[int(generator.integers(5))]
    planes = generator.normal(0, 2, (channels, height, width)).round(2)
    weights = generator.normal(0, 1, (filters, channels, rows, columns)).round(2)
    bias = generator.normal(0, 1, filters).round(2)
    scene = LabScene(
        given=Given(planes=tuples(planes)),
        stages=(
            ConvolutionScene(
                KernelScene(filters=tuples(weights), bias=tuple(bias.tolist())), stride, padding=padding
            ),
            PoolingScene("max", (2, 3), (1, 2), "valid"),
        ),
    )
    facts = {
        "planes": planes,
        "weights": weights,
        "bias": bias,
        "stride": stride,
        "axes": (
            keras_axis(height, rows, stride[0], padding),
            keras_axis(width, columns, stride[1], padding),
        ),
    }
    return lab_subject(scene), facts


def convolved(facts: dict[str, Any]) -> Numbers:
    """The convolution by scipy, shape (height, width, filters)."""
    (_, top, bottom), (_, left, right) = facts["axes"]
    padded = np.pad(facts["planes"], ((0, 0), (top, bottom), (left, right)))
    maps = [
        sum(correlate2d(plane, kernel, "valid") for plane, kernel in zip(padded, filter_, strict=True)) + bias
        for filter_, bias in zip(facts["weights"], facts["bias"], strict=True)
    ]
    return np.stack(maps, axis=2)[:: facts["stride"][0], :: facts["stride"][1]]


def result(quantity: Any, subject: Subject) -> Any:
    return value_of(quantity, subject)


def test_shapes_are_those_of_kerass_formulas(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    filters = len(facts["bias"])
    channels, height, width = facts["planes"].shape
    (out_rows, *_), (out_columns, *_) = facts["axes"]
    assert result(Size(0), subject) == ShapeResult((height, width, channels))
    assert result(Size(1), subject) == ShapeResult((out_rows, out_columns, filters))
    pooled = ((out_rows - 2) + 1, (out_columns - 3) // 2 + 1, filters)
    if subject.lab is not None and subject.lab.trouble is None:
        assert result(Size(2), subject) == ShapeResult(pooled)
        assert result(Side(2, "width"), subject) == NumberResult(pooled[1])
        assert result(Elements(2), subject) == NumberResult(math.prod(pooled))
    assert result(Side(1, "height"), subject) == NumberResult(out_rows)
    assert result(Side(1, "channels"), subject) == NumberResult(filters)
    assert result(Dimensions(1), subject) == NumberResult(3)


def test_pads_are_those_of_kerass_formulas(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    (_, top, bottom), (_, left, right) = facts["axes"]
    assert result(Pads(1), subject) == NumbersResult((top, bottom, left, right))


def test_counts_are_those_of_the_course(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    filters, channels, rows, columns = facts["weights"].shape
    count = filters * (channels * rows * columns + 1)
    assert result(Parameters(1), subject) == NumberResult(count)
    assert result(Parameters(), subject) == NumberResult(count)
    assert result(Parameters(0), subject) == NumberResult(0)
    (out_rows, *_), (out_columns, *_) = facts["axes"]
    products = out_rows * out_columns * filters * channels * rows * columns
    assert result(MultiplyAdds(1), subject) == NumberResult(products)
    assert result(MultiplyAdds(0), subject) == NumberResult(0)


def test_numbers_are_scipys(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    expected = convolved(facts)
    generator = np.random.default_rng(1)
    for _ in range(5):
        cell = tuple(int(generator.integers(size)) for size in expected.shape)
        assert number_of(result(Value(1, cell), subject)) == pytest.approx(expected[cell], abs=1e-4)
    row, channel = expected.shape[0] - 1, expected.shape[2] - 1
    found = result(Values(1, row, channel, first=1, count=2), subject)
    if expected.shape[1] >= 3:
        assert found.values == pytest.approx(expected[row, 1:3, channel], abs=1e-4)
    assert result(Values(1, row, channel), subject).values == pytest.approx(
        expected[row, :, channel], abs=1e-4
    )


def test_totals_are_numpys(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    expected = convolved(facts)
    last = expected.shape[2] - 1
    for how, function in (("sum", np.sum), ("mean", np.mean), ("max", np.max), ("min", np.min)):
        whole = number_of(result(Total(1, how), subject))
        alone = number_of(result(Total(1, how, last), subject))
        assert whole == pytest.approx(function(expected), abs=1e-3)
        assert alone == pytest.approx(function(expected[:, :, last]), abs=1e-3)


def test_products_are_written_channel_by_channel_without_the_bias(
    chain: tuple[Subject, dict[str, Any]],
) -> None:
    subject, facts = chain
    (_, top, bottom), (_, left, right) = facts["axes"]
    padded = np.pad(facts["planes"], ((0, 0), (top, bottom), (left, right)))
    _, _, rows, columns = facts["weights"].shape
    row, column, channel = 1, 0, len(facts["bias"]) - 1
    if facts["axes"][0][0] < 2:
        pytest.skip("one row of output")
    start = row * facts["stride"][0]
    window = padded[:, start : start + rows, :columns]
    found = result(Products(1, (row, column, channel)), subject)
    assert found.values == pytest.approx((window * facts["weights"][channel]).ravel(), abs=1e-4)


def test_the_extreme_cell_is_the_first_of_its_map(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    expected = convolved(facts)
    for channel in range(expected.shape[2]):
        plane = expected[:, :, channel]
        for by, place in (
            ("max", plane.argmax()),
            ("min", plane.argmin()),
            ("strongest", np.abs(plane).argmax()),
        ):
            row, column = divmod(int(place), plane.shape[1])
            assert result(Extreme(1, by, channel), subject).cells[0] == (row, column)


def test_the_chosen_cell_is_where_the_maximum_stands(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    expected = convolved(facts)
    if subject.lab is None or subject.lab.trouble is not None:
        pytest.skip("the pool does not fit")
    row, column, channel = expected.shape[0] - 2, 0, expected.shape[2] - 1
    window = expected[row : row + 2, :3, channel]
    at, beside = divmod(int(window.argmax()), 3)
    assert result(Chosen(2, (row, column, channel)), subject) == CellResult(((row + at, beside),))


def test_a_flat_index_counts_channels_fastest(chain: tuple[Subject, dict[str, Any]]) -> None:
    subject, facts = chain
    shape = convolved(facts).shape
    numbered = np.arange(math.prod(shape)).reshape(shape)
    cell = (shape[0] - 1, 0, shape[2] - 1)
    assert result(FlatIndex(1, cell), subject) == NumberResult(int(numbered[cell]))


def test_the_receptive_field_is_what_a_change_reaches() -> None:
    """Every input cell is changed by itself: what the middle cell hears of lies in its field."""
    generator = np.random.default_rng(2)
    kernel = generator.uniform(1, 2, (3, 2)).round(2)
    stages = (
        ConvolutionScene(KernelScene(weights=tuples(kernel)), (2, 1)),
        PoolingScene("average", (2, 3), (2, 1)),
        ConvolutionScene(KernelScene(weights=tuples(kernel[:2])), dilation=(2, 1)),
    )
    plane = generator.uniform(1, 2, (19, 12)).round(2)

    def middle(values: Numbers) -> float:
        subject = lab_subject(LabScene(given=Given(grid=tuples(values)), stages=stages))
        height, width, _ = result(Size(3), subject).shape
        return number_of(result(Value(3, (height // 2, width // 2)), subject))

    before = middle(plane)
    heard = np.zeros(plane.shape, bool)
    for row, column in np.ndindex(plane.shape):
        changed = plane.copy()
        changed[row, column] += 50
        heard[row, column] = middle(changed) != before
    # From the first to the last: a dilated kernel passes cells by.
    field = tuple(int(np.ptp(np.flatnonzero(heard.any(axis=axis)))) + 1 for axis in (1, 0))
    subject = lab_subject(LabScene(given=Given(grid=tuples(plane)), stages=stages))
    assert result(Receptive(3), subject) == ShapeResult(field)
    assert result(Receptive(0), subject) == ShapeResult((1, 1))
    assert result(Receptive(1), subject) == ShapeResult((3, 2))


def test_equal_extreme_numbers_are_all_named() -> None:
    plane = ((1.0, 5.0, 5.0), (0.0, 5.0, -5.0))
    subject = lab_subject(
        LabScene(given=Given(grid=plane), stages=(PoolingScene("max", (2, 2), 1), ActivationScene()))
    )
    assert result(Extreme(0), subject) == CellResult(((0, 1), (0, 2), (1, 1)))
    assert result(Extreme(0, "strongest"), subject) == CellResult(((0, 1), (0, 2), (1, 1), (1, 2)))
    assert result(Chosen(1, (0, 1)), subject) == CellResult(((0, 1), (0, 2), (1, 1)))


def test_a_kernel_is_named_also_by_its_weights() -> None:
    sobel = ((1.0, 0.0, -1.0), (2.0, 0.0, -2.0), (1.0, 0.0, -1.0))
    stages = (
        ConvolutionScene(KernelScene("emboss")),
        ConvolutionScene(KernelScene(weights=sobel)),
        DepthwiseScene(KernelScene(weights=((3.25,),))),
        ActivationScene(),
    )
    subject = lab_subject(LabScene(given=Given(sample="grid-counting"), stages=stages))
    assert result(KernelOf(1), subject) == KernelResult("emboss")
    assert result(KernelOf(2), subject) == KernelResult("sobel-x")
    for stage, code in ((3, "lesson-kernel-nameless"), (4, "lesson-no-kernel"), (5, "lesson-no-grid")):
        with pytest.raises(ConvvizError) as refused:
            value_of(KernelOf(stage), subject)
        assert refused.value.code == code


def test_quantities_are_combined() -> None:
    subject = lab_subject(LabScene())
    for how, expected in (("plus", 10), ("minus", 2), ("times", 24), ("over", 1.5)):
        combined = Combined(how, Side(0), Side(1))
        assert number_of(result(combined, subject)) == expected
    with pytest.raises(ConvvizError) as refused:
        value_of(Combined("over", Side(0), Value(0, (0, 0))), subject)
    assert refused.value.code == "lesson-over-zero"
    with pytest.raises(ConvvizError) as refused:
        value_of(Combined("plus", Size(0), Stated(1.0)), subject)
    assert refused.value.code == "lesson-not-a-number"


@pytest.mark.parametrize(
    ("quantity", "code"),
    [
        (Size(4), "lesson-no-grid"),
        (Size("conv2d"), "lesson-no-network"),
        (Value(1, (4, 0)), "lesson-no-cell"),
        (Value(1, (0, 0, 1)), "lesson-no-cell"),
        (Values(1, row=4), "lesson-no-cell"),
        (Values(1, first=3, count=2), "lesson-row-short"),
        (Values(1, first=4), "lesson-row-short"),
        (Products(0, (0, 0)), "lesson-no-arithmetic"),
        (Products(2, (0, 0)), "lesson-no-sum"),
        (Products(3, (0, 0)), "lesson-no-sum"),
        (Pads(0), "lesson-no-window"),
        (Pads(2), "lesson-no-window"),
        (Pads(4), "lesson-no-grid"),
        (Chosen(1, (0, 0)), "lesson-no-choice"),
        (Extreme(1, channel=1), "lesson-no-cell"),
        (Total(1, channel=3), "lesson-no-cell"),
        (AnswerOf(), "lesson-no-network"),
        (Layers(), "lesson-no-network"),
        (Parameters("dense"), "lesson-no-network"),
        (Parameters(outside="vgg16"), "lesson-no-network"),
    ],
)
def test_what_does_not_apply_is_refused_with_its_reason(quantity: Any, code: str) -> None:
    stages = (ConvolutionScene(KernelScene("sobel-x")), ActivationScene(), PoolingScene())
    with pytest.raises(ConvvizError) as refused:
        value_of(quantity, lab_subject(LabScene(stages=stages)))
    assert refused.value.code == code


def test_a_stage_in_trouble_says_its_own_reason() -> None:
    stages = (ConvolutionScene(KernelScene(weights=tuples(np.ones((9, 9))))), ActivationScene())
    subject = lab_subject(LabScene(stages=stages))
    assert subject.lab is not None
    assert subject.lab.trouble is not None
    with pytest.raises(ConvvizError) as refused:
        value_of(Size(2), subject)
    assert refused.value.code == subject.lab.trouble.code
    assert str(refused.value) == subject.lab.trouble.sentence


def test_a_transposed_stage_has_a_shape_and_no_padding() -> None:
    scene = LabScene(stages=(TransposedScene(KernelScene("gaussian-3"), 2),))
    subject = lab_subject(scene)
    assert result(Size(1), subject) == ShapeResult(((6 - 1) * 2 + 3, (6 - 1) * 2 + 3, 1))
    with pytest.raises(ConvvizError):
        value_of(Pads(1), subject)
