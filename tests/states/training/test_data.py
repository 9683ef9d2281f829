"""Which pictures a view shows, and how many each class has."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.array_set import ArraySet
from convviz.pictures.sets.picture_set import LabelledSets
from convviz.pictures.sets.records import HeldRecords
from convviz.states.training.data import (
    DataView,
    classes_of,
    fitting_view,
    needs_names,
    part_of,
    shown_pictures,
)

NAMES = ("ant", "bee", "wasp")


def pictures(*labels: int, names: tuple[str, ...] = NAMES) -> ArraySet:
    values = np.zeros((len(labels), 2, 2), np.uint8)
    return ArraySet(HeldRecords(values), np.arange(len(labels)), np.array(labels, np.int64), names)


def test_classes_are_counted_by_part_even_where_a_part_lacks_one() -> None:
    sets = LabelledSets(pictures(0, 0, 2, 2, 2), test=pictures(1), validation=pictures(2, 2))
    scene = classes_of(sets)
    assert [row.counts for row in scene.rows] == [(2, 0, 0), (0, 0, 1), (3, 2, 0)]
    assert scene.counts == (5, 2, 1)
    assert scene.largest == 5
    assert scene.total == 8


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (DataView(), [0, 1, 2, 3, 4]),
        (DataView(classes=(2,)), [0, 3]),
        (DataView(classes=(0, 1)), [1, 2, 4]),
        (DataView(order="class"), [1, 4, 2, 0, 3]),
        (DataView(search="A"), [0, 1, 3, 4]),  # ant and wasp
        (DataView(search=" ant "), [1, 4]),
        (DataView(search="number 2"), [2]),
        (DataView(search="nothing like it"), []),
        (DataView(search="wasp", classes=(0,)), []),
    ],
)
def test_a_view_shows_what_it_asks_for(view: DataView, expected: list[int]) -> None:
    assert shown_pictures(pictures(2, 0, 1, 2, 0), view).tolist() == expected


def test_the_whole_name_of_a_class_is_no_search_for_file_names() -> None:
    digits = pictures(*range(10), 7, names=tuple("0123456789"))
    assert shown_pictures(digits, DataView(search="7")).tolist() == [7, 10]
    assert shown_pictures(digits, DataView(search="number 1")).tolist() == [1, 10]


def test_mixing_keeps_every_picture_and_is_always_the_same() -> None:
    some = pictures(*([0, 1, 2] * 20))
    first, second = (shown_pictures(some, DataView(order="mixed")).tolist() for _ in range(2))
    assert first == second
    assert sorted(first) == list(range(60)) != first


def test_looking_at_names_ends_where_nobody_waits() -> None:
    with pytest.raises(ConvvizError) as caught:
        shown_pictures(pictures(0, 1, 2), DataView(search="number"), lambda: True)
    assert caught.value.code == "set-cancelled"
    assert needs_names(DataView(search="number"))
    assert not needs_names(DataView(order="mixed"))


def test_a_view_loses_what_the_sets_do_not_have() -> None:
    sets = LabelledSets(pictures(0, 1))
    assert part_of(sets, "test") is None
    assert fitting_view(DataView(part="test", classes=(1, 7)), sets) == DataView(classes=(1,))
