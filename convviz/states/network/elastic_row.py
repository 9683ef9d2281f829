"""The row of the opened map: input map, kernel, part of the sum, what follows, output map, by what the layer does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import (
    AveragePooling2D,
    Choice,
    Copy,
    Formula,
    InputLayer,
    Layer,
    MaxPooling2D,
    SeparableConv2D,
    Shape,
    Sum,
)
from convviz.networks import Trace
from convviz.networks.activated import fused_activation
from convviz.networks.edits import SilenceKernel, SilenceMap
from convviz.states.lab.scene import Grid
from convviz.states.network.elastic_check import is_cheap
from convviz.states.network.elastic_grids import (
    Palette,
    colouring_of,
    computed_mask,
    input_marks,
    layer_grid,
    output_mark,
    single_grid,
    with_margins,
)
from convviz.states.network.elastic_kernel import kernel_picture
from convviz.states.network.elastic_links import (
    Convolving,
    Link,
    link_of,
    linked_channels,
    map_between,
    part_of_sum,
)
from convviz.states.network.elastic_scene import CellScene, LayerScene, Part, Picture, Sign
from convviz.states.network.state import NetworkState

Array = NDArray[np.float32]

# More inputs of a merging layer are counted, not drawn.
_MOST_INPUTS = 4


class RowMaker:
    """Makes rows for one run; the maps in between are computed once for each link."""

    def __init__(self, trace: Trace, palette: Palette) -> None:
        self.trace = trace
        self.palette = palette
        self._between: dict[tuple[str, str, int, int], Array] = {}

    def row(self, state: NetworkState, layer: LayerScene, cell: CellScene) -> tuple[Part, ...]:
        """The row for the map of the explained cell."""
        if isinstance(layer.across, Convolving):
            return self._convolving(state, layer, layer.across, cell)
        if isinstance(layer.layer, InputLayer):
            return self._after(state, layer, cell, with_before=False)
        given = self._inputs(state, layer, cell)
        rule = _rule(layer.across, cell, layer.type)
        joined: list[Part] = []
        for number, picture in enumerate(given):
            joined += [Sign("plus"), picture] if number else [picture]
        return (*joined, rule, *self._after(state, layer, cell, with_before=False))

    def _convolving(
        self, state: NetworkState, layer: LayerScene, convolving: Convolving, cell: CellScene
    ) -> tuple[Part, ...]:
        link = link_of(convolving, cell.link, cell.channel)
        cells = self._maps(layer, self.trace.inputs_of(layer.id)[0])
        silent = SilenceKernel(layer.id, *link.silences) in state.edits
        kernel = kernel_picture(link, convolving, cell, state.view.product, silent=silent, flat=layer.is_flat)
        row: list[Part] = [
            self._input(state, layer, cell, 0, link.channel),
            Sign("correlate"),
            kernel,
            Sign("equals"),
        ]
        if isinstance(convolving, SeparableConv2D):
            between = self._known("between", layer.id, link, lambda: map_between(convolving, link, cells))
            row += [self._single(state, layer, cell, "between", link.channel, between)]
            row += [Sign("times", value=link.factor)]
            row += [Sign("more", "kernels", link.others), Sign("equals")] if link.others else [Sign("equals")]
        part = self._known("part", layer.id, link, lambda: part_of_sum(convolving, link, cells))
        row.append(self._single(state, layer, cell, "part", link.channel, part))
        others = len(linked_channels(convolving, cell.channel)) - 1
        bias = cell.arithmetic.bias if isinstance(cell.arithmetic, Sum) else None
        row.append(Sign("more", "maps", others, bias))
        return (*row, *self._after(state, layer, cell, with_before=True))

    def _inputs(self, state: NetworkState, layer: LayerScene, cell: CellScene) -> list[Picture]:
        """The input maps that the cell reads: one of each input where there are several."""
        match cell.arithmetic:
            case Sum() | Choice():
                window = cell.arithmetic.window
                if window.inputs is None:
                    channel = cell.link
                    return [self._input(state, layer, cell, 0, channel)]
                firsts = {
                    int(which): int(window.channels[window.inputs == which][0]) for which in window.inputs
                }
                return [
                    self._input(state, layer, cell, which, channel)
                    for which, channel in sorted(firsts.items())[:_MOST_INPUTS]
                ]
            case Copy():
                return [self._input(state, layer, cell, cell.arithmetic.input, cell.arithmetic.channel)]
            case Formula():
                return [self._input(state, layer, cell, 0, cell.channel)]

    def _input(
        self, state: NetworkState, layer: LayerScene, cell: CellScene, which: int, channel: int
    ) -> Picture:
        network = self.trace.network
        inputs = network.node(layer.id).inputs
        source = network.node(inputs[which] if inputs else layer.id).id
        values = self._maps_of(layer, source)
        channel = min(channel, values.shape[2] - 1)
        grid = with_margins(
            layer_grid(network, source, values, channel, state.view, self.palette), layer.across
        )
        grid = replace(grid, marks=input_marks(cell, channel, which))
        silent = SilenceMap(source, channel) in state.edits
        several = len(inputs) > 1
        return Picture("input", source, channel, grid, which, silent, several, self._is_unit(source))

    def _single(
        self,
        state: NetworkState,
        layer: LayerScene,
        cell: CellScene,
        role: str,
        channel: int,
        values: Array,
    ) -> Picture:
        grid = replace(
            single_grid(values), marks=(output_mark(cell, 0),), computed=self._computed(state, layer, cell)
        )
        return Picture("between" if role == "between" else "part", "", channel, grid)

    def _after(
        self, state: NetworkState, layer: LayerScene, cell: CellScene, *, with_before: bool
    ) -> tuple[Part, ...]:
        """The sum before its activation, the activation, and the map itself."""
        network, view = self.trace.network, state.view
        values = self._maps_of(layer, layer.id)
        computed = self._computed(state, layer, cell)
        marks = (output_mark(cell, cell.channel),)

        def whole(mask: NDArray[np.bool_] | None) -> NDArray[np.bool_] | None:
            # A grid's mask has all channels of its values; only the drawn one is looked at.
            return None if mask is None else np.broadcast_to(mask, values.shape)

        grid = layer_grid(network, layer.id, values, cell.channel, view, self.palette)
        silent = SilenceMap(layer.id, cell.channel) in state.edits
        output = Picture(
            "output",
            layer.id,
            cell.channel,
            replace(grid, marks=marks, computed=whole(computed)),
            silent=silent,
            is_unit=self._is_unit(layer.id),
        )
        activation = fused_activation(layer.layer)
        if activation is None or not with_before or not is_cheap(network, layer.id):
            return (output,)
        before = self._maps(layer, self.trace.before_activation[layer.id])
        colouring = colouring_of(before, cell.channel, view, self.palette, whole=before)
        sums = Grid(0, "", before, before, colouring, (cell.channel,), marks=marks, computed=whole(computed))
        arrow = Sign("activation", activation.function)
        return (Picture("before", "", cell.channel, sums), arrow, output)

    def _computed(self, state: NetworkState, layer: LayerScene, cell: CellScene) -> NDArray[np.bool_] | None:
        if not state.cursor.stepping or state.cursor.layer != layer.id or state.cursor.probe is not None:
            return None
        shape = Shape(*self._maps_of(layer, layer.id).shape)
        mask = computed_mask(cell, shape, state.view)
        return None if mask.all() else mask

    def _is_unit(self, id: str) -> bool:  # noqa: A002 - the contract's word
        """Whether a layer gives numbers without rows and columns."""
        return len(self.trace.network.shapes[id] or ()) == 1

    def _maps_of(self, layer: LayerScene, id: str) -> Array:  # noqa: A002 - the contract's word
        """What a layer, or one that it reads, puts out, as maps that its cells address."""
        if self.trace.network.is_plane(id):
            return self.trace.maps(id)
        return self._maps(layer, self.trace[id])

    def _maps(self, layer: LayerScene, array: Array) -> Array:
        """What the layer takes or puts out as maps, by row, column and channel as its cells are."""
        return self.palette.maps(array, channels_lead=layer.channels_lead)

    def _known(self, kind: str, layer: str, link: Link, make: Callable[[], Array]) -> Array:
        key = (kind, layer, link.channel, link.filter)
        found = self._between.get(key)
        if found is None:
            found = self._between[key] = make()
        return found


def _rule(layer: Layer, cell: CellScene, kind: str) -> Sign:
    """What the layer does, between its input maps and its output map."""
    match layer:
        case MaxPooling2D():
            return Sign("rule", "max")
        case AveragePooling2D():
            return Sign("rule", "average")
        case _:
            pass
    match cell.arithmetic:
        case Choice():
            return Sign("rule", cell.arithmetic.kind)
        case Formula():
            return Sign("activation", cell.arithmetic.name)
        case Copy():
            return Sign("rule", "copy")
        case Sum():
            return Sign("rule", kind)
