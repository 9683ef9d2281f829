"""The tasks of a worksheet are those of the lab: a learner who does what they say gets the answers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from convviz.exports.worksheet.lab import lab_worksheet
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Cursor,
    Depthwise,
    Kernel,
    Lab,
    Numbers,
    Pooling,
    Rank,
    Stage,
    Transposed,
)
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import GridTask, Prose, SumTask, Worksheet

pytestmark = pytest.mark.usefixtures("qapp")


def sheet(values: np.ndarray, *stages: Stage, options: SheetOptions | None = None) -> Worksheet:
    blobs = BlobStore()
    name = blobs.put(values.astype(np.float32))
    lab = Lab(Numbers(name), stages, cursor=Cursor(positions=(0,) * len(stages)))
    deriver = Deriver(blobs)
    return lab_worksheet(lab, deriver.run(lab), deriver.derive(lab), options)


def tasks(worksheet: Worksheet) -> list[GridTask]:
    return [part for part in worksheet.parts if isinstance(part, GridTask)]


def whole(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 9, shape).astype(np.float32)


def kernel(seed: int, *shape: int, bias: float = 0.0) -> Kernel:
    weights = np.random.default_rng(seed).integers(-3, 4, shape).astype(float)
    return Kernel(shape, tuple(weights.ravel().tolist()), bias=(bias,) * shape[3])  # type: ignore[arg-type]


def by_hand(task: GridTask, strides: tuple[int, int], bias: float = 0.0) -> np.ndarray:
    """What a learner gets with the grids of the sheet alone."""
    rows, columns = task.output.values.shape
    high, wide = task.kernels[0].values.shape
    out = np.full((rows, columns), bias)
    for row in range(rows):
        for column in range(columns):
            for plane, weights in zip(task.inputs, task.kernels, strict=True):
                top, left = row * strides[0], column * strides[1]
                out[row, column] += np.sum(
                    plane.values[top : top + high, left : left + wide] * weights.values
                )
    return out


@pytest.mark.parametrize("border", ["zero", "one", "edge", "reflect", "wrap"])
@pytest.mark.parametrize("padding", ["valid", "same", "full", 2])
@pytest.mark.parametrize("channels", [1, 3])
def test_the_grids_on_the_sheet_give_the_answers(border: Any, padding: Any, channels: int) -> None:
    stage = Convolution(kernel(1, 3, 2, channels, 1, bias=2.0), (1, 1), (1, 1), padding, border, flip=True)
    (task,) = tasks(sheet(whole(2, 6, 7, channels), stage))
    np.testing.assert_allclose(by_hand(task, (1, 1), 2.0), task.output.values)
    assert len(task.inputs) == channels


@pytest.mark.parametrize("strides", [(1, 1), (2, 1), (2, 3)])
def test_a_piece_of_a_large_picture_gives_the_answers_of_the_piece(strides: tuple[int, int]) -> None:
    values = whole(3, 40, 30, 1)
    stage = Convolution(kernel(4, 3, 3, 1, 1), strides)
    worksheet = sheet(values, stage)
    (task,) = tasks(worksheet)

    assert isinstance(worksheet.parts[0], Prose)
    assert "40" in worksheet.parts[0].markdown
    assert task.inputs[0].values.size < 130
    np.testing.assert_allclose(by_hand(task, strides), task.output.values)


def test_a_chain_goes_on_with_the_results_of_the_sheet() -> None:
    stages = (Convolution(kernel(5, 3, 3, 1, 1)), Activate("relu"), Pooling("max", (2, 2), (2, 2)))
    first, second, third = tasks(sheet(whole(6, 50, 50, 1), *stages))

    assert first.inputs
    assert not second.inputs
    assert not third.inputs
    np.testing.assert_array_equal(second.output.values, np.maximum(first.output.values, 0))
    rows, columns = third.output.values.shape
    top, left = third.output.first or (0, 0)
    begins = (second.output.first or (0, 0))[0], (second.output.first or (0, 0))[1]
    for row in range(rows):
        for column in range(columns):
            at = 2 * (top + row) - begins[0], 2 * (left + column) - begins[1]
            window = second.output.values[at[0] : at[0] + 2, at[1] : at[1] + 2]
            assert window.shape == (2, 2)
            assert window.max() == third.output.values[row, column]


def test_depthwise_and_transposed_and_rank_are_tasks() -> None:
    (depthwise,) = tasks(sheet(whole(7, 6, 6, 3), Depthwise(kernel(8, 2, 3, 3, 1))))
    np.testing.assert_allclose(by_hand(depthwise, (1, 1)), depthwise.output.values)
    (median,) = tasks(sheet(whole(9, 6, 6, 1), Rank("median", (3, 3), padding="same", border="edge")))
    padded = median.inputs[0].values
    assert np.median(padded[2:5, 1:4]) == median.output.values[2, 1]
    (spread,) = tasks(sheet(whole(10, 3, 3, 1), Transposed(kernel(11, 3, 3, 1, 1), (2, 2))))
    stamped = np.zeros((7, 7))
    for row, column in np.ndindex(3, 3):
        stamp = spread.inputs[0].values[row, column] * spread.kernels[0].values
        stamped[2 * row : 2 * row + 3, 2 * column : 2 * column + 3] += stamp
    np.testing.assert_allclose(spread.output.values, stamped)


def test_pooling_leaves_padding_out() -> None:
    (task,) = tasks(sheet(whole(12, 5, 5, 1), Pooling("average", (2, 2), (2, 2), "same")))
    padded = task.inputs[0].values
    assert np.isnan(padded[5, 5])
    assert task.output.values[2, 2] == pytest.approx(np.nanmean(padded[4:6, 4:6]))


def test_the_written_sum_of_the_marked_cell_is_right() -> None:
    (task,) = tasks(sheet(whole(13, 6, 6, 3), Convolution(kernel(14, 3, 3, 3, 1, bias=1.0))))
    assert task.marked is not None
    result = task.output.values[task.marked]
    assert task.inputs[0].framed is not None
    top, left, high, wide = task.inputs[0].framed
    window = [plane.values[top : top + high, left : left + wide] for plane in task.inputs]
    assert sum(np.sum(a * k.values) for a, k in zip(window, task.kernels, strict=True)) + 1 == result
    *planes, last = (line.replace("−", "-").replace("·", "*") for line in task.written)
    assert len(planes) == 3
    for line in planes:
        products, _, subtotal = line.partition(":")[2].partition("=")
        assert eval(products) == float(subtotal)  # noqa: S307 - our own arithmetic
    sums, _, total = last.partition("=")
    assert eval(sums) == float(total) == result  # noqa: S307


@pytest.mark.parametrize(("blanks", "share"), [("all", 1.0), ("most", 0.75), ("half", 0.5)])
def test_as_many_cells_are_blank_as_wished(blanks: Any, share: float) -> None:
    (task,) = tasks(
        sheet(whole(15, 10, 10, 1), Convolution(kernel(16, 3, 3, 1, 1)), options=SheetOptions(blanks=blanks))
    )
    assert task.blank.mean() == pytest.approx(share, abs=0.03)
    assert task.marked is not None
    assert task.blank[task.marked]


def test_many_planes_are_worked_on_one_number_at_a_time() -> None:
    stages = (Convolution(kernel(17, 3, 3, 1, 5)), Convolution(kernel(18, 3, 3, 5, 2)))
    worksheet = sheet(whole(19, 9, 9, 1), *stages)
    (task,) = (part for part in worksheet.parts if isinstance(part, SumTask))
    assert len(task.patches) == 3
    for patch, weights, text in zip(task.patches, task.kernels, task.sums, strict=True):
        assert float(np.sum(patch.values * weights.values)) == float(text.replace("−", "-"))
    numbers = [float(number.replace("−", "-")) for _, number, _ in task.steps]
    given = [float(text.replace("−", "-")) for text in task.sums]
    assert sum(given) + sum(numbers[:-1]) == pytest.approx(numbers[-1])


def test_what_is_no_whole_number_is_to_be_rounded() -> None:
    mean = Kernel((3, 3, 1, 1), (1.0,) * 9, divide_by_sum=True)
    (rounded,) = tasks(sheet(whole(20, 6, 6, 1), Convolution(mean)))
    (exact,) = tasks(sheet(whole(20, 6, 6, 1), Convolution(kernel(21, 3, 3, 1, 1))))
    assert "two decimals" in rounded.instruction
    assert "two decimals" not in exact.instruction
