"""Networks: directed graphs of layers, where they come from, and what they add up to."""

from __future__ import annotations

from convviz.networks.network import Network
from convviz.networks.node import Cursor, Group, Node
from convviz.networks.trace import Trace
from convviz.networks.unknown import UnknownLayer

__all__ = ["Cursor", "Group", "Network", "Node", "Trace", "UnknownLayer"]
