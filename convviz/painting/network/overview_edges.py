"""The edges of one map: from the maps that count in it, and to those in which it counts; one map's only."""

from __future__ import annotations

from math import isfinite
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from convviz.layers import Array, TensorShape
from convviz.networks import Network, Node
from convviz.painting.box import Box
from convviz.painting.network.overview_layout import Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import column_slots
from convviz.painting.network.overview_slots import Slots
from convviz.painting.paint_options import PaintOptions
from convviz.states.network.overview import shape_channels_last
from convviz.states.network.overview_links import Links, links_of

_WIDEST_PX: Final = 2.2
_NARROWEST_PX: Final = 0.5
_MANY: Final = 64
"""From so many edges on, all are narrower."""

_FAINTEST: Final = 0.12
_SWING: Final = 0.45
"""How far an edge runs level at both ends, as a share of its way."""


class _Edge(Struct, frozen=True):
    begin: Box
    end: Box
    strength: float


def paint_map_edges(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints the edges of the map that is pointed at; of the opened one while none is."""
    scene = looks.scene
    place = scene.place
    layer = scene.layer if place is None else place.layer
    channel = scene.channel if place is None else place.channel
    column = looks.layout.columns.get(scene.graph.vertex_of.get(layer, ""))
    if column is None or channel is None or column.vertex.node != layer or looks.viewport.level != "maps":
        return
    edges = _edges_into(column, channel, looks, options) + _edges_from(column, channel, looks, options)
    strongest = max((abs(edge.strength) for edge in edges if isfinite(edge.strength)), default=0.0) or 1.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    widest = _widest(len(edges))
    for edge in edges:
        # A weight that is no number stands out as the strongest do.
        share = abs(edge.strength) / strongest if isfinite(edge.strength) else 1.0
        colour = QColor(looks.theme.positive if edge.strength > 0 else looks.theme.negative)
        colour.setAlphaF(_FAINTEST + (1 - _FAINTEST) * share)
        painter.setPen(QPen(colour, _NARROWEST_PX + (widest - _NARROWEST_PX) * share))
        painter.drawPath(_curve(edge))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _widest(count: int) -> float:
    """How wide the strongest of so many edges is: hundreds of them, as into a Flatten, would make one broad band."""
    return max(_NARROWEST_PX, _WIDEST_PX * min(1.0, _MANY / max(1, count)))


def _edges_into(column: Column, channel: int, looks: Looks, options: PaintOptions) -> list[_Edge]:
    end = column_slots(column, looks, options).of(channel)
    network = looks.scene.network
    node = network.node(column.vertex.node)
    links = _links(network, node, channel)
    if end is None or links is None:
        return []
    edges: list[_Edge] = []
    for source, strengths in zip(node.inputs, links, strict=True):
        begins = _shown(source, looks, options)
        if begins is not None:
            edges += [
                _Edge(box, end, _strength(strengths, each, is_picture=_is_picture(source, looks)))
                for each, box in zip(begins.channels, begins.boxes(), strict=True)
            ]
    return [edge for edge in edges if edge.strength != 0]


def _edges_from(column: Column, channel: int, looks: Looks, options: PaintOptions) -> list[_Edge]:
    begin = column_slots(column, looks, options).of(channel)
    network, source = looks.scene.network, column.vertex.node
    if begin is None:
        return []
    edges: list[_Edge] = []
    for node in network.readers(source):
        ends = _shown(node.id, looks, options)
        if ends is None:
            continue
        for each, box in zip(ends.channels, ends.boxes(), strict=True):
            links = _links(network, node, each)
            if links is not None:
                strength = sum(
                    _strength(strengths, channel, is_picture=column.kind == "picture")
                    for taken, strengths in zip(node.inputs, links, strict=True)
                    if taken == source
                )
                edges.append(_Edge(begin, box, strength))
    return [edge for edge in edges if edge.strength != 0]


def _strength(strengths: Array, channel: int, *, is_picture: bool = False) -> float:
    """What a map counts; a picture of several channels is shown as one, and counts as all of them."""
    return float(strengths.sum()) if is_picture else float(strengths[channel])


def _is_picture(node: str, looks: Looks) -> bool:
    return looks.layout.columns[looks.scene.graph.vertex_of[node]].kind == "picture"


def _shown(node: str, looks: Looks, options: PaintOptions) -> Slots | None:
    """What is shown of a layer; None where another layer, or nothing, stands for it."""
    column = looks.layout.columns.get(looks.scene.graph.vertex_of[node])
    if column is None or column.vertex.node != node:
        return None
    return column_slots(column, looks, options)


def _links(network: Network, node: Node, channel: int) -> Links | None:
    output = shape_channels_last(network, node.id)
    inputs: list[TensorShape] = []
    for each in node.inputs:
        shape = shape_channels_last(network, each)
        if shape is None:
            return None
        inputs.append(shape)
    return None if output is None or not inputs else links_of(node.layer, channel, inputs, output)


def _curve(edge: _Edge) -> QPainterPath:
    begin = QPointF(edge.begin.right, edge.begin.centre.y())
    end = QPointF(edge.end.x, edge.end.centre.y())
    swing = QPointF((end.x() - begin.x()) * _SWING, 0)
    path = QPainterPath(begin)
    path.cubicTo(begin + swing, end - swing, end)
    return path
