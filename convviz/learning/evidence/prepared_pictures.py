"""The pictures of a data set as a network takes them, a batch at a time, read while the one before is computed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

import msgspec
import numpy as np

from convviz.layers import ConvvizError, TensorShape
from convviz.learning.evidence.batches import batches
from convviz.networks.network import Network
from convviz.pictures.preparation import Preparation, prepare
from convviz.pictures.sets.fitted import preparation_for
from convviz.pictures.sets.picture_set import Indices, PictureSet, Pixels
from convviz.states.evidence.answers import Floats
from convviz.states.guessing import guess

# Decoding a photograph leaves Python's lock alone; more threads would take the network its cores.
_THREADS = 2

_Begun = tuple[Indices, list[Future[Floats | None]]]


class Prepared(NamedTuple):
    """A batch.

    Attributes:
        places: Where its pictures stand in the set, int64 (count,); those that cannot be used are left out.
        inputs: What the network is fed, (count, *shape).
        skipped: How many could not be used.
    """

    places: Indices
    inputs: Floats
    skipped: int


def preparation_of(written: str, network: Network, pictures: PictureSet) -> Preparation:
    """How pictures of a set are prepared: as is written in JSON, else as the network and the set let guess.

    Raises:
        ConvvizError: The network takes no picture.
    """
    if written:
        return msgspec.json.decode(written, type=Preparation)
    guessed = guess(network).preparation
    return preparation_for(pictures, network.input_shapes[0], guessed.values, guessed.fit)


def prepared_pictures(
    pictures: PictureSet, how: Preparation, shape: TensorShape, order: Indices, size: int
) -> Iterator[Prepared]:
    """The pictures at `order`, `size` at a time.

    Args:
        pictures: The set.
        how: How each is prepared.
        shape: The network's input.
        order: Which of them, and in which order.
        size: How many at a time.
    """
    with ThreadPoolExecutor(_THREADS, "evidence pictures") as threads:

        def begin(part: slice) -> _Begun:
            places = order[part]
            work = [threads.submit(_prepared, pictures, place, how, shape) for place in places.tolist()]
            return places, work

        waiting: _Begun | None = None
        try:
            # One batch ahead, so that two at most are in memory.
            for part in batches(len(order), size):
                before, waiting = waiting, begin(part)
                if before is not None:
                    yield _gathered(before, shape)
            if waiting is not None:
                yield _gathered(waiting, shape)
        finally:
            threads.shutdown(cancel_futures=True)


def _gathered(begun: _Begun, shape: TensorShape) -> Prepared:
    places, work = begun
    found = [
        (place, made)
        for place, future in zip(places, work, strict=True)
        if (made := future.result()) is not None
    ]
    inputs = np.empty((len(found), *shape), np.float32)
    for row, (_, made) in zip(inputs, found, strict=True):
        row[...] = made
    used = np.array([place for place, _ in found], np.int64)
    return Prepared(used, inputs, len(places) - len(found))


def _prepared(pictures: PictureSet, place: int, how: Preparation, shape: TensorShape) -> Floats | None:
    """One picture as it is fed; None where it cannot be read, or where there is no ink in it."""
    try:
        picture: Pixels = pictures.picture(place)
    except ConvvizError:
        return None
    return prepare(picture.astype(np.float32, copy=False), how, shape)
