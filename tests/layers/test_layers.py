"""What all layers have in common: they are frozen, refuse what does not fit, count, and explain in one order."""

from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest

import convviz.layers
from convviz.layers import (
    Activation,
    AveragePooling2D,
    Cell,
    Conv2D,
    Conv2DTranspose,
    ConvvizError,
    DepthwiseConv2D,
    Layer,
    MaxFilter2D,
    MaxPooling2D,
    MedianFilter2D,
    MinFilter2D,
    SeparableConv2D,
    Shape,
)

RNG = np.random.default_rng(0)
PICTURE = RNG.normal(size=(7, 6, 2)).astype(np.float32)
LAYERS: list[Layer] = [
    Conv2D(RNG.normal(size=(3, 2, 2, 4)), RNG.normal(size=4), name="conv"),
    DepthwiseConv2D(RNG.normal(size=(3, 2, 2, 2)), RNG.normal(size=4)),
    SeparableConv2D(RNG.normal(size=(3, 2, 2, 2)), RNG.normal(size=(1, 1, 4, 3)), RNG.normal(size=3)),
    Conv2DTranspose(RNG.normal(size=(3, 2, 4, 2)), RNG.normal(size=4)),
    MaxPooling2D(2),
    AveragePooling2D((2, 3), 1, "same"),
    MedianFilter2D(3),
    MinFilter2D((1, 2)),
    MaxFilter2D(2),
    Activation("relu"),
]


def names(layer: Layer) -> str:
    return type(layer).__name__


@pytest.mark.parametrize("layer", LAYERS, ids=names)
def test_a_layer_s_forward_has_the_shape_it_says(layer: Layer) -> None:
    output = layer.forward(PICTURE)
    assert output.dtype == np.float32
    assert output.shape == layer.output_shape(Shape(7, 6, 2))


@pytest.mark.parametrize("layer", LAYERS, ids=names)
def test_a_layer_cannot_be_changed_but_replaced(layer: Layer) -> None:
    with pytest.raises(FrozenInstanceError):
        layer.name = "other"
    for value in vars(layer).values():
        if isinstance(value, np.ndarray):
            assert not value.flags.writeable


def test_replacing_a_kernel_gives_a_layer_with_all_else_as_it_was() -> None:
    layer = Conv2D(np.ones((3, 3, 1, 1)), [2], 2, "same", 1, 1, "relu", border="edge", flip=True, name="a")
    other = replace(layer, kernel=np.zeros((2, 2, 1, 1)))
    assert other.kernel.shape == (2, 2, 1, 1)
    assert (other.strides, other.padding, other.border, other.flip, other.name) == (
        (2, 2),
        "same",
        "edge",
        True,
        "a",
    )
    assert other.activation is layer.activation
    assert replace(MaxPooling2D(3), padding="same") == MaxPooling2D(3, 3, "same")


def test_the_caller_s_arrays_stay_the_caller_s() -> None:
    kernel = np.ones((1, 1, 1, 1), np.float32)
    layer = Conv2D(kernel)
    kernel[:] = 7
    assert layer.kernel.item() == 1
    assert kernel.flags.writeable


def test_read_only_weights_are_shared_and_not_copied() -> None:
    kernel = np.ones((3, 3, 8, 8), np.float32)
    kernel.setflags(write=False)
    assert Conv2D(kernel).kernel is kernel
    assert not np.shares_memory(Conv2D(kernel[:2]).kernel, kernel)


@pytest.mark.parametrize(
    ("make", "code", "words"),
    [
        (
            lambda: Conv2D(np.ones((3, 3))),
            "weights-rank",
            r"4 axes \(height, width, channels, filters\).*\(3, 3\)",
        ),
        (lambda: Conv2D(np.ones((3, 3, 0, 2))), "weights-empty", r"\(3, 3, 0, 2\)"),
        (lambda: Conv2D([[[["a"]]]]), "not-numbers", "kernel is made of numbers"),
        (lambda: Conv2D([[[[1]]], [[[1, 2]]]]), "not-numbers", "rows of equal length"),
        (lambda: Conv2D(np.ones((1, 1, 1, 3)), [1, 2]), "bias-length", "3 filters; received 2"),
        (lambda: Conv2D(np.ones((1, 1, 1, 3)), np.ones((3, 1))), "weights-rank", r"1 axes \(filters,\)"),
        (
            lambda: Conv2D(np.ones((1, 1, 1, 3)), groups=2),
            "groups-mismatch",
            "number of filters, 3; received 2",
        ),
        (lambda: Conv2D(np.ones((1, 1, 1, 3)), groups=0), "groups-mismatch", "received 0"),
        (
            lambda: Conv2D(np.ones((1, 1, 1, 1)), strides=0),
            "not-a-pair",
            "strides is one or two .* from 1; received 0",
        ),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), strides=(1, 2, 3)), "not-a-pair", r"received \(1, 2, 3\)"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), strides=1.5), "not-a-pair", "received 1.5"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), dilation_rate=True), "not-a-pair", "dilation_rate"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), padding="some"), "padding-unknown", "received 'some'"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), padding=-1), "padding-unknown", "received -1"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), padding=(1, 2)), "padding-unknown", r"received \(1, 2\)"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), padding=((1, 2), (-1, 0))), "padding-unknown", "received"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), border="mirror"), "border-unknown", "received 'mirror'"),
        (lambda: Conv2D(np.ones((1, 1, 1, 1)), activation="no"), "activation-unknown", "'no'"),
        (lambda: DepthwiseConv2D(np.ones((3, 3, 2))), "weights-rank", "channels, multiplier"),
        (
            lambda: SeparableConv2D(np.ones((3, 3, 2, 2)), np.ones((1, 1, 3, 2))),
            "pointwise-mismatch",
            r"4 maps .* \(1, 1, 3, 2\)",
        ),
        (
            lambda: Conv2DTranspose(np.ones((3, 3, 1, 1)), output_padding=-1),
            "not-a-pair",
            "from 0; received -1",
        ),
        (lambda: MaxPooling2D(0), "not-a-pair", "pool_size"),
        (lambda: MedianFilter2D("3"), "not-a-pair", "size is .* received '3'"),
    ],
)
def test_arguments_that_do_not_fit_are_refused_in_a_sentence(make, code: str, words: str) -> None:
    with pytest.raises(ConvvizError, match=words) as caught:
        make()
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("layer", "shape", "code", "words"),
    [
        (Conv2D(np.ones((3, 3, 3, 1))), (9, 9, 1), "channels-mismatch", "takes 3 channels, the input has 1"),
        (Conv2D(np.ones((3, 3, 1, 1))), (9, 9, 3), "channels-mismatch", "takes 1 channel, the input has 3"),
        (Conv2D(np.ones((3, 3, 2, 2)), groups=2), (9, 9, 2), "channels-mismatch", "takes 4 channels"),
        (DepthwiseConv2D(np.ones((3, 3, 2, 1))), (9, 9, 3), "channels-mismatch", "takes 2 channels"),
        (SeparableConv2D(np.ones((3, 3, 2, 1)), np.ones((1, 1, 2, 1))), (9, 9, 3), "channels-mismatch", "2"),
        (Conv2DTranspose(np.ones((3, 3, 1, 2))), (9, 9, 3), "channels-mismatch", "takes 2 channels"),
        (Conv2D(np.ones((5, 3, 1, 1))), (4, 9, 1), "output-empty", "5 cells high, the input .* only 4"),
        (
            Conv2D(np.ones((1, 2, 1, 1)), dilation_rate=9, padding=1),
            (4, 4, 1),
            "output-empty",
            "10 cells wide, .* only 6",
        ),
        (MaxPooling2D(3), (2, 5, 1), "output-empty", "3 cells high"),
        (MedianFilter2D(3), (5, 2, 1), "output-empty", "3 cells wide"),
        (MaxPooling2D(2, 1, 2), (5, 5, 1), "pool-of-padding", "no cell of the input"),
        (AveragePooling2D(2, 1, "same", 2), (1, 1, 1), "pool-of-padding", "no cell of the input"),
        (
            Conv2DTranspose(np.ones((3, 3, 1, 1)), padding=3),
            (4, 4, 1),
            "crop-too-large",
            "at most 2 .* received 3",
        ),
        (
            Conv2DTranspose(np.ones((3, 3, 1, 1)), padding="full"),
            (2, 2, 1),
            "output-empty-transposed",
            "4 cells",
        ),
        (
            Conv2DTranspose(np.ones((3, 3, 1, 1)), strides=2, output_padding=2),
            (2, 2, 1),
            "output-padding-too-large",
            "0 to 1 .* received 2",
        ),
    ],
)
def test_inputs_that_do_not_fit_are_refused_by_shape_and_by_forward(
    layer: Layer, shape, code: str, words: str
) -> None:
    for attempt in (
        lambda: layer.output_shape(Shape(*shape)),
        lambda: layer.forward(np.zeros(shape, np.float32)),
        lambda: layer.explain(Cell(0, 0, 0), np.zeros(shape, np.float32)),
    ):
        with pytest.raises(ConvvizError, match=words) as caught:
            attempt()
        assert caught.value.code == code


@pytest.mark.parametrize("layer", LAYERS, ids=names)
def test_a_layer_takes_one_input_and_all_but_activations_one_of_three_axes(layer: Layer) -> None:
    with pytest.raises(ConvvizError, match="takes one input; received 2"):
        layer.forward(PICTURE, PICTURE)
    with pytest.raises(ConvvizError, match="takes one input; received 0"):
        layer.output_shape()
    if isinstance(layer, Activation):
        assert layer.forward(PICTURE[:, :, 0]).shape == (7, 6)
        return
    with pytest.raises(ConvvizError, match=r"3 axes .* shape \(7, 6\)"):
        layer.forward(PICTURE[:, :, 0])


@pytest.mark.parametrize("layer", LAYERS[:-1], ids=names)
@pytest.mark.parametrize("outside", [(0, -1, 0), (0, 0, 99), (99, 0, 0), (0, 99, 0), (-1, 0, 0), (0, 0, -1)])
def test_a_cell_outside_of_the_output_is_refused(layer: Layer, outside) -> None:
    with pytest.raises(ConvvizError, match="The output has") as caught:
        layer.explain(Cell(*outside), PICTURE)
    assert caught.value.code == "cell-outside"


def test_numbers_beyond_float32_become_infinite_without_a_warning() -> None:
    assert np.isinf(Conv2D(np.full((1, 1, 1, 1), 1e300)).kernel).all()


@pytest.mark.parametrize(
    ("layer", "shape", "parameters", "multiply_adds"),
    [
        (Conv2D(np.ones((3, 3, 3, 32)), np.ones(32)), (150, 150, 3), 896, 148 * 148 * 27 * 32),
        (Conv2D(np.ones((3, 3, 3, 32))), (150, 150, 3), 864, 148 * 148 * 27 * 32),
        (Conv2D(np.ones((5, 5, 2, 6)), np.ones(6), groups=3), (9, 9, 6), 306, 5 * 5 * 50 * 6),
        (DepthwiseConv2D(np.ones((3, 3, 8, 2)), np.ones(16)), (10, 12, 8), 160, 8 * 10 * 9 * 16),
        (
            SeparableConv2D(np.ones((3, 3, 4, 2)), np.ones((1, 1, 8, 5)), np.ones(5)),
            (6, 6, 4),
            72 + 40 + 5,
            4 * 4 * (9 * 8 + 8 * 5),
        ),
        (Conv2DTranspose(np.ones((3, 3, 5, 4)), np.ones(5), 2, "same"), (4, 6, 4), 185, 4 * 6 * 180),
        (MaxPooling2D(2), (4, 4, 3), 0, 0),
        (MedianFilter2D(3), (4, 4, 3), 0, 0),
    ],
)
def test_parameters_and_products_are_counted(
    layer: Layer, shape, parameters: int, multiply_adds: int
) -> None:
    assert layer.parameter_count() == parameters
    assert layer.multiply_adds(Shape(*shape)) == multiply_adds


def test_terms_stand_channel_by_channel_and_row_by_row() -> None:
    kernel = np.arange(2 * 2 * 3 * 1.0).reshape(2, 2, 3, 1)
    picture = np.arange(4 * 4 * 3, dtype=np.float32).reshape(4, 4, 3)
    window = Conv2D(kernel).explain(Cell(0, 1, 2), picture).window
    assert window.channels.tolist() == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]
    assert window.rows.tolist() == [1, 1, 2, 2] * 3
    assert window.columns.tolist() == [2, 3, 2, 3] * 3
    assert window.kernel_rows.tolist() == [0, 0, 1, 1] * 3
    assert window.kernel_columns.tolist() == [0, 1, 0, 1] * 3


def test_a_flipped_kernel_s_weights_are_named_where_they_are_stored() -> None:
    kernel = np.arange(1.0, 10).reshape(3, 3, 1, 1)
    picture = np.ones((3, 3, 1), np.float32)
    shown = Conv2D(kernel, flip=True).explain(Cell(0, 0, 0), picture)
    assert shown.weights.tolist() == [9, 8, 7, 6, 5, 4, 3, 2, 1]
    stored = kernel[shown.window.kernel_rows, shown.window.kernel_columns, 0, 0]
    assert stored.tolist() == shown.weights.tolist()


def test_padding_cells_say_where_they_stand_and_what_the_border_puts_there() -> None:
    picture = np.arange(1.0, 10).reshape(3, 3, 1).astype(np.float32)
    shown = Conv2D(np.ones((3, 3, 1, 1)), padding="same", border="edge").explain(Cell(0, 0, 2), picture)
    assert shown.window.rows.tolist() == [-1, -1, -1, 0, 0, 0, 1, 1, 1]
    assert shown.window.columns.tolist() == [1, 2, 3] * 3
    assert shown.window.inside.tolist() == [False, False, False, True, True, False, True, True, False]
    assert shown.window.values.tolist() == [2, 3, 3, 2, 3, 3, 5, 6, 6]


def test_pooled_padding_is_not_considered_and_adds_nothing() -> None:
    picture = -np.arange(1.0, 10).reshape(3, 3, 1).astype(np.float32)
    choice = MaxPooling2D(2, 2, "same").explain(Cell(0, 1, 1), picture)
    assert choice.considered.tolist() == [True, False, False, False]
    assert (choice.chosen, choice.result) == (0, -9)
    corner = MaxPooling2D(3, 3, 1).explain(Cell(0, 0, 0), picture)
    assert corner.window.inside[corner.chosen]
    assert corner.result == -1
    average = AveragePooling2D(2, 2, "same").explain(Cell(0, 0, 1), picture)
    assert average.divisor == 2
    assert average.weights.tolist() == [1, 0, 1, 0]
    assert average.products.tolist() == [-3, 0, -6, 0]
    assert average.result == -4.5


def test_of_equal_maxima_the_first_in_raster_order_is_taken() -> None:
    picture = np.array([[1, 5, 5], [5, 2, 5]], np.float32)[:, :, None]
    assert MaxPooling2D((2, 3)).explain(Cell(0, 0, 0), picture).chosen == 1
    assert MaxFilter2D((2, 3)).explain(Cell(0, 0, 0), picture).chosen == 1
    assert MedianFilter2D((2, 3)).explain(Cell(0, 0, 0), picture).chosen == 1


@pytest.mark.parametrize("size", [3, 7])
def test_medians_sort_what_is_no_number_last_and_show_it_so(size: int) -> None:
    picture = np.random.default_rng(3).normal(size=(9, 9, 1)).astype(np.float32)
    picture[::2, ::3] = np.nan
    picture[4, 4] = np.inf
    layer = MedianFilter2D(size, padding="same")
    output = layer.forward(picture)
    padded = np.pad(picture[:, :, 0], size // 2)
    for row, column in np.ndindex(9, 9):
        cells = np.sort(padded[row : row + size, column : column + size].ravel())
        np.testing.assert_equal(output[row, column, 0], cells[size * size // 2])
        np.testing.assert_equal(
            layer.explain(Cell(0, row, column), picture).result, float(output[row, column, 0])
        )


def test_a_transposed_cell_that_nothing_is_spread_to_holds_the_bias() -> None:
    layer = Conv2DTranspose(np.ones((1, 1, 1, 1)), [0.5], strides=3)
    picture = np.full((2, 2, 1), 4, np.float32)
    assert layer.forward(picture)[:, :, 0].tolist()[0] == [4.5, 0.5, 0.5, 4.5, 0.5, 0.5]
    shown = layer.explain(Cell(0, 1, 1), picture)
    assert (len(shown.window.values), shown.total) == (0, 0.5)


def test_a_transposed_phase_that_meets_no_cell_holds_the_bias() -> None:
    """Taps three cells apart at stride two reach outputs 0 and 3; the crop leaves 0, 1 and 2."""
    layer = Conv2DTranspose(np.ones((2, 2, 1, 1)), [0.5], 2, ((0, 1), (0, 1)), 3)
    expected = [[2.5, 0.5, 0.5], [0.5, 0.5, 0.5], [0.5, 0.5, 0.5]]
    assert layer.forward(np.full((1, 1, 1), 2, np.float32))[:, :, 0].tolist() == expected


def test_a_transposed_cell_names_the_input_cells_and_the_weights_they_bring() -> None:
    kernel = np.arange(1.0, 10).reshape(3, 3, 1, 1)
    picture = np.array([[1, 2], [3, 4]], np.float32)[:, :, None]
    shown = Conv2DTranspose(kernel, strides=2).explain(Cell(0, 2, 2), picture)
    assert list(zip(shown.window.rows.tolist(), shown.window.columns.tolist(), strict=True)) == [
        (0, 0),
        (0, 1),
        (1, 0),
        (1, 1),
    ]
    assert shown.weights.tolist() == [9, 7, 3, 1]
    assert shown.result == 9 + 14 + 9 + 4


def test_a_separable_sum_repeats_each_cell_once_for_each_of_its_kernels() -> None:
    first = np.arange(1.0, 9).reshape(2, 1, 2, 2)
    second = np.array([[2.0], [3.0], [5.0], [7.0]]).reshape(1, 1, 4, 1)
    picture = np.array([[[1, 10]], [[100, 1000]]], np.float32)
    shown = SeparableConv2D(first, second).explain(Cell(0, 0, 0), picture)
    assert shown.window.values.tolist() == [1, 100, 1, 100, 10, 1000, 10, 1000]
    assert shown.weights.tolist() == [1 * 2, 5 * 2, 2 * 3, 6 * 3, 3 * 5, 7 * 5, 4 * 7, 8 * 7]


def test_the_steps_of_a_separable_convolution_are_layers_of_their_own() -> None:
    layer = LAYERS[2]
    assert isinstance(layer, SeparableConv2D)
    between = layer.depthwise.forward(PICTURE)
    np.testing.assert_allclose(layer.pointwise.forward(between), layer.forward(PICTURE), atol=1e-6)
    assert layer.kernel_size == (3, 2)
    assert (layer.depthwise.name, layer.pointwise.name) == (
        "separable_conv2d/depthwise",
        "separable_conv2d/pointwise",
    )


def test_softmax_after_a_convolution_is_explained_with_all_channels() -> None:
    layer = Conv2D(RNG.normal(size=(1, 1, 2, 3)), RNG.normal(size=3), activation="softmax")
    output, before = layer.forward(PICTURE), layer.before_activation(PICTURE).astype(np.float64)
    shown = layer.explain(Cell(1, 4, 3), PICTURE)
    assert shown.activation is not None
    assert shown.activation.parameters["maximum"] == pytest.approx(before[4, 3].max(), abs=1e-5)
    assert shown.result == pytest.approx(float(output[4, 3, 1]), abs=1e-6)


@pytest.mark.parametrize(
    ("layer", "name"),
    [
        (Conv2D(np.ones((1, 1, 1, 1))), "conv2d"),
        (MaxPooling2D(), "max_pooling2d"),
        (AveragePooling2D(), "average_pooling2d"),
        (MedianFilter2D(), "median_filter2d"),
        (MinFilter2D(), "min_filter2d"),
        (MaxFilter2D(name="widest"), "widest"),
    ],
)
def test_layers_have_keras_s_names_unless_they_are_given_one(layer: Layer, name: str) -> None:
    assert layer.name == name


def test_the_package_gives_what_it_lists() -> None:
    for name in convviz.layers.__all__:
        assert getattr(convviz.layers, name) is not None
