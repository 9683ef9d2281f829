"""How Keras writes what a layer is called with, and where a model begins and ends, in its old form and its new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from convviz.networks.keras.config_text import Json, mapping_of, sequence_of
from convviz.networks.keras.description import Ref
from convviz.networks.keras.fields import OpenShape, shape_if_any
from convviz.networks.keras.limits import LAYERS
from convviz.networks.keras.refusals import ModelFileError


def called_with(
    node: object, recorded: dict[str, OpenShape]
) -> tuple[tuple[object, ...], Mapping[str, object]]:
    """A call's arguments: `{"args", "kwargs"}` of Keras 3, or the list of [layer, call, output, keywords] before."""
    if isinstance(node, dict):
        given = cast("Json", node)
        arguments = sequence_of(given.get("args") or [], "a call")
        keywords = mapping_of(given.get("kwargs") or {}, "a call")
        return (
            tuple(_tensors(each, recorded) for each in arguments),
            {key: _tensors(value, recorded) for key, value in keywords.items()},
        )
    tensors: list[object] = []
    keywords: Json = {}
    # A call with one tensor may stand without its outer list: ["input_1", 0, 0, {}].
    listed = sequence_of(node, "a call")
    for each in [listed] if listed and isinstance(listed[0], str) else listed:
        parts = sequence_of(each, "a call")
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
    config = mapping_of(given.get("config"), "a tensor")
    ref = _ref(sequence_of(config.get("keras_history"), "a tensor"))
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
        raise ModelFileError("model-config-value", received=repr(parts)[:100], what="a tensor")
    call, output = parts[1], parts[2]
    if type(call) is not int or type(output) is not int or not 0 <= call <= LAYERS:
        raise ModelFileError("model-config-value", received=repr(parts)[:100], what="a tensor")
    return Ref(parts[0], call, output)


def ends_of(value: object) -> Iterator[Ref]:
    """The inputs or outputs of a model, however they are nested; those of a dict go by its keys' order."""
    if isinstance(value, dict):
        for key in sorted(cast("Json", value)):
            yield from ends_of(cast("Json", value)[key])
    elif isinstance(value, list):
        parts = cast("list[object]", value)
        if len(parts) == 3 and isinstance(parts[0], str) and type(parts[1]) is int:
            yield _ref(parts)
        else:
            for each in parts:
                yield from ends_of(each)
    else:
        raise ModelFileError("model-config-ends")
