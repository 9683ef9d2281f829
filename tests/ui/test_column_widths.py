"""Columns that share a width."""

from __future__ import annotations

import pytest

from convviz.ui.pages.training.column_widths import shared_widths


@pytest.mark.parametrize(
    ("wanted", "shares", "room", "widths"),
    [
        ((100, 100), (1, 1), 200, (100, 100)),
        ((100, 100), (2, 1), 260, (140, 120)),
        ((100, 100), (1, 0), 260, (160, 100)),
        ((300, 60), (1, 1), 200, (140, 60)),
        ((300, 200, 60, 60), (2, 2, 1, 1), 400, (140, 140, 60, 60)),
        ((300, 300), (2, 1), 150, (100, 50)),
        ((300, 300, 20), (1, 1, 1), 50, (40, 40, 20)),
    ],
)
def test_what_needs_little_keeps_it_and_the_others_share_the_rest(wanted, shares, room, widths):
    assert shared_widths(wanted, shares, room, 40) == widths
