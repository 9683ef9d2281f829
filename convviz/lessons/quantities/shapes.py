"""Shapes: of a place as a whole, one number of it, and where a cell stands in the flattened tensor."""

from __future__ import annotations

import math

import numpy as np

from convviz.layers import ConvvizError, index_of
from convviz.lessons.cells import cell_within
from convviz.lessons.quantities.records import Dimensions, Elements, FlatIndex, Side, Size
from convviz.lessons.quantities.results import NumberResult, ShapeResult
from convviz.lessons.quantities.spots import LayerSpot, Spot, spot_of
from convviz.lessons.quantities.subject import Subject

_PICTURE_AXES = 3


def size(asked: Size, subject: Subject) -> ShapeResult:
    """The shape of what stands at a place."""
    return ShapeResult(tuple(spot_of(asked.at, subject).shape))


def side(asked: Side, subject: Subject) -> NumberResult:
    """One number of it.

    Raises:
        ConvvizError: It has no such axis: a vector has neither height nor width.
    """
    spot = spot_of(asked.at, subject)
    if asked.axis != "channels" and not _has_rows(spot):
        raise ConvvizError(
            "lesson-no-axis",
            f"What stands at {spot.name} has {len(spot.shape)} axes, and no height and width.",
            place=spot.name,
            axes=len(spot.shape),
        )
    return NumberResult(int(getattr(spot.maps_shape, asked.axis)))


def elements(asked: Elements, subject: Subject) -> NumberResult:
    """How many numbers stand at a place."""
    return NumberResult(math.prod(spot_of(asked.at, subject).shape))


def dimensions(asked: Dimensions, subject: Subject) -> NumberResult:
    """How many axes what stands at a place has."""
    return NumberResult(len(spot_of(asked.at, subject).shape))


def flat_index(asked: FlatIndex, subject: Subject) -> NumberResult:
    """Where a cell stands in the tensor written out as one row, as numpy and Keras's Flatten do.

    Raises:
        ConvvizError: There is no such cell.
    """
    spot = spot_of(asked.at, subject)
    cell = cell_within(asked.cell, spot.maps_shape)
    shape = spot.shape
    if isinstance(spot, LayerSpot) and spot.network.channels_lead(spot.id) and len(shape) == _PICTURE_AXES:
        index = (cell.channel, cell.row, cell.column)
    elif isinstance(spot, LayerSpot) and spot.network.is_plane(spot.id):
        index = (cell.row, cell.column)
    else:
        index = index_of(cell, shape)
    return NumberResult(int(np.ravel_multi_index(index, shape)))


def _has_rows(spot: Spot) -> bool:
    if len(spot.shape) >= _PICTURE_AXES:
        return True
    return isinstance(spot, LayerSpot) and spot.network.is_plane(spot.id)
