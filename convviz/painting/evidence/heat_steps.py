"""Paints how a heat map was made: a row of small pictures from the layer's maps to the map."""

from __future__ import annotations

from typing import Final

import numpy as np
from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.evidence.heat_look import STEPS, HeatLook, Step, colouring_of, plane_of
from convviz.painting.evidence.overlay import STALE_OPACITY, fitted, frame
from convviz.painting.evidence.weight_bars import paint_profile
from convviz.painting.grids.cell_colours import cell_image
from convviz.painting.lettering import draw_text, elided, line_height
from convviz.painting.text_flow import Run, flowed, paint_flow
from convviz.texts import evidence_heat as texts

_TITLE_PX: Final = 12
_SMALL_PX: Final = 11
_PAD_PX: Final = 8.0
_SIGN_ROOM_PX: Final = 26.0
_SIGN_PX: Final = 16
_WORD_PX: Final = 9
# What stands before each step.
_SIGNS: Final[dict[Step, str]] = {"maps": "", "gradients": "→", "weights": "→", "sum": "Σ", "map": "→"}
_BY_CHANNEL: Final = {"maps", "gradients", "weights"}
_TILES: Final = 3
_TILE_GAP_PX: Final = 5.0
_CORNER_PX: Final = 8.0


class StepBox(Struct, frozen=True):
    """One step.

    Attributes:
        step: Which.
        box: All of it.
        picture: What is left for the picture.
        tiles: Of maps and gradients, each one's channel and place; else ().
    """

    step: Step
    box: Box
    picture: Box
    tiles: tuple[tuple[int, Box], ...] = ()


def place_steps(look: HeatLook, room: Box) -> tuple[StepBox, ...]:
    """The steps side by side with signs between."""
    width = (room.width - (len(STEPS) - 1) * _SIGN_ROOM_PX) / len(STEPS)
    title, rule = line_height(_TITLE_PX), 2 * line_height(_SMALL_PX)
    placed: list[StepBox] = []
    for place, step in enumerate(STEPS):
        box = Box(room.x + place * (width + _SIGN_ROOM_PX), room.y, width, room.height)
        inside = box.grown(-_PAD_PX)
        picture = Box(
            inside.x, inside.y + title + 4, inside.width, max(1.0, inside.height - title - rule - 8)
        )
        placed.append(StepBox(step, box, picture, _tiles(look, step, picture)))
    return tuple(placed)


def step_at(placed: tuple[StepBox, ...], x: float, y: float) -> tuple[Step, int | None] | None:
    """The step at a position, and the map that is pointed at there."""
    for one in placed:
        if one.box.contains(x, y):
            channel = next((channel for channel, box in one.tiles if box.contains(x, y)), None)
            return one.step, channel
    return None


def paint_steps(
    painter: QPainter, look: HeatLook, placed: tuple[StepBox, ...], *, focused: bool = False
) -> None:
    """Paints all steps; the opened one stands out."""
    theme, method = look.theme, look.scene.method
    for one in placed:
        opened = one.step == look.step
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if opened else theme.line, 2 if opened and focused else 1))
        painter.setBrush(theme.accent_ground if opened else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(one.box.rect.adjusted(1, 1, -1, -1), _CORNER_PX, _CORNER_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        inside = one.box.grown(-_PAD_PX)
        title = Box(inside.x, inside.y, inside.width, line_height(_TITLE_PX))
        text = elided(texts.step_title(one.step, method), title.width, _TITLE_PX, bold=True)
        draw_text(painter, title, text, _TITLE_PX, theme.text, bold=True, align="left")
        painter.save()
        painter.setOpacity(STALE_OPACITY if look.stale else 1.0)
        _paint_content(painter, look, one)
        painter.restore()
        words = [Run(word, _SMALL_PX, tone="soft") for word in texts.step_rule(one.step, method).split()]
        flow = flowed(words, inside.x, one.picture.bottom + 4, inside.width)
        # What has no room in two lines is still said by the opened step.
        paint_flow(painter, [run for run in flow if run.box.bottom <= one.box.bottom - 2], theme)
        sign_room = Box(one.box.x - _SIGN_ROOM_PX, one.box.y, _SIGN_ROOM_PX, one.box.height)
        draw_text(painter, sign_room, _SIGNS[one.step], _SIGN_PX, theme.soft_text)
        if one.step == "map":
            over = Box(sign_room.x, sign_room.centre.y() - 24, _SIGN_ROOM_PX, line_height(_WORD_PX))
            draw_text(painter, over, "ReLU", _WORD_PX, theme.soft_text)


def _paint_content(painter: QPainter, look: HeatLook, one: StepBox) -> None:
    scene, theme = look.scene, look.theme
    if not one.tiles:
        numbers = scene.weights if one.step == "weights" or scene.increases is None else scene.increases
        known = numbers[~np.isnan(numbers)]
        paint_profile(painter, one.picture, [float(each) for each in known], theme)
        return
    colouring = colouring_of(scene, one.step)
    for channel, box in one.tiles:
        plane = plane_of(scene, one.step, channel)
        if plane is not None:
            painter.drawImage(box.rect, cell_image(plane, colouring, theme))
            frame(painter, box, theme)
        if one.step in _BY_CHANNEL:
            if channel == look.channel:
                painter.setPen(QPen(theme.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.rect)
            below = Box(box.x, box.bottom + 1, box.width, line_height(_SMALL_PX))
            draw_text(painter, below, str(channel + 1), _SMALL_PX, theme.soft_text)


def _tiles(look: HeatLook, step: Step, room: Box) -> tuple[tuple[int, Box], ...]:
    scene = look.scene
    if plane_of(scene, step, look.channel) is None:
        return ()
    if step not in _BY_CHANNEL:
        return ((look.channel, fitted(*scene.shape, room, look.options.ratio)),)
    shown = [one.index for one in scene.channels[:_TILES]]
    if look.channel not in shown:
        shown[-1] = look.channel
    width = (room.width - (_TILES - 1) * _TILE_GAP_PX) / _TILES
    height = max(1.0, room.height - line_height(_SMALL_PX) - 1)
    return tuple(
        (
            channel,
            fitted(
                *scene.shape,
                Box(room.x + place * (width + _TILE_GAP_PX), room.y, width, height),
                look.options.ratio,
            ),
        )
        for place, channel in enumerate(shown)
    )
