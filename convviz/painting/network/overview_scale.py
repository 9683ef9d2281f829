"""The colour bar of the overview: which colour stands for which number in the layer that is looked at."""

from __future__ import annotations

from typing import Final

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.network.overview_thumbs import colours_of
from convviz.painting.theme import Theme
from convviz.states.network.overview import OverviewScene
from convviz.states.network.overview_ranges import Range, extent_of
from convviz.states.network.state import View
from convviz.texts.numbers import format_number

_TEXT_PX: Final = 11
_BAR_PX: Final = 9.0
_GAP_PX: Final = 6.0
_STEPS: Final = 128
_DIGITS: Final = 3


class Scale(Struct, frozen=True):
    """What a colour bar shows.

    Attributes:
        low: The number at its left end.
        high: The number at its right end.
        view: By which colours.
    """

    low: float
    high: float
    view: View


def scale_of(scene: OverviewScene | None) -> Scale | None:
    """The scale of the opened map, else of the selected layer; None where its numbers have no one range."""
    if scene is None or not scene.layer:
        return None
    values, range_ = scene.values(scene.layer), scene.range_of(scene.layer)
    if values is None or range_ is None:
        return None
    largest = _largest(scene, range_)
    if largest is None or extent_of(values).largest == 0:
        return None
    return Scale(-largest if range_.signed else 0.0, largest, scene.view)


def _largest(scene: OverviewScene, range_: Range) -> float | None:
    if scene.channel is not None:
        return float(range_.largest[scene.channel])
    return None if scene.view.range == "map" else float(range_.largest[0])


def paint_scale(painter: QPainter, room: Box, scale: Scale, theme: Theme) -> None:
    """Paints the bar between its two numbers, with zero marked where it lies inside."""
    low, high = (format_number(number, significant=_DIGITS) for number in (scale.low, scale.high))
    left, right = text_width(low, _TEXT_PX), text_width(high, _TEXT_PX)
    draw_text(painter, room, low, _TEXT_PX, theme.soft_text, align="left")
    draw_text(painter, room, high, _TEXT_PX, theme.soft_text, align="right")
    bar = Box(
        room.x + left + _GAP_PX,
        room.y + (room.height - _BAR_PX) / 2,
        room.width - left - right - 2 * _GAP_PX,
        _BAR_PX,
    )
    if bar.width <= 0:
        return
    values = np.linspace(scale.low, scale.high, _STEPS, dtype=np.float32)[np.newaxis]
    pixels = colours_of(values, np.full(1, scale.high, np.float32), scale.view, theme, signed=scale.low < 0)
    painter.drawImage(bar.rect, to_image(pixels))
    painter.setPen(theme.line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(bar.x, bar.y, bar.width - 1, bar.height - 1))


def describe_scale(scale: Scale) -> str:
    """The ends of the bar in words."""
    return " … ".join(format_number(number, significant=_DIGITS) for number in (scale.low, scale.high))
