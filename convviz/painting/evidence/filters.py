"""Paints the pictures that were made for a layer: the sheet of all, and one enlarged beside its own kernel."""

from __future__ import annotations

import math
from typing import Final

from msgspec import Struct
from PySide6.QtGui import QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.grids.small_grid import paint_small_grid, signed_colouring
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.painting.training.picture_wall import (
    LABEL_PX,
    WallPlan,
    paint_outline,
    paint_picture,
    picture_place,
)
from convviz.painting.training.range_bar import RANGE_PX, paint_range
from convviz.states.evidence.filters import FiltersScene
from convviz.states.evidence.filters_kernel import FilterKernel
from convviz.texts.evidence_filters import (
    excitement_text,
    kernel_text,
    label_of,
    measure_text,
    more_slices_text,
    title_text,
)

STALE_OPACITY: Final = 0.5
"""Pictures of an earlier question are as strong as this."""
_LABEL_SIZE: Final = 11
_TITLE_SIZE: Final = 15
_TEXT_SIZE: Final = 12
# Under narrower pictures the number stands alone.
_LEAST_RISE_PX: Final = 52
_HEAD_PX: Final = 48.0
_GAP_PX: Final = 20.0
_PICTURE_SHARE: Final = 0.56
_LARGEST_CELL_PX: Final = 48
_LEAST_CELL_PX: Final = 2
_SMALL_CELL_PX: Final = 6


class SheetView(Struct, frozen=True, eq=False):
    """What of the sheet is painted.

    Attributes:
        scene: The pictures.
        images: The same for the screen.
        plan: Where they stand.
        top: How far it is scrolled.
        height: Of what is seen.
        current: The place that the cursor is on, −1 for none.
        hovered: The place that is pointed at, −1 for none.
        stale: Whether they were made by an earlier question.
        theme: The colours.
        ratio: Device pixels a logical pixel.
    """

    scene: FiltersScene
    images: tuple[QImage, ...]
    plan: WallPlan
    top: float
    height: float
    current: int
    hovered: int
    stale: bool
    theme: Theme
    ratio: float


def images_of(scene: FiltersScene) -> tuple[QImage, ...]:
    """Every picture for the screen."""
    grey = scene.pictures.shape[3] == 1
    return tuple(
        to_image(each[:, :, 0] if grey else each).convertToFormat(QImage.Format.Format_RGB32)
        for each in scene.pictures
    )


def paint_sheet(painter: QPainter, view: SheetView) -> None:
    """Paints the pictures that are seen, each with its number and its excitement."""
    plan, theme = view.plan, view.theme
    painter.setOpacity(STALE_OPACITY if view.stale else 1.0)
    seen = plan.visible(view.top, view.height)
    for place in seen:
        box = plan.box(place).moved(0, -view.top)
        paint_picture(painter, box, view.images[place], theme, view.ratio)
        if plan.labelled:
            _paint_label(painter, box, view, place)
    painter.setOpacity(1.0)
    for place in {view.hovered, view.current} & set(seen):
        image = view.images[place]
        box = picture_place(plan.box(place).moved(0, -view.top), image.width(), image.height(), view.ratio)
        paint_outline(painter, box, theme, strong=place == view.current)


def _paint_label(painter: QPainter, box: Box, view: SheetView, place: int) -> None:
    scene, theme = view.scene, view.theme
    line = Box(box.x, box.bottom + 1, box.width, LABEL_PX - 2)
    is_current = place == view.current
    colour = theme.accent if is_current else theme.text
    room = box.width
    if room >= _LEAST_RISE_PX:
        excitement = excitement_text(float(scene.excitements[place]))
        draw_text(painter, line, excitement, _LABEL_SIZE, theme.soft_text, align="right")
        room -= text_width(excitement, _LABEL_SIZE) + 6
    name = elided(label_of(scene, place), room, _LABEL_SIZE, bold=True)
    align = "left" if box.width >= _LEAST_RISE_PX else "centre"
    draw_text(painter, line, name, _LABEL_SIZE, colour, bold=True, align=align)


class LargeView(Struct, frozen=True, eq=False):
    """One picture, enlarged.

    Attributes:
        scene: The pictures.
        place: Which.
        image: The picture for the screen.
        kernel: The filter's own weights, or None.
        room: Where.
        stale: Whether it was made by an earlier question.
        theme: The colours.
        options: Device and memory.
    """

    scene: FiltersScene
    place: int
    image: QImage
    kernel: FilterKernel | None
    room: Box
    stale: bool
    theme: Theme
    options: PaintOptions

    @property
    def picture(self) -> Box:
        """Where the picture stands."""
        room = self.room
        width = room.width * (_PICTURE_SHARE if self.kernel is not None else 1.0)
        below = Box(room.x, room.y + _HEAD_PX, width, max(1.0, room.height - _HEAD_PX))
        found = picture_place(below, self.image.width(), self.image.height(), self.options.ratio)
        return found.moved(below.x - found.x, below.y - found.y) if self.kernel is not None else found

    @property
    def beside(self) -> Box:
        """The room of the kernel."""
        picture, room = self.picture, self.room
        left = picture.right + _GAP_PX
        return Box(left, picture.y, max(0.0, room.right - left), max(0.0, room.bottom - picture.y))


def paint_large(painter: QPainter, view: LargeView) -> None:
    """Paints the picture below its name and its excitement, and the kernel beside it."""
    room, theme = view.room, view.theme
    line = Box(room.x, room.y, room.width, line_height(_TITLE_SIZE))
    title = elided(title_text(view.scene, view.place), room.width, _TITLE_SIZE, bold=True)
    draw_text(painter, line, title, _TITLE_SIZE, theme.text, bold=True, align="left")
    second = Box(room.x, line.bottom, room.width, line_height(_TEXT_SIZE))
    measured = elided(measure_text(view.scene, view.place), room.width, _TEXT_SIZE)
    draw_text(painter, second, measured, _TEXT_SIZE, theme.soft_text, align="left")
    painter.setOpacity(STALE_OPACITY if view.stale else 1.0)
    paint_picture(painter, view.picture, view.image, theme, view.options.ratio)
    painter.setOpacity(1.0)
    if view.kernel is not None:
        paint_kernel(painter, view.beside, view.kernel, theme, view.options)


def paint_kernel(
    painter: QPainter, room: Box, kernel: FilterKernel, theme: Theme, options: PaintOptions
) -> None:
    """Paints a filter's slices with what they are above and their range of colours below."""
    if room.width <= 0 or room.height <= 0:
        return
    line = Box(room.x, room.y, room.width, line_height(_TEXT_SIZE))
    words = elided(kernel_text(kernel), room.width, _TEXT_SIZE)
    draw_text(painter, line, words, _TEXT_SIZE, theme.text, align="left")
    colouring = signed_colouring(kernel.slices)
    grids = Box(room.x, line.bottom + 6, room.width, room.height - line.height - RANGE_PX - 24)
    plan = SlicesPlan.fitting(kernel, grids)
    for place in range(plan.shown):
        box = plan.box(place)
        paint_small_grid(painter, kernel.slices[place], colouring, box, plan.cell, theme, options)
    bottom = plan.box(plan.shown - 1).bottom if plan.shown else grids.y
    if plan.shown < len(kernel.slices):
        more = Box(room.x, bottom + 2, room.width, line_height(_LABEL_SIZE))
        text = more_slices_text(len(kernel.slices) - plan.shown)
        draw_text(painter, more, text, _LABEL_SIZE, theme.soft_text, align="left")
        bottom = more.bottom
    bar = Box(room.x, bottom + 10, min(room.width, 260.0), RANGE_PX)
    paint_range(painter, bar, colouring, theme, "")


class SlicesPlan(Struct, frozen=True):
    """Where the slices of a kernel stand, in rows of equal grids.

    Attributes:
        room: Where.
        cell: The side of a cell.
        rows: Of a slice.
        columns: Of a slice.
        gap: Between slices.
        abreast: Slices in a row.
        shown: How many have room.
    """

    room: Box
    cell: int
    rows: int
    columns: int
    gap: int
    abreast: int
    shown: int

    @classmethod
    def fitting(cls, kernel: FilterKernel, room: Box) -> SlicesPlan:
        """The largest cells with which all slices have room; the smallest where they never have."""
        count = len(kernel.slices)
        plans = (
            cls._with_cells(kernel, room, cell) for cell in range(_LARGEST_CELL_PX, _LEAST_CELL_PX - 1, -1)
        )
        found = next((plan for plan in plans if plan.shown == count and plan.fits_across), None)
        return found or cls._with_cells(kernel, room, _LEAST_CELL_PX)

    @classmethod
    def _with_cells(cls, kernel: FilterKernel, room: Box, cell: int) -> SlicesPlan:
        count, rows, columns = kernel.slices.shape
        gap = 2 + cell // _SMALL_CELL_PX
        abreast = max(1, math.floor((room.width + gap) / (columns * cell + gap)))
        down = max(1, math.floor((room.height + gap) / (rows * cell + gap)))
        return cls(room, cell, rows, columns, gap, abreast, min(count, abreast * down))

    @property
    def fits_across(self) -> bool:
        """Whether a slice is no wider than the room."""
        return self.columns * self.cell <= self.room.width

    def box(self, place: int) -> Box:
        """Where a slice stands."""
        down, across = divmod(place, self.abreast)
        width, height = self.columns * self.cell, self.rows * self.cell
        x = self.room.x + across * (width + self.gap)
        return Box(x, self.room.y + down * (height + self.gap), width, height)
