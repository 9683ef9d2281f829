"""What a network is fed when a person gives numbers: as they are, as a picture, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Numbers
from convviz.states.network.run import fed, shown_of
from convviz.states.network.state import Feed
from convviz.states.network.xray import xray
from convviz.texts.network_input import fed_text

RNG = np.random.default_rng(8)
SHAPE = (28, 28, 1)


def feed_of(title: str = "grid.csv", *, centre: bool = False) -> Feed:
    return Feed(Numbers("0" * 64, title), Preparation(centre=centre))


def digit(side: int = 84) -> np.ndarray:
    """A bar of ink, 0 to 1."""
    grid = np.zeros((side, side, 1), np.float32)
    grid[side // 6 : -side // 6, side // 2 - side // 12 : side // 2 + side // 12] = 0.9
    return grid


@pytest.mark.parametrize("centre", [False, True])
def test_shares_of_white_are_fed_as_the_same_picture_in_256_greys_is(centre: bool) -> None:
    shares = fed(feed_of(centre=centre), SHAPE, digit())
    greys = fed(feed_of(centre=centre), SHAPE, digit() * np.float32(255))
    np.testing.assert_allclose(shares.values, greys.values, atol=1e-6)
    assert shares.values.max() > 0.5
    assert not shares.exact


def test_a_row_of_a_table_is_the_picture_that_it_was() -> None:
    picture = RNG.random((28, 28)).astype(np.float32)
    found = fed(feed_of(), SHAPE, picture.reshape(1, 784, 1))
    assert found.exact
    np.testing.assert_array_equal(found.values, picture[:, :, None])


@pytest.mark.parametrize("centre", [False, True])
@pytest.mark.parametrize("shape", [(4, 5, 7), (2, 3, 4, 5), (2, 3, 4, 5, 6)])
def test_an_array_that_is_no_picture_is_refused_with_both_shapes(
    shape: tuple[int, ...], centre: bool
) -> None:
    feed = feed_of("clip.npy", centre=centre)
    found = fed(feed, SHAPE, np.ones(shape, np.float32))
    assert found.values is None
    received = " × ".join(map(str, shape))
    assert str(found.refusal) == (
        f"clip.npy has the shape {received}; the network takes 28 × 28 × 1, or a picture."
    )
    assert xray(feed, found, SHAPE).steps == ()


def test_what_was_given_can_be_looked_at_whatever_its_shape() -> None:
    blobs = BlobStore()
    stack = RNG.normal(size=(2, 6, 4, 3)).astype(np.float32)
    np.testing.assert_array_equal(shown_of(Numbers(blobs.put(stack)), blobs), stack[0])
    shares = RNG.random((5, 7, 1)).astype(np.float32)
    np.testing.assert_allclose(shown_of(Numbers(blobs.put(shares)), blobs), shares * 255)


def test_of_an_input_that_takes_no_picture_the_range_alone_is_told() -> None:
    feed = feed_of("row.csv")
    found = fed(feed, (5,), np.array([[0.1], [0.2], [0.3], [0.4], [0.5]], np.float32)[None])
    assert fed_text(xray(feed, found, (5,))) == "0.1 … 0.5"
