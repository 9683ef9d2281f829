"""Maps of a network as grids: their colours, the padding around them, and what stands out for the explained cell."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import (
    AveragePooling2D,
    Axis,
    Cell,
    Choice,
    Conv2D,
    ConvvizError,
    Copy,
    DepthwiseConv2D,
    Formula,
    InputLayer,
    Layer,
    MaxPooling2D,
    SeparableConv2D,
    Shape,
    Sum,
    as_maps,
    channels_last,
)
from convviz.networks import Network, Trace
from convviz.pictures.display import ColourRange, colour_range
from convviz.states.lab.order import computed_until, position_of
from convviz.states.lab.scene import Colouring, Grid, Margins, Mark, MarkKind
from convviz.states.network.elastic_scene import CellScene
from convviz.states.network.state import View

Array = NDArray[np.float32]

_POOLS = (MaxPooling2D, AveragePooling2D)
_SLIDING = (Conv2D, DepthwiseConv2D, SeparableConv2D, *_POOLS)


class Palette(Struct, eq=False):
    """The colour ranges and the maps of one run, found when they are first asked for.

    Attributes:
        trace: The run.
    """

    trace: Trace
    _maps: dict[tuple[int, bool], tuple[Array, Array]] = field(
        default_factory=dict[tuple[int, bool], tuple[Array, Array]]
    )
    _ranges: dict[int, tuple[Array, ColourRange]] = field(
        default_factory=dict[int, tuple[Array, ColourRange]]
    )
    _model: float | None = None
    _towards: dict[tuple[str, int], NDArray[np.float64] | None] = field(
        default_factory=dict[tuple[str, int], NDArray[np.float64] | None]
    )

    def towards(
        self, layer: str, unit: int, make: Callable[[Trace, str, int], NDArray[np.float64] | None]
    ) -> NDArray[np.float64] | None:
        """What `make` finds for a layer and a class of the run; found once."""
        if (layer, unit) not in self._towards:
            self._towards[layer, unit] = make(self.trace, layer, unit)
        return self._towards[layer, unit]

    def maps(self, array: Array, *, channels_lead: bool = False) -> Array:
        """`as_maps`, always the same object for the same array: what is painted is remembered by it.

        Args:
            array: A tensor of the run.
            channels_lead: Whether its first axis is that of the channels.
        """
        if array.ndim == 3 and not channels_lead:
            return array
        key = (id(array), channels_lead)
        if key not in self._maps:
            self._maps[key] = (array, as_maps(channels_last(array) if channels_lead else array))
        return self._maps[key][1]

    def range_of(self, values: Array) -> ColourRange:
        """The range of an array that lives as long as the run."""
        known = self._ranges.get(id(values))
        if known is None:
            known = self._ranges[id(values)] = (values, colour_range(values))
        return known[1]

    def model_range(self) -> float:
        """The largest absolute value of all layers but the inputs."""
        if self._model is None:
            inputs = self.trace.network.inputs
            ranges = [self.range_of(self.trace[each]) for each in self.trace if each not in inputs]
            self._model = max((max(-each.low, each.high) for each in ranges), default=1.0)
        return self._model


def colouring_of(values: Array, channel: int, view: View, palette: Palette, *, whole: Array) -> Colouring:
    """How one map is coloured.

    Args:
        values: The maps it is one of.
        channel: Which.
        view: Whose range the colours span.
        palette: The run's ranges.
        whole: The array whose range is the layer's: `values` itself but for maps that are no layer's output.
    """
    own = colour_range(values[:, :, channel])
    limit = {
        "map": lambda: max(-own.low, own.high),
        "layer": lambda: _extent(palette.range_of(whole)),
        "model": palette.model_range,
        "fixed": lambda: view.fixed,
    }[view.range]()
    signed = own.low < 0 or palette.range_of(whole).low < 0
    found = colour_range(values[:, :, channel], "signed" if signed else "positive", limit)
    law = ("signed" if signed else "positive") if view.colours == "law" else view.colours
    return Colouring(law, found.low, found.high, constant=found.constant is not None)


def picture_colouring(values: Array) -> Colouring:
    """How a map that is fed in is coloured: in grey, from black at 0, or at the least number where that is below."""
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    return Colouring("grey", min(low, 0.0), max(high, min(low, 0.0) + 1e-6, 1.0 if high <= 1 else 0.0))


def own_colouring(values: Array) -> Colouring:
    """Colours over the map's own range."""
    found = colour_range(values)
    law = "signed" if found.low < 0 else "positive"
    return Colouring(law, found.low, found.high, constant=found.constant is not None)


def layer_grid(
    network: Network, layer: str, values: Array, channel: int, view: View, palette: Palette
) -> Grid:
    """One map of a layer's output."""
    if isinstance(network.node(layer).layer, InputLayer):
        colouring = picture_colouring(values)
    else:
        colouring = colouring_of(values, channel, view, palette, whole=values)
    return Grid(0, "", values, values, colouring, (channel,))


def single_grid(values: Array) -> Grid:
    """A map that is no layer's output, shape (height, width, 1), in a range of its own."""
    return Grid(0, "", values, values, own_colouring(values), (0,))


def with_margins(grid: Grid, layer: Layer) -> Grid:
    """The grid with the padding that its reader adds, and with the cells that its reader never uses."""
    if not isinstance(layer, _SLIDING):
        return grid
    try:
        axes = layer.axes(Shape(*grid.values.shape))
    except ConvvizError:
        return grid
    rows, columns = axes
    return replace(
        grid,
        margins=Margins(*_pads(rows), *_pads(columns)),
        ignored_padding=isinstance(layer, _POOLS),
        dropped_rows=rows.dropped,
        dropped_columns=columns.dropped,
    )


def input_marks(cell: CellScene, channel: int, which: int = 0) -> tuple[Mark, ...]:
    """The cells of one input map that the explained cell reads, the one it took, and the hovered term's."""
    match cell.arithmetic:
        case Sum() | Choice():
            window = cell.arithmetic.window
        case Copy() as copy:
            here = copy.input == which and copy.channel == channel
            return (_at(copy.row, copy.column, MarkKind.CELL, channel),) if here else ()
        case Formula():
            return (_at(cell.row, cell.column, MarkKind.CELL, channel),)
    own = window.channels == channel
    if window.inputs is not None:
        own = own & (window.inputs == which)
    if not own.any():
        return ()
    found = [
        Mark(MarkKind.WINDOW, np.unique(window.rows[own]), np.unique(window.columns[own]), None, channel)
    ]
    if isinstance(cell.arithmetic, Choice) and own[cell.arithmetic.chosen]:
        taken = cell.arithmetic.chosen
        found.append(_at(int(window.rows[taken]), int(window.columns[taken]), MarkKind.CHOSEN, channel))
    if cell.marked is not None and cell.marked < own.size and own[cell.marked]:
        found.append(
            _at(int(window.rows[cell.marked]), int(window.columns[cell.marked]), MarkKind.CELL, channel)
        )
    return tuple(found)


def output_mark(cell: CellScene, channel: int) -> Mark:
    """The explained cell in a map of the output's size."""
    return _at(cell.row, cell.column, MarkKind.CELL, channel)


def computed_mask(cell: CellScene, shape: Shape, view: View) -> NDArray[np.bool_]:
    """Which cells of the explained map are computed once the transport reaches the explained cell.

    Returns:
        Shape (height, width, 1).
    """
    here = position_of(Cell(cell.channel, cell.row, cell.column), shape, view.order)
    return computed_until(here, shape, view.order)[:, :, cell.channel : cell.channel + 1]


def _at(row: int, column: int, kind: MarkKind, channel: int) -> Mark:
    return Mark(kind, np.array([row]), np.array([column]), channel=channel)


def _extent(found: ColourRange) -> float:
    return max(-found.low, found.high)


def _pads(axis: Axis) -> tuple[int, int]:
    return axis.pad_before, axis.pad_after
