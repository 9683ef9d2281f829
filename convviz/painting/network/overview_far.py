"""The overview from far away: bars as tall as the maps are large, and over them how large that is."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

from msgspec import Struct
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, line_height, text_width
from convviz.painting.network.overview_layout import Column, OverviewLayout
from convviz.painting.network.overview_looks import Looks
from convviz.texts.network_overview import tensor_shape_text

_LABEL_PX: Final = 10
_GAP_PX: Final = 8.0
_LEAST_SHARE: Final = 0.7
"""Of a lane, for its tallest bar; the rest is for what stands over it."""

_SHORTEST: Final = 0.12
"""Of the tallest bar: what a single number has."""


class Stretch(Struct, frozen=True):
    """Neighbours whose maps are equally large.

    Attributes:
        height: Of their maps, in cells.
        width: Of their maps, in cells.
        left: Where the first begins, in the layout.
        right: Where the last ends.
        top: Where they begin.
    """

    height: int
    width: int
    left: float
    right: float
    top: float


def bar_of(column: Column, looks: Looks) -> Box:
    """The bar of a column in the view: at the foot of its lane, the taller the larger its maps are."""
    box = looks.viewport.screen(column.box)
    tallest = max(box.height - line_height(_LABEL_PX), box.height * _LEAST_SHARE)
    height = tallest * _share(column, _largest_side(looks.layout))
    return Box(box.x, box.bottom - height, max(1.0, box.width), height)


def paint_stretches(painter: QPainter, looks: Looks) -> None:
    """Paints where the maps become larger or smaller, and how large they are as far as there is room."""
    viewport, theme = looks.viewport, looks.theme
    free = 0.0
    for each in stretches(looks.layout):
        left, top = viewport.screen_point(each.left, each.top)
        right, _ = viewport.screen_point(each.right, each.top)
        if right < 0 or left > looks.view.width:
            continue
        text = tensor_shape_text((each.height, each.width))
        width = text_width(text, _LABEL_PX)
        if left < free or width > right - left + _GAP_PX:
            continue
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(int(left), int(top), int(left), int(top + line_height(_LABEL_PX)))
        line = Box(left + 3, top, width + _GAP_PX, line_height(_LABEL_PX))
        draw_text(painter, line, text, _LABEL_PX, theme.soft_text, align="left")
        free = left + width + _GAP_PX


@lru_cache(maxsize=4)
def stretches(layout: OverviewLayout) -> tuple[Stretch, ...]:
    """From left to right through the uppermost lane, where most of a network runs."""
    first = min((column.box.y for column in layout.columns.values()), default=0.0)
    lane = sorted(
        (column for column in layout.columns.values() if column.box.y == first), key=lambda each: each.box.x
    )
    found: list[Stretch] = []
    for column in lane:
        shape, box = column.shape, column.box
        if shape is None or shape.height * shape.width == 1:
            continue
        last = found[-1] if found else None
        if last is not None and (last.height, last.width) == (shape.height, shape.width):
            found[-1] = Stretch(shape.height, shape.width, last.left, box.right, first)
        else:
            found.append(Stretch(shape.height, shape.width, box.x, box.right, first))
    return tuple(found)


@lru_cache(maxsize=4)
def _largest_side(layout: OverviewLayout) -> int:
    return max((_side(column) for column in layout.columns.values()), default=1)


def _side(column: Column) -> int:
    return 1 if column.shape is None else max(column.shape.height, column.shape.width)


def _share(column: Column, largest: int) -> float:
    """Equal steps for equal factors: halving a map takes as much off a large one as off a small one.

    The shortest is a single number, the tallest the largest map of the network.
    """
    if largest <= 1:
        return 1.0
    return _SHORTEST + (1 - _SHORTEST) * math.log(_side(column)) / math.log(largest)
