"""Where cells lie over an input: by hand, and against what inner cells are computed from, which nothing cuts off."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import (
    Activation,
    Add,
    AveragePooling2D,
    Conv2D,
    Conv2DTranspose,
    Cropping2D,
    Dense,
    Flatten,
    GlobalAveragePooling2D,
    InputLayer,
    Layer,
    MaxPooling2D,
    Multiply,
    Reshape,
    Resizing,
    UpSampling2D,
    ZeroPadding2D,
)
from convviz.layers.fields import Line
from convviz.networks.cell_places import cell_places
from convviz.networks.network import Network
from convviz.networks.node import Cursor, Node
from convviz.networks.receptive import receptive_boxes

RNG = np.random.default_rng(8)


def weights(*shape: int) -> np.ndarray:
    return RNG.uniform(0.5, 1.5, shape).astype(np.float32)


def chain(shape: tuple[int, ...], *layers: Layer) -> Network:
    """One layer after the other, called 0, 1, ... behind `in`."""
    nodes = [Node("in", "InputLayer", InputLayer(shape))]
    nodes += [
        Node(str(at), type(layer).__name__, layer, (nodes[-1].id if at == 0 else str(at - 1),))
        for at, layer in enumerate(layers)
    ]
    return Network("chain", nodes, [nodes[-1].id])


def test_windows_without_padding_by_hand() -> None:
    network = chain((20, 30, 1), Conv2D(weights(3, 5, 1, 2)), MaxPooling2D(2), Conv2D(weights(3, 1, 2, 2)))
    # Rows: 0 to 2, then 0 to 3 two at a time, then three of those: 0 to 7. Columns: 0 to 4, then 0 to 5.
    assert cell_places(network, "0", "in", (20, 30)) == (Line(1, 0, 2), Line(1, 0, 4))
    assert cell_places(network, "1", "in", (20, 30)) == (Line(2, 0, 3), Line(2, 0, 5))
    assert cell_places(network, "2", "in", (20, 30)) == (Line(2, 0, 7), Line(2, 0, 5))


def test_padding_counts_so_that_nothing_is_pulled_inward_at_the_edges() -> None:
    same = chain(
        (9, 9, 1), Conv2D(weights(5, 5, 1, 1), padding="same"), Conv2D(weights(5, 5, 1, 1), padding="same")
    )
    assert cell_places(same, "1", "in", (9, 9)) == (Line(1, -4, 4), Line(1, -4, 4))
    # An even side is padded by one, at the end: 3 cells from 0, 2, 4 and 6.
    even = chain((8, 8, 1), Conv2D(weights(3, 3, 1, 1), strides=2, padding="same"))
    assert cell_places(even, "0", "in", (8, 8)) == (Line(2, 0, 2), Line(2, 0, 2))


CHAINS = {
    "dilated": (
        Conv2D(weights(3, 2, 1, 1), dilation_rate=(2, 3), padding="same"),
        AveragePooling2D(3, strides=2),
    ),
    "padded": (ZeroPadding2D(((3, 1), (0, 5))), Conv2D(weights(4, 4, 1, 1), strides=(2, 3))),
    "cropped": (Cropping2D(((2, 5), (1, 0))), Conv2D(weights(2, 2, 1, 1))),
    "transposed": (Conv2DTranspose(weights(4, 6, 1, 1), strides=2, padding="same"), AveragePooling2D(2)),
    "repeated": (UpSampling2D((2, 4)), AveragePooling2D((2, 4)), Conv2D(weights(3, 3, 1, 1))),
}


@pytest.mark.parametrize("name", CHAINS)
def test_inner_cells_lie_in_the_middle_of_what_they_are_computed_from(name: str) -> None:
    network = chain((40, 48, 1), *CHAINS[name])
    last = network.outputs[0]
    found = cell_places(network, last, "in", (40, 48))
    shape = network.maps_shape(last)
    assert found is not None
    assert shape is not None
    row, column = shape.height // 2, shape.width // 2
    for down, across in ((0, 0), (1, 2), (-3, -1)):
        box = receptive_boxes(network, Cursor(last, 0, row + down, column + across))["in"]
        middles = ((box.top + box.bottom) / 2, (box.left + box.right) / 2)
        for line, cell, middle in zip(found, (row + down, column + across), middles, strict=True):
            # Transposed, neighbours take turns in seeing one cell more.
            within = 0.26 if name == "transposed" else 1e-9
            assert (line.first + line.last) / 2 + cell * line.step == pytest.approx(middle, abs=within)


@pytest.mark.parametrize("interpolation", ["nearest", "bilinear", "area", "bicubic"])
@pytest.mark.parametrize("side", [2, 7, 40])
def test_a_resized_picture_covers_the_picture(interpolation: str, side: int) -> None:
    network = chain((12, 10, 1), Resizing(side, 5, interpolation))
    found = cell_places(network, "0", "in", (12, 10))
    assert found is not None
    rows, columns = found
    # A nearest cell is whole.
    within = 0.5 if interpolation == "nearest" else 0.01
    assert rows == pytest.approx((12 / side, (12 / side - 1) / 2, (12 / side - 1) / 2), abs=within)
    assert columns.step == 2


def test_a_crop_to_the_proportions_lies_in_the_middle() -> None:
    network = chain((12, 10, 1), Resizing(5, 5, crop_to_aspect_ratio=True))
    assert cell_places(network, "0", "in", (12, 10)) == (Line(2, 1.5, 1.5), Line(2, 0.5, 0.5))


def branches(second: Layer, *, pooled: bool = False) -> Network:
    nodes = [
        Node("in", "InputLayer", InputLayer((16, 16, 2))),
        Node("first", "Conv2D", Conv2D(weights(5, 5, 2, 2), padding="same"), ("in",)),
        Node("second", type(second).__name__, second, ("in",)),
        Node("end", "Add", Multiply() if pooled else Add(), ("first", "second")),
    ]
    return Network("branches", nodes, ["end"])


def test_branches_are_seen_together() -> None:
    network = branches(Conv2D(weights(2, 1, 2, 2), padding="same"))
    assert cell_places(network, "end", "in", (16, 16)) == (Line(1, -2, 2), Line(1, -2, 2))
    # The larger one reaches further, on one side only.
    network = branches(Conv2D(weights(8, 1, 2, 2), padding="same"))
    assert cell_places(network, "end", "in", (16, 16)) == (Line(1, -3, 4), Line(1, -2, 2))


def test_a_branch_that_sees_all_alike_says_nothing_of_places() -> None:
    network = branches(GlobalAveragePooling2D(keepdims=True), pooled=True)
    assert cell_places(network, "end", "in", (16, 16)) == (Line(1, -2, 2), Line(1, -2, 2))


def test_a_picture_may_come_in_as_a_row_or_without_its_channel() -> None:
    for shape in ((144,), (12, 12)):
        network = chain(shape, Reshape((12, 12, 1)), Activation("relu"), Conv2D(weights(3, 3, 1, 1)))
        assert cell_places(network, "2", "in", (12, 12)) == (Line(1, 0, 2), Line(1, 0, 2)), shape


def test_behind_dense_layers_there_are_no_places() -> None:
    network = chain((4, 4, 1), Flatten(), Dense(weights(16, 16)), Reshape((4, 4, 1)))
    assert cell_places(network, "2", "in", (4, 4)) is None
    assert cell_places(network, "0", "in", (4, 4)) is None


def test_channels_may_come_first() -> None:
    from convviz.layers.channels_first import ChannelsFirst

    network = chain((1, 20, 30), ChannelsFirst(Conv2D(weights(3, 5, 1, 2))), ChannelsFirst(MaxPooling2D(2)))
    assert cell_places(network, "1", "in", (20, 30)) == (Line(2, 0, 3), Line(2, 0, 5))


def test_the_bundled_networks_by_hand() -> None:
    # Three convolutions of 3 × 3 with a pooling of 2 × 2 behind each but the last: 2 + 1 + 4 + 2 + 8.
    line = Line(4, 0, 17)
    assert cell_places(open_network("mnist"), "conv2d_2", "input_layer", (28, 28)) == (line, line)
