"""Graphs and versions that Keras writes in many ways, each against Keras itself."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from convviz.layers import ConvvizError, Identity, Rescaling
from convviz.networks import Cursor, UnknownLayer
from convviz.networks.keras_file import read_model

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
    # Keras says so of every .h5 that it writes.
    pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file"),
]
FORMATS = ["keras", "h5"]


@pytest.fixture
def shuffled():
    """Every weight another number, so that none can be taken for another."""

    def shuffle(model):
        rng = np.random.default_rng(9)
        for weight in model.weights:
            if weight.dtype != "uint32":
                weight.assign(rng.uniform(0.2, 1.2, weight.shape) * rng.choice([-1, 1], weight.shape))
            if "variance" in weight.path:
                weight.assign(abs(weight))
        return model

    return shuffle


@pytest.fixture
def saved(tmp_path, shuffled):
    def save(model, ending="keras"):
        path = tmp_path / f"model.{ending}"
        shuffled(model).save(path)
        return path

    return save


def some(*shape):
    return np.random.default_rng(2).uniform(-1, 1, shape).astype(np.float32)


def residual_block(keras, name, *, bottom=None):
    layers = keras.layers
    entry = layers.Input((8, 9, 3), name=f"{name}_in")
    inner = layers.Conv2D(3, 3, padding="same", name=f"{name}_conv")(entry)
    inner = layers.BatchNormalization(name=f"{name}_norm")(inner)
    inner = bottom(inner) if bottom else inner
    return keras.Model(entry, layers.Add(name=f"{name}_sum")([entry, inner]), name=name)


@pytest.mark.parametrize("ending", FORMATS)
def test_nested_models_are_groups_with_ids_of_their_own(keras, agrees, saved, ending):
    layers = keras.layers
    innermost = residual_block(keras, "innermost")
    outer = residual_block(keras, "outer", bottom=innermost)
    frozen = residual_block(keras, "frozen")
    frozen.trainable = False
    tail = keras.Sequential([layers.Input((8, 9, 3)), layers.Flatten(), layers.Dense(4)], name="tail")
    entry = layers.Input((8, 9, 3))
    model = keras.Model(entry, tail(frozen(outer(entry))), name="all")
    network = read_model(saved(model, ending)).network()
    assert [group.id for group in network.groups] == ["outer", "outer/innermost", "frozen", "tail"]
    assert "outer/innermost/innermost_conv" in network.shapes
    agrees(network, model, some(8, 9, 3))


@pytest.mark.parametrize("ending", FORMATS)
def test_a_shared_layer_and_a_shared_model_have_an_id_for_every_call(keras, agrees, saved, ending):
    layers = keras.layers
    left, right = layers.Input((8, 9, 3), name="left"), layers.Input((8, 9, 3), name="right")
    conv, block = layers.Conv2D(3, 3, padding="same", name="conv"), residual_block(keras, "block")
    a, b = block(conv(left)), block(conv(right))
    model = keras.Model([left, right], [layers.Subtract(name="difference")([a, b]), a])
    network = read_model(saved(model, ending)).network()
    assert {"conv", "conv@2", "block/block_conv", "block@2/block_conv"} <= {*network.shapes}
    assert network.node("conv").layer is network.node("conv@2").layer
    assert network.inputs == ("left", "right")
    assert len(network.outputs) == 2
    agrees(network, model, some(8, 9, 3), some(8, 9, 3)[::-1])


@pytest.mark.parametrize("ending", FORMATS)
def test_a_model_used_once_elsewhere_is_read_by_its_own_calls(keras, agrees, saved, ending):
    layers = keras.layers
    block = residual_block(keras, "block")
    other = layers.Input((8, 9, 3), name="other")
    block(other)  # a call that stands in no saved model
    entry = layers.Input((8, 9, 3), name="entry")
    model = keras.Model(entry, layers.ReLU(name="end")(block(entry)))
    agrees(read_model(saved(model, ending)).network(), model, some(8, 9, 3))


def test_inputs_and_outputs_may_be_named_in_a_dictionary(keras, saved):
    layers = keras.layers
    entries = {"b": layers.Input((4,), name="b"), "a": layers.Input((3,), name="a")}
    model = keras.Model(entries, {"y": layers.Concatenate(name="y")([entries["b"], entries["a"]])})
    network = read_model(saved(model)).network()
    fed = {"b": some(4), "a": some(3)}
    output = network.run(*(fed[name] for name in network.inputs)).output
    np.testing.assert_array_equal(output, np.concatenate([fed["b"], fed["a"]]))


@pytest.mark.parametrize("ending", FORMATS)
def test_weights_are_found_whatever_layers_are_called(keras, agrees, saved, ending):
    layers = keras.layers
    body = [layers.Conv2D(2, 3, name=name, padding="same") for name in ("conv2d_1", "conv2d", "zz", "a b")]
    augmentation = keras.Sequential([layers.Input((8, 9, 2)), layers.RandomFlip()], name="augmentation")
    head = keras.Sequential([layers.Input((8, 9, 2)), layers.Conv2D(5, 2, name="conv2d")], name="conv")
    model = keras.Sequential([layers.Input((8, 9, 2)), augmentation, *body, head])
    agrees(read_model(saved(model, ending)).network(), model, some(8, 9, 2))


def every_layer(keras):
    layers, x = keras.layers, keras.layers.Input((12, 13, 4))
    y = layers.ZeroPadding2D(((1, 2), (0, 3)))(x)
    y = layers.Conv2D(6, (3, 2), strides=(2, 1), dilation_rate=1, groups=2, activation="gelu")(y)
    y = layers.Conv2D(6, 3, dilation_rate=2, padding="same", use_bias=False)(y)
    y = layers.DepthwiseConv2D(3, depth_multiplier=2, strides=2, padding="same", activation="elu")(y)
    y = layers.SeparableConv2D(7, 3, depth_multiplier=2, padding="same", activation="softsign")(y)
    y = layers.Conv2DTranspose(5, 3, strides=2, padding="same", activation="tanh")(y)
    y = layers.Conv2DTranspose(4, 4, strides=3, output_padding=1)(y)
    y = layers.BatchNormalization(scale=False, epsilon=0.01)(y)
    y = layers.LayerNormalization()(y)
    y = layers.GroupNormalization(2)(y)
    y = layers.UnitNormalization()(y)
    y = layers.PReLU(shared_axes=[1, 2])(y)
    y = layers.LeakyReLU(negative_slope=0.2)(y)
    y = layers.ELU(alpha=0.7)(y)
    y = layers.ReLU(max_value=0.4, negative_slope=0.1, threshold=0.05)(y)
    y = layers.Softmax(axis=1)(y)
    y = layers.Activation("hard_sigmoid")(y)
    y = layers.Cropping2D(((1, 0), (2, 1)))(y)
    y = layers.UpSampling2D((2, 1), interpolation="bilinear")(y)
    y = layers.Resizing(10, 11)(y)
    y = layers.CenterCrop(8, 7)(y)
    y = layers.Rescaling(2.0, offset=-0.3)(y)
    y = layers.Normalization(mean=[0.1, 0.2, 0.3, 0.4], variance=[1.0, 2.0, 3.0, 4.0])(y)
    y = layers.MaxPooling2D(3, strides=1, padding="same")(y)
    y = layers.AveragePooling2D(2, padding="same")(y)
    y = layers.SpatialDropout2D(0.3)(y)
    y = layers.GaussianNoise(0.3)(y)
    z = layers.Permute((2, 1, 3))(y)
    z = layers.Reshape((-1, 8))(z)
    z = layers.Conv1D(6, 3, padding="causal", activation="silu")(z)
    z = layers.MaxPooling1D(2)(z)
    z = layers.ZeroPadding1D(1)(z)
    z = layers.Cropping1D((1, 0))(z)
    z = layers.UpSampling1D(2)(z)
    z = layers.AveragePooling1D(2, padding="same")(z)
    z = layers.Dense(5, activation="mish")(z)
    z = layers.GlobalMaxPooling1D()(z)
    g = layers.GlobalAveragePooling2D(keepdims=True)(y)
    h = layers.GlobalMaxPooling2D()(y)
    h = layers.Concatenate()([h, layers.Flatten()(g), z])
    h = layers.Dense(6, activation=keras.activations.relu6)(h)
    k = layers.Dense(6, activation="leaky_relu")(h)
    merged = [
        layers.Add(),
        layers.Subtract(),
        layers.Multiply(),
        layers.Average(),
        layers.Maximum(),
        layers.Minimum(),
    ]
    outputs = [layer([h, k]) for layer in merged]
    outputs.append(layers.Dot(-1)([h, k]))
    return keras.Model(x, [*outputs, layers.RepeatVector(3)(h)])


@pytest.mark.parametrize("ending", FORMATS)
def test_every_layer_type_is_read_with_all_its_settings(keras, agrees, saved, ending):
    model = every_layer(keras)
    agrees(read_model(saved(model, ending)).network(), model, some(12, 13, 4))


@pytest.mark.parametrize("ending", FORMATS)
def test_arithmetic_between_layers_is_read_with_its_constants(keras, saved, ending):
    layers, x = keras.layers, keras.layers.Input((5, 4, 3))
    y = 1 - (x + 3.0) * (1 / 6.0)
    y = (y - np.array([0.1, 0.2, 0.3], dtype="float32")) / 0.7
    y = keras.ops.relu(y) + layers.Conv2D(3, 1)(x) - x
    y = keras.ops.multiply(x1=y, x2=2.0) if ending == "keras" else y * 2.0
    model = keras.Model(x, keras.ops.sigmoid(y))
    picture = some(5, 4, 3)
    output = read_model(saved(model, ending)).network().run(picture).output
    np.testing.assert_allclose(output, np.asarray(model(picture[None]))[0], rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float64", "mixed_float16"])
@pytest.mark.parametrize("ending", FORMATS)
def test_weights_of_every_width_become_float32(keras, saved, dtype, ending):
    layers = keras.layers
    model = keras.Sequential([layers.Input((3,)), layers.Dense(4, dtype=dtype), layers.Dense(2, dtype=dtype)])
    network = read_model(saved(model, ending)).network()
    kernel = network.nodes[1].layer.kernel
    assert kernel.dtype == np.float32
    expected = keras.ops.convert_to_numpy(keras.ops.cast(model.layers[0].kernel, "float32"))
    np.testing.assert_array_equal(kernel, expected)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("mode", ["int8", "float8"])
def test_quantised_layers_are_shown_and_what_comes_before_them_works(keras, tmp_path, mode, ending):
    layers = keras.layers
    model = keras.Sequential([layers.Input((6, 6, 1)), layers.Conv2D(2, 3, name="before"), layers.Flatten()])
    model.add(layers.Dense(3, name="few_bits"))
    model.layers[-1].quantize(mode)
    model.save(tmp_path / f"model.{ending}")
    network = read_model(tmp_path / f"model.{ending}").network()
    trace = network.run(some(6, 6, 1))
    assert "before" in trace
    assert isinstance(network.node("few_bits").layer, UnknownLayer)
    assert "quantised Dense" in str(trace.stopped["few_bits"])


def test_layers_that_are_never_the_same_twice_are_passed_by(keras, agrees, saved):
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((8, 8, 3)),
            layers.RandomFlip(),
            layers.RandomRotation(0.1),
            layers.RandomZoom(0.1),
            layers.Dropout(0.5),
            layers.Conv2D(2, 3),
        ]
    )
    network = read_model(saved(model)).network()
    assert [type(node.layer) for node in network.nodes[1:5]] == [Identity] * 4
    agrees(network, model, some(8, 8, 3))


@pytest.mark.parametrize("ending", FORMATS)
def test_layers_that_are_applied_to_every_step_are_read_with_their_weights(keras, agrees, saved, ending):
    layers = keras.layers
    stepwise = layers.TimeDistributed
    model = keras.Sequential(
        [
            layers.Input((3, 8, 7, 2)),
            layers.TimeDistributed(layers.Conv2D(4, 3, strides=(2, 1), activation="elu")),
            stepwise(layers.BatchNormalization()),
            stepwise(stepwise(layers.Conv1D(3, 2, padding="same"))),
            stepwise(layers.PReLU(shared_axes=[1, 2])),
            stepwise(layers.MaxPooling2D(2, padding="same")),
            stepwise(layers.Flatten()),
            layers.Dense(5),
            stepwise(layers.Dense(3, activation="softmax")),
            layers.GlobalAveragePooling1D(),
        ]
    )
    network = read_model(saved(model, ending)).network()
    agrees(network, model, some(3, 8, 7, 2))
    trace = network.run(some(3, 8, 7, 2))
    for node in network.nodes:
        height, width, channels = network.maps_shape(node.id)
        for channel, row, column in product(range(channels), range(height), range(width)):
            assert network.check(trace, Cursor(node.id, channel, row, column)).ok


def test_what_cannot_be_applied_to_every_step_is_shown_and_not_run(keras, saved):
    layers = keras.layers
    inner = keras.Sequential([layers.Input((4, 4, 1)), layers.Flatten()])
    for step, shape in (
        (inner, (3, 4, 4, 1)),
        (layers.ZeroPadding2D(2, data_format="channels_first"), (3, 4, 4, 1)),
        (layers.MaxPooling3D(1), (3, 4, 4, 4, 1)),
    ):
        model = keras.Sequential([layers.Input(shape), layers.TimeDistributed(step, name="each")])
        assert isinstance(read_model(saved(model)).network().node("each").layer, UnknownLayer)


@pytest.mark.parametrize("ending", FORMATS)
def test_channels_first_layers_are_read_as_such(keras, agrees, saved, ending):
    # Of those that TensorFlow runs on a CPU.
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((3, 6, 5)),
            layers.BatchNormalization(axis=1),
            layers.ZeroPadding2D(1, data_format="channels_first"),
            layers.UpSampling2D(2, data_format="channels_first"),
            layers.Cropping2D(1, data_format="channels_first"),
            layers.Flatten(data_format="channels_first"),
            layers.Dense(2),
        ]
    )
    agrees(read_model(saved(model, ending)).network(), model, some(3, 6, 5))


@pytest.mark.parametrize("ending", FORMATS)
def test_a_convolution_of_channels_first_is_the_same_one_turned(keras, saved, ending):
    layers = keras.layers
    model = keras.Sequential([layers.Input((3, 6, 5)), layers.Conv2D(4, 3, data_format="channels_first")])
    turned = keras.Sequential([layers.Input((6, 5, 3)), layers.Conv2D(4, 3)])
    file = saved(model, ending)
    turned.set_weights(model.get_weights())
    picture = some(3, 6, 5)
    expected = np.asarray(turned(picture.transpose(1, 2, 0)[None]))[0].transpose(2, 0, 1)
    np.testing.assert_allclose(read_model(file).network().run(picture).output, expected, rtol=1e-4, atol=1e-5)


def test_a_softmax_of_channels_first_goes_along_the_last_axis_in_keras_and_is_not_run(keras, saved):
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((3, 6, 5)),
            layers.Conv2D(4, 3, data_format="channels_first", activation="softmax", name="end"),
        ]
    )
    shown = read_model(saved(model)).network().node("end").layer
    assert isinstance(shown, UnknownLayer)
    assert shown.activation == "softmax"


def test_what_predicts_has_the_last_word_about_training_in_keras_3(keras, agrees, saved):
    layers, entry = keras.layers, keras.layers.Input((8, 7, 3))
    maps = layers.BatchNormalization()(layers.Dropout(0.5)(entry, training=True), training=True)
    model = keras.Model(entry, maps)
    agrees(read_model(saved(model)).network(), model, some(8, 7, 3))


@pytest.mark.parametrize("ending", FORMATS)
def test_open_sizes_are_asked_for_by_name(keras, agrees, saved, ending):
    layers = keras.layers
    model = keras.Sequential(
        [layers.Input((None, None, 3), name="picture"), layers.Conv2D(2, 3), layers.ReLU()]
    )
    file = read_model(saved(model, ending))
    (open_input,) = file.open_inputs
    assert open_input.shape == (None, None, 3)
    with pytest.raises(ConvvizError, match=r"\? × \? × 3") as caught:
        file.network()
    assert caught.value.code == "input-open"
    with pytest.raises(ConvvizError, match=r"\? × \? × 3; received 9 × 8 × 4"):
        file.network([(9, 8, 4)])
    for given in ([(9, 8, 3)], {open_input.name: (9, 8, 3)}):
        agrees(file.network(given), model, some(9, 8, 3))


def test_a_lambda_is_shown_with_its_shape_and_everything_before_it_works(keras, saved):
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((8, 8, 3)),
            layers.Conv2D(2, 3, name="before"),
            layers.Lambda(lambda x: x * 2, name="doubled"),
            layers.Conv2D(1, 3, name="after"),
        ]
    )
    file = read_model(saved(model))
    network = file.network()
    assert isinstance(network.node("doubled").layer, UnknownLayer)
    assert network.node("doubled").layer.shape == (6, 6, 2)
    assert network.shapes["after"] == (4, 4, 1)
    trace = network.run(some(8, 8, 3))
    assert "before" in trace
    assert {*trace.stopped} == {"doubled", "after"}
    doubled = file.network(replacements={"doubled": Rescaling(2.0)}).run(some(8, 8, 3))
    expected = np.asarray(model(some(8, 8, 3)[None]))[0]
    np.testing.assert_allclose(doubled.output, expected, rtol=1e-4, atol=1e-5)
    plain = file.network(replacements={"doubled": "nothing"}).run(some(8, 8, 3))
    np.testing.assert_array_equal(plain["doubled"], plain["before"])


def test_a_layer_of_the_file_s_own_is_shown_and_not_run(keras, saved):
    class Dense(keras.layers.Dense):
        """Called as one of Keras's own, and another all the same."""

    layers, x = keras.layers, keras.layers.Input((4,))
    y = layers.Dense(3, name="before")(x)
    model = keras.Model(x, layers.Dense(2, name="after")(Dense(3, name="own")(y)))
    network = read_model(saved(model)).network()
    own = network.node("own").layer
    assert isinstance(own, UnknownLayer)
    assert own.shape == (3,)
    # The weights behind it are still those of their own layers.
    np.testing.assert_array_equal(network.node("after").layer.kernel, np.asarray(model.layers[-1].kernel))


def test_facts_tell_what_was_read(keras, saved):
    model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(2)])
    path = saved(model)
    facts = read_model(path).facts
    assert (facts.name, facts.format, facts.keras_version) == ("model.keras", "keras", keras.__version__)
    assert facts.size == path.stat().st_size
    assert len(facts.sha256) == 64
    assert facts.not_finite == 0
