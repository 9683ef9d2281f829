"""Heat maps, their steps and cells as they are painted: what is where, and in which colour."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.evidence.heat_cell import paint_cell, place_terms, term_at, terms_fitting
from convviz.painting.evidence.heat_look import STEPS, HeatLook, colouring_of, plane_of
from convviz.painting.evidence.heat_pictures import cell_at, channel_at, paint_pictures, place_pictures
from convviz.painting.evidence.heat_steps import paint_steps, place_steps, step_at
from convviz.painting.evidence.overlay import cell_box
from convviz.painting.theme import theme
from convviz.states.evidence.heat import Channel, HeatScene
from convviz.states.evidence.heat_cell import cell_sum
from convviz.states.evidence.placing import Placing, Steps
from convviz.states.evidence.questions import HeatMethod, Target

ROOM = Box(0, 0, 640, 330)
LIGHT = theme("light")


def scene_of(method: HeatMethod = "grad-cam", *, silent: bool = False) -> HeatScene:
    """Two maps of 2 × 3 cells; the first speaks for the class, the second against."""
    maps = np.zeros((2, 3, 2), np.float32)
    maps[:, :, 0] = [[0, 1, 2], [3, 4, 5]]
    maps[:, :, 1] = [[6, 0, 0], [0, 0, 1]]
    weights = np.array([0.0 if silent else 2.0, -1.0], np.float32)
    gradients = np.broadcast_to(weights, maps.shape).astype(np.float32)
    shares = np.maximum(gradients, 0) * maps if method == "layer-cam" else maps * weights
    total = shares.sum(axis=2)
    channels = tuple(
        Channel(
            index, float(weights[index]), float(maps[:, :, index].max()), float(shares[:, :, index].mean())
        )
        for index in (0, 1)
    )
    increases = np.array([3, -1], np.float32) if method == "score-cam" else None
    return HeatScene(
        method,
        "conv",
        Target(1),
        np.zeros((20, 30, 1), np.float32),
        maps,
        None if method == "score-cam" else gradients,
        increases,
        weights,
        total,
        np.maximum(total, 0),
        1.0,
        channels,
        shares.astype(np.float64),
    )


def look_of(scene: HeatScene | None = None, **changed: object) -> HeatLook:
    found = scene or scene_of()
    return replace(HeatLook(found, "cat", LIGHT, found.strongest, 0), **changed)


def painted(paint, width: int = 640, height: int = 330) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def pictures(look: HeatLook) -> QImage:
    return painted(lambda painter: paint_pictures(painter, look, place_pictures(look, ROOM)))


def near(found: QColor, wanted: QColor, by: int = 3) -> bool:
    return all(abs(a - b) <= by for a, b in zip(found.getRgb(), wanted.getRgb(), strict=True))


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("method", ["grad-cam", "layer-cam", "score-cam"])
def test_everything_stays_in_its_room_and_cells_are_found_in_both_pictures(step, method) -> None:
    look = look_of(scene_of(method), step=step)
    layout = place_pictures(look, ROOM)
    assert layout.overlay.bottom <= ROOM.bottom
    assert layout.overlay.right < layout.opened.x
    assert layout.opened.right <= ROOM.right + 0.01
    for row in range(2):
        for column in range(3):
            over = cell_box(layout.overlay, (2, 3), (row, column)).centre
            assert cell_at(layout, look.scene, over.x(), over.y()) == (row, column)
            if layout.grid is not None:
                beside = layout.grid.rect_of(row, column).centre
                assert cell_at(layout, look.scene, beside.x(), beside.y()) == (row, column)
    assert (layout.grid is None) == (plane_of(look.scene, step, 0) is None)
    pictures(look)


def test_cells_are_found_and_outlined_where_they_lie_on_the_picture() -> None:
    placing = Placing(Steps(0.4, 0.2), Steps(0.3, 0.2))
    look = look_of(replace(scene_of(), placing=placing), cell=(0, 1), opacity=0.0)
    layout, image = place_pictures(look, ROOM), pictures(look)
    box = layout.overlay
    for column, share in enumerate((0.3, 0.5, 0.7)):
        assert cell_at(layout, look.scene, box.x + share * box.width, box.y + 0.4 * box.height) == (0, column)
    outlined = [
        x
        for x in range(int(box.x) + 2, int(box.right) - 2)
        if image.pixelColor(x, int(box.y + 0.2 * box.height)) != QColor(0, 0, 0)
    ]
    left, right = box.x + 0.4 * box.width, box.x + 0.6 * box.width
    assert abs(min(outlined) - left) < 4
    assert abs(max(outlined) - right) < 4


def test_the_blocks_have_the_colours_of_their_numbers() -> None:
    look = look_of(cell=(0, 0))
    image, layout = pictures(look), place_pictures(look, ROOM)
    assert layout.grid is not None
    strongest, empty = layout.grid.rect_of(1, 2), layout.grid.rect_of(0, 0)
    assert near(image.pixelColor(int(strongest.x + 6), int(strongest.y + 6)), LIGHT.positive_ramp[-1])
    assert near(image.pixelColor(int(empty.x + 12), int(empty.y + 8)), LIGHT.zero)


def test_the_sum_keeps_for_and_against_apart() -> None:
    colouring = colouring_of(scene_of(), "sum")
    assert (colouring.law, colouring.low, colouring.high) == ("signed", -9, 9)
    assert colouring_of(scene_of(), "map").low == 0


def test_a_silent_map_says_so_across_the_picture() -> None:
    speaking, silent = look_of(), look_of(scene_of(silent=True))
    assert silent.scene.silent
    box = place_pictures(silent, ROOM).overlay
    at = int(box.centre.x()), int(box.centre.y()) - 13
    assert near(pictures(silent).pixelColor(*at), LIGHT.card)
    assert not near(pictures(speaking).pixelColor(*at), LIGHT.card)


def test_what_is_stale_is_fainter() -> None:
    look = look_of(step="map", cell=(0, 0))
    layout = place_pictures(look, ROOM)
    assert layout.grid is not None
    strongest = layout.grid.rect_of(1, 2)
    at = int(strongest.x + 6), int(strongest.y + 6)
    fresh, stale = (pictures(replace(look, stale=stale)).pixelColor(*at) for stale in (False, True))
    assert stale.blue() > fresh.blue() + 40


def test_bars_stand_the_strongest_first_and_are_found() -> None:
    look = look_of(step="weights")
    layout = place_pictures(look, ROOM)
    assert [one.bar.channel for one in layout.bars] == [0, 1]
    row = layout.bars[1].row
    assert channel_at(layout, row.x + 2, row.y + 2) == 1
    image = pictures(look)
    y = int(row.y + row.height / 2)
    colours = [image.pixelColor(x, y) for x in range(int(row.x), int(row.right))]
    assert any(near(colour, LIGHT.negative) for colour in colours)
    assert not any(near(colour, LIGHT.positive) for colour in colours)


def test_of_layer_cam_the_weights_are_cells() -> None:
    scene = scene_of("layer-cam")
    plane = plane_of(scene, "weights", 1)
    assert plane is not None
    assert (plane == 0).all()
    assert (plane_of(scene, "weights", 0) == 2).all()


@pytest.mark.parametrize("method", ["grad-cam", "layer-cam", "score-cam"])
def test_steps_stand_in_order_and_say_what_is_pointed_at(method) -> None:
    look = look_of(scene_of(method))
    placed = place_steps(look, Box(0, 0, 900, 148))
    assert tuple(one.step for one in placed) == STEPS
    assert all(one.box.right <= after.box.x for one, after in pairwise(placed))
    channel, tile = placed[0].tiles[1]
    assert step_at(placed, tile.centre.x(), tile.centre.y()) == ("maps", channel) == ("maps", 1)
    assert step_at(placed, placed[3].box.x + 2, placed[3].box.y + 2) == ("sum", None)
    assert step_at(placed, placed[0].box.right + 5, 20) is None
    image = painted(lambda painter: paint_steps(painter, look, placed), 900, 148)
    picture = placed[4].tiles[0][1]
    at = int(picture.right - 4), int(picture.bottom - 4)
    assert near(image.pixelColor(*at), LIGHT.positive_ramp[-1])


def test_products_are_found_where_they_are_painted() -> None:
    scene = scene_of()
    room = Box(0, 0, 900, 84)
    cell = cell_sum(scene, (1, 2), terms_fitting(900))
    placed = place_terms(cell, room)
    assert [term.channel for term, _ in placed] == [0, 1]
    for term, box in placed:
        assert term_at(cell, room, box.centre.x(), box.centre.y()) == term.channel
    image = painted(lambda painter: paint_cell(painter, room, cell, "grad-cam", 1, LIGHT), 900, 84)
    edge = placed[1][1]
    assert near(image.pixelColor(int(edge.x + 1), int(edge.centre.y())), LIGHT.accent, 60)


def test_a_narrow_window_still_writes_one_product() -> None:
    assert terms_fitting(100) == 1
    assert terms_fitting(1800) > terms_fitting(900) > 1
