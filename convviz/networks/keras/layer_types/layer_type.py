"""What the reader knows of one of Keras's layer classes: which weights it has, and how it becomes a layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from convviz.layers import Array, Layer, TensorShape
from convviz.networks.keras.fields import Fields, OpenShape

Inputs = tuple[TensorShape | None, ...]
"""The shapes that go in; None for those that are not known."""

Weights = Mapping[str, Array]
"""A layer's arrays by what they are: `"kernel"`, `"bias"` …"""


class WeightType(NamedTuple):
    """One array that a layer has.

    Attributes:
        role: What it is, by Keras's name.
        shape: Its shape; None for sizes that depend on inputs of unknown shape, and altogether where its axes do.
        trained: Whether training changes it by a gradient; Keras stores the others after those.
        start: What it holds before training.
    """

    role: str
    shape: OpenShape | None
    trained: bool = True
    start: str = "glorot"


class LayerType(NamedTuple):
    """A line of the table.

    Attributes:
        make: The layer, from its fields, its weights and the shapes that go in.
        weights: Which arrays it has, in Keras's order; None for layers without.
    """

    make: Callable[[Fields, Weights, Inputs], Layer]
    weights: Callable[[Fields, Inputs], list[WeightType]] | None = None


def channels_of(fields: Fields, inputs: Inputs) -> int | None:
    """How many channels go in, where that is known."""
    shape = inputs[0] if inputs else None
    if not shape:
        return None
    return shape[0] if channels_lead(fields) else shape[-1]


def channels_lead(fields: Fields) -> bool:
    """Whether the layer's maps stand one behind the other, as Theano had them."""
    known = ("channels_last", "channels_first")
    return fields.one_of("data_format", known, "channels_last") == "channels_first"


def with_bias(fields: Fields, weights: list[WeightType], size: int | None) -> list[WeightType]:
    """The weights, and the bias where the layer has one."""
    if fields.flag("use_bias", default=True):
        weights.append(WeightType("bias", (size,), start="zeros"))
    return weights


def product(*factors: int | None) -> int | None:
    """The product where all factors are known."""
    result = 1
    for factor in factors:
        if factor is None:
            return None
        result *= factor
    return result
