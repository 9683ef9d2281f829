"""The boxes that were marked by hand are whole, and the photographs are those that the rule chooses."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pet_boxes import Box, MarkedPhoto, covered, holds, pet_boxes

PHOTOS = Path(__file__).parents[3] / "../shared/data/catsdogs"
EACH = 28
MARKED = pet_boxes()


def width_and_height(box: Box) -> tuple[float, float]:
    return box.x1 - box.x0, box.y1 - box.y0


def test_cats_and_dogs_are_as_many_and_at_least_forty_together() -> None:
    assert len(MARKED) >= 40
    assert Counter(photo.kind for photo in MARKED) == {"cat": EACH, "dog": EACH}


def test_no_photograph_is_marked_twice() -> None:
    assert len({photo.name for photo in MARKED}) == len(MARKED)


@pytest.mark.parametrize("photo", MARKED, ids=lambda photo: photo.name)
class TestOfEachPhotograph:
    def test_its_name_says_its_class(self, photo: MarkedPhoto) -> None:
        assert photo.name.startswith(f"test/{photo.kind}/oxford_")
        # The set's own way: a cat's breed begins with a capital.
        assert photo.name.removeprefix(f"test/{photo.kind}/oxford_")[0].isupper() == (photo.kind == "cat")

    def test_its_boxes_are_inside_the_picture(self, photo: MarkedPhoto) -> None:
        for box in photo.animals + photo.heads:
            assert 0 <= box.x0 < box.x1 <= 1
            assert 0 <= box.y0 < box.y1 <= 1
            assert min(width_and_height(box)) >= 0.1

    def test_it_has_a_head_that_belongs_to_one_of_its_animals(self, photo: MarkedPhoto) -> None:
        assert 1 <= len(photo.heads) <= len(photo.animals)
        for head in photo.heads:
            assert any(
                animal.x0 <= head.x0
                and head.x1 <= animal.x1
                and animal.y0 <= head.y0
                and head.y1 <= animal.y1
                for animal in photo.animals
            )


def test_a_point_at_random_would_miss_too_often_for_the_goal() -> None:
    assert sum(covered(photo.animals) for photo in MARKED) / len(MARKED) < 0.7
    assert sum(covered(photo.heads) for photo in MARKED) / len(MARKED) < 0.35


def test_what_two_boxes_share_counts_once() -> None:
    left, right = Box(0.0, 0.0, 0.6, 0.5), Box(0.4, 0.25, 1.0, 0.5)
    assert covered((left, right)) == pytest.approx(0.3 + 0.15 - 0.05)


def test_a_point_is_held_by_any_of_the_boxes() -> None:
    boxes = (Box(0.1, 0.2, 0.3, 0.9), Box(0.6, 0.0, 1.0, 0.1))
    assert holds(boxes, 0.2, 0.8)
    assert holds(boxes, 1.0, 0.05)
    assert not holds(boxes, 0.8, 0.2)


@pytest.mark.skipif(not PHOTOS.exists(), reason="../shared/data/catsdogs is not here")
@pytest.mark.parametrize("kind", ["cat", "dog"])
def test_the_photographs_are_those_that_the_rule_chooses(kind: str) -> None:
    names = sorted(path.name for path in (PHOTOS / "test" / kind).glob("*.jpg"))
    chosen = [f"test/{kind}/{names[k * len(names) // EACH]}" for k in range(EACH)]
    assert [photo.name for photo in MARKED if photo.kind == kind] == chosen
