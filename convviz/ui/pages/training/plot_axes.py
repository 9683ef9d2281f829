"""The numbers along a plot's axes, written as the language writes them."""

from __future__ import annotations

from collections.abc import Sequence

from convviz.texts.numbers import format_count, format_number

_WHOLE = 1e-6


def epoch_ticks(values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
    """Whole epochs; between them there is nothing to say."""
    return [format_count(round(value)) if abs(value - round(value)) < _WHOLE else "" for value in values]


def loss_ticks(values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
    """Plain numbers."""
    return [format_number(value, significant=3) for value in values]


def logarithmic_ticks(values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
    """Numbers whose logarithms (base 10) are given."""
    return [format_number(10**value, significant=2) for value in values]


def share_ticks(values: Sequence[float], _scale: float, spacing: float) -> list[str]:
    """Shares in per cent, with decimals where the ticks stand close; none above all or below nothing."""
    decimals = 0 if spacing >= 0.01 - _WHOLE else 1 if spacing >= 0.001 - _WHOLE else 2
    return [
        f"{format_number(100 * value, decimals)} %" if -_WHOLE <= value <= 1 + _WHOLE else ""
        for value in values
    ]
