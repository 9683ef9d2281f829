"""Layers over layers: channels first, and every step of a sequence."""

from itertools import product

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    Add,
    AveragePooling2D,
    BatchNormalization,
    Cell,
    ChannelsFirst,
    Concatenate,
    Conv1D,
    Conv2D,
    ConvvizError,
    Dense,
    Flatten,
    GlobalAveragePooling2D,
    MaxPooling2D,
    Sum,
    TimeDistributed,
    ZeroPadding2D,
    agreement,
    maps_of,
)


def _every_cell_agrees(layer: ChannelsFirst, *inputs: np.ndarray) -> None:
    maps = maps_of(layer, layer.forward(*inputs))
    sums = maps_of(layer, layer.before_activation(*inputs))
    for row, column, channel in product(*map(range, maps.shape)):
        shown = layer.explain(Cell(channel, row, column), *inputs)
        computed = (sums if isinstance(shown, Sum) else maps)[row, column, channel]
        assert agreement(shown, float(computed)).ok


@pytest.mark.parametrize(
    ("ours", "name", "arguments"),
    [
        (MaxPooling2D(2), "MaxPooling2D", {}),
        (
            AveragePooling2D(3, 2, "same"),
            "AveragePooling2D",
            {"pool_size": 3, "strides": 2, "padding": "same"},
        ),
        (Flatten(), "Flatten", {}),
        (ZeroPadding2D(((1, 0), (2, 1))), "ZeroPadding2D", {"padding": ((1, 0), (2, 1))}),
        (GlobalAveragePooling2D(), "GlobalAveragePooling2D", {}),
    ],
)
def test_channels_first_is_keras_s(ours, name: str, arguments: dict, some, keras) -> None:
    tensor = some(3, 8, 7)
    theirs = getattr(keras.layers, name)(**arguments, data_format="channels_first")
    layer = ChannelsFirst(ours)
    output = layer.forward(tensor)
    np.testing.assert_allclose(output, np.asarray(theirs(tensor[None]))[0], atol=1e-6)
    assert output.shape == layer.output_shape(tensor.shape)
    assert output.flags.c_contiguous
    _every_cell_agrees(layer, tensor)


def test_a_convolution_of_channels_first_is_that_of_the_turned_picture(some) -> None:
    inner = Conv2D(some(3, 2, 3, 5), some(5), 2, "same", activation="relu", name="first")
    tensor = some(3, 8, 7)
    layer = ChannelsFirst(inner)
    expected = inner.forward(np.ascontiguousarray(tensor.transpose(1, 2, 0))).transpose(2, 0, 1)
    np.testing.assert_array_equal(layer.forward(tensor), expected)
    assert layer.output_shape((3, 8, 7)) == expected.shape
    assert (layer.name, layer.data_format, layer.activation) == ("first", "channels_first", inner.activation)
    assert layer.before_activation(tensor).min() < 0
    assert layer.multiply_adds((3, 8, 7)) == inner.multiply_adds((8, 7, 3))
    _every_cell_agrees(layer, tensor)


def test_merging_and_normalising_work_on_channels_first(some) -> None:
    first, second = some(3, 4, 5), some(3, 4, 5)
    np.testing.assert_array_equal(
        ChannelsFirst(Concatenate()).forward(first, second), np.concatenate([first, second])
    )
    _every_cell_agrees(ChannelsFirst(Concatenate()), first, second)
    _every_cell_agrees(ChannelsFirst(Add()), first, second)
    _every_cell_agrees(ChannelsFirst(Activation("softmax")), first)
    layer = ChannelsFirst(BatchNormalization(some(3), some(3), some(3), some(3) ** 2))
    _every_cell_agrees(layer, first)
    assert layer.activation is None


def test_a_sequence_of_channels_first_is_turned_too(some) -> None:
    inner = Conv1D(some(3, 6, 4), None)
    steps = some(6, 9)
    output = ChannelsFirst(inner).forward(steps)
    np.testing.assert_array_equal(output, inner.forward(np.ascontiguousarray(steps.T)).T)


def test_a_plain_flatten_of_channels_first_goes_channel_by_channel(some, keras) -> None:
    tensor = some(3, 4, 5)
    layer = ChannelsFirst(Flatten(channels_lead=True))
    np.testing.assert_array_equal(layer.forward(tensor), np.asarray(keras.layers.Flatten()(tensor[None]))[0])
    shown = layer.explain(Cell(27, 0, 0), tensor)
    assert (shown.channel, shown.row, shown.column) == (1, 1, 2)
    assert shown.result == tensor[1, 1, 2]


def test_every_step_has_the_same_layer_as_keras_has(some, keras, is_keras_s) -> None:
    layers = keras.layers
    kernel, bias = some(3, 3, 2, 4), some(4)
    theirs = layers.TimeDistributed(layers.Conv2D(4, 3, activation="relu"))
    ours = TimeDistributed(Conv2D(kernel, bias, activation="relu"))
    is_keras_s(ours, theirs, some(3, 6, 5, 2), weights=[kernel, bias])
    assert ours.multiply_adds((3, 6, 5, 2)) == 3 * ours.layer.multiply_adds((6, 5, 2))

    kernel, bias = some(6, 4), some(4)
    is_keras_s(
        TimeDistributed(Dense(kernel, bias)), layers.TimeDistributed(layers.Dense(4)), some(8, 6),
        weights=[kernel, bias],
    )  # fmt: skip
    is_keras_s(
        TimeDistributed(MaxPooling2D(2)), layers.TimeDistributed(layers.MaxPooling2D(2)), some(3, 6, 5, 2)
    )
    is_keras_s(TimeDistributed(Flatten()), layers.TimeDistributed(layers.Flatten()), some(3, 4, 2, 2))
    kernel = some(2, 3, 2)
    theirs = layers.TimeDistributed(layers.Conv1D(2, 2, use_bias=False))
    is_keras_s(TimeDistributed(Conv1D(kernel)), theirs, some(3, 4, 3), weights=[kernel])


@pytest.mark.parametrize("shape", [(), (4,)])
def test_a_step_has_numbers_of_its_own(shape: tuple[int, ...]) -> None:
    with pytest.raises(ConvvizError) as caught:
        TimeDistributed(Flatten()).output_shape(shape)
    assert caught.value.code == "axes-count"


def test_a_step_s_cells_are_addressed_in_the_whole_input() -> None:
    steps = np.arange(2 * 4 * 4, dtype=np.float32).reshape(2, 4, 4, 1)
    shown = TimeDistributed(MaxPooling2D(2)).explain(Cell(0, 3, 1), steps)
    assert shown.result == 31
    assert shown.window.rows.tolist() == [6, 6, 7, 7]


def test_the_maps_of_a_layer_stand_the_same_way_whichever_axis_leads(some) -> None:
    tensor = some(3, 4, 5)
    pool = MaxPooling2D(1)
    np.testing.assert_array_equal(maps_of(ChannelsFirst(pool), tensor), tensor.transpose(1, 2, 0))
    np.testing.assert_array_equal(maps_of(pool, tensor), tensor)
    assert maps_of(pool, some(6)).shape == (1, 1, 6)
    assert maps_of(ChannelsFirst(pool), some(6)).shape == (1, 1, 6)
