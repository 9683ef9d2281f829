"""Courses in a frame: where numbers stand, and what is painted there."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.evidence.data_map_looks import class_colour, class_glyph, class_shape
from convviz.painting.evidence.doubt_plot import Course, Plot, paint_plot, plot_frame, point_of, x_at
from convviz.painting.theme import contrast, theme

pytestmark = pytest.mark.usefixtures("qapp")
ROOM = Box(5, 7, 400, 220)
LIGHT = theme("light")


def plot(*courses: Course, cursor: float | None = None) -> Plot:
    axes = ((0.0, "0 %"), (0.5, "50 %"), (1.0, "100 %"))
    return Plot(courses, (0.0, 1.0, 0.0, 1.0), axes, axes, "pixels", "probability", cursor)


def painted(shown: Plot) -> QImage:
    image = QImage(410, 234, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    paint_plot(painter, ROOM, shown, LIGHT)
    painter.end()
    return image


def colour_near(image: QImage, x: float, y: float, reach: int = 2) -> set[str]:
    places = range(-reach, reach + 1)
    return {image.pixelColor(round(x) + dx, round(y) + dy).name() for dx in places for dy in places}


def test_numbers_stand_where_the_axes_say_and_back() -> None:
    shown, frame = plot(), plot_frame(ROOM)
    corner = point_of(shown, ROOM, 0, 0)
    assert (corner.x(), corner.y()) == (frame.x, frame.bottom)
    assert point_of(shown, ROOM, 1, 1).toTuple() == (frame.right, frame.y)
    for share in (0.0, 0.3, 1.0):
        assert x_at(shown, ROOM, point_of(shown, ROOM, share, 0).x()) == pytest.approx(share)
    assert x_at(shown, ROOM, -50) == 0
    assert x_at(shown, ROOM, 5000) == 1


def test_a_line_is_painted_in_its_colour_and_not_where_nothing_is_known() -> None:
    course = Course("map", (0.0, 0.5, 0.75, 1.0), (0.25, 0.25, math.nan, math.nan))
    image = painted(plot(course))
    known, unknown = point_of(plot(), ROOM, 0.25, 0.25), point_of(plot(), ROOM, 0.9, 0.25)
    assert LIGHT.positive.name() in colour_near(image, *known.toTuple())
    assert LIGHT.positive.name() not in colour_near(image, *unknown.toTuple())


def test_the_upright_line_stands_at_the_cursor() -> None:
    at = point_of(plot(), ROOM, 0.7, 0.9)
    assert LIGHT.accent.name() in colour_near(painted(plot(cursor=0.7)), *at.toTuple())
    assert LIGHT.accent.name() not in colour_near(painted(plot()), *at.toTuple())


@pytest.mark.parametrize("name", ["light", "dark"])
def test_classes_are_seen_on_a_card_and_told_apart_by_colour_and_shape(name) -> None:
    colours = theme(name)
    for number in range(10):
        assert contrast(class_colour(number, colours), colours.card) >= 3
    assert len({class_colour(number, colours).name() for number in range(10)}) == 10
    looks = {(class_colour(number, colours).name(), class_shape(number)) for number in range(90)}
    assert len(looks) == 90
    assert "star" not in {class_shape(number) for number in range(90)}
    assert [class_glyph(number) for number in (0, 9)] == ["●", "●"]
    assert class_colour(-1, colours) == colours.soft_text
