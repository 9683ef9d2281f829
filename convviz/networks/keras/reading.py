"""From Keras's JSON, of any version, to a `ModelDescription`; no class that it names is ever looked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, cast

from msgspec.structs import replace

from convviz.networks.keras.config_text import Json, mapping_of, sequence_of
from convviz.networks.keras.description import Call, LayerDescription, ModelDescription, Ref
from convviz.networks.keras.fields import OpenShape, open_shape, shape_if_any
from convviz.networks.keras.limits import LAYERS, NAME_LENGTH
from convviz.networks.keras.old_names import renewed
from convviz.networks.keras.plain_words import is_plain
from convviz.networks.keras.references import called_with, ends_of
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.keras.subclassed import refusal_of_class

_GRAPHS: Final = {"Functional", "Model", "Container", "Network"}
_MODULES: Final = ("keras.", "tensorflow.keras.", "tf_keras.", "tensorflow.python.keras.", "keras")
_OPERATIONS: Final = ("keras.src.ops", "keras.ops", "keras.src.operations")
_TENSORFLOW_OPERATIONS: Final = ("TFOpLambda", "SlicingOpLambda", "TensorFlowOpLayer", "TFSlicingOpLambda")


def describe(config: Json, keras: int, stored: Sequence[str] = ()) -> ModelDescription:
    """The model that a checked JSON describes.

    Args:
        config: What the file says.
        keras: Keras's main version that wrote it.
        stored: The places of the weights that the file holds, to be named where its description is of no use.

    Raises:
        ModelFileError: It describes no Sequential or Functional model, or not soundly.
    """
    layer = _Reader(keras).layer(config, 0)
    if layer.model is None:
        raise refusal_of_class(config, layer, stored)
    return layer.model


class _Reader:
    """Reads layers and counts them."""

    def __init__(self, keras: int) -> None:
        self._keras = keras
        self._left = LAYERS

    def layer(self, entry: object, at: int) -> LayerDescription:
        """One layer of the JSON; `at` is its place, for layers without a name."""
        self._left -= 1
        if self._left < 0:
            raise ModelFileError("model-too-many-layers", limit=LAYERS)
        described = mapping_of(entry, "a layer")
        kind = _name(described.get("class_name"), "a class")
        fields = _fields_of(kind, described.get("config"))
        name = _name(described.get("name") or fields.get("name") or f"{kind.lower()}_{at + 1}", "a name")
        model = self._model(name, kind, fields)
        if model is not None:
            return LayerDescription(name, model.type, kind, fields, model=model)
        operation = _is_operation(described, kind)
        known = operation or _is_keras(described, kind)
        renamed, inner = kind, None
        if known and not operation:
            renamed, fields = renewed(kind, fields, self._keras)
        if known and kind == "TimeDistributed" and isinstance(fields.get("layer"), dict):
            inner = self.layer(fields["layer"], 0)
        return LayerDescription(
            name,
            renamed,
            kind,
            fields,
            known=known,
            operation=operation,
            shape=shape_if_any(fields.get("output_shape")) if kind == "Lambda" else None,
            inner=inner,
            input_shape=_input_shape(name, renamed, fields),
        )

    def _model(self, name: str, kind: str, fields: Json) -> ModelDescription | None:
        layers = fields.get("layers")
        if not isinstance(layers, list):
            return None
        if kind in ("Sequential", "Pipeline"):
            return self._sequential(name, fields, cast("list[object]", layers))
        # A class of its own that descends from Model keeps the layers of a Functional model.
        if kind in _GRAPHS or ("input_layers" in fields and "output_layers" in fields):
            return self._functional(name, fields, cast("list[object]", layers))
        return None

    def _sequential(self, name: str, fields: Json, entries: list[object]) -> ModelDescription:
        layers = [self.layer(entry, at) for at, entry in enumerate(entries)]
        if not layers:
            raise ModelFileError("model-no-layers", name=name)
        if layers[0].type != "InputLayer":
            layers.insert(0, _implied_input(layers[0], fields, entries[0]))
        layers = _with_shapes(layers, entries)
        calls = [Call(layers[0].name)]
        calls += [Call(layer.name, 0, (Ref(before.name),)) for before, layer in pairwise(layers)]
        return ModelDescription(
            name,
            "Sequential",
            _by_name(layers),
            tuple(calls),
            (Ref(layers[0].name),),
            (Ref(layers[-1].name),),
        )

    def _functional(self, name: str, fields: Json, entries: list[object]) -> ModelDescription:
        layers = [self.layer(entry, at) for at, entry in enumerate(entries)]
        calls: list[Call] = []
        recorded: dict[str, OpenShape] = {}
        for entry, layer in zip(entries, layers, strict=True):
            nodes = sequence_of(mapping_of(entry, "a layer").get("inbound_nodes") or [], layer.name)
            for number, node in enumerate(nodes):
                arguments, keywords = called_with(node, recorded)
                calls.append(Call(layer.name, number, arguments, keywords))
            if not nodes:
                calls.append(Call(layer.name))
            self._left -= len(nodes)
        outputs = tuple(ends_of(fields.get("output_layers")))
        if not outputs:
            raise ModelFileError("model-config-ends")
        if self._left < 0:
            raise ModelFileError("model-too-many-layers", limit=LAYERS)
        shaped = [replace(layer, shape=recorded.get(layer.name, layer.shape)) for layer in layers]
        return ModelDescription(
            name,
            "Functional",
            _by_name(shaped),
            tuple(calls),
            tuple(ends_of(fields.get("input_layers"))),
            outputs,
        )


def _fields_of(kind: str, config: object) -> Json:
    if isinstance(config, list) and kind == "Sequential":
        # Keras 1 and 2.0: the layers alone.
        return {"layers": cast("list[object]", config)}
    return mapping_of({}, kind) if config is None else mapping_of(cast("object", config), kind)


def _implied_input(first: LayerDescription, fields: Json, entry: object) -> LayerDescription:
    """The input of a Sequential model whose first layer says what it takes."""
    shape = _first_shape(first)
    if shape is None:
        build = mapping_of(entry, "a layer").get("build_config")
        shape = shape_if_any(fields.get("build_input_shape"))
        if shape is None and isinstance(build, dict):
            shape = shape_if_any(cast("Json", build).get("input_shape"))
    return LayerDescription(f"{first.name}_input", "InputLayer", input_shape=shape)


def _first_shape(layer: LayerDescription) -> OpenShape | None:
    if layer.model is None:
        return layer.input_shape
    first = layer.model.layers.get(layer.model.inputs[0].layer) if layer.model.inputs else None
    return None if first is None else first.input_shape


def _with_shapes(layers: list[LayerDescription], entries: list[object]) -> list[LayerDescription]:
    """Notes what each layer puts out where the next one was built for it, which Keras 3 writes down."""
    skipped = len(layers) - len(entries)
    shaped = list(layers)
    for at, layer in enumerate(layers[:-1]):
        after = at + 1 - skipped
        build = mapping_of(entries[after], "a layer").get("build_config") if after >= 0 else None
        shape = shape_if_any(cast("Json", build).get("input_shape")) if isinstance(build, dict) else None
        shape = shape or layers[at + 1].input_shape
        if shape is not None and layer.shape is None and layer.model is None:
            shaped[at] = replace(layer, shape=shape)
    return shaped


def _input_shape(name: str, kind: str, fields: Json) -> OpenShape | None:
    """What a layer says that it takes: `batch_shape` (Keras 3), `batch_input_shape` (1 and 2), `input_shape`."""
    for key in ("batch_shape", "batch_input_shape"):
        value = fields.get(key)
        if value is not None:
            return open_shape(value, name)
    if kind == "InputLayer":
        shape = fields.get("shape", fields.get("input_shape"))
        if shape is not None:
            return open_shape(shape, name, batch=False)
    if kind in ("Dense", "Embedding") and "units" in fields and type(fields.get("input_dim")) is int:
        return open_shape([fields["input_dim"]], name, batch=False)
    return None


def _is_keras(described: Json, kind: str) -> bool:
    """Whether the class is Keras's own: a layer that only has the name of one is not."""
    module = described.get("module")
    registered = described.get("registered_name")
    own = not isinstance(module, str) or module.startswith(_MODULES)
    return own and (not registered or registered in (kind, f"keras>{kind}")) and ">" not in kind


def _is_operation(described: Json, kind: str) -> bool:
    module = described.get("module")
    return kind in _TENSORFLOW_OPERATIONS or (isinstance(module, str) and module.startswith(_OPERATIONS))


def _by_name(layers: Sequence[LayerDescription]) -> dict[str, LayerDescription]:
    twice = next((name for name, count in Counter(layer.name for layer in layers).items() if count > 1), None)
    if twice is not None:
        raise ModelFileError("model-layer-twice", layer=twice)
    return {layer.name: layer for layer in layers}


def _name(value: object, what: str) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= NAME_LENGTH or not is_plain(value):
        raise ModelFileError("model-config-value", received=repr(value)[:60], what=what)
    return value
