"""The stage picture: input, what is between, output, and the other stages, with everything that stands out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.chain.detail_blocks import paint_kernel_block, paint_window
from convviz.painting.chain.stage_items import (
    ALL_DETAILS,
    SHAPE_PX,
    TITLE_PX,
    Details,
    is_output,
    place_stages,
)
from convviz.painting.chain.stage_layout import StageLayout
from convviz.painting.chain.stage_parts import Block, Sign
from convviz.painting.grids.grid import PlanePainter, paint_over, paint_plane
from convviz.painting.grids.grid_geometry import UNZOOMED, GridGeometry, Viewport, zoomed
from convviz.painting.grids.marks import mark_box
from convviz.painting.grids.plane_base import paint_base
from convviz.painting.lettering import draw_text, elided
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Grid, LabScene, MarkKind
from convviz.texts.lab import grid_title, kernel_title, plane_name, shape_text, window_title

_CAPTION_TEXT_PX: Final = 10
_BEYOND_PX: Final = 8.0
_SIGN_TEXT: Final = {"arrow": ("→", 20), "down": ("↓", 18), "operator": ("∗", 22), "equals": ("=", 20)}


def paint_stages(
    painter: QPainter,
    room: Box,
    scene: LabScene,
    theme: Theme,
    options: PaintOptions,
    details: Details = ALL_DETAILS,
) -> StageLayout:
    """Paints the whole picture of a scene into a room and says where everything stands."""
    layout = place_stages(scene, room, details, options.ratio)
    paint_still_stages(painter, layout, scene, theme, options)
    paint_moving_stages(painter, layout, scene, theme, options)
    return layout


def paint_still_stages(
    painter: QPainter, layout: StageLayout, scene: LabScene, theme: Theme, options: PaintOptions
) -> None:
    """Paints what does not follow the cursor: labels, names, signs, and the grids as if all were computed."""
    for block in layout.blocks:
        _paint_labels(painter, block, scene, theme)
        if block.item.kind == "grid":
            _paint_grid(painter, block, scene.grids[block.item.index], theme, options, UNZOOMED, paint_base)
            _paint_names(painter, block, scene.grids[block.item.index], theme)
    for sign in layout.signs:
        if sign.kind != "magnified":
            _paint_sign(painter, sign, layout, theme)


def paint_moving_stages(
    painter: QPainter, layout: StageLayout, scene: LabScene, theme: Theme, options: PaintOptions
) -> None:
    """Paints over it what follows the cursor."""
    for block in layout.blocks:
        if block.item.kind == "grid":
            grid = scene.grids[block.item.index]
            _paint_grid(painter, block, grid, theme, options, UNZOOMED, paint_over)
        else:
            _paint_detail(painter, block, scene, theme, options)
    for sign in layout.signs:
        if sign.kind == "magnified":
            _paint_magnified(painter, magnifying_lines(sign, layout, scene, ratio=options.ratio), theme)


def paint_block(
    painter: QPainter,
    block: Block,
    scene: LabScene,
    theme: Theme,
    options: PaintOptions,
    viewport: Viewport = UNZOOMED,
) -> None:
    """Paints one block with its title and the line below."""
    _paint_labels(painter, block, scene, theme)
    if block.item.kind == "grid":
        grid = scene.grids[block.item.index]
        _paint_grid(painter, block, grid, theme, options, viewport, paint_plane)
        _paint_names(painter, block, grid, theme)
    else:
        _paint_detail(painter, block, scene, theme, options)


def tile_geometry(block: Block, grid: Grid, position: int) -> GridGeometry:
    """Where the cells of one plane are when the whole of it is shown."""
    tile = block.tiles[position]
    height, width, _ = grid.values.shape
    return GridGeometry(tile.x, tile.y, block.cell, height, width, grid.margins)


def paint_signs(
    painter: QPainter,
    layout: StageLayout,
    scene: LabScene,
    theme: Theme,
    viewport: Viewport = UNZOOMED,
    ratio: float = 1.0,
    seen: Box | None = None,
) -> None:
    """Paints what stands between the blocks.

    Args:
        painter: Paints in the layout's coordinates.
        layout: Where everything stands.
        scene: What is shown.
        theme: Its colours.
        viewport: How far the selected stage's input is zoomed.
        ratio: Device pixels a logical pixel.
        seen: What can be seen of all this; None for everything.
    """
    for sign in layout.signs:
        if sign.kind == "magnified":
            lines = magnifying_lines(sign, layout, scene, viewport, ratio)
            # Long slanted lines take a millisecond, even where nothing of them is seen.
            _paint_magnified(painter, lines if seen is None else parts_within(lines, seen), theme)
        elif seen is None or sign.box.intersects(seen):
            _paint_sign(painter, sign, layout, theme)


def _paint_sign(painter: QPainter, sign: Sign, layout: StageLayout, theme: Theme) -> None:
    text, size = _SIGN_TEXT[sign.kind]
    draw_text(painter, _on_cells(sign, layout), text, size, theme.soft_text)


def _paint_grid(
    painter: QPainter,
    block: Block,
    grid: Grid,
    theme: Theme,
    options: PaintOptions,
    viewport: Viewport,
    paint: PlanePainter,
) -> None:
    for position, tile in enumerate(block.tiles):
        fit = tile_geometry(block, grid, position)
        paint(painter, grid, position, zoomed(fit, viewport, options.ratio), tile, theme, options)


def _paint_names(painter: QPainter, block: Block, grid: Grid, theme: Theme) -> None:
    for plane, caption in zip(grid.planes, block.captions, strict=False):
        draw_text(painter, caption, plane_name(grid, plane), _CAPTION_TEXT_PX, theme.soft_text)


def _paint_detail(
    painter: QPainter, block: Block, scene: LabScene, theme: Theme, options: PaintOptions
) -> None:
    if block.item.kind == "window":
        paint_window(painter, block, scene, theme, options)
    elif scene.kernel is not None:
        paint_kernel_block(painter, block, scene.kernel, scene, theme, options)


def _paint_labels(painter: QPainter, block: Block, scene: LabScene, theme: Theme) -> None:
    title, shape = _labels(block, scene)
    if block.title.height:
        text = elided(title, block.title.width, TITLE_PX, bold=True)
        draw_text(painter, block.title, text, TITLE_PX, theme.text, bold=True)
    if block.shape.height:
        draw_text(painter, block.shape, elided(shape, block.shape.width, SHAPE_PX), SHAPE_PX, theme.soft_text)


def _labels(block: Block, scene: LabScene) -> tuple[str, str]:
    match block.item.kind:
        case "window":
            return window_title(), ""
        case "kernel":
            return kernel_title(), f"{block.item.rows} × {block.item.columns}"
        case "grid":
            grid = scene.grids[block.item.index]
            return grid_title(grid, is_output=is_output(grid, scene)), shape_text(grid.values.shape)


def _on_cells(sign: Sign, layout: StageLayout) -> Box:
    """The sign's box, level with the cells of the block beside it rather than with the block's labels."""
    for block in layout.blocks:
        beside = abs(block.box.x - sign.box.right) < 1 or abs(block.box.right - sign.box.x) < 1
        if beside and sign.kind != "down" and block.box.y <= sign.box.centre.y() <= block.box.bottom:
            top, bottom = block.tiles[0].y, block.tiles[-1].bottom
            return Box(sign.box.x, top, sign.box.width, bottom - top)
    return sign.box


def magnifying_lines(
    sign: Sign, layout: StageLayout, scene: LabScene, viewport: Viewport = UNZOOMED, ratio: float = 1.0
) -> tuple[QLineF, ...]:
    """Two lines from the window in the input to the enlarged window, where no other plane is between.

    There are none to a window that a zoomed input does not show whole.
    """
    source = layout.block_of_grid(scene.stage)
    target = next((block for block in layout.blocks if block.item.kind == "window"), None)
    grid = scene.grids[scene.stage]
    mark = next((mark for mark in grid.marks if mark.kind is MarkKind.WINDOW), None)
    if source is None or target is None or mark is None:
        return ()
    tile = source.tiles[0]
    if any(other.x > tile.x for other in source.tiles):
        return ()
    geometry = zoomed(tile_geometry(source, grid, 0), viewport, ratio)
    start, end = mark_box(mark, geometry), target.tiles[0]
    if viewport.zoom > 1 and start.intersected(tile) != start:
        return ()
    if sign.box.width < sign.box.height:
        return (
            QLineF(start.right, start.y, end.x, end.y),
            QLineF(start.right, start.bottom, end.x, end.bottom),
        )
    return (
        QLineF(start.x, start.bottom, end.x, end.y),
        QLineF(start.right, start.bottom, end.right, end.y),
    )


def parts_within(lines: tuple[QLineF, ...], seen: Box) -> tuple[QLineF, ...]:
    """What of slanted lines lies in a box, and so far beyond that their cut ends do not show."""
    room = seen.grown(_BEYOND_PX)
    parts: list[QLineF] = []
    for line in lines:
        first, last = 0.0, 1.0
        for start, way, low, high in (
            (line.x1(), line.dx(), room.x, room.right),
            (line.y1(), line.dy(), room.y, room.bottom),
        ):
            if way:
                enter, leave = sorted(((low - start) / way, (high - start) / way))
                first, last = max(first, enter), min(last, leave)
            elif not low <= start <= high:
                last = -1.0
        if first < last:
            parts.append(QLineF(line.pointAt(first), line.pointAt(last)))
    return tuple(parts)


def _paint_magnified(painter: QPainter, lines: tuple[QLineF, ...], theme: Theme) -> None:
    """Thin lines that are seen on dark and on light pictures."""
    if not lines:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width_px in ((theme.card, 2.5), (theme.text, 1.0)):
        shade = QColor(colour)
        shade.setAlphaF(0.55)
        painter.setPen(QPen(shade, width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
