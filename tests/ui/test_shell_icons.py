"""Icons are drawn in the theme's colours, at the size and pixel ratio they are shown in."""

from __future__ import annotations

import gc
import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from convviz.painting.theme import THEME_NAMES, ThemeName, theme
from convviz.resources import asset
from convviz.ui.icons import application_icon, icon, icon_in_palette
from convviz.ui.theme import palette

pytestmark = pytest.mark.usefixtures("qapp")

_LINE_ICONS = sorted(
    path.stem
    for path in asset("icons").glob("*.svg")
    if path.stem != "convviz" and not path.stem.startswith(("arrow-", "tick-"))
)


def _strongest(image: QImage) -> QColor:
    """The colour of the most opaque pixel."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=lambda colour: colour.alpha())


@pytest.mark.parametrize("name", _LINE_ICONS)
def test_an_icon_is_recoloured_and_stays_inside_its_box(name: str) -> None:
    source = asset(f"icons/{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert re.findall(r'(?:fill|stroke)="(#[^"]*)"', source) == []
    image = icon(name, theme("light")).pixmap(QSize(48, 48), 1.0).toImage()
    drawn = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 20
    ]
    assert len(drawn) > 40
    assert min(min(point) for point in drawn) >= 1
    assert max(max(point) for point in drawn) <= 46


@pytest.mark.parametrize("name", THEME_NAMES)
def test_modes_have_their_colours(name: ThemeName) -> None:
    colours = theme(name)
    plus = icon("plus", colours)
    size = QSize(24, 24)
    normal = plus.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.Off).toImage()
    checked = plus.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.On).toImage()
    disabled = plus.pixmap(size, 1.0, QIcon.Mode.Disabled, QIcon.State.Off).toImage()
    assert _strongest(normal) == colours.text
    assert _strongest(checked) == colours.accent
    assert _strongest(disabled) == colours.control_line


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_palette_gives_the_same_colours(name: ThemeName) -> None:
    by_palette = icon_in_palette("plus", palette(theme(name))).pixmap(24).toImage()
    assert by_palette == icon("plus", theme(name)).pixmap(24).toImage()


def test_a_screen_of_twice_the_pixels_gets_twice_the_pixels() -> None:
    sharp = icon("grid", theme("light")).pixmap(QSize(20, 20), 2.0)
    assert (sharp.width(), sharp.height(), sharp.devicePixelRatio()) == (40, 40, 2.0)
    assert sharp.deviceIndependentSize().toSize() == QSize(20, 20)


def test_painting_into_a_picture_of_twice_the_pixels_is_sharp() -> None:
    target = QPixmap(40, 40)
    target.setDevicePixelRatio(2.0)
    target.fill(Qt.GlobalColor.transparent)
    painter = QPainter(target)
    icon("grid", theme("light")).paint(painter, 0, 0, 20, 20)
    painter.end()
    assert target.toImage().pixelColor(20, 1).alpha() == 0
    assert target.toImage() == icon("grid", theme("light")).pixmap(QSize(20, 20), 2.0).toImage()


def test_the_application_icon_keeps_its_own_colours() -> None:
    image = application_icon().pixmap(QSize(64, 64), 1.0).toImage()
    left, right = image.pixelColor(4, 20), image.pixelColor(60, 44)
    assert left.blue() > left.red()
    assert right.red() > right.blue()


def test_an_icon_outlives_what_made_it() -> None:
    kept = [QIcon(icon(name, theme("dark"))) for name in _LINE_ICONS]
    gc.collect()
    assert all(not one.pixmap(16).isNull() for one in kept)
