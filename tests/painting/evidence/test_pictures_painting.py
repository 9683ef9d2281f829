"""Rows of real pictures: where they stand, what is cut out of them, and what is framed."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from convviz import open_network
from convviz.layers.fields import Box as Cells
from convviz.painting.box import Box
from convviz.painting.evidence.pictures import RowsPlan, RowsView, cut_out, frame_of, paint_rows
from convviz.painting.theme import theme
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.pictures import Found, PicturesScene, pictures_scene
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.receptive_cut import Cut
from convviz.states.evidence.views import PicturesView

LIGHT = theme("light")
WIDTH, HEIGHT = 690, 300


def scene() -> PicturesScene:
    """Channel 1 is silent."""
    top = np.tile(np.arange(9, dtype=np.float32), (3, 1))
    strengths = np.tile(np.arange(9, 0, -1, dtype=np.float32), (3, 1))
    strengths[1] = 0
    places = np.arange(9, dtype=np.float32)
    arrays = {
        "top": top,
        "strengths": strengths,
        "cells": np.full((3, 9, 2), 10, np.float32),
        "maxima": strengths[:, 0].copy(),
        "labels": places % 2,
        "answers": places % 2,
        "places": places,
        "alike": np.eye(3, dtype=np.float32),
        "vectors": np.zeros((9, 3), np.float32),
    }
    answer = Answer(arrays, {"pictures": 9.0}, {"classes": ("a", "b")})
    return pictures_scene(open_network("mnist"), Scan("x", "conv2d"), answer, PicturesView())


def picture(place: int) -> QImage:
    """Grey, but for a red block in the middle."""
    image = QImage(28, 28, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    for row in range(10, 18):
        for column in range(10, 18):
            image.setPixelColor(column, row, QColor("#ff0000"))
    return image


def rows(*, cut: bool, current: tuple[int, int] | None = None, made: bool = False) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    whole = Cut(Cells(10, 17, 10, 17), 28, 28)
    view = RowsView(
        scene(),
        RowsPlan(3, 9, WIDTH, made),
        cut,
        picture,
        lambda _channel, _found: whole,
        lambda _channel: picture(0) if made else None,
        0,
        HEIGHT,
        current,
        None,
        stale=False,
        theme=LIGHT,
        ratio=1.0,
    )
    paint_rows(painter, view)
    painter.end()
    return image


def reds(image: QImage, box: Box) -> int:
    return sum(
        image.pixelColor(x, y) == QColor("#ff0000")
        for x in range(int(box.x), int(box.right))
        for y in range(int(box.y), int(box.bottom))
    )


def test_a_picture_is_cut_to_what_its_cell_sees(qapp) -> None:
    box = RowsPlan(3, 9, WIDTH).cell(0, 4)
    side = box.width // 8 * 8
    assert reds(rows(cut=True), box) == side * side


def test_the_whole_picture_has_a_frame_around_it(qapp) -> None:
    box = RowsPlan(3, 9, WIDTH).cell(0, 4)
    image = rows(cut=False)
    assert 0 < reds(image, box) < 17 * 17
    assert image.pixelColor(int(box.x) + 5, int(box.y) + 5) == QColor("#808080")


def test_a_silent_row_has_a_sentence_in_place_of_pictures(qapp) -> None:
    plan = RowsPlan(3, 9, WIDTH)
    image = rows(cut=True)
    assert reds(image, plan.cell(1, 0)) == reds(image, plan.cell(1, 8)) == 0
    assert reds(image, plan.cell(2, 0)) > 0


def test_the_current_picture_has_a_frame_in_the_accent(qapp) -> None:
    box = RowsPlan(3, 9, WIDTH).cell(2, 3)
    at = int(box.x) - 2, int(box.y + box.height / 2)
    assert rows(cut=True).pixelColor(*at) == LIGHT.card
    assert rows(cut=True, current=(2, 3)).pixelColor(*at) == LIGHT.accent


def test_a_made_picture_stands_before_the_real_ones(qapp) -> None:
    plan = RowsPlan(3, 9, WIDTH, made=True)
    assert plan.made_box(0).right < plan.cell(0, 0).x
    assert reds(rows(cut=True, made=True), plan.made_box(1)) > 0


@pytest.mark.parametrize("made", [False, True])
@pytest.mark.parametrize("width", [440, 683, 1400])
def test_what_is_pointed_at_is_what_stands_there(made: bool, width: int) -> None:
    plan = RowsPlan(5, 9, width, made)
    for row in range(5):
        for rank in range(9):
            centre = plan.cell(row, rank).centre
            assert plan.place_at(centre.x(), centre.y()) == (row, rank)
        assert plan.place_at(plan.name(row).x, plan.name(row).y + 2) == (row, 0)
    assert plan.cell(0, 8).right <= width
    assert plan.place_at(plan.cell(0, 8).right + 20, 10) is None
    assert plan.place_at(10, plan.height + 50) is None


def test_a_part_of_a_picture_of_another_size_is_the_same_part(qapp) -> None:
    image = picture(0).scaled(56, 56)
    part = cut_out(image, Cut(Cells(10, 17, 10, 17), 28, 28))
    assert (part.width(), part.height()) == (16, 16)
    assert part.pixelColor(0, 0) == part.pixelColor(15, 15) == QColor("#ff0000")


def test_the_frame_lies_on_what_is_cut_out() -> None:
    cut = Cut(Cells(10, 17, 4, 17), 28, 28)
    assert frame_of(Box(100, 50, 56, 56), cut) == Box(108, 70, 28, 16)


def test_found_pictures_that_are_not_read_yet_are_empty_squares(qapp) -> None:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    plan = RowsPlan(3, 9, WIDTH)
    seen: list[Found] = []

    def never(channel: int, found: Found) -> Cut:
        seen.append(found)
        return Cut(Cells(0, 27, 0, 27), 28, 28)

    view = RowsView(
        scene(),
        plan,
        True,
        lambda _place: None,
        never,
        lambda _channel: None,
        0,
        HEIGHT,
        None,
        None,
        False,
        LIGHT,
        1.0,
    )
    paint_rows(painter, view)
    painter.end()
    box = plan.cell(0, 0)
    assert image.pixelColor(box.centre.toPoint()) == LIGHT.ground
    assert seen == []
