"""Small networks with every kind of layer that the elastic card takes apart."""

from __future__ import annotations

import numpy as np

from convviz.layers import (
    Activation,
    Add,
    BatchNormalization,
    Concatenate,
    Conv1D,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv2D,
    Flatten,
    GlobalAveragePooling2D,
    InputLayer,
    MaxPooling2D,
    Reshape,
    SeparableConv2D,
    Softmax,
    UpSampling2D,
    ZeroPadding2D,
)
from convviz.networks import Network, Node
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Numbers
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRunner
from convviz.states.network.state import Cursor, Feed, Model, NetworkState
from convviz.states.network.store import NetworkStore, OpenNetwork

_RNG = np.random.default_rng(5)


def numbers(*shape: int) -> np.ndarray:
    return (_RNG.normal(size=shape) * 0.4).astype(np.float32)


def maps_network() -> Network:
    """Maps of every kind, one after the other."""
    return Network(
        "maps",
        [
            Node("input", "InputLayer", InputLayer((12, 12, 1))),
            Node(
                "conv",
                "Conv2D",
                Conv2D(numbers(3, 3, 1, 8), numbers(8), strides=2, padding="same"),
                ("input",),
            ),
            Node(
                "bn",
                "BatchNormalization",
                BatchNormalization(numbers(8), numbers(8), numbers(8), np.abs(numbers(8))),
                ("conv",),
            ),
            Node("relu", "ReLU", Activation("relu"), ("bn",)),
            Node(
                "sep",
                "SeparableConv2D",
                SeparableConv2D(
                    numbers(3, 3, 8, 2), numbers(1, 1, 16, 8), numbers(8), padding="same", activation="relu"
                ),
                ("relu",),
            ),
            Node(
                "dw",
                "DepthwiseConv2D",
                DepthwiseConv2D(numbers(3, 3, 8, 1), numbers(8), padding="same"),
                ("sep",),
            ),
            Node("add", "Add", Add(), ("relu", "dw")),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("add",)),
            Node("up", "UpSampling2D", UpSampling2D(2), ("pool",)),
            Node("cat", "Concatenate", Concatenate(), ("up", "add")),
            Node(
                "tr",
                "Conv2DTranspose",
                Conv2DTranspose(
                    numbers(3, 3, 4, 16), numbers(4), strides=2, padding="same", activation="sigmoid"
                ),
                ("cat",),
            ),
            Node("pad", "ZeroPadding2D", ZeroPadding2D(1), ("tr",)),
            Node(
                "grp",
                "Conv2D",
                Conv2D(numbers(3, 3, 2, 4), numbers(4), groups=2, dilation_rate=2, activation="leaky_relu"),
                ("pad",),
            ),
            Node("gap", "GlobalAveragePooling2D", GlobalAveragePooling2D(), ("grp",)),
            Node("soft", "Softmax", Softmax(), ("gap",)),
            Node("rows", "Reshape", Reshape((10, 40)), ("grp",)),
            Node(
                "c1",
                "Conv1D",
                Conv1D(numbers(3, 40, 6), numbers(6), padding="causal", activation="relu"),
                ("rows",),
            ),
        ],
        ["soft", "c1"],
    )


def digits_network(*, bias: bool = True) -> Network:
    """Maps, a Flatten, and two dense layers to a softmax."""

    def biases(count: int) -> np.ndarray | None:
        return numbers(count) if bias else None

    return Network(
        "digits",
        [
            Node("input", "InputLayer", InputLayer((12, 12, 1))),
            Node(
                "conv",
                "Conv2D",
                Conv2D(numbers(3, 3, 1, 5), biases(5), strides=3, activation="relu"),
                ("input",),
            ),
            Node("flatten", "Flatten", Flatten(), ("conv",)),
            Node("dense", "Dense", Dense(numbers(80, 20), biases(20), activation="relu"), ("flatten",)),
            Node("head", "Dense", Dense(numbers(20, 10), biases(10), activation="softmax"), ("dense",)),
        ],
        ["head"],
    )


def moment_of(network: Network, state: NetworkState | None = None) -> Moment:
    """The moment of a network that is fed fixed numbers."""
    store, blobs = NetworkStore(), BlobStore()
    store.put("key", OpenNetwork(network))
    picture = np.random.default_rng(3).random((12, 12, 1)).astype(np.float32)
    feed = Feed(Numbers(blobs.put(picture)))
    base = state or NetworkState()
    made = NetworkState(
        model=Model("key", network.name, network.name),
        feeds=(feed,),
        edits=base.edits,
        view=base.view,
        cursor=base.cursor,
    )
    return Moment(made, NetworkRunner(store, blobs).run(made))


def at(layer: str, channel: int | None = None, **more: object) -> NetworkState:
    """A state whose cursor is on a layer."""
    return NetworkState(cursor=Cursor(layer=layer, channel=channel, **more))
