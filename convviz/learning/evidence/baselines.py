"""What stands for "nothing there" in a picture."""

from __future__ import annotations

from typing import assert_never

import numpy as np

from convviz.learning.evidence.fed_range import fed_range
from convviz.learning.evidence.pictured import as_input, as_picture
from convviz.networks.network import Network
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.blurring import blurred
from convviz.states.evidence.questions import Baseline


def baseline_of(kind: Baseline, network: Network, index: int, fed: Floats) -> Floats:
    """The input with nothing there, of its own shape.

    Args:
        kind: What stands for nothing.
        network: The network.
        index: Which of its inputs, counted from zero.
        fed: What it is fed.

    Raises:
        PictureError: The mean or the blur is wanted of what is no picture.
    """
    match kind:
        case "black":
            return fed_range(network, index, fed).low
        case "grey":
            return fed_range(network, index, fed).grey
        case "white":
            return fed_range(network, index, fed).high
        case "mean":
            picture = as_picture(fed)
            mean = picture.mean(axis=(0, 1), dtype=np.float64).astype(np.float32)
            return as_input(np.broadcast_to(mean, (1, *picture.shape)), fed.shape)[0]
        case "blurred":
            return as_input(blurred(as_picture(fed))[None], fed.shape)[0]
        case _:
            assert_never(kind)
