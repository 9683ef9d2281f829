"""Where the cells of a layer's map lie on the picture: each at the middle of what it sees.

Spread evenly over the picture, the cells of a map behind convolutions without padding would lie up to half of what they
see beside it: 14 of 150 pixels for cats and dogs.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.networks.cell_places import cell_places
from convviz.networks.network import Network
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.questions import Attribution, HeatMap


class Steps(NamedTuple):
    """The middles of cells along one side of a picture, in shares of it: that of cell i is `start + i * step`.

    They may lie beyond its ends where there is much padding. A place belongs to the cell whose middle is nearest.
    """

    start: float
    step: float

    def within(self, places: NDArray[np.float64], count: int) -> NDArray[np.float64]:
        """Between which of `count` cells' middles places (shares) lie, in cells; at the ends the outer ones."""
        return ((places - self.start) / self.step).clip(0, count - 1)

    def cell(self, place: float, count: int) -> int:
        """The one of `count` cells that a place (a share) belongs to."""
        return int(self.cells(np.array([place]), count)[0])

    def cells(self, places: NDArray[np.float64], count: int) -> NDArray[np.intp]:
        """The same of several."""
        return np.floor(self.within(places, count) + 0.5).clip(0, count - 1).astype(np.intp)

    def span(self, cell: int, count: int) -> tuple[float, float]:
        """Where what belongs to one of `count` cells begins and ends, in shares; the outer ones reach to the ends."""
        begin = 0.0 if cell == 0 else self.start + (cell - 0.5) * self.step
        end = 1.0 if cell == count - 1 else self.start + (cell + 0.5) * self.step
        return min(max(begin, 0.0), 1.0), min(max(end, 0.0), 1.0)


class Placing(NamedTuple):
    """Where a map's cells lie on its picture."""

    rows: Steps
    columns: Steps

    def middle(self, row: int, column: int) -> tuple[float, float]:
        """The middle (y, x) of a cell, in shares of the picture's height and width."""
        return self.rows.start + row * self.rows.step, self.columns.start + column * self.columns.step


def spread_evenly(rows: int, columns: int) -> Placing:
    """Cells of a map that shares its picture out among them, as pixels do."""
    return Placing(Steps(0.5 / rows, 1 / rows), Steps(0.5 / columns, 1 / columns))


def placing_of(network: Network, layer: str, input: int = 0) -> Placing:  # noqa: A002 - as questions name it
    """Where the cells of a layer's maps lie on an input's picture.

    Spread evenly where places of the layer are none of the picture: behind dense layers, or of another input.

    Args:
        network: The network.
        layer: The id of a node with maps.
        input: Which of the network's inputs.

    Raises:
        ConvvizError: There is no such layer, or its shape is not known.
    """
    shape = network.maps_shape(layer)
    if shape is None:
        raise network.stopped[network.node(layer).id]
    try:
        height, width, _ = layout_of(network.input_shapes[input]).picture
    except PictureError:
        return spread_evenly(shape.height, shape.width)
    found = cell_places(network, layer, network.inputs[input], (height, width))
    if found is None:
        return spread_evenly(shape.height, shape.width)
    # The middle of pixel 0 is half a pixel from the edge.
    rows, columns = (
        Steps(((line.first + line.last) / 2 + 0.5) / side, line.step / side)
        for line, side in zip(found, (height, width), strict=True)
    )
    return Placing(rows, columns)


def placing_of_map(question: HeatMap | Attribution, network: Network) -> Placing | None:
    """The same of what a question asks for; None for what has a number for each pixel."""
    return placing_of(network, question.layer) if isinstance(question, HeatMap) else None


def laid(values: Floats, height: int, width: int, placing: Placing | None = None) -> Floats:
    """A map (rows, columns) over a picture, (height, width), float32: smooth between its cells' middles.

    It is bilinear; spread evenly, as `tf.image.resize` has it. Beyond the outer middles stand the outer cells' numbers.
    """
    rows, columns = values.shape
    found = placing or spread_evenly(rows, columns)
    smooth = _shares(found.rows, height, rows) @ values @ _shares(found.columns, width, columns).T
    return np.ascontiguousarray(smooth, np.float32)


def _shares(steps: Steps, count: int, cells: int) -> Floats:
    """How much of each cell each of `count` pixels has, shape (count, cells); rows add up to 1."""
    places = steps.within((np.arange(count) + 0.5) / count, cells)
    distance = np.abs(places[:, np.newaxis] - np.arange(cells))
    return np.maximum(0, 1 - distance).astype(np.float32)
