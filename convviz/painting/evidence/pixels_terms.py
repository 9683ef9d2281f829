"""Paints a logit as a waterfall of its terms, and beside it where the terms stand: all units, or the strongest maps."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.evidence.pixels_terms_layout import LABEL_PX, MAP_GAP_PX, TermsLayout
from convviz.painting.grids.outlines import outline
from convviz.painting.grids.small_grid import paint_small_grid
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.paint_options import ONE_PICTURE, PaintOptions
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.pixels_terms import Bar, TermsScene
from convviz.states.lab.scene import Colouring
from convviz.texts.evidence_pixels import signed
from convviz.texts.evidence_pixels_terms import bar_name, cells_heading, product_text, terms_heading
from convviz.texts.numbers import format_number

_TEXT_PX, _SMALL_PX = 12, 11
_BAR_PX = 13.0
_LEAST_NAME_PX, _NAME_GAP_PX, _MOST_NAME_SHARE = 70.0, 16.0, 0.38
_PRODUCT_PX, _VALUE_PX = 118.0, 64.0


def colouring_of(values: Floats) -> Colouring:
    """One signed scale for all terms."""
    end = float(np.abs(values).max(initial=0)) or 1.0
    return Colouring("signed", -end, end)


def paint_terms(
    painter: QPainter,
    scene: TermsScene,
    layout: TermsLayout,
    theme: Theme,
    target: str,
    place: int | None = None,
    options: PaintOptions = ONE_PICTURE,
) -> None:
    """Paints the waterfall and the cells.

    Args:
        painter: Paints in the coordinates of the layout.
        scene: The logit.
        layout: Where.
        theme: The colours.
        target: The class's name.
        place: The term that is looked at, or None.
        options: Device and memory.
    """
    _heading(painter, layout.waterfall, terms_heading(scene), theme)
    _heading(painter, layout.cells, cells_heading(scene, len(layout.maps)), theme)
    _paint_waterfall(painter, scene, layout, theme, target, place)
    if scene.are_units:
        _paint_units(painter, scene, layout, theme, place, options)
    else:
        _paint_maps(painter, scene, layout, theme, place, options)


def _heading(painter: QPainter, room: Box, text: str, theme: Theme) -> None:
    box = Box(room.x, room.y, room.width, line_height(_TEXT_PX))
    draw_text(painter, box, elided(text, room.width, _TEXT_PX), _TEXT_PX, theme.soft_text, align="left")


def _paint_waterfall(
    painter: QPainter, scene: TermsScene, layout: TermsLayout, theme: Theme, target: str, place: int | None
) -> None:
    ends = [0.0, *(bar.start for bar in layout.bars), *(bar.start + bar.value for bar in layout.bars)]
    low, high = min(ends), max(ends)
    room = layout.waterfall
    names_px = _names_px(scene, layout, target)
    products_px = _products_px(layout)
    left = room.x + names_px + products_px
    width = max(20.0, room.right - _VALUE_PX - left)
    scale = width / ((high - low) or 1.0)

    def x_of(value: float) -> float:
        return left + (value - low) * scale

    if layout.rows:
        painter.setPen(QPen(theme.control_line, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x_of(0), layout.rows[0].y, x_of(0), layout.rows[-1].bottom))
    for number, (bar, row) in enumerate(zip(layout.bars, layout.rows, strict=True)):
        looked_at = bar.term is not None and bar.term.place == place
        if looked_at:
            painter.fillRect(row.rect, theme.accent_ground)
        if bar.kind == "sum":
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(QLineF(row.x, row.y, row.right, row.y))
        _paint_bar(painter, bar, row, x_of, theme)
        _write_bar(painter, scene, bar, row, (names_px, products_px), theme, target)
        if number and bar.kind != "sum":
            painter.setPen(QPen(theme.control_line, 1))
            x, gap = x_of(bar.start), (row.height - _BAR_PX) / 2
            painter.drawLine(QLineF(x, row.y - gap, x, row.y + gap))


def _names_px(scene: TermsScene, layout: TermsLayout, target: str) -> float:
    """The width of the column of names."""
    # Without products beside them the other names have no more room.
    alone = not _products_px(layout)
    names = [bar_name(scene, bar, target) for bar in layout.bars if alone or bar.term is not None]
    widest = max((text_width(name, _TEXT_PX) for name in names), default=0.0)
    return min(max(widest + _NAME_GAP_PX, _LEAST_NAME_PX), layout.waterfall.width * _MOST_NAME_SHARE)


def _products_px(layout: TermsLayout) -> float:
    """The width of the column of products; none where no term is a single one."""
    return _PRODUCT_PX if any(bar.term is not None and product_text(bar.term) for bar in layout.bars) else 0.0


def _paint_bar(painter: QPainter, bar: Bar, row: Box, x_of: Callable[[float], float], theme: Theme) -> None:
    ends = sorted((x_of(bar.start), x_of(bar.start + bar.value)))
    colour = theme.positive if bar.value >= 0 else theme.negative
    if bar.kind in {"others-up", "others-down"}:
        colour = QColor(colour)
        colour.setAlphaF(0.5)
    top = row.y + (row.height - _BAR_PX) / 2
    painter.fillRect(QRectF(ends[0], top, max(1.0, ends[1] - ends[0]), _BAR_PX), colour)


def _write_bar(
    painter: QPainter,
    scene: TermsScene,
    bar: Bar,
    row: Box,
    columns: tuple[float, float],
    theme: Theme,
    target: str,
) -> None:
    """What stands beside a bar; `columns` are the widths of those of names and of products."""
    names_px, products_px = columns
    bold = bar.kind == "sum"
    name_width = names_px - 6
    name = elided(
        bar_name(scene, bar, target),
        name_width if bar.term else name_width + products_px,
        _TEXT_PX,
        bold=bold,
    )
    colour = theme.text if bar.kind in {"term", "sum"} else theme.soft_text
    box = Box(row.x + 2, row.y, name_width, row.height)
    draw_text(painter, box, name, _TEXT_PX, colour, bold=bold, align="left")
    if bar.term is not None and products_px:
        product = Box(row.x + names_px, row.y, products_px - 8, row.height)
        text = elided(product_text(bar.term), product.width, _SMALL_PX)
        draw_text(painter, product, text, _SMALL_PX, theme.soft_text, align="left")
    ink = theme.text if bold else theme.positive_text if bar.value >= 0 else theme.negative_text
    value = Box(row.right - _VALUE_PX, row.y, _VALUE_PX - 2, row.height)
    text = format_number(bar.value, significant=4) if bold else signed(bar.value, 3)
    draw_text(painter, value, text, _TEXT_PX, ink, bold=bold, align="right")


def _paint_units(
    painter: QPainter,
    scene: TermsScene,
    layout: TermsLayout,
    theme: Theme,
    place: int | None,
    options: PaintOptions,
) -> None:
    geometry = layout.grids[0]
    cells = np.zeros(geometry.rows * geometry.columns, np.float32)
    cells[: scene.values.size] = scene.values
    absent: NDArray[np.bool_] = np.arange(cells.size) >= scene.values.size
    shape = (geometry.rows, geometry.columns)
    paint_small_grid(
        *(
            painter,
            cells.reshape(shape),
            colouring_of(scene.values),
            geometry.box,
            geometry.cell,
            theme,
            options,
        ),
        absent=absent.reshape(shape),
    )
    if place is not None:
        outline(painter, geometry.rect_of(*divmod(place, geometry.columns)), theme, 2.0)


def _map_label(channel: int, value: float, room: float) -> str:
    """A map's number and what it adds, as exact as there is room."""
    labels = (f"{channel + 1}: {signed(value, digits)}" for digits in (3, 2, 1))
    return next((label for label in labels if text_width(label, _SMALL_PX) <= room), str(channel + 1))


def _paint_maps(
    painter: QPainter,
    scene: TermsScene,
    layout: TermsLayout,
    theme: Theme,
    place: int | None,
    options: PaintOptions,
) -> None:
    colouring, sums = colouring_of(scene.cells), scene.maps
    term = None if place is None else scene.term(place)
    for channel, geometry in zip(layout.maps, layout.grids, strict=True):
        values = np.ascontiguousarray(scene.cells[:, :, channel])
        paint_small_grid(painter, values, colouring, geometry.box, geometry.cell, theme, options)
        box = Box(geometry.x, geometry.box.bottom, geometry.box.width, LABEL_PX)
        label = _map_label(channel, float(sums[channel]), box.width + MAP_GAP_PX / 2)
        draw_text(painter, box, label, _SMALL_PX, theme.soft_text)
        if term is not None and term.channel == channel:
            whole = term.row is None or term.column is None
            box = geometry.box if whole else geometry.rect_of(term.row or 0, term.column or 0)
            outline(painter, box, theme, 2.0)
