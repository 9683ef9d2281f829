"""New stages run on what reaches them, and a stage turned into another keeps what both have."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers.layer import Shape
from convviz.states.lab.kernel_changes import kernel_from
from convviz.states.lab.layers import layer_of, operation_id
from convviz.states.lab.stage_defaults import OPERATIONS, converted, fitted, new_stage, with_size
from convviz.states.lab.state import Activate, Convolution, Depthwise, Pooling, Rank, Transposed

_KERNEL = kernel_from(np.arange(15, dtype=np.float64).reshape(3, 5, 1, 1), name="")


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 9, 3), (28, 28, 1), (6, 5, 64)])
def test_a_new_stage_is_the_operation_and_runs(operation: str, shape: tuple[int, int, int]) -> None:
    stage = new_stage(operation, Shape(*shape))
    assert operation_id(stage) == operation
    output = layer_of(stage, shape[2]).forward(np.ones(shape, np.float32))
    assert output.size > 0


def test_every_operation_of_the_lab_can_be_made() -> None:
    assert len(set(OPERATIONS)) == 13


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("shape", [(1, 1, 1), (4, 9, 3)])
def test_a_stage_turned_into_another_runs_as_well(operation: str, shape: tuple[int, int, int]) -> None:
    for start in OPERATIONS:
        stage = converted(new_stage(start, Shape(*shape)), operation, Shape(*shape))
        assert operation_id(stage) == operation
        assert layer_of(stage, shape[2]).output_shape(Shape(*shape))


def test_a_convolution_turned_depthwise_keeps_all_its_settings() -> None:
    stage = Convolution(_KERNEL, (2, 1), (1, 3), 2, "wrap", flip=True)
    assert converted(stage, "depthwise") == Depthwise(_KERNEL, (2, 1), (1, 3), 2, "wrap", flip=True)


def test_a_convolution_turned_into_a_rank_filter_keeps_the_size_of_its_window() -> None:
    stage = Convolution(_KERNEL, (2, 1), (1, 3), "full", "edge")
    assert converted(stage, "min-filter") == Rank("min", (3, 5), (2, 1), (1, 3), "full", "edge")


def test_a_maximum_turned_into_a_mean_keeps_its_window() -> None:
    stage = Pooling("max", (4, 2), (3, 3), "same")
    assert converted(stage, "average-pooling") == replace(stage, kind="average")


def test_a_transposed_convolution_takes_no_padding_that_it_does_not_know() -> None:
    stage = converted(Convolution(_KERNEL, padding=3), "transposed")
    assert stage == Transposed(_KERNEL, strides=(1, 1), padding="valid")
    assert converted(Convolution(_KERNEL, padding="same"), "transposed") == replace(stage, padding="same")


def test_the_same_operation_changes_nothing() -> None:
    stage = Activate("leaky_relu", 0.3)
    assert converted(stage, "leaky-relu") is stage


def test_an_activation_turned_into_a_convolution_starts_anew() -> None:
    assert converted(Activate("relu"), "convolution") == new_stage("convolution")


def test_a_stage_is_fitted_by_as_little_as_it_takes() -> None:
    assert fitted(Pooling(size=(2, 3), padding=2), Shape(6, 6, 1)) == Pooling(size=(2, 3), padding=1)
    assert fitted(Rank(size=(3, 9)), Shape(6, 6, 1)) == Rank(size=(3, 6))
    many = Depthwise(kernel_from(np.ones((3, 3, 1, 16))))
    assert fitted(many, Shape(9, 9, 16)) == Depthwise(kernel_from(np.ones((3, 3, 1, 4))))


def test_another_size_keeps_the_middle_of_a_kernel() -> None:
    grown = with_size(Convolution(_KERNEL), 5, 5)
    assert isinstance(grown, Convolution)
    np.testing.assert_array_equal(grown.kernel.stored()[1:4, :, 0, 0], _KERNEL.stored()[:, :, 0, 0])
    assert grown.kernel.stored().sum() == _KERNEL.stored().sum()
    assert with_size(Activate("tanh"), 3, 3) == Activate("tanh")


def test_a_new_transposed_convolution_enlarges_by_straight_lines() -> None:
    stage = new_stage("transposed")
    step = np.array([[0, 4], [0, 4]], np.float32)[:, :, None]
    enlarged = layer_of(stage, 1).forward(step)[:, :, 0]
    np.testing.assert_allclose(enlarged[1], [0, 0, 2, 4, 2], atol=1e-6)
