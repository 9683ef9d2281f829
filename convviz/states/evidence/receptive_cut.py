"""The part of a picture that one cell of a layer sees."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from convviz.layers.fields import Box
from convviz.networks.network import Network
from convviz.networks.node import Cursor
from convviz.networks.receptive import receptive_boxes
from convviz.pictures.preparation import layout_of

Pixels = TypeVar("Pixels", NDArray[np.uint8], NDArray[np.float32])


class Cut(NamedTuple):
    """A part of a picture.

    Attributes:
        box: Its first and last rows and columns in the picture as the network takes it, padding left out.
        height: The height of that picture.
        width: Its width.
    """

    box: Box
    height: int
    width: int

    @property
    def whole(self) -> bool:
        """Whether it is all of the picture."""
        return self.box == Box(0, self.height - 1, 0, self.width - 1)

    def of(self, picture: Pixels) -> Pixels:
        """The same part of a picture (rows, columns, ...) of any size that was squashed to the network's."""
        rows, columns = picture.shape[:2]
        top, bottom = self.box.top * rows // self.height, -(-(self.box.bottom + 1) * rows // self.height)
        left, right = self.box.left * columns // self.width, -(-(self.box.right + 1) * columns // self.width)
        return picture[top:bottom, left:right]


def receptive_cut(network: Network, cursor: Cursor, input: int = 0) -> Cut:  # noqa: A002 - as questions name it
    """The part of an input's picture that one number of a layer is computed from.

    All of the picture where a row of numbers stands for it, and where the number sees nothing of this input.

    Args:
        network: The network.
        cursor: The number.
        input: Which of the network's inputs.

    Raises:
        ConvvizError: There is no such layer, or the input takes no picture.
    """
    id_ = network.inputs[input]
    shape = network.input_shapes[input]
    picture = layout_of(shape).picture
    whole = Box(0, picture.height - 1, 0, picture.width - 1)
    maps = network.maps_shape(id_)
    box = receptive_boxes(network, cursor).get(id_)
    if box is None or maps is None or maps[:2] != picture[:2]:
        return Cut(whole, picture.height, picture.width)
    return Cut(box, picture.height, picture.width)
