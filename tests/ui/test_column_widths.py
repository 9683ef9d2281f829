"""Columns that share a width."""

from __future__ import annotations

import pytest

from convviz.ui.pages.training.column_widths import shared_widths


@pytest.mark.parametrize(
    ("wanted", "least", "shares", "room", "widths"),
    [
        ((100, 100), (40, 40), (1, 1), 200, (100, 100)),
        ((100, 100), (40, 40), (2, 1), 260, (140, 120)),
        ((300, 60), (40, 40), (1, 1), 200, (140, 60)),
        ((300, 200, 60, 60), (40, 40, 40, 40), (2, 2, 1, 1), 400, (140, 140, 60, 60)),
        ((300, 300), (40, 40), (2, 1), 150, (100, 50)),
        ((300, 300, 90), (40, 40, 70), (2, 2, 1), 250, (90, 90, 70)),
        ((300, 300, 20), (40, 50, 20), (1, 1, 1), 50, (40, 50, 20)),
    ],
)
def test_what_needs_little_keeps_it_and_the_others_share_the_rest(wanted, least, shares, room, widths):
    assert shared_widths(wanted, least, shares, room) == widths
