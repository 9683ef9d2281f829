"""The lines from the window to its enlargement go where the window is seen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QLineF

from convviz.painting.box import Box
from convviz.painting.chain.stage_items import ALL_DETAILS, place_stages
from convviz.painting.chain.stages import magnifying_lines, parts_within, tile_geometry
from convviz.painting.grids.grid_geometry import UNZOOMED, Viewport, zoomed
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Cursor


@pytest.mark.parametrize("viewport", [UNZOOMED, Viewport(2.0, 0.25, 0.25)])
def test_the_lines_begin_at_the_corners_of_the_window_however_far_the_input_is_zoomed(
    derive: Callable[..., LabScene], viewport: Viewport
) -> None:
    scene = derive(np.ones((28, 28, 1)), cursor=Cursor(positions=(26 * 5 + 4,)), photo=True)
    layout = place_stages(scene, Box(0, 0, 664, 392), ALL_DETAILS, 1.0)
    sign = next(sign for sign in layout.signs if sign.kind == "magnified")
    source = layout.block_of_grid(0)
    assert source is not None
    geometry = zoomed(tile_geometry(source, scene.grids[0], 0), viewport)
    first, last = geometry.rect_of(5, 6), geometry.rect_of(7, 6)
    upper, lower = magnifying_lines(sign, layout, scene, viewport)
    assert (upper.x1(), upper.y1()) == pytest.approx((first.right, first.y))
    assert (lower.x1(), lower.y1()) == pytest.approx((last.right, last.bottom))


def test_there_are_no_lines_to_a_window_that_is_zoomed_out_of_sight(derive: Callable[..., LabScene]) -> None:
    scene = derive(np.ones((28, 28, 1)), cursor=Cursor(positions=(0,)), photo=True)
    layout = place_stages(scene, Box(0, 0, 664, 392), ALL_DETAILS, 1.0)
    sign = next(sign for sign in layout.signs if sign.kind == "magnified")
    assert magnifying_lines(sign, layout, scene, Viewport(3.0, 0.8, 0.8)) == ()


def test_of_slanted_lines_only_what_is_seen_is_kept() -> None:
    seen = Box(100, 100, 50, 40)
    across, beside = QLineF(0, 90, 400, 170), QLineF(0, 0, 60, 400)
    (part,) = parts_within((across, beside), seen)
    for end in (part.p1(), part.p2()):
        assert seen.grown(9).contains(end.x(), end.y())
        assert abs(end.y() - (90 + 0.2 * end.x())) < 1e-6
    assert part.x1() < seen.x
    assert part.x2() > seen.right
