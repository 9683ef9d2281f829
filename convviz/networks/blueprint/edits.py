"""Pure edits of a blueprint: each gives a new one."""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from convviz.layers import ConvvizError, TensorShape
from convviz.networks.blueprint.arguments import checked
from convviz.networks.blueprint.kinds import KINDS, row, values_of
from convviz.networks.blueprint.records import Blueprint, Row

MOST_ROWS: Final = 200
MOST_SIDE: Final = 4096
"""Of the input."""

# Keras refuses a slash in a layer's name; the rest keeps names what people read and files can hold.
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")


def blank(input_shape: TensorShape, name: str = "network") -> Blueprint:
    """A network without a layer.

    Raises:
        ConvvizError: The shape is none.
    """
    return set_input_shape(Blueprint(name, ()), input_shape)


def insert(blueprint: Blueprint, at: int, added: Row) -> Blueprint:
    """A layer more, before the row `at`.

    Raises:
        ConvvizError: There are as many rows as there may be.
    """
    if len(blueprint.rows) >= MOST_ROWS:
        raise ConvvizError("blueprint-full", f"A network here has up to {MOST_ROWS} rows.", limit=MOST_ROWS)
    rows = list(blueprint.rows)
    rows.insert(at, added)
    return replace(blueprint, rows=tuple(rows))


def remove(blueprint: Blueprint, at: int) -> Blueprint:
    """Without a row."""
    return replace(blueprint, rows=blueprint.rows[:at] + blueprint.rows[at + 1 :])


def move(blueprint: Blueprint, at: int, to: int) -> Blueprint:
    """With a row in another place, where it is the row `to`."""
    rows = list(blueprint.rows)
    rows.insert(to, rows.pop(at))
    return replace(blueprint, rows=tuple(rows))


def duplicate(blueprint: Blueprint, at: int) -> Blueprint:
    """With a row once more below itself, under a name that is free.

    Raises:
        ConvvizError: There are as many rows as there may be.
    """
    copied = blueprint.rows[at]
    return insert(blueprint, at + 1, replace(copied, name=_free(blueprint, copied.name)))


def set_argument(blueprint: Blueprint, at: int, name: str, value: object) -> Blueprint:
    """With another argument of a row.

    Raises:
        ConvvizError: The row has no such argument, or it cannot have this value.
    """
    changed = blueprint.rows[at]
    argument = next((each for each in KINDS[changed.kind].arguments if each.name == name), None)
    if argument is None:
        raise ConvvizError(
            "blueprint-no-argument", f"{changed.kind} has no argument {name}.", kind=changed.kind, name=name
        )
    values = {**values_of(changed), name: checked(argument, value)}
    follows = getattr(argument, "follows", "")
    if follows and values[name] == values[follows]:
        values[name] = None
    return _with_row(blueprint, at, row(changed.kind, values, changed.name, trainable=changed.trainable))


def set_trainable(blueprint: Blueprint, at: int, *, trainable: bool) -> Blueprint:
    """With a row that learns, or is frozen."""
    return _with_row(blueprint, at, replace(blueprint.rows[at], trainable=trainable))


def rename(blueprint: Blueprint, at: int, name: str) -> Blueprint:
    """With another name of a row; "" for the one that Keras gives.

    Raises:
        ConvvizError: It is no name.
    """
    if name:
        _check_name(name)
    return _with_row(blueprint, at, replace(blueprint.rows[at], name=name))


def rename_network(blueprint: Blueprint, name: str) -> Blueprint:
    """With another name of the network.

    Raises:
        ConvvizError: It is no name.
    """
    _check_name(name)
    return replace(blueprint, name=name)


def set_input_shape(blueprint: Blueprint, shape: TensorShape) -> Blueprint:
    """For other inputs.

    Raises:
        ConvvizError: The shape is none.
    """
    if not 0 < len(shape) <= 3 or not all(0 < size <= MOST_SIDE for size in shape):
        raise ConvvizError(
            "blueprint-input",
            f"An input has one to three sizes from 1 to {MOST_SIDE}; received {shape}.",
            limit=MOST_SIDE,
            received=" × ".join(str(size) for size in shape),
        )
    return replace(blueprint, input_shape=tuple(shape))


def _with_row(blueprint: Blueprint, at: int, changed: Row) -> Blueprint:
    rows = blueprint.rows
    return replace(blueprint, rows=(*rows[:at], changed, *rows[at + 1 :]))


def _free(blueprint: Blueprint, name: str) -> str:
    taken = {each.name for each in blueprint.rows}
    if not name:
        return ""
    return next(free for number in range(2, MOST_ROWS + 3) if (free := f"{name}_{number}") not in taken)


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise ConvvizError(
            "blueprint-name",
            f"A name has up to 60 letters of a-z, digits, points, - and _; received {name!r}.",
            received=name[:80],
        )
