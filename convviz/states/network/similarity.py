"""How alike the maps of one layer are: their strengths, what is silent, constant or twice there, and an order."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Array

TWIN_CORRELATION = 0.999
"""Maps are duplicates from this correlation on: the same pattern, whatever its scale and offset."""

# Maps of fewer cells correlate by accident: two cells always do.
_FEWEST_CELLS = 9
_BLOCK = 512


T = TypeVar("T")


class _ByArray(Generic[T]):
    """What was found about arrays, by identity, as long as they live."""

    def __init__(self, find: Callable[[Array], T]) -> None:
        self._find = find
        self._known: dict[int, tuple[weakref.ref[Array], T]] = {}

    def of(self, values: Array) -> T:
        key = id(values)
        known = self._known.get(key)
        if known is not None and known[0]() is values:
            return known[1]
        found = self._find(values)
        self._known[key] = (weakref.ref(values, lambda _: self._known.pop(key, None)), found)
        return found


class Likeness(Struct, frozen=True, eq=False):
    """What the maps of a layer's output are like.

    Attributes:
        strengths: The mean absolute value of each map, shape (maps,); numbers that are not finite are left out.
        silent: Maps that are 0 everywhere.
        constant: Maps with one other value everywhere, and the value; a map of one cell is none.
        twins: Duplicates, and the first map whose pattern each repeats, perhaps on another scale.
        broken: Maps with numbers that are NaN or infinite.
    """

    strengths: Array
    silent: frozenset[int]
    constant: Mapping[int, float]
    twins: Mapping[int, int]
    broken: frozenset[int]


def likeness_of(maps: Array) -> Likeness:
    """What maps of the shape (height, width, channels) are like; remembered as long as the array lives."""
    return _likenesses.of(maps)


def chain_of(maps: Array) -> tuple[int, ...]:
    """All maps in an order that puts like beside like; remembered as long as the array lives.

    It begins with the strongest map; each next one is the map that correlates most with the one before, the lower
    index where several do. Maps that do not vary have no correlation: they come last, by index. Single numbers go
    from the largest to the least.
    """
    return _chains.of(maps)


def strongest_first(maps: Array) -> tuple[int, ...]:
    """All maps by their mean absolute value; equal ones by index."""
    return tuple(np.argsort(-likeness_of(maps).strengths, kind="stable").tolist())


def _likeness(maps: Array) -> Likeness:
    flat = maps.reshape(-1, maps.shape[2])
    finite = np.isfinite(flat)
    broken: frozenset[int] = frozenset()
    if not finite.all():
        broken = frozenset(np.flatnonzero(~finite.all(axis=0)).tolist())
        flat = np.where(finite, flat, np.float32(0))
    low, high = flat.min(axis=0), flat.max(axis=0)
    still = low == high
    for channel in broken:
        still[channel] = False
    constant = np.flatnonzero(still & (high != 0)).tolist() if len(flat) > 1 else []
    with np.errstate(over="ignore"):
        strengths = np.abs(flat).mean(axis=0, dtype=np.float32)
    return Likeness(
        strengths=strengths,
        silent=frozenset(np.flatnonzero(still & (high == 0)).tolist()),
        constant={channel: float(high[channel]) for channel in constant},
        twins=_twins(flat, still, broken) if len(flat) > 1 else {},
        broken=broken,
    )


def _twins(flat: Array, still: NDArray[np.bool_], broken: frozenset[int]) -> dict[int, int]:
    """For each duplicate the first map that it repeats."""
    varying = np.array([each for each in np.flatnonzero(~still).tolist() if each not in broken], np.intp)
    if len(flat) < _FEWEST_CELLS:
        return _equal_ones(flat, varying)
    unit = _units(flat[:, varying])
    found: dict[int, int] = {}
    for start in range(0, len(varying), _BLOCK):
        # Only pairs whose first is before their second: the block's rows against all up to its end.
        block = unit[:, start : start + _BLOCK].T @ unit[:, : start + _BLOCK] > TWIN_CORRELATION
        for row, first in zip(*_first_before(block, start), strict=True):
            found[int(varying[start + row])] = int(varying[first])
    return found


def _first_before(alike: NDArray[np.bool_], start: int) -> tuple[list[int], list[int]]:
    """Rows of a block that are like an earlier column, and the first such column."""
    rows_of, columns = alike.shape
    earlier = alike & np.tri(rows_of, columns, start - 1, dtype=np.bool_)
    rows = np.flatnonzero(earlier.any(axis=1))
    return rows.tolist(), earlier[rows].argmax(axis=1).tolist()


def _equal_ones(flat: Array, channels: NDArray[np.intp]) -> dict[int, int]:
    first: dict[bytes, int] = {}
    found: dict[int, int] = {}
    for channel in channels.tolist():
        same = first.setdefault(flat[:, channel].tobytes(), channel)
        if same != channel:
            found[channel] = same
    return found


def _units(flat: Array) -> Array:
    """Each column without its mean and of length 1: their products are Pearson's correlations."""
    centred = flat - flat.mean(axis=0, dtype=np.float64).astype(np.float32)
    # By the largest first: squares of very large or very small numbers leave float32.
    largest = np.abs(centred).max(axis=0, initial=0)
    centred /= np.where(largest > 0, largest, np.float32(1))
    lengths = np.sqrt((centred * centred).sum(axis=0, dtype=np.float32))
    return centred / np.where(lengths > 0, lengths, np.float32(1))


def _chain(maps: Array) -> tuple[int, ...]:
    likeness = likeness_of(maps)
    flat = maps.reshape(-1, maps.shape[2])
    left_out = likeness.silent | likeness.constant.keys() | likeness.broken
    varying = [channel for channel in range(maps.shape[2]) if channel not in left_out]
    rest = [channel for channel in range(maps.shape[2]) if channel in left_out]
    if len(flat) == 1:
        return tuple(np.argsort(-np.nan_to_num(flat[0]), kind="stable").tolist())
    if len(varying) < 2:
        return tuple(varying + rest)
    unit = np.ascontiguousarray(_units(flat[:, varying]).T)
    strengths = likeness.strengths[varying]
    here = int(strengths.argmax())
    order, free = [here], np.ones(len(varying), np.bool_)
    free[here] = False
    for _ in range(len(varying) - 1):
        alike = np.where(free, unit @ unit[here], -np.inf)
        here = int(alike.argmax())
        order.append(here)
        free[here] = False
    return tuple([varying[each] for each in order] + rest)


_likenesses = _ByArray(_likeness)
_chains = _ByArray(_chain)
