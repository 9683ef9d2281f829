"""Opens the networks of a state again, as they were opened before; in a thread of its own where that takes long."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.networks import bundled, zoo
from convviz.networks.keras_file import read_model
from convviz.states.network.state import Model, NetworkState
from convviz.workspace.model_loading import RUN, ZOO, LoadedModel, load_named, load_sized


class Returned(Struct, frozen=True, eq=False):
    """What came of it.

    Attributes:
        state: The state whose networks were wanted.
        loaded: Its network, or None where it cannot be had any more.
        rival: The network beside; None where there is none, or where it cannot be had any more.
        refusal: Why not, or None.
    """

    state: NetworkState
    loaded: LoadedModel | None
    rival: LoadedModel | None = None
    refusal: ConvvizError | None = None

    @property
    def missing(self) -> str:
        """What the network is called that cannot be had any more; "" where all are there."""
        models = _models(self.state)
        return "" if self.refusal is None else models[0 if self.loaded is None else -1].name

    @property
    def networks(self) -> tuple[LoadedModel, ...]:
        """All that were loaded."""
        return tuple(loaded for loaded in (self.loaded, self.rival) if loaded is not None)

    @property
    def restored(self) -> NetworkState | None:
        """The state, without a network beside that is not to be had; None where its own is none or another one now."""
        state, model = self.state, self.state.model
        if self.loaded is None or model is None or self.loaded.model.key != model.key:
            return None
        beside = None if state.rival is None else state.rival.model
        if beside is None or (self.rival is not None and self.rival.model.key == beside.key):
            return state
        return replace(state, rival=None)


def is_at_hand(state: NetworkState) -> bool:
    """Whether all networks of a state come with the program, and are there at once."""
    known = bundled.names()
    return all(model.origin in known for model in _models(state))


def open_again(state: NetworkState) -> Returned:
    """Reads the networks of a state; nothing of them is run."""
    own, beside = state.model, None if state.rival is None else state.rival.model
    loaded = None
    try:
        loaded = None if own is None else _opened(own)
        if beside is None:
            return Returned(state, loaded)
        is_same = loaded is not None and beside == loaded.model
        return Returned(state, loaded, loaded if is_same else _opened(beside))
    except ConvvizError as error:
        return Returned(state, loaded, None, error)


def _opened(model: Model) -> LoadedModel:
    if model.origin in (*bundled.names(), *(f"{ZOO}{name}" for name in zoo.names())):
        return load_named(model.origin)
    if model.origin.startswith(ZOO) or model.key.startswith(RUN):
        raise ConvvizError("network-unsaved", f"{model.name} was saved in no file.", name=model.name)
    path = Path(model.origin)
    return load_sized(read_model(path), path, model)


def _models(state: NetworkState) -> tuple[Model, ...]:
    rival = None if state.rival is None else state.rival.model
    return tuple(model for model in (state.model, rival) if model is not None)
