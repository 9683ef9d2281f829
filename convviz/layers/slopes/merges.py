"""Slopes through the layers that merge several tensors number by number."""

from __future__ import annotations

import numpy as np

from convviz.layers.layer import Array, TensorShape
from convviz.layers.merging.arithmetic import Add, Average, Multiply, Subtract
from convviz.layers.merging.extremes import Maximum, Minimum
from convviz.layers.merging.merge import Merge
from convviz.layers.slopes.table import Arrays, refuse, through


@through.register
def _merge(layer: Merge, slope: Array, inputs: Arrays) -> Arrays:
    match layer:
        case Add():
            factors: list[Array | float] = [*(layer.factors or [1.0] * len(inputs))]
        case Subtract():
            factors = [1.0, -1.0]
        case Average():
            factors = [1 / len(inputs)] * len(inputs)
        case Multiply():
            factors = [_others(inputs, place) for place in range(len(inputs))]
        case Maximum() | Minimum():
            whole = np.stack(np.broadcast_arrays(*inputs))
            chosen = whole.argmax(axis=0) if isinstance(layer, Maximum) else whole.argmin(axis=0)
            factors = [(chosen == place).astype(np.float32) for place in range(len(inputs))]
        case _:
            refuse(layer)
    return tuple(
        unstretched((slope * factor).astype(np.float32), given.shape)
        for factor, given in zip(factors, inputs, strict=True)
    )


def unstretched(slope: Array, shape: TensorShape) -> Array:
    """The slope of a tensor of `shape` from that of the tensor stretched: what one number became adds up."""
    before = slope.ndim - len(shape)
    axes = (
        *range(before),
        *(before + at for at, size in enumerate(shape) if size == 1 and slope.shape[before + at] != 1),
    )
    return slope.sum(axis=axes, keepdims=True).reshape(shape) if axes else slope


def _others(inputs: Arrays, place: int) -> Array:
    """The product of all but one."""
    product = np.ones((), np.float32)
    for at, each in enumerate(inputs):
        product = product if at == place else product * each
    return product
