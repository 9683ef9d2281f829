"""What every number before a chain of dense layers adds to a class: exact for the input at hand."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers import Activation, Dense, Identity, Layer, Softmax, as_maps
from convviz.networks import Node, Trace
from convviz.networks.activated import fused_activation
from convviz.networks.silenced import Silenced, bare

Doubles = NDArray[np.float64]

# At the end these turn logits into probabilities; what is explained are the logits.
_HEADS = {"softmax", "sigmoid", "log_softmax"}
_MOST_LAYERS = 16


def dense_chain(trace: Trace, layer: str) -> tuple[Node, ...]:
    """The layers from the reader of a vector to the end, if they are dense layers and ReLUs one after the other.

    Returns:
        The nodes in order; () where something else comes, or several layers read the same.
    """
    chain: list[Node] = []
    here = layer
    while len(chain) < _MOST_LAYERS:
        readers = trace.network.readers(here)
        if len(readers) == 0:
            return tuple(chain)
        reader, *more = readers
        if more or not _passes(reader.layer) or reader.id not in trace:
            return ()
        chain.append(reader)
        here = reader.id
    return ()


def weights_towards(trace: Trace, layer: str, unit: int) -> Doubles | None:
    """The weight of each number of a vector for one logit at the end of its chain, shape (n,).

    A ReLU passes a number on or it does not; as each one stands for this input, the logit is a weighted sum of the
    vector and of the biases. The weights are that sum's, and the gradient.

    Args:
        trace: The run.
        layer: The node that gives the vector.
        unit: The logit.
    """
    chain = dense_chain(trace, layer)
    dense = [node for node in chain if isinstance(bare(node.layer), Dense)]
    if not dense:
        return None
    towards: Doubles | None = None
    for node in reversed(chain):
        inner = bare(node.layer)
        last = node is chain[-1] or all(
            not isinstance(bare(later.layer), Dense) for later in _after(chain, node)
        )
        activation = inner if isinstance(inner, Activation) else fused_activation(inner)
        if towards is not None and activation is not None and not (last and activation.function in _HEADS):
            with np.errstate(all="ignore"):
                towards = towards * _slopes(activation, trace, node)
        if isinstance(node.layer, Silenced) and towards is not None:
            towards = towards.copy()
            towards[sorted(node.layer.channels)] = 0
        if isinstance(inner, Dense):
            kernel = inner.kernel.astype(np.float64)
            with np.errstate(all="ignore"):
                towards = kernel[:, unit] if towards is None else kernel @ towards
    return towards


def _after(chain: tuple[Node, ...], node: Node) -> tuple[Node, ...]:
    return chain[chain.index(node) + 1 :]


def _passes(layer: Layer) -> bool:
    inner = bare(layer)
    activation = inner if isinstance(inner, Activation) else fused_activation(inner)
    known = activation is None or activation.function in {"relu", "leaky_relu", "linear", *_HEADS}
    return known and isinstance(inner, Dense | Identity | Activation | Softmax)


def _slopes(activation: Activation, trace: Trace, node: Node) -> Doubles:
    """By how much each number is passed on: 1 or the slope below zero."""
    before = (
        trace.inputs_of(node.id)[0]
        if isinstance(node.layer, Activation)
        else trace.before_activation[node.id]
    )
    numbers = as_maps(before).ravel()
    below = float(activation.parameters.get("negative_slope") or 0.0)
    return np.where(numbers > 0, 1.0, 1.0 if activation.function == "linear" else below)
