"""Sizes that come of a slip: a stride or a padding forgotten, rounding the wrong way, the + 1 left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from convviz.layers import Axis, TensorShape
from convviz.lessons.exercises.windows import axis_formula
from convviz.states.lab.scene import AxisFormula
from convviz.states.lessons.hint import Hint, SizeSlip


def size_hint(axis: Axis, said: int, rule: str) -> Hint:
    """What gives `said` instead of `axis.output`.

    Args:
        axis: The window.
        said: The wrong size.
        rule: The padding's rule, such as `"same"`.
    """
    for slip, formula in _slips(axis, rule):
        if formula.output == said != axis.output:
            return Hint(slip, _numbers(axis, formula.output), formula)
    return Hint("size-formula", _numbers(axis, said), axis_formula(axis))


def shape_hint(
    axes: tuple[Axis, Axis] | None, rule: str, right: TensorShape, said: Sequence[int], channels: int
) -> Hint:
    """What gives a wrong shape: of its first wrong size.

    Args:
        axes: The windows of the last layer over rows and columns, if it has some.
        rule: Its padding's rule.
        right: The right shape.
        said: The wrong one.
        channels: The channels that go into the last layer.
    """
    if len(said) == len(right) == 3 and tuple(said[:2]) == tuple(right[:2]):
        return Hint("size-channels", {"filters": right[2], "channels": channels, "said": said[2]})
    if axes is None:
        return Hint("size-channels", {"filters": right[-1], "channels": channels, "said": said[-1]})
    wrong = 0 if len(said) != len(right) or said[0] != right[0] else 1
    return size_hint(axes[wrong], said[wrong] if wrong < len(said) else 0, rule)


def _slips(axis: Axis, rule: str) -> Iterator[tuple[SizeSlip, AxisFormula]]:
    right = axis_formula(axis)
    if axis.stride > 1:
        yield "size-stride", axis_formula(_like(axis, stride=1))
    if rule == "same" and axis.stride > 1:
        yield "size-rounded-down", replace(right, output=axis.size // axis.stride)
    if axis.pad_before + axis.pad_after:
        yield "size-padding", axis_formula(_like(axis, pad_before=0, pad_after=0))
        yield "size-one-side", axis_formula(_like(axis, pad_after=0))
    if axis.dilation > 1:
        yield "size-dilation", axis_formula(_like(axis, dilation=1))
    yield "size-plus-one", replace(right, output=axis.output - 1)
    if axis.dropped:
        yield "size-rounded-up", replace(right, output=axis.output + 1)
    yield "size-kept", replace(right, output=axis.size)


def _like(axis: Axis, **changes: int) -> Axis:
    numbers = {
        "size": axis.size,
        "kernel": axis.kernel,
        "stride": axis.stride,
        "dilation": axis.dilation,
        "pad_before": axis.pad_before,
        "pad_after": axis.pad_after,
    }
    return Axis(**{**numbers, **changes})


def _numbers(axis: Axis, said: int) -> dict[str, float]:
    return {
        "size": axis.size,
        "kernel": axis.kernel,
        "window": axis.effective_kernel,
        "stride": axis.stride,
        "dilation": axis.dilation,
        "before": axis.pad_before,
        "after": axis.pad_after,
        "said": said,
    }
