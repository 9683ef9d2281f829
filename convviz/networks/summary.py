"""A network as a table: each layer's output, its parameters and how they come about, its work and its memory."""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from convviz.layers import TensorShape
from convviz.networks.derivation import Term, derivation
from convviz.networks.network import Network

_BYTES_A_NUMBER = 4
"""All numbers are float32."""


class Row(Struct, frozen=True):
    """One call of a layer.

    Attributes:
        name: The node's id.
        type: Keras's class name.
        output_shape: Without the batch; None where it is not known.
        parameters: How many numbers the layer learns; 0 for a further call of a layer that stands above.
        multiply_adds: How many products one run adds up.
        memory_bytes: What its output takes.
        connected_to: The ids of the nodes that it reads.
        derivation: How the count of parameters comes about.
        shares: For a further call of a layer, the id of its first; else "".
    """

    name: str
    type: str
    output_shape: TensorShape | None
    parameters: int
    multiply_adds: int
    memory_bytes: int
    connected_to: tuple[str, ...]
    derivation: tuple[Term, ...] = ()
    shares: str = ""


class Summary(Struct, frozen=True):
    """The table and its totals.

    Attributes:
        name: The network's name.
        rows: In the order of the network.
        parameters: Of all layers, each counted once.
        multiply_adds: Of one run.
        parameter_bytes: What the parameters take.
        output_bytes: What all outputs of one run take together.
    """

    name: str
    rows: tuple[Row, ...]
    parameters: int
    multiply_adds: int
    parameter_bytes: int
    output_bytes: int

    def as_json(self) -> Mapping[str, object]:
        """What `convviz summary --json` prints."""
        return {
            "name": self.name,
            "layers": [
                {
                    "name": row.name,
                    "type": row.type,
                    "output_shape": row.output_shape,
                    "parameters": row.parameters,
                    "multiply_adds": row.multiply_adds,
                    "memory_bytes": row.memory_bytes,
                    "connected_to": row.connected_to,
                    "derivation": row.derivation,
                }
                for row in self.rows
            ],
            "total_parameters": self.parameters,
            "total_multiply_adds": self.multiply_adds,
            "parameter_bytes": self.parameter_bytes,
            "output_bytes": self.output_bytes,
        }


def summarise(network: Network) -> Summary:
    """The table of a network."""
    first: dict[int, str] = {}
    rows: list[Row] = []
    for node in network.nodes:
        earlier = first.setdefault(id(node.layer), node.id)
        shares = "" if earlier == node.id else earlier
        shape = network.shapes[node.id]
        rows.append(
            Row(
                node.id,
                node.type,
                shape,
                0 if shares else node.layer.parameter_count(),
                network.multiply_adds_of(node.id),
                0 if shape is None else _BYTES_A_NUMBER * math.prod(shape),
                node.inputs,
                () if shares else derivation(node.layer),
                shares,
            )
        )
    parameters = sum(row.parameters for row in rows)
    return Summary(
        network.name,
        tuple(rows),
        parameters,
        sum(row.multiply_adds for row in rows),
        _BYTES_A_NUMBER * parameters,
        sum(row.memory_bytes for row in rows),
    )
