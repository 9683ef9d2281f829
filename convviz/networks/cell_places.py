"""Where the cells of a layer lie over an input: from where to where each of them sees, padding included."""

from __future__ import annotations

from collections.abc import Sequence

from convviz.layers.fields import Line, lines
from convviz.layers.shaping.reshaping import Reshape
from convviz.networks.network import Network, is_channels_first
from convviz.networks.node import Node
from convviz.networks.silenced import bare

Lines = tuple[Line, Line]
"""Of rows and of columns."""


def cell_places(network: Network, layer: str, input: str, sides: tuple[int, int]) -> Lines | None:  # noqa: A002 - Keras's word
    """What the cells of a layer see of an input's rows and columns; receptive boxes are the same, cut at its ends.

    Branches that see all of the input alike (the pooled one of a squeeze-and-excitation block) do not count.

    Args:
        network: The network.
        layer: The id of a node.
        input: The id of an input.
        sides: Height and width of the picture that it takes.

    Returns:
        The lines; None where places of the layer are none of the input.
    """
    target = network.node(layer).id
    known: dict[str, Lines] = {input: (Line(), Line())}
    for node in network.nodes:
        if node.id not in known:
            found = _joined(_branches(network, node, known, sides))
            if found is not None:
                known[node.id] = found
        if node.id == target:
            break
    return known.get(target)


def _branches(
    network: Network, node: Node, known: dict[str, Lines], sides: tuple[int, int]
) -> Sequence[Lines]:
    shapes = [network.addressed_shape(each) for each in node.inputs]
    own, given = network.maps_shape(node.id), tuple(shape for shape in shapes if shape is not None)
    if own is None or len(given) < len(shapes):
        return ()
    layer = bare(node.layer)
    found: list[Lines] = []
    for each, read in zip(node.inputs, lines(layer, given) if given else (), strict=True):
        if each not in known:
            continue
        if isinstance(layer, Reshape) and not network.node(each).inputs and own[:2] == sides:
            # A picture that comes in as a row of numbers, or without an axis for its channel.
            found.append(known[each])
        elif read is not None and network.channels_lead(each) == is_channels_first(layer):
            rows, columns = (line.through(before) for line, before in zip(read, known[each], strict=True))
            found.append((rows, columns))
    return found


def _joined(branches: Sequence[Lines]) -> Lines | None:
    """What is seen by all branches together, if they go at the same pace."""
    if not branches:
        return None
    rows, columns = (_around([branch[axis] for branch in branches]) for axis in (0, 1))
    return None if rows is None or columns is None else (rows, columns)


def _around(found: Sequence[Line]) -> Line | None:
    step = found[0].step
    if any(abs(line.step - step) > 1e-9 * step for line in found):
        return None
    return Line(step, min(line.first for line in found), max(line.last for line in found))
