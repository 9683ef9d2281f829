"""Which values an argument of a layer may have: what its control offers, and what a file must say to be edited."""

from __future__ import annotations

from typing import TypeGuard, cast

import msgspec

from convviz.layers import ConvvizError
from convviz.networks.blueprint.records import Value

_MOST_AXES = 3


class Whole(msgspec.Struct, frozen=True):
    """A whole number.

    Attributes:
        name: Keras's name.
        default: Keras's own, or a usual one where Keras has none.
        low: The least.
        high: The largest.
    """

    name: str
    default: int
    low: int = 1
    high: int = 65_536


class Pair(msgspec.Struct, frozen=True):
    """A whole number for the rows and one for the columns.

    Attributes:
        name: Keras's name.
        default: Both numbers; None where `follows` says them.
        low: The least.
        high: The largest.
        square: Whether both are always alike.
        follows: The argument whose value None stands for, or "".
    """

    name: str
    default: tuple[int, int] | None
    low: int = 1
    high: int = 99
    square: bool = False
    follows: str = ""


class Choice(msgspec.Struct, frozen=True):
    """One of a few words."""

    name: str
    default: str
    options: tuple[str, ...]


class Number(msgspec.Struct, frozen=True):
    """A decimal number."""

    name: str
    default: float
    low: float
    high: float
    step: float = 0.05


class Flag(msgspec.Struct, frozen=True):
    """True or false."""

    name: str
    default: bool


class Sizes(msgspec.Struct, frozen=True):
    """The sizes of one to three axes."""

    name: str
    default: tuple[int, ...]
    low: int = 1
    high: int = 1 << 24


class Text(msgspec.Struct, frozen=True):
    """A text that is carried along and not edited, such as a whole network."""

    name: str
    default: str = ""


Argument = Whole | Pair | Choice | Number | Flag | Sizes | Text
"""One of a layer's arguments."""


def checked(argument: Argument, value: object) -> Value:
    """A value as a row keeps it; lists become tuples.

    Raises:
        ConvvizError: It is none that the argument may have.

    >>> checked(Pair("strides", (1, 1)), [2, 2])
    (2, 2)
    """
    taken = _taken(argument, value)
    if taken is None and not (isinstance(argument, Pair) and argument.follows and value is None):
        raise ConvvizError(
            "blueprint-argument",
            f"{argument.name} cannot be {value!r} here.",
            name=argument.name,
            received=repr(value)[:60],
        )
    return taken


def _taken(argument: Argument, value: object) -> Value:
    """The value, or None where it is not one of the argument's."""
    taken: Value = None
    match argument, value:
        case Whole(), int():
            taken = value if _whole(value, argument.low, argument.high) else None
        case Pair(), _:
            taken = _pair(argument, value)
        case Choice(), str():
            taken = value if value in argument.options else None
        case Number(), int() | float() if not isinstance(value, bool):
            taken = float(value) if argument.low <= value <= argument.high else None
        case Sizes(), _:
            taken = _sizes(argument, value)
        case (Flag(), bool()) | (Text(), str()):
            taken = value
        case _:
            pass
    return taken


def _pair(argument: Pair, value: object) -> tuple[int, int] | None:
    both = _numbers(value) or (value, value)
    if len(both) != 2 or not all(_whole(each, argument.low, argument.high) for each in both):
        return None
    rows, columns = cast("tuple[int, int]", tuple(both))
    return None if argument.square and rows != columns else (rows, columns)


def _sizes(argument: Sizes, value: object) -> tuple[int, ...] | None:
    sizes = _numbers(value)
    fits = 0 < len(sizes) <= _MOST_AXES and all(_whole(each, argument.low, argument.high) for each in sizes)
    return cast("tuple[int, ...]", sizes) if fits else None


def _numbers(value: object) -> tuple[object, ...]:
    return tuple(cast("list[object]", value)) if isinstance(value, (list, tuple)) else ()


def _whole(value: object, low: int, high: int) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
