"""Paints a picture with a map of evidence over it, and the colour bar with its numbers."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.evidence.covering import covered, grey, map_at
from convviz.painting.grids.cell_colours import cell_pixels, law_of
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.paint_options import ONE_PICTURE, PaintOptions
from convviz.painting.theme import Theme
from convviz.pictures.resampling import resized
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.placing import Placing, spread_evenly
from convviz.states.lab.scene import Colouring
from convviz.texts.numbers import format_number

STALE_OPACITY: Final = 0.45
"""How much of an answer to an earlier question is still seen."""
SCALE_PX: Final = 44.0
"""The height of a colour bar with its caption and its numbers."""

_TEXT_PX: Final = 11
_BAR_PX: Final = 10.0
_STEPS: Final = 256


class Overlay(Struct, frozen=True, eq=False):
    """A picture and a map over it.

    Attributes:
        picture: Shape (height, width, 1 or 3), 0 to 255.
        values: The map (rows, columns) over all of the picture; None for the picture alone, in its colours.
        colouring: What the map's colours stand for: see `evidence_colouring`.
        opacity: How much of the picture the map covers, 0 to 1.
        blocks: Whether the map's own cells are seen, instead of smooth ones.
        placing: Where the map's cells lie on the picture; None for evenly, as pixels do.
    """

    picture: Floats
    values: Floats | None
    colouring: Colouring
    opacity: float = 0.6
    blocks: bool = False
    placing: Placing | None = None


def evidence_colouring(
    *maps: Floats, law: Literal["positive", "signed", "viridis"] = "positive"
) -> Colouring:
    """One scale for all of `maps`: from 0, or the same to both sides of it, to the largest; to 1 where all are 0."""
    finite = [each[np.isfinite(each)] for each in maps]
    largest = max((float(np.abs(each).max(initial=0)) for each in finite), default=0.0) or 1.0
    return Colouring(law, -largest if law == "signed" else 0.0, largest)


def fitted(rows: float, columns: float, room: Box, ratio: float = 1.0) -> Box:
    """The largest box of the shape `rows` to `columns` in the middle of a room, on whole device pixels."""
    scale = min(room.width / columns, room.height / rows)
    width, height = (max(1, round(each * scale * ratio)) / ratio for each in (columns, rows))
    x, y = room.x + (room.width - width) / 2, room.y + (room.height - height) / 2
    return Box(round(x * ratio) / ratio, round(y * ratio) / ratio, width, height)


def cell_box(
    picture: Box, shape: tuple[int, int], cell: tuple[int, int], placing: Placing | None = None
) -> Box:
    """Where a map's cell (row, column) lies on its picture."""
    found = placing or spread_evenly(*shape)
    (top, bottom), (left, right) = (
        steps.span(at, count) for steps, at, count in zip(found, cell, shape, strict=True)
    )
    return Box(
        picture.x + left * picture.width,
        picture.y + top * picture.height,
        (right - left) * picture.width,
        (bottom - top) * picture.height,
    )


def cell_under(
    picture: Box, shape: tuple[int, int], x: float, y: float, placing: Placing | None = None
) -> tuple[int, int] | None:
    """The map's cell (row, column) at a position; None outside of the picture."""
    if not picture.contains(x, y):
        return None
    found = placing or spread_evenly(*shape)
    row = found.rows.cell((y - picture.y) / picture.height, shape[0])
    return row, found.columns.cell((x - picture.x) / picture.width, shape[1])


def overlay_image(shown: Overlay, theme: Theme, height: int, width: int) -> QImage:
    """An overlay as a picture of so many pixels; the picture's own pixels stay visible as pixels."""
    if shown.values is None:
        pixels = resized(shown.picture, height, width)
        return to_image(np.rint(np.broadcast_to(pixels, (height, width, 3))).clip(0, 255).astype(np.uint8))
    below = resized(np.ascontiguousarray(grey(shown.picture)[:, :, np.newaxis]), height, width)[:, :, 0]
    above = map_at(shown.values, height, width, blocks=shown.blocks, placing=shown.placing)
    ends = (shown.colouring.low, shown.colouring.high)
    return to_image(covered(below, above, law_of(shown.colouring, theme), ends, shown.opacity))


def paint_overlay(
    painter: QPainter,
    room: Box,
    shown: Overlay,
    theme: Theme,
    options: PaintOptions = ONE_PICTURE,
    *,
    stale: bool = False,
) -> Box:
    """Paints an overlay as large as it fits.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where.
        shown: What.
        theme: The colours.
        options: Device and memory.
        stale: Whether it belongs to an earlier question; it is fainter then.

    Returns:
        Where the picture is.
    """
    rows, columns = shown.picture.shape[:2]
    box = fitted(rows, columns, room, options.ratio)
    height, width = (max(1, round(each * options.ratio)) for each in (box.height, box.width))

    def make() -> QImage:
        return overlay_image(shown, theme, height, width)

    arrays = [shown.picture] if shown.values is None else [shown.picture, shown.values]
    key = ("overlay", theme, height, width, shown.colouring, shown.opacity, shown.blocks, shown.placing)
    image = make() if options.cache is None else options.cache.image(key, arrays, make)
    painter.save()
    painter.setOpacity(STALE_OPACITY if stale else 1.0)
    painter.drawImage(box.rect, image)
    painter.restore()
    frame(painter, box, theme)
    return box


def frame(painter: QPainter, box: Box, theme: Theme) -> None:
    """A hairline around a picture."""
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_scale(painter: QPainter, room: Box, colouring: Colouring, theme: Theme, caption: str) -> None:
    """Paints a colour bar along a room's top edge: what it stands for, the colours, and numbers below."""
    above = Box(room.x, room.y, room.width, line_height(_TEXT_PX))
    draw_text(painter, above, elided(caption, room.width, _TEXT_PX), _TEXT_PX, theme.soft_text, align="left")
    values = np.linspace(colouring.low, colouring.high, _STEPS, dtype=np.float32)[np.newaxis]
    bar = QRectF(room.x, above.bottom + 1, room.width, _BAR_PX)
    painter.drawImage(bar, to_image(cell_pixels(values, colouring, theme)))
    frame(painter, Box.of(bar), theme)
    for place, value in _ticks(colouring):
        text = format_number(value, significant=3)
        width = text_width(text, _TEXT_PX)
        below = Box(room.x + (room.width - width) * place, bar.bottom() + 1, width, line_height(_TEXT_PX))
        draw_text(painter, below, text, _TEXT_PX, theme.soft_text, align="left")


def _ticks(colouring: Colouring) -> tuple[tuple[float, float], ...]:
    """Where numbers stand below a bar, 0 to 1, and which."""
    low, high = colouring.low, colouring.high
    return (0.0, low), (0.5, (low + high) / 2), (1.0, high)
