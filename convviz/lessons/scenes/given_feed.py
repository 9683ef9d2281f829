"""From what a lesson's file gives to what an input of a network is fed, and the way back: the same numbers go in."""

from __future__ import annotations

import numpy as np

from convviz.layers.layer import Array, TensorShape
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.given_source import Files, given_numbers, given_of, source_of
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.network.beside import with_ink_on_dark
from convviz.states.network.run import fed, picture_of
from convviz.states.network.state import Feed


def feed_of(given: Given, preparation: Preparation, files: Files, blobs: BlobStore) -> Feed:
    """What an input is fed, prepared as the page prepares what is opened.

    Args:
        given: As it stands in the file.
        preparation: How the input wants its pictures.
        files: The lesson's files by name.
        blobs: Where the page keeps its arrays.

    Raises:
        ConvvizError: There is no such sample or file, or it is no picture.
    """
    source = source_of(given, files, blobs, "network")
    return Feed(source, with_ink_on_dark(source, preparation, blobs))


def given_of_feed(
    feed: Feed, preparation: Preparation, shape: TensorShape, blobs: BlobStore
) -> tuple[Given, dict[str, bytes]]:
    """What a lesson's file gives for a feed, and the files that belong to it.

    A picture that was prepared in another way than the input asks for is given as the numbers that were fed.

    Args:
        feed: What is fed.
        preparation: How the input wants its pictures.
        shape: Of the input.
        blobs: Where the numbers are.
    """
    wanted = fed(feed, shape, picture_of(feed.source, blobs)).values
    found = given_of(feed.source, blobs, "network")
    if found is not None:
        again = BlobStore()
        restored = feed_of(found[0], preparation, found[1], again)
        if _equal(fed(restored, shape, picture_of(restored.source, again)).values, wanted):
            return found
    if wanted is None:
        return Given(), {}
    # A vector or a sequence as a grid: axes of length 1 do not count where numbers are fed.
    return given_numbers(wanted.reshape(*wanted.shape, *(1,) * (3 - wanted.ndim)))


def _equal(one: Array | None, other: Array | None) -> bool:
    return np.array_equal(one, other) if one is not None and other is not None else one is other
