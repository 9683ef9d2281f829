"""What every layer does, in one sentence with its real settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.layers import Activation, ChannelsFirst, InputLayer, Layer, TimeDistributed
from convviz.networks import UnknownLayer
from convviz.texts.network_layers.activations import activation_sentence, ends_with
from convviz.texts.network_layers.convolutions import convolution_sentence
from convviz.texts.network_layers.merges import merge_sentence
from convviz.texts.network_layers.normalizations import normalization_sentence
from convviz.texts.network_layers.poolings import pooling_sentence
from convviz.texts.network_layers.settings import numbers_of
from convviz.texts.network_layers.shapings import shaping_sentence

_FAMILIES = (
    convolution_sentence,
    pooling_sentence,
    shaping_sentence,
    merge_sentence,
    normalization_sentence,
    activation_sentence,
)


def layer_sentence(layer: Layer, type: str) -> str:  # noqa: A002 - Keras's word
    """What a layer does.

    Args:
        layer: The layer.
        type: Keras's class name, for what convviz has no sentence of its own.
    """
    match layer:
        case InputLayer():
            text = QCoreApplication.translate(
                "Layers", "The input: numbers of the shape {shape}, as they are fed."
            )
            return text.format(shape=numbers_of(layer.shape))
        case ChannelsFirst():
            text = QCoreApplication.translate("Layers", "{sentence} Its tensors have the channels first.")
            return text.format(sentence=layer_sentence(layer.layer, type))
        case TimeDistributed():
            text = QCoreApplication.translate("Layers", "At every step by itself: {sentence}")
            return text.format(sentence=layer_sentence(layer.layer, type))
        case UnknownLayer() if layer.activation:
            text = QCoreApplication.translate(
                "Layers",
                "{type} with the activation {activation}: convviz shows where it stands and does not run it.",
            )
            return text.format(type=layer.type, activation=layer.activation)
        case UnknownLayer():
            text = QCoreApplication.translate(
                "Layers", "{type}: convviz shows where it stands and does not run it."
            )
            return text.format(type=layer.type)
        case _:
            known = next((found for family in _FAMILIES if (found := family(layer, type))), "")
            ending = "" if isinstance(layer, Activation) else ends_with(layer)
            return " ".join(part for part in (known or type, ending) if part)
