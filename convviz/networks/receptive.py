"""What one number of a network is computed from, layer by layer back to the inputs, and what an input can change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from convviz.layers import Cell, Layer, Shape, TensorShape, cell_of, index_of, maps_shape_of
from convviz.layers.fields import Box, reached, reads
from convviz.layers.shaping.move import Move
from convviz.networks.network import Network, is_channels_first
from convviz.networks.node import Cursor, Node
from convviz.networks.silenced import bare


def receptive_boxes(network: Network, cursor: Cursor) -> Mapping[str, Box]:
    """For every layer that a number is computed from the smallest box that holds the cells it is computed from.

    All channels of a place count as one. Layers whose shapes are not known, and what lies before them, are left out.

    Args:
        network: The network.
        cursor: The number; its own box is the one cell.
    """
    start = network.node(cursor.layer)
    boxes: dict[str, Box] = {start.id: _cell_box(Cell(*cursor[1:]))}
    for node in reversed(network.nodes):
        if node.id not in boxes or not node.inputs:
            continue
        shapes = _input_shapes(network, node)
        if shapes is None or network.shapes[node.id] is None:
            continue
        layer = bare(node.layer)
        if node.id == start.id and isinstance(layer, Move):
            read = _moved_from(layer, Cell(*cursor[1:]), shapes)
        else:
            read = reads(layer, boxes[node.id], shapes)
        for each, box in zip(node.inputs, read, strict=True):
            _join(boxes, each, box if _fits(network, each, layer) else _whole(network, each, box))
    return boxes


def reached_boxes(network: Network, id: str, row: int, column: int) -> Mapping[str, Box]:  # noqa: A002 - the contract's word
    """For every layer that a pixel of an input can change the smallest box that holds the cells it can change.

    Args:
        network: The network.
        id: The input.
        row: Of the pixel.
        column: Of the pixel.
    """
    start = network.node(id)
    boxes: dict[str, Box] = {start.id: Box(row, row, column, column)}
    for node in network.nodes:
        shapes = _input_shapes(network, node)
        if not shapes or network.shapes[node.id] is None:
            continue
        for index, each in enumerate(node.inputs):
            if each in boxes:
                layer = bare(node.layer)
                given = boxes[each] if _fits(network, each, layer) else _all_of(shapes[index], layer)
                _join(boxes, node.id, reached(layer, given, index, shapes))
    return boxes


def _join(boxes: dict[str, Box], id_: str, box: Box | None) -> None:
    known = boxes.get(id_)
    if box is None:
        return
    if known is not None:
        box = Box(
            min(known.top, box.top),
            max(known.bottom, box.bottom),
            min(known.left, box.left),
            max(known.right, box.right),
        )
    boxes[id_] = box


def _fits(network: Network, id_: str, reader: Layer) -> bool:
    """Whether a layer reads rows and columns of another as rows and columns: one of both may have channels first."""
    return network.channels_lead(id_) == is_channels_first(reader)


def _whole(network: Network, id_: str, box: Box | None) -> Box | None:
    """All cells of a layer, if any are read: which of them cannot be told from rows and columns read across."""
    shape = network.maps_shape(id_)
    return None if box is None or shape is None else _box_of(shape)


def _all_of(shape: TensorShape, reader: Layer) -> Box:
    """All cells of a tensor as a layer reads it."""
    if is_channels_first(reader) and len(shape) > 1:
        shape = (*shape[1:], shape[0])
    return _box_of(maps_shape_of(shape))


def _box_of(shape: Shape) -> Box:
    return Box(0, shape.height - 1, 0, shape.width - 1)


def _cell_box(cell: Cell) -> Box:
    return Box(cell.row, cell.row, cell.column, cell.column)


def _input_shapes(network: Network, node: Node) -> tuple[TensorShape, ...] | None:
    """The shapes that a node takes; None where one is not known."""
    shapes = [network.addressed_shape(each) for each in node.inputs]
    known = tuple(shape for shape in shapes if shape is not None)
    return known if len(known) == len(shapes) else None


def _moved_from(layer: Move, cell: Cell, shapes: Sequence[TensorShape]) -> tuple[Box | None, ...]:
    """The one cell that a moved number was: behind a Flatten its channel counts, unlike anywhere else."""
    which, index = layer.source(index_of(cell, layer.output_shape(*shapes)), *shapes)
    is_there = all(0 <= at < size for at, size in zip(index, shapes[which], strict=True))
    box = _cell_box(cell_of(index, shapes[which])) if is_there else None
    return tuple(box if place == which else None for place in range(len(shapes)))
