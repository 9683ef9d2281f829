"""The formulas of class activation maps, from a layer's maps and the gradients of a score. numpy alone."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.states.evidence.answers import Floats

_Numbers = NDArray[np.float64]


class ClassMap(NamedTuple):
    """A weighted sum of maps.

    Attributes:
        weights: What each map counts, shape (channels,).
        sum: Shape (height, width).
        map: The same after ReLU: the evidence for, never against.
    """

    weights: Floats
    sum: Floats
    map: Floats


def grad_cam(maps: Floats, gradients: Floats) -> ClassMap:
    """Each map counts the mean of its gradients: Selvaraju et al. 2017, equations 1 and 2.

    Args:
        maps: Shape (height, width, channels).
        gradients: Of the score, the same shape.
    """
    return weighted(maps, gradients.mean(axis=(0, 1), dtype=np.float64))


def grad_cam_plus_plus(maps: Floats, gradients: Floats) -> ClassMap:
    """Each map counts its positive gradients g, each by its own part α: Chattopadhay et al. 2018, equations 5 and 19.

    α = g² / (2 g² + g³ · Σ A), 0 where that is 0 / 0, for a map A and an exponential of the score. Of that exponential
    the weights have a factor in common, e to the score, which says nothing of where and overflows: it is left out.

    Args:
        maps: Shape (height, width, channels).
        gradients: Of the score, the same shape.
    """
    g = gradients.astype(np.float64)
    sums = maps.sum(axis=(0, 1), dtype=np.float64)
    denominators = 2 * g**2 + g**3 * sums
    parts = np.divide(g**2, denominators, out=np.zeros_like(g), where=denominators != 0)
    return weighted(maps, (parts * g.clip(min=0)).sum(axis=(0, 1)))


def layer_cam(maps: Floats, gradients: Floats) -> ClassMap:
    """Each cell counts its own gradient where that is positive: Jiang et al. 2021, equations 4 to 6.

    Args:
        maps: Shape (height, width, channels).
        gradients: Of the score, the same shape.
    """
    cells = np.maximum(gradients, 0).astype(np.float64) * maps
    return _named(np.ones((maps.shape[2],)), cells.sum(axis=2))


def weighted(maps: Floats, weights: _Numbers) -> ClassMap:
    """The weighted sum of maps (height, width, channels)."""
    return _named(weights, maps.astype(np.float64) @ weights)


def _named(weights: _Numbers, total: _Numbers) -> ClassMap:
    one, before = weights.astype(np.float32), total.astype(np.float32)
    return ClassMap(one, before, np.maximum(before, 0))
