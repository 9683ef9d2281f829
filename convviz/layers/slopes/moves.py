"""Slopes through the layers that move numbers or mix neighbours: back to where each came from."""

from __future__ import annotations

import numpy as np

from convviz.layers.arguments import axis_of
from convviz.layers.layer import Array, Shape
from convviz.layers.merging.concatenate import Concatenate
from convviz.layers.shaping.identity import Identity
from convviz.layers.shaping.move import Move
from convviz.layers.shaping.resampling import Resampling
from convviz.layers.shaping.reshaping import Flatten, Reshape
from convviz.layers.shaping.resizing import CenterCrop
from convviz.layers.shaping.sampling import Sampling
from convviz.layers.slopes.table import Arrays, through

_COUNTED = 1 << 24
"""Up to here float32 tells whole numbers apart."""


@through.register
def _move(layer: Move, slope: Array, inputs: Arrays) -> Arrays:
    """The layer itself tells the places, by moving their numbers."""
    first = inputs[0]
    if isinstance(layer, Identity | Reshape) or (isinstance(layer, Flatten) and not layer.channels_lead):
        return (slope.reshape(first.shape),)
    if isinstance(layer, Concatenate):
        axis = axis_of(layer.axis, first.ndim, layer.name)
        ends = np.cumsum([each.shape[axis] for each in inputs])[:-1]
        return tuple(np.split(slope, ends, axis=axis))
    back: list[Array] = []
    for given in inputs:
        total = np.zeros(given.size, np.float64)
        # Of a larger tensor the places are told in parts, those of the other parts being 0: padding's.
        for start in range(0, given.size, _COUNTED - 1):
            count = min(_COUNTED - 1, given.size - start)
            numbers = np.zeros(given.size, np.float32)
            numbers[start : start + count] = np.arange(1, count + 1, dtype=np.float32)
            places = layer.forward(numbers.reshape(given.shape)).astype(np.intp).ravel()
            sums = np.bincount(places, weights=slope.ravel(), minlength=count + 1)
            total[start : start + count] = sums[1:]
        back.append(total.astype(np.float32).reshape(given.shape))
    return tuple(back)


@through.register
def _crop(layer: CenterCrop, slope: Array, inputs: Arrays) -> Arrays:
    return through(layer.acts_as(Shape(*inputs[0].shape)), slope, inputs)


@through.register
def _resampling(layer: Resampling, slope: Array, inputs: Arrays) -> Arrays:
    shape = Shape(*inputs[0].shape)
    rows, columns = layer.samplings(shape)
    down, across = _matrix(rows, shape.height), _matrix(columns, shape.width)
    return (np.einsum("ij,ikc,kl->jlc", down, slope, across, optimize=True).astype(np.float32),)


def _matrix(along: Sampling, size: int) -> Array:
    """How much of each input cell is in each output cell, shape (outputs, inputs); cells outside count for nothing."""
    outputs, taps = np.nonzero(along.weights)
    cells = along.cells[outputs, taps]
    inside = (cells >= 0) & (cells < size)
    matrix = np.zeros((len(along.cells), size), np.float32)
    np.add.at(matrix, (outputs[inside], cells[inside]), along.weights[outputs, taps][inside])
    return matrix
