"""Every layer in TensorFlow gives what it gives in numpy, picture by picture, over many settings."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from itertools import product

import numpy as np
import pytest

import convviz.layers
from convviz import layers
from convviz.layers import ACTIVATIONS, Activation, ChannelsFirst, ConvvizError, Layer, TimeDistributed
from convviz.learning.evidence.tensors import forward
from convviz.learning.evidence.tensors.table import shape_of
from convviz.networks.silenced import Silenced
from convviz.networks.unknown import UnknownLayer

pytestmark = pytest.mark.usefixtures("keras")

BATCH = 3
RNG = np.random.default_rng(11)
Case = tuple[Layer, tuple[tuple[int, ...], ...]]


def some(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def convolutions() -> Iterator[Case]:
    picture = ((9, 8, 4),)
    settings = product(
        [1, 2, (2, 1), (1, 3)], ["valid", "same", "full", 2, ((0, 3), (2, 1))], [1, (2, 1), (1, 3)]
    )
    for turn, (strides, padding, dilation) in enumerate(settings):
        flip, border = bool(turn % 2), ("zero", "one", "edge", "reflect", "wrap")[turn % 5]
        given = {"strides": strides, "padding": padding, "dilation_rate": dilation}
        more = {"flip": flip, "border": border}
        relu = ("relu", None)[turn % 2]
        yield layers.Conv2D(some(3, 2, 4, 5), some(5), **given, **more, activation=relu), picture
        yield layers.Conv2D(some(3, 2, 2, 6), None, **given, groups=2, activation=relu), picture
        yield layers.Conv2D(some(3, 2, 1, 8), some(8), **given, groups=4), picture
        yield layers.DepthwiseConv2D(some(2, 3, 4, 2), some(8), **given, **more, activation=relu), picture
        yield layers.SeparableConv2D(some(3, 2, 4, 2), some(1, 1, 8, 3), some(3), **given, **more), picture
    yield layers.Conv2D(some(1, 1, 4, 3), activation="softmax"), picture
    yield layers.Conv2D(some(3, 3, 4, 3), strides=2, padding="same"), ((8, 8, 4),)


def transposed() -> Iterator[Case]:
    for strides, padding, dilation in product([1, 2, (3, 1)], ["valid", "same", "full", 1], [1, (2, 3)]):
        kernel, picture = some(3, 2, 5, 4), ((7, 9, 4),)
        sides = ((1, 2), (0, 1)) if padding == 1 and dilation == 1 else padding
        yield layers.Conv2DTranspose(kernel, some(5), strides, sides, dilation, "tanh"), picture
        yield layers.Conv2DTranspose(kernel, None, strides, sides, dilation, flip=True), picture
    yield layers.Conv2DTranspose(some(2, 3, 5, 4), strides=4, padding="same"), ((4, 5, 4),)
    yield layers.Conv2DTranspose(some(2, 2, 5, 4), strides=(3, 2), output_padding=(2, 1)), ((4, 5, 4),)


def pools() -> Iterator[Case]:
    picture = ((9, 8, 3),)
    for size, strides, padding, dilation in product(
        [2, (3, 2)], [None, 1, (2, 3)], ["valid", "same", 1, ((0, 1), (1, 0))], [1, 2]
    ):
        yield layers.MaxPooling2D(size, strides, padding, dilation), picture
        yield layers.AveragePooling2D(size, strides, padding, dilation), picture
    for size, strides, padding, border in product(
        [3, (2, 3)], [1, 2], ["valid", "same", 1], ["zero", "one", "wrap"]
    ):
        for kind in (layers.MaxFilter2D, layers.MinFilter2D, layers.MedianFilter2D):
            yield kind(size, strides, padding, 2 if strides == 1 else 1, border=border), picture
    for keepdims in (True, False):
        yield layers.GlobalMaxPooling2D(keepdims), picture
        yield layers.GlobalAveragePooling2D(keepdims), picture
        yield layers.GlobalMaxPooling1D(keepdims), ((7, 3),)
        yield layers.GlobalAveragePooling1D(keepdims), ((7, 3),)


def sequences() -> Iterator[Case]:
    steps = ((9, 4),)
    for strides, padding, dilation in [(1, "same", 2), (2, "valid", 1), (3, "causal", 1), (1, "causal", 3)]:
        yield layers.Conv1D(some(3, 4, 5), some(5), strides, padding, dilation, activation="relu"), steps
        yield layers.Conv1D(some(3, 2, 6), None, strides, padding, dilation, groups=2), steps
        yield layers.DepthwiseConv1D(some(3, 4, 2), some(8), strides, padding, dilation), steps
        yield layers.SeparableConv1D(some(3, 4, 2), some(1, 8, 5), None, strides, padding, dilation), steps
    for padding in ("valid", "same"):
        yield layers.Conv1DTranspose(some(3, 5, 4), some(5), 2, padding, activation="elu"), steps
        yield layers.MaxPooling1D(2, 3, padding), steps
        yield layers.AveragePooling1D(4, 3, padding), steps
    yield layers.UpSampling1D(3), steps
    yield layers.ZeroPadding1D((1, 3)), steps
    yield layers.Cropping1D((2, 1)), steps
    yield layers.RepeatVector(4), ((5,),)
    yield TimeDistributed(layers.Conv2D(some(2, 3, 2, 3), activation="relu")), ((4, 6, 5, 2),)
    yield TimeDistributed(layers.Dense(some(5, 2))), ((4, 5),)


def shapings() -> Iterator[Case]:
    picture = ((5, 7, 3),)
    yield layers.Flatten(), picture
    yield layers.Flatten(channels_lead=True), picture
    yield layers.Reshape((7, -1)), picture
    yield layers.Permute((3, 1, 2)), picture
    yield layers.Identity(), picture
    yield layers.InputLayer((5, 7, 3)), picture
    yield layers.ZeroPadding2D(((1, 0), (2, 3))), picture
    yield layers.Cropping2D(((1, 0), (2, 3))), picture
    for interpolation in layers.shaping.sampling.INTERPOLATIONS:
        yield layers.UpSampling2D((2, 3), interpolation), picture
        for antialias in (True, False):
            yield layers.Resizing(3, 9, interpolation, antialias=antialias), picture
    yield layers.Resizing(4, 4, crop_to_aspect_ratio=True), picture
    yield layers.Resizing(6, 4, pad_to_aspect_ratio=True, fill_value=2.5), picture
    yield layers.CenterCrop(3, 4), picture
    yield layers.CenterCrop(8, 4), picture


def merges() -> Iterator[Case]:
    kinds = (
        layers.Add,
        layers.Multiply,
        layers.Average,
        layers.Maximum,
        layers.Minimum,
        layers.Subtract,
    )
    yield layers.Add(factors=(1.0, -0.25)), ((5, 7, 3), (5, 7, 3))
    for kind in kinds:
        yield kind(), ((5, 7, 3), (5, 7, 3))
        yield kind(), ((3,), (5, 7, 3))
        yield kind(), ((5, 1, 3), (7, 1))
        if kind is not layers.Subtract:
            yield kind(), ((5, 7, 3), (7, 3), (1, 1, 1))
    yield layers.Concatenate(), ((5, 7, 3), (5, 7, 2))
    yield layers.Concatenate(1), ((5, 7, 3), (2, 7, 3), (1, 7, 3))
    for normalize in (True, False):
        yield layers.Dot(1, normalize=normalize), ((5,), (5,))
        yield layers.Dot((2, 1), normalize=normalize), ((3, 5), (5, 4))
        yield layers.Dot((1, 3), normalize=normalize), ((5, 3), (2, 4, 5))


def numbers() -> Iterator[Case]:
    picture = ((5, 7, 4),)
    yield layers.Dense(some(4, 3), some(3), "relu"), ((4,),)
    yield layers.Dense(some(4, 3), activation="softmax"), picture
    yield layers.Dense(some(1, 3), some(3)), ((),)
    yield layers.Embedding(some(9, 3)), ((6,),)
    yield layers.Rescaling(1 / 127.5, -1.0), picture
    yield layers.Rescaling(some(4), some(7, 1)), picture
    yield layers.Rescaling(some(2, 1, 4)), ((4,),)
    variance = np.abs(some(4))
    yield layers.BatchNormalization(some(4), some(4), some(4), variance), picture
    yield layers.BatchNormalization(None, None, some(5), np.abs(some(5)), 0.1, axis=1), picture
    yield layers.Normalization(some(4), variance), picture
    yield layers.Normalization(1.5, 4.0, None, invert=True), picture
    yield layers.LayerNormalization(some(4), some(4)), picture
    yield layers.LayerNormalization(some(7, 4), None, axis=(2, 3), rms_scaling=True), picture
    yield layers.GroupNormalization(2, some(4), some(4)), picture
    yield layers.GroupNormalization(-1, some(5), None, axis=1), picture
    yield layers.UnitNormalization(), picture
    yield layers.UnitNormalization((1, 3)), picture
    yield layers.Softmax(), picture
    yield layers.Softmax((1, 2)), picture
    yield layers.PReLU(some(1, 7, 4)), picture
    for function in ACTIVATIONS:
        yield Activation(function), picture
    yield Activation("relu", negative_slope=0.3, max_value=1.5, threshold=0.5), picture
    yield Activation("relu", threshold=-0.5), picture
    yield Activation("relu", max_value=1.0), picture
    yield Activation("leaky_relu", negative_slope=1.5), picture
    yield Activation("gelu", approximate=1.0), picture
    yield Activation("hard_sigmoid", slope=0.2), picture


def wrapped() -> Iterator[Case]:
    lying = ((4, 9, 8),)
    for layer, _ in convolutions():
        if isinstance(layer, layers.Conv2D) and layer.activation is not None and layer.groups == 1:
            yield ChannelsFirst(layer), lying
    yield ChannelsFirst(layers.MaxPooling2D((3, 2), padding="same")), lying
    yield ChannelsFirst(layers.Flatten()), lying
    yield ChannelsFirst(layers.GlobalAveragePooling2D(keepdims=True)), lying
    yield ChannelsFirst(layers.Conv1D(some(3, 4, 5))), ((4, 9),)
    yield ChannelsFirst(layers.Concatenate()), ((4, 9, 8), (2, 9, 8))
    convolution = layers.Conv2D(some(3, 2, 4, 5), some(5), activation="sigmoid")
    yield Silenced(convolution, frozenset({1, 4})), ((9, 8, 4),)
    yield Silenced(ChannelsFirst(convolution), frozenset({0}), 0), lying
    yield Silenced(layers.InputLayer((5, 7, 3)), frozenset({2})), ((5, 7, 3),)


FAMILIES: dict[str, Callable[[], Iterator[Case]]] = {
    family.__name__: family
    for family in (
        convolutions,
        transposed,
        pools,
        sequences,
        shapings,
        merges,
        numbers,
        wrapped,
    )
}


def fed(layer: Layer, shape: tuple[int, ...]) -> np.ndarray:
    """A batch that the layer can take."""
    if isinstance(layer, layers.Embedding):
        return RNG.integers(0, len(layer.table), (BATCH, *shape)).astype(np.float32)
    values = some(BATCH, *shape)
    return np.abs(values) if isinstance(layer, Activation) and layer.function == "sqrt" else values


@pytest.mark.parametrize("family", FAMILIES)
def test_a_layer_gives_in_tensorflow_what_it_gives_in_numpy(family: str) -> None:
    for layer, shapes in FAMILIES[family]():
        inputs = [fed(layer, shape) for shape in shapes]
        found = forward(layer, tuple(map(tensor, inputs)), activation="plain")
        assert found.dtype == "float32", layer
        expected = np.stack([layer.forward(*(each[at] for each in inputs)) for at in range(BATCH)])
        assert shape_of(found) == expected.shape[1:], layer
        bound = 1e-5 * max(1.0, float(np.abs(expected).max()))
        np.testing.assert_allclose(found.numpy(), expected, rtol=0, atol=bound, err_msg=repr(layer))


@pytest.mark.parametrize("family", ["convolutions", "transposed", "pools", "sequences", "wrapped"])
def test_without_its_activation_a_layer_gives_what_it_has_before(family: str) -> None:
    for layer, shapes in FAMILIES[family]():
        if getattr(layer, "activation", None) is None or isinstance(layer, Silenced):
            continue
        inputs = [fed(layer, shape) for shape in shapes]
        found = forward(layer, tuple(map(tensor, inputs)), activation="linear")
        expected = np.stack([layer.before_activation(*(each[at] for each in inputs)) for at in range(BATCH)])
        np.testing.assert_allclose(found.numpy(), expected, rtol=0, atol=1e-5 * np.abs(expected).max())


@pytest.mark.parametrize("keepdims", [False, True])
def test_a_mean_takes_the_steps_that_count(keepdims: bool) -> None:
    layer, steps = layers.GlobalAveragePooling1D(keepdims), some(BATCH, 5, 3)
    masks = [RNG.integers(0, 2, (BATCH, 5)).astype(np.float32) for _ in range(2)]
    masks[0][:, 1] = 1
    found = forward(layer, (tensor(steps), *map(tensor, masks)), activation="plain")
    expected = [layer.forward(steps[at], *(mask[at] for mask in masks)) for at in range(BATCH)]
    np.testing.assert_allclose(found.numpy(), expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("layer", [Activation("relu"), layers.Softmax(), layers.PReLU([0.1, 0.2, 0.3])])
def test_a_layer_that_is_an_activation_passes_all_on_where_it_is_left_out(layer: Layer) -> None:
    given = some(BATCH, 4, 3)
    np.testing.assert_array_equal(forward(layer, (tensor(given),), activation="linear"), given)


def layer_classes() -> list[type]:
    found = [getattr(convviz.layers, name) for name in convviz.layers.__all__]
    return [
        each
        for each in found
        if inspect.isclass(each) and hasattr(each, "output_shape") and each is not convviz.layers.Layer
    ]


@pytest.mark.parametrize("kind", [*layer_classes(), Silenced, UnknownLayer], ids=lambda kind: kind.__name__)
def test_every_class_of_layers_is_in_the_table_and_is_tested(kind: type) -> None:
    assert forward.dispatch(kind) is not forward.dispatch(object)
    tested = {type(layer) for family in FAMILIES.values() for layer, _ in family()}
    assert kind in tested or kind is UnknownLayer


def test_a_layer_that_does_not_run_is_refused_by_its_name() -> None:
    with pytest.raises(ConvvizError, match="The layer twist is of the class Lambda") as refused:
        forward(UnknownLayer("twist", "Lambda"), (tensor(some(BATCH, 3)),), activation="plain")
    assert refused.value.code == "layer-unknown"


def tensor(array: np.ndarray):
    import tensorflow as tf

    return tf.constant(array)
