"""The title bar says of a network where it comes from, and of an untrained one that it is."""

from __future__ import annotations

import pytest

from convviz.states.blobs import BlobStore
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRunner
from convviz.states.network.state import Feed, NetworkState
from convviz.states.network.store import NetworkStore
from convviz.texts.network_title import network_subtitle, network_title
from convviz.workspace.model_loading import load_named


@pytest.mark.parametrize(
    ("name", "title", "said"),
    [
        ("mnist", "mnist", "93,322 parameters · 2.8 M multiply-adds · bundled"),
        ("zoo:mnist", "mnist", "93,322 parameters · 2.8 M multiply-adds · untrained"),
    ],
)
def test_a_network_is_said_to_be_bundled_or_untrained(qapp: object, name: str, title: str, said: str) -> None:
    loaded, store = load_named(name), NetworkStore()
    store.put(loaded.model.key, loaded.opened)
    state = NetworkState(loaded.model, (Feed(),))
    run = NetworkRunner(store, BlobStore()).run(state)
    assert network_title(state) == title
    assert network_subtitle(Moment(state, run)) == said
