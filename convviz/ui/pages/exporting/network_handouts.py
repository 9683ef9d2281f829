"""What the network page hands out: itself as it is on screen, films of it at work, and the numbers of a layer."""

from __future__ import annotations

from functools import partial

import numpy as np

from convviz.exports.frame_writing import FrameSource
from convviz.exports.motion import Motion, MotionLook
from convviz.exports.number_set import NumberSet
from convviz.layers import as_maps
from convviz.networks import Network
from convviz.networks.edits import weights_of
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing
from convviz.states.network.bars import bars_of
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState
from convviz.states.network.store import NetworkStore
from convviz.states.network.wall import derive_wall
from convviz.texts.handouts import joined
from convviz.texts.network_bars import class_name
from convviz.ui.pages.exporting.handouts import PageHandOuts
from convviz.ui.pages.network.page import NetworkPage

_WITH_ARITHMETIC = {"overview", "maps", "kernels"}


class NetworkHandOuts(PageHandOuts):
    """The panel on screen with the arithmetic below it; the network at work; what its layers give and have learnt."""

    def __init__(self, page: NetworkPage) -> None:
        super().__init__(page)
        self._network = page

    def begin(self) -> None:
        """Stops the animation."""
        super().begin()
        self._network.transport.playback.stop()

    def caption(self) -> str:
        """The panel, what is taken apart below it, and the answer."""
        page = self._network
        apart = ""
        if page.workspace.state.view.panel in _WITH_ARITHMETIC and page.workspace.state.cursor.layer:
            apart = page.elastic_card.title_label.text()
        answer = page.bars_card.bars.accessibleDescription()
        said = self.tr("answer: {answer}").format(answer=answer) if answer else ""
        return joined(self.panel_name(), page.subtitle(), apart, said)

    def motions(self) -> tuple[Motion, ...]:
        """The selected layer number by number, and the first drawing that it is fed."""
        workspace = self._network.workspace
        state, run = workspace.state, workspace.run
        if run is None or run.trace is None or state.model is None:
            return ()
        views = self._views()
        found = self._steppings(state, run, views) if state.cursor.layer in run.trace else []
        drawn = next((place for place, feed in enumerate(state.feeds) if _is_drawn(feed.source)), None)
        if drawn is not None:
            found.append(self._drawing(state, drawn, views))
        return tuple(found)

    def no_motions(self) -> str:
        """What is missing."""
        return self.tr(
            "Select a layer to step through, or draw something: then there is something that moves."
        )

    def numbers(self) -> tuple[NumberSet, ...]:
        """What the selected layer gives and has learnt, what is fed, and the answer."""
        moment = self._network.workspace.moment
        run = moment.run
        if run is None:
            return ()
        layer = _looked_at(moment)
        sets: list[NumberSet] = []
        if layer is not None:
            given, learnt = self._given(run, layer), self._learnt(run.network, layer)
            sets = [*learnt, *given] if moment.state.view.panel == "kernels" else [*given, *learnt]
        for place, fed in enumerate(run.feeds):
            if fed.values is not None:
                name = self.tr("Input") if len(run.feeds) == 1 else self.tr("Input {number}")
                sets.append(NumberSet(name.format(number=place + 1), as_maps(fed.values)))
        bars = bars_of(run, moment.state).bars
        if bars:
            in_order = sorted(bars, key=lambda bar: bar.number)
            values = np.array([[bar.probability] for bar in in_order])
            rows = tuple(class_name(bar) for bar in in_order)
            sets.append(NumberSet(self.tr("Answer"), values, columns=(self.tr("probability"),), rows=rows))
        return tuple(sets)

    @property
    def first_channel(self) -> int:
        """The map that is opened."""
        return self._network.workspace.state.cursor.channel or 0

    def _steppings(
        self, state: NetworkState, run: NetworkRun, views: tuple[tuple[str, str], ...]
    ) -> list[Motion]:
        """The opened map, and all maps of the layer."""
        from convviz.exports.network_film import map_positions

        transport, channel = self._network.workspace.transport, state.cursor.channel
        found: list[Motion] = []
        if channel is not None and transport.channels > 1:
            places = map_positions(state, run, channel)
            at = places.index(transport.position) if transport.position in places else 0
            name = self.tr("Map {number}").format(number=channel + 1)
            one = partial(_stepping, state, run, channel)
            found.append(Motion("map", name, len(places), one, at, are_cells=True, views=views))
        if transport.count > 1:
            name = self.tr("All maps") if found else self.tr("Stepping")
            every = partial(_stepping, state, run, None)
            found.append(
                Motion(
                    "stepping", name, transport.count, every, transport.position, are_cells=True, views=views
                )
            )
        return found

    def _views(self) -> tuple[tuple[str, str], ...]:
        views = (
            ("overview", self.tr("The network")),
            ("maps", self.tr("The maps of the layer")),
            ("arithmetic", self.tr("The arithmetic alone")),
        )
        shown = self._network.workspace.state.view.panel
        return tuple(sorted(views, key=lambda view: view[0] != shown))

    def _drawing(self, state: NetworkState, drawn: int, views: tuple[tuple[str, str], ...]) -> Motion:
        from convviz.exports.growing import growing_count

        source = state.feeds[drawn].source
        count = growing_count(source.strokes if isinstance(source, Drawing) else ())
        workspace = self._network.workspace
        stores = _copied(state, workspace.networks, workspace.blobs)
        return Motion(
            "drawing",
            self.tr("Drawing"),
            count,
            partial(_drawing, state, workspace.run, drawn, *stores),
            count - 1,
            views=views,
        )

    def _given(self, run: NetworkRun, layer: str) -> list[NumberSet]:
        trace = run.trace
        if trace is None or layer not in trace:
            return []
        maps = trace.maps(layer)
        sets = [NumberSet(self.tr("Output of {layer}").format(layer=layer), maps)]
        if layer in trace.before_activation:
            before = as_maps(trace.before_activation[layer])
            if before.shape == maps.shape and not np.array_equal(before, maps):
                name = self.tr("{layer} before its activation").format(layer=layer)
                sets.append(NumberSet(name, before))
        return sets

    def _learnt(self, network: Network, layer: str) -> list[NumberSet]:
        name = self.tr("{weight} of {layer}")
        return [
            NumberSet(name.format(weight=weight, layer=layer), array)
            for weight, array in weights_of(network.node(layer).layer).items()
        ]


def _looked_at(moment: Moment) -> str | None:
    """The selected layer, else the one whose maps are shown."""
    if moment.state.cursor.layer:
        return moment.state.cursor.layer
    wall = derive_wall(moment)
    return None if wall is None else wall.layer


def _is_drawn(source: object) -> bool:
    return isinstance(source, Drawing) and bool(source.strokes)


def _copied(state: NetworkState, networks: NetworkStore, blobs: BlobStore) -> tuple[NetworkStore, BlobStore]:
    """Stores of its own for the writing thread: the window's forget what is no longer shown."""
    own_networks, own_blobs = NetworkStore(), BlobStore()
    if state.model is not None:
        own_networks.put(state.model.key, networks.get(state.model.key))
    for name in state.blobs():
        own_blobs.put(blobs.get(name))
    return own_networks, own_blobs


def _stepping(state: NetworkState, run: NetworkRun, channel: int | None, look: MotionLook) -> FrameSource:
    from convviz.exports.network_film import SteppingFilm

    return SteppingFilm(state, run, look, channel)


def _drawing(
    state: NetworkState,
    run: NetworkRun | None,
    feed: int,
    networks: NetworkStore,
    blobs: BlobStore,
    look: MotionLook,
) -> FrameSource:
    from convviz.exports.network_film import DrawingFilm

    return DrawingFilm(state, feed, networks, blobs, look, run)
