"""Slopes through pooling: to the cell that was taken, or to all alike."""

from __future__ import annotations

import numpy as np

from convviz.layers.geometry import Axis
from convviz.layers.global_pooling import (
    GlobalAveragePooling,
    GlobalAveragePooling1D,
    GlobalMaxPooling,
    GlobalPooling,
)
from convviz.layers.layer import Array, Shape
from convviz.layers.pooling import AveragePooling2D, MaxPooling2D, Pooling2D
from convviz.layers.slopes.convolutions import unpadded
from convviz.layers.slopes.table import Arrays, refuse, through


@through.register
def _pool(layer: Pooling2D, slope: Array, inputs: Arrays) -> Arrays:
    (given,) = inputs
    axes = layer.axes(Shape(*given.shape))
    rows, columns = axes
    taps = [
        (_read(rows, down), _read(columns, across))
        for down in range(rows.kernel)
        for across in range(columns.kernel)
    ]
    pads = ((rows.pad_before, rows.pad_after), (columns.pad_before, columns.pad_after))
    back = np.zeros((rows.padded, columns.padded, given.shape[2]), np.float32)
    if isinstance(layer, AveragePooling2D):
        real = np.pad(np.ones(given.shape[:2], np.float32), pads)
        counts = np.zeros((*slope.shape[:2], 1), np.float32)
        for tap in taps:
            counts[:, :, 0] += real[tap]
        shared = slope / counts
        for tap in taps:
            back[tap] += shared
    elif isinstance(layer, MaxPooling2D):
        whole = np.pad(given, (*pads, (0, 0)), constant_values=-np.inf)
        chosen = np.zeros(slope.shape, np.int32)
        best = whole[taps[0]]
        for number, tap in enumerate(taps[1:], start=1):
            larger = whole[tap] > best
            chosen[larger] = number
            best = np.maximum(best, whole[tap])
        for number, tap in enumerate(taps):
            back[tap] += np.where(chosen == number, slope, 0)
    else:
        refuse(layer)
    return (unpadded(back, axes, 0.0),)


@through.register
def _global_pool(layer: GlobalPooling, slope: Array, inputs: Arrays) -> Arrays:
    given, *masks = inputs
    places = given.reshape(-1, given.shape[-1])
    each = slope.reshape(1, -1)
    back = np.zeros(places.shape, np.float32)
    if isinstance(layer, GlobalAveragePooling1D) and (counted := layer.counted(*inputs)) is not None:
        back[counted] = each / np.float32(counted.sum())
    elif isinstance(layer, GlobalAveragePooling):
        back += each / np.float32(len(places))
    elif isinstance(layer, GlobalMaxPooling):
        np.put_along_axis(back, places.argmax(axis=0)[np.newaxis], each, axis=0)
    else:
        refuse(layer)
    # Whether a step counts does not change by degrees.
    return (back.reshape(given.shape), *(np.zeros(mask.shape, np.float32) for mask in masks))


def _read(axis: Axis, tap: int) -> slice:
    first = tap * axis.dilation
    return slice(first, first + (axis.output - 1) * axis.stride + 1, axis.stride)
