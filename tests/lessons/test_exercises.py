"""Exercises are solvable, unambiguous, short enough for their level, and right by formulas written down elsewhere."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.signal import correlate2d

from convviz.layers import (
    Activation,
    BatchNormalization,
    Conv2D,
    Dense,
    DepthwiseConv2D,
    Flatten,
    Layer,
    MaxPooling2D,
    SeparableConv2D,
)
from convviz.lessons.exercises import KINDS, LEVELS, MAX_SEED, exercise, following, solve
from convviz.lessons.exercises.dice import Dice
from convviz.lessons.exercises.named_kernels import option_layer
from convviz.lessons.exercises.same import same_task, task_key
from convviz.lessons.marking import mark
from convviz.states.lessons.answers import Answer, ChoiceAnswer, NumberAnswer, RowAnswer, ShapeAnswer
from convviz.states.lessons.steps import CountStep, TotalStep
from convviz.states.lessons.task import Kind, Level, Task

SEEDS = range(150)
EVERY = [(kind, level) for kind in KINDS for level in LEVELS]
LONGEST_MENTAL = {"sizes": 40, "sums": 60, "pooling": 60, "padding": 10, "parameters": 250, "multiply-adds": 750,
                  "activations": 10, "pointwise": 60, "field": 30}  # fmt: skip


def typed(answer: Answer) -> str | tuple[str, ...]:
    """The right answer as a person would type it."""
    match answer:
        case NumberAnswer():
            return f"{answer.value:.2f}"
        case ShapeAnswer():
            return "x".join(str(size) for size in answer.shape)
        case RowAnswer():
            return tuple(f"{value:.2f}" for value in answer.values)
        case ChoiceAnswer():
            return answer.chosen


@pytest.mark.parametrize(("kind", "level"), EVERY)
def test_each_exercise_is_solved_and_its_answer_accepted(kind: Kind, level: Level) -> None:
    for seed in SEEDS:
        task = exercise(kind, level, seed).task
        solution = solve(task)
        assert solution.steps
        assert mark(solution.answer, typed(solution.answer)).right, (kind, level, seed)


@pytest.mark.parametrize(("kind", "level"), EVERY)
def test_the_same_number_is_the_same_exercise_and_the_next_one_is_another(kind: Kind, level: Level) -> None:
    for seed in (0, 17, MAX_SEED):
        made = exercise(kind, level, seed)
        assert same_task(made.task, exercise(kind, level, seed).task)
        assert not same_task(following(made).task, made.task)


@pytest.mark.parametrize(("kind", "level"), EVERY)
def test_numbers_seldom_give_the_same_exercise_twice(kind: Kind, level: Level) -> None:
    keys = [task_key(exercise(kind, level, seed).task) for seed in SEEDS]
    assert len(set(keys)) >= 50
    assert sum(one == other for one, other in pairwise(keys)) <= 8


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "kernels"])
def test_level_one_is_mental_arithmetic(kind: Kind) -> None:
    for seed in SEEDS:
        answer = solve(exercise(kind, 1, seed).task).answer
        values = answer.values if isinstance(answer, RowAnswer) else (answer.value,)  # type: ignore[union-attr]
        for value in values:
            assert float(value).is_integer()
            assert abs(value) <= LONGEST_MENTAL[kind]


@pytest.mark.parametrize(("kind", "level"), EVERY)
def test_what_is_computed_with_is_shown(kind: Kind, level: Level) -> None:
    """A bias of zero is not drawn as one, and of a layer with numbers none is left open."""
    for seed in SEEDS:
        task = exercise(kind, level, seed).task
        if task.input is not None:
            biases = [layer.bias for layer in task.layers if isinstance(layer, Conv2D)]
            assert all(bias is None or bias.all() for bias in biases)
            assert task.input.shape == tuple(task.shape)


def test_dice_are_those_of_every_machine() -> None:
    dice = Dice(1, 2, 3)
    assert [dice.between(0, 99) for _ in range(6)] == [67, 11, 51, 35, 70, 47]
    assert {Dice(seed).between(1, 3) for seed in range(40)} == {1, 2, 3}
    assert sorted(Dice(5).some("abcd", 4)) == list("abcd")


def test_sizes_follow_the_formula_of_dumoulin_and_visin() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("sizes", level, seed).task
            sides = [by_formula(task.layers, task.shape[axis], axis) for axis in (0, 1)]
            answer = solve(task).answer
            if isinstance(answer, NumberAnswer):
                assert answer.value == sides[0]
            else:
                assert isinstance(answer, ShapeAnswer)
                filters = [layer.kernel.shape[3] for layer in task.layers if isinstance(layer, Conv2D)]
                assert answer.shape == (*sides, filters[-1])


def by_formula(layers: tuple[Layer, ...], size: int, axis: int) -> int:
    for layer in layers:
        assert isinstance(layer, Conv2D) or hasattr(layer, "pool_size")
        kernel = layer.kernel_size[axis] if isinstance(layer, Conv2D) else layer.pool_size[axis]  # type: ignore[attr-defined]
        kernel = (kernel - 1) * layer.dilation_rate[axis] + 1  # type: ignore[attr-defined]
        stride, padding = layer.strides[axis], layer.padding  # type: ignore[attr-defined]
        if padding == "same":
            size = math.ceil(size / stride)
        else:
            size = (size + 2 * (0 if padding == "valid" else padding) - kernel) // stride + 1
    return size


@pytest.mark.parametrize("level", [1, 2])
def test_sums_are_those_of_scipy(level: Level) -> None:
    for seed in SEEDS:
        task = exercise("sums", level, seed).task
        (layer,) = task.layers
        assert isinstance(layer, Conv2D)
        assert task.input is not None
        assert task.cell is not None
        whole = correlate2d(task.input[:, :, 0], layer.kernel[:, :, 0, 0], "valid")[
            :: layer.strides[0], :: layer.strides[1]
        ]
        bias = 0 if layer.bias is None else float(layer.bias[0])
        assert answer_of(task) == pytest.approx(whole[task.cell.row, task.cell.column] + bias)


def test_hard_sums_are_those_of_loops_over_keras_padding() -> None:
    for seed in SEEDS:
        task = exercise("sums", 3, seed).task
        (layer,) = task.layers
        assert isinstance(layer, Conv2D)
        assert task.input is not None
        assert task.cell is not None
        assert layer.bias is not None
        side, stride = task.input.shape[0], layer.strides[0]
        total = max((math.ceil(side / stride) - 1) * stride + 3 - side, 0)
        padded = np.pad(task.input, ((total // 2, total - total // 2),) * 2 + ((0, 0),))
        top, left = task.cell.row * stride, task.cell.column * stride
        found = (padded[top : top + 3, left : left + 3] * layer.kernel[:, :, :, 0]).sum() + layer.bias[0]
        if layer.activation is not None:
            found = max(0.0, found)
        assert answer_of(task) == pytest.approx(found)


def test_pooling_takes_real_cells_alone() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("pooling", level, seed).task
            (layer,) = task.layers
            assert task.input is not None
            size, stride = layer.pool_size[0], layer.strides[0]  # type: ignore[attr-defined]
            take = np.max if isinstance(layer, MaxPooling2D) else np.mean
            picture = task.input[:, :, 0]
            starts = [keras_starts(side, size, stride, layer.padding) for side in picture.shape]  # type: ignore[attr-defined]
            expected = [
                [
                    take(picture[max(row, 0) : row + size, max(column, 0) : column + size])
                    for column in starts[1]
                ]
                for row in starts[0]
            ]
            answer = solve(task).answer
            if isinstance(answer, RowAnswer):
                assert answer.values == pytest.approx(np.ravel(expected))
            else:
                assert task.cell is not None
                assert answer_of(task) == pytest.approx(expected[task.cell.row][task.cell.column])


def keras_starts(side: int, size: int, stride: int, padding: str) -> list[int]:
    count = math.ceil(side / stride) if padding == "same" else (side - size) // stride + 1
    before = max((count - 1) * stride + size - side, 0) // 2 if padding == "same" else 0
    return [number * stride - before for number in range(count)]


def test_pads_are_those_of_keras() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("padding", level, seed).task
            (layer,) = task.layers
            assert isinstance(layer, Conv2D)
            pads: list[float] = []
            for axis in (0, 1):
                stride = layer.strides[axis]
                window = (layer.kernel_size[axis] - 1) * layer.dilation_rate[axis] + 1
                total = max(
                    (math.ceil(task.shape[axis] / stride) - 1) * stride + window - task.shape[axis], 0
                )
                pads += [total // 2, total - total // 2]
            answer = solve(task).answer
            assert isinstance(answer, RowAnswer)
            assert list(answer.values) in (pads, pads[:2])
            assert len(answer.values) == 4 or pads[:2] == pads[2:]


def test_parameters_are_counted_as_the_course_counts_them() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("parameters", level, seed).task
            solution = solve(task)
            assert answer_of(task) == sum(counted(layer) for layer in task.layers)
            for step in solution.steps:
                if isinstance(step, CountStep):
                    assert sum(term.count for term in step.terms) == step.count == counted(step.layer)
                if isinstance(step, TotalStep):
                    assert sum(step.counts) == step.total == answer_of(task)


def counted(layer: Layer) -> int:
    match layer:
        case Conv2D():
            height, width, channels, filters = layer.kernel.shape
            return filters * (channels * height * width + (layer.bias is not None))
        case DepthwiseConv2D():
            height, width, channels, _ = layer.kernel.shape
            return channels * (height * width + (layer.bias is not None))
        case Dense():
            numbers, units = layer.kernel.shape
            return units * (numbers + (layer.bias is not None))
        case BatchNormalization():
            return 4 * len(layer.moving_mean)
        case _:
            assert isinstance(layer, Flatten | MaxPooling2D)
            return 0


def test_multiply_adds_are_counted_window_by_window() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("multiply-adds", level, seed).task
            shape, count = tuple(task.shape), 0
            for layer in task.layers:
                rows, columns = (by_formula_of(layer, shape[axis], axis) for axis in (0, 1))
                if isinstance(layer, SeparableConv2D):
                    filters = layer.pointwise_kernel.shape[3]
                    count += rows * columns * shape[2] * (9 + filters)
                else:
                    assert isinstance(layer, Conv2D)
                    filters = layer.kernel.shape[3]
                    count += (
                        rows * columns * shape[2] * filters * layer.kernel.shape[0] * layer.kernel.shape[1]
                    )
                shape = (rows, columns, filters)
            assert answer_of(task) == count


def by_formula_of(layer: Layer, size: int, axis: int) -> int:
    if isinstance(layer, SeparableConv2D):
        return size
    return by_formula((layer,), size, axis)


def test_activations_are_those_of_the_textbook() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("activations", level, seed).task
            (layer,) = task.layers
            assert isinstance(layer, Activation)
            assert task.input is not None
            expected = activated(layer, task.input.ravel().astype(np.float64))
            answer = solve(task).answer
            assert isinstance(answer, RowAnswer)
            assert answer.values == pytest.approx(expected, abs=1e-6)


def activated(layer: Activation, numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    match layer.function:
        case "relu":
            return np.where(numbers > 0, numbers, 0)
        case "relu6":
            return np.clip(numbers, 0, 6)
        case "leaky_relu":
            return np.where(numbers > 0, numbers, numbers * float(layer.parameters["negative_slope"] or 0))
        case _:
            assert layer.function == "softmax"
            return np.exp(numbers) / np.exp(numbers).sum()


def test_one_by_one_convolutions_are_weighted_sums_of_a_place() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("pointwise", level, seed).task
            (layer,) = task.layers
            assert isinstance(layer, Conv2D)
            assert task.input is not None
            place = (0, 0) if task.cell is None else (task.cell.row, task.cell.column)
            expected = task.input[place] @ layer.kernel[0, 0] + (0 if layer.bias is None else layer.bias)
            if layer.activation is not None:
                expected = np.maximum(expected, 0)
            answer = solve(task).answer
            values = answer.values if isinstance(answer, RowAnswer) else (answer_of(task),)
            assert values == pytest.approx(expected)


def test_a_receptive_field_is_what_a_lit_pixel_can_change() -> None:
    """Found by following one output back, tap by tap."""
    for level in LEVELS:
        for seed in range(60):
            task = exercise("field", level, seed).task
            reached = {0}
            for layer in reversed(task.layers):
                kernel = layer.kernel_size[0] if isinstance(layer, Conv2D) else layer.pool_size[0]  # type: ignore[attr-defined]
                rate = layer.dilation_rate[0] if isinstance(layer, Conv2D) else 1
                stride = layer.strides[0]  # type: ignore[attr-defined]
                reached = {place * stride + tap * rate for place in reached for tap in range(kernel)}
            assert answer_of(task) == max(reached) - min(reached) + 1


def test_only_one_of_the_kernels_makes_the_map() -> None:
    for level in LEVELS:
        for seed in SEEDS:
            task = exercise("kernels", level, seed).task
            assert task.input is not None
            shown = task.layers[0].forward(task.input)
            making = [
                option
                for option in task.options
                if np.allclose(option_layer(option).forward(task.input), shown, atol=0.5)
            ]
            answer = solve(task).answer
            assert isinstance(answer, ChoiceAnswer)
            assert making == [answer.chosen]


def answer_of(task: Task) -> float:
    answer = solve(task).answer
    assert isinstance(answer, NumberAnswer)
    return answer.value
