"""A network as TensorFlow's operations: which of its numbers one gets, what may be held, left out and guided."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    Add,
    Conv2D,
    ConvvizError,
    Dense,
    Flatten,
    Identity,
    InputLayer,
    Layer,
    Rescaling,
)
from convviz.learning.evidence.compiling import compiled
from convviz.learning.evidence.graph import TensorNetwork
from convviz.networks.network import Network
from convviz.networks.node import Group, Node
from convviz.networks.silenced import Silenced
from convviz.networks.unknown import UnknownLayer

pytestmark = pytest.mark.usefixtures("keras")

RNG = np.random.default_rng(8)


def some(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def chain(*layers: Layer, shape: Sequence[int] = (6, 5, 2)) -> Network:
    """One layer after the other, each by its own name."""
    nodes = [Node("input", "InputLayer", InputLayer(tuple(shape)))]
    for layer in layers:
        nodes.append(Node(layer.name, type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("chain", nodes, [nodes[-1].id])


@pytest.fixture(scope="module")
def digits() -> Network:
    return chain(
        Conv2D(some(3, 2, 2, 4), some(4), activation="relu", name="conv"),
        Identity(name="dropout"),
        Flatten(name="flatten"),
        Dense(some(64, 3), some(3), "softmax", name="classes"),
    )


def tensors(*arrays: np.ndarray):
    import tensorflow as tf

    return [tf.constant(array) for array in arrays]


def test_it_gives_for_many_pictures_what_a_run_gives_for_each(digits: Network) -> None:
    pictures = some(3, 6, 5, 2)
    found = TensorNetwork(digits).values(tensors(pictures), ["classes", "conv", "input"])
    assert list(found) == ["classes", "conv", "input"]
    for at, picture in enumerate(pictures):
        trace = digits.run(picture)
        for name, values in found.items():
            np.testing.assert_allclose(values[at].numpy(), trace[name], rtol=1e-5, atol=1e-5)


def test_a_graph_takes_batches_of_any_size(digits: Network) -> None:
    import tensorflow as tf

    network = TensorNetwork(digits)
    run = tf.function(
        lambda given: network.values([given], ["classes"])["classes"],
        autograph=False,
        input_signature=[tf.TensorSpec((None, 6, 5, 2))],
    )
    for count in (1, 4):
        assert run(tf.constant(some(count, 6, 5, 2))).shape == (count, 3)


def test_what_is_held_stands_for_the_layer_and_all_before_it(digits: Network) -> None:
    (given,) = tensors(some(2, 4, 4, 4))
    found = TensorNetwork(digits).values([], ["conv", "classes"], held={"conv": given})
    assert found["conv"] is given
    sums = (
        given.numpy().reshape(2, 64) @ digits.node("classes").layer.kernel + digits.node("classes").layer.bias
    )
    np.testing.assert_allclose(found["classes"].numpy(), softmax(sums), rtol=1e-5, atol=1e-6)


def test_a_held_layer_may_stand_for_one_that_does_not_run() -> None:
    network = chain(UnknownLayer("twist", "Lambda"), Dense(some(4, 2), name="end"))
    with pytest.raises(ConvvizError, match="twist"):
        TensorNetwork(network).values(tensors(some(1, 6, 5, 2)), ["end"])
    held = tensors(some(2, 4))[0]
    assert TensorNetwork(network).values([], ["end"], held={"twist": held})["end"].shape == (2, 2)


def test_only_what_is_needed_is_computed() -> None:
    network = chain(Rescaling(2.0, name="first"), UnknownLayer("twist", "Lambda"))
    (given,) = tensors(some(1, 6, 5, 2))
    found = TensorNetwork(network).values([given], ["first"])
    np.testing.assert_array_equal(found["first"].numpy(), 2 * given.numpy())


@pytest.mark.parametrize(("given", "held"), [(0, ()), (2, ()), (0, ("conv",))])
def test_inputs_that_are_missing_or_too_many_are_refused(digits: Network, given: int, held: tuple) -> None:
    held_tensors = {name: tensors(some(1, 4, 4, 4))[0] for name in held}
    with pytest.raises(ConvvizError, match="takes 1 inputs; received"):
        TensorNetwork(digits).values(
            tensors(*[some(1, 6, 5, 2)] * given), ["classes", "input"], held=held_tensors
        )


def test_an_input_or_held_tensor_of_another_shape_is_refused(digits: Network) -> None:
    network = TensorNetwork(digits)
    with pytest.raises(ConvvizError) as refused:
        network.values(tensors(some(1, 5, 6, 2)), ["classes"])
    assert refused.value.code == "input-shape"
    with pytest.raises(ConvvizError) as refused:
        network.values([], ["classes"], held={"conv": tensors(some(1, 4, 4, 3))[0]})
    assert refused.value.code == "channels-mismatch"
    with pytest.raises(ConvvizError) as refused:
        network.values([], ["nowhere"])
    assert refused.value.code == "no-such-layer"


def test_left_out_activations_leave_what_comes_before_them(digits: Network) -> None:
    picture = some(6, 5, 2)
    trace = digits.run(picture)
    found = TensorNetwork(digits).values(tensors(picture[None]), ["classes"], linear=["classes"])
    np.testing.assert_allclose(
        found["classes"][0].numpy(), trace.before_activation["classes"], rtol=1e-5, atol=1e-5
    )
    linear = TensorNetwork(digits).values(tensors(picture[None]), ["conv"], linear=["conv"])["conv"]
    np.testing.assert_allclose(linear[0].numpy(), trace.before_activation["conv"], rtol=1e-4, atol=1e-5)


def test_a_nested_models_name_stands_for_its_output_everywhere() -> None:
    nodes = [
        Node("input", "InputLayer", InputLayer((4,))),
        Node("base/hidden", "Dense", Dense(some(4, 3), activation="relu"), ("input",)),
        Node("top", "Dense", Dense(some(3, 2)), ("base/hidden",)),
    ]
    network = TensorNetwork(
        Network("nested", nodes, ["top"], [Group("base", "Functional", ("base/hidden",))])
    )
    inputs = some(2, 4)
    (given,) = tensors(inputs)
    found = network.values([given], ["base", "base/hidden"], linear=["base"])
    assert found["base"] is found["base/hidden"]
    hidden = network.network.node("base/hidden").layer
    np.testing.assert_allclose(found["base"].numpy(), inputs @ hidden.kernel, rtol=1e-4, atol=1e-5)
    ones = tensors(np.ones((1, 3), np.float32))[0]
    np.testing.assert_allclose(
        network.values([], ["top"], held={"base": ones})["top"].numpy(),
        network.network.node("top").layer.kernel.sum(axis=0)[None],
        rtol=1e-5,
    )


def test_several_inputs_and_a_layer_that_is_called_twice() -> None:
    shared = Dense(some(4, 3), some(3), "relu", name="shared")
    nodes = [
        Node("left", "InputLayer", InputLayer((4,))),
        Node("right", "InputLayer", InputLayer((4,))),
        Node("shared", "Dense", shared, ("left",)),
        Node("shared@2", "Dense", shared, ("right",)),
        Node("add", "Add", Add(), ("shared", "shared@2")),
    ]
    network = Network("twins", nodes, ["add", "shared@2"], inputs=["right", "left"])
    right, left = some(2, 4), some(2, 4)
    found = TensorNetwork(network).values(tensors(right, left), network.outputs)
    for at in range(2):
        for name, expected in zip(network.outputs, network.run(right[at], left[at]).outputs, strict=True):
            np.testing.assert_allclose(found[name][at].numpy(), expected, rtol=1e-5, atol=1e-6)
    one_left_out = TensorNetwork(network).values(
        tensors(right, left), ["shared", "shared@2"], linear=["shared@2"]
    )
    assert one_left_out["shared"].numpy().min() >= 0
    before = right @ shared.kernel + shared.bias
    np.testing.assert_allclose(one_left_out["shared@2"].numpy(), before, rtol=1e-4, atol=1e-5)


def test_a_silent_map_has_no_gradient(digits: Network) -> None:
    import tensorflow as tf

    silent = Silenced(digits.node("conv").layer, frozenset({0, 1, 2, 3}))
    network = TensorNetwork(digits.with_layers({"conv": silent}))
    (given,) = tensors(some(1, 6, 5, 2))
    with tf.GradientTape() as tape:
        tape.watch(given)
        found = network.values([given], ["classes"], linear=["classes"])["classes"][:, 0]
    assert not tape.gradient(found, given).numpy().any()


def test_a_gradient_of_a_layer_that_passes_on_is_that_of_what_comes_after_it() -> None:
    import tensorflow as tf

    nodes = [
        Node("input", "InputLayer", InputLayer((3,))),
        Node("scaled", "Rescaling", Rescaling(1.0), ("input",)),
        Node("dropout", "Dropout", Identity(), ("scaled",)),
        Node("add", "Add", Add(), ("dropout", "scaled")),
    ]
    network = TensorNetwork(Network("skip", nodes, ["add"]))
    (given,) = tensors(some(1, 3))
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(given)
        found = network.values([given], ["dropout", "scaled", "add"])
    np.testing.assert_array_equal(tape.gradient(found["add"], found["dropout"]).numpy(), np.full((1, 3), 1.0))
    np.testing.assert_array_equal(tape.gradient(found["add"], found["scaled"]).numpy(), np.full((1, 3), 2.0))


def test_an_inner_gradient_is_the_same_by_one_tape_and_from_a_held_layer(digits: Network) -> None:
    import tensorflow as tf

    network = TensorNetwork(digits)
    (given,) = tensors(some(2, 6, 5, 2))

    @compiled
    def at_once(pictures):
        with tf.GradientTape() as tape:
            tape.watch(pictures)
            found = network.values([pictures], ["conv", "classes"], linear=["classes"])
            logits = found["classes"][:, 1]
        return found["conv"], tape.gradient(logits, found["conv"])

    @compiled
    def from_there(maps):
        with tf.GradientTape() as tape:
            tape.watch(maps)
            found = network.values([], ["classes"], held={"conv": maps}, linear=["classes"])
            logits = found["classes"][:, 1]
        return tape.gradient(logits, maps)

    maps, first = at_once(given)
    np.testing.assert_allclose(first.numpy(), from_there(maps).numpy(), rtol=1e-6)
    kernel = digits.node("classes").layer.kernel
    np.testing.assert_allclose(first[0].numpy(), kernel[:, 1].reshape(4, 4, 4), rtol=1e-6)


def test_guided_gradients_are_those_of_a_keras_model_with_guided_relus(keras) -> None:
    import tensorflow as tf

    @tf.custom_gradient
    def guided_relu(x):
        return tf.nn.relu(
            x
        ), lambda upstream: tf.cast(upstream > 0, "float32") * tf.cast(x > 0, "float32") * upstream

    kernels = [(some(3, 2, 2, 4), some(4)), (some(2, 3, 4, 5), some(5)), (some(3 * 2 * 5, 3), some(3))]
    model = keras.Sequential(
        [
            keras.Input((7, 6, 2)),
            keras.layers.Conv2D(4, (3, 2), padding="same", activation=guided_relu),
            keras.layers.Conv2D(5, (2, 3), strides=2, padding="valid"),
            keras.layers.Activation(guided_relu),
            keras.layers.Flatten(),
            keras.layers.Dense(3),
        ]
    )
    model.set_weights([array for pair in kernels for array in pair])
    network = chain(
        Conv2D(*kernels[0], padding="same", activation="relu", name="first"),
        Conv2D(*kernels[1], strides=2, name="second"),
        Activation("relu", name="relu"),
        Flatten(name="flatten"),
        Dense(*kernels[2], "softmax", name="classes"),
        shape=(7, 6, 2),
    )
    (given,) = tensors(some(2, 7, 6, 2))
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(given)
        expected = model(given)[:, 2]
        found, plain = (
            TensorNetwork(network).values([given], ["classes"], linear=["classes"], guided=guided)["classes"][
                :, 2
            ]
            for guided in (True, False)
        )
    theirs, ours = tape.gradient(expected, given).numpy(), tape.gradient(found, given).numpy()
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5 * np.abs(theirs).max())
    assert np.abs(tape.gradient(plain, given).numpy() - theirs).max() > 0.1 * np.abs(theirs).max()


def softmax(sums: np.ndarray) -> np.ndarray:
    powers = np.exp(sums - sums.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
