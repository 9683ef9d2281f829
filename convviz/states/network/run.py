"""Runs the network of a state on what the state feeds it, and takes over what did not change."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Array, ConvvizError, TensorShape
from convviz.networks import Network, Trace
from convviz.networks.edits import edited
from convviz.pictures.ink import rasterise
from convviz.pictures.mnist import MnistSteps
from convviz.pictures.preparation import (
    Preparation,
    array_unfit,
    as_picture,
    fed_as_it_is,
    ink_steps,
    is_picture,
    prepare,
)
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing, Numbers, Photo, Source
from convviz.states.network.ink_memory import InkMemory
from convviz.states.network.state import Feed, NetworkState
from convviz.states.network.store import NetworkStore, OpenNetwork

PAD_SIDE = 280
"""Pixels of the pad's side, as drawings are rasterised before they are prepared."""

_PICTURE_AXES = 3


class Fed(Struct, frozen=True, eq=False):
    """What one input gets.

    Attributes:
        picture: What the person gave, shape (rows, columns, 1 or 3), 0 to 255.
        values: What is fed, of the input's shape; None where nothing is there to be fed: an empty pad.
        refusal: Why what the person gave cannot be fed, or None.
        exact: Whether numbers are fed just as they were given.
        centred: The steps by which ink was brought to MNIST's size and place, or None.
    """

    picture: NDArray[np.float32]
    values: Array | None
    refusal: ConvvizError | None = None
    exact: bool = False
    centred: MnistSteps | None = None


class NetworkRun(Struct, frozen=True, eq=False):
    """A network, what it was fed and what it gave.

    Attributes:
        opened: The network as it was opened.
        network: The same with the state's edits.
        feeds: What each input got.
        trace: Every layer's output; None where an input has nothing.
        unedited: What the network gives without the edits; `trace` itself where there are none.
        trouble: Why an edit could not be made, or an input not be fed, or None.
    """

    opened: OpenNetwork
    network: Network
    feeds: tuple[Fed, ...]
    trace: Trace | None
    unedited: Trace | None
    trouble: ConvvizError | None = None


class NetworkRunner:
    """Computes `NetworkRun`s for one place on the page; the last one is kept to be taken over from."""

    def __init__(self, networks: NetworkStore, blobs: BlobStore) -> None:
        self._networks = networks
        self._blobs = blobs
        self._ink: dict[int, InkMemory] = {}
        self._fed: dict[int, tuple[tuple[Feed, TensorShape], Fed]] = {}
        self._edited: tuple[tuple[object, ...], Network, ConvvizError | None] | None = None
        self._last: NetworkRun | None = None

    def run(self, state: NetworkState, given_up: Callable[[], bool] | None = None) -> NetworkRun | None:
        """The run of a state; None before a network was opened.

        The very same object comes back while model, feeds and edits stay the same.

        Args:
            state: The state.
            given_up: Asked before every layer whether the run is not wanted any more.

        Raises:
            RunGivenUpError: It is not wanted any more.
        """
        if state.model is None or state.model.key not in self._networks:
            return None
        opened = self._networks.get(state.model.key)
        network, trouble = self._network(opened, state)
        feeds = tuple(
            self._feed(index, feed, shape)
            for index, (feed, shape) in enumerate(zip(state.feeds, network.input_shapes, strict=False))
        )
        trouble = trouble or next((fed.refusal for fed in feeds if fed.refusal is not None), None)
        last = self._last
        if last is not None and last.network is network and last.feeds == feeds and last.trouble is trouble:
            return last
        self._last = self._ran(opened, network, feeds, trouble, given_up)
        return self._last

    def _ran(
        self,
        opened: OpenNetwork,
        network: Network,
        feeds: tuple[Fed, ...],
        trouble: ConvvizError | None,
        given_up: Callable[[], bool] | None,
    ) -> NetworkRun:
        arrays = [fed.values for fed in feeds if fed.values is not None]
        if len(arrays) != len(network.inputs):
            return NetworkRun(opened, network, feeds, None, None, trouble)
        before = self._last
        same = before is not None and before.opened is opened
        known = before.unedited if before is not None and same else None
        unedited = opened.network.run(*arrays, reuse=known, given_up=given_up)
        trace = unedited
        if network is not opened.network:
            known = before.trace if before is not None and same else None
            trace = network.run(*arrays, reuse=known or unedited, given_up=given_up)
        return NetworkRun(opened, network, feeds, trace, unedited, trouble)

    def _network(self, opened: OpenNetwork, state: NetworkState) -> tuple[Network, ConvvizError | None]:
        key = (opened, state.edits)
        if self._edited is None or self._edited[0][0] is not opened or self._edited[0] != key:
            try:
                self._edited = (key, edited(opened.network, state.edits), None)
            except ConvvizError as error:
                self._edited = (key, opened.network, error)
        return self._edited[1:]

    def _feed(self, index: int, feed: Feed, shape: TensorShape) -> Fed:
        key = (feed, shape)
        known = self._fed.get(index)
        if known is None or known[0] != key:
            known = self._fed[index] = (key, fed(feed, shape, self._given(index, feed)))
        return known[1]

    def _given(self, index: int, feed: Feed) -> NDArray[np.float32]:
        """The drawing, the picture or the numbers, shape (rows, columns, channels), 0 to 255."""
        match feed.source:
            case Drawing():
                memory = self._ink.setdefault(index, InkMemory(PAD_SIDE))
                return memory.ink(feed.source.strokes)[:, :, np.newaxis] * np.float32(255)
            case Photo() | Numbers():
                return self._blobs.get(feed.source.blob)


def picture_of(source: Source, blobs: BlobStore, side: int = PAD_SIDE) -> NDArray[np.float32]:
    """What was drawn or opened, shape (rows, columns, channels): 0 to 255, or numbers as they were given.

    Args:
        source: What it is.
        blobs: Where its numbers are.
        side: Pixels of a drawing's side.
    """
    if isinstance(source, Drawing):
        return rasterise(source.strokes, side, side)[:, :, np.newaxis] * np.float32(255)
    return blobs.get(source.blob)


def shown_of(source: Source, blobs: BlobStore, side: int = PAD_SIDE) -> NDArray[np.float32]:
    """What was drawn or opened to be looked at, shape (rows, columns, channels), 0 to 255: of a stack the first."""
    picture = picture_of(source, blobs, side)
    while picture.ndim > _PICTURE_AXES:
        picture = picture[0]
    return as_picture(picture) if isinstance(source, Numbers) else picture


def fed(feed: Feed, shape: TensorShape, picture: NDArray[np.float32]) -> Fed:
    """What an input of `shape` gets.

    Args:
        feed: How it is prepared.
        shape: Of the input.
        picture: What the person gave, shape (rows, columns, channels): 0 to 255, or numbers of whatever range.
    """
    if isinstance(feed.source, Numbers):
        as_given = fed_as_it_is(picture, shape)
        if as_given is not None:
            return Fed(picture, as_given, exact=True)
        if not is_picture(picture):
            return Fed(picture, None, array_unfit(picture, shape, feed.source.title))
        picture = as_picture(picture)
    if isinstance(feed.source, Drawing) and not picture.any():
        return Fed(picture, None)
    how = preparation_of(feed)
    try:
        centred = centred_ink(picture, how) if how.centre else None
        if how.centre and centred is None:
            return Fed(picture, None)
        if centred is not None:
            # What `prepare` would centre itself, so that the steps are there to be shown.
            ink = centred.centred[:, :, np.newaxis] * np.float32(255)
            values = prepare(ink, dataclasses.replace(how, centre=False, invert=False), shape)
        else:
            values = prepare(picture, how, shape)
    except ConvvizError as error:
        return Fed(picture, None, error)
    if values is not None:
        values.flags.writeable = False
    return Fed(picture, values, centred=centred)


def centred_ink(picture: NDArray[np.float32], how: Preparation) -> MnistSteps | None:
    """Ink at MNIST's size and place; None where there is none, or where the picture is none."""
    if picture.shape[2] not in {1, 3}:
        return None
    return ink_steps(picture, how)


def preparation_of(feed: Feed) -> Preparation:
    """How what is fed is prepared: ink of the pad is light on dark already, whatever pictures are.

    MNIST's digits are light on dark, so that ink which is centred as they are is so in any case.
    """
    if isinstance(feed.source, Drawing):
        return dataclasses.replace(feed.preparation, invert=feed.dark_ink and not feed.preparation.centre)
    return feed.preparation
