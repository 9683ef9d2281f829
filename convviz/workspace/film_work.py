"""What is worked out for the film of a run, in whichever thread: frames, ranges and the run's own pictures. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from msgspec import Struct

from convviz.layers.errors import ConvvizError
from convviz.learning.run_folder import RunFacts, RunFolder
from convviz.networks import Network
from convviz.networks.named_weights import Named, build_named
from convviz.pictures.sets.picture_set import LabelledSets
from convviz.states.guessing import guesses
from convviz.states.network.state import Model
from convviz.states.network.store import OpenNetwork
from convviz.states.training.film import Film, Frame, Probe
from convviz.states.training.film_ranges import EpochReach, reach_of
from convviz.texts.errors import sentence
from convviz.workspace.model_loading import RUN, LoadedModel
from convviz.workspace.probe_pictures import Cancel, own_probes


class Pair(Struct, frozen=True, eq=False):
    """An epoch and the first one.

    Attributes:
        film: What they are of.
        frame: The epoch.
        first: The first one, with the same probes.
        reaches: How far the numbers of either reach, where that was not known.
        seconds: How long it took, or None where all was remembered.
    """

    film: Film
    frame: Frame
    first: Frame
    reaches: dict[int, EpochReach]
    seconds: float | None


class Measured(Struct, frozen=True, eq=False):
    """How far the numbers of an epoch reach."""

    film: Film
    probes: tuple[Probe, ...]
    epoch: int
    reach: EpochReach


class Found(Struct, frozen=True, eq=False):
    """The run's own probes, or one translated sentence about why there are none."""

    film: Film
    probes: tuple[Probe, ...]
    trouble: str


def film_of(facts: RunFacts, folder: RunFolder) -> Film:
    """The networks of a run, read from its snapshots."""
    return Film(facts.config, partial(_weights, folder))


def made_pair(
    film: Film, epoch: int, first: int, probes: tuple[Probe, ...], known_reaches: frozenset[int]
) -> Pair:
    """The frame of an epoch, beside the first one.

    Raises:
        ConvvizError: A snapshot cannot be read.
    """
    known, begun = film.knows(epoch, probes) and epoch in known_reaches, time.perf_counter()
    frame, before = film.frame(epoch, probes), film.frame(first, probes)
    missing = (each for each in (before, frame) if each.epoch not in known_reaches)
    reaches = {each.epoch: reach_of(each, before) for each in missing}
    return Pair(film, frame, before, reaches, None if known else time.perf_counter() - begun)


def measured(film: Film, epoch: int, first: int, probes: tuple[Probe, ...]) -> Measured:
    """How far the numbers of an epoch reach.

    Raises:
        ConvvizError: A snapshot cannot be read.
    """
    frame, before = (film.frame(each, probes) for each in (epoch, first))
    return Measured(film, probes, epoch, reach_of(frame, before))


def found_probes(
    film: Film,
    epoch: int,
    folder: RunFolder,
    facts: RunFacts,
    opener: Callable[[str, Cancel], LabelledSets],
    cancel: Cancel,
) -> Found:
    """The pictures of a run that all of its networks are shown, from the answers of one of its epochs."""
    try:
        network = film.frame(epoch, ()).network
        answers = folder.snapshot(epoch).validation
        sets = opener(facts.recipe.data, cancel)
        return Found(film, own_probes(network, answers, sets, facts.recipe.seed), "")
    except ConvvizError as error:
        return Found(film, (), sentence(error))


def loaded_epoch(network: Network, epoch: int, facts: RunFacts, folder: RunFolder, name: str) -> LoadedModel:
    """The network of an epoch as the network page takes it; its origin is the snapshot."""
    path = folder.path / "epochs" / f"{epoch:04d}.npz"
    found = guesses(network)
    opened = OpenNetwork(network, facts.classes, guesses=found)
    key = f"{RUN}{folder.path.name}/{facts.begun}/{epoch}"
    return LoadedModel(Model(key, str(path), name), opened, tuple(each.preparation for each in found))


def read_epoch(facts: RunFacts, folder: RunFolder, epoch: int, name: str) -> LoadedModel:
    """The same, read from the folder.

    Raises:
        ConvvizError: There is no such snapshot, or it is damaged.
    """
    network = build_named(facts.config, _weights(folder, epoch))
    return loaded_epoch(network, epoch, facts, folder, name)


def _weights(folder: RunFolder, epoch: int) -> Named:
    return folder.snapshot(epoch).weights
