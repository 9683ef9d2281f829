"""What is fed is the picture in the network's own size, layout and range, and nothing else."""

from __future__ import annotations

import doctest
from types import ModuleType

import msgspec
import numpy as np
import pytest

from convviz.pictures import preparation
from convviz.pictures.errors import PictureError
from convviz.pictures.mnist import prepare_as_mnist
from convviz.pictures.preparation import (
    Preparation,
    fed_as_it_is,
    layout_of,
    looks_dark_on_light,
    prepare,
)

RNG = np.random.default_rng(5)


def photograph(*shape: int) -> np.ndarray:
    return RNG.integers(0, 256, shape).astype(np.float32)


def test_the_examples_in_the_docstrings_hold() -> None:
    outcome = doctest.testmod(preparation)
    assert outcome.attempted
    assert not outcome.failed


@pytest.mark.parametrize(
    ("values", "mode"), [("imagenet-caffe", "caffe"), ("-1-1", "tf"), ("imagenet-torch", "torch")]
)
@pytest.mark.parametrize("shape", [(6, 8, 3), (3, 6, 8)])
def test_imagenets_ranges_are_those_of_keras(keras: ModuleType, values, mode: str, shape) -> None:
    picture = photograph(6, 8, 3)
    first = shape[0] == 3
    expected = keras.applications.imagenet_utils.preprocess_input(
        picture.transpose(2, 0, 1).copy() if first else picture.copy(),
        data_format="channels_first" if first else "channels_last",
        mode=mode,
    )
    fed = prepare(picture, Preparation(values=values), shape)
    assert fed is not None
    assert fed.dtype == np.float32
    assert fed.flags.c_contiguous
    np.testing.assert_allclose(fed, expected, rtol=1e-6, atol=2e-5)


@pytest.mark.parametrize(
    ("values", "black", "white"), [("0-1", 0.0, 1.0), ("-1-1", -1.0, 1.0), ("0-255", 0.0, 255.0)]
)
@pytest.mark.parametrize("invert", [False, True])
def test_black_and_white_become_the_ends_of_the_range(values, black, white, invert) -> None:
    picture = np.array([[[0], [255], [255]]], dtype=np.float32)
    fed = prepare(picture, Preparation(values=values, invert=invert), (1, 3, 1))
    assert fed is not None
    expected = [white, black, black] if invert else [black, white, white]
    np.testing.assert_array_equal(fed[0, :, 0], np.array(expected, dtype=np.float32))


def test_a_picture_stands_row_by_row_in_a_flat_input_channels_last() -> None:
    grey, colour = photograph(28, 28, 1), photograph(32, 32, 3)
    how = Preparation(values="0-255")
    np.testing.assert_array_equal(prepare(grey, how, (784,)), [grey[r, c, 0] for r, c in np.ndindex(28, 28)])
    np.testing.assert_array_equal(
        prepare(colour, how, (3072,)), [colour[place] for place in np.ndindex(32, 32, 3)]
    )
    np.testing.assert_array_equal(prepare(grey, how, (28, 28)), grey[:, :, 0])
    np.testing.assert_array_equal(prepare(photograph(9, 9, 1), how, (5184,)).shape, (72 * 72,))


def test_channels_first_is_the_same_picture_with_its_planes_apart() -> None:
    picture = photograph(5, 7, 3)
    fed = prepare(picture, Preparation(values="0-255"), (3, 5, 7))
    for channel in range(3):
        np.testing.assert_array_equal(fed[channel], picture[:, :, channel])


def test_colours_become_what_the_input_has_room_for() -> None:
    picture, raw = photograph(4, 4, 3), Preparation(values="0-255")
    grey = picture @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    np.testing.assert_allclose(prepare(picture, raw, (4, 4, 1))[:, :, 0], grey, rtol=1e-6)
    reversed_ = prepare(picture, Preparation(values="0-255", colour="bgr"), (4, 4, 3))
    np.testing.assert_array_equal(reversed_[:, :, 0], picture[:, :, 2])
    alike = prepare(picture, Preparation(values="0-255", colour="grey"), (4, 4, 3))
    for channel in range(3):
        np.testing.assert_allclose(alike[:, :, channel], grey, rtol=1e-6)
    opaque = prepare(picture, Preparation(), (4, 4, 4))
    np.testing.assert_array_equal(opaque[:, :, 3], 1)
    spread = prepare(photograph(4, 4, 1), raw, (4, 4, 3))
    np.testing.assert_array_equal(spread[:, :, 0], spread[:, :, 2])


@pytest.mark.parametrize(
    ("fit", "expected"),
    [
        ("squash", [[1, 5], [1, 5]]),
        ("crop", [[2, 4], [2, 4]]),
        ("letterbox", [[1, 5], [0, 0]]),
    ],
)
def test_another_aspect_is_cut_barred_or_squashed(fit, expected) -> None:
    picture = np.array([[0, 2, 4, 6], [0, 2, 4, 6]], dtype=np.float32)[:, :, None]
    fed = prepare(picture, Preparation(fit=fit, values="0-255"), (2, 2, 1))
    np.testing.assert_array_equal(np.sort(fed[:, :, 0], axis=0), np.sort(np.array(expected), axis=0))


def test_a_drawing_is_centred_as_mnist_was_and_an_empty_one_is_no_input() -> None:
    drawing = np.zeros((280, 280, 1), dtype=np.float32)
    how = Preparation(centre=True)
    assert prepare(drawing, how, (28, 28, 1)) is None
    drawing[20:120, 30:50] = 255
    steps = prepare_as_mnist(drawing[:, :, 0] / 255)
    fed = prepare(drawing, how, (28, 28, 1))
    assert steps is not None
    np.testing.assert_allclose(fed[:, :, 0], steps.centred, atol=1e-6)
    rows = np.flatnonzero(fed[:, :, 0].any(axis=1))
    assert rows[-1] - rows[0] + 1 == 20  # MNIST's longer side
    paper = prepare(255 - drawing, Preparation(centre=True, invert=True), (784,))
    np.testing.assert_allclose(paper, fed.ravel(), atol=1e-6)
    assert prepare(drawing, how, (32, 32, 3)).shape == (32, 32, 3)


@pytest.mark.parametrize("shape", [(10,), (7, 7, 512), (), (2, 28, 28, 1), (1,)])
def test_an_input_that_is_no_picture_is_refused_with_its_shape(shape) -> None:
    with pytest.raises(PictureError) as refusal:
        prepare(photograph(8, 8, 1), Preparation(), shape)
    assert refusal.value.code == "no-image-input"
    assert str(refusal.value.facts["shape"]) in str(refusal.value)


def test_a_picture_of_other_channels_is_refused() -> None:
    with pytest.raises(PictureError) as refusal:
        prepare(photograph(8, 8, 5), Preparation(), (8, 8, 1))
    assert refusal.value.code == "picture-channels"


def test_an_array_of_the_inputs_shape_is_fed_as_it_is() -> None:
    numbers = RNG.normal(size=(28, 28)).astype(np.float32)
    for shape in [(28, 28), (28, 28, 1), (1, 28, 28), (784,)]:
        np.testing.assert_array_equal(fed_as_it_is(numbers, shape), numbers.reshape(shape))
    assert fed_as_it_is(numbers, (28, 28, 3)) is None
    assert fed_as_it_is(numbers, (56, 14)) is None
    vector = RNG.normal(size=10).astype(np.float32)
    np.testing.assert_array_equal(fed_as_it_is(vector[:, None], (10,)), vector)
    np.testing.assert_array_equal(fed_as_it_is(numbers.reshape(1, 784), (28, 28, 1))[:, :, 0], numbers)
    assert fed_as_it_is(numbers.reshape(1, 784), (28, 28, 3)) is None


def test_paper_is_told_from_a_dark_pad() -> None:
    paper = np.full((20, 30, 3), 200, dtype=np.float32)
    paper[5:15, 10:20] = 0
    assert looks_dark_on_light(paper)
    assert not looks_dark_on_light(255 - paper)


def test_channels_are_found_where_they_stand() -> None:
    assert layout_of((4, 6, 3)) == ((4, 6, 3), False)
    assert layout_of((1, 28, 28)) == ((28, 28, 1), True)


def test_a_preparation_is_written_and_read_as_part_of_a_state() -> None:
    how = Preparation("crop", "imagenet-caffe", invert=True, centre=True, colour="grey")
    assert msgspec.json.decode(msgspec.json.encode(how), type=Preparation) == how
