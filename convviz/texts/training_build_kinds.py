"""What each kind of layer does and what its arguments mean, a sentence each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FAMILIES: Final[dict[str, object]] = {
    "maps": QT_TRANSLATE_NOOP("Build", "Maps"),
    "pooling": QT_TRANSLATE_NOOP("Build", "Pooling"),
    "rows": QT_TRANSLATE_NOOP("Build", "Rows of numbers"),
    "numbers": QT_TRANSLATE_NOOP("Build", "Number by number"),
    "blocks": QT_TRANSLATE_NOOP("Build", "Blocks"),
}
_KINDS: Final[dict[str, object]] = {
    "Conv2D": QT_TRANSLATE_NOOP("Build", "Kernels slide over all maps; each filter makes one new map."),
    "DepthwiseConv2D": QT_TRANSLATE_NOOP("Build", "Every map is filtered by itself, by a kernel of its own."),
    "SeparableConv2D": QT_TRANSLATE_NOOP(
        "Build", "Every map filtered by itself, then mixed 1 × 1: a convolution with far fewer weights."
    ),
    "ZeroPadding2D": QT_TRANSLATE_NOOP("Build", "Rows and columns of zeros around every map."),
    "UpSampling2D": QT_TRANSLATE_NOOP("Build", "Every cell several times: maps become larger."),
    "MaxPooling2D": QT_TRANSLATE_NOOP("Build", "The largest number of each window: maps become smaller."),
    "AveragePooling2D": QT_TRANSLATE_NOOP("Build", "The mean of each window: maps become smaller."),
    "GlobalAveragePooling2D": QT_TRANSLATE_NOOP("Build", "The mean of each whole map: one number a map."),
    "Flatten": QT_TRANSLATE_NOOP("Build", "All numbers of all maps in one row, ready for dense layers."),
    "Dense": QT_TRANSLATE_NOOP("Build", "Every unit adds up all numbers, each with a weight of its own."),
    "Reshape": QT_TRANSLATE_NOOP("Build", "The same numbers in other rows, columns and maps."),
    "Activation": QT_TRANSLATE_NOOP("Build", "A function of every number, as a layer of its own."),
    "ReLU": QT_TRANSLATE_NOOP("Build", "Negative numbers become zero."),
    "LeakyReLU": QT_TRANSLATE_NOOP("Build", "Negative numbers are made small instead of zero."),
    "Dropout": QT_TRANSLATE_NOOP(
        "Build", "Leaves out a random share of the numbers while it trains: against overfitting."
    ),
    "BatchNormalization": QT_TRANSLATE_NOOP(
        "Build", "Brings every map to mean 0 and spread 1 over the batch, then scales and shifts it."
    ),
    "Rescaling": QT_TRANSLATE_NOOP("Build", "Every number times a scale, plus an offset: 0–255 becomes 0–1."),
    "ResidualBlock": QT_TRANSLATE_NOOP(
        "Build",
        "Two convolutions whose result is added to what came in, so that doing nothing is easy to learn.",
    ),
    "InceptionModule": QT_TRANSLATE_NOOP(
        "Build", "Convolutions of 1 × 1, 3 × 3 and 5 × 5 and a pooling side by side, put behind one another."
    ),
    "Model": QT_TRANSLATE_NOOP("Build", "A whole network as one layer."),
}
_ARGUMENTS: Final[dict[str, object]] = {
    "activation": QT_TRANSLATE_NOOP("Build", "The function that every number goes through at the end."),
    "center": QT_TRANSLATE_NOOP("Build", "Whether a learnt shift, beta, is added."),
    "depth_multiplier": QT_TRANSLATE_NOOP("Build", "How many kernels every map has."),
    "dilation_rate": QT_TRANSLATE_NOOP(
        "Build", "The distance between the kernel's taps; 1 has no holes between them."
    ),
    "epsilon": QT_TRANSLATE_NOOP("Build", "Is added to the variance, so that nothing is divided by zero."),
    "filters": QT_TRANSLATE_NOOP("Build", "How many maps come out."),
    "groups": QT_TRANSLATE_NOOP(
        "Build", "Into how many groups the maps are split that do not see each other."
    ),
    "interpolation": QT_TRANSLATE_NOOP(
        "Build", "Whether cells are repeated, or blended with their neighbours."
    ),
    "kernel_size": QT_TRANSLATE_NOOP("Build", "The rows and columns of the kernel."),
    "momentum": QT_TRANSLATE_NOOP("Build", "How slowly the kept mean and variance follow the batches."),
    "negative_slope": QT_TRANSLATE_NOOP("Build", "What negative numbers are multiplied by."),
    "offset": QT_TRANSLATE_NOOP("Build", "What is added after scaling."),
    "padding": QT_TRANSLATE_NOOP(
        "Build", "“valid” keeps to the maps, so that they shrink; “same” puts zeros around them."
    ),
    "pool_size": QT_TRANSLATE_NOOP("Build", "The rows and columns of the window."),
    "rate": QT_TRANSLATE_NOOP("Build", "The share of the numbers that is left out, 0 to 1."),
    "scale": QT_TRANSLATE_NOOP("Build", "What every number is multiplied by."),
    "size": QT_TRANSLATE_NOOP("Build", "How often rows and columns are repeated."),
    "strides": QT_TRANSLATE_NOOP("Build", "How many cells the window moves on each time."),
    "target_shape": QT_TRANSLATE_NOOP("Build", "The new shape, such as 7 × 7 × 64."),
    "trainable": QT_TRANSLATE_NOOP("Build", "Whether its weights learn; off, the layer is frozen."),
    "units": QT_TRANSLATE_NOOP("Build", "How many numbers come out."),
    "use_bias": QT_TRANSLATE_NOOP("Build", "Whether a learnt number is added to every sum."),
}
_ARGUMENTS_OF: Final[dict[tuple[str, str], object]] = {
    ("ZeroPadding2D", "padding"): QT_TRANSLATE_NOOP(
        "Build", "How many rows above and below, and how many columns left and right."
    ),
    ("BatchNormalization", "scale"): QT_TRANSLATE_NOOP(
        "Build", "Whether a learnt factor, gamma, is applied."
    ),
    ("InceptionModule", "filters"): QT_TRANSLATE_NOOP(
        "Build", "How many maps each of the four branches makes."
    ),
}


def family_name(family: str) -> str:
    """The heading of a part of the palette."""
    return _translated(_FAMILIES[family])


def kind_sentence(kind: str) -> str:
    """What a kind of layer does, in one sentence; "" for a kind that cannot be added."""
    return _translated(_KINDS[kind]) if kind in _KINDS else ""


def argument_sentence(kind: str, name: str) -> str:
    """What an argument of a layer means."""
    return _translated(_ARGUMENTS_OF.get((kind, name), _ARGUMENTS[name]))


def _translated(source: object) -> str:
    return QCoreApplication.translate("Build", str(source))
