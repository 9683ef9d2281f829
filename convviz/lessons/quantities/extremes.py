"""What stands out at a place: its largest number, its strongest map, how much of it is silent."""

from __future__ import annotations

import numpy as np

from convviz.lessons.cells import cell_within
from convviz.lessons.quantities.records import Extreme, Silent, StrongestMap
from convviz.lessons.quantities.results import CellResult, NumberResult
from convviz.lessons.quantities.spots import spot_of
from convviz.lessons.quantities.subject import Subject
from convviz.states.network.facts import distribution


def extreme(asked: Extreme, subject: Subject) -> CellResult:
    """The cells with the extreme number of a map.

    Raises:
        ConvvizError: There is no such map, or nothing is fed.
    """
    spot = spot_of(asked.at, subject)
    cell_within((0, 0, asked.channel), spot.maps_shape)
    numbers = spot.maps()[:, :, asked.channel]
    match asked.by:
        case "max":
            measured = numbers
        case "min":
            measured = -numbers
        case "strongest":
            measured = np.abs(numbers)
    rows, columns = np.nonzero(measured == measured.max())
    return CellResult(tuple(zip(rows.tolist(), columns.tolist(), strict=True)))


def silent(asked: Silent, subject: Subject) -> NumberResult:
    """How many maps are zero everywhere, or the share of all numbers that are zero."""
    found = distribution(spot_of(asked.at, subject).maps())
    return NumberResult(found.silent if asked.count == "maps" else found.zeros)


def strongest_map(asked: StrongestMap, subject: Subject) -> NumberResult:
    """The channel with the largest mean, the first of equal ones."""
    maps = spot_of(asked.at, subject).maps()
    return NumberResult(int(maps.mean(axis=(0, 1), dtype=np.float64).argmax()))
