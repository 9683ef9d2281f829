"""Runs can be told apart on both grounds, and by shape as well."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from convviz.painting.theme import ThemeName, contrast, theme
from convviz.painting.training.class_bars import ROW_PX, paint_class_bars
from convviz.painting.training.run_colours import SHAPES, run_colour, run_glyph, run_shape
from convviz.painting.training.run_icon import paint_sign
from convviz.states.training.class_bars import class_bars
from convviz.workspace.run_list import RUN_COLOURS


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_colour_is_seen_on_a_card(name: ThemeName) -> None:
    for index in range(RUN_COLOURS):
        assert contrast(run_colour(index, theme(name)), theme(name).card) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_two_runs_share_a_colour_or_a_shape(name: ThemeName) -> None:
    colours = {run_colour(index, theme(name)).name() for index in range(RUN_COLOURS)}
    assert len({run_glyph(index) for index in range(RUN_COLOURS)}) == RUN_COLOURS
    assert len(colours) == len({run_shape(index) for index in range(RUN_COLOURS)}) == RUN_COLOURS


def test_every_shape_is_drawn_and_each_differently(qapp: QGuiApplication) -> None:
    drawn = []
    for shape in SHAPES:
        image = QImage(36, 36, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_sign(painter, QRectF(0, 0, 36, 36), shape, run_colour(0, theme("light")))
        painter.end()
        drawn.append(image)
    assert all(one != other for one, other in combinations(drawn, 2))


def test_a_class_bar_is_as_long_as_its_share(qapp: QGuiApplication) -> None:
    scene = class_bars(("half", "all", "none"), (0.5, 1.0, -1.0), 0, 1)
    colours = theme("light")
    image = QImage(400, round(3 * ROW_PX), QImage.Format.Format_RGB32)
    image.fill(colours.card)
    painter = QPainter(image)
    paint_class_bars(painter, QRectF(image.rect()), scene, colours)
    painter.end()
    wanted = run_colour(0, colours).rgb()
    lengths = [
        sum(image.pixel(x, round((row + 0.5) * ROW_PX)) == wanted for x in range(400)) for row in range(3)
    ]
    assert lengths[0] == pytest.approx(lengths[1] / 2, abs=2)
    assert lengths[1] > 200
    assert lengths[2] == 0
