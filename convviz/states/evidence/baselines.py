"""What stands for "nothing there" in a picture."""

from __future__ import annotations

from typing import assert_never

import numpy as np

from convviz.layers import TensorShape
from convviz.networks.network import Network
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.blurring import blurred
from convviz.states.evidence.fed_range import fed_range
from convviz.states.evidence.questions import Baseline
from convviz.states.evidence.shown_input import placed


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
            picture = placed(fed)
            mean = picture.mean(axis=(0, 1), dtype=np.float64).astype(np.float32)
            return _as_fed(np.broadcast_to(mean, picture.shape), fed.shape)
        case "blurred":
            return _as_fed(blurred(placed(fed)), fed.shape)
        case _:
            assert_never(kind)


def _as_fed(picture: Floats, shape: TensorShape) -> Floats:
    """A picture (height, width, channels) as an input of `shape` takes it."""
    if layout_of(shape).channels_first:
        picture = picture.transpose(2, 0, 1)
    return np.ascontiguousarray(picture).reshape(shape)
