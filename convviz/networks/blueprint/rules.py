"""What a layer makes of a shape: what comes out, which weights it needs, how many products it adds up, or why not.

No array is made: a dense layer of a thousand million weights is counted, and refused, at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import cast

import msgspec

from convviz.layers import ConvvizError, TensorShape
from convviz.layers.geometry import keras_allows, resolve_axis
from convviz.networks.blueprint.records import Values


class Outcome(msgspec.Struct, frozen=True):
    """What a layer gives for the shapes that it is fed.

    Attributes:
        shape: What comes out, without the batch.
        weights: The shapes of its arrays by Keras's names.
        multiply_adds: How many products one run adds up.
    """

    shape: TensorShape
    weights: tuple[tuple[str, TensorShape], ...] = ()
    multiply_adds: int = 0

    @property
    def parameters(self) -> int:
        """How many numbers its arrays hold."""
        return sum(math.prod(shape) for _, shape in self.weights)


Inputs = tuple[TensorShape, ...]
Rule = Callable[[str, Values, Inputs], Outcome]
"""From a kind, its arguments (all of them) and the shapes fed to it; refuses with a ConvvizError."""

_Pair = tuple[int, int]


def written(shape: TensorShape) -> str:
    """A shape as people write it.

    >>> written((5, 5, 64))
    '5 × 5 × 64'
    """
    return " × ".join(str(size) for size in shape)


def conv2d(kind: str, values: Values, inputs: Inputs) -> Outcome:
    """Every filter over all channels of its group."""
    maps = _maps(kind, inputs)
    filters, groups = cast("int", values["filters"]), cast("int", values["groups"])
    channels = maps[2]
    if filters % groups or channels % groups:
        raise ConvvizError(
            "blueprint-groups",
            f"{groups} groups do not divide {channels} input maps and {filters} filters.",
            groups=groups,
            channels=channels,
            filters=filters,
        )
    kernel = (*cast("_Pair", values["kernel_size"]), channels // groups, filters)
    rows, columns = _slid(kind, values, maps)
    return Outcome(
        (rows, columns, filters),
        _with_bias(values, filters, ("kernel", kernel)),
        rows * columns * math.prod(kernel),
    )


def depthwise(kind: str, values: Values, inputs: Inputs) -> Outcome:
    """Every channel with kernels of its own."""
    maps = _maps(kind, inputs)
    multiplier = cast("int", values["depth_multiplier"])
    kernel = (*cast("_Pair", values["kernel_size"]), maps[2], multiplier)
    rows, columns = _slid(kind, values, maps)
    out = maps[2] * multiplier
    return Outcome(
        (rows, columns, out),
        _with_bias(values, out, ("depthwise_kernel", kernel)),
        rows * columns * math.prod(kernel),
    )


def separable(kind: str, values: Values, inputs: Inputs) -> Outcome:
    """A depthwise convolution, then 1 × 1 over all of its maps."""
    maps = _maps(kind, inputs)
    filters, multiplier = cast("int", values["filters"]), cast("int", values["depth_multiplier"])
    kernel = (*cast("_Pair", values["kernel_size"]), maps[2], multiplier)
    mixing = (1, 1, maps[2] * multiplier, filters)
    rows, columns = _slid(kind, values, maps)
    return Outcome(
        (rows, columns, filters),
        _with_bias(values, filters, ("depthwise_kernel", kernel), ("pointwise_kernel", mixing)),
        rows * columns * (math.prod(kernel) + math.prod(mixing)),
    )


def pooling(kind: str, values: Values, inputs: Inputs) -> Outcome:
    """One number for each window of each map."""
    maps = _maps(kind, inputs)
    window = cast("_Pair", values["pool_size"])
    strides = cast("_Pair | None", values["strides"]) or window
    return Outcome((*_swept(kind, maps, window, strides, (1, 1), str(values["padding"])), maps[2]))


def global_pooling(kind: str, _values: Values, inputs: Inputs) -> Outcome:
    """One number for each map."""
    return Outcome((_maps(kind, inputs)[2],))


def dense(_kind: str, values: Values, inputs: Inputs) -> Outcome:
    """Every unit over all numbers of the last axis."""
    shape, units = inputs[0], cast("int", values["units"])
    kernel = (shape[-1], units)
    places = math.prod(shape[:-1])
    return Outcome(
        (*shape[:-1], units), _with_bias(values, units, ("kernel", kernel)), places * math.prod(kernel)
    )


def flatten(_kind: str, _values: Values, inputs: Inputs) -> Outcome:
    """All numbers in one row."""
    return Outcome((math.prod(inputs[0]),))


def reshape(_kind: str, values: Values, inputs: Inputs) -> Outcome:
    """The same numbers in other axes."""
    target = cast("tuple[int, ...]", values["target_shape"])
    total, wanted = math.prod(inputs[0]), math.prod(target)
    if total != wanted:
        raise ConvvizError(
            "blueprint-reshape",
            f"{written(target)} holds {wanted} numbers; {written(inputs[0])} brings {total}.",
            target=written(target),
            wanted=wanted,
            received=written(inputs[0]),
            total=total,
        )
    return Outcome(target)


def unchanged(_kind: str, _values: Values, inputs: Inputs) -> Outcome:
    """Number by number: the shape stays."""
    return Outcome(inputs[0])


def rescaling(_kind: str, _values: Values, inputs: Inputs) -> Outcome:
    """A product and a sum for each number."""
    return Outcome(inputs[0], (), math.prod(inputs[0]))


def batch_normalization(_kind: str, values: Values, inputs: Inputs) -> Outcome:
    """Four numbers for each channel, two of them learnt by gradients."""
    size = (inputs[0][-1],)
    learnt = (("gamma", "scale"), ("beta", "center"))
    names = [name for name, flag in learnt if values[flag]] + ["moving_mean", "moving_variance"]
    return Outcome(inputs[0], tuple((name, size) for name in names), math.prod(inputs[0]))


def zero_padding(kind: str, values: Values, inputs: Inputs) -> Outcome:
    """Zeros around every map."""
    height, width, channels = _maps(kind, inputs)
    rows, columns = cast("_Pair", values["padding"])
    return Outcome((height + 2 * rows, width + 2 * columns, channels))


def up_sampling(kind: str, values: Values, inputs: Inputs) -> Outcome:
    """Every cell several times."""
    height, width, channels = _maps(kind, inputs)
    rows, columns = cast("_Pair", values["size"])
    return Outcome((height * rows, width * columns, channels))


def add(_kind: str, _values: Values, inputs: Inputs) -> Outcome:
    """The sum of inputs of one shape."""
    if len(set(inputs)) != 1:
        raise _unlike(inputs)
    return Outcome(inputs[0])


def concatenate(_kind: str, _values: Values, inputs: Inputs) -> Outcome:
    """The maps of all inputs, one behind the other."""
    if len({shape[:-1] for shape in inputs}) != 1:
        raise _unlike(inputs)
    return Outcome((*inputs[0][:-1], sum(shape[-1] for shape in inputs)))


def _unlike(inputs: Inputs) -> ConvvizError:
    shapes = ", ".join(written(shape) for shape in inputs)
    return ConvvizError("blueprint-unlike", f"What is joined has different shapes: {shapes}.", shapes=shapes)


def _maps(kind: str, inputs: Inputs) -> tuple[int, int, int]:
    shape = inputs[0]
    if len(shape) == 1:
        raise ConvvizError(
            "blueprint-needs-maps",
            f"{kind} works on maps (height × width × channels); from above comes a row of {shape[0]} numbers.",
            kind=kind,
            numbers=shape[0],
        )
    if len(shape) != 3:
        raise ConvvizError(
            "blueprint-needs-axes",
            f"{kind} works on maps (height × width × channels); from above comes {written(shape)}.",
            kind=kind,
            received=written(shape),
        )
    return shape[0], shape[1], shape[2]


def _slid(kind: str, values: Values, maps: tuple[int, int, int]) -> _Pair:
    """How many places a kernel has."""
    strides, dilation = cast("_Pair", values["strides"]), cast("_Pair", values["dilation_rate"])
    if not keras_allows(strides, dilation):
        raise ConvvizError(
            "blueprint-stride-dilation",
            f"strides {strides} and dilation_rate {dilation} exclude each other: one of them has to be 1.",
            strides=written(strides),
            dilation=written(dilation),
        )
    window = cast("_Pair", values["kernel_size"])
    return _swept(kind, maps, window, strides, dilation, str(values["padding"]))


def _swept(
    kind: str, maps: tuple[int, int, int], window: _Pair, strides: _Pair, dilation: _Pair, padding: str
) -> _Pair:
    rule = "same" if padding == "same" else "valid"
    rows, columns = (
        resolve_axis(size, cells, stride, rate, rule)
        for size, cells, stride, rate in zip(maps[:2], window, strides, dilation, strict=True)
    )
    if not rows.output or not columns.output:
        reach = written((rows.effective_kernel, columns.effective_kernel))
        raise ConvvizError(
            "blueprint-window",
            f"The window of {kind}, {reach}, does not fit into maps of {written(maps[:2])}.",
            kind=kind,
            window=reach,
            received=written(maps[:2]),
        )
    return rows.output, columns.output


def _with_bias(
    values: Values, size: int, *kernels: tuple[str, TensorShape]
) -> tuple[tuple[str, TensorShape], ...]:
    bias: tuple[str, TensorShape] = ("bias", (size,))
    return (*kernels, bias) if values["use_bias"] else kernels
