"""scipy and scikit-image as further oracles, on a photograph-sized picture so that several bands are computed."""

import numpy as np
import pytest

from convviz.layers import Conv2D, Conv2DTranspose, DepthwiseConv2D, MaxFilter2D, MedianFilter2D, MinFilter2D

ASYMMETRIC = np.arange(1.0, 10).reshape(3, 3)
BORDERS_OF_NDIMAGE = {
    "zero": {"mode": "constant", "cval": 0.0},
    "one": {"mode": "constant", "cval": 1.0},
    "edge": {"mode": "nearest"},
    "reflect": {"mode": "mirror"},
    "wrap": {"mode": "grid-wrap"},
}


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    return np.random.default_rng(1).random((131, 173, 3), dtype=np.float32)


def _by_plane(kernel: np.ndarray, channels: int = 3) -> np.ndarray:
    return np.repeat(kernel[:, :, None, None], channels, axis=2)


@pytest.mark.parametrize("border", BORDERS_OF_NDIMAGE)
@pytest.mark.parametrize("shape", [(3, 3), (5, 3), (1, 7), (11, 11)])
def test_a_plane_by_plane_correlation_is_ndimage_s(photo: np.ndarray, border, shape) -> None:
    from scipy import ndimage

    kernel = np.random.default_rng(sum(shape)).normal(size=shape)
    ours = DepthwiseConv2D(_by_plane(kernel), padding="same", border=border).forward(photo)
    wide = photo.astype(np.float64)
    for channel in range(3):
        theirs = ndimage.correlate(
            wide[:, :, channel], kernel.astype(np.float32), **BORDERS_OF_NDIMAGE[border]
        )
        np.testing.assert_allclose(ours[:, :, channel], theirs, rtol=0, atol=1e-5 * np.abs(theirs).max())


@pytest.mark.parametrize("mode", ["valid", "same", "full"])
@pytest.mark.parametrize("flip", [False, True])
def test_flip_is_the_difference_between_correlate2d_and_convolve2d(
    photo: np.ndarray, mode: str, flip: bool
) -> None:
    from scipy import signal

    function = signal.convolve2d if flip else signal.correlate2d
    plane = photo[:40, :33, 0]
    theirs = function(plane.astype(np.float64), ASYMMETRIC, mode)
    ours = Conv2D(ASYMMETRIC[:, :, None, None], padding=mode, flip=flip).forward(plane[:, :, None])
    np.testing.assert_allclose(ours[:, :, 0], theirs, rtol=1e-5)


@pytest.mark.parametrize("stride", [1, 2, 3])
def test_a_transposed_convolution_is_a_full_convolution_of_the_stretched_input(
    photo: np.ndarray, stride: int
) -> None:
    from scipy import signal

    plane = photo[:25, :31, 1]
    stretched = np.zeros(((plane.shape[0] - 1) * stride + 1, (plane.shape[1] - 1) * stride + 1))
    stretched[::stride, ::stride] = plane
    theirs = signal.convolve2d(stretched, ASYMMETRIC, "full")
    ours = Conv2DTranspose(ASYMMETRIC[:, :, None, None], strides=stride).forward(plane[:, :, None])
    np.testing.assert_allclose(ours[:, :, 0], theirs, rtol=1e-5)


@pytest.mark.parametrize("border", BORDERS_OF_NDIMAGE)
@pytest.mark.parametrize("size", [(3, 3), (5, 5), (7, 7), (11, 11), (1, 9), (5, 3)])
def test_rank_filters_are_ndimage_s(photo: np.ndarray, border, size) -> None:
    from scipy import ndimage

    plane = photo[:61, :67]
    mode = BORDERS_OF_NDIMAGE[border]
    for filter_, theirs in (
        (MedianFilter2D, ndimage.median_filter),
        (MinFilter2D, ndimage.minimum_filter),
        (MaxFilter2D, ndimage.maximum_filter),
    ):
        ours = filter_(size, padding="same", border=border).forward(plane)
        for channel in range(3):
            np.testing.assert_array_equal(ours[:, :, channel], theirs(plane[:, :, channel], size, **mode))


@pytest.mark.parametrize("size", [(2, 2), (4, 4), (6, 6), (2, 3)])
def test_an_even_window_s_median_is_the_upper_of_the_two_middle_numbers_as_ndimage_has_it(
    photo, size
) -> None:
    from scipy import ndimage

    plane = photo[:50, :40, :1]
    ours = MedianFilter2D(size, padding="valid").forward(plane)[:, :, 0]
    everywhere = ndimage.median_filter(plane[:, :, 0], size)
    top, left = size[0] // 2, size[1] // 2
    np.testing.assert_array_equal(ours, everywhere[top : top + ours.shape[0], left : left + ours.shape[1]])


def test_the_filters_are_scikit_image_s_morphology_and_median(photo: np.ndarray) -> None:
    from skimage import filters, morphology

    plane, square = photo[:50, :60, 2], np.ones((3, 3), bool)
    pairs = (
        (MinFilter2D, morphology.erosion(plane, square)),
        (MaxFilter2D, morphology.dilation(plane, square)),
        (MedianFilter2D, filters.median(plane, square, mode="nearest")),
    )
    for filter_, theirs in pairs:
        ours = filter_(3, padding="same", border="edge").forward(plane[:, :, None])[:, :, 0]
        np.testing.assert_array_equal(ours, theirs)
