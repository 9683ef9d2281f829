import random
import time

import pytest

from convviz.networks.graph_layout import arrange

CHAIN = {"a": [], "b": ["a"], "c": ["b"]}
SKIP = {"in": [], "one": ["in"], "two": ["one"], "add": ["two", "in"], "out": ["add"]}
BRANCHES = {"in": [], "a1": ["in"], "a2": ["a1"], "a3": ["a2"], "b": ["in"], "join": ["a3", "b"]}


def random_graph(size: int, seed: int) -> dict[str, list[str]]:
    """Every vertex takes up to three of the eight before it."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    graph: dict[str, list[str]] = {}
    for index in range(size):
        before = range(max(0, index - 8), index)
        taken = rng.sample(before, min(len(before), rng.choice([1, 1, 1, 2, 3])))
        graph[f"v{index}"] = [f"v{each}" for each in taken]
    return graph


def test_a_chain_is_one_lane_without_tracks() -> None:
    arranged = arrange(CHAIN)
    assert dict(arranged.ranks) == {"a": 0, "b": 1, "c": 2}
    assert (arranged.lane_count, arranged.track_count) == (1, 0)


def test_a_skip_runs_on_a_track_above_what_it_skips() -> None:
    arranged = arrange(SKIP)
    assert arranged.lane_count == 1
    by_edge = {(route.source, route.target): route for route in arranged.routes}
    assert by_edge["in", "add"].via == "track"
    assert all(route.via == "lane" for edge, route in by_edge.items() if edge != ("in", "add"))


def test_the_longest_branch_keeps_the_lane_and_the_shorter_one_runs_beside_it() -> None:
    arranged = arrange(BRANCHES)
    assert [arranged.lanes[each] for each in ("in", "a1", "a2", "a3", "join")] == [0, 0, 0, 0, 0]
    assert arranged.lanes["b"] == 1
    assert arranged.track_count == 0  # its own lane is free up to the join


def test_nested_skips_share_no_track() -> None:
    graph = {"in": [], "a": ["in"], "b": ["a"], "c": ["b"], "inner": ["c", "a"], "outer": ["inner", "in"]}
    tracks = {route.target: route.track for route in arrange(graph).routes if route.via == "track"}
    assert tracks == {"inner": 0, "outer": 1}


def test_skips_one_after_the_other_share_a_track() -> None:
    graph = {**SKIP, "three": ["out"], "four": ["three"], "again": ["four", "out"]}
    assert arrange(graph).track_count == 1


def test_a_second_input_waits_in_a_lane_of_its_own() -> None:
    arranged = arrange({"left": [], "a": ["left"], "b": ["a"], "right": [], "join": ["b", "right"]})
    assert arranged.lanes["right"] == 1
    assert next(route for route in arranged.routes if route.source == "right").via == "lane"


def test_a_graph_without_vertices_has_no_lanes() -> None:
    assert (arrange({}).lane_count, arrange({}).track_count) == (0, 0)


@pytest.mark.parametrize("seed", range(25))
def test_no_two_vertices_share_a_place_and_every_edge_leads_to_the_right(seed: int) -> None:
    graph = random_graph(60, seed)
    arranged = arrange(graph)
    places = {(arranged.ranks[each], arranged.lanes[each]) for each in graph}
    assert len(places) == len(graph)
    assert all(arranged.ranks[route.source] < arranged.ranks[route.target] for route in arranged.routes)
    assert len(arranged.routes) == sum(len(set(taken)) for taken in graph.values())


@pytest.mark.parametrize("seed", range(25))
def test_edges_in_a_lane_pass_no_vertex_there(seed: int) -> None:
    arranged = arrange(random_graph(60, seed))
    occupied = {(arranged.ranks[each], arranged.lanes[each]) for each in arranged.ranks}
    for route in arranged.routes:
        if route.via == "lane":
            between = range(arranged.ranks[route.source] + 1, arranged.ranks[route.target])
            assert not any((rank, arranged.lanes[route.source]) in occupied for rank in between)


@pytest.mark.parametrize("seed", range(25))
def test_tracks_that_overlap_are_different(seed: int) -> None:
    arranged = arrange(random_graph(60, seed))
    routes = [route for route in arranged.routes if route.via == "track"]
    for index, one in enumerate(routes):
        for other in routes[:index]:
            apart = (
                arranged.ranks[one.target] - 1 < arranged.ranks[other.source]
                or arranged.ranks[other.target] - 1 < arranged.ranks[one.source]
            )
            assert apart or one.track != other.track


def test_the_arrangement_is_the_same_every_time() -> None:
    assert arrange(random_graph(80, 3)) == arrange(random_graph(80, 3))


def test_five_hundred_vertices_are_arranged_within_fifty_milliseconds() -> None:
    graph = random_graph(500, 1)
    seconds = []
    for _ in range(3):
        begun = time.thread_time()
        arrange(graph)
        seconds.append(time.thread_time() - begun)
    assert min(seconds) < 0.05
