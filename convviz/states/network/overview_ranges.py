"""How far the numbers of a layer reach, map by map, and over which range its maps are coloured."""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterable

import numpy as np
from msgspec import Struct

from convviz.layers import Array, as_maps
from convviz.networks import Trace
from convviz.states.network.state import View


class Extent(Struct, frozen=True, eq=False):
    """How far finite numbers reach.

    Attributes:
        lows: The least of each map, shape (channels,); 0 where a map has none.
        highs: The greatest of each.
        low: The least of all maps, at most 0.
        high: The greatest of all maps, at least 0.
        broken: Maps with numbers that are NaN or infinite.
    """

    lows: Array
    highs: Array
    low: float
    high: float
    broken: frozenset[int] = frozenset()

    @property
    def largest(self) -> float:
        """The largest absolute value of all maps."""
        return max(-self.low, self.high)

    @property
    def strengths(self) -> Array:
        """The largest absolute value of each map."""
        return np.maximum(np.abs(self.lows), np.abs(self.highs))


class Range(Struct, frozen=True, eq=False):
    """Over which values the maps of a layer are coloured.

    Attributes:
        signed: Whether colours run on both sides of zero; else from zero up.
        largest: For each map the value that has the last colour, shape (channels,); never 0.
    """

    signed: bool
    largest: Array


_known: dict[int, tuple[weakref.ref[Array], Extent]] = {}


def extent_of(array: Array) -> Extent:
    """The extent of a tensor; remembered as long as the array lives."""
    key = id(array)
    known = _known.get(key)
    if known is not None and known[0]() is array:
        return known[1]
    extent = _measured(as_maps(array))
    _known[key] = (weakref.ref(array, lambda _: _known.pop(key, None)), extent)
    return extent


def _measured(maps: Array) -> Extent:
    lows, highs = maps.min(axis=(0, 1)), maps.max(axis=(0, 1))
    low, high = float(lows.min(initial=0)), float(highs.max(initial=0))
    broken = frozenset[int]()
    if not (math.isfinite(low) and math.isfinite(high)):
        finite = np.isfinite(maps)
        broken = frozenset(np.flatnonzero(~finite.all(axis=(0, 1))).tolist())
        some = finite.any(axis=(0, 1))
        lows = np.where(some, np.where(finite, maps, np.inf).min(axis=(0, 1)), 0)
        highs = np.where(some, np.where(finite, maps, -np.inf).max(axis=(0, 1)), 0)
        low, high = float(lows.min(initial=0)), float(highs.max(initial=0))
    return Extent(lows.astype(np.float32), highs.astype(np.float32), low, high, broken)


def largest_of(trace: Trace, without: Iterable[str]) -> float:
    """The largest absolute value that any layer gave, but for those named."""
    left_out = set(without)
    return max((extent_of(trace.maps(each)).largest for each in trace if each not in left_out), default=0.0)


def range_of(extent: Extent, view: View, model: float) -> Range:
    """The range of a layer's maps, as the view chooses it.

    Args:
        extent: The layer's.
        view: Whether each map, the layer, the model or a fixed value decides.
        model: The largest absolute value of the model.
    """
    count = len(extent.lows)
    match view.range:
        case "map":
            largest = extent.strengths
        case "layer":
            largest = np.full(count, extent.largest, np.float32)
        case "model":
            largest = np.full(count, model, np.float32)
        case "fixed":
            largest = np.full(count, view.fixed, np.float32)
    return Range(extent.low < 0, np.where(largest > 0, largest, np.float32(1)))
