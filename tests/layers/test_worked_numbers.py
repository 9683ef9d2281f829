"""Every number that the course and the golden data work out."""

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    AveragePooling2D,
    Axis,
    Cell,
    Conv2D,
    MaxPooling2D,
    Shape,
    receptive_field,
    resolve_axis,
)

LETTER_A = 0.6 * np.array(
    [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 1, 1, 0, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 0, 0, 0, 0],
    ]
)
SOBEL = np.array([[1, 0, -1], [2, 0, -2], [1, 0, -1]])


def picture(rows) -> np.ndarray:
    return np.array(rows, np.float32)[:, :, None]


def conv(kernel, **settings) -> Conv2D:
    return Conv2D(np.array(kernel, np.float32)[:, :, None, None], **settings)


def test_the_letter_a_goes_through_convolution_relu_and_max_pooling() -> None:
    edges = conv(SOBEL).forward(picture(LETTER_A))
    expected = [
        [-1.2, -0.6, 0.6, 1.2],
        [-1.2, 0.6, -0.6, 1.2],
        [-1.2, 1.2, -1.2, 1.2],
        [-0.6, 1.2, -1.2, 0.6],
    ]
    np.testing.assert_allclose(edges[:, :, 0], expected, atol=1e-6)
    lit = Activation("relu").forward(edges)
    np.testing.assert_allclose(lit[:, :, 0], np.maximum(expected, 0), atol=1e-6)
    np.testing.assert_allclose(MaxPooling2D(2).forward(lit)[:, :, 0], [[0.6, 1.2], [1.2, 1.2]], atol=1e-6)
    np.testing.assert_allclose(
        AveragePooling2D(2).forward(lit)[:, :, 0], [[0.15, 0.75], [0.6, 0.45]], atol=1e-6
    )


def test_one_cell_of_the_letter_a_adds_up_term_by_term() -> None:
    shown = conv(SOBEL).explain(Cell(0, 1, 2), picture(LETTER_A))
    # Rows 1 to 3 and columns 2 to 4 of the letter under the kernel.
    np.testing.assert_allclose(shown.window.values, [0.6, 0.6, 0, 0, 0, 0.6, 0.6, 0.6, 0.6], atol=1e-6)
    assert shown.weights.tolist() == [1, 0, -1, 2, 0, -2, 1, 0, -1]
    assert shown.result == pytest.approx(-0.6)
    assert shown.activation is None


@pytest.mark.parametrize(("n", "m"), [(6, 3), (32, 5), (28, 3), (11, 3), (5, 2)])
def test_n_by_n_with_m_by_m_gives_n_minus_m_plus_1(n: int, m: int) -> None:
    assert conv(np.ones((m, m))).output_shape(Shape(n, n, 1)) == (n - m + 1, n - m + 1, 1)


def test_stride_two_makes_14_of_32_with_a_kernel_of_five() -> None:
    assert resolve_axis(32, 5, 1).output == 28
    assert resolve_axis(32, 5, 2).output == 14


def test_a_one_by_one_convolution_doubles_every_cell() -> None:
    grid = picture(
        [
            [1, 2, 3, 6, 5, 8],
            [3, 5, 5, 1, 3, 4],
            [2, 1, 3, 4, 9, 3],
            [4, 7, 8, 5, 7, 9],
            [1, 5, 3, 7, 4, 8],
            [5, 4, 9, 8, 3, 5],
        ]
    )
    assert (conv([[2]]).forward(grid) == 2 * grid).all()


def test_a_one_by_one_convolution_is_a_dense_layer_at_each_pixel() -> None:
    rng = np.random.default_rng(0)
    cells, weights = rng.normal(size=(4, 5, 6)).astype(np.float32), rng.normal(size=(6, 3)).astype(np.float32)
    layer = Conv2D(weights[None, None])
    assert layer.output_shape(Shape(4, 5, 6)) == (4, 5, 3)
    np.testing.assert_allclose(layer.forward(cells), cells.astype(np.float64) @ weights, atol=1e-5)


@pytest.mark.parametrize(("padding", "expected"), [("valid", [[5], [11]]), ("same", [[5, 6], [11, 12]])])
def test_pooling_the_four_by_three_grid(padding, expected) -> None:
    grid = picture([[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]])
    assert MaxPooling2D(2, 2, padding).forward(grid)[:, :, 0].tolist() == expected


def _sizes(start: Shape, layers) -> list[Shape]:
    shapes = [start]
    for layer in layers:
        shapes.append(layer.output_shape(shapes[-1]))
    return shapes


def _conv(channels: int, filters: int, size: int = 3, **settings) -> Conv2D:
    return Conv2D(np.zeros((size, size, channels, filters)), np.zeros(filters), **settings)


def test_the_mnist_net_s_maps_and_parameters() -> None:
    pool = MaxPooling2D(2)
    layers = [_conv(1, 32), pool, _conv(32, 64), pool, _conv(64, 64)]
    shapes = _sizes(Shape(28, 28, 1), layers)
    assert [shape.height for shape in shapes] == [28, 26, 13, 11, 5, 3]
    assert 28 * 28 == 784
    assert np.prod(shapes[1]) == 21_632
    assert np.prod(shapes[2]) == 5_408
    assert np.prod(shapes[-1]) == 576
    assert [layer.parameter_count() for layer in layers] == [320, 0, 18_496, 0, 36_928]


def test_lenet_5_s_second_convolution_has_kernels_of_five() -> None:
    pool = MaxPooling2D(2)
    layers = [_conv(3, 8, 5), pool, _conv(8, 16, 5), pool]
    shapes = _sizes(Shape(32, 32, 3), layers)
    assert [layer.parameter_count() for layer in layers] == [608, 0, 3_216, 0]
    assert shapes[3] == (10, 10, 16)
    assert np.prod(shapes[-1]) == 400


def test_the_cats_and_dogs_net_s_convolutions() -> None:
    pool = MaxPooling2D(2)
    layers = [_conv(3, 32), pool, _conv(32, 64), pool, _conv(64, 128), pool, _conv(128, 128), pool]
    shapes = _sizes(Shape(150, 150, 3), layers)
    assert [layer.parameter_count() for layer in layers[::2]] == [896, 18_496, 73_856, 147_584]
    assert np.prod(shapes[-1]) == 6_272


def test_the_residual_and_inception_nets_convolutions() -> None:
    assert [_conv(*depths).parameter_count() for depths in ((3, 16), (16, 16), (16, 32), (32, 32))] == [
        448,
        2_320,
        4_640,
        9_248,
    ]
    same = _conv(16, 16, padding="same")
    assert same.output_shape(Shape(64, 64, 16)) == (64, 64, 16)
    assert MaxPooling2D(3, 1, "same").output_shape(Shape(64, 64, 3)) == (64, 64, 3)
    assert MaxPooling2D(3, 2).output_shape(Shape(64, 64, 64)) == (31, 31, 64)


def test_the_cifar_net_s_pools_of_one_change_nothing() -> None:
    cells = np.random.default_rng(1).normal(size=(5, 4, 3)).astype(np.float32)
    assert (MaxPooling2D(1).forward(cells) == cells).all()


@pytest.mark.parametrize(
    "kernel",
    [
        [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
        [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]],
        [[1, 1, 1], [1, 1, 1], [1, 1, 1]],
        [[0, 0, 0], [-1, 1, 0], [0, 0, 0]],
        [[0, 1, 0], [1, -4, 1], [0, 1, 0]],
        [[1, 2, 3], [4, 5, 6], [7, 8, 9]],
    ],
)
def test_an_impulse_shows_the_course_s_kernels_turned_by_180_degrees(kernel) -> None:
    impulse = np.zeros((5, 5, 1), np.float32)
    impulse[2, 2] = 1
    shown = conv(kernel).forward(impulse)[:, :, 0]
    assert shown.tolist() == np.rot90(np.array(kernel, float), 2).tolist()
    assert conv(kernel, flip=True).forward(impulse)[:, :, 0].tolist() == kernel


def test_the_sharpen_kernel_keeps_its_numbers_when_it_is_shown_as_five_by_five() -> None:
    small = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    grey = np.random.default_rng(2).random((9, 8, 1), dtype=np.float32)
    framed = conv(np.pad(small, 1), padding="same").forward(grey)
    np.testing.assert_allclose(framed, conv(small, padding="same").forward(grey), atol=1e-5)


def test_a_matching_curve_gives_a_large_sum_and_another_one_little() -> None:
    curve = np.zeros((7, 7))
    curve[[1, 2, 3, 4, 5], [5, 4, 3, 3, 3]] = 30
    other = np.zeros((7, 7))
    other[5, 1:6] = 50
    layer = conv(curve)
    assert layer.forward(picture(curve / 30 * 50)).item() == 5 * 30 * 50
    assert layer.forward(picture(other)).item() == 30 * 50


@pytest.mark.parametrize(
    ("border", "corner"), [("zero", 14), ("one", 19), ("edge", 21), ("reflect", 42), ("wrap", 126)]
)
def test_the_corner_under_each_border(border: str, corner: float) -> None:
    """A 3×3 of ones at the corner of 0..35 in 6×6: rows −1, 0, 1 and columns −1, 0, 1."""
    grid = picture(np.arange(36).reshape(6, 6))
    output = conv(np.ones((3, 3)), padding=1, border=border).forward(grid)
    assert output[0, 0, 0] == corner


def test_the_kernel_of_the_deepest_convolution_sees_18_pixels() -> None:
    conv3, pool = Axis(size=28, kernel=3), Axis(size=26, kernel=2, stride=2)
    assert receptive_field([conv3, pool, conv3, pool, conv3]).size == 18
