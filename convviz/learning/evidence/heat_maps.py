"""Class heat maps: where in the picture the evidence for a class lies, as one layer sees it."""

from __future__ import annotations

from typing import assert_never

from convviz.layers import ConvvizError
from convviz.learning.evidence.class_maps import ClassMap, grad_cam, grad_cam_plus_plus, layer_cam
from convviz.learning.evidence.score_cam import score_cam
from convviz.learning.evidence.scored_unit import scored_unit
from convviz.learning.evidence.slopes import slopes
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import HeatMap, HeatMethod
from convviz.states.evidence.usual import usual_map_layer


def heat_map(
    question: HeatMap, subject: Subject, inputs: tuple[Floats, ...], tell: Tell, control: Control
) -> Answer:
    """The map, and what it was made of (`states.evidence.answers`).

    Args:
        question: What is asked; without a layer the usual one is meant (`usual_map_layer`).
        subject: The network.
        inputs: One array for each input of the network.
        tell: Is told the answer so far; only Score-CAM takes so long.
        control: Is asked between batches.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: There is no such class or layer, the layer has no maps, the answer does not depend on it, or a
            layer on the way does not run.
    """
    network = subject.network
    unit = scored_unit(network, question.target)
    layer = _with_maps(network, question.layer or usual_map_layer(network))
    control.check()
    if question.method == "score-cam":
        return score_cam(subject, unit, layer, inputs, tell, control)
    found = slopes(subject, unit, layer, [each[None] for each in inputs])
    maps = network.as_maps(layer, found.values[0])
    gradients = network.as_maps(layer, found.gradients[0])
    made = _made(question.method, maps, gradients)
    arrays = {"map": made.map, "sum": made.sum, "weights": made.weights, "gradients": gradients}
    return Answer(arrays, {"score": float(found.scores[0])})


def _made(method: HeatMethod, maps: Floats, gradients: Floats) -> ClassMap:
    match method:
        case "grad-cam":
            return grad_cam(maps, gradients)
        case "grad-cam++":
            return grad_cam_plus_plus(maps, gradients)
        case "layer-cam":
            return layer_cam(maps, gradients)
        case "score-cam":
            raise AssertionError
        case _:
            assert_never(method)


def _with_maps(network: Network, id: str) -> str:  # noqa: A002 - the contract's word
    """The node that is meant.

    Raises:
        ConvvizError: There is none, or it gives no maps.
    """
    node = network.node(id).id
    shape = network.shapes[node]
    if shape is None:
        raise network.stopped[node]
    if len(shape) != 3 and not network.is_plane(node):
        written = " × ".join(map(str, shape))
        sentence = f"The layer {node} gives {written} numbers, not maps with rows and columns; a heat map needs those."
        raise ConvvizError("heat-layer-flat", sentence, layer=node, shape=written)
    return node
