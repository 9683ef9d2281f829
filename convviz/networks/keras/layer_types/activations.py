"""Which activation a layer ends with, however a version of Keras writes it."""

from __future__ import annotations

from typing import Final, cast

from convviz.layers import ACTIVATIONS, Activation
from convviz.layers.activation_functions import ALIASES
from convviz.networks.keras.fields import Fields, UnsupportedError
from convviz.networks.keras.plain_words import plain_words

_LAYERS: Final = {
    "ReLU": "relu",
    "LeakyReLU": "leaky_relu",
    "ELU": "elu",
    "Softmax": "softmax",
}
_OLD_HARD_SIGMOID_SLOPE: Final = 0.2
"""Before Keras 3, which has 1/6."""


def activation_in(fields: Fields, key: str = "activation") -> Activation | None:
    """The activation that a field names; None where there is none.

    Raises:
        UnsupportedError: A function that convviz does not know, or one of the file's own.
    """
    value = fields.raw(key)
    if isinstance(value, dict):
        return _of_object(fields, cast("dict[str, object]", value))
    if value is None or value == "linear":
        return None
    if not isinstance(value, str):
        raise fields.wrong(key, value)
    return named(value, fields.keras)


def named(function: str, keras: int) -> Activation:
    """The activation of this name in a version of Keras.

    Raises:
        UnsupportedError: There is none.
    """
    if function == "hard_sigmoid" and keras < 3:
        return Activation(function, slope=_OLD_HARD_SIGMOID_SLOPE)
    if function not in ACTIVATIONS and function not in ALIASES:
        raise UnsupportedError(plain_words(function, 100))
    return Activation(function)


def relu(fields: Fields) -> Activation:
    """The layer ReLU; Keras 2 has its limits as they are, Keras 3 may wrap them."""
    limit = fields.number("max_value") if "max_value" in fields else None
    return Activation(
        "relu",
        name=fields.layer,
        max_value=limit,
        negative_slope=fields.number("negative_slope", 0.0),
        threshold=fields.number("threshold", 0.0),
    )


def leaky_relu(fields: Fields) -> Activation:
    """The layer LeakyReLU, whose slope was called alpha before Keras 3."""
    slope = fields.number("negative_slope" if "negative_slope" in fields else "alpha", 0.3)
    return Activation("leaky_relu", name=fields.layer, negative_slope=slope)


def elu(fields: Fields) -> Activation:
    """The layer ELU."""
    return Activation("elu", name=fields.layer, alpha=fields.number("alpha", 1.0))


def _of_object(fields: Fields, value: dict[str, object]) -> Activation | None:
    """An activation that Keras wrote as an object: one of its functions or layers."""
    kind, config = value.get("class_name"), value.get("config")
    if kind in _LAYERS and isinstance(config, dict):
        inner = Fields(fields.layer, cast("dict[str, object]", config), fields.keras)
        makers = {"ReLU": relu, "LeakyReLU": leaky_relu, "ELU": elu}
        make = makers.get(cast("str", kind))
        return make(inner) if make else named("softmax", fields.keras)
    own = value.get("module") in ("keras.activations", "keras.src.activations.activations", "builtins")
    if kind == "function" and isinstance(config, str) and own and value.get("module") != "builtins":
        return named(config, fields.keras)
    raise UnsupportedError(plain_words(str(config if kind == "function" else kind), 100))
