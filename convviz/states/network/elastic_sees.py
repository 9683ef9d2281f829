"""How much of the input a cell is computed from."""

from __future__ import annotations

from functools import lru_cache

from convviz.networks import Cursor, Network
from convviz.networks.receptive import receptive_boxes
from convviz.states.network.moves import layer_shape

Size = tuple[int, int]


# With every point of a pen the same cell is asked for again.
@lru_cache(maxsize=8)
def sees(network: Network, here: Cursor) -> tuple[Size, Size] | None:
    """(height, width) of what a cell sees of the input that it sees most of, cut to the input, and those of the input.

    None for the inputs themselves, for vectors that are fed, and where shapes are not known.
    """
    boxes = receptive_boxes(network, here)
    found: list[tuple[Size, Size]] = []
    for each in network.inputs:
        shape, box = layer_shape(network, each), boxes.get(each)
        if each == here.layer or shape is None or box is None or shape.height * shape.width == 1:
            continue
        rows = min(box.bottom, shape.height - 1) - max(box.top, 0) + 1
        columns = min(box.right, shape.width - 1) - max(box.left, 0) + 1
        if rows > 0 and columns > 0:
            found.append(((rows, columns), (shape.height, shape.width)))
    return max(found, key=lambda pair: pair[0][0] * pair[0][1], default=None)
