"""Filters that choose a number of each window: MinFilter2D, MaxFilter2D, MedianFilter2D."""

from __future__ import annotations

from convviz.layers import MaxFilter2D, MedianFilter2D, MinFilter2D, Shape
from convviz.learning.evidence.tensors.pooling import pool
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.evidence.tensors.windows import padded, slide
from convviz.learning.network.keras_session import tensorflow


@forward.register(MaxFilter2D)
def max_filter2d(layer: MaxFilter2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The largest number of each window, its padding included."""
    del activation
    (pictures,) = inputs
    axes = layer.axes(Shape(*shape_of(pictures)))
    return slide(pictures, axes, layer.border, pool("MAX", layer.size), own_padding=False)


@forward.register(MinFilter2D)
def min_filter2d(layer: MinFilter2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The smallest number of each window, its padding included."""
    del activation
    (pictures,) = inputs
    largest = pool("MAX", layer.size)
    axes = layer.axes(Shape(*shape_of(pictures)))

    def smallest(cells: Tensor, strides: list[int], padding: str, dilations: list[int]) -> Tensor:
        return -largest(-cells, strides, padding, dilations)

    return slide(pictures, axes, layer.border, smallest, own_padding=False)


@forward.register(MedianFilter2D)
def median_filter2d(
    layer: MedianFilter2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """The middle number of each window, its padding included; of an even count the upper of the two middle ones."""
    del activation
    tf = tensorflow()
    (pictures,) = inputs
    rows, columns = layer.axes(Shape(*shape_of(pictures)))
    cells = padded(pictures, (rows, columns), layer.border)
    taps = [
        cells[:, down : down + (rows.output - 1) * rows.stride + 1 : rows.stride][
            :, :, across : across + (columns.output - 1) * columns.stride + 1 : columns.stride
        ]
        for down in range(0, rows.effective_kernel, rows.dilation)
        for across in range(0, columns.effective_kernel, columns.dilation)
    ]
    return tf.sort(tf.stack(taps, axis=-1))[..., len(taps) // 2]
