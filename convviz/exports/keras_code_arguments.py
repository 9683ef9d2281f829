"""A layer's arguments as they stand in Keras code: those that differ from Keras's defaults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, cast

from convviz.networks.keras.description import LayerDescription

_IN_PLACE: Final[Mapping[str, tuple[str, ...]]] = {
    "Conv2D": ("filters", "kernel_size"),
    "SeparableConv2D": ("filters", "kernel_size"),
    "DepthwiseConv2D": ("kernel_size",),
    "MaxPooling2D": ("pool_size",),
    "AveragePooling2D": ("pool_size",),
    "Dense": ("units",),
    "Dropout": ("rate",),
    "Activation": ("activation",),
    "Reshape": ("target_shape",),
    "ZeroPadding2D": ("padding",),
    "UpSampling2D": ("size",),
    "Rescaling": ("scale",),
}
"""The arguments that are given without their names."""

_DEFAULTS: Final[Mapping[str, object]] = {
    "activation": "linear",
    "axis": -1,
    "center": True,
    "data_format": "channels_last",
    "depth_multiplier": 1,
    "dilation_rate": [1, 1],
    "epsilon": 0.001,
    "groups": 1,
    "interpolation": "nearest",
    "keepdims": False,
    "momentum": 0.99,
    "offset": 0.0,
    "padding": "valid",
    "renorm": False,
    "scale": True,
    "strides": [1, 1],
    "synchronized": False,
    "threshold": 0.0,
    "use_bias": True,
}
_OF_KIND: Final[Mapping[tuple[str, str], object]] = {
    ("LeakyReLU", "negative_slope"): 0.3,
    ("ReLU", "negative_slope"): 0.0,
}
_UNWRITTEN: Final = {"name", "trainable", "dtype", "batch_shape", "batch_input_shape"}
_STARTS: Final = {
    "beta_initializer": "Zeros",
    "bias_initializer": "Zeros",
    "depthwise_initializer": "GlorotUniform",
    "gamma_initializer": "Ones",
    "kernel_initializer": "GlorotUniform",
    "moving_mean_initializer": "Zeros",
    "moving_variance_initializer": "Ones",
    "pointwise_initializer": "GlorotUniform",
}


def arguments_of(layer: LayerDescription) -> list[str]:
    """The arguments of a layer: first those in their places, then those with their names.

    An object, such as a regularizer, is made from its JSON.
    """
    config = layer.config
    in_place = [name for name in _IN_PLACE.get(layer.type, ()) if name in config]
    named = [
        name
        for name, value in config.items()
        if name not in _UNWRITTEN and name not in in_place and not _is_default(layer, name, value)
    ]
    return [
        *(literal(config[name], name) for name in in_place),
        *(f"{name}={literal(config[name], name)}" for name in named),
    ]


def literal(value: object, name: str = "") -> str:
    """A value as Python writes it, with double quotes; lists become tuples.

    >>> literal([3, 3]), literal("same"), literal(1 / 255, "scale")
    ('(3, 3)', '"same"', '1 / 255')
    """
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (list, tuple)):
        items = [literal(each) for each in cast("list[object]", value)]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if isinstance(value, dict):
        written = repr(cast("dict[str, object]", value))
        return f"keras.saving.deserialize_keras_object({written})" if "class_name" in value else written
    if name == "scale" and isinstance(value, float) and 0 < abs(value) < 1:
        whole = round(1 / value)
        if 1 / whole == value:
            return f"1 / {whole}"
    return repr(value)


def quoted(text: str) -> str:
    """A text in double quotes.

    >>> print(quoted("mnist"))
    "mnist"
    """
    return json.dumps(text, ensure_ascii=False)


def _is_default(layer: LayerDescription, name: str, value: object) -> bool:
    if value is None:
        return True
    if name in _STARTS and isinstance(value, dict):
        return cast("Mapping[str, object]", value).get("class_name") == _STARTS[name]
    if name == "strides" and "pool_size" in layer.config:
        return value == layer.config["pool_size"]
    missing = object()
    return value == _OF_KIND.get((layer.type, name), _DEFAULTS.get(name, missing))
