"""What pooling layers do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
from convviz.texts.network_layers.settings import listed, numbers_of, padding_text, strides_text


def pooling_sentence(layer: Layer, type_name: str) -> str:  # noqa: ARG001 - the families' signature
    """The sentence of a pooling layer; "" for other layers."""
    match layer:
        case MaxPooling2D() | MaxPooling1D():
            text = QCoreApplication.translate(
                "Layers", "Keeps the largest number of each {window} window, map by map ({settings})."
            )
        case AveragePooling2D() | AveragePooling1D():
            text = QCoreApplication.translate(
                "Layers",
                "Takes the mean of each {window} window, map by map ({settings}); padding does not count.",
            )
        case GlobalMaxPooling2D() | GlobalMaxPooling1D():
            return QCoreApplication.translate("Layers", "Keeps the largest number of each whole map.")
        case GlobalAveragePooling2D() | GlobalAveragePooling1D():
            return QCoreApplication.translate("Layers", "Takes the mean of each whole map.")
        case _:
            return ""
    size = (layer.pool_size,) if isinstance(layer.pool_size, int) else layer.pool_size
    settings = listed(strides_text(layer.strides), padding_text(layer.padding))
    return text.format(window=numbers_of(size), settings=settings)
