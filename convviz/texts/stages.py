"""What the stages of the lab are called, and why some have no weights."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.states.lab.layers import operation_id
from convviz.states.lab.stage_window import window_of
from convviz.states.lab.state import Stage

_NAMES: Final[dict[str, object]] = {
    "convolution": QT_TRANSLATE_NOOP("Stages", "Convolution"),
    "depthwise": QT_TRANSLATE_NOOP("Stages", "Depthwise convolution"),
    "transposed": QT_TRANSLATE_NOOP("Stages", "Transposed convolution"),
    "max-pooling": QT_TRANSLATE_NOOP("Stages", "Max-pooling"),
    "average-pooling": QT_TRANSLATE_NOOP("Stages", "Average pooling"),
    "median-filter": QT_TRANSLATE_NOOP("Stages", "Median filter"),
    "min-filter": QT_TRANSLATE_NOOP("Stages", "Minimum filter"),
    "max-filter": QT_TRANSLATE_NOOP("Stages", "Maximum filter"),
    "relu": QT_TRANSLATE_NOOP("Stages", "ReLU"),
    "leaky-relu": QT_TRANSLATE_NOOP("Stages", "Leaky ReLU"),
    "sigmoid": QT_TRANSLATE_NOOP("Stages", "Sigmoid"),
    "tanh": QT_TRANSLATE_NOOP("Stages", "Tanh"),
    "absolute": QT_TRANSLATE_NOOP("Stages", "Absolute value"),
}
# In a list as narrow as a card.
_SHORT_NAMES: Final[dict[str, object]] = {
    "depthwise": QT_TRANSLATE_NOOP("Stages", "Depthwise"),
    "transposed": QT_TRANSLATE_NOOP("Stages", "Transposed"),
}
_WEIGHTLESS: Final[dict[str, object]] = {
    "max-pooling": QT_TRANSLATE_NOOP(
        "Stages", "Max-pooling has no weights: it takes the largest value of each window."
    ),
    "average-pooling": QT_TRANSLATE_NOOP(
        "Stages", "Average pooling has no weights: it takes the mean of each window."
    ),
    "median-filter": QT_TRANSLATE_NOOP(
        "Stages", "A median filter has no weights: it sorts each window and takes the value in the middle."
    ),
    "min-filter": QT_TRANSLATE_NOOP(
        "Stages", "A minimum filter has no weights: it takes the smallest value of each window."
    ),
    "max-filter": QT_TRANSLATE_NOOP(
        "Stages", "A maximum filter has no weights: it takes the largest value of each window."
    ),
    "relu": QT_TRANSLATE_NOOP(
        "Stages", "ReLU has no weights: it keeps each positive value and makes the others 0."
    ),
    "leaky-relu": QT_TRANSLATE_NOOP(
        "Stages",
        "Leaky ReLU has no weights: it keeps positive values and shrinks negative ones by its slope.",
    ),
    "sigmoid": QT_TRANSLATE_NOOP(
        "Stages", "A sigmoid has no weights: it squeezes each value by itself to between 0 and 1."
    ),
    "tanh": QT_TRANSLATE_NOOP(
        "Stages", "Tanh has no weights: it squeezes each value by itself to between −1 and 1."
    ),
    "absolute": QT_TRANSLATE_NOOP(
        "Stages", "The absolute value has no weights: it takes the sign from each value by itself."
    ),
}


def operation_name(operation: str) -> str:
    """The name of an operation by its id, such as "Max-pooling"."""
    return _translated(_NAMES[operation])


def stage_title(stage: Stage, *, short: bool = False) -> str:
    """A stage's operation and the size of its window, such as "Convolution 3×3".

    Args:
        stage: The stage.
        short: Whether long names of operations are shortened.
    """
    operation = operation_id(stage)
    name = _translated((_SHORT_NAMES if short else _NAMES).get(operation, _NAMES[operation]))
    window = window_of(stage)
    return name if window is None else f"{name} {window.size[0]}×{window.size[1]}"


def why_no_weights(operation: str) -> str:
    """One sentence on an operation without a kernel: what it does instead of multiplying."""
    return _translated(_WEIGHTLESS[operation])


def _translated(source: object) -> str:
    return QCoreApplication.translate("Stages", str(source))
