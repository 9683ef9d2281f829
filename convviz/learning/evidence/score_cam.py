"""Score-CAM: how much of an answer comes back when only what a map sees of the picture is left. No gradients."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.layers import ConvvizError
from convviz.learning.evidence.batches import Pace, batch_size, batches
from convviz.learning.evidence.class_maps import weighted
from convviz.learning.evidence.pictured import spread_mask
from convviz.learning.evidence.scored_unit import ScoredUnit
from convviz.learning.evidence.slopes import scores, traced
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.evidence.tensors import Tensor
from convviz.learning.network.keras_session import tensorflow
from convviz.learning.process.control import Control
from convviz.networks.network import Network
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.answers import Answer, Floats


def score_cam(
    subject: Subject, unit: ScoredUnit, layer: str, inputs: Sequence[Floats], tell: Tell, control: Control
) -> Answer:
    """The heat map of Wang et al. 2020, algorithm 1.

    Each map is enlarged to the picture's size and brought to 0 to 1, and the picture is multiplied by it. The score of
    that less the score of zeros is the map's increase; the weights are the softmax of all increases. A map that is the
    same everywhere masks nothing out: it is skipped, with the increase NaN and the weight 0.

    Args:
        subject: The network.
        unit: What is scored.
        layer: The id of the node whose maps mask.
        inputs: One array for each input of the network; those are masked that are pictures and lead to the layer.
        tell: Is told the answer so far, from the maps that were tried.
        control: Is asked between batches.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: No input that leads to the layer is a picture, or a layer does not run.
    """
    network = subject.network
    masked = _masked(network, layer)
    trace = network.run(*inputs)
    maps = network.as_maps(layer, trace[layer])
    planes = np.ascontiguousarray(maps.transpose(2, 0, 1))
    uneven = np.flatnonzero(planes.min(axis=(1, 2)) < planes.max(axis=(1, 2)))
    gone = [np.zeros_like(each) if hidden else each for each, hidden in zip(inputs, masked, strict=True)]
    whole, nothing = scores(subject, unit, [np.stack(pair) for pair in zip(inputs, gone, strict=True)])
    score_masked = subject.once(
        ("score-cam", unit.node, unit.linear, masked), lambda: _traced(subject, unit, masked)
    )
    increases = np.full(len(planes), np.nan, np.float32)
    batch = [each[None] for each in inputs]
    pace = Pace()

    def answer(done: int) -> Answer:
        found = weighted(maps, _softmax(increases))
        arrays = {"map": found.map, "sum": found.sum, "weights": found.weights, "increases": increases.copy()}
        return Answer(arrays, {"score": float(whole)}, done=done, total=max(1, len(uneven)))

    for part in batches(len(uneven), batch_size(network)):
        control.check()
        chosen = uneven[part]
        increases[chosen] = np.asarray(score_masked(unit.direction, planes[chosen], *batch)) - nothing
        if part.stop < len(uneven) and pace.due():
            tell(answer(part.stop))
    return answer(max(1, len(uneven)))


def _masked(network: Network, layer: str) -> tuple[bool, ...]:
    """Which inputs are masked: pictures that the layer is computed from."""
    before = {network.node(layer).id}
    for node in reversed(network.nodes):
        if node.id in before:
            before.update(node.inputs)
    found = tuple(
        each in before and _is_picture(shape)
        for each, shape in zip(network.inputs, network.input_shapes, strict=True)
    )
    if not any(found):
        sentence = f"Score-CAM masks pictures; the layer {layer} is computed from none."
        raise ConvvizError("score-cam-no-picture", sentence, layer=layer)
    return found


def _is_picture(shape: tuple[int, ...]) -> bool:
    try:
        layout_of(shape)
    except PictureError:
        return False
    return True


def _traced(subject: Subject, unit: ScoredUnit, masked: tuple[bool, ...]) -> Any:
    tf = tensorflow()
    shapes = subject.network.input_shapes

    def compute(direction: Tensor, masks: Tensor, *fed: Tensor) -> Tensor:
        count = tf.shape(masks)[0]
        given = [
            picture * spread_mask(masks, shape) if hidden else tf.repeat(picture, count, axis=0)
            for picture, shape, hidden in zip(fed, shapes, masked, strict=True)
        ]
        found = subject.tensors.values(given, {unit.node}, linear=unit.linear)
        return unit.scores(found[unit.node], direction)

    return traced(subject.network, unit, compute, tf.TensorSpec((None, None, None), tf.float32))


def _softmax(increases: Floats) -> NDArray[np.float64]:
    """Shares that add up to 1, of those that are known; 0 for others."""
    known = ~np.isnan(increases)
    weights = np.zeros(len(increases))
    if known.any():
        values = increases[known].astype(np.float64)
        powers = np.exp(values - values.max())
        weights[known] = powers / powers.sum()
    return weights
