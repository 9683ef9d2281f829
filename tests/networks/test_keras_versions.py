"""What older Keras wrote: files of tf.keras 2 as it left them, and the habits of Keras 1 and 2 by hand."""

from __future__ import annotations

import json

import numpy as np
import pytest
from broken_files import DATA
from model_files import BIAS, KERNEL, h5_file, layer, sequential, weights_of

from convviz.layers import Activation, ChannelsFirst, Conv2D, UpSampling2D
from convviz.networks import UnknownLayer
from convviz.networks.keras_file import read_model


@pytest.mark.parametrize("ending", ["h5", "keras"])
def test_a_model_of_tf_keras_2_gives_what_tf_keras_gave(ending):
    # Two inputs and outputs, a shared layer, a frozen model in it, arithmetic of TensorFlow's own, hard sigmoid.
    stored = np.load(DATA / "tf_keras_2.npz")
    trace = read_model(DATA / f"tf_keras_2.{ending}").network().run(stored["left"], stored["right"])
    for output, expected in zip(trace.outputs, (stored["maps"], stored["means"]), strict=True):
        np.testing.assert_allclose(output, expected, rtol=1e-5, atol=1e-5 * np.abs(expected).max())


def old_convolution(**config) -> dict:
    fields = {
        "name": "convolution2d_1",
        "nb_filter": 4,
        "nb_row": 3,
        "nb_col": 2,
        "subsample": [2, 1],
        "border_mode": "same",
        "dim_ordering": "tf",
        "activation": "hard_sigmoid",
        "bias": True,
        "batch_input_shape": [None, 7, 6, 5],
    }
    return {"class_name": "Convolution2D", "config": {**fields, **config}}


KERNELS = np.random.default_rng(0).normal(size=(3, 2, 5, 4)).astype(np.float32)
BIASES = np.arange(4, dtype=np.float32)
OURS = Conv2D(KERNELS, BIASES, (2, 1), "same", activation=Activation("hard_sigmoid", slope=0.2))


def old_file(path, layers, weights, **more):
    def fill(group):
        for name, arrays in weights.items():
            weights_of(group, name, **arrays)

    return h5_file(path, {"class_name": "Sequential", "config": layers}, fill, **more)


def test_the_words_of_keras_1_mean_what_they_mean_today(tmp_path):
    weights = {"convolution2d_1": {"W": KERNELS, "b": BIASES}}
    network = read_model(old_file(tmp_path / "m.h5", [old_convolution()], weights, version="1.2.1")).network()
    picture = np.random.default_rng(1).normal(size=(7, 6, 5)).astype(np.float32)
    assert network.nodes[1].type == "Conv2D"
    np.testing.assert_allclose(network.run(picture).output, OURS.forward(picture), atol=1e-6)


def test_keras_1_keeps_kernels_with_the_filters_first_for_channels_first(tmp_path):
    layer = old_convolution(dim_ordering="th", batch_input_shape=[None, 5, 7, 6])
    weights = {"convolution2d_1": {"W": KERNELS.transpose(3, 2, 0, 1), "b": BIASES}}
    network = read_model(old_file(tmp_path / "m.h5", [layer], weights, version="1.2.1")).network()
    assert isinstance(network.nodes[1].layer, ChannelsFirst)
    picture = np.random.default_rng(1).normal(size=(7, 6, 5)).astype(np.float32)
    output = network.run(picture.transpose(2, 0, 1)).output
    np.testing.assert_allclose(output.transpose(1, 2, 0), OURS.forward(picture), atol=1e-6)


def test_kernels_that_theano_convolved_with_are_turned(tmp_path):
    fields = {"name": "c", "filters": 4, "kernel_size": [3, 2], "batch_input_shape": [None, 7, 6, 5]}
    weights = {"c": {"kernel": KERNELS, "bias": BIASES}}
    file = old_file(
        tmp_path / "m.h5",
        [{"class_name": "Conv2D", "config": fields}],
        weights,
        version="2.0.5",
        backend="theano",
    )
    np.testing.assert_array_equal(read_model(file).network().nodes[1].layer.kernel, KERNELS[::-1, ::-1])


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        ({"class_name": "Dense", "config": {"name": "dense", "output_dim": 2, "input_dim": 3}}, (2,)),
        ({"class_name": "Dropout", "config": {"name": "d", "p": 0.5, "batch_input_shape": [None, 3]}}, (3,)),
        (
            {
                "class_name": "ZeroPadding2D",
                "config": {
                    "name": "z",
                    "padding": [1, 2],
                    "batch_input_shape": [None, 4, 4, 1],
                    "dim_ordering": "tf",
                },
            },
            (6, 8, 1),
        ),
        (
            {
                "class_name": "MaxPooling1D",
                "config": {"name": "p", "pool_length": 2, "stride": 2, "batch_input_shape": [None, 8, 3]},
            },
            (4, 3),
        ),
    ],
)
def test_layers_of_keras_1_have_their_shapes(tmp_path, layer, expected):
    file = old_file(tmp_path / "m.h5", [layer], {"dense": {"W": KERNEL, "b": BIAS}}, version="1.1.0")
    network = read_model(file).network()
    assert network.shapes[network.outputs[0]] == expected


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("sum", 3.0), ("mul", 2.0), ("ave", 1.5), ("max", 2.0), ("concat", [1.0, 1.0, 2.0, 2.0])],
)
def test_the_merge_of_keras_1_is_the_layer_of_today(tmp_path, mode, expected):
    def given(name):
        config = {"name": name, "batch_input_shape": [None, 2], "input_dtype": "float32"}
        return {"class_name": "InputLayer", "config": config, "name": name, "inbound_nodes": []}

    merge = {
        "class_name": "Merge",
        "config": {"name": "m", "mode": mode, "concat_axis": -1, "dot_axes": -1},
        "name": "m",
        "inbound_nodes": [[["a", 0, 0], ["b", 0, 0]]],
    }
    config = {
        "name": "model_1",
        "layers": [given("a"), given("b"), merge],
        "input_layers": [["a", 0, 0], ["b", 0, 0]],
        "output_layers": [["m", 0, 0]],
    }
    file = h5_file(
        tmp_path / "m.h5",
        json.dumps({"class_name": "Model", "config": config}),
        lambda _: None,
        version="1.2.2",
    )
    ones = np.ones(2, np.float32)
    output = read_model(file).network().run(ones, 2 * ones).output
    np.testing.assert_array_equal(output, np.broadcast_to(np.float32(expected), output.shape))


@pytest.mark.parametrize("trainable", [True, False])
def test_a_batch_normalization_of_keras_2_that_always_trains_takes_the_picture_s_own_mean(
    tmp_path, trainable
):
    # As networks that draw pictures have it.
    entry = {"class_name": "InputLayer", "config": {"name": "in", "batch_input_shape": [None, 4, 3, 2]}}
    norm = {
        "class_name": "BatchNormalization",
        "config": {"name": "n", "epsilon": 0.01, "trainable": trainable},
    }
    ends = {"input_layers": [["in", 0, 0]], "output_layers": [["n", 0, 0]]}
    layers = [
        entry | {"name": "in", "inbound_nodes": []},
        norm | {"name": "n", "inbound_nodes": [[["in", 0, 0, {"training": True}]]]},
    ]
    gamma, beta, mean, variance = np.array([[2, 3], [1, -1], [0.5, 0.25], [4, 9]], np.float32)

    def fill(group):
        weights_of(group, "n", gamma=gamma, beta=beta, moving_mean=mean, moving_variance=variance)

    config = {"class_name": "Model", "config": {"name": "g", "layers": layers, **ends}}
    network = read_model(h5_file(tmp_path / "m.h5", config, fill, version="2.3.1")).network()
    picture = np.random.default_rng(0).normal(3, 2, (4, 3, 2)).astype(np.float32)
    if trainable:
        mean, variance = picture.mean(axis=(0, 1)), picture.var(axis=(0, 1))
    expected = gamma * (picture - mean) / np.sqrt(variance + 0.01) + beta
    np.testing.assert_allclose(network.run(picture).output, expected, rtol=1e-4, atol=1e-5)


def test_a_batch_normalization_of_keras_1_in_another_mode_is_shown_and_not_run(tmp_path):
    fields = {"name": "n", "mode": 1, "batch_input_shape": [None, 2]}
    arrays = {name: np.ones(2, np.float32) for name in ("gamma", "beta", "running_mean", "running_std")}
    layers = [{"class_name": "BatchNormalization", "config": fields}]
    network = read_model(old_file(tmp_path / "m.h5", layers, {"n": arrays}, version="1.2.2")).network()
    assert isinstance(network.nodes[1].layer, UnknownLayer)


def test_a_leaky_relu_of_keras_2_has_its_slope_and_its_default(tmp_path):
    layers = [
        {"class_name": "LeakyReLU", "config": {"name": "a", "alpha": 0.25, "batch_input_shape": [None, 1]}},
        {"class_name": "LeakyReLU", "config": {"name": "b"}},
    ]
    network = read_model(old_file(tmp_path / "m.h5", layers, {}, version="2.3.1")).network()
    trace = network.run(np.array([-1], np.float32))
    np.testing.assert_allclose([trace["a"][0], trace["b"][0]], [-0.25, -0.075], rtol=1e-6)


def test_names_that_are_split_over_attributes_are_put_together(tmp_path):
    # Keras splits lists of names beyond 64 kB.
    layers = [
        {"class_name": "Dense", "config": {"name": f"d{at}", "units": 2, "batch_input_shape": [None, 2]}}
        for at in range(4)
    ]
    arrays = {"kernel": KERNEL[:2], "bias": BIAS}

    def fill(group):
        for at in range(4):
            weights_of(group, f"d{at}", **arrays)
            names = group[f"d{at}"].attrs.pop("weight_names")
            for part, name in enumerate(names):
                group[f"d{at}"].attrs[f"weight_names{part}"] = [name]
        group.attrs["layer_names0"] = ["d0", "d1"]
        group.attrs["layer_names1"] = ["d2", "d3"]

    network = read_model(h5_file(tmp_path / "m.h5", sequential(*layers), fill)).network()
    assert network.parameter_count() == 4 * 6


def test_interpolation_and_defaults_of_keras_2_hold_where_nothing_is_said(tmp_path):
    fields = {"name": "u", "size": [2, 2], "batch_input_shape": [None, 2, 2, 1]}
    file = old_file(
        tmp_path / "m.h5", [{"class_name": "UpSampling2D", "config": fields}], {}, version="2.1.0"
    )
    assert read_model(file).network().nodes[1].layer == UpSampling2D((2, 2), "nearest", name="u")


@pytest.mark.parametrize(
    ("layers", "kernel", "expected"),
    [
        ([layer("Conv2D", "first", filters=2, kernel_size=[3, 5])], (3, 5, 4, 2), (None, None, 4)),
        ([layer("Conv1D", "first", filters=2, kernel_size=[3])], (3, 4, 2), (None, 4)),
        ([layer("DepthwiseConv2D", "first", kernel_size=[3, 3])], (3, 3, 4, 1), (None, None, 4)),
        ([layer("Rescaling", "r", scale=0.5), layer("Dense", "first", units=2)], (7, 2), (7,)),
        ([layer("MaxPooling2D", "m"), layer("Dense", "first", units=2)], (7, 2), None),
        (
            [layer("ZeroPadding2D", "z"), layer("Conv2D", "first", filters=2, kernel_size=[3, 3])],
            (3, 3, 4, 2),
            (None, None, 4),
        ),
        ([layer("Flatten", "f"), layer("Dense", "first", units=2)], (7, 2), None),
        ([layer("Conv2D", "first", filters=2, kernel_size=[3, 3], groups=2)], (3, 3, 4, 2), None),
        ([layer("Lambda", "own"), layer("Dense", "first", units=2)], (7, 2), None),
    ],
    ids=lambda value: str(value) if isinstance(value, tuple) else "",
)
def test_what_a_file_does_not_say_of_its_input_its_first_weights_tell(tmp_path, layers, kernel, expected):
    config = {"class_name": "Sequential", "config": {"name": "made", "layers": layers}}
    path = h5_file(
        tmp_path / "m.h5",
        config,
        lambda group: weights_of(group, "first", kernel=np.ones(kernel), bias=np.zeros(kernel[-1])),
    )
    file = read_model(path)
    known = expected is not None and None not in expected
    assert [each.shape for each in file.open_inputs] == ([] if known else [expected])
    if known:
        assert file.network().input_shapes == (expected,)
