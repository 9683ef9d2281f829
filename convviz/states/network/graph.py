"""The graph that is drawn: layers as vertices, and nested models and branches as one where they are collapsed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from weakref import WeakKeyDictionary

from msgspec import Struct

from convviz.layers import InputLayer
from convviz.networks import Network, Node
from convviz.networks.edits import weights_of
from convviz.networks.graph_layout import Arrangement, arrange
from convviz.states.network.graph_blocks import Block, blocks


class Vertex(Struct, frozen=True):
    """A layer, or layers that are drawn as one.

    Attributes:
        id: The layer's id, or that of the block.
        name: What stands over it.
        node: The id of the layer whose output it shows.
        members: The ids of all its layers.
        inputs: The vertices that feed it.
        is_block: Whether it stands for several layers.
        is_slim: Whether it changes numbers but neither places nor shape, as an activation does.
    """

    id: str
    name: str
    node: str
    members: tuple[str, ...]
    inputs: tuple[str, ...]
    is_block: bool
    is_slim: bool


class Graph(Struct, frozen=True, eq=False):
    """Vertices in the order of the network, what can be collapsed, and the arrangement.

    Attributes:
        vertices: In an order in which each comes after its inputs.
        open_blocks: The nested models and branches that are drawn layer by layer.
        vertex_of: The vertex of every layer.
        arrangement: Ranks, lanes and routes.
    """

    vertices: tuple[Vertex, ...]
    open_blocks: tuple[Block, ...]
    vertex_of: Mapping[str, str]
    arrangement: Arrangement

    def vertex(self, id: str) -> Vertex | None:  # noqa: A002 - the contract's word
        """The vertex of that id, or that a layer belongs to."""
        own = self.vertex_of.get(id, id)
        return next((vertex for vertex in self.vertices if vertex.id == own), None)

    def block_around(self, layer: str) -> str | None:
        """The block that a layer is drawn in: as one, or the innermost of those that are open; None without one."""
        vertex = self.vertex(layer)
        if vertex is not None and vertex.is_block:
            return vertex.id
        # Outer ones come first.
        return next((block.id for block in reversed(self.open_blocks) if layer in block.members), None)


_known_blocks: WeakKeyDictionary[Network, tuple[str, ...]] = WeakKeyDictionary()
_known: WeakKeyDictionary[Network, dict[tuple[str, ...], Graph]] = WeakKeyDictionary()
_MOST_KEPT = 8
# More columns than that are no longer seen side by side in a usual window.
_MANY_LAYERS = 40


def blocks_of(network: Network) -> tuple[str, ...]:
    """The ids of everything that can be drawn as one; remembered as long as the network."""
    if network not in _known_blocks:
        _known_blocks[network] = tuple(block.id for block in blocks(network))
    return _known_blocks[network]


def first_collapsed(network: Network) -> tuple[str, ...]:
    """What to draw as one at the first look at a network: nothing of a small one, every block of a deep one."""
    return blocks_of(network) if len(network.nodes) > _MANY_LAYERS else ()


def drawn_graph(network: Network, collapsed: Sequence[str]) -> Graph:
    """The graph of a network with these blocks drawn as one; remembered as long as the network."""
    key = tuple(sorted(collapsed))
    graphs = _known.setdefault(network, {})
    if key not in graphs:
        if len(graphs) >= _MOST_KEPT:
            graphs.pop(next(iter(graphs)))
        graphs[key] = _drawn(network, key)
    return graphs[key]


def _drawn(network: Network, collapsed: tuple[str, ...]) -> Graph:
    all_blocks = blocks(network)
    closed = [block for block in all_blocks if block.id in collapsed]
    owner: dict[str, Block] = {}
    for block in closed:  # outer ones first
        for member in block.members:
            owner.setdefault(member, block)
    vertices = _sorted(_vertices(network, owner))
    if vertices is None:  # what leaves a block comes back into it: it cannot be drawn as one
        return _drawn(network, ())
    is_open = {block.id for block in all_blocks} - {block.id for block in closed}
    hidden = {block.id for block in all_blocks if set(block.members) <= set(owner)}
    return Graph(
        vertices,
        tuple(block for block in all_blocks if block.id in is_open - hidden),
        {member: vertex.id for vertex in vertices for member in vertex.members},
        arrange({vertex.id: vertex.inputs for vertex in vertices}),
    )


def _vertices(network: Network, owner: Mapping[str, Block]) -> list[Vertex]:
    def vertex_id(node: str) -> str:
        return owner[node].id if node in owner else node

    groups = {group.id for group in network.groups}
    grouped: dict[str, list[Node]] = {}
    for node in network.nodes:
        grouped.setdefault(vertex_id(node.id), []).append(node)
    vertices: list[Vertex] = []
    for id_, nodes in grouped.items():
        block = owner.get(nodes[0].id)
        taken = [vertex_id(each) for node in nodes for each in node.inputs]
        inputs = tuple(each for each in dict.fromkeys(taken) if each != id_)
        shown = nodes[-1].id if block is None else block.shows
        vertices.append(
            Vertex(
                id=id_,
                name=_short_name(nodes[0].id, groups) if block is None else block.name,
                node=shown,
                members=tuple(node.id for node in nodes),
                inputs=inputs,
                is_block=block is not None,
                is_slim=block is None and is_slim(network, nodes[0]),
            )
        )
    return vertices


def _short_name(id_: str, groups: Collection[str]) -> str:
    """A layer's own name: that of the nested model around it stands over all its layers."""
    around, _, own = id_.rpartition("/")
    return own if around in groups else id_


def is_slim(network: Network, node: Node) -> bool:
    """Whether a layer keeps the shape and mixes no places: one input, no kernel, no end of the network."""
    if len(node.inputs) != 1 or node.id in network.outputs or isinstance(node.layer, InputLayer):
        return False
    shape = network.shapes[node.id]
    if shape is None or shape != network.shapes[node.inputs[0]]:
        return False
    return not any("kernel" in name for name in weights_of(node.layer))


def _sorted(vertices: Sequence[Vertex]) -> tuple[Vertex, ...] | None:
    """The vertices so that each comes after its inputs, otherwise in the given order; None where there is a cycle."""
    by_id = {vertex.id: vertex for vertex in vertices}
    waiting = {vertex.id: len(vertex.inputs) for vertex in vertices}
    readers: dict[str, list[str]] = {vertex.id: [] for vertex in vertices}
    for vertex in vertices:
        for each in vertex.inputs:
            readers[each].append(vertex.id)
    ready = [vertex.id for vertex in vertices if not vertex.inputs]
    done: list[Vertex] = []
    for each in ready:  # grows while it is gone through
        done.append(by_id[each])
        for reader in readers[each]:
            waiting[reader] -= 1
            if waiting[reader] == 0:
                ready.append(reader)
    return tuple(done) if len(done) == len(vertices) else None
