"""The table of the rules: one function for each class of layer."""

from __future__ import annotations

from functools import singledispatch
from typing import NoReturn

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Layer

Arrays = tuple[Array, ...]


@singledispatch
def through(layer: Layer, slope: Array, inputs: Arrays) -> Arrays:
    """The slope with regard to each input of a layer, before the activation that it may end with.

    Args:
        layer: The layer.
        slope: Float32, of the shape of the layer's output.
        inputs: What the layer was given.

    Raises:
        ConvvizError: There is no rule for such a layer.
    """
    del slope, inputs
    refuse(layer)


def refuse(layer: object) -> NoReturn:
    """Says that no slope is known through a layer.

    Raises:
        ConvvizError: Always.
    """
    kind, name = type(layer).__name__, str(getattr(layer, "name", ""))
    raise ConvvizError(
        "slope-unknown",
        f"How steeply {name} ({kind}) changes with what it is given is not known here.",
        layer=name,
        type=kind,
    )
