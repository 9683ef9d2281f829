"""Layers that take several inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from convviz.layers import Add, Average, Concatenate, Dot, Layer, Maximum, Minimum, Multiply, Subtract
from convviz.networks.keras.fields import Fields
from convviz.networks.keras.layer_types.layer_type import Inputs, LayerType, Weights


def _merge(kind: Callable[[str], Layer]) -> LayerType:
    def make(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
        del weights, inputs
        return kind(fields.layer)

    return LayerType(make)


def _concatenate(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return Concatenate(fields.counts("axis", -1, least=-10)[0], fields.layer)


def _dot(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    axes = fields.counts("axes", -1, least=-10)
    return Dot((axes[0], axes[-1]), normalize=fields.flag("normalize", default=False), name=fields.layer)


TYPES: Final[Mapping[str, LayerType]] = {
    "Add": _merge(Add),
    "Subtract": _merge(Subtract),
    "Multiply": _merge(Multiply),
    "Average": _merge(Average),
    "Maximum": _merge(Maximum),
    "Minimum": _merge(Minimum),
    "Concatenate": LayerType(_concatenate),
    "Dot": LayerType(_dot),
}
