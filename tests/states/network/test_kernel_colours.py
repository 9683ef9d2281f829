"""Which kernels lie on red, green and blue, and what colour three of them make together."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import (
    ChannelsFirst,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv2D,
    Flatten,
    InputLayer,
    Layer,
    Rescaling,
    Resizing,
    ZeroPadding2D,
)
from convviz.networks import Network, Node
from convviz.painting.network.kernels import tiles_image
from convviz.painting.network.kernels_layout import lay_out_kernels
from convviz.painting.theme import theme
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.network.kernel_arrays import kernels_of
from convviz.states.network.kernel_colours import colours_met
from convviz.states.network.kernels import KernelsScene, derive_kernels
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRunner
from convviz.states.network.state import Cursor, Feed, Model, NetworkState, View
from convviz.states.network.store import NetworkStore, OpenNetwork

RNG = np.random.default_rng(9)


def some(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def chain(shape: tuple[int, ...], *layers: Layer) -> Network:
    nodes = [Node("in", "InputLayer", InputLayer(shape, name="in"))]
    for place, layer in enumerate(layers):
        nodes.append(Node(str(place), type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("chain", nodes, (nodes[-1].id,))


def met(network: Network, layer: str, how: Preparation | None = None) -> tuple[int, ...]:
    state = NetworkState(feeds=(Feed(preparation=how or Preparation()),))
    return colours_met(network, layer, kernels_of(network, layer, "kernel"), state)


@pytest.mark.parametrize(
    ("network", "layer"),
    [
        (chain((8, 8, 3), Conv2D(some(3, 3, 3, 4))), "0"),
        (
            chain((8, 8, 3), Rescaling(1 / 255), Resizing(6, 6), ZeroPadding2D(1), Conv2D(some(3, 3, 3, 4))),
            "3",
        ),
        (chain((8, 8, 3), Conv2DTranspose(some(3, 3, 4, 3))), "0"),
        (chain((8, 8, 3), Flatten(), Dense(some(192, 5))), "1"),
        (chain((3, 8, 8), ChannelsFirst(Conv2D(some(3, 3, 3, 4)))), "0"),
    ],
)
def test_kernels_over_an_input_of_three_colours_are_seen_as_colours(network: Network, layer: str) -> None:
    assert met(network, layer) == (0, 1, 2)


@pytest.mark.parametrize(
    ("network", "layer"),
    [
        (chain((8, 8, 1), Conv2D(some(3, 3, 1, 3)), Conv2D(some(3, 3, 3, 4))), "1"),
        (chain((8, 8, 3), Conv2D(some(3, 3, 3, 3)), Conv2D(some(3, 3, 3, 4))), "1"),
        (chain((8, 8, 1), Conv2D(some(3, 3, 1, 3))), "0"),
        (chain((8, 8, 4), Conv2D(some(3, 3, 4, 3))), "0"),
        (chain((8, 8, 3), Conv2D(some(3, 3, 1, 6), groups=3)), "0"),
        (chain((8, 8, 3), DepthwiseConv2D(some(3, 3, 3, 1))), "0"),
        (chain((3,), Dense(some(3, 5))), "0"),
    ],
)
def test_other_kernels_are_no_colours(network: Network, layer: str) -> None:
    assert met(network, layer) == ()


def test_where_blue_is_fed_first_the_first_kernel_is_blue_s() -> None:
    network = chain((8, 8, 3), Conv2D(some(3, 3, 3, 4)))
    assert met(network, "0", Preparation(colour="bgr")) == (2, 1, 0)
    assert met(network, "0", Preparation(values="imagenet-caffe")) == (2, 1, 0)
    # The caffe range turns the order round, whichever it was.
    assert met(network, "0", Preparation(colour="bgr", values="imagenet-caffe")) == (0, 1, 2)


def scene_of(network: Network, layer: str, *, joined: bool, how: Preparation | None = None) -> KernelsScene:
    networks = NetworkStore()
    networks.put("key", OpenNetwork(network))
    state = NetworkState(
        Model("key", "chain", "chain"),
        (Feed(preparation=how or Preparation()),),
        view=View(colour_kernels=joined),
        cursor=Cursor(layer),
    )
    scene = derive_kernels(Moment(state, NetworkRunner(networks, BlobStore()).run(state)))
    assert scene is not None
    return scene


@pytest.mark.parametrize("how", [Preparation(), Preparation(colour="bgr")])
def test_zero_is_a_middle_grey_and_one_scale_serves_all_colours(qapp, how: Preparation) -> None:
    kernel = some(3, 2, 3, 5)
    network = chain((8, 8, 3), Conv2D(kernel, some(5) * 9))
    scene = scene_of(network, "0", joined=True, how=how)
    layout = lay_out_kernels(scene, 900, 400, 8)
    assert layout is not None
    assert layout.channels == 1
    values = scene.shown(slice(None), slice(None))
    image = tiles_image(values, layout, scene, theme("light"), 1.0)
    largest = scene.colouring.high
    assert largest == pytest.approx(np.abs(network.node("0").layer.bias).max())
    in_order = kernel[:, :, ::-1] if how.colour == "bgr" else kernel
    for row, column, filter_ in np.ndindex(3, 2, 5):
        seen = image.pixelColor(column * 8 + 4, filter_ * round(layout.dy) + row * 8 + 4)
        wanted = 127.5 * (1 + in_order[row, column, :, filter_] / largest)
        np.testing.assert_allclose([seen.red(), seen.green(), seen.blue()], wanted, atol=1)


def test_joined_kernels_take_the_room_of_one_and_a_place_is_the_same_in_all() -> None:
    network = chain((8, 8, 3), Conv2D(some(3, 2, 3, 5)))
    one_by_one, joined = (
        lay_out_kernels(scene_of(network, "0", joined=each), 900, 400, 8) for each in (False, True)
    )
    assert one_by_one is not None
    assert joined is not None
    assert joined.strip < one_by_one.strip
    assert joined.tile(3, 0) == joined.tile(3, 2)
    assert one_by_one.tile(3, 0) != one_by_one.tile(3, 2)
    box = joined.tile(4, 0)
    place = joined.place_at(box.x + 9, box.y + 17)
    assert place is not None
    assert (place.filter, place.row, place.column) == (4, 2, 1)


def test_without_colours_the_switch_changes_nothing() -> None:
    network = open_network("mnist")
    assert not scene_of(network, "conv2d", joined=True).joined
    assert scene_of(network, "conv2d", joined=True).colouring.law == "signed"


def test_bundled_networks_of_photographs_offer_it_in_their_first_layer_alone() -> None:
    network = open_network("catsdogs")
    offered = [
        node.id for node in network.nodes if kernels_of(network, node.id, "kernel") and met(network, node.id)
    ]
    assert offered == ["conv2d"]
