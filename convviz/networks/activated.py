"""Layers that end with an activation of their own, as Keras's `Conv2D(activation="relu")`."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from convviz.layers import Activation, Array, Layer


@runtime_checkable
class Activated(Protocol):
    """What such a layer offers beside a layer's own."""

    @property
    def activation(self) -> Activation | None:
        """The activation, or None."""
        ...

    def before_activation(self, *inputs: Array) -> Array:
        """The output as it would be without the activation."""
        ...


def fused_activation(layer: Layer) -> Activation | None:
    """The activation that a layer ends with, or None."""
    return layer.activation if isinstance(layer, Activated) else None


def before_activation(layer: Layer, output: Array, inputs: tuple[Array, ...]) -> Array:
    """A layer's output before its activation; `output` itself where it has none."""
    if isinstance(layer, Activated) and layer.activation is not None:
        return layer.before_activation(*inputs)
    return output
