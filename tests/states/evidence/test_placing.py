"""Cells of a map on their picture: a network of known geometry, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.placing import Placing, Steps, laid, placing_of, placing_of_map, spread_evenly
from convviz.states.evidence.questions import Attribution, HeatMap
from convviz.states.evidence.scored_map import scored_map

RNG = np.random.default_rng(6)


def network() -> Network:
    """3 × 5 taps without padding over 20 × 24 pixels, then pooled by 2: 9 × 10 cells."""
    return Network(
        "made",
        [
            Node("in", "InputLayer", InputLayer((20, 24, 1))),
            Node("conv", "Conv2D", Conv2D(RNG.random((3, 5, 1, 2)).astype(np.float32)), ("in",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("conv",)),
            Node("flat", "Flatten", Flatten(), ("pool",)),
            Node("end", "Dense", Dense(RNG.random((180, 2)).astype(np.float32)), ("flat",)),
        ],
        ["end"],
    )


def test_cells_lie_at_the_middle_of_what_they_see() -> None:
    found = placing_of(network(), "pool")
    # Cell (0, 0) sees rows 0 to 3 and columns 0 to 5, whose middles are 2 and 3 pixels from the corner.
    assert found == Placing(Steps(2 / 20, 2 / 20), Steps(3 / 24, 2 / 24))
    assert found.middle(8, 9) == pytest.approx((18 / 20, 21 / 24))
    assert placing_of_map(HeatMap(layer="pool"), network()) == found
    assert placing_of_map(Attribution(), network()) is None


def test_where_there_are_no_places_cells_are_spread_evenly() -> None:
    # A row of numbers is one cell.
    assert placing_of(network(), "flat") == spread_evenly(1, 1)
    assert spread_evenly(4, 2) == Placing(Steps(1 / 8, 1 / 4), Steps(1 / 4, 1 / 2))


def test_a_place_belongs_to_the_nearest_middle_and_the_outer_cells_reach_to_the_ends() -> None:
    steps = Steps(0.3, 0.2)
    assert [steps.span(at, 3) for at in range(3)] == [
        pytest.approx((0, 0.4)),
        pytest.approx((0.4, 0.6)),
        pytest.approx((0.6, 1)),
    ]
    assert [steps.cell(place, 3) for place in (0.0, 0.39, 0.41, 0.59, 0.61, 0.999)] == [0, 0, 1, 1, 2, 2]
    # Middles beyond the picture have no part of it.
    wide = Steps(-0.5, 0.5)
    assert wide.span(0, 4) == (0, 0)
    assert [wide.cell(place, 4) for place in (0.0, 0.24, 0.26, 0.9)] == [1, 1, 2, 3]


def test_the_map_has_a_cells_number_at_its_middle_and_is_even_between() -> None:
    values = RNG.normal(size=(9, 10)).astype(np.float32)
    found = placing_of(network(), "pool")
    large = laid(values, 200, 240, found)
    for row, column in ((0, 0), (3, 7), (8, 9)):
        # Ten pixels of the enlarged picture are one of the network's; a middle lies between two of them.
        y, x = 20 + 20 * row, 30 + 20 * column
        assert large[y - 1 : y + 1, x - 1 : x + 1].mean() == pytest.approx(values[row, column], abs=0.15)
    assert (large[:20, :30] == values[0, 0]).all()
    between = large[40 + 9 : 40 + 11, 49:51].mean()
    assert between == pytest.approx(values[1:3, 1].mean(), abs=0.1)


def test_pixels_are_scored_where_the_cells_lie() -> None:
    values = np.zeros((9, 10), np.float32)
    values[2, 8] = 1
    scored = scored_map(HeatMap(), values, 20, 24, placing_of(network(), "pool"))
    # Cell (2, 8): 2 + 2 · 2 = 6 and 3 + 8 · 2 = 19 pixels from the corner, so between 5 and 6, and 18 and 19.
    rows, columns = np.nonzero(scored == scored.max())
    assert (set(rows), set(columns)) == ({5, 6}, {18, 19})
    evenly = scored_map(HeatMap(), values, 20, 24)
    assert np.unravel_index(evenly.argmax(), evenly.shape) != (5, 18)
