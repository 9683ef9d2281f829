"""Zeros added around the input that come of a slip."""

from __future__ import annotations

from collections.abc import Sequence

from convviz.layers import Axis, resolve_axis
from convviz.states.lessons.hint import Hint


def pads_hint(axes: Sequence[Axis], said: Sequence[float]) -> Hint:
    """What gives these pads, of the first axis on which they are wrong.

    Args:
        axes: The axes, with padding "same".
        said: (before, after) of one axis after the other.
    """
    for number, axis in enumerate(axes):
        pair = tuple(said[2 * number : 2 * number + 2])
        right = (axis.pad_before, axis.pad_after)
        if pair != right:
            return _of_axis(axis, pair)
    return Hint("pads-total", _numbers(axes[0]))


def _of_axis(axis: Axis, said: tuple[float, ...]) -> Hint:
    before, after = axis.pad_before, axis.pad_after
    if said == (after, before):
        return Hint("pads-order", _numbers(axis))
    if said == (before + after, before + after):
        return Hint("pads-doubled", _numbers(axis))
    if said == _pads(axis, stride=1, dilation=axis.dilation):
        return Hint("pads-stride", _numbers(axis))
    if said == _pads(axis, stride=axis.stride, dilation=1):
        return Hint("pads-dilation", _numbers(axis))
    return Hint("pads-total", _numbers(axis))


def _pads(axis: Axis, *, stride: int, dilation: int) -> tuple[int, int]:
    other = resolve_axis(axis.size, axis.kernel, stride, dilation, "same")
    return other.pad_before, other.pad_after


def _numbers(axis: Axis) -> dict[str, float]:
    """What `total = (o − 1)·s + window − i` is made of."""
    return {
        "size": axis.size,
        "output": axis.output,
        "stride": axis.stride,
        "kernel": axis.kernel,
        "dilation": axis.dilation,
        "window": axis.effective_kernel,
        "total": axis.pad_before + axis.pad_after,
    }
