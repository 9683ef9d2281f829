"""All 19 figures of Dumoulin and Visin's guide: input i, kernel k, stride s, padding p, dilation d → output o."""

import numpy as np
import pytest

from convviz.layers import AveragePooling2D, Cell, Conv2D, Conv2DTranspose, MaxPooling2D, Shape

# name, i, k, s, p, d, padded, o
DIRECT = [
    ("no_padding_no_strides", 4, 3, 1, 0, 1, 4, 2),
    ("arbitrary_padding_no_strides", 5, 4, 1, 2, 1, 9, 6),
    ("same_padding_no_strides", 5, 3, 1, 1, 1, 7, 5),
    ("full_padding_no_strides", 5, 3, 1, 2, 1, 9, 7),
    ("no_padding_strides", 5, 3, 2, 0, 1, 5, 2),
    ("padding_strides", 5, 3, 2, 1, 1, 7, 3),
    ("padding_strides_odd", 6, 3, 2, 1, 1, 8, 3),
    ("dilation", 7, 3, 1, 0, 2, 7, 3),
    ("numerical_no_padding_no_strides", 5, 3, 1, 0, 1, 5, 3),
    ("numerical_padding_strides", 5, 3, 2, 1, 1, 7, 3),
]
# name, i', k, s, stretched, p', a, o', and the padding of the direct convolution (k - p' - 1)
TRANSPOSED = [
    ("no_padding_no_strides_transposed", 2, 3, 1, 2, 2, 0, 4),
    ("arbitrary_padding_no_strides_transposed", 6, 4, 1, 6, 1, 0, 5),
    ("same_padding_no_strides_transposed", 5, 3, 1, 5, 1, 0, 5),
    ("full_padding_no_strides_transposed", 7, 3, 1, 7, 0, 0, 5),
    ("no_padding_strides_transposed", 2, 3, 2, 3, 2, 0, 5),
    ("padding_strides_transposed", 3, 3, 2, 5, 1, 0, 5),
    ("padding_strides_odd_transposed", 3, 3, 2, 5, 1, 1, 6),
]
NUMERICAL = np.array(
    [[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]], np.float32
)


@pytest.mark.parametrize(
    ("name", "i", "k", "s", "p", "d", "padded", "o"), DIRECT, ids=[row[0] for row in DIRECT]
)
def test_a_direct_figure_has_its_sizes(name, i, k, s, p, d, padded, o) -> None:
    layer = Conv2D(np.arange(1.0, k * k + 1).reshape(k, k, 1, 1), strides=s, padding=p, dilation_rate=d)
    rows, columns = layer.axes(Shape(i, i, 1))
    assert rows == columns
    assert rows.padded == padded
    assert layer.forward(np.ones((i, i, 1), np.float32)).shape == (o, o, 1)
    assert layer.output_shape(Shape(i, i, 1)) == (o, o, 1)


@pytest.mark.parametrize(("layer", "o"), [(AveragePooling2D(3, 1), 3), (MaxPooling2D(3, 1), 3)])
def test_the_pooling_figures_have_nine_frames(layer, o: int) -> None:
    assert layer.output_shape(Shape(5, 5, 1)) == (o, o, 1)


def test_the_pooling_figures_have_the_numbers_of_the_guide() -> None:
    picture = NUMERICAL[:, :, None]
    assert MaxPooling2D(3, 1).forward(picture)[:, :, 0].tolist() == [[3, 3, 3], [3, 3, 3], [3, 2, 3]]
    average = AveragePooling2D(3, 1).forward(picture)[:, :, 0]
    assert (
        np.round(average, 1).tolist()
        == np.round(np.array([[1.7, 1.7, 1.7], [1.0, 1.2, 1.8], [1.1, 0.8, 1.3]], np.float32), 1).tolist()
    )


@pytest.mark.parametrize(
    ("name", "i", "k", "s", "stretched", "p", "a", "o"), TRANSPOSED, ids=[row[0] for row in TRANSPOSED]
)
def test_a_transposed_figure_has_its_sizes_and_its_stretched_view(name, i, k, s, stretched, p, a, o) -> None:
    kernel = np.arange(1.0, k * k + 1).reshape(k, k, 1, 1)
    layer = Conv2DTranspose(kernel, strides=s, padding=k - p - 1, output_padding=a)
    shape = Shape(i, i, 1)
    axis, _ = layer.transposed_axes(shape)
    window, _ = layer.axes(shape)
    assert axis.stretched == window.size == stretched
    assert (window.pad_before, window.pad_after) == (p, p + a)
    assert window.output == o
    assert layer.forward(np.ones((i, i, 1), np.float32)).shape == (o, o, 1)


@pytest.mark.parametrize("row", TRANSPOSED, ids=[row[0] for row in TRANSPOSED])
def test_the_stretched_view_computes_the_same(row) -> None:
    _, i, k, s, stretched, p, a, _ = row
    rng = np.random.default_rng(i)
    picture = rng.normal(size=(i, i, 1)).astype(np.float32)
    kernel = rng.normal(size=(k, k, 1, 1)).astype(np.float32)
    wide = np.zeros((stretched, stretched, 1), np.float32)
    wide[::s, ::s] = picture
    view = Conv2D(kernel, padding=((p, p + a), (p, p + a)), flip=True)
    layer = Conv2DTranspose(kernel, strides=s, padding=k - p - 1, output_padding=a)
    np.testing.assert_allclose(layer.forward(picture), view.forward(wide), rtol=0, atol=1e-5)


@pytest.mark.parametrize(
    ("i", "k", "s", "padding", "o"),
    [(2, 3, 1, "valid", 4), (5, 3, 1, "same", 5), (2, 3, 2, "valid", 5), (3, 3, 2, "same", 6)],
)
def test_keras_s_own_rules_reach_the_transposed_figures_of_the_table(i, k, s, padding, o) -> None:
    layer = Conv2DTranspose(np.ones((k, k, 1, 1)), strides=s, padding=padding)
    assert layer.output_shape(Shape(i, i, 1)) == (o, o, 1)


def test_same_with_an_output_padding_of_zero_reaches_the_even_figure() -> None:
    layer = Conv2DTranspose(np.ones((3, 3, 1, 1)), strides=2, padding="same", output_padding=0)
    assert layer.output_shape(Shape(3, 3, 1)) == (5, 5, 1)


def test_the_odd_figure_is_not_same() -> None:
    """Both give 3×3 of a 6×6 input; the pads and so the numbers differ."""
    picture = np.arange(36, dtype=np.float32).reshape(6, 6, 1)
    ones = np.ones((3, 3, 1, 1))
    same = Conv2D(ones, strides=2, padding="same")
    symmetric = Conv2D(ones, strides=2, padding=1)
    assert same.forward(picture)[:, :, 0].tolist() == [[63, 81, 63], [171, 189, 135], [168, 180, 126]]
    assert symmetric.forward(picture)[:, :, 0].tolist() == [[14, 30, 42], [75, 126, 144], [147, 234, 252]]
    rows, columns = symmetric.axes(Shape(6, 6, 1))
    assert (rows.dropped, columns.dropped) == (1, 1)
    assert same.axes(Shape(6, 6, 1))[0].dropped == 0


def test_the_numerical_figure_with_the_corrected_numbers() -> None:
    rows = [[2, 2, 3, 3, 3], [0, 1, 3, 0, 3], [2, 3, 0, 1, 3], [3, 3, 2, 1, 2], [3, 3, 0, 2, 3]]
    kernel = np.array([[2, 0, 1], [1, 0, 0], [0, 1, 1]], np.float32)
    layer = Conv2D(kernel[:, :, None, None], strides=2, padding=1)
    picture = np.array(rows, np.float32)[:, :, None]
    assert layer.forward(picture)[:, :, 0].tolist() == [[1, 5, 6], [7, 8, 3], [3, 10, 4]]
    assert layer.explain(Cell(0, 2, 1), picture).result == 10
