import numpy as np
import pytest

from convviz.layers import Shape
from convviz.painting.box import Box
from convviz.painting.network.overview_slots import Room, Slots, cells_per_pixel, map_size, slots_of

ROOM = Room(Box(100, 50, 80, 300), 52)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("side", [1, 3, 5, 11, 26, 28, 52, 53, 150, 224])
def test_cells_of_a_map_are_whole_device_pixels_within_its_room(side: int, ratio: float) -> None:
    width, height = map_size(Shape(side, side, 1), 52, ratio)
    assert width == height <= 52
    pixels = width * ratio
    if side <= 52 * ratio:
        assert pixels % side == pytest.approx(0)
    else:
        cells = cells_per_pixel(Shape(side, side, 1), 52, ratio)
        assert pixels == side // cells


def test_a_sequence_is_tall_enough_to_be_seen() -> None:
    assert map_size(Shape(1, 30, 8), 52) == (30, 8)


def test_as_many_maps_are_shown_as_fit_first_ones_first() -> None:
    slots = slots_of("maps", Shape(13, 13, 64), ROOM, None, None)
    assert list(slots.channels) == [0, 1, 2, 3, 4]
    assert slots.hidden == 59
    assert all(ROOM.box.y <= box.y and box.bottom <= ROOM.box.bottom for box in slots.boxes())


def test_the_opened_map_takes_the_last_place_if_it_is_not_among_the_first() -> None:
    slots = slots_of("maps", Shape(13, 13, 64), ROOM, 40, None)
    assert list(slots.channels) == [0, 1, 2, 3, 40]
    assert slots.of(40) == slots.box(4)
    assert slots.of(4) is None


def test_all_maps_are_shown_where_they_fit_without_a_line_for_more() -> None:
    slots = slots_of("maps", Shape(13, 13, 3), ROOM, None, None)
    assert (list(slots.channels), slots.hidden) == ([0, 1, 2], 0)


def test_maps_abreast_go_row_by_row() -> None:
    room = Room(Box(0, 0, 200, 130), 52, abreast=2)
    slots = slots_of("maps", Shape(13, 13, 9), room, None, None)
    first, second, third = slots.boxes()[:3]
    assert (first.y, first.x < second.x) == (second.y, True)
    assert (third.x, third.y > first.y) == (first.x, True)


@pytest.mark.parametrize("count", [1, 10, 64, 200, 576, 4096])
def test_units_of_a_strip_lie_in_the_column_and_do_not_overlap(count: int) -> None:
    slots = slots_of("strip", Shape(1, 1, count), ROOM, None, None)
    boxes = slots.boxes()
    assert len(boxes) + slots.hidden == count
    assert len({(box.x, box.y) for box in boxes}) == len(boxes)
    assert all(ROOM.box.x <= box.x and box.right <= ROOM.box.right for box in boxes)
    assert all(box.bottom <= ROOM.box.bottom for box in boxes)


def test_few_outputs_stand_in_their_order() -> None:
    values = RNG.normal(size=10).astype(np.float32)
    assert list(slots_of("units", Shape(1, 1, 10), ROOM, None, values).channels) == list(range(10))


def test_of_many_outputs_the_strongest_are_shown_strongest_first() -> None:
    values = RNG.permutation(1000).astype(np.float32)
    slots = slots_of("units", Shape(1, 1, 1000), ROOM, None, values)
    shown = values[list(slots.channels)]
    assert shown.tolist() == [999.0 - place for place in range(len(shown))]
    assert slots.hidden == 1000 - len(shown)


def test_outputs_that_are_no_numbers_are_the_weakest() -> None:
    values = np.full(1000, np.nan, np.float32)
    values[700] = -3
    assert slots_of("units", Shape(1, 1, 1000), ROOM, None, values).channels[0] == 700


@pytest.mark.parametrize(
    ("kind", "shape"),
    [("maps", Shape(13, 13, 64)), ("strip", Shape(1, 1, 576)), ("strip", Shape(1, 1, 20))],
)
def test_what_is_under_a_point_is_what_is_drawn_there(kind, shape: Shape) -> None:
    slots = slots_of(kind, shape, ROOM, None, None)
    for index, box in enumerate(slots.boxes()):
        assert slots.at(box.centre.x(), box.centre.y()) == index
    assert slots.at(ROOM.box.x - 5, ROOM.box.y + 5) is None
    assert slots.at(ROOM.box.x + 40, ROOM.box.bottom + 60) is None


def test_nothing_is_under_a_point_between_two_maps() -> None:
    slots = slots_of("maps", Shape(13, 13, 64), ROOM, None, None)
    first, second = slots.boxes()[:2]
    assert slots.at(first.centre.x(), (first.bottom + second.y) / 2) is None


def test_no_slots_are_under_no_point() -> None:
    assert Slots().at(0, 0) is None


RNG = np.random.default_rng(1)


def test_all_units_are_shown_as_long_as_their_rows_fit_and_room_to_say_how_many_is_kept_only_then() -> None:
    values = np.arange(10, dtype=np.float32).reshape(1, 1, 10)
    for height, shown in ((100.0, 10), (99.0, 8)):
        room = Room(Box(0, 0, 60, height), 52.0)
        slots = slots_of("units", Shape(1, 1, 10), room, None, values)
        assert (len(slots.channels), slots.hidden) == (shown, 10 - shown)
        assert slots.boxes()[-1].bottom <= height + 1e-6
