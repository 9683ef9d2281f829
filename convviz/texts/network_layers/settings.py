"""Settings of layers as people write them: sizes, strides, paddings, dilations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from convviz.layers import Padding

_TIMES = " × "


def numbers_of(sizes: Sequence[int]) -> str:
    """Sizes of several axes: "3 × 3"; one number alone as it is."""
    return _TIMES.join(str(size) for size in sizes)


def strides_text(strides: int | Sequence[int]) -> str:
    """As "stride 1", or one number for each axis where they differ."""
    text = QCoreApplication.translate("Layers", "stride {stride}")
    return text.format(stride=_one_or_several(strides))


def dilation_text(rate: int | Sequence[int]) -> str:
    """As "dilation 2"; "" where the taps are neighbours."""
    rates = (rate,) if isinstance(rate, int) else tuple(rate)
    if all(each == 1 for each in rates):
        return ""
    return QCoreApplication.translate("Layers", "dilation {rate}").format(rate=_one_or_several(rates))


def padding_text(padding: Padding | str) -> str:
    """As "padding same", or the cells on each side."""
    if isinstance(padding, tuple):
        (top, bottom), (left, right) = padding
        text = QCoreApplication.translate(
            "Layers", "padding {top} above, {bottom} below, {left} left, {right} right"
        )
        return text.format(top=top, bottom=bottom, left=left, right=right)
    return QCoreApplication.translate("Layers", "padding {padding}").format(padding=padding)


def listed(*parts: str) -> str:
    """Settings one after the other, without those that are empty."""
    return ", ".join(part for part in parts if part)


def _one_or_several(values: int | Sequence[int]) -> str:
    several = (values,) if isinstance(values, int) else tuple(values)
    return str(several[0]) if len(set(several)) == 1 else numbers_of(several)
