"""Paints the strongest real pictures of every channel in rows, each whole or cut to what its strongest cell sees."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.grids.outlines import outline
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.painting.training.picture_wall import paint_outline, paint_picture, picture_place
from convviz.states.evidence.pictures import Found, PicturesScene
from convviz.states.evidence.receptive_cut import Cut
from convviz.texts.evidence_pictures import badge_text, silent_text, strength_text

LABEL_PX: Final = 15.0
NUMBER_PX, WORD_PX = 44.0, 76.0
"""How wide the column is that has the channels' numbers, or the names of classes."""
_GAP_PX: Final = 5.0
_ROW_GAP_PX: Final = 10.0
_EDGE_PX: Final = 4.0
_MADE_GAP_PX: Final = 8.0
_LABEL_SIZE: Final = 11
_NAME_SIZE: Final = 13
_LEAST_SIDE_PX, _LARGEST_SIDE_PX = 32.0, 112.0
_LEAST_NAME_PX: Final = 10.0
_FRAME_PX: Final = 1.5

ImageOf = Callable[[int], QImage | None]
"""The picture at a place as it is fed; a null image where it cannot be read, None where it is not there yet."""


class RowsPlan(Struct, frozen=True):
    """Where names and pictures stand.

    Attributes:
        rows: How many channels there are.
        top: How many pictures a row has at most.
        width: The room from left to right.
        made: Whether a picture that was made stands before the real ones.
        name_px: The column of the names.
    """

    rows: int
    top: int
    width: float
    made: bool = False
    name_px: float = NUMBER_PX

    @property
    def side(self) -> float:
        """The side of a picture's square."""
        columns = self.top + self.made
        room = self.width - 2 * _EDGE_PX - self.name_px - (_MADE_GAP_PX if self.made else 0)
        return float(math.floor(max(_LEAST_SIDE_PX, min(_LARGEST_SIDE_PX, room / columns - _GAP_PX))))

    @property
    def row_px(self) -> float:
        """From one row to the next."""
        return self.side + LABEL_PX + _ROW_GAP_PX

    @property
    def height(self) -> float:
        """Of all rows."""
        return self.rows * self.row_px + _EDGE_PX

    def name(self, row: int) -> Box:
        """Where a channel's name stands."""
        return Box(_EDGE_PX, _EDGE_PX + row * self.row_px, self.name_px - _GAP_PX, self.side)

    def made_box(self, row: int) -> Box:
        """Where the made picture stands."""
        return Box(_EDGE_PX + self.name_px, _EDGE_PX + row * self.row_px, self.side, self.side)

    def cell(self, row: int, rank: int) -> Box:
        """Where a picture stands, counted from the top of all rows."""
        before = self.side + _GAP_PX + _MADE_GAP_PX if self.made else 0.0
        x = _EDGE_PX + self.name_px + before + rank * (self.side + _GAP_PX)
        return Box(x, _EDGE_PX + row * self.row_px, self.side, self.side)

    def visible(self, top: float, height: float) -> range:
        """The rows of which something lies between `top` and `top` + `height`."""
        first = max(0, math.floor((top - _EDGE_PX) / self.row_px))
        last = max(first, math.ceil((top + height - _EDGE_PX) / self.row_px))
        return range(min(first, self.rows), min(last, self.rows))

    def place_at(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and rank at a point; rank 0 on the name and the made picture, None beside everything."""
        row = math.floor((y - _EDGE_PX) / self.row_px)
        if not 0 <= row < self.rows or x < 0:
            return None
        for rank in range(self.top):
            box = self.cell(row, rank)
            if box.x - _GAP_PX / 2 <= x < box.right + _GAP_PX / 2:
                return row, rank
        return (row, 0) if x < self.cell(row, 0).x else None


class RowsView(Struct, frozen=True, eq=False):
    """What of the rows is painted.

    Attributes:
        scene: The channels and their pictures.
        plan: Where they stand.
        cut: Whether only what the strongest cell sees is shown.
        images: The pictures.
        cuts: What the strongest cell of one of a channel's pictures sees.
        made: Made pictures by channel.
        top: How far it is scrolled.
        height: Of what is seen.
        current: The channel and rank that the cursor is on.
        hovered: Those that are pointed at.
        stale: Whether it is of an earlier question.
        theme: The colours.
        ratio: Device pixels a logical pixel.
    """

    scene: PicturesScene
    plan: RowsPlan
    cut: bool
    images: ImageOf
    cuts: Callable[[int, Found], Cut]
    made: Callable[[int], QImage | None]
    top: float
    height: float
    current: tuple[int, int] | None
    hovered: tuple[int, int] | None
    stale: bool
    theme: Theme
    ratio: float


def paint_rows(painter: QPainter, view: RowsView) -> None:
    """Paints the rows that are seen."""
    scene, plan = view.scene, view.plan
    for row in plan.visible(view.top, view.height):
        channel = scene.order[row]
        _paint_name(painter, plan.name(row).moved(0, -view.top), channel, view)
        made = view.made(channel)
        if plan.made and made is not None:
            paint_picture(painter, plan.made_box(row).moved(0, -view.top), made, view.theme, view.ratio)
        found = scene.found(channel)
        if not found and scene.whole:
            first = plan.cell(row, 0).moved(0, -view.top)
            words = Box(first.x, first.y, plan.width - first.x, first.height)
            text = elided(silent_text(), words.width, _LABEL_SIZE)
            draw_text(painter, words, text, _LABEL_SIZE, view.theme.soft_text, align="left")
        for rank, each in enumerate(found):
            _paint_found(painter, plan.cell(row, rank).moved(0, -view.top), channel, each, view)
    for place in (view.hovered, view.current):
        _paint_cursor(painter, place, view)


def cut_out(image: QImage, cut: Cut) -> QImage:
    """A part of a picture of any size."""
    down, across = image.height() / cut.height, image.width() / cut.width
    box = cut.box
    left, top = math.floor(box.left * across), math.floor(box.top * down)
    right, bottom = math.ceil((box.right + 1) * across), math.ceil((box.bottom + 1) * down)
    return image.copy(QRect(left, top, max(1, right - left), max(1, bottom - top)))


def frame_of(place: Box, cut: Cut) -> Box:
    """Where a part of a picture lies that is painted in a place."""
    down, across = place.height / cut.height, place.width / cut.width
    box = cut.box
    return Box(
        place.x + box.left * across,
        place.y + box.top * down,
        (box.right - box.left + 1) * across,
        (box.bottom - box.top + 1) * down,
    )


def paint_framed(painter: QPainter, box: Box, image: QImage, cut: Cut, theme: Theme, ratio: float) -> None:
    """Paints a whole picture with a frame around what a cell sees; none where it sees all."""
    paint_picture(painter, box, image, theme, ratio)
    if not cut.whole:
        place = picture_place(box, image.width(), image.height(), ratio)
        outline(painter, frame_of(place, cut), theme, _FRAME_PX)


def _paint_name(painter: QPainter, box: Box, channel: int, view: RowsView) -> None:
    scene, theme = view.scene, view.theme
    is_current = view.current is not None and view.current[0] == channel
    line = Box(box.x, box.y, box.width, 18)
    name = elided(scene.name_of(channel), box.width, _NAME_SIZE, bold=True)
    draw_text(
        painter, line, name, _NAME_SIZE, theme.accent if is_current else theme.text, bold=True, align="left"
    )
    badge = badge_text(scene, channel)
    if badge:
        words = elided(badge, box.width, _LABEL_SIZE)
        draw_text(painter, line.moved(0, 18), words, _LABEL_SIZE, theme.warning, align="left")


def _paint_found(painter: QPainter, box: Box, channel: int, found: Found, view: RowsView) -> None:
    theme, ratio = view.theme, view.ratio
    image = view.images(found.place)
    painter.setOpacity(0.5 if view.stale else 1.0)
    if image is None or image.isNull():
        paint_picture(painter, box, None, theme, ratio, broken=image is not None)
    else:
        cut = view.cuts(channel, found)
        if view.cut:
            paint_picture(painter, box, cut_out(image, cut), theme, ratio)
        else:
            paint_framed(painter, box, image, cut, theme, ratio)
    painter.setOpacity(1.0)
    line = Box(box.x, box.bottom + 1, box.width, LABEL_PX - 2)
    strength = strength_text(found.strength)
    draw_text(painter, line, strength, _LABEL_SIZE, theme.soft_text, align="right")
    label = view.scene.said.get(found.place, (-1, -1))[0]
    room = box.width - text_width(strength, _LABEL_SIZE) - 4
    if 0 <= label < len(view.scene.classes) and room >= _LEAST_NAME_PX:
        name = elided(view.scene.classes[label], room, _LABEL_SIZE)
        draw_text(painter, line, name, _LABEL_SIZE, theme.text, align="left")


def _paint_cursor(painter: QPainter, place: tuple[int, int] | None, view: RowsView) -> None:
    """Frames what the cursor is on; a silent row its name."""
    if place is None or place[0] not in view.scene.order:
        return
    channel, rank = place
    row = view.scene.order.index(channel)
    found = view.scene.found(channel)
    box = view.plan.cell(row, rank) if rank < len(found) else view.plan.name(row)
    paint_outline(painter, box.moved(0, -view.top), view.theme, strong=place == view.current)


def middle_of(plan: RowsPlan, row: int, rank: int, top: float) -> QPointF:
    """The middle of a picture in the view."""
    return plan.cell(row, rank).moved(0, -top).centre
