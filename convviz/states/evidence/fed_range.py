"""What values an input can have, from what the network says of it and from what it is fed."""

from __future__ import annotations

import numpy as np

from convviz.networks.network import Network
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.input_range import InputRange, input_range

# A part of the range by which rounding may lead outside.
_ROUNDING = 1e-3
# A range that wide is counted in 255 grey values; what stays within 1 was meant for another one.
_WIDE = 100.0


def fed_range(network: Network, index: int, fed: Floats) -> InputRange:
    """Black and white for an input, as it is fed now.

    They are the network's (`input_range`), widened where what is fed lies outside, and from 0 (or −1) to 1 where that
    lies so far inside that it was clearly never brought to 0 to 255.

    Args:
        network: The network.
        index: Which of its inputs, counted from zero.
        fed: What it is fed, of its own shape.
    """
    known = input_range(network, index)
    span = known.high - known.low
    least, most = float(fed.min()), float(fed.max())
    if float(span.max()) > _WIDE and 0 < max(-least, most) <= 1:
        return _even(fed, -1.0 if least < 0 else 0.0, 1.0)
    margin = _ROUNDING * span
    if bool((fed >= known.low - margin).all()) and bool((fed <= known.high + margin).all()):
        return known
    return _even(fed, min(least, float(known.low.min())), max(most, float(known.high.max())))


def _even(fed: Floats, low: float, high: float) -> InputRange:
    return InputRange(np.full(fed.shape, low, np.float32), np.full(fed.shape, high, np.float32))
