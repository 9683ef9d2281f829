"""What layers do that bring numbers to another scale."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.layers import (
    BatchNormalization,
    GroupNormalization,
    Layer,
    LayerNormalization,
    Normalization,
    Rescaling,
    UnitNormalization,
)
from convviz.texts.numbers import format_number

_SENTENCES: Final[dict[type, object]] = {
    UnitNormalization: QT_TRANSLATE_NOOP("Layers", "Divides vectors by their length."),
    Normalization: QT_TRANSLATE_NOOP(
        "Layers", "Subtracts the mean of the training pictures and divides by their deviation."
    ),
    Rescaling: QT_TRANSLATE_NOOP("Layers", "Every number times a constant, plus another."),
}


def normalization_sentence(layer: Layer, type_name: str) -> str:  # noqa: ARG001 - the families' signature
    """The sentence of a normalisation; "" for other layers."""
    match layer:
        case BatchNormalization():
            text = QCoreApplication.translate(
                "Layers",
                "Every map is brought to its usual scale: γ · (x − μ) / √(σ² + {epsilon}) + β, learnt in training.",
            )
            return text.format(epsilon=format_number(layer.epsilon))
        case LayerNormalization():
            text = QCoreApplication.translate(
                "Layers",
                "Brings the numbers of a place to one scale: γ · (x − mean) / √(variance + {epsilon}) + β.",
            )
            return text.format(epsilon=format_number(layer.epsilon))
        case GroupNormalization() if layer.groups == -1:
            text = QCoreApplication.translate(
                "Layers",
                "Brings each map to one scale by its own mean: γ · (x − mean) / √(variance + {epsilon}) + β.",
            )
            return text.format(epsilon=format_number(layer.epsilon))
        case GroupNormalization():
            text = QCoreApplication.translate(
                "Layers",
                "Brings {groups} groups of maps to one scale each: γ · (x − mean) / √(variance + {epsilon}) + β.",
            )
            return text.format(groups=layer.groups, epsilon=format_number(layer.epsilon))
        case Rescaling() if layer.scale.size == 1 and layer.offset.size == 1:
            text = QCoreApplication.translate("Layers", "Every number times {scale}, plus {offset}.")
            scale, offset = (format_number(float(each.ravel()[0])) for each in (layer.scale, layer.offset))
            return text.format(scale=scale, offset=offset)
        case _:
            known = _SENTENCES.get(type(layer))
            return "" if known is None else QCoreApplication.translate("Layers", str(known))
