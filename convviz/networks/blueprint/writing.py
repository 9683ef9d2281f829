"""A blueprint as Keras's JSON: a Sequential model, or a Functional one where a block needs it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, cast

from convviz.layers import ConvvizError
from convviz.networks.blueprint.blocks import ENTRY
from convviz.networks.blueprint.kinds import KINDS, values_of
from convviz.networks.blueprint.records import Blueprint, Fixed, Plan, Row, Value
from convviz.networks.blueprint.table import Inner, Line, Table, rows_of
from convviz.networks.zoo.models import Graph, Names, Nested, Tensor, sequential
from convviz.networks.zoo.specs import Config, Spec

_LAST: Final[Config] = {"data_format": "channels_last"}
FURTHER: Final[Mapping[str, Config]] = {
    "Conv2D": _LAST,
    "DepthwiseConv2D": _LAST,
    "SeparableConv2D": _LAST,
    "ZeroPadding2D": _LAST,
    "UpSampling2D": _LAST,
    "MaxPooling2D": _LAST,
    "AveragePooling2D": _LAST,
    "GlobalAveragePooling2D": _LAST | {"keepdims": False},
    "Flatten": _LAST,
    "Dropout": {"seed": None, "noise_shape": None},
    "ReLU": {"max_value": None, "negative_slope": 0.0, "threshold": 0.0},
    "BatchNormalization": {"axis": -1},
    "Concatenate": {"axis": -1},
}
"""Arguments that are always the same here, by kind."""


def to_config(plan: Plan) -> dict[str, Any]:
    """The network as `keras.models.model_from_json` reads it.

    Raises:
        ConvvizError: A layer cannot stand where it stands, or there is none.
    """
    if isinstance(plan, Fixed):
        return cast("dict[str, Any]", json.loads(plan.config))
    table = rows_of(plan)
    at = table.impossible
    if at is not None:
        raise ConvvizError(
            "blueprint-impossible",
            f"{plan.name} cannot be built: {table.lines[at].name} is impossible where it stands.",
            name=plan.name,
            layer=table.lines[at].name,
        )
    if not plan.rows:
        raise ConvvizError("blueprint-empty", f"{plan.name} has no layer yet.", name=plan.name)
    branches = any(len(line.inner) > 1 for line in table.lines)
    return (_functional if plan.functional or branches else _sequential)(plan, table)


def _sequential(plan: Blueprint, table: Table) -> dict[str, Any]:
    names = Names()
    layers = [_alone(line) for line in table.lines]
    model = sequential(plan.name, plan.input_shape, layers, names=names).config
    cast("Any", model)["config"]["layers"][0]["config"]["name"] = table.input_name
    return model


def _functional(plan: Blueprint, table: Table) -> dict[str, Any]:
    net = Graph(plan.name)
    x = net.input(*plan.input_shape, name=table.input_name)
    for line in table.lines:
        x = _called(net, line, x)
    return net.model(x).config


def _called(net: Graph, line: Line, x: Tensor) -> Tensor:
    if line.row.kind == "Model":
        model = _nested(line)
        net.nest(model, line.name)
        return net.call(line.name, model, x)
    made: list[Tensor] = []
    for inner in line.inner:
        inputs = [x if at == ENTRY else made[at] for at in inner.part.inputs]
        made.append(net(_spec(inner), *inputs))
    return made[-1]


def _alone(line: Line) -> Spec | Nested:
    return _nested(line) if line.row.kind == "Model" else _spec(line.inner[0])


def _nested(line: Line) -> Nested:
    config = cast("Config", json.loads(str(values_of(line.row)["config"])))
    shape = line.inner[0].outcome.shape
    cast("Any", config)["config"]["name"] = line.name
    if cast("Any", config)["config"].get("trainable", True) is not line.row.trainable:
        _set_trainable(config, trainable=line.row.trainable)
    return Nested(config, shape, shape)


def _set_trainable(config: Any, *, trainable: bool) -> None:
    """Freezes or frees a model and all of its layers."""
    config["config"]["trainable"] = trainable
    for layer in config["config"].get("layers", ()):
        if layer["class_name"] != "InputLayer":
            _set_trainable(layer, trainable=trainable)


def _spec(inner: Inner) -> Spec:
    row, shape = inner.part.row, inner.outcome.shape
    learns = {} if row.trainable else {"trainable": False}
    arguments: Config = keras_arguments(row) | dict(FURTHER.get(row.kind, {})) | learns
    return Spec(row.kind, arguments, lambda _inputs: shape, inner.name)


def keras_arguments(row: Row) -> Config:
    """A row's arguments as Keras writes them."""
    values = values_of(row)
    written: Config = {}
    for argument in KINDS[row.kind].arguments:
        value = values[argument.name]
        if value is None:
            value = values[getattr(argument, "follows", "")]
        written[argument.name] = _written(value)
    if row.kind == "ZeroPadding2D":
        rows, columns = cast("tuple[int, int]", values["padding"])
        written["padding"] = [[rows, rows], [columns, columns]]
    return written


def _written(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value
