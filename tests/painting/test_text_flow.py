"""Lines of text break between runs, never within, and never before a run that belongs to the one before it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convviz.painting.box import Box
from convviz.painting.text_flow import Run, fitted_flow, flow_height, flowed

pytestmark = pytest.mark.usefixtures("application")

RUNS = st.lists(
    st.builds(
        Run,
        st.text("0123456789 +−=abc", min_size=1, max_size=12),
        st.sampled_from([11, 13, 17]),
        st.booleans(),
        starts=st.booleans(),
    ),
    min_size=1,
    max_size=30,
)


@given(RUNS, st.integers(150, 900))
def test_runs_keep_their_order_and_lines_do_not_overlap(runs: list[Run], width: int) -> None:
    placed = flowed(runs, 3, 4, width)
    assert [one.run for one in placed] == runs
    for one, after in pairwise(placed):
        if one.box.y == after.box.y:
            assert after.box.x >= one.box.right
        else:
            assert after.box.y > one.box.y
            # What belongs together is parted only where no line would hold it.
            assert after.run.starts or one.box.right + after.run.gap + after.run.width > 3 + width


def test_a_line_ends_where_the_width_does() -> None:
    runs = [Run("number") for _ in range(40)]
    placed = flowed(runs, 0, 0, 300)
    assert max(one.box.right for one in placed) <= 300
    assert len({one.box.y for one in placed}) > 3


def test_a_sign_and_its_number_stay_together() -> None:
    runs = [run for _ in range(20) for run in (Run("+ G"), Run("123.45", bold=True, starts=False))]
    placed = flowed(runs, 0, 0, 210)
    for sign, number in zip(placed[::2], placed[1::2], strict=True):
        assert sign.box.y == number.box.y
        assert number.box.right <= 210


def test_type_is_set_smaller_where_it_would_be_too_high() -> None:
    runs = [Run("number", 17) for _ in range(24)]
    box = Box(0, 0, 400, flow_height(flowed(runs, 0, 0, 400)) - 10)
    placed = fitted_flow(runs, box)
    assert placed[0].run.size_px < 17
    assert flow_height(placed) <= box.height
