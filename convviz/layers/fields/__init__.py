"""Receptive fields: which cells of its inputs a layer reads for some of its output, and the reverse.

Rows and columns are those of the maps that `convviz.layers.as_maps` makes of a tensor; for `ChannelsFirst` those that
are meant. All channels of a place count as one. What is padding is not counted.
"""

from __future__ import annotations

from collections.abc import Sequence

from convviz.layers.channels_first import ChannelsFirst
from convviz.layers.fields.box import Box, box_around, spans_of
from convviz.layers.fields.links import links_of
from convviz.layers.fields.relation import Line
from convviz.layers.fields.reordering import box_in
from convviz.layers.layer import Layer, TensorShape
from convviz.layers.shaping.reshaping import Reshape

__all__ = ["Box", "Line", "lines", "reached", "reads"]


def reads(layer: Layer, box: Box, input_shapes: Sequence[TensorShape]) -> tuple[Box | None, ...]:
    """The smallest box of each input that holds all that a box of output cells is computed from.

    A tensor of more than three axes has its first axes joined to rows; there a box may be larger than it must be.

    Args:
        layer: The layer; of one that is not known everything is read.
        box: Cells of the output.
        input_shapes: The shapes of its inputs.

    Returns:
        A box for each input; None where nothing of it is read.
    """
    if isinstance(layer, ChannelsFirst):
        return reads(layer.layer, box, _channels_last(input_shapes))
    shapes = tuple(tuple(shape) for shape in input_shapes)
    output = tuple(layer.output_shape(*shapes))
    wanted = spans_of(box, output)
    if isinstance(layer, Reshape):
        return (box_in(shapes[0], wanted, output),)
    boxes: list[Box | None] = []
    for shape, links in zip(shapes, links_of(layer, shapes), strict=True):
        spans = [(0, size - 1) for size in shape]
        empty = False
        for link in links:
            span = link.relation.reads(wanted[link.output_axis])
            empty |= span is None
            if span is not None:
                spans[link.input_axis] = span
        boxes.append(None if empty else box_around(tuple(spans), shape))
    return tuple(boxes)


def reached(layer: Layer, box: Box, input_index: int, input_shapes: Sequence[TensorShape]) -> Box | None:
    """The smallest box that holds all output cells which a box of an input's cells can change.

    Args:
        layer: The layer; of one that is not known everything is reached.
        box: Cells of the input.
        input_index: Which of the inputs.
        input_shapes: The shapes of all inputs.

    Returns:
        The box, or None where nothing is reached: a stride may pass cells by, and a crop cuts them off.
    """
    if isinstance(layer, ChannelsFirst):
        return reached(layer.layer, box, input_index, _channels_last(input_shapes))
    shapes = tuple(tuple(shape) for shape in input_shapes)
    output = tuple(layer.output_shape(*shapes))
    given = spans_of(box, shapes[input_index])
    if isinstance(layer, Reshape):
        return box_in(output, given, shapes[0])
    spans = [(0, size - 1) for size in output]
    for link in links_of(layer, shapes)[input_index]:
        span = link.relation.reached(given[link.input_axis])
        if span is None:
            return None
        spans[link.output_axis] = span
    return box_around(tuple(spans), output)


def lines(layer: Layer, input_shapes: Sequence[TensorShape]) -> tuple[tuple[Line, Line] | None, ...]:
    """What an output cell reads of the rows and of the columns of each input, all of them maps, when padding counts.

    Args:
        layer: The layer.
        input_shapes: The shapes of its inputs.

    Returns:
        For each input the lines of rows and columns; None where its place says nothing of where an output lies: all of
        it is read, or rows become something else.
    """
    if isinstance(layer, ChannelsFirst):
        return lines(layer.layer, _channels_last(input_shapes))
    shapes = tuple(tuple(shape) for shape in input_shapes)
    if isinstance(layer, Reshape):
        kept = len(shapes[0]) > 1 and tuple(layer.output_shape(*shapes))[:2] == shapes[0][:2]
        return ((Line(), Line()) if kept else None,)
    found: list[tuple[Line, Line] | None] = []
    for shape, links in zip(shapes, links_of(layer, shapes), strict=True):
        own = {link.output_axis: link.relation.line for link in links if link.output_axis == link.input_axis}
        rows, columns = own.get(0), own.get(1)
        found.append(None if rows is None or columns is None or len(shape) != 3 else (rows, columns))
    return tuple(found)


def _channels_last(shapes: Sequence[TensorShape]) -> tuple[TensorShape, ...]:
    return tuple((*shape[1:], shape[0]) if len(shape) > 1 else tuple(shape) for shape in shapes)
