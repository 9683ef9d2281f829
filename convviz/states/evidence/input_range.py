"""The lowest and the highest numbers that an input takes, as far as the network tells: its black and its white."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from convviz.networks.network import Network
from convviz.pictures.preparation import prepare
from convviz.states.evidence.answers import Floats
from convviz.states.guessing import guess


class InputRange(NamedTuple):
    """Both ends, each of the input's own shape.

    ImageNet's ranges are other ones for each colour; an opacity has none: both ends are the same.
    """

    low: Floats
    high: Floats

    @property
    def grey(self) -> Floats:
        """The middle."""
        return (self.low + self.high) / np.float32(2)


def input_range(network: Network, index: int = 0) -> InputRange:
    """Black and white as the network is fed with them; 0 and 1 of an input that takes no picture.

    Args:
        network: The network.
        index: Which of its inputs, counted from zero.
    """
    shape = network.input_shapes[index]
    guessed = guess(network, index)
    if guessed.kind == "image":
        how = replace(guessed.preparation, centre=False, invert=False, fit="squash")
        low, high = (prepare(np.full((1, 1, 3), each, np.float32), how, shape) for each in (0, 255))
        if low is not None and high is not None:
            return InputRange(low, high)
    return InputRange(np.zeros(shape, np.float32), np.ones(shape, np.float32))
