"""From Keras's JSON, of any version, to a `ModelDescription`; no class that it names is ever looked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, cast

from msgspec.structs import replace

from convviz.networks.keras.config_text import Json
from convviz.networks.keras.description import Call, LayerDescription, ModelDescription, Ref
from convviz.networks.keras.fields import OpenShape, open_shape, shape_if_any
from convviz.networks.keras.limits import LAYERS, NAME_LENGTH
from convviz.networks.keras.old_names import renewed
from convviz.networks.keras.refusals import ModelFileError

_GRAPHS: Final = {"Functional", "Model", "Container", "Network"}
_MODULES: Final = ("keras.", "tensorflow.keras.", "tf_keras.", "tensorflow.python.keras.", "keras")
_OPERATIONS: Final = ("keras.src.ops", "keras.ops", "keras.src.operations")
_TENSORFLOW_OPERATIONS: Final = ("TFOpLambda", "SlicingOpLambda", "TensorFlowOpLayer", "TFSlicingOpLambda")


def describe(config: Json, keras: int) -> ModelDescription:
    """The model that a checked JSON describes.

    Args:
        config: What the file says.
        keras: Keras's main version that wrote it.

    Raises:
        ModelFileError: It describes no Sequential or Functional model, or not soundly.
    """
    layer = _Reader(keras).layer(config, 0)
    if layer.model is None:
        raise ModelFileError("model-subclassed", type=layer.type)
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
        described = _mapping(entry, "a layer")
        kind = _name(described.get("class_name"), "a class")
        fields = _fields_of(kind, described.get("config"))
        name = _name(described.get("name") or fields.get("name") or f"{kind.lower()}_{at + 1}", "a name")
        model = self._model(name, kind, fields)
        if model is not None:
            return LayerDescription(name, model.type, kind, fields, model=model)
        operation = _is_operation(described, kind)
        known = operation or _is_keras(described, kind)
        renamed = kind
        if known and not operation:
            renamed, fields = renewed(kind, fields, self._keras)
        return LayerDescription(
            name,
            renamed,
            kind,
            fields,
            known=known,
            operation=operation,
            shape=shape_if_any(fields.get("output_shape")) if kind == "Lambda" else None,
            input_shape=_input_shape(name, renamed, fields),
        )

    def _model(self, name: str, kind: str, fields: Json) -> ModelDescription | None:
        layers = fields.get("layers")
        if not isinstance(layers, list):
            return None
        if kind == "Sequential":
            return self._sequential(name, fields, cast("list[object]", layers))
        # A class of its own that descends from Model keeps the layers of a Functional model.
        if kind in _GRAPHS or ("input_layers" in fields and "output_layers" in fields):
            return self._functional(name, fields, cast("list[object]", layers))
        return None

    def _sequential(self, name: str, fields: Json, entries: list[object]) -> ModelDescription:
        layers = [self.layer(entry, at) for at, entry in enumerate(entries)]
        if not layers:
            raise ModelFileError("model-config-wrong", reason=f"the model {name} has no layers")
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
            nodes = _sequence(_mapping(entry, "a layer").get("inbound_nodes") or [], layer.name)
            for number, node in enumerate(nodes):
                arguments, keywords = _called_with(node, recorded)
                calls.append(Call(layer.name, number, arguments, keywords))
            if not nodes:
                calls.append(Call(layer.name))
            self._left -= len(nodes)
        if self._left < 0:
            raise ModelFileError("model-too-many-layers", limit=LAYERS)
        shaped = [replace(layer, shape=recorded.get(layer.name, layer.shape)) for layer in layers]
        return ModelDescription(
            name,
            "Functional",
            _by_name(shaped),
            tuple(calls),
            tuple(_ends(fields.get("input_layers"))),
            tuple(_ends(fields.get("output_layers"))),
        )


def _fields_of(kind: str, config: object) -> Json:
    if isinstance(config, list) and kind == "Sequential":
        # Keras 1 and 2.0: the layers alone.
        return {"layers": cast("list[object]", config)}
    return _mapping({}, kind) if config is None else _mapping(cast("object", config), kind)


def _implied_input(first: LayerDescription, fields: Json, entry: object) -> LayerDescription:
    """The input of a Sequential model whose first layer says what it takes."""
    shape = _first_shape(first)
    if shape is None:
        build = _mapping(entry, "a layer").get("build_config")
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
        build = _mapping(entries[after], "a layer").get("build_config") if after >= 0 else None
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


def _called_with(
    node: object, recorded: dict[str, OpenShape]
) -> tuple[tuple[object, ...], Mapping[str, object]]:
    """A call's arguments: `{"args", "kwargs"}` of Keras 3, or the list of [layer, call, output, keywords] before."""
    if isinstance(node, dict):
        given = cast("Json", node)
        arguments = _sequence(given.get("args") or [], "a call")
        keywords = _mapping(given.get("kwargs") or {}, "a call")
        return (
            tuple(_tensors(each, recorded) for each in arguments),
            {key: _tensors(value, recorded) for key, value in keywords.items()},
        )
    tensors: list[object] = []
    keywords: Json = {}
    # A call with one tensor may stand without its outer list: ["input_1", 0, 0, {}].
    listed = _sequence(node, "a call")
    for each in [listed] if listed and isinstance(listed[0], str) else listed:
        parts = _sequence(each, "a call")
        if len(parts) > 3 and isinstance(parts[3], dict):
            keywords |= {key: _old_tensor(value) for key, value in cast("Json", parts[3]).items()}
        tensors.append(_old_constant(parts) if parts[:1] == ["_CONSTANT_VALUE"] else _ref(parts))
    return tuple(tensors), keywords


def _tensors(value: object, recorded: dict[str, OpenShape]) -> object:
    """A Keras 3 argument with its tensors as `Ref`."""
    if isinstance(value, list):
        return [_tensors(each, recorded) for each in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    given = cast("Json", value)
    if given.get("class_name") != "__keras_tensor__":
        return given
    config = _mapping(given.get("config"), "a tensor")
    ref = _ref(_sequence(config.get("keras_history"), "a tensor"))
    shape = shape_if_any(config.get("shape"))
    if shape is not None and ref.output == 0:
        recorded.setdefault(ref.layer, shape)
    return ref


def _old_tensor(value: object) -> object:
    """A keyword of tf.keras 2: a tensor stands as [layer, call, output] there."""
    if isinstance(value, list):
        parts = cast("list[object]", value)
        if len(parts) == 3 and isinstance(parts[0], str) and all(type(each) is int for each in parts[1:]):
            return _old_constant(parts) if parts[0] == "_CONSTANT_VALUE" else _ref(parts)
        return [_old_tensor(each) for each in parts]
    return value


def _old_constant(parts: Sequence[object]) -> object:
    return parts[2] if len(parts) > 2 else None


def _ref(parts: Sequence[object]) -> Ref:
    if len(parts) < 3 or not isinstance(parts[0], str):
        raise ModelFileError("model-config-wrong", reason=f"it has {repr(parts)[:100]} for a tensor")
    call, output = parts[1], parts[2]
    if type(call) is not int or type(output) is not int or not 0 <= call <= LAYERS:
        raise ModelFileError("model-config-wrong", reason=f"it has {repr(parts)[:100]} for a tensor")
    return Ref(parts[0], call, output)


def _ends(value: object) -> Iterator[Ref]:
    """The inputs or outputs of a model, however they are nested; those of a dict go by its keys' order."""
    if isinstance(value, dict):
        for key in sorted(cast("Json", value)):
            yield from _ends(cast("Json", value)[key])
    elif isinstance(value, list):
        parts = cast("list[object]", value)
        if len(parts) == 3 and isinstance(parts[0], str) and type(parts[1]) is int:
            yield _ref(parts)
        else:
            for each in parts:
                yield from _ends(each)
    else:
        raise ModelFileError("model-config-wrong", reason="its inputs or outputs are not said")


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
        raise ModelFileError("model-config-wrong", reason=f"two layers are called {twice}")
    return {layer.name: layer for layer in layers}


def _mapping(value: object, what: str) -> Json:
    if not isinstance(value, dict):
        raise ModelFileError("model-config-wrong", reason=f"it has {repr(value)[:60]} for {what[:60]}")
    return cast("Json", value)


def _sequence(value: object, what: str) -> list[object]:
    if not isinstance(value, list):
        raise ModelFileError("model-config-wrong", reason=f"it has {repr(value)[:60]} for {what[:60]}")
    return cast("list[object]", value)


def _name(value: object, what: str) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= NAME_LENGTH:
        raise ModelFileError("model-config-wrong", reason=f"it has {repr(value)[:60]} for {what}")
    return value
