"""Maps enlarged onto one image, in rows and columns as they stand: Qt takes many times as long for each alone."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from convviz.painting.network.overview_slots import Slots
from convviz.painting.theme import Theme

Packed = NDArray[np.uint32]
"""Pixels as numbers 0xAARRGGBB, as Qt takes them."""

FEWEST_LINE_PX: Final = 7
"""The least side of a cell that has lines around it, in logical pixels."""

_HALVES: Final = 0x7F7F7F7F
_OPAQUE: Final = 0xFF000000


class Enlarged(NamedTuple):
    """An image with maps on it.

    Attributes:
        image: The image, nothing where no map is.
        maps: Its pixels under the maps, shape (slots down, pixels down, slots across, pixels across): to be painted on
            before the image is first drawn.
        down: Device pixels of a cell, down.
        across: The same, to the right.
    """

    image: QImage
    maps: Packed
    down: int
    across: int


def factors(shape: tuple[int, int], slots: Slots, ratio: float) -> tuple[int, int]:
    """Device pixels of a cell, down and across, where a map has `shape` rows and columns."""
    wide, tall = (round(side * ratio) for side in (slots.first.width, slots.first.height))
    return max(1, tall // shape[0]), max(1, wide // shape[1])


def enlarged(cells: Packed, slots: Slots, ratio: float) -> Enlarged:
    """Maps enlarged by whole factors, as text runs; nothing between them.

    Args:
        cells: Shape (maps, rows, columns), a map for each of the slots.
        slots: Where they stand.
        ratio: Device pixels a logical pixel.
    """
    count, rows, columns = cells.shape
    down, across = factors((rows, columns), slots, ratio)
    dx, dy = round(slots.dx * ratio), round(slots.dy * ratio)
    rows, columns = min(rows, max(1, dy // down)), min(columns, max(1, dx // across))
    image = QImage(slots.abreast * dx, slots.rows * dy, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    # Written where it is to stay: a copy of a megabyte takes as long as enlarging the maps does.
    pixels = np.frombuffer(image.bits(), np.uint32).reshape(slots.rows, dy, slots.abreast, dx)
    maps = pixels[:, : rows * down, :, : columns * across]
    wide = cells[:, :rows, :columns].repeat(across, axis=2)
    whole = count // slots.abreast
    target = maps.reshape(slots.rows, rows, down, slots.abreast, columns * across)
    ordered = wide[: whole * slots.abreast].reshape(whole, slots.abreast, rows, columns * across)
    target[:whole] = ordered.transpose(0, 2, 1, 3)[:, :, np.newaxis]
    if rest := count - whole * slots.abreast:
        target[whole, :, :, :rest] = wide[-rest:].transpose(1, 0, 2)[:, np.newaxis]
    image.setDevicePixelRatio(ratio)
    return Enlarged(image, maps, down, across)


def sheet(cells: Packed, slots: Slots, ratio: float, theme: Theme) -> QImage:
    """All maps of a column on one image, with hairlines between their cells.

    Args:
        cells: Shape (maps, rows, columns), a map for each of the slots; nothing is drawn where they are 0.
        slots: Where they stand.
        ratio: Device pixels a logical pixel.
        theme: The colours.
    """
    image, maps, down, across = enlarged(cells, slots, ratio)
    absent = maps == 0 if _has_holes(cells, slots) else None
    _draw_lines(maps, (down, across), ratio, theme)
    if absent is not None:
        maps[absent] = 0
    return image


def _has_holes(cells: Packed, slots: Slots) -> bool:
    return len(cells) < slots.rows * slots.abreast or not cells.all()


def _draw_lines(maps: Packed, cell: tuple[int, int], ratio: float, theme: Theme) -> None:
    """Lines between cells large enough for them, else around each map; the cells show through."""
    down, across = cell
    between = min(cell) / ratio >= FEWEST_LINE_PX
    high, broad = maps.shape[1], maps.shape[3]
    for edge in range(max(1, int(ratio))):
        _mix(maps[:, edge :: down if between else high], theme.line)
        _mix(maps[..., edge :: across if between else broad], theme.line)
        _mix(maps[:, high - 1 - edge : high - edge], theme.line)
        _mix(maps[..., broad - 1 - edge : broad - edge], theme.line)


def _mix(part: Packed, colour: QColor) -> None:
    """Replaces opaque pixels by the mean of what they were and a colour; halves are added without a carry."""
    half = np.uint32(colour.rgb() >> 1 & _HALVES)
    part[...] = ((part >> np.uint32(1)) & np.uint32(_HALVES)) + half | np.uint32(_OPAQUE)
