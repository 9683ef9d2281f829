"""How the axes of a layer's output hang together with those of its inputs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from convviz.layers.activation import Activation
from convviz.layers.arguments import axis_of
from convviz.layers.convolution import Conv2D
from convviz.layers.dense import Dense
from convviz.layers.depthwise import DepthwiseConv2D
from convviz.layers.embedding import Embedding
from convviz.layers.fields.relation import (
    Line,
    Relation,
    related,
    repeated,
    same,
    shifted,
    spread,
    stretched,
    windowed,
)
from convviz.layers.input_layer import InputLayer
from convviz.layers.layer import Shape, TensorShape
from convviz.layers.merging.concatenate import Concatenate
from convviz.layers.merging.dot import Dot
from convviz.layers.merging.merge import Merge
from convviz.layers.normalizing.affine import Affine
from convviz.layers.normalizing.moments import LayerNormalization
from convviz.layers.normalizing.unit import UnitNormalization
from convviz.layers.pooling import Pooling2D
from convviz.layers.prelu import PReLU
from convviz.layers.rank import RankFilter2D
from convviz.layers.separable import SeparableConv2D
from convviz.layers.sequences.row import RowLayer
from convviz.layers.shaping.bordering import Bordering
from convviz.layers.shaping.identity import Identity
from convviz.layers.shaping.resampling import Resampling
from convviz.layers.shaping.reshaping import Permute
from convviz.layers.shaping.resizing import CenterCrop
from convviz.layers.shaping.sampling import Sampling
from convviz.layers.shaping.upsampling import UpSampling1D
from convviz.layers.softmax import Softmax
from convviz.layers.time_distributed import TimeDistributed
from convviz.layers.transposed import Conv2DTranspose


class Link(NamedTuple):
    """An axis of the output whose cells read certain cells along an axis of the input."""

    output_axis: int
    input_axis: int
    relation: Relation


Links = tuple[Link, ...]
"""Of one input. Along an input axis without a link all is read, along such an output axis all is reached."""


def links_of(layer: object, shapes: tuple[TensorShape, ...]) -> tuple[Links, ...]:
    """The links of each input."""
    match layer:
        case Merge() | Affine() | PReLU() | Activation() | Identity() | InputLayer():
            output = tuple(layer.output_shape(*shapes))
            return tuple(_stretching(shape, output) for shape in shapes)
        case Concatenate():
            return _concatenated(layer, shapes)
        case Dot():
            return _dotted(layer, shapes)
        case _:
            return tuple(_links_of_one(layer, shape) for shape in shapes)


def _links_of_one(layer: object, shape: TensorShape) -> Links:
    match layer:
        case Conv2D() | DepthwiseConv2D() | SeparableConv2D() | Pooling2D() | RankFilter2D():
            return _numbered(windowed(axis) for axis in layer.axes(Shape(*shape)))
        case Conv2DTranspose():
            return _numbered(spread(axis) for axis in layer.transposed_axes(Shape(*shape)))
        case RowLayer():
            rows_and_columns: Links = _links_of_one(layer.across, (1, *shape))
            return tuple(Link(0, 0, link.relation) for link in rows_and_columns if link.input_axis == 1)
        case Dense() | Embedding():
            kept = shape[:-1] if isinstance(layer, Dense) else shape
            return _numbered(same(size) for size in kept)
        case _:
            return _links_of_function(layer, shape)


def _links_of_function(layer: object, shape: TensorShape) -> Links:
    match layer:
        case LayerNormalization() | UnitNormalization() | Softmax():
            mixed = {axis_of(axis, len(shape), layer.name) for axis in layer.axis}
            return tuple(Link(at, at, same(size)) for at, size in enumerate(shape) if at not in mixed)
        case TimeDistributed():
            inner = _links_of_one(layer.layer, shape[1:])
            steps = Link(0, 0, same(shape[0]))
            return (
                steps,
                *(Link(link.output_axis + 1, link.input_axis + 1, link.relation) for link in inner),
            )
        case Activation() | Affine() | Identity() | PReLU():
            return _stretching(shape, tuple(layer.output_shape(shape)))
        case _:
            return _links_of_move(layer, shape)


def _links_of_move(layer: object, shape: TensorShape) -> Links:
    match layer:
        case Bordering():
            output = layer.output_shape(shape)
            return _numbered(
                shifted(output[at], shape[at], before) for at, (before, _) in enumerate(layer.margins())
            )
        case CenterCrop():
            return _links_of_one(layer.acts_as(Shape(*shape)), shape)
        case Resampling():
            sampled = layer.samplings(Shape(*shape))
            return _numbered(_sampled(each, shape[at]) for at, each in enumerate(sampled))
        case UpSampling1D():
            return (Link(0, 0, repeated(shape[0], layer.size)),)
        case Permute():
            return tuple(Link(at, axis - 1, same(shape[axis - 1])) for at, axis in enumerate(layer.dims))
        case _:
            return ()


def _numbered(relations: Iterable[Relation]) -> Links:
    """Axis by axis, each linked to its own."""
    return tuple(Link(at, at, relation) for at, relation in enumerate(relations))


def _stretching(shape: TensorShape, output: TensorShape) -> Links:
    """The last axes belong together; an input of one cell is read by all."""
    before = len(output) - len(shape)
    return tuple(
        Link(before + at, at, same(size) if size == output[before + at] else stretched(output[before + at]))
        for at, size in enumerate(shape)
    )


def _concatenated(layer: Concatenate, shapes: tuple[TensorShape, ...]) -> tuple[Links, ...]:
    output = layer.output_shape(*shapes)
    along = axis_of(layer.axis, len(output), layer.name)
    links: list[Links] = []
    before = 0
    for shape in shapes:
        relations = [same(size) for size in shape]
        relations[along] = shifted(output[along], shape[along], before)
        before += shape[along]
        # All channels of a place count as one, whichever input they come from.
        links.append(_numbered(relations[:-1]))
    return tuple(links)


def _dotted(layer: Dot, shapes: tuple[TensorShape, ...]) -> tuple[Links, ...]:
    """The output has the first input's other axes, then the second's."""
    links: list[Links] = []
    at = 0
    for shape, axis in zip(shapes, layer.axes, strict=True):
        own: list[Link] = []
        for other in range(len(shape)):
            if other != axis_of(axis, len(shape), layer.name):
                own.append(Link(at, other, same(shape[other])))
                at += 1
        links.append(tuple(own))
    return tuple(links)


def _sampled(sampling: Sampling, inputs: int) -> Relation:
    outputs, taps = np.nonzero(sampling.weights)
    pairs = zip(outputs.tolist(), sampling.cells[outputs, taps].tolist(), strict=True)
    # Places are even; where weights beyond the border are left out, they are so at both ends alike.
    middle = float((sampling.cells * sampling.weights).sum(axis=1).mean())
    first = middle - sampling.step * (len(sampling.cells) - 1) / 2
    return related(pairs, len(sampling.cells), inputs, Line(sampling.step, first, first))
