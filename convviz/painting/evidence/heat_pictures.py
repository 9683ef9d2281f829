"""Paints a heat map large: over its picture, and beside it the step that is opened, with numbers and colour bars."""

from __future__ import annotations

from typing import Final

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.evidence.heat_look import HeatLook, colouring_of, plane_of, unit_of
from convviz.painting.evidence.overlay import (
    SCALE_PX,
    STALE_OPACITY,
    Overlay,
    cell_box,
    cell_under,
    fitted,
    frame,
    paint_overlay,
    paint_scale,
)
from convviz.painting.evidence.weight_bars import Bar, PlacedBar, paint_bars, place_bars
from convviz.painting.grids.cell_numbers import carries_numbers
from convviz.painting.grids.grid_geometry import GridGeometry, fitted_grid
from convviz.painting.grids.outlines import outline
from convviz.painting.grids.small_grid import paint_small_grid
from convviz.painting.lettering import draw_text, elided, font
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.heat import HeatScene
from convviz.states.lab.scene import Colouring
from convviz.texts import evidence_heat as texts

_TITLE_PX: Final = 13
_TITLE_ROW_PX: Final = 22.0
_GAP_PX: Final = 24.0
_WIDEST_SCALE_PX: Final = 420.0
_BAND_PX: Final = 12.0
_WHOLE_PX: Final = 8.0


class PicturesLayout(Struct, frozen=True):
    """Where everything is.

    Attributes:
        overlay: The picture with the map.
        opened: The room of the step beside it, without its title.
        grid: The opened step's cells; None for bars.
        bars: The opened step's bars; () for cells.
    """

    overlay: Box
    opened: Box
    grid: GridGeometry | None = None
    bars: tuple[PlacedBar, ...] = ()


def place_pictures(look: HeatLook, room: Box) -> PicturesLayout:
    """Both pictures beside each other, their colour bars below."""
    scene = look.scene
    picture = place_below(scene.picture, room, look.options.ratio)
    opened = Box(picture.right + _GAP_PX, picture.y, room.right - picture.right - _GAP_PX, picture.height)
    plane = plane_of(scene, look.step, look.channel)
    if plane is None:
        return PicturesLayout(picture, opened, bars=place_bars(_bars(look), opened))
    return PicturesLayout(picture, opened, _grid(scene, opened, look.options.ratio))


def place_below(picture: Floats, room: Box, ratio: float) -> Box:
    """Where the picture is that maps lie over: at the left, so that the spare room is right of both."""
    width = (room.width - _GAP_PX) / 2
    left = Box(room.x, room.y + _TITLE_ROW_PX, width, max(1.0, room.height - _TITLE_ROW_PX - SCALE_PX - 6))
    height, across = picture.shape[:2]
    found = fitted(height, across, left, ratio)
    return found.moved(room.x - found.x, left.y - found.y)


def paint_below(painter: QPainter, picture: Floats, room: Box, theme: Theme, options: PaintOptions) -> None:
    """Paints the picture alone, where it will be when its map is there."""
    shown = Overlay(picture, None, Colouring("positive", 0.0, 1.0))
    paint_overlay(painter, place_below(picture, room, options.ratio), shown, theme, options)


def _grid(scene: HeatScene, room: Box, ratio: float) -> GridGeometry:
    """The cells at the left of a room; small ones are not whole pixels, for the picture would be half as large."""
    grid = fitted_grid(*scene.shape, room, ratio)
    rows, columns = scene.shape
    widest = min(room.width / columns, room.height / rows)
    cell = widest if widest < _WHOLE_PX else grid.cell
    return GridGeometry(round(room.x), room.y, cell, rows, columns)


def cell_at(layout: PicturesLayout, scene: HeatScene, x: float, y: float) -> tuple[int, int] | None:
    """The map's cell (row, column) at a position in either picture."""
    found = cell_under(layout.overlay, scene.shape, x, y, scene.placing)
    if found is None and layout.grid is not None:
        found = layout.grid.cell_at(x, y)
    return found


def channel_at(layout: PicturesLayout, x: float, y: float) -> int | None:
    """The map whose bar is at a position."""
    return next((one.bar.channel for one in layout.bars if one.row.contains(x, y)), None)


def paint_pictures(painter: QPainter, look: HeatLook, layout: PicturesLayout) -> None:
    """Paints both pictures."""
    _paint_overlay(painter, look, layout)
    _paint_opened(painter, look, layout)
    if look.scene.silent:
        _paint_band(painter, look, layout.overlay)


def _paint_overlay(painter: QPainter, look: HeatLook, layout: PicturesLayout) -> None:
    scene, theme, box = look.scene, look.theme, layout.overlay
    colouring = colouring_of(scene, "map")
    shown = Overlay(scene.picture, scene.map, colouring, look.opacity, look.blocks, scene.placing)
    paint_overlay(painter, box, shown, theme, look.options, stale=look.stale)
    _title(
        painter,
        Box(box.x, box.y - _TITLE_ROW_PX, box.width, _TITLE_ROW_PX),
        texts.overlay_caption(look.name),
        look,
    )
    outline(painter, cell_box(box, scene.shape, look.cell, scene.placing), theme, 2.0)
    if not scene.silent:
        one = look.step == "map" and layout.grid is not None
        right = layout.grid.box.right if one and layout.grid is not None else box.right
        width = min(right - box.x, _WIDEST_SCALE_PX)
        paint_scale(
            painter, Box(box.x, box.bottom + 6, width, SCALE_PX), colouring, theme, texts.evidence_caption()
        )


def _paint_opened(painter: QPainter, look: HeatLook, layout: PicturesLayout) -> None:
    scene, theme, room = look.scene, look.theme, layout.opened
    plane, grid = plane_of(scene, look.step, look.channel), layout.grid
    numbered = plane is not None and grid is not None and carries_numbers(grid.cell)
    unit = unit_of(plane) if plane is not None and numbered else 1.0
    caption = texts.scaled_caption(texts.opened_caption(look.step, scene, look.channel), unit)
    _title(painter, Box(room.x, room.y - _TITLE_ROW_PX, room.width, _TITLE_ROW_PX), caption, look)
    painter.save()
    painter.setOpacity(STALE_OPACITY if look.stale else 1.0)
    if plane is None or grid is None:
        paint_bars(painter, layout.bars, look.channel, theme)
        painter.restore()
        return
    colouring = colouring_of(scene, look.step)
    inside = replace(colouring, low=colouring.low / unit, high=colouring.high / unit)
    paint_small_grid(painter, plane / np.float32(unit), inside, grid.box, grid.cell, theme, look.options)
    painter.restore()
    frame(painter, grid.box, theme)
    outline(painter, grid.rect_of(*look.cell), theme, 2.0)
    if look.step != "map":
        below = Box(grid.x, grid.box.bottom + 6, min(grid.box.width, _WIDEST_SCALE_PX), SCALE_PX)
        paint_scale(painter, below, colouring, theme, texts.step_rule(look.step, scene.method))


def _bars(look: HeatLook) -> tuple[Bar, ...]:
    """The maps that count most, or of Score-CAM's increases those that raise the class most."""
    scene = look.scene
    if look.step == "weights" or scene.increases is None:
        values = scene.weights
        order = np.argsort(-np.abs(values), kind="stable")
    else:
        values = scene.increases
        order = np.argsort(-values, kind="stable")  # what was not tried comes last
    return tuple(
        Bar(int(each), texts.channel_name(int(each)), float(values[each]))
        for each in order
        if not np.isnan(values[each])
    )


def _paint_band(painter: QPainter, look: HeatLook, box: Box) -> None:
    """Says across the picture that nothing speaks for the class."""
    theme, text = look.theme, texts.silent_text(look.name)
    painter.setFont(font(_TITLE_PX, bold=True))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    inside = QRectF(box.x + 2 * _BAND_PX, box.y, box.width - 4 * _BAND_PX, box.height)
    words = painter.boundingRect(inside, flags, text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.line)
    painter.setBrush(theme.card)
    painter.drawRoundedRect(words.adjusted(-_BAND_PX, -_BAND_PX, _BAND_PX, _BAND_PX), _BAND_PX, _BAND_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(theme.text)
    painter.drawText(inside, flags, text)


def _title(painter: QPainter, room: Box, text: str, look: HeatLook) -> None:
    shown = elided(text, room.width, _TITLE_PX, bold=True)
    draw_text(painter, room, shown, _TITLE_PX, look.theme.text, bold=True, align="left")
