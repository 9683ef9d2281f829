"""From a description and its weights to a `Network`."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from convviz.layers import ConvvizError, Identity, InputLayer, Layer, Rescaling, TensorShape
from convviz.networks.keras.calls import mask_of, tensors_of
from convviz.networks.keras.description import Call, LayerDescription, ModelDescription, Ref
from convviz.networks.keras.fields import OpenShape
from convviz.networks.keras.layer_making import LayerMaker
from convviz.networks.keras.limits import ALL_NUMBERS, AXIS, LAYERS, OUTPUT_NUMBERS
from convviz.networks.keras.masks import AVERAGING, Masks
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.network import Network
from convviz.networks.node import Group, Node
from convviz.networks.unknown import UnknownLayer

Replacement = Literal["nothing"] | Rescaling
"""What may stand in for a layer that convviz does not run."""


def build_network(
    model: ModelDescription,
    maker: LayerMaker,
    shapes: Mapping[str, TensorShape],
    replacements: Mapping[str, Replacement],
) -> Network:
    """The network.

    Args:
        model: What the file describes.
        maker: Makes the layers with their weights.
        shapes: The shape of each input, by name.
        replacements: What stands in for layers, by id.

    Raises:
        ModelFileError: The graph is not sound, or larger than any.
    """
    builder = _Builder(maker, shapes, replacements)
    outputs = builder.expand(model, "", (), None)
    return Network(model.name, builder.nodes, outputs, builder.groups(), builder.inputs)


class _Builder:
    """Writes nested models out, call by call."""

    def __init__(
        self,
        maker: LayerMaker,
        shapes: Mapping[str, TensorShape],
        replacements: Mapping[str, Replacement],
    ) -> None:
        self.nodes: list[Node] = []
        self.inputs: list[str] = []
        self._maker = maker
        self._input_shapes = shapes
        self._replacements = replacements
        self._groups: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._shapes: dict[str, TensorShape | None] = {}
        self._numbers = 0
        self._masks = Masks()

    def groups(self) -> list[Group]:
        """The nested models, outer ones first."""
        return [Group(each, kind, outputs) for each, (kind, outputs) in self._groups.items()]

    def expand(
        self, model: ModelDescription, prefix: str, path: tuple[str, ...], fed: Sequence[str] | None
    ) -> tuple[str, ...]:
        """Adds the nodes of a model; gives the ids of its outputs.

        Args:
            model: The model.
            prefix: What its nodes' ids begin with.
            path: The names of the models around its layers.
            fed: The ids of what is fed to a nested model; None for the whole network.
        """
        if len(path) > 20:
            raise ModelFileError("model-config-deep", limit=20)
        graph = _Graph(model)
        given: dict[tuple[str, int], tuple[str, ...]] = {}
        fed_by = dict(zip((ref.layer for ref in model.inputs), fed or (), strict=False))
        for call in graph.in_order():
            layer = model.layers[call.layer]
            here = f"{prefix}{layer.name}" + (f"@{call.number + 1}" if call.number else "")
            if layer.type == "InputLayer" and not call.arguments:
                ids = (fed_by[layer.name],) if layer.name in fed_by else self._input(layer, here, fed)
            else:
                sources = [self._source(given, graph, ref) for ref in tensors_of(call)]
                masks = [self._source(given, graph, ref) for ref in graph.masks_of(call)]
                ids = self._call(layer, call, here, (*path, layer.name), sources, masks)
            given[call.layer, call.number] = ids
        if fed is None:
            order = {ref.layer: at for at, ref in enumerate(model.inputs)}
            self.inputs.sort(key=lambda each: order.get(each, len(order)))
        return tuple(self._source(given, graph, ref) for ref in model.outputs)

    def _input(self, layer: LayerDescription, here: str, fed: Sequence[str] | None) -> tuple[str, ...]:
        shape = self._input_shapes.get(layer.name)
        if fed is not None or shape is None:
            raise ModelFileError("model-layer-unfed", layer=layer.name)
        self._add(Node(here, "InputLayer", InputLayer(shape, here)))
        self.inputs.append(here)
        return (here,)

    def _call(
        self,
        layer: LayerDescription,
        call: Call,
        here: str,
        path: tuple[str, ...],
        sources: list[str],
        masks: Sequence[str],
    ) -> tuple[str, ...]:
        if layer.model is not None and not layer.operation:
            if len(sources) != len(layer.model.inputs):
                raise ModelFileError(
                    "model-layer-inputs",
                    layer=layer.name,
                    expected=len(layer.model.inputs),
                    received=len(sources),
                )
            self._groups[here] = (layer.type, ())
            outputs = self.expand(layer.model, f"{here}/", path, sources)
            self._groups[here] = (layer.type, outputs)
            return outputs
        if not sources:
            raise ModelFileError("model-layer-unfed", layer=layer.name)
        shapes = tuple(self._shapes[each] for each in sources)
        made = self._replaced(here, path)
        self._masks.note(here, layer, sources, shapes)
        if made is None:
            made = self._maker.layer(layer, call, path, shapes)
            if not masks and self._masks.hinder(layer, sources):
                made = UnknownLayer(here, f"{layer.type} with a mask")
            sources += masks or self._masks.fed(layer, sources)
        self._add(Node(here, layer.type, made, tuple(sources)))
        return (here,)

    def _replaced(self, here: str, path: tuple[str, ...]) -> Layer | None:
        wanted = self._replacements.get(here, self._replacements.get("/".join(path)))
        return Identity(here) if isinstance(wanted, str) else wanted

    def _source(self, given: Mapping[tuple[str, int], tuple[str, ...]], graph: _Graph, ref: Ref) -> str:
        ids = given.get(graph.key(ref))
        if not ids:
            raise ModelFileError("model-layer-absent", layer=ref.layer)
        # A layer that is not run counts as one node, however many outputs it has.
        return ids[ref.output] if 0 <= ref.output < len(ids) else ids[0]

    def _add(self, node: Node) -> None:
        if len(self.nodes) >= LAYERS:
            raise ModelFileError("model-too-many-layers", limit=LAYERS)
        shapes = [self._shapes[each] for each in node.inputs]
        known = [shape for shape in shapes if shape is not None]
        try:
            complete = len(known) == len(shapes)
            shape = tuple(node.layer.output_shape(*known)) if complete or _says_itself(node.layer) else None
        except ConvvizError:
            # The network says itself what of it cannot run, and why.
            shape = None
        if shape is not None:
            self._check(node.id, shape)
        self._shapes[node.id] = shape
        self.nodes.append(node)

    def _check(self, here: str, shape: TensorShape) -> None:
        numbers = math.prod(shape)
        self._numbers += numbers
        if numbers > OUTPUT_NUMBERS or any(size > AXIS for size in shape[:-1]):
            raise ModelFileError("model-output-too-large", layer=here, shape=str(shape), limit=OUTPUT_NUMBERS)
        if self._numbers > ALL_NUMBERS:
            raise ModelFileError("model-too-much", limit=ALL_NUMBERS)


def _says_itself(layer: Layer) -> bool:
    return isinstance(layer, UnknownLayer) and layer.shape is not None


class _Graph:
    """The calls of one model and who waits for whom."""

    def __init__(self, model: ModelDescription) -> None:
        self._model = model
        self._calls = [
            call
            for call in model.calls
            # A layer that is never called, of those that a class of its own keeps beside its graph.
            if call.arguments or call.keywords or model.layers[call.layer].type == "InputLayer"
        ]
        self._known = {(call.layer, call.number) for call in self._calls}
        self._shift = self._shifted()

    def key(self, ref: Ref) -> tuple[str, int]:
        """Which call a reference means."""
        shifted = (ref.layer, ref.call - self._shift.get(ref.layer, 0))
        # Where there is only one it is that one, whatever its number.
        only = (ref.layer, 0)
        return only if (ref.layer, 1) not in self._known and only in self._known else shifted

    def masks_of(self, call: Call) -> list[Ref]:
        """What is fed to a call as its mask, where the file says so and the call's layer takes one."""
        return mask_of(call) if self._model.layers[call.layer].type == AVERAGING else []

    def in_order(self) -> Iterator[Call]:
        """Every call after those that it takes from, else in the file's order.

        Raises:
            ModelFileError: Some wait for each other, or for what is not there.
        """
        waiting: dict[int, set[tuple[str, int]]] = {}
        readers: dict[tuple[str, int], list[int]] = {}
        for at, call in enumerate(self._calls):
            needs = {self.key(ref) for ref in (*tensors_of(call), *self.masks_of(call))}
            missing = next((need for need in needs if need not in self._known), None)
            if missing is not None:
                raise ModelFileError("model-layer-absent", layer=missing[0])
            waiting[at] = needs
            for need in needs:
                readers.setdefault(need, []).append(at)
        ready = [at for at, needs in waiting.items() if not needs]
        heapq.heapify(ready)
        done = 0
        while ready:
            call = self._calls[heapq.heappop(ready)]
            done += 1
            yield call
            for reader in readers.get((call.layer, call.number), ()):
                waiting[reader].discard((call.layer, call.number))
                if not waiting[reader]:
                    heapq.heappush(ready, reader)
        if done < len(self._calls):
            stuck = next(call for at, call in enumerate(self._calls) if waiting[at])
            raise ModelFileError("model-cycle", layer=stuck.layer)

    def _shifted(self) -> dict[str, int]:
        """By how much calls of nested models are counted too high: Keras counts the making of the model as call 0."""
        highest: dict[str, int] = {}
        for ref in self._refs():
            highest[ref.layer] = max(highest.get(ref.layer, 0), ref.call)
        counts: dict[str, int] = {}
        for layer, number in self._known:
            counts[layer] = max(counts.get(layer, 0), number + 1)
        return {
            name: 1
            for name, layer in self._model.layers.items()
            if layer.model is not None and highest.get(name, 0) >= counts.get(name, 1)
        }

    def _refs(self) -> Iterator[Ref]:
        yield from self._model.outputs
        for call in self._calls:
            yield from tensors_of(call)


def open_inputs(model: ModelDescription) -> list[tuple[str, OpenShape | None]]:
    """The inputs of the whole network in order, with the shapes that the file gives; None where it gives none."""
    named = {ref.layer: None for ref in model.inputs}
    named |= {call.layer: None for call in model.calls if model.layers[call.layer].type == "InputLayer"}
    missing = next((name for name in named if name not in model.layers), None)
    if missing is not None:
        raise ModelFileError("model-layer-absent", layer=missing)
    return [(name, model.layers[name].input_shape) for name in named]
