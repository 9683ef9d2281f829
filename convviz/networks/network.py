"""A directed graph of layers: it runs, explains any of its cells, and never changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from convviz.layers import (
    Agreement,
    Arithmetic,
    Array,
    Cell,
    ConvvizError,
    Copy,
    InputLayer,
    Layer,
    Shape,
    Sum,
    TensorShape,
    agreement,
    as_maps,
    channels_last,
    maps_shape_of,
)
from convviz.networks.node import Cursor, Group, Node
from convviz.networks.planes import planes_of
from convviz.networks.silenced import bare
from convviz.networks.trace import Trace

if TYPE_CHECKING:
    from convviz.networks.summary import Summary


class RunGivenUpError(Exception):
    """A run that was not wanted any more before it came to its end."""


class Network:
    """Layers and who feeds whom.

    Args:
        name: What to call it.
        nodes: In an order in which every node comes after its inputs; inputs are nodes with an `InputLayer`.
        outputs: The ids of the nodes that give the outputs.
        groups: The nested models, outer ones first.
        inputs: The ids of the inputs, in the order in which `run` takes them; by default that of `nodes`.

    Raises:
        ConvvizError: Two nodes share an id, or a node takes what does not come before it.
    """

    def __init__(
        self,
        name: str,
        nodes: Sequence[Node],
        outputs: Sequence[str],
        groups: Sequence[Group] = (),
        inputs: Sequence[str] | None = None,
    ) -> None:
        self.name = name
        self.nodes = tuple(nodes)
        self.groups = tuple(groups)
        found = tuple(node.id for node in nodes if isinstance(node.layer, InputLayer))
        self.inputs = found if inputs is None else tuple(inputs)
        self.outputs = tuple(outputs)
        self._by_id = _checked(self.nodes, self.inputs, self.outputs)
        self._single = {group.id: group.outputs[0] for group in groups if len(group.outputs) == 1}
        self.shapes, self.stopped = _shapes(self.nodes)
        self._planes = planes_of(self.nodes, self.shapes)

    @property
    def input_shapes(self) -> tuple[TensorShape, ...]:
        """What `run` takes, in order, for one picture."""
        shapes = (self.shapes[each] for each in self.inputs)
        return tuple(shape for shape in shapes if shape is not None)

    def node(self, id: str) -> Node:  # noqa: A002 - the contract's word
        """The node with this id; for a nested model with one output the node that gives it.

        Raises:
            ConvvizError: There is none.
        """
        node = self._by_id.get(self._single.get(id, id))
        if node is None:
            raise ConvvizError(
                "no-such-layer",
                f"The network {self.name} has no layer {id!r}.",
                network=self.name,
                received=id,
            )
        return node

    def channels_lead(self, id: str) -> bool:  # noqa: A002
        """Whether the channels are the first axis of a layer's output; of an input that is read so, too."""
        node = self.node(id)
        if isinstance(bare(node.layer), InputLayer):
            return any(is_channels_first(reader.layer) for reader in self.readers(node.id))
        return is_channels_first(node.layer)

    def is_plane(self, id: str) -> bool:  # noqa: A002
        """Whether a tensor of two axes is a picture of one channel: rows and columns, not steps and channels."""
        return self.node(id).id in self._planes

    def addressed_shape(self, id: str) -> TensorShape | None:  # noqa: A002
        """A tensor's shape as arithmetic addresses its cells: a picture without an axis for its channel has one."""
        shape = self.shapes[self.node(id).id]
        return (*shape, 1) if shape is not None and self.is_plane(id) else shape

    def maps_shape(self, id: str) -> Shape | None:  # noqa: A002
        """The shape of a layer's maps, as `Trace.maps` gives them; None where it is not known."""
        shape = self.addressed_shape(id)
        if shape is None:
            return None
        if self.channels_lead(id) and len(shape) > 1:
            shape = (*shape[1:], shape[0])
        return maps_shape_of(shape)

    def as_maps(self, id: str, output: Array) -> Array:  # noqa: A002
        """A layer's output, before or after its activation, as maps of the shape `maps_shape`."""
        if self.is_plane(id):
            return output[:, :, np.newaxis]
        if self.channels_lead(id):
            output = channels_last(output)
        return output if output.ndim == 3 else as_maps(output)

    def readers(self, id: str) -> tuple[Node, ...]:  # noqa: A002
        """The nodes that take the output of a node."""
        return tuple(node for node in self.nodes if id in node.inputs)

    def run(
        self, *inputs: Array, reuse: Trace | None = None, given_up: Callable[[], bool] | None = None
    ) -> Trace:
        """Every layer's output.

        Args:
            *inputs: One float32 array for each of `input_shapes`, without a batch axis.
            reuse: An earlier run, perhaps of a network with some other layers: what would come out the same is taken
                over.
            given_up: Asked before every layer whether the run is not wanted any more.

        Raises:
            ConvvizError: Another number of inputs, or another shape.
            RunGivenUpError: It is not wanted any more.
        """
        if len(inputs) != len(self.inputs):
            raise ConvvizError(
                "input-count",
                f"The network {self.name} takes {len(self.inputs)} inputs; received {len(inputs)}.",
                network=self.name,
                expected=len(self.inputs),
                received=len(inputs),
            )
        fed = dict(zip(self.inputs, inputs, strict=True))
        arrays: dict[str, Array] = {}
        stopped: dict[str, ConvvizError] = {}
        for node in self.nodes:
            reason = self.stopped.get(node.id) or _first_of(stopped, node.inputs)
            if reason is not None:
                stopped[node.id] = reason
                continue
            if given_up is not None and given_up():
                raise RunGivenUpError
            given = tuple([arrays[each] for each in node.inputs]) or (fed[node.id],)
            try:
                arrays[node.id] = _output(node, given, reuse)
            except ConvvizError as error:
                if isinstance(node.layer, InputLayer):
                    raise
                stopped[node.id] = error
        return Trace(self, MappingProxyType(arrays), MappingProxyType(stopped))

    def explain(self, trace: Trace, cursor: Cursor) -> Arithmetic:
        """How one number came about, in float64.

        Raises:
            ConvvizError: There is no such layer or cell, or it could not run.
        """
        node = self.node(cursor.layer)
        if isinstance(node.layer, InputLayer) and (self.channels_lead(node.id) or self.is_plane(node.id)):
            channel, row, column = cursor[1:]
            return Copy(channel, row, column, float(trace.maps(node.id)[row, column, channel]))
        given = (trace.maps(each) if self.is_plane(each) else trace[each] for each in node.inputs)
        return node.layer.explain(Cell(*cursor[1:]), *(given if node.inputs else trace.inputs_of(node.id)))

    def check(self, trace: Trace, cursor: Cursor, arithmetic: Arithmetic | None = None) -> Agreement:
        """Whether the arithmetic of a cell agrees with what was computed: the ∑ check.

        Args:
            trace: The run.
            cursor: The cell.
            arithmetic: What `explain` gave for it, where that is there already.
        """
        shown = arithmetic or self.explain(trace, cursor)
        arrays = trace.before_activation if isinstance(shown, Sum) else trace
        output = arrays[cursor.layer]
        maps = self.as_maps(cursor.layer, output)
        return agreement(shown, float(maps[cursor.row, cursor.column, cursor.channel]))

    def parameter_count(self) -> int:
        """How many numbers all layers have learnt; a shared layer counts once."""
        layers = {id(node.layer): node.layer for node in self.nodes}
        return sum(layer.parameter_count() for layer in layers.values())

    def multiply_adds(self) -> int:
        """How many products one run adds up, as far as shapes are known; every call of a shared layer counts."""
        return sum(self.multiply_adds_of(node.id) for node in self.nodes)

    def multiply_adds_of(self, id: str) -> int:  # noqa: A002
        """How many products one layer adds up in a run; 0 where its shapes are not known."""
        node = self.node(id)
        given = [self.shapes[each] for each in node.inputs]
        shapes = [shape for shape in given if shape is not None]
        if len(shapes) != len(given) or node.id in self.stopped:
            return 0
        return node.layer.multiply_adds(*shapes)

    def summary(self) -> Summary:
        """Each layer's output shape, parameters, work and memory, and their totals."""
        from convviz.networks.summary import summarise

        return summarise(self)

    def with_layers(self, layers: Mapping[str, Layer]) -> Network:
        """The same graph with other layers at some ids; all calls of a shared layer are to be named."""
        nodes = [
            Node(node.id, node.type, layers.get(node.id, node.layer), node.inputs) for node in self.nodes
        ]
        return Network(self.name, nodes, self.outputs, self.groups, self.inputs)


def is_channels_first(layer: Layer) -> bool:
    """Whether a layer's tensors have their channels first."""
    return getattr(layer, "data_format", "") == "channels_first"


def _first_of(stopped: Mapping[str, ConvvizError], inputs: tuple[str, ...]) -> ConvvizError | None:
    """Why the first of some inputs that did not run did not."""
    return next((stopped[each] for each in inputs if each in stopped), None) if stopped else None


def _output(node: Node, given: tuple[Array, ...], reuse: Trace | None) -> Array:
    """The node's output, taken from an earlier run where layer and inputs are the very same objects."""
    if reuse is not None and node.id in reuse:
        before = reuse.network.node(node.id)
        if before.layer is node.layer and before.inputs == node.inputs:
            known = reuse.inputs_of(node.id)
            if len(known) == len(given) and all(a is b for a, b in zip(known, given, strict=True)):
                return reuse[node.id]
    output = node.layer.forward(*given)
    if not isinstance(node.layer, InputLayer):
        output.flags.writeable = False
    return output


def _checked(nodes: Sequence[Node], inputs: Sequence[str], outputs: Sequence[str]) -> Mapping[str, Node]:
    known: dict[str, Node] = {}
    for node in nodes:
        if node.id in known:
            raise ConvvizError("layer-twice", f"Two layers are called {node.id!r}.", name=node.id)
        for each in node.inputs:
            _refuse_missing(each, known, node.id)
        known[node.id] = node
    for each in (*inputs, *outputs):
        _refuse_missing(each, known, "the network")
    return known


def _refuse_missing(id: str, known: Mapping[str, Node], reader: str) -> None:  # noqa: A002
    if id not in known:
        raise ConvvizError(
            "layer-missing", f"There is no layer {id!r} before {reader}.", received=id, reader=reader
        )


def _shapes(
    nodes: Sequence[Node],
) -> tuple[Mapping[str, TensorShape | None], Mapping[str, ConvvizError]]:
    """Every node's output shape, and why those that are not known are not."""
    shapes: dict[str, TensorShape | None] = {}
    stopped: dict[str, ConvvizError] = {}
    for node in nodes:
        reason = next((stopped[each] for each in node.inputs if shapes[each] is None), None)
        shapes[node.id] = None
        if reason is None:
            given = (shape for shape in (shapes[each] for each in node.inputs) if shape is not None)
            try:
                shapes[node.id] = tuple(node.layer.output_shape(*given))
            except ConvvizError as error:
                reason = error
        if reason is not None:
            stopped[node.id] = reason
    return MappingProxyType(shapes), MappingProxyType(stopped)
