"""From the elastic card to the kernel lab: what is offered, what goes, and what is said to stay behind."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Conv2D, InputLayer
from convviz.networks import Network, Node
from convviz.states.lab.state import Drawing
from tests.states.network.elastic_networks import maps_network
from tests.ui.test_elastic_card import card_of, settle, workspace_of


def test_pooling_goes_to_the_lab_too_and_what_the_lab_has_not_is_not_offered(qapp, qtbot):
    workspace = workspace_of(maps_network())
    card = card_of(workspace, qtbot)
    workspace.select_layer("pool", 2)
    settle(workspace)
    seeds = []
    card.open_in_lab.connect(seeds.append)
    card.tools.lab.click()
    assert seeds[0].channels == (2,)
    workspace.select_layer("sep")
    settle(workspace)
    assert card.tools.lab.isVisible()  # one of its maps is taken apart already
    workspace.select_layer("bn", 2)
    settle(workspace)
    assert not card.tools.lab.isVisible()
    workspace.set_source(Drawing())
    workspace.select_layer("pool", 2)
    settle(workspace)
    assert not card.tools.lab.isVisible()  # without numbers there is nothing to take along


@pytest.mark.parametrize(
    ("channels", "activation", "told"),
    [
        (3, "relu", []),
        (3, "elu", ["The lab has no ELU: here is the map before its activation."]),
        (70, "elu", ["The lab takes 64 input maps at most: here is what input map 1 alone adds."]),
    ],
)
def test_what_does_not_come_along_to_the_lab_is_said_once_it_is_there(
    qapp, qtbot, channels, activation, told
):
    kernel = np.ones((1, 1, 1, channels), np.float32)
    nodes = [
        Node("in", "InputLayer", InputLayer((12, 12, 1))),
        Node("wide", "Conv2D", Conv2D(kernel), ("in",)),
        Node(
            "conv",
            "Conv2D",
            Conv2D(np.ones((3, 3, channels, 2), np.float32), activation=activation),
            ("wide",),
        ),
    ]
    workspace = workspace_of(Network("wide", nodes, ["conv"]))
    card = card_of(workspace, qtbot)
    workspace.select_layer("conv", 0)
    settle(workspace)
    happened = []
    workspace.notice.connect(happened.append)
    card.open_in_lab.connect(lambda _seed: happened.append("opened"))
    card.tools.lab.click()
    assert happened == ["opened", *told]
