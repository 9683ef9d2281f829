"""What layers with several inputs do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.layers import Add, Average, Concatenate, Dot, Layer, Maximum, Minimum, Multiply, Subtract
from convviz.texts.numbers import format_number

_SENTENCES: Final[dict[type, object]] = {
    Add: QT_TRANSLATE_NOOP("Layers", "Adds its inputs up, cell by cell."),
    Subtract: QT_TRANSLATE_NOOP("Layers", "Subtracts its second input from its first, cell by cell."),
    Multiply: QT_TRANSLATE_NOOP("Layers", "Multiplies its inputs, cell by cell."),
    Average: QT_TRANSLATE_NOOP("Layers", "Takes the mean of its inputs, cell by cell."),
    Maximum: QT_TRANSLATE_NOOP("Layers", "Keeps the largest of its inputs, cell by cell."),
    Minimum: QT_TRANSLATE_NOOP("Layers", "Keeps the smallest of its inputs, cell by cell."),
    Dot: QT_TRANSLATE_NOOP("Layers", "Multiplies its two inputs and adds the products up."),
}


def merge_sentence(layer: Layer, type_name: str) -> str:  # noqa: ARG001 - the families' signature
    """The sentence of a layer with several inputs; "" for other layers."""
    if isinstance(layer, Concatenate):
        text = QCoreApplication.translate("Layers", "Puts its inputs one after the other (axis {axis}).")
        return text.format(axis=str(layer.axis).replace("-", "−"))
    if isinstance(layer, Add) and layer.factors:
        text = QCoreApplication.translate(
            "Layers", "Adds its inputs up, cell by cell: the first times {first}, the second times {second}."
        )
        first, second = map(format_number, layer.factors)
        return text.format(first=first, second=second)
    known = _SENTENCES.get(type(layer))
    return "" if known is None else QCoreApplication.translate("Layers", str(known))
