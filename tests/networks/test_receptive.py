"""What is read and what is reached, against changing one pixel after the other."""

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    Add,
    AveragePooling2D,
    Concatenate,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv2D,
    Flatten,
    InputLayer,
    as_maps,
)
from convviz.layers.fields import Box
from convviz.networks import Cursor, Network, Node, UnknownLayer
from convviz.networks.edits import SilenceMap, edited
from convviz.networks.receptive import reached_boxes, receptive_boxes

RNG = np.random.default_rng(5)


def weights(*shape: int) -> np.ndarray:
    """No weight is 0, and none cancels another."""
    return RNG.uniform(0.5, 1.5, shape).astype(np.float32)


def chain() -> Network:
    return Network(
        "chain",
        [
            Node("in", "InputLayer", InputLayer((11, 9, 1))),
            Node("conv", "Conv2D", Conv2D(weights(3, 2, 1, 2), strides=(2, 1), padding="same"), ("in",)),
            Node("pool", "AveragePooling2D", AveragePooling2D(2), ("conv",)),
            Node("wide", "DepthwiseConv2D", DepthwiseConv2D(weights(2, 2, 2, 1), dilation_rate=1), ("pool",)),
        ],
        ["wide"],
    )


def branching() -> Network:
    return Network(
        "branching",
        [
            Node("in", "InputLayer", InputLayer((8, 8, 2))),
            Node("left", "Conv2D", Conv2D(weights(5, 1, 2, 2), padding="same"), ("in",)),
            Node("right", "Conv2D", Conv2D(weights(1, 3, 2, 2), padding="same"), ("in",)),
            Node("add", "Add", Add(), ("left", "right")),
            Node("relu", "Activation", Activation("relu"), ("add",)),
            Node("both", "Concatenate", Concatenate(), ("relu", "in")),
            Node("up", "Conv2DTranspose", Conv2DTranspose(weights(2, 3, 2, 4), strides=2), ("both",)),
        ],
        ["up"],
    )


def changed_by_pixel(network: Network) -> dict[tuple[int, int], dict[str, np.ndarray]]:
    """For each pixel of the only input which places of every layer change with it, shape (rows, columns)."""
    (shape,) = network.input_shapes
    base = RNG.uniform(1, 2, shape).astype(np.float32)
    before = network.run(base)
    found = {}
    for row in range(shape[0]):
        for column in range(shape[1]):
            other = base.copy()
            other[row, column] += 1
            after = network.run(other)
            found[row, column] = {
                node: (as_maps(after[node]) != as_maps(before[node])).any(axis=2) for node in after
            }
    return found


def box_of(places: np.ndarray) -> Box | None:
    rows, columns = np.nonzero(places)
    if not rows.size:
        return None
    return Box(int(rows.min()), int(rows.max()), int(columns.min()), int(columns.max()))


@pytest.mark.parametrize("make", [chain, branching])
def test_what_a_pixel_reaches_is_what_changes_with_it(make) -> None:
    network = make()
    for (row, column), changed in changed_by_pixel(network).items():
        reached = reached_boxes(network, "in", row, column)
        for node, places in changed.items():
            assert reached.get(node) == box_of(places), (node, row, column)


@pytest.mark.parametrize("make", [chain, branching])
def test_what_a_number_sees_of_the_input_is_where_a_change_moves_it(make) -> None:
    network = make()
    changed = changed_by_pixel(network)
    rows, columns = network.input_shapes[0][:2]
    last = network.outputs[0]
    for row, column in np.ndindex(next(iter(changed.values()))[last].shape):
        seen = np.array([[changed[y, x][last][row, column] for x in range(columns)] for y in range(rows)])
        boxes = receptive_boxes(network, Cursor(last, 0, row, column))
        assert boxes.get("in") == box_of(seen), (row, column)


def flat() -> Network:
    return Network(
        "flat",
        [
            Node("in", "InputLayer", InputLayer((4, 5, 2))),
            Node("conv", "Conv2D", Conv2D(weights(2, 2, 2, 3)), ("in",)),
            Node("flatten", "Flatten", Flatten(), ("conv",)),
            Node("dense", "Dense", Dense(weights(36, 3)), ("flatten",)),
        ],
        ["dense"],
    )


def test_a_flattened_number_sees_the_one_cell_that_it_was() -> None:
    # Keras counts rows, then columns, then channels: 1 · (4 · 3) + 2 · 3 + 1 = 19.
    boxes = receptive_boxes(flat(), Cursor("flatten", 19))
    assert boxes["conv"] == Box(1, 1, 2, 2)
    assert boxes["in"] == Box(1, 2, 2, 3)


def test_a_dense_unit_sees_everything() -> None:
    assert receptive_boxes(flat(), Cursor("dense", 2))["in"] == Box(0, 3, 0, 4)


def test_silencing_a_map_changes_nothing_about_what_is_seen() -> None:
    network = chain()
    silent = edited(network, [SilenceMap("conv", 1)])
    cursor = Cursor("wide", 0, 1, 2)
    assert receptive_boxes(silent, cursor) == receptive_boxes(network, cursor)


def test_layers_behind_one_that_is_not_known_are_left_out() -> None:
    network = Network(
        "unknown",
        [
            Node("in", "InputLayer", InputLayer((4, 4, 1))),
            Node("odd", "Lambda", UnknownLayer("odd", "Lambda"), ("in",)),
            Node("after", "Activation", Activation("relu"), ("odd",)),
        ],
        ["after"],
    )
    assert set(reached_boxes(network, "in", 1, 2)) == {"in"}
    assert set(receptive_boxes(network, Cursor("after"))) == {"after"}
