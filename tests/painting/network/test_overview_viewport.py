import pytest

from convviz.painting.box import Box
from convviz.painting.network.overview_viewport import (
    MOST_ZOOM,
    Extent,
    Viewport,
    between,
    first_look,
    held,
    panned,
    showing,
    whole,
    zoomed,
)

SMALL = Extent(900, 350, 916, 350)
WIDE = Extent(9000, 350, 900, 350)
TALL = Extent(1000, 800, 900, 400)


def test_a_graph_that_fits_is_seen_whole_in_the_middle() -> None:
    assert first_look(SMALL) == Viewport(1.0, -8.0, 0.0, 1.0)


def test_a_wide_graph_is_seen_from_its_beginning_in_its_full_size() -> None:
    assert first_look(WIDE) == Viewport(1.0, 0.0, 0.0, 1.0)


def test_a_wide_graph_seen_whole_is_still_as_tall_as_the_view() -> None:
    view = whole(WIDE)
    assert (view.zoom, view.tall) == (0.1, 1.0)


def test_a_tall_graph_seen_whole_fits_both_ways() -> None:
    view = whole(TALL)
    assert view.zoom == view.tall == 0.5


@pytest.mark.parametrize("extent", [SMALL, WIDE, TALL])
@pytest.mark.parametrize("factor", [0.5, 1.3, 2.0])
def test_the_point_that_is_zoomed_around_stays(extent: Extent, factor: float) -> None:
    begin = held(Viewport(1.5, 200, 20), extent)
    end = zoomed(begin, factor, (450, 100), extent)
    if held(end, extent) == end and 0 < end.x < extent.layout_width - extent.width / end.zoom:
        assert end.world(450, 100)[0] == pytest.approx(begin.world(450, 100)[0])


def test_zooming_ends_at_the_whole_graph_and_at_the_largest_zoom() -> None:
    assert zoomed(Viewport(), 1e-6, (0, 0), WIDE).zoom == WIDE.whole_zoom
    assert zoomed(Viewport(), 1e6, (0, 0), WIDE).zoom == MOST_ZOOM


def test_panning_stops_at_the_ends() -> None:
    assert panned(Viewport(), 500, 0, WIDE).x == 0
    assert panned(Viewport(), -1e6, 0, WIDE).x == 9000 - 900
    assert panned(Viewport(1.0, 100), 30, 0, WIDE).x == 70


def test_what_is_in_view_already_moves_nothing() -> None:
    assert showing(Viewport(1.0, 500), Box(900, 0, 80, 300), WIDE) == Viewport(1.0, 500, 0.0, 1.0)


def test_what_lies_outside_is_brought_into_view() -> None:
    column = Box(5000, 0, 80, 300)
    view = showing(Viewport(), column, WIDE)
    seen = view.screen(column)
    assert seen.x >= 0
    assert seen.right <= WIDE.width


def test_with_another_zoom_it_comes_to_the_middle() -> None:
    column = Box(5000, 0, 80, 300)
    view = showing(Viewport(0.1), column, WIDE, zoom=1.0)
    assert view.screen(column).centre.x() == pytest.approx(WIDE.width / 2)


def test_points_of_the_graph_move_on_straight_lines() -> None:
    begin, end = Viewport(0.2, 100, 0, 1.0), Viewport(1.0, 4000, 0, 1.0)
    starts, stops = begin.screen_point(4200, 50), end.screen_point(4200, 50)
    half = between(begin, end, 0.5)
    share = (half.zoom - begin.zoom) / (end.zoom - begin.zoom)
    x, y = half.screen_point(4200, 50)
    assert x == pytest.approx(starts[0] + (stops[0] - starts[0]) * share)
    assert y == pytest.approx(50)
    ends = between(begin, end, 1.0)
    assert (ends.zoom, ends.x) == pytest.approx((1.0, 4000))


@pytest.mark.parametrize(("zoom", "level"), [(1.0, "maps"), (0.4, "names"), (0.05, "boxes")])
def test_there_is_less_detail_the_farther_away(zoom: float, level: str) -> None:
    assert Viewport(zoom).level == level


def test_the_view_and_the_layout_are_inverse() -> None:
    view = Viewport(0.5, 120, 10, 0.8)
    assert view.world(*view.screen_point(300, 200)) == pytest.approx((300, 200))
