"""A picture with a map over it: sizes, colours at places, and cells under the pointer."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.evidence.covering import covered, grey, map_at
from convviz.painting.evidence.overlay import (
    Overlay,
    cell_box,
    cell_under,
    evidence_colouring,
    fitted,
    overlay_image,
    paint_overlay,
)
from convviz.painting.grids.cell_colours import law_of
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.states.evidence.placing import Placing, Steps
from convviz.states.lab.scene import Colouring

MAP = np.array([[0, 1, 2], [3, 4, 5]], np.float32)
LIGHT = theme("light")


def test_blocks_repeat_a_cell_and_invent_no_number() -> None:
    large = map_at(MAP, 4, 9, blocks=True)
    assert large.shape == (4, 9)
    assert (large == np.repeat(np.repeat(MAP, 2, 0), 3, 1)).all()


@pytest.mark.parametrize("size", [(8, 12), (7, 5), (2, 3), (1, 1), (50, 40)])
def test_smooth_is_bilinear_as_keras_resizes(size: tuple[int, int]) -> None:
    from convviz.layers import Resizing

    if size[0] >= MAP.shape[0] and size[1] >= MAP.shape[1]:
        expected = Resizing(*size).forward(MAP[:, :, np.newaxis])[:, :, 0]
        assert map_at(MAP, *size, blocks=False) == pytest.approx(expected, abs=1e-5)
    assert map_at(MAP, *size, blocks=False).shape == size


def test_at_full_opacity_only_the_map_is_seen_and_at_none_only_the_picture() -> None:
    below = np.full((2, 3), 77, np.float32)
    colouring = evidence_colouring(MAP)
    law = law_of(colouring, LIGHT)
    ends = (colouring.low, colouring.high)
    whole = covered(below, MAP, law, ends, 1.0)
    assert whole[0, 0].tolist() == list(law.colour(0, *ends))
    assert whole[1, 2].tolist() == list(law.colour(5, *ends))
    assert (covered(below, MAP, law, ends, 0.0) == 77).all()


def test_where_the_map_has_nothing_to_say_the_picture_stays() -> None:
    below = np.full((2, 3), 60, np.float32)
    colouring = evidence_colouring(MAP)
    mixed = covered(below, MAP, law_of(colouring, LIGHT), (0, 5), 0.6).astype(int)
    silent, strong = np.abs(mixed[0, 0] - 60).max(), np.abs(mixed[1, 2] - 60).max()
    assert silent < 0.25 * 195
    assert strong > silent


def test_a_colour_picture_lies_grey_under_a_map_and_in_its_colours_alone() -> None:
    picture = np.zeros((4, 4, 3), np.float32)
    picture[:, :, 0] = 255
    assert grey(picture) == pytest.approx(255 * 0.299)
    alone = overlay_image(Overlay(picture, None, Colouring("positive", 0, 1)), LIGHT, 4, 4)
    assert alone.pixelColor(1, 1).getRgb()[:3] == (255, 0, 0)
    with_map = Overlay(picture, np.zeros((2, 2), np.float32), Colouring("positive", 0, 1), opacity=0)
    assert overlay_image(with_map, LIGHT, 4, 4).pixelColor(1, 1).getRgb()[:3] == (76, 76, 76)


def test_one_scale_holds_for_several_maps_and_for_silent_ones() -> None:
    assert evidence_colouring(MAP, 2 * MAP).high == 10
    signed = evidence_colouring(-MAP, law="signed")
    assert (signed.low, signed.high) == (-5, 5)
    assert evidence_colouring(np.zeros((2, 2), np.float32)).high == 1


def test_cells_are_found_where_they_are_drawn() -> None:
    box = fitted(4, 6, Box(10, 20, 300, 300))
    assert (box.width, box.height) == (300, 200)
    for row in range(2):
        for column in range(3):
            middle = cell_box(box, (2, 3), (row, column)).centre
            assert cell_under(box, (2, 3), middle.x(), middle.y()) == (row, column)
    assert cell_under(box, (2, 3), box.right, box.y) is None


@pytest.mark.parametrize("blocks", [True, False])
def test_the_strongest_cell_has_the_laws_last_colour(blocks: bool) -> None:
    picture = np.zeros((20, 30, 1), np.float32)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    shown = Overlay(picture, MAP, evidence_colouring(MAP), opacity=1.0, blocks=blocks)
    box = paint_overlay(painter, Box(0, 0, 300, 200), shown, LIGHT)
    painter.end()
    assert box == Box(0, 0, 300, 200)
    found, wanted = image.pixelColor(285, 190), LIGHT.positive_ramp[-1]
    assert found.getRgb()[:3] == wanted.getRgb()[:3]


# Rows lie evenly; the columns' middles at 6, 10 and 14 of 20 pixels.
PLACED = Placing(Steps(1 / 4, 1 / 2), Steps(6 / 20, 4 / 20))


def test_placed_blocks_lie_around_their_middles() -> None:
    large = map_at(MAP, 4, 20, blocks=True, placing=PLACED)
    assert (large[:2] == np.repeat(MAP[0], (8, 4, 8))).all()
    assert (large[2:] == np.repeat(MAP[1], (8, 4, 8))).all()


def test_placed_and_smooth_the_numbers_stand_at_their_middles() -> None:
    large = map_at(MAP, 2, 200, blocks=False, placing=PLACED)
    assert large[0, [60, 100, 140]] == pytest.approx(MAP[0], abs=0.03)
    assert (large[0, :60] == MAP[0, 0]).all()
    assert (large[0, 140:] == MAP[0, 2]).all()


def test_placed_cells_are_found_where_they_are_drawn_and_cover_the_picture() -> None:
    box = Box(10, 20, 200, 100)
    boxes = [cell_box(box, (2, 3), (0, column), PLACED) for column in range(3)]
    assert [each.x - 10 for each in boxes] == pytest.approx([0, 80, 120])
    assert boxes[-1].right == pytest.approx(box.right)
    for column, each in enumerate(boxes):
        assert cell_under(box, (2, 3), each.x + 1, 30, PLACED) == (0, column)
        assert cell_under(box, (2, 3), each.right - 1, 110, PLACED) == (1, column)


@pytest.mark.parametrize("blocks", [True, False])
def test_another_placing_is_painted_anew(blocks: bool) -> None:
    picture, cache = np.zeros((20, 20, 1), np.float32), PaintCache()
    colours = []
    for placing in (None, PLACED):
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        shown = Overlay(picture, MAP, evidence_colouring(MAP), 1.0, blocks, placing)
        paint_overlay(painter, Box(0, 0, 200, 200), shown, LIGHT, PaintOptions(cache=cache))
        painter.end()
        colours.append(image.pixelColor(72, 190).getRgb())
    assert colours[0] != colours[1]
