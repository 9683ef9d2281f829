"""What stands beside the page's network: which network it is, what it is fed, and the two the other way round."""

from __future__ import annotations

import dataclasses
from typing import Literal

from msgspec.structs import replace

from convviz.pictures.preparation import Preparation, looks_dark_on_light
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing, Photo, Source
from convviz.states.network.state import Cursor, Feed, NetworkState, Rival
from convviz.states.network.store import NetworkStore, OpenNetwork

Kind = Literal["nothing", "input", "network", "edits"]
"""What stands beside: nothing, another input, another network, or the page's own without its edits."""


def kind_of(state: NetworkState) -> Kind:
    """What stands beside."""
    rival = state.rival
    if rival is None:
        return "nothing"
    if rival.model is None:
        return "input"
    return "edits" if state.model is not None and rival.model.key == state.model.key else "network"


def beside_of(state: NetworkState, networks: NetworkStore, blobs: BlobStore) -> NetworkState | None:
    """The state whose run stands beside; None where nothing does.

    The page's network keeps its edits for another input; a rival's own network is as it was opened. Another network is
    fed what the page's is, prepared as its own layers ask for it.
    """
    rival = state.rival
    if rival is None:
        return None
    if rival.model is None:
        return replace(state, feeds=rival.feeds or state.feeds, rival=None)
    feeds = rival.feeds
    if feeds is None:
        apart = kind_of(state) == "network" and rival.model.key in networks
        feeds = own_feeds(state.feeds, networks.get(rival.model.key), blobs) if apart else state.feeds
    return replace(state, model=rival.model, feeds=feeds, edits=(), rival=None)


def swapped(state: NetworkState, networks: NetworkStore, blobs: BlobStore) -> NetworkState:
    """The two the other way round; the same state where that is none.

    Edits belong to the network that leaves the page, and go.
    """
    beside = beside_of(state, networks, blobs)
    match kind_of(state):
        case "input" if beside is not None:
            return replace(state, feeds=beside.feeds, rival=Rival(feeds=state.feeds))
        case "network" if beside is not None:
            fed_apart = state.rival is not None and state.rival.feeds is not None
            rival = Rival(model=state.model, feeds=state.feeds if fed_apart else None)
            return replace(beside, classes=(), cursor=Cursor(), rival=rival)
        case _:
            return state


def own_feeds(feeds: tuple[Feed, ...], other: OpenNetwork, blobs: BlobStore) -> tuple[Feed, ...]:
    """The same sources, prepared as another network's layers ask for them; more inputs get what the first is fed."""
    given = (*feeds, *(feeds[0] for _ in other.network.inputs[len(feeds) :]))
    preparations = [guess.preparation for guess in other.guesses] or [feed.preparation for feed in given]
    return tuple(
        Feed(feed.source, with_ink_on_dark(feed.source, preparation, blobs, feed.preparation))
        for feed, preparation in zip(given, preparations, strict=False)
    )


def with_ink_on_dark(
    source: Source, preparation: Preparation, blobs: BlobStore, known: Preparation | None = None
) -> Preparation:
    """The preparation of ink that is light on dark as MNIST's is, for a picture of ink on paper inverted.

    Args:
        source: What is prepared.
        preparation: How.
        blobs: Where its numbers are.
        known: How the same picture is prepared elsewhere: what was found or chosen there counts.
    """
    if not preparation.centre or isinstance(source, Drawing):
        return preparation
    if known is not None and known.centre:
        return dataclasses.replace(preparation, invert=known.invert)
    if not isinstance(source, Photo):
        return preparation
    return dataclasses.replace(preparation, invert=looks_dark_on_light(blobs.get(source.blob)))
