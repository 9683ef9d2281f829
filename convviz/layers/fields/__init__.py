"""Receptive fields: which cells of its inputs a layer reads for some of its output, and the reverse.

Rows and columns are those of the maps that `convviz.layers.as_maps` makes of a tensor; for `ChannelsFirst` those that
are meant. All channels of a place count as one. What is padding is not counted.
"""

from __future__ import annotations

from collections.abc import Sequence

from convviz.layers.channels_first import ChannelsFirst
from convviz.layers.fields.box import Box, box_around, spans_of
from convviz.layers.fields.links import links_of
from convviz.layers.fields.reordering import box_in
from convviz.layers.layer import Layer, TensorShape
from convviz.layers.shaping.reshaping import Reshape

__all__ = ["Box", "reached", "reads"]


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


def _channels_last(shapes: Sequence[TensorShape]) -> tuple[TensorShape, ...]:
    return tuple((*shape[1:], shape[0]) if len(shape) > 1 else tuple(shape) for shape in shapes)
