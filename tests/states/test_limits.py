"""Every setting within the limits runs in the layers, and every setting just outside is refused there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import find_kernel
from convviz.layers.layer import Shape
from convviz.states.lab import run as lab_run
from convviz.states.lab.kernel_changes import from_named, kernel_from
from convviz.states.lab.layers import layer_of
from convviz.states.lab.limits import MOST_CELLS, AxisLimits, Limit, Reason, limits
from convviz.states.lab.stage_defaults import with_size
from convviz.states.lab.state import (
    MAX_CHANNELS,
    Activate,
    Convolution,
    Depthwise,
    Kernel,
    Pooling,
    Rank,
    Stage,
    Transposed,
)

_SIZES = st.tuples(st.integers(1, 11), st.integers(1, 11))
_STRIDES = st.tuples(st.integers(1, 8), st.integers(1, 8))
_DILATIONS = st.tuples(st.integers(1, 4), st.integers(1, 4))
_PADDINGS = st.one_of(st.sampled_from(["valid", "same", "full"]), st.integers(0, 11))
_SHAPES = st.builds(Shape, st.integers(1, 14), st.integers(1, 14), st.integers(1, 3))


@st.composite
def _kernels(draw: st.DrawFn) -> Kernel:
    rows, columns = draw(_SIZES)
    filters = draw(st.integers(1, 16))
    return kernel_from(
        np.arange(rows * columns * filters, dtype=np.float64).reshape(rows, columns, 1, filters)
    )


_STAGES = st.one_of(
    st.builds(Convolution, _kernels(), _STRIDES, _DILATIONS, _PADDINGS, st.sampled_from(["zero", "reflect"])),
    st.builds(Depthwise, _kernels(), _STRIDES, _DILATIONS, _PADDINGS, st.sampled_from(["zero", "wrap"])),
    st.builds(Transposed, _kernels(), _STRIDES, _DILATIONS, st.sampled_from(["valid", "same"])),
    st.builds(Pooling, st.sampled_from(["max", "average"]), _SIZES, _STRIDES, _PADDINGS),
    st.builds(Rank, st.sampled_from(["median", "min"]), _SIZES, _STRIDES, _DILATIONS, _PADDINGS),
)


def _runs(stage: Stage, shape: Shape) -> bool:
    """Whether a person could have this stage: a state may hold it, the layers take it, and it is not too large."""
    try:
        msgspec.convert(msgspec.to_builtins(stage), Stage)
        layer = layer_of(stage, shape.channels)
        output = layer.output_shape(shape)
        if output.channels > MAX_CHANNELS or output.height * output.width * output.channels > MOST_CELLS:
            return False
        # Running what is large as well would show nothing more, slowly.
        result = layer.forward(np.ones(shape, np.float32)) if np.prod(output) < 3000 else None
    except (msgspec.ValidationError, ConvvizError):
        return False
    assert result is None or (result.shape == output and np.isfinite(result).all())
    return True


def _controls(stage: Stage, shape: Shape) -> Iterator[tuple[str, Limit, Callable[[int], Stage]]]:
    """Every control of the stage: its name, its limit, and the stage after it was set to a value."""
    found = limits(stage, shape)
    rows, columns = stage.size if isinstance(stage, Pooling | Rank) else stage.kernel.shape[:2]
    yield from _axes("kernel", found.kernel, (rows, columns), lambda pair: with_size(stage, *pair))
    yield from _axes("strides", found.strides, stage.strides, lambda pair: replace(stage, strides=pair))
    if found.dilation is not None:
        yield from _axes(
            "dilation", found.dilation, stage.dilation_rate, lambda pair: replace(stage, dilation_rate=pair)
        )
    if found.padding is not None and "number" not in dict(found.refused_padding):
        yield "padding", found.padding, lambda value: replace(stage, padding=value)
    if found.filters is not None:
        yield (
            "filters",
            found.filters,
            lambda value: replace(stage, kernel=_with_filters(stage.kernel, value)),
        )


def _axes(
    name: str, found: AxisLimits | None, pair: tuple[int, int], change: Callable[[tuple[int, int]], Stage]
) -> Iterator[tuple[str, Limit, Callable[[int], Stage]]]:
    assert found is not None
    yield f"{name} rows", found.rows, lambda value: change((value, pair[1]))
    yield f"{name} columns", found.columns, lambda value: change((pair[0], value))
    yield f"{name} both", found.both, lambda value: change((value, value))


def _with_filters(kernel: Kernel, count: int) -> Kernel:
    rows, columns, channels, _ = kernel.shape
    return kernel_from(np.ones((rows, columns, channels, count)))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(_STAGES, _SHAPES)
def test_what_is_within_reach_runs_and_what_is_just_out_of_reach_is_refused(
    stage: Stage, shape: Shape
) -> None:
    assume(_runs(stage, shape))
    for name, limit, changed in _controls(stage, shape):
        for value in {limit.low, (limit.low + limit.high) // 2, limit.high}:
            assert _runs(changed(value), shape), f"{name} = {value} is said to be within reach"
        for value in (limit.low - 1, limit.high + 1):
            lowest = 0 if name == "padding" else 1
            if value >= lowest and not (name == "filters" and value == 17):
                assert not _runs(changed(value), shape), f"{name} = {value} is said to be out of reach"


@settings(max_examples=200, deadline=None)
@given(_STAGES, _SHAPES)
def test_a_padding_rule_is_refused_exactly_where_the_layers_refuse_it(stage: Stage, shape: Shape) -> None:
    refused = dict(limits(stage, shape).refused_padding)
    for rule in ("valid", "same") if isinstance(stage, Transposed) else ("valid", "same", "full"):
        assert (rule in refused) == (not _runs(replace(stage, padding=rule), shape)), rule
    if not isinstance(stage, Transposed):
        possible = any(_runs(replace(stage, padding=amount), shape) for amount in range(12))
        assert ("number" in refused) == (not possible)


@pytest.mark.parametrize(
    ("stage", "shape", "control", "expected"),
    [
        (Convolution(kernel_from(np.ones((3, 3, 1, 1)))), (6, 8, 1), "kernel", (1, 6, 1, 8, 1, 6)),
        (
            Convolution(kernel_from(np.ones((3, 3, 1, 1))), padding=1),
            (6, 8, 1),
            "kernel",
            (1, 8, 1, 10, 1, 8),
        ),
        (
            Convolution(kernel_from(np.ones((3, 3, 1, 1))), padding="same"),
            (6, 8, 1),
            "kernel",
            (1, 11, 1, 11, 1, 11),
        ),
        (
            Convolution(kernel_from(np.ones((3, 3, 1, 1))), dilation_rate=(2, 3)),
            (6, 8, 1),
            "kernel",
            (1, 3, 1, 3, 1, 3),
        ),
        (Convolution(kernel_from(np.ones((3, 1, 1, 1)))), (6, 8, 1), "dilation", (1, 2, 1, 4, 1, 2)),
        (Pooling(size=(3, 4), padding=2), (6, 6, 1), "kernel", (3, 10, 3, 10, 3, 10)),
        (Pooling(), (1, 5, 1), "strides", (1, 8, 1, 8, 1, 8)),
    ],
)
def test_limits_of_both_axes(
    stage: Stage, shape: tuple[int, int, int], control: str, expected: tuple[int, ...]
) -> None:
    found = getattr(limits(stage, Shape(*shape)), control)
    axes = (found.rows, found.columns, found.both)
    assert tuple(end for limit in axes for end in (limit.low, limit.high)) == expected


def test_a_wrong_setting_of_one_axis_leaves_the_limits_of_the_other() -> None:
    stage = Convolution(kernel_from(np.ones((7, 3, 1, 1))))
    found = limits(stage, Shape(6, 6, 1)).kernel
    assert found is not None
    assert (found.rows.low, found.rows.high) == (1, 6)
    assert (found.columns.low, found.columns.high) == (1, 6)


def test_padding_by_a_number_has_to_make_room_for_the_kernel() -> None:
    stage = Convolution(kernel_from(np.ones((9, 3, 1, 1))), padding=2)
    found = limits(stage, Shape(6, 6, 1)).padding
    assert found is not None
    assert (found.low, found.high) == (2, 11)
    facts = {"kernel": 9, "dilation": 1, "reach": 9, "cells": 6, "padding": 1, "bound": 2}
    assert (found.reason_low.id, dict(found.reason_low.facts)) == ("padding-rows", facts)


def test_a_pool_never_gets_a_window_of_padding_alone() -> None:
    found = limits(Pooling(size=(2, 3), padding=1), Shape(6, 6, 1)).padding
    assert found is not None
    assert (found.low, found.high) == (0, 1)
    assert found.reason_high.id == "padding-pads"


def test_valid_padding_is_out_of_reach_for_a_kernel_larger_than_the_input() -> None:
    stage = Convolution(kernel_from(np.ones((3, 7, 1, 1))), padding="same")
    assert [(rule, reason.id) for rule, reason in limits(stage, Shape(6, 6, 1)).refused_padding] == [
        ("valid", "padding-columns")
    ]


def test_a_depthwise_convolution_makes_no_more_maps_than_the_lab_shows() -> None:
    stage = Depthwise(from_named(find_kernel("sobel-x")))
    found = limits(stage, Shape(8, 8, 16)).filters
    assert found is not None
    assert found.high == 4
    assert found.reason_high == Reason("filters-channels", (("maps", 80), ("most", 64), ("bound", 4)))


def test_a_transposed_stride_is_limited_by_what_the_lab_can_compute() -> None:
    found = limits(Transposed(from_named(find_kernel("sobel-x"))), Shape(2048, 2048, 1)).strides
    assert found is not None
    assert (found.both.low, found.both.high) == (1, 2)
    assert found.both.reason_high.id == "strides-cells"


def test_a_control_that_cannot_help_is_left_free() -> None:
    stage = Convolution(kernel_from(np.ones((11, 11, 1, 1))), dilation_rate=(4, 4))
    found = limits(stage, Shape(6, 6, 1)).strides
    assert found is not None
    assert (found.rows.low, found.rows.high) == (1, 8)


def test_an_activation_has_no_limits() -> None:
    found = limits(Activate("relu"), Shape(6, 6, 1))
    assert (found.kernel, found.strides, found.padding, found.filters, found.refused_padding) == (
        None,
    ) * 4 + ((),)


def test_the_largest_output_is_the_one_that_the_lab_computes() -> None:
    computed = [value for name, value in vars(lab_run).items() if name.endswith("MOST_CELLS")]
    assert computed == [MOST_CELLS]
