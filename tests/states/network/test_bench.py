"""The bench: a Flatten's order, what numbers add to a class, and softmax in steps."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import Dense, Flatten, GlobalMaxPooling2D, InputLayer
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceMap
from convviz.states.network.bench import is_bench, strip_cell, strip_index
from convviz.states.network.bench_weights import dense_chain, weights_towards
from convviz.states.network.elastic import ElasticDeriver
from convviz.states.network.state import NetworkState, Place, View
from tests.states.network.elastic_networks import at, digits_network, maps_network, moment_of, numbers

NETWORK = digits_network()


def bench(state: NetworkState, network: Network = NETWORK):
    moment = moment_of(network, state)
    scene = ElasticDeriver().derive(moment)
    assert scene.bench is not None
    return scene.bench, scene, moment.run.trace


@pytest.mark.parametrize("shape", [(3, 3, 64), (4, 5, 2), (1, 7, 3)])
def test_the_strip_stands_in_the_order_of_keras_row_column_channel(shape):
    maps = np.arange(np.prod(shape)).reshape(shape)
    flat = maps.ravel()
    for row, column, channel in np.ndindex(*shape):
        index = strip_index(shape, channel, row, column)
        assert flat[index] == maps[row, column, channel]
        assert strip_cell(shape, index) == (channel, row, column)


def test_a_flatten_unrolls_its_source_and_marks_the_number_pointed_at():
    made, scene, trace = bench(NetworkState(cursor=replace(at("flatten").cursor, probe=Place("flatten", 33))))
    strip = made.strip
    assert (strip.source, strip.marked) == ("conv", 33)
    np.testing.assert_array_equal(strip.values, trace["conv"].ravel())
    np.testing.assert_array_equal(strip.order, np.arange(80))
    assert scene.cell.check.holds


def test_contributions_towards_a_class_are_the_gradient_times_the_number():
    """Against differences of the logit itself, with the biases in place."""
    moment = moment_of(NETWORK)
    trace = moment.run.trace
    weights = weights_towards(trace, "flatten", 4)
    dense, head = NETWORK.node("dense").layer, NETWORK.node("head").layer
    numbers64 = trace["flatten"].astype(np.float64)

    def logit(values: np.ndarray) -> float:
        hidden = np.maximum(values @ dense.kernel.astype(np.float64) + dense.bias, 0)
        return float(hidden @ head.kernel.astype(np.float64)[:, 4] + head.bias[4])

    for index in range(0, 80, 7):
        step = np.zeros(80)
        step[index] = 1e-6
        slope = (logit(numbers64 + step) - logit(numbers64 - step)) / 2e-6
        assert slope == pytest.approx(weights[index], abs=1e-6)


def test_without_biases_all_contributions_are_the_logit():
    network = digits_network(bias=False)
    state = NetworkState(cursor=at("flatten").cursor, view=View(chosen_class=7))
    made, _, trace = bench(state, network)
    assert made.strip.chosen == 7
    logit = float(trace.before_activation["head"][7])
    assert made.strip.contributions.sum() == pytest.approx(logit, abs=1e-5)


def test_a_silent_unit_passes_nothing_on_to_a_class():
    moment = moment_of(NETWORK, NetworkState(edits=(SilenceMap("dense", 3),)))
    weights = weights_towards(moment.run.trace, "dense", 2)
    expected = NETWORK.node("head").layer.kernel[:, 2].astype(np.float64)
    np.testing.assert_allclose(weights, expected)
    through = weights_towards(moment.run.trace, "flatten", 2)
    dense = NETWORK.node("dense").layer
    gate = (moment.run.trace.before_activation["dense"] > 0).astype(np.float64)
    gate[3] = 0
    np.testing.assert_allclose(
        through, dense.kernel.astype(np.float64) @ (gate * expected), rtol=1e-6, atol=1e-9
    )


def test_sorted_by_contribution_the_most_comes_first():
    state = NetworkState(cursor=at("flatten").cursor, view=View(by_contribution=True, chosen_class=1))
    made, _, _ = bench(state)
    along = made.strip.contributions[made.strip.order]
    assert made.strip.sorted
    assert (np.diff(along) <= 0).all()


def test_where_something_else_follows_there_is_no_chain_to_a_class():
    network = Network(
        "branch",
        [
            Node("input", "InputLayer", InputLayer((12, 12, 1))),
            Node("flatten", "Flatten", Flatten(), ("input",)),
            Node("a", "Dense", Dense(numbers(144, 3)), ("flatten",)),
            Node("b", "Dense", Dense(numbers(144, 3)), ("flatten",)),
        ],
        ["a", "b"],
    )
    trace = moment_of(network).run.trace
    assert dense_chain(trace, "flatten") == ()
    assert weights_towards(trace, "flatten", 0) is None
    made, _, _ = bench(at("flatten"), network)
    assert made.strip.contributions is None


def test_a_units_contributions_come_from_the_cells_before_the_flatten():
    made, scene, trace = bench(at("dense", 6))
    told = made.contributions
    layer = NETWORK.node("dense").layer
    products = trace["flatten"].astype(np.float64) * layer.kernel[:, 6]
    assert [each.index for each in told.positive] == [
        int(each) for each in np.argsort(-products, kind="stable")[: len(told.positive)]
    ]
    for each in (*told.positive, *told.negative):
        assert each.flattened
        assert each.origin.layer == "conv"
        value = trace["conv"][each.origin.row, each.origin.column, each.origin.channel]
        assert each.value == value
        assert each.product == pytest.approx(products[each.index])
    listed = sum(each.product for each in (*told.positive, *told.negative))
    assert listed + told.rest + told.bias == pytest.approx(told.total, abs=1e-9)
    assert told.others == 80 - len(told.positive) - len(told.negative)
    assert scene.cell.check.holds


def test_units_of_a_later_layer_are_named_as_units():
    made, _, _ = bench(at("head", 2))
    assert {each.origin.layer for each in made.contributions.positive} == {"dense"}
    assert not any(each.flattened for each in made.contributions.positive)


def test_the_head_looks_at_the_predicted_class_until_another_is_chosen():
    made, scene, trace = bench(at("head"))
    assert scene.cell.channel == made.shares.chosen == int(trace["head"].argmax())
    state = NetworkState(cursor=at("head").cursor, view=View(chosen_class=3))
    assert bench(state)[1].cell.channel == 3


def test_softmax_in_steps_gives_what_the_layer_gave():
    made, _, trace = bench(at("head"))
    shares = made.shares
    assert [row.index for row in shares.rows] == list(range(10))
    logits = trace.before_activation["head"].astype(np.float64)
    for row in shares.rows:
        assert row.logit == pytest.approx(float(logits[row.index]))
        assert row.power == pytest.approx(float(np.exp(logits[row.index] - logits.max())))
        assert row.share == pytest.approx(float(trace["head"][row.index]), abs=1e-6)
    assert sum(row.power for row in shares.rows) == pytest.approx(shares.denominator)


def test_of_many_classes_the_likeliest_and_the_chosen_have_a_row():
    network = Network(
        "many",
        [
            Node("input", "InputLayer", InputLayer((12, 12, 1))),
            Node("gap", "GlobalMaxPooling2D", GlobalMaxPooling2D(), ("input",)),
            Node("head", "Dense", Dense(numbers(1, 50), numbers(50), activation="softmax"), ("gap",)),
        ],
        ["head"],
    )
    trace = moment_of(network).run.trace
    unlikely = int(trace["head"].argmin())
    made, _, _ = bench(NetworkState(cursor=at("head").cursor, view=View(chosen_class=unlikely)), network)
    assert made.shares.rows[0].index == int(trace["head"].argmax())
    assert unlikely in {row.index for row in made.shares.rows}
    assert made.shares.others == 50 - len(made.shares.rows)


def test_a_single_sigmoid_is_one_number_between_two_classes():
    network = Network(
        "two",
        [
            Node("input", "InputLayer", InputLayer((12, 12, 1))),
            Node("gap", "GlobalMaxPooling2D", GlobalMaxPooling2D(), ("input",)),
            Node("head", "Dense", Dense(numbers(1, 1), [0.4], activation="sigmoid"), ("gap",)),
        ],
        ["head"],
    )
    made, _, trace = bench(at("head"), network)
    assert made.shares is None
    assert made.odds.probability == float(trace["head"][0])
    assert 1 / (1 + np.exp(-made.odds.logit)) == pytest.approx(made.odds.probability, abs=1e-6)


def test_layers_over_maps_are_not_for_the_bench():
    network = maps_network()
    assert not is_bench(network.node("conv").layer)
    assert ElasticDeriver().derive(moment_of(network, at("tr", 1))).bench is None
