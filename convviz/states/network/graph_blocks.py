"""What of a network can be drawn as one: its nested models, and branches between layers that all pass through."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from msgspec import Struct

from convviz.networks import Network, Node

_SEPARATORS = "_-/. "
_SHORTEST_NAME = 3
# A block of most of a network would leave nothing to look at.
_LARGEST_SHARE = 0.5
_BLOCK = "block:"


class Block(Struct, frozen=True):
    """Layers that can be drawn as one.

    Attributes:
        id: A nested model's id; for branches that of the layer in which they join, marked as a block.
        name: What to call it.
        members: The ids of its layers.
        shows: The id of the layer that gives its output, the first of several.
    """

    id: str
    name: str
    members: tuple[str, ...]
    shows: str


def blocks(network: Network) -> tuple[Block, ...]:
    """Everything that can be drawn as one, outer blocks first."""
    nested = [
        Block(group.id, group.id, members, group.outputs[0])
        for group in network.groups
        if len(members := _inside(network, group.id)) > 1
    ]
    return (*nested, *_branches(network))


def _inside(network: Network, group: str) -> tuple[str, ...]:
    return tuple(node.id for node in network.nodes if node.id.startswith(f"{group}/"))


def _branches(network: Network) -> list[Block]:
    nodes = network.nodes
    cuts = _cuts(network)
    found: list[Block] = []
    for before, after in pairwise(cuts):
        if after - before < 2:
            continue
        inside = nodes[before + 1 : after + 1]
        members = [node.id for node in inside]
        if len(members) <= len(nodes) * _LARGEST_SHARE and not _ends(network, inside[:-1]):
            found.append(Block(_BLOCK + nodes[after].id, _name(members), tuple(members), members[-1]))
    return found


def _ends(network: Network, nodes: Sequence[Node]) -> bool:
    """Whether an input or an output of the network is among them."""
    return any(node.id in network.outputs or node.id in network.inputs for node in nodes)


def _cuts(network: Network) -> list[int]:
    """The places of nodes through which everything after them passes."""
    last_reader = _last_readers(network.nodes)
    cuts: list[int] = []
    open_until = 0  # the last place that reads something from before the current node
    for place, node in enumerate(network.nodes):
        if open_until <= place:
            cuts.append(place)
        open_until = max(open_until, last_reader.get(node.id, place))
    return cuts


def _last_readers(nodes: Sequence[Node]) -> dict[str, int]:
    last: dict[str, int] = {}
    for place, node in enumerate(nodes):
        for each in node.inputs:
            last[each] = place
    return last


def _name(members: Sequence[str]) -> str:
    """What the names begin with, or the last one."""
    # What all begin with is what the first and the last in alphabetical order begin with.
    ends = zip(min(members), max(members), strict=False)
    start = "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], ends))
    cut = max((start.rfind(each) for each in _SEPARATORS), default=-1)
    whole = start[:cut] if cut > 0 else ""
    return whole if len(whole) >= _SHORTEST_NAME else members[-1]
