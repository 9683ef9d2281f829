"""Pictures side by side: their places, what is under the mouse, and what is painted where."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.evidence.doubt_tiles import (
    Tile,
    height_of_tiles,
    lay_out_tiles,
    paint_tiles,
    pixel_of,
    place_at,
)
from convviz.painting.evidence.overlay import Overlay, evidence_colouring
from convviz.painting.theme import theme

pytestmark = pytest.mark.usefixtures("qapp")
ROOM = Box(10, 20, 900, 400)
LIGHT = theme("light")


def tile(height: int = 20, width: int = 30, *, grey: float = 0.0, note: str = "", caption: str = "") -> Tile:
    picture = np.full((height, width, 1), grey, np.float32)
    return Tile("title", Overlay(picture, None, evidence_colouring()), note, caption)


def inside(part: Box, whole: Box) -> bool:
    return part.intersected(whole) == pytest.approx(part, abs=0.01)


@pytest.mark.parametrize("count", [1, 2, 3, 6, 7, 16])
def test_all_tiles_lie_in_the_room_apart_from_each_other(count: int) -> None:
    tiles = [tile(note="note", caption="bar") for _ in range(count)]
    places = lay_out_tiles(tiles, ROOM)
    wholes = [
        (place, Box(place.title.x, place.title.y, place.title.width, place.note.bottom - place.title.y))
        for place in places
    ]
    for number, (place, whole) in enumerate(wholes):
        assert all(inside(part, ROOM) for part in (place.title, place.picture, place.note))
        assert place.bar.bottom <= place.note.y + 0.01
        assert not any(whole.intersects(other) for _, other in wholes[number + 1 :])


def test_no_other_arrangement_has_much_larger_pictures() -> None:
    tiles = [tile() for _ in range(6)]
    best = lay_out_tiles(tiles, ROOM)[0].picture
    for rows in (1, 2, 3, 6):
        assert lay_out_tiles(tiles, ROOM, rows=rows)[0].picture.width <= best.width / 0.9 + 0.01


def test_one_row_keeps_all_side_by_side() -> None:
    places = lay_out_tiles([tile() for _ in range(5)], ROOM, rows=1)
    assert len({place.picture.y for place in places}) == 1


def test_the_height_is_what_the_pictures_can_use() -> None:
    tiles = [tile(note="n") for _ in range(3)]
    needed = height_of_tiles(tiles, 900, rows=1)
    exact = lay_out_tiles(tiles, Box(0, 0, 900, needed), rows=1)[0].picture
    more = lay_out_tiles(tiles, Box(0, 0, 900, needed + 300), rows=1)[0].picture
    assert exact.width == pytest.approx(more.width)
    assert height_of_tiles((), 900) == 0


def test_the_same_place_is_told_in_each_tile() -> None:
    tiles = [tile(), Tile("none yet", None), tile()]
    for number in (0, 2):
        box = lay_out_tiles(tiles, ROOM)[number].picture
        found = place_at(tiles, ROOM, box.x + box.width * 0.26, box.y + box.height * 0.77)
        assert found == (number, pytest.approx(0.77), pytest.approx(0.26))
        assert pixel_of((20, 30), found[1:]) == (15, 7)
    empty = lay_out_tiles(tiles, ROOM)[1].picture
    assert place_at(tiles, ROOM, *empty.centre.toTuple()) is None
    assert place_at(tiles, ROOM, ROOM.x, ROOM.y) is None


def test_pictures_are_painted_with_a_mark_at_the_cursor_and_what_is_not_there_with_an_outline() -> None:
    tiles = [tile(20, 20, grey=128), Tile("none yet", None)]
    image = QImage(920, 440, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    paint_tiles(painter, ROOM, tiles, LIGHT, (0.125, 0.125))
    painter.end()
    first, second = (place.picture for place in lay_out_tiles(tiles, ROOM))
    assert image.pixelColor(first.centre.toPoint()).name() == "#808080"
    assert image.pixelColor(second.centre.toPoint()) == QColor(LIGHT.card)
    row = round(first.y + first.height * 0.125)
    marked = {
        image.pixelColor(x, row).name() for x in range(round(first.x), round(first.x + first.width / 4))
    }
    assert {"#000000", "#ffffff"} <= marked
