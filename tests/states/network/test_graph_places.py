import random
from itertools import combinations

import pytest

from convviz.networks.graph_layout import Arrangement, arrange
from convviz.states.network.graph_places import Places, Rect, Spacing, place

SPACING = Spacing(gutter=24, lane=10, track=8, anchor=12, margin=5, head=7)


def random_places(seed: int) -> tuple[Arrangement, Places]:
    rng = random.Random(seed)  # noqa: S311 - no secret
    graph: dict[str, list[str]] = {}
    for index in range(50):
        before = range(max(0, index - 7), index)
        taken = rng.sample(before, min(len(before), rng.choice([1, 1, 2, 3])))
        graph[f"v{index}"] = [f"v{each}" for each in taken]
    arranged = arrange(graph)
    sizes = {each: (rng.uniform(20, 90), rng.uniform(30, 120)) for each in graph}
    return arranged, place(arranged, sizes, SPACING)


def overlap(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


@pytest.mark.parametrize("seed", range(20))
def test_no_two_boxes_overlap_and_all_lie_within_the_drawing(seed: int) -> None:
    _, places = random_places(seed)
    boxes = list(places.boxes.values())
    assert not any(overlap(one, other) for one, other in combinations(boxes, 2))
    assert all(box.x >= 0 and box.y >= SPACING.head for box in boxes)
    assert all(box.right <= places.width and box.bottom <= places.height for box in boxes)


@pytest.mark.parametrize("seed", range(20))
def test_edges_run_from_left_to_right_through_no_box(seed: int) -> None:
    _, places = random_places(seed)
    for path in places.paths:
        source, target = places.boxes[path.source], places.boxes[path.target]
        assert path.points[0] == (source.right, source.y + SPACING.anchor)
        assert path.points[-1] == (target.x, target.y + SPACING.anchor)
        for one, other in zip(path.points, path.points[1:], strict=False):
            assert one.x == other.x or one.y == other.y
            assert one.x <= other.x
            left, right = min(one.x, other.x), max(one.x, other.x)
            top, bottom = min(one.y, other.y), max(one.y, other.y)
            crossed = [
                name
                for name, box in places.boxes.items()
                if left < box.right and right > box.x and top < box.bottom and bottom > box.y
            ]
            assert crossed == []


def test_tracks_lie_between_the_head_and_the_first_lane() -> None:
    arranged = arrange({"in": [], "a": ["in"], "b": ["a"], "add": ["b", "in"]})
    places = place(arranged, dict.fromkeys(arranged.ranks, (40, 30)), SPACING)
    top = next(path for path in places.paths if len(path.points) > 4).points[2].y
    assert SPACING.margin + SPACING.head < top < min(box.y for box in places.boxes.values())


def test_boxes_narrower_than_their_rank_stand_in_its_middle() -> None:
    arranged = arrange({"in": [], "wide": ["in"], "narrow": ["in"]})
    places = place(arranged, {"in": (10, 10), "wide": (80, 10), "narrow": (20, 10)}, SPACING)
    wide, narrow = places.boxes["wide"], places.boxes["narrow"]
    assert wide.x + wide.width / 2 == narrow.x + narrow.width / 2
