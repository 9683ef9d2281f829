"""The layers' gradients are those that small steps measure in numpy, and guided ones what they are said to be."""

from __future__ import annotations

import weakref

import numpy as np
import pytest

from convviz import layers
from convviz.layers import Activation, Layer
from convviz.learning.evidence.compiling import compiled
from convviz.learning.evidence.tensors import forward
from convviz.learning.evidence.tensors.constants import constant

pytestmark = pytest.mark.usefixtures("keras")

RNG = np.random.default_rng(4)
STEP = 1e-2


def some(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


# Of each what is computed otherwise than by one operation of TensorFlow's; few of their functions have corners.
LAYERS: list[tuple[Layer, tuple[int, ...]]] = [
    (layers.Conv2D(some(3, 2, 2, 4), some(4), 2, "same", (2, 1), 2, "tanh", border="wrap"), (6, 5, 4)),
    (layers.Conv2D(some(3, 2, 1, 4), some(4), (2, 1), "full", groups=2, flip=True), (5, 4, 2)),
    (layers.DepthwiseConv2D(some(2, 3, 2, 2), None, (1, 2), "same", (2, 1), "sigmoid"), (6, 5, 2)),
    (layers.Conv2DTranspose(some(3, 2, 3, 2), some(3), (3, 2), "same", (2, 1), flip=True), (4, 3, 2)),
    (layers.AveragePooling2D((3, 2), (2, 1), "same"), (6, 5, 2)),
    (layers.Conv1D(some(3, 2, 4), some(4), 2, "causal", activation="elu"), (7, 2)),
    (layers.ChannelsFirst(layers.Conv2D(some(3, 2, 2, 4), dilation_rate=2)), (2, 7, 6)),
    (layers.TimeDistributed(layers.Dense(some(4, 3), activation="softmax")), (3, 4)),
    (layers.Resizing(7, 3, "bicubic"), (5, 4, 2)),
    (layers.GroupNormalization(2, some(4), some(4)), (3, 2, 4)),
    (layers.LayerNormalization(some(4), some(4)), (3, 4)),
    (layers.UnitNormalization(), (3, 4)),
    (layers.Rescaling(some(2, 1, 4), some(4)), (4,)),
    (Activation("log_softmax"), (5,)),
    (Activation("celu", alpha=0.5), (5, 4)),
    (Activation("squareplus"), (5, 4)),
]


@pytest.mark.parametrize(("layer", "shape"), LAYERS, ids=lambda value: getattr(value, "name", ""))
def test_a_gradient_is_what_small_steps_measure(layer: Layer, shape: tuple[int, ...]) -> None:
    given = some(*shape)
    weights = some(*layer.output_shape(shape))
    wide = weights.astype(np.float64)
    found = gradient(layer, given[None], weights[None])[0]
    measured = np.empty(shape)
    for at in np.ndindex(*shape):
        both = []
        for step in (STEP, -STEP):
            moved = given.copy()
            moved[at] += step
            both.append(float((layer.forward(moved) * wide).sum()))
        measured[at] = (both[0] - both[1]) / (2 * STEP)
    np.testing.assert_allclose(found, measured, rtol=0, atol=5e-3 * np.abs(measured).max())


def test_a_guided_relu_passes_positive_gradients_back_where_its_input_is_positive() -> None:
    given = np.array([[-1.0, -1.0, 2.0, 2.0, 9.0]], np.float32)
    upstream = np.array([[3.0, -3.0, 3.0, -3.0, 3.0]], np.float32)
    for layer, expected in [
        (Activation("relu"), [0, 0, 3, 0, 3]),
        (Activation("relu6"), [0, 0, 3, 0, 0]),
        (Activation("relu", max_value=8.0), [0, 0, 3, 0, 0]),
        (Activation("relu", threshold=2.5), [0, 0, 0, 0, 3]),
        (layers.Dense(np.eye(5), activation="relu"), [0, 0, 3, 0, 3]),
        (Activation("leaky_relu", negative_slope=0.5), [1.5, -1.5, 3, -3, 3]),
        (Activation("relu", negative_slope=0.5), [1.5, -1.5, 3, -3, 3]),
        (Activation("linear"), [3, -3, 3, -3, 3]),
    ]:
        np.testing.assert_allclose(
            gradient(layer, given, upstream, "guided"), [expected], err_msg=repr(layer)
        )


def test_guiding_changes_no_output() -> None:
    given = some(2, 5)
    layer = layers.Dense(some(5, 4), activation="relu")
    plain, guided = (
        forward(layer, (constant(given),), activation=rule).numpy() for rule in ("plain", "guided")
    )
    np.testing.assert_array_equal(plain, guided)


@pytest.mark.parametrize("normalize", [True, False])
def test_vectors_of_zeros_have_gradients_that_are_numbers(normalize: bool) -> None:
    import tensorflow as tf

    first, second = tf.zeros((1, 3)), tf.ones((1, 3))
    with tf.GradientTape() as tape:
        tape.watch(first)
        found = forward(layers.Dot(1, normalize=normalize), (first, second), activation="plain")
    assert np.isfinite(tape.gradient(found, first).numpy()).all()
    assert np.isfinite(
        gradient(layers.UnitNormalization(), np.zeros((1, 3), np.float32), np.ones((1, 3)))
    ).all()


def test_numbers_become_a_constant_once_and_go_with_their_array() -> None:
    array = some(3)
    first = constant(array)
    assert constant(array) is first
    np.testing.assert_array_equal(first.numpy(), array)
    kept = weakref.ref(first)
    del array, first
    assert kept() is None


def test_a_constant_first_asked_for_by_one_graph_serves_the_next_and_stands_in_neither() -> None:
    import tensorflow as tf

    layer = layers.Dense(some(50, 40))

    @compiled
    def run(given):
        return forward(layer, (given,), activation="plain")

    for given in (some(1, 50), some(3, 50)):
        found = run(tf.constant(given)).numpy()
        np.testing.assert_allclose(found, given @ layer.kernel, rtol=0, atol=1e-4)
    graph = run.get_concrete_function(tf.TensorSpec((1, 50))).graph
    held = [each.outputs[0].shape.num_elements() for each in graph.get_operations() if each.type == "Const"]
    assert layer.kernel.size not in held


def gradient(layer: Layer, given: np.ndarray, upstream: np.ndarray, rule: str = "plain") -> np.ndarray:
    """With respect to the input, of the output's numbers weighted by `upstream`; as a graph for batches of any size."""
    import tensorflow as tf

    @tf.function(autograph=False, input_signature=[tf.TensorSpec((None, *given.shape[1:]))])
    def run(numbers):
        with tf.GradientTape() as tape:
            tape.watch(numbers)
            output = forward(layer, (numbers,), activation=rule)
        return tape.gradient(output, numbers, tf.constant(upstream, tf.float32))

    return run(tf.constant(given)).numpy()
