"""The card with the prediction says while a large network runs that what it shows is not the answer yet."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from convviz.networks.network import Network
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Numbers
from convviz.states.network.state import Model
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.ui.pages.network.bars import BarsCard
from convviz.workspace import network as module
from convviz.workspace.network import NetworkWorkspace
from tests.states.network.elastic_networks import digits_network

RNG = np.random.default_rng(5)


def feed(workspace: NetworkWorkspace) -> None:
    picture = RNG.random((12, 12, 1)).astype(np.float32)
    workspace.set_source(Numbers(workspace.blobs.put(picture)))


def test_a_long_run_is_said_and_a_short_one_is_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = NetworkWorkspace(NetworkStore(), BlobStore())
    network = digits_network()
    workspace.open(Model("key", network.name, network.name), OpenNetwork(network), [Preparation()])
    monkeypatch.setattr(module, "_MANY_PRODUCTS", 0)
    monkeypatch.setattr(module, "_A_FRAME_S", 0.0)
    card = BarsCard(workspace)
    qtbot.addWidget(card)
    card.show()
    gate = threading.Event()
    gate.set()
    run = Network.run

    def held(self: Network, *inputs: object, **settings: object) -> object:
        gate.wait(10)
        return run(self, *inputs, **settings)

    monkeypatch.setattr(Network, "run", held)
    feed(workspace)
    qtbot.waitUntil(lambda: not workspace.busy)
    assert card.busy_label.isHidden()
    gate.clear()
    feed(workspace)
    try:
        assert workspace.busy
        assert card.busy_label.isHidden()
        qtbot.waitUntil(lambda: not card.busy_label.isHidden())
    finally:
        gate.set()
    qtbot.waitUntil(card.busy_label.isHidden)
    assert not workspace.busy
