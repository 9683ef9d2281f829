"""What the controls of a stage change, as pure functions that any stage can be given."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.states.lab.state import Activate, Border, Padding, Pooling, Stage, Transposed

Pair = tuple[int, int]


def with_strides(stage: Stage, strides: Pair) -> Stage:
    """The stage with other strides."""
    return stage if isinstance(stage, Activate) else replace(stage, strides=strides)


def with_dilation(stage: Stage, dilation: Pair) -> Stage:
    """The stage with other dilation rates."""
    return stage if isinstance(stage, Activate | Pooling) else replace(stage, dilation_rate=dilation)


def with_padding(stage: Stage, padding: Padding) -> Stage:
    """The stage with another padding; a transposed convolution knows two rules only."""
    match stage:
        case Activate():
            return stage
        case Transposed():
            return replace(stage, padding=padding) if padding in {"valid", "same"} else stage
        case _:
            return replace(stage, padding=padding)


def with_border(stage: Stage, border: Border) -> Stage:
    """The stage with another border."""
    return stage if isinstance(stage, Activate | Pooling | Transposed) else replace(stage, border=border)
