"""What layers do that compute nothing new: they move, repeat, cut or surround numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.layers import (
    CenterCrop,
    Cropping1D,
    Cropping2D,
    Flatten,
    Identity,
    Layer,
    Permute,
    RepeatVector,
    Reshape,
    Resizing,
    UpSampling1D,
    UpSampling2D,
    ZeroPadding1D,
    ZeroPadding2D,
)
from convviz.texts.network_layers.settings import listed, numbers_of


def shaping_sentence(layer: Layer, type_name: str) -> str:
    """The sentence of a layer that moves numbers; "" for other layers."""
    match layer:
        case Flatten():
            if layer.channels_lead:
                return QCoreApplication.translate(
                    "Layers", "Writes all numbers in one line: map by map, row by row."
                )
            return QCoreApplication.translate(
                "Layers",
                "Writes all numbers in one line: row by row, column by column, all maps of a place together.",
            )
        case Reshape():
            text = QCoreApplication.translate(
                "Layers", "The same numbers in the same order, in the shape {shape}."
            )
            return text.format(shape=numbers_of(layer.target_shape))
        case Identity():
            text = QCoreApplication.translate(
                "Layers", "{type} acts in training alone; here it passes everything on."
            )
            return text.format(type=type_name)
        case _:
            return _reordered(layer) or _around(layer) or _resampled(layer)


def _reordered(layer: Layer) -> str:
    match layer:
        case Permute():
            text = QCoreApplication.translate("Layers", "The same numbers with the axes in the order {axes}.")
            return text.format(axes=listed(*map(str, layer.dims)))
        case RepeatVector():
            text = QCoreApplication.translate(
                "Layers", "The same numbers {count} times, one after the other."
            )
            return text.format(count=layer.n)
        case _:
            return ""


def _around(layer: Layer) -> str:
    """What is added around a map or cut off."""
    match layer:
        case ZeroPadding2D() | ZeroPadding1D():
            text = QCoreApplication.translate("Layers", "Puts zeros around every map: {sides}.")
            return text.format(sides=_sides(layer.padding))
        case Cropping2D() | Cropping1D():
            text = QCoreApplication.translate("Layers", "Cuts the edges off every map: {sides}.")
            return text.format(sides=_sides(layer.cropping))
        case CenterCrop():
            text = QCoreApplication.translate(
                "Layers", "Cuts {height} × {width} cells out of the middle of every map."
            )
            return text.format(height=layer.height, width=layer.width)
        case _:
            return ""


def _resampled(layer: Layer) -> str:
    match layer:
        case UpSampling2D():
            text = QCoreApplication.translate("Layers", "Makes every map {size} times as large ({method}).")
            return text.format(size=numbers_of(layer.size), method=layer.interpolation)
        case UpSampling1D():
            text = QCoreApplication.translate("Layers", "Repeats every step {size} times.")
            return text.format(size=layer.size)
        case Resizing():
            text = QCoreApplication.translate("Layers", "Makes every map {height} × {width} ({method}).")
            return text.format(height=layer.height, width=layer.width, method=layer.interpolation)
        case _:
            return ""


def _sides(pairs: tuple[tuple[int, int], ...]) -> str:
    if len(pairs) == 1:
        text = QCoreApplication.translate("Layers", "{before} before and {after} after")
        return text.format(before=pairs[0][0], after=pairs[0][1])
    text = QCoreApplication.translate("Layers", "{top} above, {bottom} below, {left} left, {right} right")
    (top, bottom), (left, right) = pairs[:2]
    return text.format(top=top, bottom=bottom, left=left, right=right)
