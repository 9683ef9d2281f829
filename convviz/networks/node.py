"""One layer's place in a network, and a cell within it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from convviz.layers import Layer


class Cursor(NamedTuple):
    """One number that a network computes, counted from zero.

    A tensor of any rank is addressed as the maps that `convviz.layers.as_maps` makes of it.
    """

    layer: str
    channel: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True)
class Node:
    """One call of a layer.

    Attributes:
        id: The layer's name; `outer/inner` inside a nested model; `name@2` for a shared layer's second call.
        type: Keras's class name, such as `"Conv2D"`.
        layer: What is computed.
        inputs: The ids of the nodes whose outputs it takes, in order; none for an input.
    """

    id: str
    type: str
    layer: Layer
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """A nested model: nodes whose ids begin with the group's own and a slash.

    Attributes:
        id: The nested model's name, with those around it: `outer`, `outer/inner`.
        type: Keras's class name, such as `"Functional"`.
        outputs: The ids of the nodes that give the nested model's outputs.
    """

    id: str
    type: str
    outputs: tuple[str, ...]
