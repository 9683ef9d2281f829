import numpy as np
import pytest

import convviz
from convviz.layers import Activation, Add, BatchNormalization, Conv2D, Dense, InputLayer, MaxPooling2D
from convviz.networks import Network, Node, UnknownLayer, zoo
from convviz.networks.node import Group
from convviz.states.network.graph import blocks_of, drawn_graph, first_collapsed
from convviz.states.network.graph_blocks import blocks
from convviz.states.network.graph_places import Spacing, place


def conv(filters: int, channels: int) -> Conv2D:
    return Conv2D(np.ones((3, 3, channels, filters), np.float32), padding="same")


def residual() -> Network:
    """in → stem → (block1_conv → block1_bn, skip) → block1_add → relu → head."""
    ones = np.ones(4, np.float32)
    return Network(
        "residual",
        [
            Node("in", "InputLayer", InputLayer((8, 8, 1))),
            Node("stem", "Conv2D", conv(4, 1), ("in",)),
            Node("block1_conv", "Conv2D", conv(4, 4), ("stem",)),
            Node(
                "block1_bn",
                "BatchNormalization",
                BatchNormalization(ones, ones, ones, ones),
                ("block1_conv",),
            ),
            Node("block1_add", "Add", Add(), ("block1_bn", "stem")),
            Node("relu", "Activation", Activation("relu"), ("block1_add",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(), ("relu",)),
            Node("head", "Conv2D", conv(2, 4), ("pool",)),
        ],
        ["head"],
    )


def test_a_layer_that_keeps_shape_and_place_is_slim() -> None:
    graph = drawn_graph(residual(), ())
    assert {vertex.id for vertex in graph.vertices if vertex.is_slim} == {"block1_bn", "relu"}


def test_branches_between_two_layers_are_a_block_named_after_what_their_names_begin_with() -> None:
    (block,) = blocks(residual())
    assert (block.id, block.name, block.shows) == ("block:block1_add", "block1", "block1_add")
    assert block.members == ("block1_conv", "block1_bn", "block1_add")


def test_a_collapsed_block_is_one_vertex_that_shows_its_last_layer() -> None:
    network = residual()
    graph = drawn_graph(network, blocks_of(network))
    block = graph.vertex("block1_conv")
    assert block is not None
    assert block.is_block
    assert (block.inputs, block.node) == (("stem",), "block1_add")
    assert graph.arrangement.track_count == 0
    assert graph.open_blocks == ()


def test_an_unknown_name_among_the_collapsed_changes_nothing() -> None:
    network = residual()
    assert len(drawn_graph(network, ("elsewhere",)).vertices) == len(network.nodes)


def test_the_graph_is_remembered_for_the_same_network_and_blocks() -> None:
    network = residual()
    assert drawn_graph(network, ()) is drawn_graph(network, ())
    assert drawn_graph(network, ()) is not drawn_graph(residual(), ())


def test_a_nested_model_is_collapsed_to_one_vertex() -> None:
    network = convviz.open_network("vgg16-transfer")
    graph = drawn_graph(network, ("vgg16",))
    assert [vertex.id for vertex in graph.vertices].count("vgg16") == 1
    assert len(graph.vertices) < len(drawn_graph(network, ()).vertices)


def test_a_block_whose_output_comes_back_into_it_is_drawn_layer_by_layer() -> None:
    dense = Dense(np.ones((3, 3), np.float32))
    network = Network(
        "loop",
        [
            Node("in", "InputLayer", InputLayer((3,))),
            Node("g/a", "Dense", dense, ("in",)),
            Node("between", "Dense", dense, ("g/a",)),
            Node("g/b", "Dense", dense, ("between",)),
        ],
        ["g/b"],
        [Group("g", "Functional", ("g/b",))],
    )
    assert len(drawn_graph(network, ("g",)).vertices) == 4


def test_layers_that_cannot_run_are_drawn_too() -> None:
    network = Network(
        "unknown",
        [
            Node("in", "InputLayer", InputLayer((4, 4, 1))),
            Node("odd", "Lambda", UnknownLayer("odd", "Lambda"), ("in",)),
            Node("after", "Activation", Activation("relu"), ("odd",)),
        ],
        ["after"],
    )
    assert [vertex.id for vertex in drawn_graph(network, ()).vertices] == ["in", "odd", "after"]


@pytest.mark.parametrize("name", zoo.names())
@pytest.mark.parametrize("closed", [False, True])
def test_every_network_of_the_zoo_is_laid_out_without_overlap(name: str, closed: bool) -> None:
    network = convviz.open_network(name)
    graph = drawn_graph(network, blocks_of(network) if closed else ())
    sizes = {vertex.id: (60.0, 90.0) for vertex in graph.vertices}
    boxes = list(place(graph.arrangement, sizes, Spacing(20, 10, 8, 12)).boxes.values())
    assert len({(box.x, box.y) for box in boxes}) == len(graph.vertices)
    assert set(graph.vertex_of) == {node.id for node in network.nodes}


def deep(count: int) -> Network:
    """As many residual blocks one after the other."""
    nodes = [Node("in", "InputLayer", InputLayer((4, 4, 4)))]
    for index in range(count):
        before = nodes[-1].id
        nodes.append(Node(f"block{index}_conv", "Conv2D", conv(4, 4), (before,)))
        nodes.append(Node(f"block{index}_add", "Add", Add(), (f"block{index}_conv", before)))
    return Network("deep", nodes, [nodes[-1].id])


def test_at_the_first_look_only_deep_networks_are_drawn_block_by_block() -> None:
    assert first_collapsed(deep(3)) == ()
    network = deep(30)
    assert len(first_collapsed(network)) == 30
    assert len(drawn_graph(network, first_collapsed(network)).vertices) == 31


def test_a_layer_of_a_nested_model_is_called_by_its_own_name_and_one_with_a_slash_by_all_of_it() -> None:
    dense = Dense(np.ones((3, 3), np.float32))
    network = Network(
        "nested",
        [
            Node("in", "InputLayer", InputLayer((3,))),
            Node("outer/first", "Dense", dense, ("in",)),
            Node("outer/second", "Dense", dense, ("outer/first",)),
            Node("scope/third", "Dense", dense, ("outer/second",)),
        ],
        ["scope/third"],
        [Group("outer", "Functional", ("outer/second",))],
    )
    names = [vertex.name for vertex in drawn_graph(network, ()).vertices]
    assert names == ["in", "first", "second", "scope/third"]
