"""What stands above a hand-out: the settings behind what it shows, in one line of words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.lab.state import (
    Activate,
    Convolution,
    Depthwise,
    Drawing,
    Lab,
    Pooling,
    Rank,
    Stage,
    Transposed,
)
from convviz.texts.numbers import format_number
from convviz.texts.stages import stage_title

translate = QCoreApplication.translate

_SEPARATOR = " · "


def joined(*parts: str) -> str:
    """The parts that say something, one after the other."""
    return _SEPARATOR.join(part for part in parts if part)


def lab_settings(state: Lab) -> str:
    """The size of the input and every stage with its settings, in Keras's terms."""
    stages = " → ".join(_stage_settings(stage) for stage in state.stages)
    if isinstance(state.source, Drawing):
        size = f"{state.fit.height} × {state.fit.width}"
        return joined(translate("HandOut", "input {size}").format(size=size), stages)
    return stages


def _stage_settings(stage: Stage) -> str:
    """Such as "Convolution 3×3, strides 2, padding same"; what is as usual is left out."""
    parts = [stage_title(stage)]
    if isinstance(stage, Convolution | Depthwise | Transposed | Pooling | Rank) and stage.strides != _usual(
        stage
    ):
        parts.append(translate("HandOut", "strides {strides}").format(strides=_pair(stage.strides)))
    if isinstance(stage, Convolution | Depthwise | Transposed | Pooling):
        parts.append(translate("HandOut", "padding {padding}").format(padding=stage.padding))
    if isinstance(stage, Convolution | Depthwise | Transposed) and stage.dilation_rate != (1, 1):
        parts.append(translate("HandOut", "dilation rate {rate}").format(rate=_pair(stage.dilation_rate)))
    if isinstance(stage, Convolution | Depthwise) and stage.flip:
        parts.append(translate("HandOut", "kernel flipped"))
    if isinstance(stage, Activate) and stage.function == "leaky_relu":
        slope = format_number(stage.negative_slope)
        parts.append(translate("HandOut", "slope {slope}").format(slope=slope))
    return ", ".join(parts)


def _usual(stage: Stage) -> tuple[int, int]:
    return stage.size if isinstance(stage, Pooling) else (1, 1)


def _pair(sizes: tuple[int, int]) -> str:
    return str(sizes[0]) if sizes[0] == sizes[1] else f"{sizes[0]} × {sizes[1]}"
