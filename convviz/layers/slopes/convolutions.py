"""Slopes through the convolutions: every product is taken back by the tap that made it."""

from __future__ import annotations

import numpy as np

from convviz.layers.border import Border, border_constant, shown_cells
from convviz.layers.convolution import Conv2D
from convviz.layers.depthwise import DepthwiseConv2D
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array, Shape
from convviz.layers.separable import SeparableConv2D
from convviz.layers.slopes.table import Arrays, through
from convviz.layers.transposed import Conv2DTranspose
from convviz.layers.windows import Axes


@through.register
def _conv(layer: Conv2D, slope: Array, inputs: Arrays) -> Arrays:
    return (_through_conv(layer, slope, Shape(*inputs[0].shape)),)


@through.register
def _depthwise(layer: DepthwiseConv2D, slope: Array, inputs: Arrays) -> Arrays:
    return (_through_depthwise(layer, slope, Shape(*inputs[0].shape)),)


@through.register
def _separable(layer: SeparableConv2D, slope: Array, inputs: Arrays) -> Arrays:
    (given,) = inputs
    between = layer.depthwise.output_shape(given.shape)
    back = _through_conv(layer.pointwise, slope, between)
    return (_through_depthwise(layer.depthwise, back, Shape(*given.shape)),)


@through.register
def _transposed(layer: Conv2DTranspose, slope: Array, inputs: Arrays) -> Arrays:
    return (_through_transposed(layer, slope, Shape(*inputs[0].shape)),)


def _through_conv(layer: Conv2D, slope: Array, shape: Shape) -> Array:
    """The slope with regard to the input, of `shape`, from that with regard to the sums."""
    axes = layer.axes(shape)
    kernel = layer.kernel[::-1, ::-1] if layer.flip else layer.kernel
    own, filters = kernel.shape[2], kernel.shape[3] // layer.groups
    padded = _padded(axes, shape.channels)
    rows, columns, part = steep_part(slope)
    places = np.ascontiguousarray(part).reshape(-1, slope.shape[2])  # one product of matrices for each tap
    for down, across in np.ndindex(*kernel.shape[:2]):
        target = padded[_read(axes[0], rows, down), _read(axes[1], columns, across)]
        for group in range(layer.groups):
            of, to = slice(group * filters, (group + 1) * filters), slice(group * own, (group + 1) * own)
            back = places[:, of] @ kernel[down, across, :, of].T
            target[:, :, to] += back.reshape(*part.shape[:2], own)
    return unpadded(padded, axes, layer.border)


def _through_depthwise(layer: DepthwiseConv2D, slope: Array, shape: Shape) -> Array:
    """The same for a kernel of its own for each channel."""
    axes = layer.axes(shape)
    kernel = layer.kernel[::-1, ::-1] if layer.flip else layer.kernel
    padded = _padded(axes, shape.channels)
    rows, columns, part = steep_part(slope)
    by_channel = part.reshape(*part.shape[:2], shape.channels, -1)
    for down, across in np.ndindex(*kernel.shape[:2]):
        target = padded[_read(axes[0], rows, down), _read(axes[1], columns, across)]
        target += (by_channel * kernel[down, across]).sum(axis=-1)
    return unpadded(padded, axes, layer.border)


def _through_transposed(layer: Conv2DTranspose, slope: Array, shape: Shape) -> Array:
    """The same for an input that is spread over the output: each cell gathers from where it went."""
    rows, columns = layer.transposed_axes(shape)
    kernel = layer.kernel[::-1, ::-1] if layer.flip else layer.kernel
    sizes = [
        max(
            axis.crop_before + axis.output,
            (axis.size - 1) * axis.stride + (axis.kernel - 1) * axis.dilation + 1,
        )
        for axis in (rows, columns)
    ]
    spread = np.zeros((*sizes, layer.filters), np.float32)
    spread[
        rows.crop_before : rows.crop_before + rows.output,
        columns.crop_before : columns.crop_before + columns.output,
    ] = slope
    out = np.zeros(shape, np.float32)
    for down, across in np.ndindex(*kernel.shape[:2]):
        first, left = down * rows.dilation, across * columns.dilation
        taken = spread[
            first : first + (rows.size - 1) * rows.stride + 1 : rows.stride,
            left : left + (columns.size - 1) * columns.stride + 1 : columns.stride,
        ]
        out += taken @ kernel[down, across]
    return out


def steep_part(slope: Array) -> tuple[range, range, Array]:
    """The rows and columns outside of which a slope is 0, and what lies there: the field of one number is small."""
    steep = np.argwhere(slope.any(axis=-1))
    if not steep.size:
        return range(0), range(0), slope[:0, :0]
    rows, columns = (
        range(int(first), int(last) + 1)
        for first, last in zip(steep.min(axis=0), steep.max(axis=0), strict=True)
    )
    return rows, columns, slope[rows.start : rows.stop, columns.start : columns.stop]


def unpadded(padded: Array, axes: Axes, border: Border | float) -> Array:
    """The slope of the picture from that of the picture with its border, whose cells may be the picture's own."""
    rows, columns = axes
    if border_constant(border) is not None or not isinstance(border, str):
        return padded[
            rows.pad_before : rows.pad_before + rows.size,
            columns.pad_before : columns.pad_before + columns.size,
        ]
    down, across = (
        shown_cells(-axis.pad_before, axis.size + axis.pad_after, axis.size, border) for axis in axes
    )
    out = np.zeros((rows.size, columns.size, padded.shape[2]), np.float32)
    np.add.at(out, (down[:, None], across), padded)
    return out


def _padded(axes: Axes, channels: int) -> Array:
    return np.zeros((axes[0].padded, axes[1].padded, channels), np.float32)


def _read(axis: Axis, outputs: range, tap: int) -> slice:
    """The padded cells that a tap reads for some outputs."""
    first = outputs.start * axis.stride + tap * axis.dilation
    return slice(first, first + max(0, len(outputs) - 1) * axis.stride + min(1, len(outputs)), axis.stride)
