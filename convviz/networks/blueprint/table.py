"""The list of layers as a table: what each one puts out and costs, or why it cannot stand where it stands."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import lru_cache
from typing import cast

import msgspec

from convviz.layers import ConvvizError, TensorShape
from convviz.networks.blueprint.blocks import ENTRY, Part, parts_of
from convviz.networks.blueprint.kinds import KINDS, values_of
from convviz.networks.blueprint.naming import Naming, layers_within
from convviz.networks.blueprint.records import Blueprint, Fixed, Plan, Row
from convviz.networks.blueprint.rules import Outcome, written
from convviz.networks.keras.limits import AXIS, OUTPUT_NUMBERS

MOST_PARAMETERS = 1 << 28
"""In one layer; 1 GiB of float32. VGG16's largest has 2^27."""


class Trouble(msgspec.Struct, frozen=True):
    """Why a layer cannot stand where it stands; `convviz.texts.errors.sentence_for` says it.

    Attributes:
        code: As of a ConvvizError.
        facts: What the sentence mentions.
        sentence: In plain English.
    """

    code: str
    facts: tuple[tuple[str, str | float], ...]
    sentence: str

    @classmethod
    def of(cls, error: ConvvizError) -> Trouble:
        """The same as a record."""
        return cls(error.code, tuple(error.facts.items()), str(error))


class Inner(msgspec.Struct, frozen=True):
    """One of Keras's layers within a row.

    Attributes:
        name: Its name in the network.
        part: The layer and what feeds it.
        outcome: What it gives.
    """

    name: str
    part: Part
    outcome: Outcome


class Line(msgspec.Struct, frozen=True):
    """A row of the table.

    Attributes:
        row: The layer.
        name: The name that it has in the network.
        shape: What comes out; None where that cannot be said.
        trouble: Why this layer is impossible here.
        parameters: How many numbers it learns or keeps.
        multiply_adds: How many products one run adds up.
        inner: The layers that it stands for; () where they cannot be made.
        connected_to: The names of what feeds it, where that is not the row above alone.
    """

    row: Row
    name: str
    shape: TensorShape | None = None
    trouble: Trouble | None = None
    parameters: int = 0
    multiply_adds: int = 0
    inner: tuple[Inner, ...] = ()
    connected_to: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether a row above is impossible, so that nothing can be said of this one."""
        return self.shape is None and self.trouble is None


class Table(msgspec.Struct, frozen=True):
    """The whole list.

    Attributes:
        name: The network's name.
        input_name: The input's name.
        input_shape: What goes in.
        lines: One for each row.
        parameters: Of all rows that can stand.
        multiply_adds: Of one run, as far.
    """

    name: str
    input_name: str
    input_shape: TensorShape
    lines: tuple[Line, ...]
    parameters: int
    multiply_adds: int

    @property
    def impossible(self) -> int | None:
        """The first row that cannot stand where it stands; None where the network can be built."""
        return next((at for at, line in enumerate(self.lines) if line.trouble is not None), None)

    @property
    def output_shape(self) -> TensorShape | None:
        """What comes out at the end."""
        return self.lines[-1].shape if self.lines else self.input_shape


@lru_cache(maxsize=64)
def rows_of(plan: Plan) -> Table:
    """What each layer puts out and costs.

    Raises:
        ConvvizError: A network that is not edited here is not sound.
    """
    return _fixed_table(plan) if isinstance(plan, Fixed) else _table(plan)


def _table(blueprint: Blueprint) -> Table:
    nested = [each for row in blueprint.rows for each in _nested_layers(row)]
    naming = Naming((row.name for row in blueprint.rows), nested)
    input_name = naming.of("InputLayer")
    lines: list[Line] = []
    fed: TensorShape | None = blueprint.input_shape
    used: set[str] = {input_name}
    for row in blueprint.rows:
        line = _line(row, fed, naming, used)
        used |= {line.name, *(inner.name for inner in line.inner)}
        fed = line.shape
        lines.append(line)
    return Table(
        blueprint.name,
        input_name,
        blueprint.input_shape,
        tuple(lines),
        sum(line.parameters for line in lines),
        sum(line.multiply_adds for line in lines),
    )


def _line(row: Row, fed: TensorShape | None, naming: Naming, used: set[str]) -> Line:
    parts = parts_of(row, fed or ())
    block = KINDS[row.kind].rule is None and row.kind != "Model"
    names = [naming.of(part.row.kind, _own_name(row, part)) for part in parts]
    name = naming.of(row.kind, row.name) if block else names[0]
    if fed is None:
        return Line(row, name)
    try:
        _refuse_used(row, {name, *names} & used)
        inner = _inner(parts, names, fed)
    except ConvvizError as error:
        return Line(row, name, trouble=Trouble.of(error))
    return Line(
        row,
        name,
        inner[-1].outcome.shape,
        None,
        sum(each.outcome.parameters for each in inner),
        sum(each.outcome.multiply_adds for each in inner),
        inner,
    )


def _refuse_used(row: Row, again: set[str]) -> None:
    if row.name and again:
        name = min(again)
        raise ConvvizError("blueprint-name-twice", f"Another layer is called {name} as well.", name=name)


def _own_name(row: Row, part: Part) -> str:
    if not row.name or not part.role:
        return row.name
    return f"{row.name}_{part.role}"


def _inner(parts: tuple[Part, ...], names: list[str], fed: TensorShape) -> tuple[Inner, ...]:
    made: list[Inner] = []
    for part, name in zip(parts, names, strict=True):
        inputs = tuple(fed if at == ENTRY else made[at].outcome.shape for at in part.inputs)
        outcome = _outcome(part.row, inputs)
        _refuse_too_large(part.row.kind, outcome)
        made.append(Inner(name, part, outcome))
    return tuple(made)


def _outcome(row: Row, inputs: tuple[TensorShape, ...]) -> Outcome:
    values = values_of(row)
    if row.kind == "Model":
        return _nested_outcome(str(values["config"]), inputs[0])
    rule = KINDS[row.kind].rule
    if rule is None:
        raise TypeError(f"{row.kind} is made of parts and has no rule of its own")
    return rule(row.kind, values, inputs)


def _refuse_too_large(kind: str, outcome: Outcome) -> None:
    numbers, weights = math.prod(outcome.shape), outcome.parameters
    if weights > MOST_PARAMETERS:
        raise ConvvizError(
            "blueprint-many-weights",
            f"{kind} would have {weights} weights; a layer may have up to {MOST_PARAMETERS}.",
            kind=kind,
            weights=weights,
            limit=MOST_PARAMETERS,
        )
    if numbers > OUTPUT_NUMBERS or any(size > AXIS for size in outcome.shape[:-1]):
        raise ConvvizError(
            "blueprint-many-numbers",
            f"{kind} would put out {written(outcome.shape)}; a layer may put out up to {OUTPUT_NUMBERS} numbers.",
            kind=kind,
            shape=written(outcome.shape),
            limit=OUTPUT_NUMBERS,
        )


def _nested_layers(row: Row) -> list[tuple[str, str]]:
    if row.kind != "Model":
        return []
    return list(layers_within(json.loads(str(values_of(row)["config"]))))


def _nested_outcome(config: str, fed: TensorShape) -> Outcome:
    table = _nested_table(config)
    shape = table.output_shape
    if fed != table.input_shape or shape is None:
        raise ConvvizError(
            "blueprint-nested",
            f"The network {table.name} takes {written(table.input_shape)}; it is fed {written(fed)}.",
            name=table.name,
            expected=written(table.input_shape),
            received=written(fed),
        )
    weights = tuple(
        (f"{line.name}/{name}", size)
        for line in table.lines
        for inner in line.inner
        for name, size in inner.outcome.weights
    )
    if not weights:
        weights = (("weights", (table.parameters,)),)
    return Outcome(shape, weights, table.multiply_adds)


@lru_cache(maxsize=16)
def _nested_table(config: str) -> Table:
    from convviz.networks.blueprint.reading import from_config

    return rows_of(from_config(json.loads(config)))


def _fixed_table(plan: Fixed) -> Table:
    from convviz.networks.keras_file import build

    try:
        network = build(cast("dict[str, object]", json.loads(plan.config)))
    except MemoryError as error:
        raise ConvvizError(
            "blueprint-memory", f"{plan.name} has more weights than fit into memory.", name=plan.name
        ) from error
    summary = network.summary()
    inputs: Mapping[str, TensorShape] = dict(zip(network.inputs, network.input_shapes, strict=True))
    lines = tuple(
        Line(
            Row(row.type),
            row.name,
            row.output_shape,
            None,
            row.parameters,
            row.multiply_adds,
            (),
            row.connected_to,
        )
        for row in summary.rows
        if row.name != network.inputs[0]
    )
    first = network.inputs[0]
    return Table(plan.name, first, inputs[first], lines, summary.parameters, summary.multiply_adds)
