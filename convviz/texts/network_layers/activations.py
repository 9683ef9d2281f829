"""What activations do, by themselves and at the end of other layers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.layers import Activation, Layer, PReLU, Softmax
from convviz.networks.activated import fused_activation

_NAMES: Final[dict[str, str]] = {
    "relu": "ReLU",
    "relu6": "ReLU6",
    "leaky_relu": "Leaky ReLU",
    "prelu": "PReLU",
    "elu": "ELU",
    "selu": "SELU",
    "celu": "CELU",
    "gelu": "GELU",
    "silu": "SiLU",
}
_SENTENCES: Final[dict[str, object]] = {
    "relu": QT_TRANSLATE_NOOP("Layers", "ReLU keeps every positive number and makes the others 0."),
    "sigmoid": QT_TRANSLATE_NOOP("Layers", "A sigmoid squeezes every number to between 0 and 1."),
    "tanh": QT_TRANSLATE_NOOP("Layers", "Tanh squeezes every number to between −1 and 1."),
    "softmax": QT_TRANSLATE_NOOP(
        "Layers",
        "Softmax turns the numbers of a place into shares of 1: exp(z) divided by the sum of all exp(z).",
    ),
    "leaky_relu": QT_TRANSLATE_NOOP(
        "Layers", "Leaky ReLU keeps every positive number and shrinks the others by its slope."
    ),
    "linear": QT_TRANSLATE_NOOP("Layers", "Linear: every number stays as it is."),
}


def activation_name(function: str) -> str:
    """An activation as people write it."""
    return _NAMES.get(function, function.replace("_", " "))


def activation_sentence(layer: Layer, type_name: str) -> str:  # noqa: ARG001 - the families' signature
    """The sentence of an activation that is a layer of its own; "" for other layers."""
    match layer:
        case Activation():
            return _what_it_does(layer.function)
        case Softmax():
            return _what_it_does("softmax")
        case PReLU():
            return QCoreApplication.translate(
                "Layers", "Keeps every positive number and multiplies the others by a slope that was learnt."
            )
        case _:
            return ""


def ends_with(layer: Layer) -> str:
    """With which activation a layer ends; "" for none."""
    activation = fused_activation(layer)
    if activation is None:
        return ""
    text = QCoreApplication.translate("Layers", "Then {activation}.")
    return text.format(activation=activation_name(activation.function))


def _what_it_does(function: str) -> str:
    known = _SENTENCES.get(function)
    if known is not None:
        return QCoreApplication.translate("Layers", str(known))
    text = QCoreApplication.translate("Layers", "The function {activation} of every number by itself.")
    return text.format(activation=activation_name(function))
