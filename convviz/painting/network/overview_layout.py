"""Where the columns of the overview stand, and in them the pictures of their maps, in logical pixels at zoom 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from convviz.layers import Shape, TensorShape, maps_shape_of
from convviz.networks import Network
from convviz.painting.box import Box
from convviz.painting.lettering import text_width
from convviz.painting.network.overview_slots import MAP_GAP_PX, MAP_PX, PICTURE_PX, map_size
from convviz.states.network.graph import Graph, Vertex
from convviz.states.network.graph_places import Places, Spacing, place
from convviz.states.network.overview import Kind, kind_of, shape_channels_last
from convviz.texts.network_overview import tensor_shape_text

NAME_PX = 12
SHAPE_PX = 11
TYPE_PX = 10
HEADER_PX = 48
"""Name, shape and type of a column, one below the other."""

BLOCK_TITLE_PX = 15.0
_SLIM_WIDTH_PX = 42
_LEAST_WIDTH_PX = 60
_MOST_WIDTH_PX = 128
_PADDING_PX = 8
_GUTTERS_PX = (14.0, 64.0)
_LANE_GAP_PX = 12.0
_LEAST_LANE_PX = 170.0
_LEAST_ONLY_LANE_PX = 150.0
_UNIT_PX = 40
"""What a unit's row takes beside its name."""

_LONGEST_NAMES = 8
_TRACK_PX = 10.0
_MARGIN_PX = 4.0
_ANCHOR_PX = 14.0
_MOST_ABREAST = 4


class Column(Struct, frozen=True):
    """One vertex of the graph.

    Attributes:
        vertex: What it shows.
        kind: How.
        shape: Its output as maps, or None where it is not known.
        box: All of it.
        abreast: How many maps stand side by side.
    """

    vertex: Vertex
    kind: Kind
    shape: Shape | None
    box: Box
    abreast: int


class OverviewLayout(Struct, frozen=True, eq=False):
    """All columns by the id of their vertex, and the edges between them."""

    columns: Mapping[str, Column]
    places: Places

    @property
    def width(self) -> float:
        """How far the drawing reaches to the right."""
        return self.places.width

    @property
    def height(self) -> float:
        """How far it reaches down."""
        return self.places.height


class _Sizes(NamedTuple):
    widths: Mapping[str, float]
    abreast: int
    gutter: float


def lay_out_overview(
    network: Network, graph: Graph, width: float, height: float, classes: Sequence[str] = ()
) -> OverviewLayout:
    """The layout for a view of this size: as tall as the view, and as wide as the graph needs.

    A graph narrower than the view gets wider gaps, then more maps side by side.

    Args:
        network: The network.
        graph: What is drawn of it.
        width: The view's.
        height: The view's.
        classes: The names of its classes; () where none are known.
    """
    kinds: dict[str, Kind] = {vertex.id: kind_of(network, vertex) for vertex in graph.vertices}
    shapes = {vertex.id: _shape(network, vertex) for vertex in graph.vertices}
    lane = _lane_height(graph, height - _head(graph))
    tensors = {vertex.node: shape_channels_last(network, vertex.node) for vertex in graph.vertices}
    least = {
        vertex.id: _words_width(network, vertex, kinds[vertex.id], shapes[vertex.id], classes)
        for vertex in graph.vertices
    }
    sizes = _sizes(graph, kinds, tensors, least, width)
    boxes = {each: (sizes.widths[each], lane) for each in sizes.widths}
    spacing = Spacing(sizes.gutter, _LANE_GAP_PX, _TRACK_PX, _ANCHOR_PX, _MARGIN_PX, _head(graph))
    places = place(graph.arrangement, boxes, spacing)
    columns: dict[str, Column] = {}
    for vertex in graph.vertices:
        box = Box(*places.boxes[vertex.id])
        abreast = sizes.abreast if kinds[vertex.id] == "maps" and not vertex.is_slim else 1
        columns[vertex.id] = Column(vertex, kinds[vertex.id], shapes[vertex.id], box, abreast)
    return OverviewLayout(columns, places)


def _shape(network: Network, vertex: Vertex) -> Shape | None:
    return network.maps_shape(vertex.node)


def _head(graph: Graph) -> float:
    """Room above everything for the headers of open blocks."""
    return BLOCK_TITLE_PX if graph.open_blocks else 0.0


def _lane_height(graph: Graph, height: float) -> float:
    lanes = max(1, graph.arrangement.lane_count)
    taken = 2 * _MARGIN_PX + graph.arrangement.track_count * _TRACK_PX + (lanes - 1) * _LANE_GAP_PX
    return max(_LEAST_LANE_PX if lanes > 1 else _LEAST_ONLY_LANE_PX, (height - taken) / lanes)


def _words_width(
    network: Network, vertex: Vertex, kind: Kind, shape: Shape | None, classes: Sequence[str]
) -> float:
    """What a column's words ask for: its name, its type and the names of its units."""
    widths = [text_width(vertex.name, NAME_PX, bold=True)]
    if not vertex.is_block:
        widths.append(text_width(network.node(vertex.node).type, TYPE_PX))
    if kind == "units" and shape is not None and shape.channels == len(classes):
        # Of a thousand names it is one of the longest.
        longest = sorted(classes, key=len)[-_LONGEST_NAMES:]
        widths.append(max(text_width(name, NAME_PX) for name in longest) + _UNIT_PX)
    return max(widths) + _PADDING_PX


def _sizes(
    graph: Graph,
    kinds: Mapping[str, Kind],
    tensors: Mapping[str, TensorShape | None],
    words: Mapping[str, float],
    width: float,
) -> _Sizes:
    """Column widths: as many maps abreast as the view has room for."""
    gaps = max(1, max(graph.arrangement.ranks.values(), default=0))
    chosen: _Sizes | None = None
    for abreast in range(1, _MOST_ABREAST + 1):
        widths = {
            vertex.id: _width(vertex, kinds[vertex.id], tensors[vertex.node], words[vertex.id], abreast)
            for vertex in graph.vertices
        }
        used = _rank_widths(graph, widths) + 2 * _MARGIN_PX
        least, most = _GUTTERS_PX
        gutter = (width - used) / gaps
        if chosen is None or gutter >= least:
            chosen = _Sizes(widths, abreast, min(max(gutter, least), most))
        if gutter < least:
            break
    return chosen or _Sizes({}, 1, _GUTTERS_PX[0])


def _rank_widths(graph: Graph, widths: Mapping[str, float]) -> float:
    by_rank: dict[int, float] = {}
    for each, rank in graph.arrangement.ranks.items():
        by_rank[rank] = max(by_rank.get(rank, 0.0), widths[each])
    return sum(by_rank.values())


def _width(vertex: Vertex, kind: Kind, tensor: TensorShape | None, words: float, abreast: int) -> float:
    if vertex.is_slim:
        return _SLIM_WIDTH_PX
    least = max(_LEAST_WIDTH_PX, text_width(tensor_shape_text(tensor), SHAPE_PX) + _PADDING_PX)
    if kind == "picture":
        least = PICTURE_PX + _PADDING_PX
    elif kind == "maps" and tensor is not None:
        shape = maps_shape_of(tensor)
        side = min(abreast, shape.channels) * (map_size(shape, MAP_PX)[0] + MAP_GAP_PX)
        least = max(least, side + _PADDING_PX)
    return min(max(least, words), max(least, _MOST_WIDTH_PX))
