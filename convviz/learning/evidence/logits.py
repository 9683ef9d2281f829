"""What a class's score is: its logit, the number before the softmax or the sigmoid.

Behind those the gradients of a certain answer vanish: 3.4 against 0.00064 in the middle of a network for digits.
"""

from __future__ import annotations

from typing import Final

from convviz.layers import Activation, ConvvizError, Flatten, Identity, Layer, Permute, Reshape, Softmax
from convviz.learning.evidence.tensors import Tensor
from convviz.learning.evidence.tensors.table import shape_of
from convviz.learning.network.keras_session import tensorflow
from convviz.networks.activated import fused_activation
from convviz.networks.derivation import innermost
from convviz.networks.network import Network

_ENDS: Final = frozenset({"softmax", "log_softmax", "sparsemax", "sigmoid", "log_sigmoid", "hard_sigmoid"})
# Of a single unit: it speaks for the second.
_TWO_CLASSES: Final = 2


def logit_nodes(network: Network, output: str) -> frozenset[str]:
    """The ids of the nodes whose activation is to be left out for an output to give logits; often one, or none.

    They are the layer that ends with a softmax or a sigmoid, or is one; what only moves numbers may stand behind it.

    Args:
        network: The network.
        output: The id of the output, or of any layer that is read as one.

    Raises:
        ConvvizError: The network has no such layer.
    """
    found: set[str] = set()
    node = network.node(output)
    while True:
        layer = innermost(node.layer)
        if _makes_probabilities(layer):
            found.add(node.id)
            if not isinstance(layer, Activation | Softmax):
                return frozenset(found)
        elif not _passes_on(layer):
            return frozenset(found)
        # Also a layer before a softmax may have one of its own.
        node = network.node(node.inputs[0])


def score(outputs: Tensor, index: int) -> Tensor:
    """A class's logit for each picture.

    Args:
        outputs: Shape (batch, …, classes), the logits. With one unit, that of a single sigmoid, they are those of the
            second class, and the first has the opposite. Other axes, as those of maps, become their mean.
        index: Which class, counted from 0.

    Returns:
        Shape (batch,).

    Raises:
        ConvvizError: There is no such class.
    """
    units = shape_of(outputs)[-1]
    classes = _TWO_CLASSES if units == 1 else units
    if not 0 <= index < classes:
        raise ConvvizError(
            "class-outside",
            f"The network tells classes apart, numbered 0 to {classes - 1}; received {index}.",
            most=classes - 1,
            received=index,
        )
    opposite = units == 1 and index == 0
    logits = -outputs[..., 0] if opposite else outputs[..., index if units > 1 else 0]
    axes = list(range(1, len(logits.shape)))
    return tensorflow().reduce_mean(logits, axis=axes) if axes else logits


def _makes_probabilities(layer: Layer) -> bool:
    own = layer if isinstance(layer, Activation) else fused_activation(layer)
    return isinstance(layer, Softmax) or (own is not None and own.function in _ENDS)


def _passes_on(layer: Layer) -> bool:
    """Whether a layer only moves its numbers."""
    linear = isinstance(layer, Activation) and layer.function == "linear"
    return linear or isinstance(layer, Identity | Flatten | Reshape | Permute)
