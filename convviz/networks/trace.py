"""What a network computed for one input: every layer's output, before and after its activation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from convviz.layers import Array, ConvvizError
from convviz.networks.activated import before_activation

if TYPE_CHECKING:
    from convviz.networks.network import Network


class Trace(Mapping[str, Array]):
    """The arrays of one run by id; read-only float32.

    A nested model's id stands for its output. `stopped` says for each node that could not run why not: a layer that is
    not known, or one that comes after it.

    Args:
        network: What ran.
        arrays: The outputs of the nodes that ran, inputs among them.
        stopped: Why each of the others did not.
    """

    def __init__(
        self, network: Network, arrays: Mapping[str, Array], stopped: Mapping[str, ConvvizError]
    ) -> None:
        self.network = network
        self.stopped = stopped
        self._arrays = arrays
        self._maps: dict[str, Array] = {}
        self._before: dict[str, Array] = {}

    def __getitem__(self, id: str) -> Array:  # noqa: A002 - the contract's word
        """A layer's output.

        Raises:
            ConvvizError: The network has no such layer, or it could not run.
        """
        node = self.network.node(id)
        if node.id in self.stopped:
            raise self.stopped[node.id]
        return self._arrays[node.id]

    def __iter__(self) -> Iterator[str]:
        """The ids of the nodes that ran, in order."""
        return iter(self._arrays)

    def __len__(self) -> int:
        """How many nodes ran."""
        return len(self._arrays)

    def __contains__(self, id: object) -> bool:  # noqa: A002
        """Whether a node ran."""
        return id in self._arrays

    def __eq__(self, other: object) -> bool:
        """A run is itself alone: comparing all its numbers is no one's wish."""
        return self is other

    def __hash__(self) -> int:
        """Of the run as such."""
        return id(self)

    @property
    def before_activation(self) -> Mapping[str, Array]:
        """The same arrays before the activation that a layer ends with; computed when asked for, and kept."""
        return BeforeActivation(self, self._before)

    def maps(self, id: str) -> Array:  # noqa: A002
        """A layer's output as maps of shape (height, width, channels), whichever way the tensor lies.

        Here a cell of the layer stands at [row, column, channel]. The same object each time.

        Raises:
            ConvvizError: The network has no such layer, or it could not run.
        """
        node = self.network.node(id)
        if node.id not in self._maps:
            self._maps[node.id] = self.network.as_maps(node.id, self[node.id])
        return self._maps[node.id]

    def inputs_of(self, id: str) -> tuple[Array, ...]:  # noqa: A002
        """What a layer was given; for an input what was fed."""
        node = self.network.node(id)
        return tuple(self[each] for each in node.inputs) or (self[node.id],)

    @property
    def outputs(self) -> tuple[Array, ...]:
        """The network's outputs, in order."""
        return tuple(self[each] for each in self.network.outputs)

    @property
    def output(self) -> Array:
        """The only output.

        Raises:
            ConvvizError: There are several.
        """
        if len(self.network.outputs) != 1:
            raise ConvvizError(
                "several-outputs",
                f"The network has {len(self.network.outputs)} outputs, {', '.join(self.network.outputs)}; "
                "take one of them from `outputs`.",
                count=len(self.network.outputs),
                names=", ".join(self.network.outputs),
            )
        return self.outputs[0]


class BeforeActivation(Mapping[str, Array]):
    """A run's arrays before activations. The run keeps what was computed, not this view of it: no cycle keeps it alive.

    Args:
        trace: The run.
        known: What was computed so far; more is added.
    """

    def __init__(self, trace: Trace, known: dict[str, Array]) -> None:
        self._trace = trace
        self._known = known

    def __getitem__(self, id: str) -> Array:  # noqa: A002
        """A layer's output before its activation; the output itself where it has none.

        Raises:
            ConvvizError: The network has no such layer, or it could not run.
        """
        node = self._trace.network.node(id)
        if node.id not in self._known:
            output = self._trace[node.id]
            array = before_activation(node.layer, output, self._trace.inputs_of(node.id))
            array.flags.writeable = False
            self._known[node.id] = array
        return self._known[node.id]

    def __iter__(self) -> Iterator[str]:
        """The ids of the nodes that ran."""
        return iter(self._trace)

    def __len__(self) -> int:
        """How many nodes ran."""
        return len(self._trace)
