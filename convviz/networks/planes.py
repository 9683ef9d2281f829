"""Which tensors of two axes are pictures without an axis for their one channel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from convviz.layers import Flatten, Identity, InputLayer, Rescaling, Reshape, TensorShape
from convviz.networks.node import Node
from convviz.networks.silenced import bare

# These take every number alike, wherever it stands, or only take them in order: what a picture of (height, width)
# stands for does not change by seeing it as (height, width, 1).
_PASSING = (Identity, Rescaling)
_UNROLLING = (Flatten, Reshape)
_AXES = 2


def planes_of(nodes: Sequence[Node], shapes: Mapping[str, TensorShape | None]) -> frozenset[str]:
    """The ids of inputs of two axes that are pictures, and of what only scales them or passes them on.

    An input that anything else reads is a sequence: steps, each with its channels.

    Args:
        nodes: Of a network, in order.
        shapes: What each of them gives.
    """
    readers: dict[str, list[Node]] = {node.id: [] for node in nodes}
    for node in nodes:
        for each in node.inputs:
            readers[each].append(node)
    candidates: set[str] = set()
    for node in reversed(nodes):
        layer, shape = bare(node.layer), shapes[node.id]
        may_be = isinstance(layer, (InputLayer, *_PASSING)) and shape is not None and len(shape) == _AXES
        read = readers[node.id]
        if may_be and read and all(_keeps(each, candidates) for each in read):
            candidates.add(node.id)
    found: set[str] = set()
    for node in nodes:
        if node.id in candidates and (not node.inputs or found.issuperset(node.inputs)):
            found.add(node.id)
    return frozenset(found)


def _keeps(reader: Node, planes: set[str]) -> bool:
    return isinstance(bare(reader.layer), _UNROLLING) or reader.id in planes
