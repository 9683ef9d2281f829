"""Counts that follow from the layers alone: parameters, products, layers."""

from __future__ import annotations

from collections.abc import Iterable

from convviz.layers import ConvvizError, Layer
from convviz.lessons.quantities.records import Layers, MultiplyAdds, Parameters, Place
from convviz.lessons.quantities.results import NumberResult
from convviz.lessons.quantities.spots import LabSpot, lab_of, network_of, spot_of
from convviz.lessons.quantities.subject import Subject
from convviz.networks import Network
from convviz.networks.node import Node

_INPUT = "InputLayer"


def parameters(asked: Parameters, subject: Subject) -> NumberResult:
    """How many numbers are learnt or given at a place, in several layers, or in all; a shared layer counts once.

    Raises:
        ConvvizError: There is no such layer, or no such nested model to leave out.
    """
    layers = learning_layers(asked.at, subject)
    if asked.outside:
        left_out = {id(layer) for layer in _inside(network_of(subject).network, asked.outside)}
        layers = [layer for layer in layers if id(layer) not in left_out]
    return NumberResult(sum(layer.parameter_count() for layer in layers))


def multiply_adds(asked: MultiplyAdds, subject: Subject) -> NumberResult:
    """How many products are added up at a place, or in all."""
    if asked.at is None and subject.run is None:
        return NumberResult(sum(run.layer.multiply_adds(run.input.shape) for run in lab_of(subject).stages))
    if asked.at is None:
        return NumberResult(network_of(subject).network.multiply_adds())
    if isinstance(asked.at, str):
        network = network_of(subject).network
        return NumberResult(sum(network.multiply_adds_of(node.id) for node in _nodes_at(network, asked.at)))
    spot = spot_of(asked.at, subject)
    return NumberResult(0 if spot.layer is None else spot.layer.multiply_adds(*spot.input_shapes))


def layers(asked: Layers, subject: Subject) -> NumberResult:
    """How many layers of a type the network has; without a type all that are no inputs."""
    nodes = network_of(subject).network.nodes
    counted = [node for node in nodes if (node.type == asked.type if asked.type else node.type != _INPUT)]
    return NumberResult(len({id(node.layer) for node in counted}))


def learning_layers(at: Place | tuple[str, ...] | None, subject: Subject) -> list[Layer]:
    """The layers at a place, at several, or all; each once.

    Raises:
        ConvvizError: There is no such layer.
    """
    if at is None and subject.run is None:
        return [run.layer for run in lab_of(subject).stages]
    if isinstance(at, int):
        spot = spot_of(at, subject)
        return [spot.layer] if isinstance(spot, LabSpot) and spot.layer is not None else []
    network = network_of(subject).network
    if at is None:
        return _distinct(network.nodes)
    names = (at,) if isinstance(at, str) else at
    return _distinct(node for name in names for node in _nodes_at(network, name))


def _nodes_at(network: Network, name: str) -> tuple[Node, ...]:
    """The nodes of a nested model, or the one node."""
    if any(group.id == name for group in network.groups):
        return tuple(node for node in network.nodes if node.id.startswith(f"{name}/"))
    return (network.node(name),)


def _inside(network: Network, name: str) -> list[Layer]:
    if all(group.id != name for group in network.groups):
        raise ConvvizError(
            "lesson-no-group", f"The network has no nested model {name!r} to be left out.", received=name
        )
    return _distinct(_nodes_at(network, name))


def _distinct(nodes: Iterable[Node]) -> list[Layer]:
    return list({id(node.layer): node.layer for node in nodes}.values())
