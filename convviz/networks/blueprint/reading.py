"""From Keras's JSON to a blueprint, where the network is a list of layers and blocks; else it says why not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, cast

from msgspec.structs import replace

from convviz.layers import ConvvizError, TensorShape
from convviz.networks import zoo
from convviz.networks.blueprint.arguments import checked
from convviz.networks.blueprint.graph import NotListedError, Region, followed_by, listed
from convviz.networks.blueprint.kinds import KINDS, row
from convviz.networks.blueprint.matching import block_of
from convviz.networks.blueprint.naming import layers_within, may_be_given
from convviz.networks.blueprint.records import Blueprint, Fixed, Plan, Row, Values
from convviz.networks.blueprint.table import rows_of
from convviz.networks.blueprint.writing import FURTHER, to_config
from convviz.networks.keras.description import LayerDescription, ModelDescription
from convviz.networks.keras.reading import describe

_ALWAYS: Final = {"name", "trainable", "dtype", "batch_input_shape", "batch_shape", "build_config"}
_STARTS: Final = {"GlorotUniform", "Zeros", "Ones"}


def from_zoo(name: str) -> Plan:
    """A network of the zoo.

    Raises:
        ConvvizError: There is no such network.
    """
    return from_config(zoo.config(name))


def from_config(config: Mapping[str, Any]) -> Plan:
    """The network that Keras's JSON describes.

    Raises:
        ConvvizError: It describes none.
    """
    description = describe(cast("dict[str, object]", config), 3)
    try:
        return _blueprint(config, description)
    except NotListedError as reason:
        return Fixed(description.name, json.dumps(config), reason.why, reason.what)


def _blueprint(config: Mapping[str, Any], description: ModelDescription) -> Blueprint:
    shape = _input_shape(description)
    entries = _entries(config)
    rows: list[Row] = []
    steps = list(listed(description))
    while steps:
        step = steps.pop(0)
        if isinstance(step, str):
            rows.append(_row(description.layers[step], entries.get(step, {})))
        else:
            after = steps[0] if steps and isinstance(steps[0], str) else ""
            block, whole = _block(description, step, after)
            rows.append(block)
            del steps[: int(whole)]
    name, functional = description.name, description.type == "Functional"
    plain = Blueprint(name, shape, tuple(rows), functional)
    blueprint = _with_own_names(plain)
    _refuse_other(blueprint, config)
    return blueprint


def _entries(config: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The JSON of each layer by the layer's name."""
    try:
        return {str(each["config"]["name"]): each for each in config["config"]["layers"]}
    except (KeyError, TypeError) as error:
        # Written by a Keras of old, or by none.
        raise NotListedError("inside") from error


def _block(description: ModelDescription, region: Region, after: str) -> tuple[Row, bool]:
    """The block that a region is, and whether the layer after it is part of the block."""
    for whole in (True, False):
        wanted = followed_by(region, after) if whole else region
        if after or not whole:
            rows = {name: _row(description.layers[name], {}) for name in wanted.sources}
            block = block_of(wanted, {name: replace(each, name="") for name, each in rows.items()})
            if block is not None:
                return block, whole
    raise NotListedError("branches", list(region.sources)[-1])


def _input_shape(description: ModelDescription) -> TensorShape:
    if len(description.inputs) != 1:
        raise NotListedError("inputs")
    if len(description.outputs) != 1:
        raise NotListedError("outputs")
    entry = description.layers.get(description.inputs[0].layer)
    shape = None if entry is None else entry.input_shape
    closed = tuple(size for size in shape or () if size is not None)
    if shape is None or not closed or len(closed) != len(shape):
        raise NotListedError("argument", "shape")
    return closed


def _row(layer: LayerDescription, entry: Mapping[str, Any]) -> Row:
    """The layer as a row with its own name."""
    config = layer.config
    trainable = config.get("trainable", True) is not False
    if layer.model is not None:
        whole = {key: value for key, value in entry.items() if key not in ("name", "inbound_nodes")}
        return row("Model", {"config": json.dumps(whole)}, layer.name, trainable=trainable)
    if layer.type not in KINDS or not layer.known or layer.operation:
        raise NotListedError("layer", layer.type)
    return row(layer.type, _values(layer), layer.name, trainable=trainable)


def _values(layer: LayerDescription) -> Values:
    kind, config = KINDS[layer.type], dict(layer.config)
    values: dict[str, Any] = {}
    for argument in kind.arguments:
        value = _plain(layer.type, argument.name, config.pop(argument.name, argument.default))
        try:
            values[argument.name] = checked(argument, argument.default if value is None else value)
        except ConvvizError as error:
            raise NotListedError("argument", argument.name) from error
        follows = getattr(argument, "follows", "")
        if follows and values[argument.name] == values[follows]:
            values[argument.name] = None
    for name, value in config.items():
        if not _usual(layer.type, name, value):
            raise NotListedError("argument", name)
    return values


def _plain(kind: str, name: str, value: object) -> object:
    """A value in the form that rows have: alike sides of a padding as (rows, columns)."""
    if kind == "ZeroPadding2D" and name == "padding" and isinstance(value, list):
        sides = cast("list[object]", value)
        pairs = [cast("list[object]", each) if isinstance(each, list) else [each, each] for each in sides]
        return [pair[0] if pair[0] == pair[-1] else None for pair in pairs]
    return value


def _usual(kind: str, name: str, value: object) -> bool:
    """Whether an argument that is not edited has the value that it would be written with."""
    if name in _ALWAYS or value is None:
        return True
    if name in FURTHER.get(kind, {}):
        return FURTHER[kind][name] == value
    if name.endswith("_initializer") and isinstance(value, dict):
        return cast("Mapping[str, object]", value).get("class_name") in _STARTS
    return kind == "BatchNormalization" and name in {"synchronized", "renorm"} and not value


def _with_own_names(blueprint: Blueprint) -> Blueprint:
    """Without the names that Keras would give anyway."""
    rows = [replace(each, name="") if may_be_given(each.kind, each.name) else each for each in blueprint.rows]
    while True:
        lines = rows_of(replace(blueprint, rows=tuple(rows))).lines
        other = [
            at
            for at, wanted in enumerate(blueprint.rows)
            if wanted.name and rows[at].name != wanted.name and lines[at].name != wanted.name
        ]
        if not other:
            return replace(blueprint, rows=tuple(rows))
        # A name that stays changes what Keras counts below it.
        for at in other:
            rows[at] = blueprint.rows[at]


def _refuse_other(blueprint: Blueprint, config: Mapping[str, Any]) -> None:
    """Refuses a blueprint that would be written as another network."""
    try:
        written = to_config(blueprint)
    except ConvvizError as error:
        raise NotListedError("inside") from error
    kinds = sorted(kind for _, kind in layers_within(config) if kind != "InputLayer")
    if sorted(kind for _, kind in layers_within(written) if kind != "InputLayer") != kinds:
        raise NotListedError("branches")
