"""What only training needs is brought back into the network that is kept, which then says the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from convviz.learning.network.keras_session import build
from convviz.learning.network.trained_network import TrainedNetwork, all_layers, trained_network
from convviz.learning.recipe import Recipe
from convviz.networks import zoo

NAMES = [name for name in zoo.names() if not name.startswith("vgg16")]
PLAIN = Recipe("mnist", "mnist")
NORMALIZED = Recipe("mnist", "mnist", normalized=True)

pytestmark = pytest.mark.usefixtures("keras")


def kinds(model: Any) -> list[str]:
    return [type(layer).__name__ for layer in all_layers(model)]


def as_if_it_had_learnt(network: TrainedNetwork) -> None:
    """Gives every weight, and what normalizations have seen, some other number."""
    generator = np.random.default_rng(5)
    for layer in all_layers(network.model):
        if type(layer).__name__ == "BatchNormalization":
            count = layer.gamma.shape[0]
            spread = generator.uniform(0.2, 2, (2, count))
            middle = generator.normal(0, 0.5, (2, count))
            layer.set_weights([spread[0], middle[0], middle[1], spread[1]])
        else:
            layer.set_weights(
                [each + generator.normal(0, 0.05, each.shape) for each in layer.get_weights()]
                if not hasattr(layer, "seed_generator")
                else layer.get_weights()
            )


def said(model: Any) -> list[np.ndarray]:
    generator = np.random.default_rng(7)
    inputs = [generator.random((3, *tensor.shape[1:]), dtype=np.float32) for tensor in model.inputs]
    given = model(inputs[0] if len(inputs) == 1 else inputs, training=False)
    return [np.asarray(each) for each in (given if isinstance(given, list) else [given])]


@pytest.mark.parametrize("name", NAMES)
def test_a_folded_network_says_what_the_normalized_one_says(name: str) -> None:
    network = trained_network(build(zoo.config(name)), NORMALIZED)
    as_if_it_had_learnt(network)
    network.settle()
    assert "BatchNormalization" in kinds(network.model)
    assert "BatchNormalization" not in kinds(network.kept)
    for kept, learnt in zip(said(network.kept), said(network.model), strict=True):
        assert np.abs(learnt).max() > 0
        np.testing.assert_allclose(kept, learnt, atol=1e-5 * max(1, np.abs(learnt).max()))


@pytest.mark.parametrize("name", ["mnist", "residual", "siamese"])
def test_without_normalization_the_weights_are_the_same_numbers(name: str) -> None:
    network = trained_network(build(zoo.config(name)), PLAIN)
    as_if_it_had_learnt(network)
    network.settle()
    for kept, learnt in zip(network.kept.get_weights(), network.model.get_weights(), strict=True):
        np.testing.assert_array_equal(kept, learnt)


def test_it_begins_with_the_weights_of_the_network_that_is_kept() -> None:
    kept = build(zoo.config("mnist"))
    before = said(kept)
    np.testing.assert_array_equal(said(trained_network(kept, PLAIN).model)[0], before[0])


def test_normalization_stands_behind_the_pool_and_before_the_activation() -> None:
    network = trained_network(build(zoo.config("mnist")), NORMALIZED)
    assert kinds(network.model) == [
        *["InputLayer", "Conv2D", "MaxPooling2D", "BatchNormalization", "Activation"],
        *["Conv2D", "MaxPooling2D", "BatchNormalization", "Activation"],
        *["Conv2D", "BatchNormalization", "Activation", "Flatten"],
        *["Dense", "BatchNormalization", "Activation", "Dense"],
    ]


def test_a_layer_that_others_read_as_well_is_normalized_before_the_pool(keras: Any) -> None:
    picture = keras.Input((8, 8, 1))
    maps = keras.layers.Conv2D(3, 3, activation="relu", name="read_twice")(picture)
    both = keras.layers.concatenate(
        [
            keras.layers.Flatten()(keras.layers.MaxPooling2D(2, name="pool")(maps)),
            keras.layers.Flatten()(maps),
        ]
    )
    network = trained_network(
        keras.Model(picture, keras.layers.Dense(2, activation="softmax")(both)), NORMALIZED
    )
    assert network.model.get_layer("pool").input.shape == (None, 6, 6, 3)
    as_if_it_had_learnt(network)
    network.settle()
    np.testing.assert_allclose(said(network.kept)[0], said(network.model)[0], atol=1e-5)


def test_a_layer_whose_activation_falls_is_normalized_before_the_pool(keras: Any) -> None:
    network = trained_network(
        keras.Sequential(
            [
                keras.Input((8, 8, 1)),
                keras.layers.Conv2D(3, 3, activation="gelu"),
                keras.layers.MaxPooling2D(2),
                keras.layers.Flatten(),
                keras.layers.Dense(2, activation="softmax"),
            ]
        ),
        NORMALIZED,
    )
    assert kinds(network.model)[1:5] == ["Conv2D", "BatchNormalization", "Activation", "MaxPooling2D"]
    as_if_it_had_learnt(network)
    network.settle()
    np.testing.assert_allclose(said(network.kept)[0], said(network.model)[0], atol=1e-5)


def test_a_layer_without_bias_cannot_take_a_normalization_in(keras: Any) -> None:
    network = trained_network(
        keras.Sequential(
            [
                keras.Input((4,)),
                keras.layers.Dense(3, use_bias=False),
                keras.layers.Dense(2, activation="softmax"),
            ]
        ),
        NORMALIZED,
    )
    assert "BatchNormalization" not in kinds(network.model)


def test_separable_convolutions_are_folded_too(keras: Any) -> None:
    network = trained_network(
        keras.Sequential(
            [
                keras.Input((9, 9, 2)),
                keras.layers.SeparableConv2D(4, 3, depth_multiplier=2, activation="tanh"),
                keras.layers.Flatten(),
                keras.layers.Dense(3, activation="softmax"),
            ]
        ),
        NORMALIZED,
    )
    as_if_it_had_learnt(network)
    network.settle()
    np.testing.assert_allclose(said(network.kept)[0], said(network.model)[0], atol=1e-5)


def test_dropout_stands_before_each_dense_layer_of_the_trained_network_alone() -> None:
    network = trained_network(build(zoo.config("mnist")), Recipe("mnist", "mnist", dropout=0.25))
    assert kinds(network.model)[-5:] == ["Flatten", "Dropout", "Dense", "Dropout", "Dense"]
    assert [layer.rate for layer in network.random_layers()] == [0.25, 0.25]
    assert "Dropout" not in kinds(network.kept)


def test_a_second_head_is_cut_off() -> None:
    network = trained_network(
        build(zoo.config("catsdogs")), Recipe("catsdogs", "pets", dropout=0.5), kinds=37
    )
    assert [tensor.shape for tensor in network.model.outputs] == [(None, 1), (None, 37)]
    # Both heads read the same numbers, those behind the last dropout.
    last = [network.model.layers[-2].input, network.model.layers[-1].input]
    assert last[0] is last[1]
    as_if_it_had_learnt(network)
    network.settle()
    assert network.kept.count_params() == 3_453_121
    np.testing.assert_allclose(said(network.kept)[0], said(network.model)[0], atol=1e-6)


def test_weights_can_count_with_other_values_than_their_own() -> None:
    network = trained_network(build(zoo.config("mnist")), PLAIN)
    network.settle(lambda variable: np.full(variable.shape, 0.5, np.float32))
    assert {float(each.min()) for each in network.kept.get_weights()} == {0.5}


def test_what_normalizations_begin_with_does_not_count_after_a_few_steps(keras: Any) -> None:
    network = trained_network(
        keras.Sequential(
            [
                keras.Input((2,)),
                keras.layers.Dense(3, name="first"),
                keras.layers.Dense(2, activation="softmax"),
            ]
        ),
        NORMALIZED,
    )
    layer = next(each for each in all_layers(network.model) if type(each).__name__ == "BatchNormalization")
    pictures = np.random.default_rng(8).normal(3, 0.05, (64, 2)).astype(np.float32)
    for _ in range(4):
        network.model(pictures, training=True)
    assert np.asarray(layer.moving_variance).min() > 0.9
    network.settle(steps=4)
    # Now the kept layer gives what has the mean 0 and the variance 1, less what epsilon takes.
    sums = pictures @ np.asarray(network.model.get_layer("first").kernel)
    wanted = (sums - sums.mean(axis=0)) / np.sqrt(sums.var(axis=0) + 1e-3)
    kept = network.kept.get_layer("first")
    np.testing.assert_allclose(np.asarray(kept(pictures)), wanted, atol=2e-3)


def test_a_network_with_dropout_of_its_own_gets_more_in_a_process_that_has_just_begun(keras: Any) -> None:
    keras.utils.clear_session()
    own = [
        keras.Input((2,)),
        keras.layers.Dense(3, name="first"),
        keras.layers.Dropout(0.5, name="dropout"),
        keras.layers.Dense(2, name="answer"),
    ]
    network = trained_network(keras.Sequential(own), Recipe("mnist", "mnist", dropout=0.25))
    rates = [layer.rate for layer in network.random_layers()]
    assert rates == [0.25, 0.5, 0.25]
