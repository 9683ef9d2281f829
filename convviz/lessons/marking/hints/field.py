"""Receptive fields that come of a slip: strides forgotten, windows added up or multiplied."""

from __future__ import annotations

import math
from collections.abc import Sequence

from convviz.layers import Axis
from convviz.states.lessons.hint import Hint


def field_hint(axes: Sequence[Axis], said: float) -> Hint:
    """What gives `said` instead of the receptive field of the last of these layers.

    Args:
        axes: The window of every layer.
        said: The wrong side.
    """
    windows = [axis.effective_kernel for axis in axes]
    right, jump = 1, 1
    for axis in axes:
        right, jump = right + (axis.effective_kernel - 1) * jump, jump * axis.stride
    if said == 1 + sum(window - 1 for window in windows) != right:
        return Hint("field-jump", {"said": said, "jump": math.prod(axis.stride for axis in axes[:-1])})
    if said == sum(windows) != right:
        return Hint("field-sum", {"said": said, "layers": len(windows)})
    if said == math.prod(windows) != right:
        return Hint("field-product", {"said": said})
    return Hint("field-start", {"first": windows[0], "second": windows[-1], "stride": axes[0].stride})
