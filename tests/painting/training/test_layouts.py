"""Where pictures stand on the wall and on the panel of changes, and that painting says what it should."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.theme import theme
from convviz.painting.training.augment import AugmentView, image_of, lay_out_augment, paint_augment
from convviz.painting.training.camera import paint_camera
from convviz.painting.training.picture_wall import WallPlan, picture_place
from convviz.states.training.augment import COURSE, derive_augment, subject_of, tiles_of


def plan(count: int = 1000, side: float = 50, width: float = 400) -> WallPlan:
    return WallPlan(count, side, width)


def test_every_place_of_a_wall_is_found_again_at_the_middle_of_its_box() -> None:
    wall = plan()
    for place in (0, 1, wall.columns - 1, wall.columns, 999):
        middle = wall.box(place).centre
        assert wall.place_at(middle.x(), middle.y()) == place


def test_a_wall_of_millions_knows_what_is_seen_without_looking_at_the_rest() -> None:
    wall = plan(count=5_000_000)
    top = wall.box(3_000_000).y
    seen = wall.visible(top, 300)
    assert 3_000_000 in seen
    assert len(seen) < 100


def test_nothing_is_found_beside_and_below_the_pictures() -> None:
    wall = plan(count=3)
    assert wall.place_at(399, 10) is None
    assert wall.place_at(10, wall.height + 200) is None
    assert wall.place_at(10, -5) is None
    assert wall.visible(10_000, 100) == range(3, 3)


def test_a_narrow_wall_still_has_one_column() -> None:
    assert plan(width=20).columns == 1


@pytest.mark.parametrize("ratio", [1.0, 2.0, 1.5])
def test_small_pictures_grow_by_whole_factors_of_the_devices_pixels(ratio: float) -> None:
    place = picture_place(Box(0, 0, 100, 100), 28, 28, ratio)
    factor = place.width * ratio / 28
    assert factor == int(factor) >= 1
    assert place.width <= 100


def test_large_pictures_shrink_with_their_aspect() -> None:
    place = picture_place(Box(0, 0, 90, 90), 300, 150, 1.0)
    assert (place.width, place.height) == (90, 45)


def test_changes_have_room_side_by_side_without_meeting() -> None:
    for width, height in ((580.0, 460.0), (1200.0, 740.0), (260.0, 300.0)):
        layout = lay_out_augment(width, height, tiles_of(COURSE))
        boxes = [spot.box for spot in layout.spots]
        assert all(box.x >= 0 and box.right <= width + 1 for box in boxes)
        met = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if a.intersects(b)]
        assert met == []
        assert layout.count >= 1
        assert layout.spots[0].is_original


def test_a_point_finds_its_picture_and_its_words() -> None:
    layout = lay_out_augment(600, 500, tiles_of(COURSE))
    for place in (0, 5, len(layout.spots) - 1):
        middle = layout.spots[place].box.centre
        assert layout.at(middle.x(), middle.y()) == place
        assert layout.at(middle.x(), layout.spots[place].box.bottom + 8) == place
    assert layout.at(-5, -5) is None


def test_changed_pictures_are_painted_in_their_own_colours(qapp: object) -> None:
    values = np.zeros((20, 20, 3), np.float32)
    values[:, :, 0] = 255
    subject = subject_of(values, None, None)
    layout = lay_out_augment(600, 500, tiles_of(COURSE))
    scene = derive_augment(subject, COURSE, layout.count, 0)
    image = QImage(600, 500, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF00)
    painter = QPainter(image)
    paint_augment(
        painter,
        AugmentView(scene, layout, None, None, False, None, theme("light"), 1.0, ("alone", "together")),
    )
    painter.end()
    for spot in (layout.spots[0], layout.spots[-1]):
        middle = spot.box.centre
        assert image.pixelColor(int(middle.x()), int(middle.y())).getRgb()[:3] == (255, 0, 0)


def test_a_picture_for_the_screen_keeps_grey_and_colour() -> None:
    grey = image_of(np.full((2, 3, 1), 0.5, np.float32))
    assert grey.pixelColor(2, 1).getRgb()[:3] == (128, 128, 128)
    colours = np.zeros((2, 3, 3), np.float32)
    colours[1, 2] = (1, 0.5, 0)
    assert image_of(colours).pixelColor(2, 1).getRgb()[:3] == (255, 128, 0)


def test_the_camera_is_mirrored_and_shooting_has_a_red_frame(qapp: object) -> None:
    frame = QImage(10, 10, QImage.Format.Format_RGB888)
    frame.fill(0xFF0000FF)
    for y in range(10):
        frame.setPixelColor(0, y, "#00ff00")
    images = []
    for phase in ("on", "shooting"):
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_camera(painter, Box(0, 0, 200, 200), frame, theme("light"), phase=phase, count=0, words="x")
        painter.end()
        images.append(image)
    assert images[0].pixelColor(195, 150).green() > 200
    assert images[0].pixelColor(5, 150).blue() > 200
    assert images[1].pixelColor(2, 150).red() > 200
