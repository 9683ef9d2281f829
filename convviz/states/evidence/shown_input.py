"""What a network is fed as the picture that it is, from black to white."""

from __future__ import annotations

import numpy as np

from convviz.layers import channels_last
from convviz.networks.network import Network
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.input_range import input_range
from convviz.states.guessing import guess


def shown_input(network: Network, index: int, fed: Floats) -> Floats:
    """The picture (height, width, 1 or 3), 0 to 255, that an input's numbers stand for; what lies beyond is cut off.

    Args:
        network: The network.
        index: Which of its inputs, counted from zero.
        fed: Its numbers, of the input's shape.

    Raises:
        PictureError: The input takes no picture.
    """
    return shown_picture(network, index, placed(fed))


def shown_picture(network: Network, index: int, picture: Floats) -> Floats:
    """The same of a picture (height, width, channels) of any size, in the range of an input's numbers."""
    # Every pixel has the same range.
    low, high = (placed(end)[0, 0] for end in input_range(network, index))
    spread = np.where(high > low, high - low, 1)
    shown = (picture - low) / spread * np.float32(255)
    if guess(network, index).preparation.values == "imagenet-caffe":
        shown = shown[:, :, ::-1]
    # A fourth channel is opacity.
    return np.ascontiguousarray(np.clip(shown[:, :, :3], 0, 255), np.float32)


def placed(numbers: Floats) -> Floats:
    """An input's numbers, or one for each of them, as (height, width, channels).

    Raises:
        PictureError: The input takes no picture.
    """
    picture, channels_first = layout_of(numbers.shape)
    return channels_last(numbers) if channels_first else numbers.reshape(picture)
