"""A network in TensorFlow's operations: any of its numbers, with gradients, for many pictures at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from convviz.layers import ConvvizError
from convviz.learning.evidence.tensors import ActivationRule, Tensor, forward
from convviz.learning.evidence.tensors.table import shape_of
from convviz.networks.network import Network
from convviz.networks.node import Node

_NOTHING: Final[Mapping[str, Tensor]] = MappingProxyType({})


class TensorNetwork:
    """A network as TensorFlow's operations, with a batch axis.

    It computes what `Network.run` computes, in float32. Nothing in it is random, and nothing is kept between calls but
    the layers' numbers. Works under `tf.GradientTape` and within `tf.function` (see `compiled`).

    Args:
        network: The network.
    """

    def __init__(self, network: Network) -> None:
        self.network = network

    def values(
        self,
        inputs: Sequence[Tensor],
        wanted: Collection[str],
        *,
        held: Mapping[str, Tensor] = _NOTHING,
        linear: Collection[str] = (),
        guided: bool = False,
    ) -> dict[str, Tensor]:
        """The outputs of some layers; only what they need is computed.

        Each output is a tensor of its own, so a gradient with respect to it is that of what comes after it.

        Args:
            inputs: One tensor (batch, *shape) for each input of the network; none where `held` cuts all of them off.
            wanted: The layers' ids; that of a nested model stands for its output.
            held: Outputs that are given instead of computed.
            linear: Layers whose activation is left out: the one that they end with, or are.
            guided: Whether every ReLU, with or without limits, passes back only positive gradients where its input is
                positive: guided backpropagation (Springenberg et al. 2015, "Striving for simplicity").

        Returns:
            By id, as `wanted` has them: float32, shape (batch, *shape).

        Raises:
            ConvvizError: The network has no such layer, or one on the way does not run or does not fit.
        """
        known = {self._own(each): tensor for each, tensor in held.items()}
        fed = self._fed(inputs)
        left_out = {self._own(each) for each in linear}
        asked = {each: self._own(each) for each in wanted}
        for node in self._needed(asked.values(), known):
            if not node.inputs and node.id not in fed:
                raise self._input_count(0)
            given = tuple(known[each] for each in node.inputs) or (fed[node.id],)
            node.layer.output_shape(*(shape_of(tensor) for tensor in given))
            rule: ActivationRule = "linear" if node.id in left_out else "guided" if guided else "plain"
            known[node.id] = forward(node.layer, given, activation=rule)
        return {each: known[own] for each, own in asked.items()}

    def _own(self, id: str) -> str:  # noqa: A002
        """The node's id for the layer's, which may be a nested model's."""
        return self.network.node(id).id

    def _fed(self, inputs: Sequence[Tensor]) -> dict[str, Tensor]:
        """The inputs by their nodes."""
        if inputs and len(inputs) != len(self.network.inputs):
            raise self._input_count(len(inputs))
        return dict(zip(self.network.inputs, inputs, strict=False))

    def _needed(self, wanted: Iterable[str], known: Mapping[str, Tensor]) -> list[Node]:
        """The nodes that are to be computed, in order."""
        needed = {each for each in wanted if each not in known}
        found: list[Node] = []
        for node in reversed(self.network.nodes):
            if node.id in needed:
                found.append(node)
                needed |= {each for each in node.inputs if each not in known}
        return found[::-1]

    def _input_count(self, received: int) -> ConvvizError:
        expected = len(self.network.inputs)
        return ConvvizError(
            "input-count",
            f"The network {self.network.name} takes {expected} inputs; received {received}.",
            network=self.network.name,
            expected=expected,
            received=received,
        )
