"""Walks a network from its input to its output: layers one by one, and whole regions where it branches and joins."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from convviz.networks.blueprint.records import Why
from convviz.networks.keras.calls import tensors_of
from convviz.networks.keras.description import ModelDescription


class NotListedError(Exception):
    """A network that is no list of layers.

    Args:
        why: What keeps it from being one.
        what: The layer or argument in question.
    """

    def __init__(self, why: Why, what: str = "") -> None:
        super().__init__(why, what)
        self.why: Why = why
        self.what = what


class Region(msgspec.Struct, frozen=True):
    """Layers between a tensor that several read and the layer that joins them again.

    Attributes:
        entry: The layer whose output they take.
        sources: Who feeds each of them, in an order in which every layer comes after those; the join is the last.
    """

    entry: str
    sources: dict[str, tuple[str, ...]]


def listed(model: ModelDescription) -> Iterator[str | Region]:
    """The layers after the input in order, by name; where the network branches, the region up to the join.

    Raises:
        NotListedError: It branches and does not join, or uses a layer twice.
    """
    sources = _sources(model)
    readers: dict[str, list[str]] = {name: [] for name in sources}
    for name, fed in sources.items():
        for each in fed:
            readers.setdefault(each, []).append(name)
    at, end = model.inputs[0].layer, model.outputs[0].layer
    seen = {at}
    while at != end:
        after = readers.get(at, [])
        if len(after) == 1 and sources[after[0]] == (at,):
            at = after[0]
            seen.add(at)
            yield at
        else:
            region = _region(at, sources, readers)
            at = list(region.sources)[-1]
            seen |= set(region.sources)
            yield region
    if seen != set(sources):
        raise NotListedError("branches")


def _sources(model: ModelDescription) -> dict[str, tuple[str, ...]]:
    sources: dict[str, tuple[str, ...]] = {}
    for call in model.calls:
        if call.layer in sources:
            raise NotListedError("branches", call.layer)
        sources[call.layer] = tuple(ref.layer for ref in tensors_of(call))
    return sources


def _region(entry: str, sources: dict[str, tuple[str, ...]], readers: dict[str, list[str]]) -> Region:
    done: dict[str, tuple[str, ...]] = {}
    waiting = {entry: len(readers[entry])}
    while True:
        ready = [
            name
            for name, fed in sources.items()
            if name not in done and fed and all(each == entry or each in done for each in fed)
        ]
        if not ready:
            raise NotListedError("branches", entry)
        name = ready[0]
        done[name] = sources[name]
        for each in sources[name]:
            waiting[each] -= 1
        waiting = {each: count for each, count in waiting.items() if count}
        if not waiting:
            return Region(entry, done)
        waiting[name] = len(readers[name])


def followed_by(region: Region, after: str) -> Region:
    """A region with the one layer that comes after it."""
    join = list(region.sources)[-1]
    return Region(region.entry, {**region.sources, after: (join,)})
