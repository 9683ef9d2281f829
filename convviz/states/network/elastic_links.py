"""Which weights lead from an input map to an output map, and what that one input map adds to the sum."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Array, Conv2D, Conv2DTranspose, DepthwiseConv2D, Layer, SeparableConv2D

Convolving = Conv2D | DepthwiseConv2D | SeparableConv2D | Conv2DTranspose
"""The layers whose maps are sums over a kernel's window."""


class Link(Struct, frozen=True, eq=False):
    """From one input map to one output map.

    Attributes:
        channel: The input map.
        filter: The output map.
        weights: Shape (rows, columns), as they are stored.
        weight: Name of the array they stand in.
        index: Their place in it, after row and column.
        silences: (channel, filter) by which `SilenceKernel` names the link.
        factor: What the second step of a separable convolution multiplies by; None for one step.
        others: How many more kernels of the same input map lead there, by way of other maps in between.
    """

    channel: int
    filter: int
    weights: NDArray[np.float32]
    weight: str
    index: tuple[int, int]
    silences: tuple[int, int]
    factor: float | None = None
    others: int = 0


def linked_channels(layer: Convolving, output: int) -> range:
    """The input maps that an output map sums over.

    >>> linked_channels(Conv2D(np.ones((3, 3, 2, 6)), groups=3), 4)
    range(4, 6)
    """
    match layer:
        case Conv2D():
            depth = layer.kernel.shape[2]
            group = output // (layer.filters // layer.groups)
            return range(group * depth, (group + 1) * depth)
        case DepthwiseConv2D():
            own = output // layer.depth_multiplier
            return range(own, own + 1)
        case SeparableConv2D():
            return range(layer.depthwise_kernel.shape[2])
        case Conv2DTranspose():
            return range(layer.kernel.shape[3])


def link_of(layer: Convolving, channel: int, output: int) -> Link:
    """The link from input map `channel`, one of `linked_channels`, to map `output`."""
    match layer:
        case Conv2D():
            inside = channel - linked_channels(layer, output).start
            return _link(layer.kernel, "kernel", channel, output, (inside, output))
        case DepthwiseConv2D():
            number = output % layer.depth_multiplier
            return _link(layer.kernel, "kernel", channel, output, (channel, number))
        case SeparableConv2D():
            return _separable_link(layer, channel, output)
        case Conv2DTranspose():
            link = layer.kernel[:, :, output, channel]
            return Link(channel, output, link, "kernel", (output, channel), (channel, output))


def part_of_sum(layer: Convolving, link: Link, cells: Array) -> Array:
    """What one input map adds to an output map, before bias and activation.

    Args:
        layer: The layer.
        link: From which input map to which output map.
        cells: The layer's input, shape (height, width, channels).

    Returns:
        Shape (height, width, 1) of the output.
    """
    own = np.ascontiguousarray(cells[:, :, link.channel : link.channel + 1])
    match layer:
        case SeparableConv2D():
            multiplier = layer.depthwise_kernel.shape[3]
            first = link.channel * multiplier
            factors = layer.pointwise_kernel[0, 0, first : first + multiplier, link.filter]
            return (_first_step(layer, link.channel).forward(own) @ factors)[:, :, None]
        case Conv2DTranspose():
            return Conv2DTranspose(
                link.weights[:, :, None, None],
                None,
                layer.strides,
                layer.padding,
                layer.dilation_rate,
                output_padding=layer.output_padding,
                flip=layer.flip,
            ).forward(own)
        case Conv2D() | DepthwiseConv2D():
            return Conv2D(
                link.weights[:, :, None, None],
                None,
                layer.strides,
                layer.padding,
                layer.dilation_rate,
                border=layer.border,
                flip=layer.flip,
            ).forward(own)


def map_between(layer: SeparableConv2D, link: Link, cells: Array) -> Array:
    """The map that the first step of a separable convolution makes of a link's input map, shape (height, width, 1)."""
    own = np.ascontiguousarray(cells[:, :, link.channel : link.channel + 1])
    number = link.index[1]
    return np.ascontiguousarray(_first_step(layer, link.channel).forward(own)[:, :, number : number + 1])


def _first_step(layer: SeparableConv2D, channel: int) -> DepthwiseConv2D:
    return DepthwiseConv2D(
        layer.depthwise_kernel[:, :, channel : channel + 1],
        None,
        layer.strides,
        layer.padding,
        layer.dilation_rate,
        border=layer.border,
        flip=layer.flip,
    )


def _separable_link(layer: SeparableConv2D, channel: int, output: int) -> Link:
    """The one of the channel's kernels that counts most for the output."""
    multiplier = layer.depthwise_kernel.shape[3]
    first = channel * multiplier
    factors = layer.pointwise_kernel[0, 0, first : first + multiplier, output]
    number = int(np.abs(factors).argmax())
    return Link(
        channel,
        output,
        layer.depthwise_kernel[:, :, channel, number],
        "depthwise_kernel",
        (channel, number),
        (first + number, output),
        float(factors[number]),
        multiplier - 1,
    )


def _link(kernel: Array, name: str, channel: int, output: int, index: tuple[int, int]) -> Link:
    return Link(channel, output, kernel[(slice(None), slice(None), *index)], name, index, index)


def as_convolving(layer: Layer) -> Convolving | None:
    """The layer as one that slides a kernel, or None."""
    return layer if isinstance(layer, Convolving) else None
