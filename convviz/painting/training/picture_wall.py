"""Where small pictures stand on a wall of any length, and how one is painted."""

from __future__ import annotations

import math
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided
from convviz.painting.theme import Theme

LABEL_PX: Final = 15.0
_GAP_PX: Final = 8.0
_EDGE_PX: Final = 4.0
_LABEL_SIZE: Final = 11
# Names under smaller pictures would be cut to nothing.
_LEAST_LABELLED_PX: Final = 40


class WallPlan(Struct, frozen=True):
    """Equal tiles in rows, as many in a row as fit.

    Attributes:
        count: How many there are.
        side: The side of the square that a picture stands in.
        width: The room from left to right.
        named: Whether names stand under pictures that are large enough for them.
    """

    count: int
    side: float
    width: float
    named: bool = True

    @property
    def labelled(self) -> bool:
        """Whether names stand under the pictures."""
        return self.named and self.side >= _LEAST_LABELLED_PX

    @property
    def columns(self) -> int:
        """Pictures in a row."""
        return max(1, int((self.width - 2 * _EDGE_PX + _GAP_PX) // (self.side + _GAP_PX)))

    @property
    def row_px(self) -> float:
        """From one row to the next."""
        return self.side + _GAP_PX + (LABEL_PX if self.labelled else 0)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> float:
        """The height of the whole wall."""
        return self.rows * self.row_px + 2 * _EDGE_PX

    def box(self, place: int) -> Box:
        """The square of a picture, counted from the top of the wall."""
        row, column = divmod(place, self.columns)
        # What is left of the width goes between the pictures.
        spare = self.width - 2 * _EDGE_PX - self.columns * self.side
        gap = spare / (self.columns - 1) if 1 < self.columns <= self.count else _GAP_PX
        return Box(
            _EDGE_PX + column * (self.side + min(gap, 2 * _GAP_PX)),
            _EDGE_PX + row * self.row_px,
            self.side,
            self.side,
        )

    def visible(self, top: float, height: float) -> range:
        """The pictures of which something lies between `top` and `top` + `height`."""
        first = max(0, math.floor((top - _EDGE_PX) / self.row_px))
        last = max(first, math.ceil((top + height - _EDGE_PX) / self.row_px))
        return range(min(first * self.columns, self.count), min(last * self.columns, self.count))

    def place_at(self, x: float, y: float) -> int | None:
        """The picture at a point, its name and the gap beside it included; None where there is none."""
        row = math.floor((y - _EDGE_PX) / self.row_px)
        if row < 0 or x < 0 or x > self.width:
            return None
        first = row * self.columns
        for place in range(first, min(first + self.columns, self.count)):
            box = self.box(place)
            if box.x - _GAP_PX / 2 <= x < box.right + _GAP_PX / 2:
                return place
        return None


def paint_picture(
    painter: QPainter, box: Box, image: QImage | None, theme: Theme, ratio: float, *, broken: bool = False
) -> None:
    """Paints a picture as large as fits: enlarged by whole factors with its pixels kept, shrunk smoothly.

    Args:
        painter: Paints in the coordinates of `box`.
        box: The square it stands in.
        image: The picture; None where it is not there yet.
        theme: The colours.
        ratio: Device pixels a logical pixel.
        broken: Whether it cannot be read.
    """
    if broken or image is None or image.isNull():
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.ground)
        painter.drawRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1))
        if broken:
            painter.setPen(QPen(theme.error, 2))
            inside = box.grown(-box.width * 0.32)
            painter.drawLine(QPointF(inside.x, inside.y), QPointF(inside.right, inside.bottom))
            painter.drawLine(QPointF(inside.x, inside.bottom), QPointF(inside.right, inside.y))
        return
    place = picture_place(box, image.width(), image.height(), ratio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.width < image.width())
    painter.drawImage(place.rect, image)


def picture_place(box: Box, width: int, height: int, ratio: float) -> Box:
    """Where a picture of so many pixels stands in a box, on whole device pixels."""
    scale = min(box.width * ratio / width, box.height * ratio / height)
    scale = math.floor(scale) if scale >= 1 else scale
    across, down = round(width * scale) / ratio, round(height * scale) / ratio
    x, y = box.x + (box.width - across) / 2, box.y + (box.height - down) / 2
    return Box(math.floor(x * ratio) / ratio, math.floor(y * ratio) / ratio, across, down)


def paint_label(painter: QPainter, box: Box, text: str, theme: Theme, *, bold: bool = False) -> None:
    """Writes a name under a picture's square."""
    line = Box(box.x, box.bottom + 1, box.width, LABEL_PX - 2)
    shown = elided(text, box.width + _GAP_PX / 2, _LABEL_SIZE, bold=bold)
    draw_text(painter, line, shown, _LABEL_SIZE, theme.accent if bold else theme.soft_text, bold=bold)


def paint_outline(painter: QPainter, box: Box, theme: Theme, *, strong: bool) -> None:
    """Frames the picture that the cursor is on (strong), or that is pointed at."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent if strong else theme.control_line, 2.5 if strong else 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.grown(2 if strong else 1.5).rect, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
