"""A network as a flowchart from top to bottom: every layer with its type, output shape and parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.networks import Network
from convviz.networks.graph_layout import arrange
from convviz.networks.summary import Row, Summary, summarise
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.theme import Theme
from convviz.states.network.graph_places import Path, Spacing, place
from convviz.texts.network_overview import tensor_shape_text
from convviz.texts.network_summary import parameters_text, totals_text

_NAME_PX: Final = 13
_SMALL_PX: Final = 11
_HEIGHT_PX: Final = 50.0
_LEAST_WIDTH_PX: Final = 190.0
_MOST_WIDTH_PX: Final = 320.0
_PADDING_PX: Final = 12.0
_GAP_PX: Final = 26.0
_LANE_GAP_PX: Final = 22.0
_TRACK_PX: Final = 14.0
_MARGIN_PX: Final = 18.0
_HEAD_PX: Final = 40.0
_CORNER_PX: Final = 8.0
_ARROW_PX: Final = 5.0


class Flowchart(Struct, frozen=True, eq=False):
    """A laid out flowchart.

    Attributes:
        summary: What is written in the boxes.
        boxes: Where each layer stands, by its id.
        paths: The edges; their points are (y, x): the layout runs from left to right before it is turned.
        width: Of all, in logical pixels.
        height: Of all.
    """

    summary: Summary
    boxes: Mapping[str, Box]
    paths: tuple[Path, ...]
    width: float
    height: float


def lay_out_flowchart(network: Network) -> Flowchart:
    """The flowchart of a network; needs a QGuiApplication, whose fonts it measures."""
    summary = summarise(network)
    arrangement = arrange({node.id: node.inputs for node in network.nodes})
    width = max((_width(row) for row in summary.rows), default=_LEAST_WIDTH_PX)
    sizes = {node.id: (_HEIGHT_PX, width) for node in network.nodes}
    spacing = Spacing(_GAP_PX, _LANE_GAP_PX, _TRACK_PX, width / 2, _MARGIN_PX)
    places = place(arrangement, sizes, spacing)
    boxes = {
        each: Box(rect.y, rect.x + _HEAD_PX, rect.height, rect.width) for each, rect in places.boxes.items()
    }
    least = max(text_width(network.name, _NAME_PX, bold=True), text_width(totals_text(summary), _SMALL_PX))
    whole = max(places.height, least + 2 * _MARGIN_PX)
    return Flowchart(summary, boxes, places.paths, whole, places.width + _HEAD_PX)


def paint_flowchart(painter: QPainter, chart: Flowchart, theme: Theme) -> None:
    """Paints a flowchart with its upper left corner at (0, 0)."""
    painter.fillRect(Box(0, 0, chart.width, chart.height).rect, theme.card)
    title = Box(_MARGIN_PX, 10, chart.width - 2 * _MARGIN_PX, line_height(_NAME_PX))
    below = Box(title.x, title.bottom, title.width, line_height(_SMALL_PX))
    draw_text(painter, title, chart.summary.name, _NAME_PX, theme.text, bold=True, align="left")
    draw_text(painter, below, totals_text(chart.summary), _SMALL_PX, theme.soft_text, align="left")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for path in chart.paths:
        _paint_path(painter, path, theme)
    for row in chart.summary.rows:
        _paint_row(painter, row, chart.boxes[row.name], theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _width(row: Row) -> float:
    above = text_width(row.name, _NAME_PX, bold=True) + text_width(row.type, _SMALL_PX)
    shape, count = tensor_shape_text(row.output_shape), parameters_text(row)
    below = text_width(shape, _SMALL_PX) + text_width(count, _SMALL_PX)
    return min(max(_LEAST_WIDTH_PX, max(above, below) + 3 * _PADDING_PX), _MOST_WIDTH_PX)


def _paint_row(painter: QPainter, row: Row, box: Box, theme: Theme) -> None:
    painter.setBrush(theme.accent_ground if row.parameters else theme.ground)
    painter.setPen(QPen(theme.accent if row.parameters else theme.control_line, 1))
    painter.drawRoundedRect(box.rect, _CORNER_PX, _CORNER_PX)
    inner = Box(box.x + _PADDING_PX, box.y + 6, box.width - 2 * _PADDING_PX, line_height(_NAME_PX))
    left = inner.width - text_width(row.type, _SMALL_PX) - _PADDING_PX
    name = elided(row.name, left, _NAME_PX, bold=True)
    draw_text(painter, inner, name, _NAME_PX, theme.text, bold=True, align="left")
    draw_text(painter, inner, row.type, _SMALL_PX, theme.soft_text, align="right")
    below = Box(inner.x, inner.bottom + 2, inner.width, line_height(_SMALL_PX))
    draw_text(painter, below, tensor_shape_text(row.output_shape), _SMALL_PX, theme.text, align="left")
    draw_text(painter, below, parameters_text(row), _SMALL_PX, theme.soft_text, align="right")


def _paint_path(painter: QPainter, path: Path, theme: Theme) -> None:
    points = [QPointF(point.y, point.x + _HEAD_PX) for point in path.points]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.control_line, 1.4))
    painter.drawPolyline(points)
    tip = points[-1]
    painter.setBrush(theme.control_line)
    painter.setPen(Qt.PenStyle.NoPen)
    half, length = _ARROW_PX * 0.8, _ARROW_PX * 1.4
    painter.drawPolygon([tip, tip + QPointF(-half, -length), tip + QPointF(half, -length)])
