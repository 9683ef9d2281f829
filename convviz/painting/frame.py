"""One picture of the whole lab for files: stages, size formula, colour bar, arithmetic and a caption."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from convviz.painting.arithmetic.content import content_of
from convviz.painting.arithmetic.layout import place_arithmetic
from convviz.painting.arithmetic.painter import paint_arithmetic
from convviz.painting.box import Box
from convviz.painting.chain.stage_items import ALL_DETAILS, place_stages
from convviz.painting.chain.stage_layout import StageLayout
from convviz.painting.chain.stages import paint_moving_stages, paint_still_stages
from convviz.painting.chain.trouble import TROUBLE_HEIGHT_PX, paint_trouble
from convviz.painting.colour_bar import COLOUR_BAR_HEIGHT_PX, ends, paint_colour_bar
from convviz.painting.colour_bar import caption as bar_caption
from convviz.painting.formula import formula_height, paint_formula
from convviz.painting.grids.plane_base import base_arrays, base_look
from convviz.painting.lettering import draw_text, elided
from convviz.painting.paint_options import ONE_PICTURE, PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Floats, Grid, LabScene
from convviz.texts.numbers import decimal_mark

# Frames larger than this are the same picture, enlarged.
_USUAL_SIZE: Final = QSizeF(960, 540)
_MARGIN_PX: Final = 14.0
_GAP_PX: Final = 10.0
_CAPTION_PX: Final = 15
_CAPTION_HEIGHT_PX: Final = 24.0
_BAR_WIDTH_PX: Final = 132.0
_ARITHMETIC_SHARE: Final = 0.19
_LEAST_ARITHMETIC_PX, _MOST_ARITHMETIC_PX = 92.0, 150.0


class FrameLayout(Struct, frozen=True):
    """The boxes of a frame, from top to bottom; the colour bar stands beside the formula."""

    caption: Box
    stages: Box
    formula: Box
    colour_bar: Box
    arithmetic: Box


def frame_layout(size: QSizeF, scene: LabScene, *, has_caption: bool) -> FrameLayout:
    """Shares a frame out; what the text leaves belongs to the stages."""
    inside = Box(0, 0, size.width(), size.height()).grown(-_MARGIN_PX)
    caption_px = _CAPTION_HEIGHT_PX if has_caption else 0.0
    arithmetic_px = min(max(size.height() * _ARITHMETIC_SHARE, _LEAST_ARITHMETIC_PX), _MOST_ARITHMETIC_PX)
    foot_px = max(formula_height(scene.formula), float(COLOUR_BAR_HEIGHT_PX))
    arithmetic = Box(inside.x, inside.bottom - arithmetic_px, inside.width, arithmetic_px)
    foot_y = arithmetic.y - _GAP_PX - foot_px
    top = inside.y + caption_px + (_GAP_PX / 2 if has_caption else 0.0)
    bar_x = inside.right - _BAR_WIDTH_PX
    return FrameLayout(
        Box(inside.x, inside.y, inside.width, caption_px),
        Box(inside.x, top, inside.width, foot_y - _GAP_PX - top),
        Box(inside.x, foot_y, bar_x - inside.x - _GAP_PX, foot_px),
        Box(bar_x, foot_y, _BAR_WIDTH_PX, foot_px),
        arithmetic,
    )


def paint_frame(
    painter: QPainter,
    size: QSize,
    scene: LabScene,
    theme: Theme,
    caption: str = "",
    options: PaintOptions = ONE_PICTURE,
) -> None:
    """Paints a frame of `size` logical pixels, its ground included; in large frames the type is larger too.

    Args:
        painter: Paints from (0, 0) on.
        size: The frame's size.
        scene: What is shown.
        theme: The colours.
        caption: One line above, "" for none.
        options: With `vector` for SVG and PDF; with a cache for the frames of an animation.
    """
    enlarged = max(1.0, min(size.width() / _USUAL_SIZE.width(), size.height() / _USUAL_SIZE.height()))
    usual = QSizeF(size) / enlarged
    options = replace(options, ratio=options.ratio * enlarged)
    layout = frame_layout(usual, scene, has_caption=bool(caption))
    painter.save()
    painter.scale(enlarged, enlarged)
    room = layout.stages
    if scene.trouble is not None:
        room = Box(room.x, room.y, room.width, room.height - TROUBLE_HEIGHT_PX - _GAP_PX)
    stages = place_stages(scene, room, ALL_DETAILS, options.ratio)
    _paint_still(painter, _Still(usual, layout, stages, scene, theme, caption), options)
    paint_moving_stages(painter, stages, scene, theme, options)
    content = content_of(scene)
    if content is not None and scene.arithmetic is not None:
        placed = place_arithmetic(content, layout.arithmetic, options.ratio)
        paint_arithmetic(painter, content, placed, theme, options, scene.arithmetic.marked)
    painter.restore()


class _Still(Struct, frozen=True, eq=False):
    """What stays the same while the cursor moves: the ground, all words but the arithmetic's, and the grids."""

    size: QSizeF
    layout: FrameLayout
    stages: StageLayout
    scene: LabScene
    theme: Theme
    caption: str

    @property
    def grid(self) -> Grid:
        return self.scene.grids[min(self.scene.stage + 1, len(self.scene.grids) - 1)]

    @property
    def key(self) -> tuple[Hashable, ...]:
        scene = self.scene
        grids = tuple(base_look(grid) for grid in scene.grids)
        words = (self.caption, bar_caption(self.grid), ends(self.grid.colouring), decimal_mark())
        return ("still", self.layout, self.stages, grids, scene.formula, scene.trouble, words, self.theme)

    @property
    def arrays(self) -> tuple[Floats, ...]:
        return tuple(array for grid in self.scene.grids for array in base_arrays(grid))

    def paint(self, painter: QPainter, options: PaintOptions) -> None:
        layout, theme, trouble = self.layout, self.theme, self.scene.trouble
        painter.fillRect(Box(0, 0, self.size.width(), self.size.height()).rect, theme.card)
        if self.caption:
            text = elided(self.caption, layout.caption.width, _CAPTION_PX, bold=True)
            draw_text(painter, layout.caption, text, _CAPTION_PX, theme.text, bold=True, align="left")
        paint_formula(painter, layout.formula, self.scene.formula, theme)
        paint_colour_bar(painter, layout.colour_bar, self.grid, theme)
        paint_still_stages(painter, self.stages, self.scene, theme, options)
        if trouble is not None:
            room = layout.stages
            below = Box(room.x, room.bottom - TROUBLE_HEIGHT_PX, room.width, TROUBLE_HEIGHT_PX)
            paint_trouble(painter, below, trouble, theme)

    def image(self, options: PaintOptions) -> QImage:
        image = QImage((self.size * options.ratio).toSize(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(options.ratio)
        painter = QPainter(image)
        self.paint(painter, options)
        painter.end()
        return image


def _paint_still(painter: QPainter, still: _Still, options: PaintOptions) -> None:
    if options.vector or options.cache is None:
        still.paint(painter, options)
        return
    image = options.cache.image((*still.key, options.ratio), still.arrays, partial(still.image, options))
    painter.drawImage(0, 0, image)
