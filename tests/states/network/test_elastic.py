"""What the elastic card takes apart adds up to what the network computed."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import (
    ChannelsFirst,
    Conv2D,
    Conv2DTranspose,
    DepthwiseConv2D,
    InputLayer,
    SeparableConv2D,
    Sum,
)
from convviz.networks import Cursor as CellOf
from convviz.networks import Network, Node
from convviz.networks.edits import SetWeight, SilenceKernel
from convviz.states.lab.scene import MarkKind
from convviz.states.network import elastic_check
from convviz.states.network.elastic import ElasticDeriver
from convviz.states.network.elastic_links import link_of, linked_channels, map_between, part_of_sum
from convviz.states.network.elastic_scene import KernelPicture, Picture, Sign
from convviz.states.network.elastic_written import open_channel, rest_of, together_of, write_whole
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState, Place, View
from convviz.states.network.store import OpenNetwork
from tests.states.network.elastic_networks import at, digits_network, maps_network, moment_of, numbers

CELLS = numbers(9, 8, 4)
CONVOLVING = {
    "valid": Conv2D(numbers(3, 3, 4, 6), numbers(6), activation="relu"),
    "strided same": Conv2D(numbers(3, 2, 4, 6), numbers(6), strides=2, padding="same"),
    "grouped, dilated": Conv2D(numbers(3, 3, 2, 6), numbers(6), groups=2, dilation_rate=2),
    "depthwise": DepthwiseConv2D(numbers(3, 3, 4, 2), numbers(8), padding="same"),
    "separable": SeparableConv2D(numbers(3, 3, 4, 3), numbers(1, 1, 12, 6), numbers(6), strides=2),
    "transposed": Conv2DTranspose(numbers(3, 3, 6, 4), numbers(6), strides=2, output_padding=1),
}
LAYERS = [node.id for node in maps_network().nodes]
NETWORK = maps_network()


@pytest.mark.parametrize("name", CONVOLVING)
@pytest.mark.parametrize("output", [0, 5])
def test_the_parts_of_all_input_maps_and_the_bias_are_the_map_before_its_activation(name, output):
    layer = CONVOLVING[name]
    parts = [
        part_of_sum(layer, link_of(layer, channel, output), CELLS)
        for channel in linked_channels(layer, output)
    ]
    whole = np.sum(parts, axis=0)[:, :, 0] + layer.bias[output]
    np.testing.assert_allclose(whole, layer.before_activation(CELLS)[:, :, output], rtol=1e-4, atol=1e-5)


def test_the_map_between_two_steps_is_the_first_steps_own():
    layer = CONVOLVING["separable"]
    link = link_of(layer, 2, 4)
    between = map_between(layer, link, CELLS)[:, :, 0]
    first = layer.depthwise.forward(CELLS)
    np.testing.assert_allclose(between, first[:, :, 2 * 3 + link.index[1]], rtol=1e-5, atol=1e-6)
    assert link.factor == pytest.approx(float(layer.pointwise_kernel[0, 0, 2 * 3 + link.index[1], 4]))
    assert link.others == 2


@pytest.mark.parametrize("name", CONVOLVING)
def test_a_link_names_the_weights_where_they_stand_in_their_array(name):
    layer = CONVOLVING[name]
    for channel in linked_channels(layer, 3):
        link = link_of(layer, channel, 3)
        stored = getattr(layer, link.weight)
        np.testing.assert_array_equal(stored[(slice(None), slice(None), *link.index)], link.weights)


@pytest.mark.parametrize("layer", LAYERS)
def test_every_layers_row_ends_with_its_own_map_and_a_check_that_holds(layer):
    moment = moment_of(NETWORK, at(layer, 1))
    scene = ElasticDeriver().derive(moment)
    assert scene.cell is not None
    assert scene.cell.check.holds
    if scene.bench is None:
        last = scene.row[-1]
        assert isinstance(last, Picture)
        assert (last.role, last.layer, last.channel) == ("output", layer, scene.cell.channel)
        array = moment.run.trace[layer].reshape(last.grid.values.shape)
        assert scene.cell.value == array[scene.cell.row, scene.cell.column, scene.cell.channel]


def test_the_row_of_a_convolution_is_input_kernel_part_sum_and_map():
    scene = ElasticDeriver().derive(moment_of(NETWORK, at("grp", 3)))
    kinds = [part.role if isinstance(part, Picture) else type(part).__name__ for part in scene.row]
    assert kinds == ["input", "Sign", "KernelPicture", "Sign", "part", "Sign", "before", "Sign", "output"]
    more = next(part for part in scene.row if isinstance(part, Sign) and part.kind == "more")
    assert more.count == 1


def test_the_part_of_the_sum_holds_the_opened_links_share_at_the_explained_cell():
    scene = ElasticDeriver().derive(moment_of(NETWORK, at("tr", 2, link=5)))
    part = next(one for one in scene.row if isinstance(one, Picture) and one.role == "part")
    share = next(one for one in scene.shares if one.channel == 5)
    assert scene.cell.link == 5
    assert float(part.grid.values[scene.cell.row, scene.cell.column, 0]) == pytest.approx(
        share.value, abs=1e-5
    )


def test_shares_stand_largest_first_and_add_up_with_the_bias_to_the_written_total():
    scene = ElasticDeriver().derive(moment_of(NETWORK, at("tr", 2)))
    sizes = [abs(share.value) for share in scene.shares]
    assert len(sizes) == 16
    assert sizes == sorted(sizes, reverse=True)
    written = scene.cell.written
    units = sum(share.subtotal.units for share in scene.shares)
    assert units + written.bias.units + written.remainder.units == written.total.units


@pytest.mark.parametrize("seed", range(12))
def test_written_shares_of_many_channels_add_up_and_stay_near_the_truth(seed):
    rng = np.random.default_rng(seed)
    layer = Conv2D(rng.normal(size=(3, 3, 40, 2)), rng.normal(size=2))
    cells = rng.normal(size=(3, 3, 40)).astype(np.float32)
    arithmetic = layer.explain(_cell(1), cells)
    written = write_whole(arithmetic, by_channel=True)
    assert len(written.groups) == 40
    units = sum(group.subtotal.units for group in written.groups)
    assert units + written.bias.units + written.remainder.units == written.total.units
    scale = 10.0**written.total.decimals
    assert written.total.units / scale == pytest.approx(arithmetic.total, abs=0.51 / scale)
    assert written.exact == (written.remainder.units == 0)
    together = together_of(written)
    assert together.units + written.bias.units == written.total.units
    assert abs(written.bias.units) >= 10
    some = written.groups[:7]
    others = written.groups[7:]
    truth = float(
        np.sum([arithmetic.products[arithmetic.window.channels == each.key].sum() for each in others])
    )
    rest = rest_of(written, [each.subtotal for each in others], truth)
    assert sum(each.subtotal.units for each in some) + rest.units == together.units
    assert rest.exact == (round(truth * scale) == rest.units)


def test_the_opened_channels_products_are_those_of_the_window():
    layer = CONVOLVING["valid"]
    arithmetic = layer.explain(_cell(4, 2, 3), CELLS)
    opened = open_channel(arithmetic, 2)
    expected = CELLS[2:5, 3:6, 2].astype(np.float64) * layer.kernel[:, :, 2, 4]
    np.testing.assert_allclose(opened.arithmetic.products, expected.ravel(), rtol=1e-6)
    assert opened.own(int(opened.members[4])) == 4
    assert opened.own(0) is None


def test_pointing_at_the_input_map_marks_its_term_and_does_not_leave_the_opened_map():
    state = at("grp", 3, link=2, probe=None)
    base = ElasticDeriver().derive(moment_of(NETWORK, state))
    window = base.cell.arithmetic.window
    place = Place("pad", 2, int(window.rows[4]), int(window.columns[4]))
    pointing = replace(state, cursor=replace(state.cursor, probe=place))
    scene = ElasticDeriver().derive(moment_of(NETWORK, pointing))
    assert scene.layer.id == "grp"
    assert scene.cell.marked == 4
    source = next(one for one in scene.row if isinstance(one, Picture) and one.role == "input")
    assert {mark.kind for mark in source.grid.marks} == {MarkKind.WINDOW, MarkKind.CELL}


def test_with_no_map_opened_the_cell_pointed_at_is_explained_whatever_its_layer():
    state = at("grp", None, probe=Place("bn", 2, 1, 1))
    scene = ElasticDeriver().derive(moment_of(NETWORK, state))
    assert (scene.layer.id, scene.cell.channel, scene.level) == ("bn", 2, "map")


def test_products_shown_in_the_kernel_add_up_to_the_share():
    state = NetworkState(cursor=at("tr", 1, link=3).cursor, view=View(product="products"))
    scene = ElasticDeriver().derive(moment_of(NETWORK, state))
    kernel = next(part for part in scene.row if isinstance(part, KernelPicture))
    share = next(one for one in scene.shares if one.channel == 3)
    assert float(kernel.values.sum()) == pytest.approx(share.value, abs=1e-6)


def test_an_edit_shows_what_the_network_gave_without_it():
    weight = SetWeight("conv", "bias", (2,), 9.0)
    plain = ElasticDeriver().derive(moment_of(NETWORK, at("conv", 2)))
    state = NetworkState(cursor=at("conv", 2).cursor, edits=(weight,))
    changed = ElasticDeriver().derive(moment_of(NETWORK, state))
    assert changed.changes == 1
    assert changed.cell.before == plain.cell.value
    assert changed.cell.value != plain.cell.value


def test_a_silenced_kernel_says_so_and_adds_nothing():
    state = NetworkState(cursor=at("grp", 3, link=2).cursor, edits=(SilenceKernel("grp", 0, 3),))
    scene = ElasticDeriver().derive(moment_of(NETWORK, state))
    kernel = next(part for part in scene.row if isinstance(part, KernelPicture))
    assert kernel.silent
    assert kernel.silences == (0, 3)
    assert next(share for share in scene.shares if share.channel == 2).value == 0


def test_stepping_leaves_later_cells_of_the_map_to_be_computed():
    state = at("conv", 0, stepping=True, positions=(("conv", 7),))
    scene = ElasticDeriver().derive(moment_of(NETWORK, state))
    output = scene.row[-1]
    assert (scene.cell.row, scene.cell.column) == (1, 1)
    assert output.grid.computed is not None
    assert output.grid.computed[:, :, 0].sum() == 8


def test_the_weight_of_a_layer_over_sequences_has_one_place_along_its_taps():
    scene = ElasticDeriver().derive(moment_of(NETWORK, at("c1", 2, link=7)))
    kernel = next(part for part in scene.row if isinstance(part, KernelPicture))
    layer = NETWORK.node("c1").layer
    assert layer.kernel[kernel.place(0, 2)] == kernel.weights[0, 2]


def test_nothing_is_derived_before_a_network_is_open_and_a_layer_without_input_is_named():
    assert ElasticDeriver().derive(replace(moment_of(NETWORK), run=None)).level == "nothing"
    scene = ElasticDeriver().derive(moment_of(digits_network()))
    assert scene.level == "nothing"
    assert scene.layer is None


def test_before_anything_is_fed_the_weights_are_there():
    moment = moment_of(NETWORK, at("grp", 3, link=3))
    scene = ElasticDeriver().derive(replace(moment, run=replace(moment.run, trace=None)))
    (kernel,) = scene.row
    assert not scene.fed
    assert (kernel.channel, kernel.filter) == (3, 3)
    np.testing.assert_array_equal(kernel.values, NETWORK.node("grp").layer.kernel[:, :, 1, 3])


def test_a_sum_of_the_whole_window_is_checked_against_the_map():
    scene = ElasticDeriver().derive(moment_of(NETWORK, at("sep", 4)))
    assert isinstance(scene.cell.arithmetic, Sum)
    total = sum(share.value for share in scene.shares) + scene.cell.arithmetic.bias
    assert total == pytest.approx(scene.cell.arithmetic.total, abs=1e-9)


@pytest.mark.parametrize("activation", ["relu", "sigmoid", "gelu"])
@pytest.mark.parametrize("spoilt", [False, True])
def test_a_large_layer_is_checked_by_its_results_and_a_wrong_sum_is_found_out(
    monkeypatch, activation, spoilt
):
    monkeypatch.setattr(elastic_check, "_FEW_PRODUCTS", 0)
    # What is fed is positive, and so is every sum: a ReLU hides what is below zero.
    kernel = np.linspace(0.1, 0.9, 18).reshape(3, 3, 1, 2)
    layer = Conv2D(kernel, [0.7, 0.2], activation=activation)
    nodes = [Node("input", "InputLayer", InputLayer((12, 12, 1))), Node("conv", "Conv2D", layer, ("input",))]
    network = Network("large", nodes, ["conv"])
    trace = moment_of(network).run.trace
    here = CellOf("conv", 1, 4, 4)
    arithmetic = network.explain(trace, here)
    if spoilt:
        total = arithmetic.total + 0.01
        result = float(layer.activation.apply(np.array([total]))[0])
        arithmetic = dataclasses.replace(arithmetic, total=total, result=result)
    value = float(trace["conv"][4, 4, 1])
    assert elastic_check.checked(network, trace, here, arithmetic, value).holds is not spoilt


def test_what_a_cell_sees_is_cut_to_the_input():
    scene = ElasticDeriver().derive(moment_of(NETWORK, at("conv", 0, positions=(("conv", 35),))))
    assert scene.cell.sees == ((2, 2), (12, 12))


def _cell(channel, row=0, column=0):
    from convviz.layers import Cell

    return Cell(channel, row, column)


def test_a_cell_of_channels_first_layers_is_taken_apart_where_it_stands():
    rng = np.random.default_rng(6)
    kernel = rng.normal(size=(3, 3, 2, 5)).astype(np.float32)
    network = Network(
        "turned",
        [
            Node("input", "InputLayer", InputLayer((2, 9, 7))),
            Node("conv", "Conv2D", ChannelsFirst(Conv2D(kernel, activation="relu")), ("input",)),
        ],
        ["conv"],
    )
    picture = rng.normal(size=(2, 9, 7)).astype(np.float32)
    trace = network.run(picture)
    state = at("conv", 4, positions=(("conv", 4 * 35 + 2 * 5 + 3),))
    scene = ElasticDeriver().derive(
        Moment(state, NetworkRun(OpenNetwork(network), network, (), trace, trace))
    )
    assert (scene.cell.channel, scene.cell.row, scene.cell.column) == (4, 2, 3)
    expected = float((picture[:, 2:5, 3:6].transpose(1, 2, 0) * kernel[:, :, :, 4]).sum())
    assert scene.cell.arithmetic.total == pytest.approx(expected, rel=1e-5)
    assert scene.cell.check.holds
    pictures = {part.role: part for part in scene.row if isinstance(part, Picture)}
    np.testing.assert_array_equal(pictures["input"].grid.values[:, :, 0], picture[0])
    np.testing.assert_array_equal(pictures["output"].grid.values[:, :, 4], trace["conv"][4])
