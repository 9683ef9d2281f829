"""From a kernel of a network to the lab: its input, its weights, bias, settings and activation as stages."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import (
    Activation,
    Array,
    AveragePooling2D,
    Conv2DTranspose,
    ConvvizError,
    Layer,
    MaxPooling2D,
    Padding,
    SeparableConv2D,
)
from convviz.networks.activated import fused_activation
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import (
    MAX_CHANNELS,
    MAX_DILATION,
    MAX_KERNEL,
    MAX_SIDE,
    MAX_STRIDE,
    Activate,
    Convolution,
    Cursor,
    Depthwise,
    Kernel,
    Lab,
    Numbers,
    Pooling,
    Stage,
    Transposed,
    View,
)
from convviz.states.lab.state import Padding as LabPadding
from convviz.states.network.elastic_links import Convolving, link_of, linked_channels


class LabSeed(Struct, frozen=True, eq=False):
    """What the lab opens.

    Attributes:
        state: The lab's state.
        blobs: The arrays it needs, by the names it has for them.
        channels: The input maps that came along.
        whole: Whether that are all input maps of the opened map, so that the lab gives the map itself.
        activated: Whether the layer's activation came along, or it has none.
    """

    state: Lab
    blobs: dict[str, NDArray[np.float32]]
    channels: tuple[int, ...]
    whole: bool
    activated: bool


def to_lab(
    layer: Layer,
    cells: Array,
    output: int,
    link: int | None,
    place: tuple[int, int] = (0, 0),
    title: str = "",
) -> LabSeed:
    """One map of a layer, or the part of it that one input map makes, as the lab's state.

    Args:
        layer: A layer over pictures.
        cells: Its input, shape (height, width, channels).
        output: The map.
        link: The only input map that comes along, its bias and activation left behind; None for all of them.
        place: Row and column that the lab's transport stands on.
        title: What to call the input.

    Raises:
        ConvvizError: The lab has no such layer, or its limits are too narrow for it.
    """
    if max(cells.shape[:2]) > MAX_SIDE:
        raise _too_large(max(cells.shape[:2]), MAX_SIDE)
    channels = _channels(layer, output, link)
    if len(channels) > MAX_CHANNELS:
        raise _too_large(len(channels), MAX_CHANNELS)
    given, padding = _padded(layer, np.ascontiguousarray(cells[:, :, list(channels)]))
    stages = _stages(layer, output, channels, padding, alone=link is not None)
    activation = fused_activation(layer)
    activated = activation is None
    if activation is not None and link is None:
        following = _activate(activation)
        activated = following is not None
        stages = stages if following is None else (*stages, following)
    blobs = BlobStore()
    name = blobs.put(given)
    width = _output_width(layer, cells)
    position = place[0] * width + place[1]
    state = Lab(
        source=Numbers(name, title=title),
        stages=stages,
        view=View(order="channel"),
        cursor=Cursor(positions=(position,) * len(stages)),
    )
    return LabSeed(state, {name: given}, channels, link is None, activated)


def has_lab(layer: Layer) -> bool:
    """Whether the lab has layers of this kind; a single one may still be too large for it."""
    return isinstance(layer, Convolving | MaxPooling2D | AveragePooling2D)


def fits_whole(layer: Layer, output: int) -> bool:
    """Whether the lab takes all input maps of a map."""
    return not isinstance(layer, Convolving) or len(linked_channels(layer, output)) <= MAX_CHANNELS


def _channels(layer: Layer, output: int, link: int | None) -> tuple[int, ...]:
    if isinstance(layer, Convolving):
        return tuple(linked_channels(layer, output)) if link is None else (link,)
    if isinstance(layer, MaxPooling2D | AveragePooling2D):
        return (output,)
    raise ConvvizError(
        "lab-no-layer",
        f"The lab has convolutions and pooling; the layer {layer.name} is neither.",
        layer=layer.name,
    )


def _stages(
    layer: Layer, output: int, channels: tuple[int, ...], padding: Padding, *, alone: bool
) -> tuple[Stage, ...]:
    if isinstance(layer, MaxPooling2D | AveragePooling2D):
        kind = "max" if isinstance(layer, MaxPooling2D) else "average"
        _check(layer.pool_size, layer.strides, (1, 1))
        return (Pooling(kind, layer.pool_size, layer.strides, _rule(padding)),)
    if not isinstance(layer, Convolving):
        return ()
    bias = 0.0 if alone or layer.bias is None else float(layer.bias[output])
    _check(layer.kernel_size, layer.strides, layer.dilation_rate)
    if isinstance(layer, SeparableConv2D):
        return _two_steps(layer, output, channels, padding, bias)
    weights = np.stack([link_of(layer, channel, output).weights for channel in channels], axis=2)[..., None]
    kernel = _kernel(weights, bias)
    if isinstance(layer, Conv2DTranspose):
        if layer.output_padding is not None or padding not in {"valid", "same"}:
            raise ConvvizError(
                "lab-no-padding",
                f"The lab has no such padding as that of the layer {layer.name}.",
                layer=layer.name,
            )
        return (
            Transposed(kernel, layer.strides, layer.dilation_rate, "same" if padding == "same" else "valid"),
        )
    return (Convolution(kernel, layer.strides, layer.dilation_rate, _rule(padding), "zero", layer.flip),)


def _two_steps(
    layer: SeparableConv2D, output: int, channels: tuple[int, ...], padding: Padding, bias: float
) -> tuple[Stage, ...]:
    """A separable convolution: a depthwise stage, then one of 1 × 1."""
    first = layer.depthwise_kernel[:, :, list(channels)]
    multiplier = first.shape[3]
    if len(channels) * multiplier > MAX_CHANNELS:
        raise _too_large(len(channels) * multiplier, MAX_CHANNELS)
    between = [channel * multiplier + number for channel in channels for number in range(multiplier)]
    second = layer.pointwise_kernel[:, :, between, output : output + 1]
    depthwise = Kernel(_shape(first), _numbers(first), bias=(0.0,) * multiplier)
    return (
        Depthwise(depthwise, layer.strides, layer.dilation_rate, _rule(padding)),
        Convolution(_kernel(second, bias)),
    )


def _padded(layer: Layer, given: Array) -> tuple[Array, Padding]:
    """The input with a padding that differs from side to side written into it; the lab has but one for all sides."""
    padding: Padding = getattr(layer, "padding", "valid")
    if not isinstance(padding, tuple):
        return given, padding
    if isinstance(layer, Conv2DTranspose | MaxPooling2D | AveragePooling2D):
        raise ConvvizError(
            "lab-no-padding",
            f"The lab has no such padding as that of the layer {layer.name}.",
            layer=layer.name,
        )
    return np.pad(given, (*padding, (0, 0))), "valid"


def _activate(activation: Activation) -> Activate | None:
    """The activation as a stage; None where the lab has none like it."""
    constants = activation.parameters
    match activation.function:
        case "relu" if constants["max_value"] is None and not constants["threshold"]:
            slope = constants["negative_slope"] or 0.0
            if slope == 0:
                return Activate("relu")
            return Activate("leaky_relu", slope) if slope <= 1 else None
        case "leaky_relu":
            slope = constants["negative_slope"] or 0.0
            return Activate("leaky_relu", slope) if 0 <= slope <= 1 else None
        case "sigmoid":
            return Activate("sigmoid")
        case "tanh":
            return Activate("tanh")
        case _:
            return None


def _kernel(weights: Array, bias: float) -> Kernel:
    return Kernel(_shape(weights), _numbers(weights), bias=(bias,))


def _numbers(weights: Array) -> tuple[float, ...]:
    return tuple(weights.ravel().tolist())


def _shape(weights: Array) -> tuple[int, int, int, int]:
    rows, columns, channels, filters = weights.shape
    return rows, columns, channels, filters


def _rule(padding: Padding) -> LabPadding:
    """The padding by a rule or a number; what differs from side to side was written into the input before."""
    return "valid" if isinstance(padding, tuple) else padding


def _check(kernel: tuple[int, int], strides: tuple[int, int], dilation_rate: tuple[int, int]) -> None:
    limits = ((kernel, MAX_KERNEL), (strides, MAX_STRIDE), (dilation_rate, MAX_DILATION))
    for values, limit in limits:
        if max(values) > limit:
            raise _too_large(max(values), limit)


def _output_width(layer: Layer, cells: Array) -> int:
    return layer.output_shape(cells.shape)[1]


def _too_large(received: int, limit: int) -> ConvvizError:
    return ConvvizError(
        "lab-too-large",
        f"The lab goes up to {limit} here; received {received}.",
        received=received,
        limit=limit,
    )
