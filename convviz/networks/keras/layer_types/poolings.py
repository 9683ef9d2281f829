"""Pooling, over windows and over whole maps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from convviz.layers import (
    AveragePooling1D,
    AveragePooling2D,
    GlobalAveragePooling1D,
    GlobalAveragePooling2D,
    GlobalMaxPooling1D,
    GlobalMaxPooling2D,
    Layer,
    MaxPooling1D,
    MaxPooling2D,
)
from convviz.networks.keras.fields import Fields
from convviz.networks.keras.layer_types.layer_type import Inputs, LayerType, Weights
from convviz.networks.keras.layer_types.orders import channels_ordered, one, padding_in

_Make = Callable[[Fields, Weights, Inputs], Layer]


def _over_maps(kind: type[MaxPooling2D | AveragePooling2D]) -> _Make:
    def make(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
        del weights, inputs
        layer = kind(
            fields.pair("pool_size", 2),
            fields.pair("strides") if "strides" in fields else None,
            padding_in(fields),
            name=fields.layer,
        )
        return channels_ordered(fields, layer)

    return make


def _over_steps(kind: type[MaxPooling1D | AveragePooling1D]) -> _Make:
    def make(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
        del weights, inputs
        layer = kind(
            one(fields, "pool_size", 2),
            one(fields, "strides") if "strides" in fields else None,
            padding_in(fields),
            name=fields.layer,
        )
        return channels_ordered(fields, layer)

    return make


_Global = (
    type[GlobalMaxPooling2D]
    | type[GlobalAveragePooling2D]
    | type[GlobalMaxPooling1D]
    | type[GlobalAveragePooling1D]
)


def _over_all(kind: _Global) -> _Make:
    def make(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
        del weights, inputs
        layer = kind(keepdims=fields.flag("keepdims", default=False), name=fields.layer)
        return channels_ordered(fields, layer)

    return make


TYPES: Final[Mapping[str, LayerType]] = {
    "MaxPooling2D": LayerType(_over_maps(MaxPooling2D)),
    "AveragePooling2D": LayerType(_over_maps(AveragePooling2D)),
    "MaxPooling1D": LayerType(_over_steps(MaxPooling1D)),
    "AveragePooling1D": LayerType(_over_steps(AveragePooling1D)),
    "GlobalMaxPooling2D": LayerType(_over_all(GlobalMaxPooling2D)),
    "GlobalAveragePooling2D": LayerType(_over_all(GlobalAveragePooling2D)),
    "GlobalMaxPooling1D": LayerType(_over_all(GlobalMaxPooling1D)),
    "GlobalAveragePooling1D": LayerType(_over_all(GlobalAveragePooling1D)),
}
