"""The shapes of the lab's grids, without a number of them being computed."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.states.blobs import BlobStore
from convviz.states.lab.layers import layer_of
from convviz.states.lab.state import Drawing, Fit, Numbers, Source, Stage


def shapes_of(source: Source, fit: Fit, stages: tuple[Stage, ...], blobs: BlobStore) -> tuple[Shape, ...]:
    """Those of the input and of every stage's output; they end before the first stage that cannot run."""
    shapes = [input_shape(source, fit, blobs)]
    for stage in stages:
        try:
            shapes.append(Shape(*layer_of(stage, shapes[-1].channels).output_shape(shapes[-1])))
        except ConvvizError:
            break
    return tuple(shapes)


def input_shape(source: Source, fit: Fit, blobs: BlobStore) -> Shape:
    """What `input.input_values` has."""
    match source:
        case Numbers():
            return Shape(*blobs.get(source.blob).shape)
        case Drawing():
            return Shape(fit.height, fit.width, 1)
        case _:
            return Shape(fit.height, fit.width, 1 if fit.colour == "grey" else 3)
