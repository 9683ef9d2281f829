"""Networks whose weights are NaN, infinite or huge are shown as they are, on every panel, and nothing fails."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.layers import Activation, BatchNormalization, Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from convviz.networks import Network, Node
from convviz.pictures.preparation import Preparation
from convviz.states.guessing import guesses
from convviz.states.network.state import Model
from convviz.states.network.store import OpenNetwork
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings

PANELS = ("overview", "maps", "kernels", "summary", "compare", "tray")


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> NetworkPage:
    window = create_window(settings=settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page("network")
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    return made


def classifier(number: float) -> Network:
    rng = np.random.default_rng(3)
    kernel = np.full((3, 3, 1, 4), number, np.float32)
    spoiled = np.full(4, number, np.float32)
    units = rng.normal(size=(13 * 13 * 4, 3)).astype(np.float32)
    units[5, 1] = number
    return Network(
        "classifier",
        [
            Node("input", "InputLayer", InputLayer((28, 28, 1))),
            Node("conv", "Conv2D", Conv2D(kernel, spoiled), ("input",)),
            Node(
                "norm",
                "BatchNormalization",
                BatchNormalization(np.ones(4), spoiled, spoiled, np.ones(4)),
                ("conv",),
            ),
            Node("relu", "Activation", Activation("relu"), ("norm",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("relu",)),
            Node("flat", "Flatten", Flatten(), ("pool",)),
            Node("dense", "Dense", Dense(units, activation="softmax"), ("flat",)),
        ],
        ["dense"],
    )


def picture_maker(number: float) -> Network:
    kernel = np.full((3, 3, 1, 1), number, np.float32)
    return Network(
        "picture maker",
        [
            Node("input", "InputLayer", InputLayer((28, 28, 1))),
            Node("conv", "Conv2D", Conv2D(kernel, padding="same"), ("input",)),
        ],
        ["conv"],
    )


@pytest.mark.parametrize("number", [np.nan, np.inf, 1e30, -3e38])
@pytest.mark.parametrize("make", [classifier, picture_maker])
def test_every_panel_shows_a_network_of_such_weights(page: NetworkPage, qtbot: QtBot, make, number: float):
    network = make(number)
    # What the file would make of it as well: how it wants its pictures is guessed from its weights.
    with np.errstate(all="raise"):
        assert len(guesses(network)) == 1
    workspace = page.workspace
    workspace.open(Model("odd", "odd", "odd"), OpenNetwork(network), [Preparation(centre=True)])
    for panel in PANELS:
        workspace.set_view(replace(workspace.state.view, panel=panel))
        for node in network.nodes:
            workspace.select_layer(node.id)
            page.grab()
    qtbot.waitUntil(lambda: not workspace.busy)
    assert workspace.run.trace is not None


def test_numbers_all_alike_have_a_distribution_however_large_they_are():
    from convviz.states.network.facts import distribution

    for number in (1e30, -3e38, 0.0, 5e-324):
        found = distribution(np.full((4, 4, 2), number, np.float32))
        assert found.counts[0] == found.counts.sum() == 32
