"""The slope of any number of a network with regard to its inputs is Keras's gradient of the same number."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import ConvvizError, MaxPooling2D
from convviz.networks import Cursor, Network, bundled
from convviz.networks.edits import SilenceMap, edited
from convviz.networks.receptive import receptive_boxes
from convviz.networks.slopes import input_slopes, part_before

pytestmark = [
    pytest.mark.usefixtures("keras"),
    # Keras 3.15 on numpy 2.
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
]


def noise(network: Network) -> tuple[np.ndarray, ...]:
    rng = np.random.default_rng(6)
    return tuple(rng.random(shape, dtype=np.float32) for shape in network.input_shapes)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("mnist", Cursor("conv2d_2", 17, 1, 2)),
        ("mnist", Cursor("max_pooling2d_1", 5, 4, 0)),
        ("mnist", Cursor("dense_1", 7)),
        ("catsdogs", Cursor("conv2d_3", 20, 7, 5)),
    ],
)
def test_slopes_of_bundled_networks_are_keras_s_gradients(keras, name: str, number: Cursor) -> None:
    network = open_network(name)
    model = keras.saving.load_model(bundled.path(name), compile=False)
    (given,) = noise(network)
    found = input_slopes(network, network.run(given), number)[network.inputs[0]]
    model.get_layer(number.layer).activation = keras.activations.linear
    expected = theirs(keras, model, number, given)
    assert expected.any()
    off = np.abs(found - expected) > 1e-4 * np.abs(expected).max()
    # Of two maxima that are equal but for rounding Keras may take the other.
    assert off.mean() < 1e-3
    box = receptive_boxes(network, number)[network.inputs[0]]
    outside = np.ones(found.shape, bool)
    outside[max(0, box.top) : box.bottom + 1, max(0, box.left) : box.right + 1] = False
    assert not found[outside].any()


def test_branches_joined_again_add_up_and_a_layer_called_twice_counts_twice(keras, tmp_path: Path) -> None:
    given, model = branching(keras)
    model.save(tmp_path / "branching.keras")
    network = open_network(tmp_path / "branching.keras")
    number = Cursor("last", 1, 2, 2)
    found = input_slopes(network, network.run(given), number)[network.inputs[0]]
    model.get_layer("last").activation = keras.activations.linear
    expected = theirs(keras, model, number, given)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4 * np.abs(expected).max())


def test_channels_first_networks_are_addressed_as_they_are_shown(keras, tmp_path: Path) -> None:
    model = keras.Sequential(
        [
            keras.Input((2, 9, 8)),
            keras.layers.Conv2D(3, 3, activation="relu", data_format="channels_first", name="first"),
            keras.layers.Conv2D(4, 2, strides=2, data_format="channels_first", name="second"),
        ]
    )
    model.save(tmp_path / "first.keras")
    network = open_network(tmp_path / "first.keras")
    (given,) = noise(network)
    number = Cursor("second", 3, 1, 2)
    found = input_slopes(network, network.run(given), number)[network.inputs[0]]
    assert found.shape == (2, 9, 8)
    step, measured = 1e-2, np.zeros(found.shape)
    for at in np.ndindex(*found.shape):
        both = []
        for way in (step, -step):
            moved = given.copy()
            moved[at] += way
            both.append(float(network.run(moved).maps("second")[number.row, number.column, number.channel]))
        measured[at] = (both[0] - both[1]) / (2 * step)
    np.testing.assert_allclose(found, measured, rtol=0, atol=2e-3 * np.abs(measured).max())


def test_a_silenced_map_passes_nothing_back() -> None:
    network = open_network("mnist")
    (given,) = noise(network)
    number = Cursor("max_pooling2d", 4, 5, 5)
    whole = input_slopes(network, network.run(given), number)["input_layer"]
    silent = edited(network, (SilenceMap("conv2d", 4),))
    assert whole.any()
    assert not input_slopes(silent, silent.run(given), number)["input_layer"].any()


def test_the_part_before_a_layer_gives_the_same_and_runs_nothing_else() -> None:
    network = open_network("mnist")
    (given,) = noise(network)
    part = part_before(network, "max_pooling2d_1")
    assert [node.id for node in part.nodes] == [
        "input_layer",
        "conv2d",
        "max_pooling2d",
        "conv2d_1",
        "max_pooling2d_1",
    ]
    assert isinstance(part.node("max_pooling2d_1").layer, MaxPooling2D)
    number = Cursor("max_pooling2d_1", 13, 1, 2)
    whole, cut = (input_slopes(each, each.run(given), number)["input_layer"] for each in (network, part))
    np.testing.assert_array_equal(whole, cut)


def test_behind_a_layer_that_does_not_run_there_is_no_slope() -> None:
    path = Path(__file__).parents[2] / "../shared/data/models/naokishibuya__model.h5"
    if not path.exists():
        pytest.skip("The model files are not here.")
    network = open_network(path)
    (given,) = noise(network)
    last = network.outputs[0]
    with pytest.raises(ConvvizError):
        input_slopes(network, network.run(given), Cursor(last))


def branching(keras):
    rng = np.random.default_rng(3)
    picture = keras.Input((10, 9, 3))
    shared = keras.layers.SeparableConv2D(3, 3, padding="same", activation="elu")
    first = shared(picture)
    second = shared(keras.layers.BatchNormalization()(first))
    joined = keras.layers.Multiply()([keras.layers.Add()([first, second]), picture])
    up = keras.layers.UpSampling2D(2, interpolation="bilinear")(keras.layers.AveragePooling2D(2)(joined))
    both = keras.layers.Concatenate()([up, keras.layers.Cropping2D(((0, 0), (0, 1)))(second)])
    model = keras.Model(picture, keras.layers.Conv2D(4, 3, strides=2, activation="relu", name="last")(both))
    model.set_weights(
        [rng.uniform(0.1, 1, each.shape) - 0.3 * (each.ndim > 1) for each in model.get_weights()]
    )
    return rng.random((10, 9, 3), dtype=np.float32), model


def theirs(keras, model, number: Cursor, given: np.ndarray) -> np.ndarray:
    import tensorflow as tf

    cut = keras.Model(model.inputs, model.get_layer(number.layer).output)
    pictures = tf.constant(given[None])
    with tf.GradientTape() as tape:
        tape.watch(pictures)
        output = cut(pictures, training=False)[0]
        chosen = (
            output[number.channel] if output.ndim == 1 else output[number.row, number.column, number.channel]
        )
    return tape.gradient(chosen, pictures).numpy()[0]
