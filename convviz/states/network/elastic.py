"""From the page's moment to the elastic card: which layer, which map, which cell, and how it came about."""

from __future__ import annotations

from typing import cast

import numpy as np
from msgspec.structs import replace

from convviz.layers import (
    Arithmetic,
    ChannelsFirst,
    ConvvizError,
    InputLayer,
    Layer,
    Shape,
    Sum,
    Window,
)
from convviz.layers.sequences.row import RowLayer
from convviz.networks import Cursor, Network, Trace
from convviz.networks.edits import SilenceKernel
from convviz.networks.silenced import bare
from convviz.states.lab.order import cell_at
from convviz.states.network.bench import bench_of, head_unit
from convviz.states.network.elastic_check import checked
from convviz.states.network.elastic_grids import Palette
from convviz.states.network.elastic_kernel import kernel_picture
from convviz.states.network.elastic_links import Convolving, link_of, linked_channels
from convviz.states.network.elastic_row import RowMaker
from convviz.states.network.elastic_scene import CellScene, ElasticScene, LayerScene, Part
from convviz.states.network.elastic_sees import sees
from convviz.states.network.elastic_shares import shares_of
from convviz.states.network.elastic_written import open_channel, write_whole
from convviz.states.network.moment import Moment
from convviz.states.network.moves import layer_shape, position_in
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState, Place


class ElasticDeriver:
    """Derives the card's scenes; what does not depend on the cell is kept as long as the run stays."""

    def __init__(self) -> None:
        self._rows: RowMaker | None = None

    def derive(self, moment: Moment) -> ElasticScene:
        """The card of a moment."""
        state, run = moment.state, moment.run
        if run is None:
            return ElasticScene("nothing")
        changes = len(state.edits)
        here = explained_here(state, run)
        layer_id = here.layer if here is not None else state.cursor.layer
        if not layer_id:
            return ElasticScene("nothing", changes=changes, fed=run.trace is not None)
        layer = layer_scene(run.network, layer_id)
        opened = here is not None and (state.cursor.channel is not None or here.layer != state.cursor.layer)
        scene = ElasticScene("map" if opened else "layer", layer, changes=changes, fed=run.trace is not None)
        if run.trace is None:
            return replace(scene, row=_kernel_alone(state, layer))
        runs = here is not None and layer_id in run.trace
        return self._taken_apart(state, run, run.trace, here, scene) if here is not None and runs else scene

    def _taken_apart(
        self, state: NetworkState, run: NetworkRun, trace: Trace, here: Cursor, scene: ElasticScene
    ) -> ElasticScene:
        """The scene with the cell, and the bench or the row that it belongs to."""
        layer = layer_scene(run.network, here.layer)
        try:
            cell = self._cell(state, run, trace, here, layer.across)
        except ConvvizError:
            return scene
        maker = self._maker(trace)
        bench = bench_of(state, run, trace, layer, cell, maker.palette)
        if bench is not None:
            return replace(scene, cell=cell, bench=bench)
        row = maker.row(state, layer, cell)
        convolving = layer.across if isinstance(layer.across, Convolving) else None
        return replace(scene, row=row, cell=cell, shares=shares_of(cell, convolving, state.edits))

    def _maker(self, trace: Trace) -> RowMaker:
        if self._rows is None or self._rows.trace is not trace:
            self._rows = RowMaker(trace, Palette(trace))
        return self._rows

    def _cell(
        self, state: NetworkState, run: NetworkRun, trace: Trace, here: Cursor, layer: Layer
    ) -> CellScene:
        network = run.network
        arithmetic = network.explain(trace, here)
        value = float(trace.maps(here.layer)[here.row, here.column, here.channel])
        link = _link(state, layer, here, arithmetic)
        written, opened = None, None
        if isinstance(arithmetic, Sum):
            written = write_whole(arithmetic, by_channel=isinstance(layer, Convolving))
            opened = open_channel(arithmetic, link)
        return CellScene(
            layer=here.layer,
            channel=here.channel,
            row=here.row,
            column=here.column,
            arithmetic=arithmetic,
            written=written,
            opened=opened,
            value=value,
            check=checked(network, trace, here, arithmetic, value),
            marked=_marked(state, network, here, arithmetic, link),
            link=link,
            before=_unedited(run, here, value),
            sees=sees(network, here),
        )


def explained_here(state: NetworkState, run: NetworkRun) -> Cursor | None:
    """The cell that the card explains: the one pointed at, while that is one of the opened layer's; None for none.

    With a map opened a cell of another layer does not take its place: pointing at an input map must not close it.
    """
    probe, opened = state.cursor.probe, state.cursor.layer
    if probe is not None and (state.cursor.channel is None or probe.layer == opened):
        shape = layer_shape(run.network, probe.layer)
        if shape is not None and _inside(probe, shape):
            return Cursor(probe.layer, probe.channel, probe.row, probe.column)
    shape = layer_shape(run.network, opened) if opened else None
    if shape is None or 0 in shape:
        return None
    if state.cursor.channel is None and not state.cursor.stepping and run.trace is not None:
        unit = head_unit(state, run.trace, opened)
        if unit is not None:
            return Cursor(opened, unit)
    cell = cell_at(position_in(state, shape), shape, state.view.order)
    channel = cell.channel if state.cursor.channel is None else min(state.cursor.channel, shape.channels - 1)
    return Cursor(opened, channel, cell.row, cell.column)


def layer_scene(network: Network, id: str) -> LayerScene:  # noqa: A002 - the contract's word
    """A layer with its shapes, and why it cannot run where it cannot."""
    node = network.node(id)
    stopped = network.stopped.get(node.id)
    shapes = tuple(shape for shape in (network.shapes[each] for each in node.inputs) if shape is not None)
    if isinstance(node.layer, InputLayer):
        shapes = (node.layer.shape,)
    trouble = None if stopped is None else (stopped.code, tuple(stopped.facts.items()), str(stopped))
    layer = bare(node.layer)
    across = _across(layer)
    output, channels_lead = network.shapes[node.id], network.channels_lead(node.id)
    return LayerScene(id, node.type, layer, across, shapes, output, trouble, channels_lead)


def _kernel_alone(state: NetworkState, layer: LayerScene) -> tuple[Part, ...]:
    """The weights of the opened map, which are there before anything is fed."""
    if not isinstance(layer.across, Convolving) or layer.output is None:
        return ()
    output = min(state.cursor.channel or 0, layer.output[0 if layer.channels_lead else -1] - 1)
    channels = linked_channels(layer.across, output)
    link = link_of(layer.across, channels[min(state.cursor.link, len(channels) - 1)], output)
    silent = SilenceKernel(layer.id, *link.silences) in state.edits
    return (kernel_picture(link, layer.across, None, state.view.product, silent=silent, flat=layer.is_flat),)


def _across(layer: Layer) -> Layer:
    layer = layer.layer if isinstance(layer, ChannelsFirst) else layer
    return cast("RowLayer[Layer]", layer).across if isinstance(layer, RowLayer) else layer


def _inside(place: Place, shape: Shape) -> bool:
    at = (place.row, place.column, place.channel)
    return all(0 <= here < size for here, size in zip(at, shape, strict=True))


def _window(arithmetic: Arithmetic) -> Window | None:
    return getattr(arithmetic, "window", None)


def _link(state: NetworkState, layer: Layer, here: Cursor, arithmetic: Arithmetic) -> int:
    """The input map that is opened, as far as the cell reads it."""
    if isinstance(layer, Convolving):
        channels = linked_channels(layer, here.channel)
        wanted = state.cursor.link
        return wanted if wanted in channels else channels.start + min(wanted, len(channels) - 1)
    window = _window(arithmetic)
    if window is None or window.channels.size == 0:
        return here.channel
    if (window.channels == state.cursor.link).any() and window.inputs is None:
        return state.cursor.link
    return int(window.channels[0])


def _marked(
    state: NetworkState, network: Network, here: Cursor, arithmetic: Arithmetic, link: int
) -> int | None:
    """The hovered term, or that of the input cell or weight that is pointed at, by its place in the window."""
    window = _window(arithmetic)
    if window is None:
        return None
    term, probe = state.cursor.term, state.cursor.probe
    if term is not None:
        return term if 0 <= term < window.rows.size else None
    inputs = network.node(here.layer).inputs
    if probe is None or probe.layer == here.layer or probe.layer not in inputs:
        return None
    hits = (window.rows == probe.row) & (window.columns == probe.column) & (window.channels == probe.channel)
    found = np.flatnonzero(hits)
    return int(found[0]) if found.size and probe.channel == link else None


def _unedited(run: NetworkRun, here: Cursor, value: float) -> float | None:
    """What the network gives without its edits, where that is another number."""
    before = run.unedited
    if before is None or before is run.trace or here.layer not in before:
        return None
    original = float(before.maps(here.layer)[here.row, here.column, here.channel])
    return None if original == value else original
