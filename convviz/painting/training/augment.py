"""Paints one picture through each transform alone and through all together, with what a network says under each."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import Final

import numpy as np
from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.images import packed_image
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.painting.training.picture_wall import picture_place
from convviz.states.training.augment import AloneTile, AugmentScene, Images
from convviz.states.training.augment_answers import Answer, Answers, Probe
from convviz.texts.training_augment import (
    answer_text,
    short_answer_text,
    short_name,
    unchanged_name,
    value_text,
)

_HEAD_PX: Final = 22.0
_NAME_PX: Final = 16.0
_LINE_PX: Final = 14.0
_GAP_PX: Final = 8.0
_PAIR_GAP_PX: Final = 3.0
_GROUP_GAP_PX: Final = 14.0
_SIZE, _SMALL = 12, 11
_LEAST_PX, _MOST_PX = 34.0, 108.0
_ALONE_SHARE: Final = 0.62
_MOST_TOGETHER: Final = 60
_SMALL_PX: Final = 64


class Spot(Struct, frozen=True):
    """Where a picture stands.

    Attributes:
        box: Its square.
        tile: Its place among the scene's tiles; −1 for the others.
        together: Its place among those that were changed by everything; −1 for the others.
    """

    box: Box
    tile: int = -1
    together: int = -1

    @property
    def is_original(self) -> bool:
        """Whether it is the picture without changes."""
        return self.tile < 0 and self.together < 0


class AugmentLayout(Struct, frozen=True):
    """Where everything stands.

    Attributes:
        spots: All pictures, in the order in which keys walk them.
        groups: Where the names of transforms stand, with the first of their tiles; −1 for the picture itself.
        heads: Where the two headings stand.
        side: The side of the tiles above.
    """

    spots: tuple[Spot, ...]
    groups: tuple[tuple[Box, int], ...]
    heads: tuple[Box, Box]
    side: float

    @property
    def count(self) -> int:
        """How many pictures that were changed by everything have room."""
        return sum(spot.together >= 0 for spot in self.spots)

    def at(self, x: float, y: float) -> int | None:
        """The spot under a point, its words included; None where there is none."""
        for place, spot in enumerate(self.spots):
            box = spot.box
            if box.x <= x < box.right and box.y <= y < box.bottom + 2 * _LINE_PX:
                return place
        return None


@lru_cache(maxsize=32)
def lay_out_augment(width: float, height: float, tiles: tuple[AloneTile, ...]) -> AugmentLayout:
    """As large as the room allows: the transforms above, and in what is left those changed by everything.

    Where there is no room for all transforms, those that change nothing are left out.
    """
    share = height * _ALONE_SHARE - _HEAD_PX
    places = list(range(len(tiles)))
    if len(_rows(_sizes(tiles, places), _LEAST_PX, width)) * _row_px(_LEAST_PX) > share:
        places = [place for place in places if tiles[place].value]
    sizes = _sizes(tiles, places)
    side = _LEAST_PX
    for wanted in np.arange(_MOST_PX, _LEAST_PX, -1.0).tolist():
        if len(_rows(sizes, wanted, width)) * _row_px(wanted) <= share:
            side = wanted
            break
    spots: list[Spot] = []
    groups: list[tuple[Box, int]] = []
    y, left = _HEAD_PX, [-1, *places]
    for row in _rows(sizes, side, width):
        x = 0.0
        for size in row:
            across = size * side + (size - 1) * _PAIR_GAP_PX
            groups.append((Box(x, y, across, _NAME_PX), left[0]))
            for place in range(size):
                box = Box(x + place * (side + _PAIR_GAP_PX), y + _NAME_PX, side, side)
                spots.append(Spot(box, tile=left.pop(0)))
            x += across + _GROUP_GAP_PX
        y += _row_px(side)
    second = Box(0, y + 2, width, _HEAD_PX)
    below = _together(Box(0, second.bottom, width, height - second.bottom), side)
    return AugmentLayout((*spots, *below), tuple(groups), (Box(0, 0, width, _HEAD_PX), second), side)


def _together(room: Box, side: float) -> list[Spot]:
    """Pictures changed by everything, as many as there is room for, and one at least."""
    small = max(_LEAST_PX, min(side, room.height - _LINE_PX - _GAP_PX))
    across, down = small + _GAP_PX, small + _LINE_PX + _GAP_PX
    columns = max(1, int((room.width + _GAP_PX) // across))
    rows = max(1, int((room.height + _GAP_PX) // down))
    return [
        Spot(Box(place % columns * across, room.y + place // columns * down, small, small), together=place)
        for place in range(min(columns * rows, _MOST_TOGETHER))
    ]


def _sizes(tiles: tuple[AloneTile, ...], places: list[int]) -> tuple[int, ...]:
    """How many pictures each group has; the first is the picture itself."""
    return (1, *(len(tuple(group)) for _, group in groupby(tiles[place].transform for place in places)))


class AugmentView(Struct, frozen=True, eq=False):
    """What is painted.

    Attributes:
        scene: The pictures.
        layout: Where they stand.
        probe: The network that is asked, or None.
        answers: What it says, or None.
        current: Whether it says that of these very pictures.
        cursor: The spot that the keys are on, or None.
        theme: The colours.
        ratio: Device pixels a logical pixel.
        heads: The two headings.
    """

    scene: AugmentScene
    layout: AugmentLayout
    probe: Probe | None
    answers: Answers | None
    current: bool
    cursor: int | None
    theme: Theme
    ratio: float
    heads: tuple[str, str]

    def answer(self, spot: Spot) -> Answer | None:
        """What the network says of a picture."""
        if self.answers is None:
            return None
        if spot.is_original:
            return self.answers.original
        if spot.tile >= 0:
            return self.answers.alone[spot.tile] if spot.tile < len(self.answers.alone) else None
        return self.answers.together[spot.together] if spot.together < len(self.answers.together) else None


def paint_augment(painter: QPainter, view: AugmentView) -> None:
    """Paints all of it."""
    theme, scene = view.theme, view.scene
    for box, words in zip(view.layout.heads, view.heads, strict=True):
        draw_text(painter, box, words, _SIZE, theme.soft_text, bold=True, align="left")
    for box, tile in view.layout.groups:
        used = tile < 0 or bool(scene.tiles[tile].value)
        words = unchanged_name() if tile < 0 else short_name(scene.tiles[tile].transform)
        name = elided(words, box.width + _GROUP_GAP_PX - 4, _SMALL)
        draw_text(painter, box, name, _SMALL, theme.text if used else theme.soft_text, align="left")
    for place, spot in enumerate(view.layout.spots):
        if spot.together >= len(scene.together):
            continue
        dimmed = spot.tile >= 0 and not scene.tiles[spot.tile].value
        frame = _paint_picture(painter, spot.box, _picture(scene, spot), view, dimmed=dimmed)
        _paint_words(painter, spot, frame, view, dimmed=dimmed)
        if place == view.cursor:
            _outline(painter, spot.box, theme)


def _picture(scene: AugmentScene, spot: Spot) -> Images:
    if spot.is_original:
        return scene.original
    return scene.alone[spot.tile] if spot.tile >= 0 else scene.together[spot.together]


def _paint_picture(painter: QPainter, box: Box, picture: Images, view: AugmentView, *, dimmed: bool) -> Box:
    """Paints a picture; says where."""
    image = image_of(picture)
    place = picture_place(box, image.width(), image.height(), view.ratio)
    scale = min(box.width / image.width(), box.height / image.height())
    if image.width() < _SMALL_PX and 1 < scale < 2:  # a whole factor would leave most of the square empty
        across, down = image.width() * scale, image.height() * scale
        place = Box(box.centre.x() - across / 2, box.centre.y() - down / 2, across, down)
    painter.setOpacity(0.35 if dimmed else 1)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.width < image.width())
    painter.drawImage(place.rect, image)
    painter.setOpacity(1)
    return place


def _paint_words(painter: QPainter, spot: Spot, frame: Box, view: AugmentView, *, dimmed: bool) -> None:
    theme, box = view.theme, spot.box
    line = Box(box.x, box.bottom + 1, box.width, _LINE_PX)
    if spot.tile >= 0:
        tile = view.scene.tiles[spot.tile]
        words = "–" if dimmed else value_text(tile.transform, tile.value)
        draw_text(painter, line, elided(words, box.width + 2, _SMALL), _SMALL, theme.soft_text)
        line = line.moved(0, _LINE_PX)
    elif spot.is_original:
        line = line.moved(0, _LINE_PX)
    answer = view.answer(spot)
    if view.probe is None or answer is None or dimmed:
        return
    wrong = not answer.same
    colour = theme.error if wrong else theme.text
    if not view.current:
        colour = theme.soft_text
    words = answer_text(view.probe, answer)
    if text_width(words, _SMALL, bold=wrong) > box.width:
        words = short_answer_text(view.probe, answer)
    if text_width(words, _SMALL, bold=wrong) > box.width + 2:  # the class alone says more than a cut number
        words = elided(view.probe.class_name(answer.number), box.width, _SMALL, bold=wrong)
    draw_text(painter, line, words, _SMALL, colour, bold=wrong)
    if wrong:  # told by its form as well
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.grown(0.75).rect)


def _outline(painter: QPainter, box: Box, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, 2.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.grown(2).rect, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def image_of(picture: Images) -> QImage:
    """A picture (height, width, 1 or 3) in 0..1 for the screen, in the format that is painted fastest."""
    pixels = np.clip(picture * 255 + 0.5, 0, 255).astype(np.uint32)
    red, green, blue = (pixels[:, :, min(channel, picture.shape[2] - 1)] for channel in range(3))
    return packed_image((0xFF000000 + red * 0x10000 + green * 0x100 + blue).astype(np.uint32))


def _row_px(side: float) -> float:
    return _NAME_PX + side + 2 * _LINE_PX + _GAP_PX


def _rows(sizes: tuple[int, ...], side: float, width: float) -> list[list[int]]:
    """Groups of tiles in rows, as many in each as fit."""
    rows: list[list[int]] = [[]]
    x = 0.0
    for size in sizes:
        across = size * side + (size - 1) * _PAIR_GAP_PX
        if rows[-1] and x + across > width:
            rows.append([])
            x = 0.0
        rows[-1].append(size)
        x += across + _GROUP_GAP_PX
    return rows
