"""Where the boxes of a graph stand: ranks from left to right, branches in lanes, skips on tracks above all lanes.

1. A vertex's rank is its longest path from a vertex without inputs (layered drawing: Sugiyama, Tagawa and Toda 1981).
2. Every vertex hands its lane to the reader that has most before it; what is handed on is a chain.
3. The longest chain takes lane 0, the others the first lane that is free from their start to where they join.
4. An edge that neither leads to the next rank nor ends its chain runs above all lanes, on the first free track.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

Inputs = Mapping[str, Sequence[str]]
"""What every vertex takes, in an order in which it comes after all of them."""


class Route(NamedTuple):
    """How an edge runs.

    Attributes:
        source: Where it begins.
        target: Where it ends.
        via: `"lane"` where it runs in the source's lane up to the gap before the target, else `"track"`.
        track: Which of the tracks above the lanes, from 0; the first is the nearest.
    """

    source: str
    target: str
    via: Literal["lane", "track"]
    track: int = 0


class Arrangement(NamedTuple):
    """Everything about a drawing that does not depend on sizes."""

    ranks: Mapping[str, int]
    lanes: Mapping[str, int]
    routes: tuple[Route, ...]

    @property
    def lane_count(self) -> int:
        """How many lanes there are."""
        return max(self.lanes.values(), default=-1) + 1

    @property
    def track_count(self) -> int:
        """How many tracks there are."""
        return max((route.track + 1 for route in self.routes if route.via == "track"), default=0)


class _Chain(NamedTuple):
    """Vertices that share a lane, and the ranks that are theirs there."""

    vertices: tuple[str, ...]
    first: int
    last: int


def arrange(inputs: Inputs) -> Arrangement:
    """The arrangement of an acyclic graph; the same for the same graph.

    Args:
        inputs: The vertices that each vertex takes; every vertex comes after those.
    """
    readers = _readers(inputs)
    ranks = _ranks(inputs)
    heirs, heads = _heirs(inputs, readers)
    chains = [_chain(head, heirs, readers, ranks) for head in heads]
    lanes = _lanes(chains)
    routes = _routes(inputs, ranks, chains)
    return Arrangement(ranks, lanes, routes)


def _readers(inputs: Inputs) -> dict[str, list[str]]:
    readers: dict[str, list[str]] = {each: [] for each in inputs}
    for reader, taken in inputs.items():
        for each in dict.fromkeys(taken):
            readers[each].append(reader)
    return readers


def _ranks(inputs: Inputs) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for each, taken in inputs.items():
        ranks[each] = 1 + max((ranks[before] for before in taken), default=-1)
    return ranks


def _heirs(inputs: Inputs, readers: Mapping[str, Sequence[str]]) -> tuple[dict[str, str], list[str]]:
    """Who hands its lane to whom, and who got none."""
    ahead: dict[str, int] = {}
    for each in reversed(list(inputs)):
        ahead[each] = 1 + max((ahead[reader] for reader in readers[each]), default=-1)
    ranks = _ranks(inputs)
    heirs: dict[str, str] = {}
    heads: list[str] = []
    for each, taken in inputs.items():
        givers = [before for before in dict.fromkeys(taken) if _heir_of(before, readers, ahead) == each]
        if givers:
            heirs[max(givers, key=lambda giver: ranks[giver])] = each
        else:
            heads.append(each)
    return heirs, heads


def _heir_of(each: str, readers: Mapping[str, Sequence[str]], ahead: Mapping[str, int]) -> str:
    return max(readers[each], key=lambda reader: ahead[reader])


def _chain(
    head: str, heirs: Mapping[str, str], readers: Mapping[str, Sequence[str]], ranks: Mapping[str, int]
) -> _Chain:
    vertices = [head]
    while vertices[-1] in heirs:
        vertices.append(heirs[vertices[-1]])
    tail = vertices[-1]
    joins = [ranks[reader] - 1 for reader in readers[tail]]
    # The lane stays the chain's own up to where it first joins another, so that this edge is straight.
    return _Chain(tuple(vertices), ranks[head], max(ranks[tail], min(joins, default=0)))


def _lanes(chains: Sequence[_Chain]) -> dict[str, int]:
    order = sorted(range(len(chains)), key=lambda index: (-_length(chains[index]), index))
    trunk, others = order[:1], sorted(order[1:], key=lambda index: (chains[index].first, index))
    spans = [(chains[index].first, chains[index].last) for index in (*trunk, *others)]
    places = _first_fit(spans)
    return {
        vertex: lane
        for index, lane in zip((*trunk, *others), places, strict=True)
        for vertex in chains[index].vertices
    }


def _length(chain: _Chain) -> int:
    return len(chain.vertices)


def _first_fit(spans: Iterable[tuple[int, int]]) -> list[int]:
    """For each span (first, last) the lowest place in which it meets no earlier one."""
    taken: list[list[tuple[int, int]]] = []
    places: list[int] = []
    for first, last in spans:
        free = (
            place
            for place, others in enumerate(taken)
            if all(last < begin or end < first for begin, end in others)
        )
        place = next(free, len(taken))
        if place == len(taken):
            taken.append([])
        taken[place].append((first, last))
        places.append(place)
    return places


def _routes(inputs: Inputs, ranks: Mapping[str, int], chains: Sequence[_Chain]) -> tuple[Route, ...]:
    reach = {
        vertex: _reach(chain, position, ranks)
        for chain in chains
        for position, vertex in enumerate(chain.vertices)
    }
    edges = [(source, target) for target, taken in inputs.items() for source in dict.fromkeys(taken)]
    far = [(source, target) for source, target in edges if ranks[target] - 1 > reach[source]]
    far.sort(key=lambda edge: (ranks[edge[1]] - ranks[edge[0]], ranks[edge[0]]))
    tracks = dict(
        zip(far, _first_fit((ranks[source], ranks[target] - 1) for source, target in far), strict=True)
    )
    return tuple(
        Route(source, target, "track", tracks[source, target])
        if (source, target) in tracks
        else Route(source, target, "lane")
        for source, target in edges
    )


def _reach(chain: _Chain, position: int, ranks: Mapping[str, int]) -> int:
    """The last rank behind which a lane is free after a vertex of its chain."""
    following = position + 1
    return ranks[chain.vertices[following]] - 1 if following < len(chain.vertices) else chain.last
