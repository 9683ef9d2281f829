"""What is drawn of an exercise never shows what is asked for, and its window is the one that is computed with."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Cell, Conv2D, MaxPooling2D
from convviz.states.lessons.drawn import drawn_columns
from convviz.states.lessons.task import Task

NUMBERS = np.arange(1, 26, dtype=np.float32).reshape(5, 5, 1)
KERNEL = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 10]], np.float32).reshape(3, 3, 1, 1)


def task(layer: Conv2D | MaxPooling2D, cell: Cell | None) -> Task:
    return Task("map" if cell is None else "cell", (layer,), NUMBERS.shape, NUMBERS, cell)


@pytest.mark.parametrize(
    "layer", [Conv2D(KERNEL, strides=2, padding="same"), Conv2D(KERNEL), MaxPooling2D(3, 2, "same")]
)
def test_the_outlined_window_gives_the_number(layer: Conv2D | MaxPooling2D) -> None:
    result = layer.forward(NUMBERS)[:, :, 0]
    for row, column in np.ndindex(result.shape):
        given = drawn_columns(task(layer, Cell(0, row, column)), shows_window=True, shows_answer=False)[
            0
        ].planes[0]
        span = given.outlined
        assert span is not None
        window = given.values[span.row : span.row + span.rows, span.column : span.column + span.columns]
        if isinstance(layer, Conv2D):
            assert (window * KERNEL[:, :, 0, 0]).sum() == pytest.approx(result[row, column])
        else:
            real = ~given.padding[span.row : span.row + span.rows, span.column : span.column + span.columns]
            assert window[real].max() == result[row, column]


def test_a_cell_that_is_asked_for_is_blank_until_it_is_answered_and_the_others_stay_blank() -> None:
    asked = task(Conv2D(KERNEL), Cell(0, 1, 2))
    before = drawn_columns(asked, shows_window=False, shows_answer=False)[-1].planes[0]
    after = drawn_columns(asked, shows_window=True, shows_answer=True)[-1].planes[0]
    assert before.absent.all()
    assert not before.values.any()
    assert after.absent.sum() == 8
    assert after.values[1, 2] == Conv2D(KERNEL).forward(NUMBERS)[1, 2, 0]


def test_a_map_is_blank_and_then_whole() -> None:
    asked = task(MaxPooling2D(2), None)
    assert drawn_columns(asked, shows_window=True, shows_answer=False)[-1].planes[0].absent.all()
    assert not drawn_columns(asked, shows_window=True, shows_answer=True)[-1].planes[0].absent.any()


def test_the_kernel_that_is_asked_for_is_not_drawn_before_it_is_found() -> None:
    asked = Task("kernel", (Conv2D(KERNEL, padding="same"),), NUMBERS.shape, NUMBERS, options=("a", "b"))
    before = drawn_columns(asked, shows_window=False, shows_answer=False)
    after = drawn_columns(asked, shows_window=True, shows_answer=True, cell=Cell(0, 0, 0))
    assert [column.role for column in before] == ["input", "output"]
    assert not before[-1].planes[0].absent.any()
    assert [column.role for column in after] == ["input", "kernel", "output"]
    assert after[0].planes[0].padding.sum() == 49 - 25


@pytest.mark.parametrize(
    ("padding", "asked", "shown"),
    [("same", "pads", 0), ("same", "height", 0), (2, "height", 4), ("valid", "shape", 0)],
)
def test_padding_is_drawn_before_the_answer_only_where_the_settings_say_it_in_cells(
    padding: str | int, asked: str, shown: int
) -> None:
    layer = Conv2D(np.zeros((5, 5, 1, 1)), strides=2, padding=padding)  # type: ignore[arg-type]
    blank = Task(asked, (layer,), (14, 14, 1))  # type: ignore[arg-type]
    (before,) = drawn_columns(blank, shows_window=False, shows_answer=False)
    assert before.planes[0].values.shape == (14 + shown, 14 + shown)
    assert before.planes[0].absent.all()
    after = drawn_columns(blank, shows_window=True, shows_answer=True)
    assert after[1].planes[0].values.shape == tuple(layer.output_shape((14, 14, 1)))[:2]
    rows, _ = layer.axes((14, 14, 1))  # type: ignore[arg-type]
    assert after[0].planes[0].values.shape[0] == rows.padded


def test_what_has_no_window_or_too_many_cells_is_not_drawn() -> None:
    layer = Conv2D(np.zeros((5, 5, 1, 1)))
    assert (
        drawn_columns(Task("height", (layer, layer), (14, 14, 1)), shows_window=True, shows_answer=True) == ()
    )
    assert drawn_columns(Task("height", (layer,), (99, 14, 1)), shows_window=True, shows_answer=True) == ()
    assert (
        drawn_columns(Task("parameters", (layer,), (14, 14, 1)), shows_window=True, shows_answer=True) == ()
    )
