"""Cells tinted by a weight: a frame inside each in its colour, or the whole of cells too small for a frame."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import Pixels, rgb
from convviz.painting.grids.cell_shapes import paint_cells
from convviz.painting.grids.grid_geometry import NO_MARGINS, GridGeometry
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Floats, Integers, Mark, MarkKind

_FEWEST_FRAME_PX = 12
_OPACITY = 0.55
_WEAKEST = 0.3
# A halo parts the frame from a cell of the same colour.
_HALO_PX = 1.5
_INSET_PX = 2


class _Tints(Struct, frozen=True, eq=False):
    """The tinted cells that are seen; rows × columns of the unpadded grid, and the strength of each."""

    kind: MarkKind
    rows: Integers
    columns: Integers
    strengths: Floats


def paint_tints(
    painter: QPainter, mark: Mark, geometry: GridGeometry, clip: Box, theme: Theme, options: PaintOptions
) -> None:
    """Paints the tints of a mark in the cells that `clip` shows."""
    tints = _seen(mark, geometry, clip)
    if not tints.strengths.size:
        return
    if geometry.cell < _FEWEST_FRAME_PX:
        _paint_cells(painter, tints, geometry, theme, options)
    else:
        _paint_frames(painter, tints, geometry, theme)


def _seen(mark: Mark, geometry: GridGeometry, clip: Box) -> _Tints:
    rows, columns = (
        slice(*np.searchsorted(places, (shown.start, shown.stop)).tolist())
        for places, shown in zip((mark.rows, mark.columns), geometry.visible(clip), strict=True)
    )
    strengths = mark.strengths
    if strengths is None:
        strengths = np.ones((mark.rows.size, mark.columns.size), np.float32)
    return _Tints(mark.kind, mark.rows[rows], mark.columns[columns], strengths[rows, columns])


def _paint_frames(painter: QPainter, tints: _Tints, geometry: GridGeometry, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tops = [geometry.rect_of(row, 0).y for row in tints.rows.tolist()]
    lefts = [geometry.rect_of(0, column).x for column in tints.columns.tolist()]
    for strength in sorted({*tints.strengths.ravel().tolist()}):
        width_px = _frame_px(tints.kind, abs(strength), geometry.cell)
        inset = _INSET_PX + width_px / 2
        side = geometry.cell - 2 * inset
        frames = [
            QRectF(lefts[column] + inset, tops[row] + inset, side, side)
            for row, column in np.argwhere(tints.strengths == strength).tolist()
        ]
        pen = QPen(_colour(tints.kind, strength, theme), width_px)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(QPen(theme.card, width_px + _HALO_PX))
        painter.drawRects(frames)
        painter.setPen(pen)
        painter.drawRects(frames)


def _frame_px(kind: MarkKind, strength: float, cell: float) -> float:
    if kind is MarkKind.WEIGHT_USE:
        return min(2.5, max(1.5, 0.06 * cell))
    return max(1.5, cell * (0.03 + 0.07 * strength))


def _paint_cells(
    painter: QPainter, tints: _Tints, geometry: GridGeometry, theme: Theme, options: PaintOptions
) -> None:
    top, left = int(tints.rows[0]), int(tints.columns[0])
    height, width = int(tints.rows[-1]) - top + 1, int(tints.columns[-1]) - left + 1
    corner = geometry.rect_of(top, left)
    area = GridGeometry(corner.x, corner.y, geometry.cell, height, width, NO_MARGINS)
    pixels = np.zeros((height, width, 4), np.uint8)
    if tints.strengths.min() == tints.strengths.max():
        # A weight meets nearly every cell of a large picture, at every move of a drag.
        colour = _pixels(tints.kind, tints.strengths[:1, :1], theme)[0, 0]
        if tints.strengths.size == height * width:
            painter.fillRect(area.box.rect, QColor(*colour.tolist()))
            return
        line = np.zeros((width, 4), np.uint8)
        line[tints.columns - left] = colour
        pixels[tints.rows - top] = line
    else:
        pixels[np.ix_(tints.rows - top, tints.columns - left)] = _pixels(tints.kind, tints.strengths, theme)
    paint_cells(painter, pixels, area, area.visible(area.box), options)


def _pixels(kind: MarkKind, strengths: Floats, theme: Theme) -> Pixels:
    """The colour of each tinted cell, shape of the strengths and 4."""
    colours = np.array([rgb(_colour(kind, sign, theme)) for sign in (-1, 0, 1)], np.uint8)
    pixels = np.empty((*strengths.shape, 4), np.uint8)
    pixels[:, :, :3] = colours[np.sign(strengths).astype(np.intp) + 1]
    pixels[:, :, 3] = 255 * _OPACITY * (_WEAKEST + (1 - _WEAKEST) * np.abs(strengths))
    return pixels


def _colour(kind: MarkKind, strength: float, theme: Theme) -> QColor:
    if kind is MarkKind.WEIGHT_USE:
        return QColor(theme.text)
    if strength == 0:
        return QColor(theme.control_line)
    return QColor(theme.positive if strength > 0 else theme.negative)
