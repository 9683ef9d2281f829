"""One picture of a network at work for films: what is fed, the answer, a view of the network, and its arithmetic."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided
from convviz.painting.network.bars import paint_bars
from convviz.painting.network.bench import paint_bench
from convviz.painting.network.bench_layout import place_bench
from convviz.painting.network.elastic import paint_elastic
from convviz.painting.network.elastic_layout import place_elastic
from convviz.painting.network.overview import OverviewPlaces, paint_overview
from convviz.painting.network.wall import WallView, paint_wall, paint_wall_cursor
from convviz.painting.network.wall_layout import WallLayout, lay_out_wall
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.bars import BarsScene
from convviz.states.network.elastic_scene import ElasticScene
from convviz.states.network.overview import OverviewScene
from convviz.states.network.wall import WallScene
from convviz.texts import network_elastic as texts
from convviz.texts.network_maps import shape_text

FilmView = Literal["overview", "maps", "arithmetic"]
"""The whole network, the maps of the selected layer, or only how one number comes about."""

# Frames larger than this are the same picture, enlarged.
_USUAL_SIZE: Final = QSizeF(960, 540)
_MARGIN_PX: Final = 14.0
_GAP_PX: Final = 12.0
_CAPTION_PX: Final = 15
_CAPTION_HEIGHT_PX: Final = 26.0
_HEADING_PX: Final = 12
_HEADING_HEIGHT_PX: Final = 20.0
_SIDE_SHARE: Final = 0.2
_LEAST_SIDE_PX, _MOST_SIDE_PX = 132.0, 200.0
_VIEW_SHARE: Final = 0.54
# In a narrower view a network is painted smaller, down to a share, so that its answer is seen as well.
_NETWORK_WIDTH_PX: Final = 740.0
_LEAST_SHRUNK: Final = 0.6


class FilmScene(Struct, frozen=True, eq=False):
    """What is seen.

    Attributes:
        given: What the person gave, shape (rows, columns, channels), 0 to 255; None where nothing is open.
        bars: The answer.
        view: What stands in the middle.
        overview: The network, where it is shown.
        wall: The maps of a layer, where they are shown.
        elastic: How one number comes about, where that is shown.
    """

    given: Array | None
    bars: BarsScene
    view: FilmView
    overview: OverviewScene | None = None
    wall: WallScene | None = None
    elastic: ElasticScene | None = None


def paint_film_frame(
    painter: QPainter,
    size: QSize,
    scene: FilmScene,
    theme: Theme,
    caption: str,
    options: PaintOptions,
    places: OverviewPlaces,
) -> None:
    """Paints a frame of `size` logical pixels, its ground included; in large frames the type is larger too.

    Args:
        painter: Paints from (0, 0) on.
        size: The frame's size.
        scene: What is seen.
        theme: The colours.
        caption: One line above, "" for none.
        options: With a cache for the frames of an animation.
        places: Remembers where the graph stands from frame to frame.
    """
    enlarged = max(1.0, min(size.width() / _USUAL_SIZE.width(), size.height() / _USUAL_SIZE.height()))
    usual = QSizeF(size) / enlarged
    options = replace(options, ratio=options.ratio * enlarged)
    painter.save()
    painter.scale(enlarged, enlarged)
    painter.fillRect(QRectF(0, 0, usual.width(), usual.height()), theme.card)
    room = Box(0, 0, usual.width(), usual.height()).grown(-_MARGIN_PX)
    if caption:
        line = Box(room.x, room.y - 4, room.width, _CAPTION_HEIGHT_PX)
        text = elided(caption, line.width, _CAPTION_PX, bold=True)
        draw_text(painter, line, text, _CAPTION_PX, theme.text, bold=True, align="left")
        room = Box(room.x, room.y + _CAPTION_HEIGHT_PX, room.width, room.height - _CAPTION_HEIGHT_PX)
    side = min(max(room.width * _SIDE_SHARE, _LEAST_SIDE_PX), _MOST_SIDE_PX)
    _paint_side(painter, Box(room.x, room.y, side, room.height), scene, theme)
    left = room.x + side + 2 * _GAP_PX
    painter.setPen(QPen(theme.line, 1))
    painter.drawLine(round(left - _GAP_PX), round(room.y), round(left - _GAP_PX), round(room.bottom))
    _paint_middle(painter, Box(left, room.y, room.right - left, room.height), scene, theme, options, places)
    painter.restore()


def _paint_side(painter: QPainter, room: Box, scene: FilmScene, theme: Theme) -> None:
    square = min(room.width, room.height * 0.45)
    if scene.given is not None:
        _paint_picture(painter, Box(room.x, room.y, square, square), scene.given, theme)
    bars = Box(room.x, room.y + square + _GAP_PX, room.width, room.height - square - _GAP_PX)
    painter.save()
    painter.setClipRect(bars.rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_bars(painter, bars, scene.bars, theme)
    painter.restore()


def _paint_picture(painter: QPainter, room: Box, given: Array, theme: Theme) -> None:
    planes = given if given.shape[2] == 3 else given[:, :, 0]
    image = to_image(np.clip(planes + 0.5, 0, 255).astype(np.uint8))
    scale = min(room.width / image.width(), room.height / image.height())
    place = Box(room.x, room.y, image.width() * scale, image.height() * scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=scale < 1)
    painter.drawImage(place.rect, image)
    painter.restore()
    painter.setPen(QPen(theme.line, 1))
    painter.drawRect(place.rect)


def _paint_middle(
    painter: QPainter,
    room: Box,
    scene: FilmScene,
    theme: Theme,
    options: PaintOptions,
    places: OverviewPlaces,
) -> None:
    below = scene.elastic
    has_view = scene.view != "arithmetic"
    if has_view:
        height = room.height * _VIEW_SHARE - _GAP_PX if below is not None else room.height
        _paint_view(painter, Box(room.x, room.y, room.width, height), scene, theme, options, places)
    if below is not None:
        top = room.y + room.height * _VIEW_SHARE if has_view else room.y
        _paint_arithmetic(painter, Box(room.x, top, room.width, room.bottom - top), below, theme, options)


def _paint_view(
    painter: QPainter,
    room: Box,
    scene: FilmScene,
    theme: Theme,
    options: PaintOptions,
    places: OverviewPlaces,
) -> None:
    painter.save()
    if scene.overview is not None:
        shrunk = max(_LEAST_SHRUNK, min(1.0, room.width / _NETWORK_WIDTH_PX))
        painter.translate(room.x, room.y)
        painter.scale(shrunk, shrunk)
        looks = places.looks(scene.overview, room.width / shrunk, room.height / shrunk, theme)
        paint_overview(painter, looks, replace(options, ratio=options.ratio * shrunk))
    elif scene.wall is not None:
        wall = scene.wall
        _heading(painter, room, f"{wall.layer}  {shape_text(wall)}", theme)
        top, height = room.y + _HEADING_HEIGHT_PX, room.height - _HEADING_HEIGHT_PX
        painter.translate(room.x, top)
        painter.setClipRect(QRectF(0, 0, room.width, height))
        layout = lay_out_wall(wall, room.width, options.ratio)
        view = WallView(wall, layout, _turned_to(wall, layout, height), room.width, height, theme, options)
        paint_wall(painter, view)
        paint_wall_cursor(painter, view)
    painter.restore()


def _turned_to(wall: WallScene, layout: WallLayout, height: float) -> float:
    """How far a wall is scrolled so that the opened map is seen: by whole pages, which stand still meanwhile."""
    box = None if wall.channel is None else layout.slots.of(wall.channel)
    if box is None or layout.height <= height:
        return 0.0
    rows = max(1, int(height // layout.slots.dy))
    row = int((box.y - layout.slots.first.y) // layout.slots.dy)
    return row // rows * rows * layout.slots.dy


def _paint_arithmetic(
    painter: QPainter, room: Box, scene: ElasticScene, theme: Theme, options: PaintOptions
) -> None:
    _heading(painter, room, texts.title(scene), theme)
    below = Box(room.x, room.y + _HEADING_HEIGHT_PX, room.width, room.height - _HEADING_HEIGHT_PX)
    painter.save()
    painter.setClipRect(below.grown(3).rect)
    if scene.bench is not None:
        shares = scene.bench.shares
        chosen = None if shares is None else shares.chosen
        paint_bench(painter, place_bench(scene, below, options.ratio), theme, options, chosen=chosen)
    else:
        marked = None if scene.cell is None else scene.cell.marked
        placed = place_elastic(scene, below, 0, options.ratio)
        hint = texts.click_a_share()
        # A film cannot be clicked.
        placed = replace(placed, lines=tuple(each for each in placed.lines if each.run.text != hint))
        paint_elastic(painter, placed, theme, options, marked=marked)
    painter.restore()


def _heading(painter: QPainter, room: Box, text: str, theme: Theme) -> None:
    line = Box(room.x, room.y, room.width, _HEADING_HEIGHT_PX - 4)
    words = elided(text, line.width, _HEADING_PX, bold=True)
    draw_text(painter, line, words, _HEADING_PX, theme.soft_text, bold=True, align="left")
