"""A network that is being put together: its input and its layers, one below the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from convviz.layers import TensorShape

Value = int | float | str | bool | tuple[int, ...] | None
"""One of Keras's arguments; None where it follows another one."""

Values = Mapping[str, Value]
"""A layer's arguments by Keras's names."""

Why = Literal["inputs", "outputs", "branches", "argument", "layer", "inside"]
"""What keeps a network from being a list of layers."""


class Row(msgspec.Struct, frozen=True):
    """One layer of the list, or a block of several.

    Attributes:
        kind: Keras's class name, or that of a block.
        arguments: Those that differ from the kind's defaults, in the kind's order.
        name: Its own name, or "" for the one that Keras gives it.
        trainable: Whether its weights learn.
    """

    kind: str
    arguments: tuple[tuple[str, Value], ...] = ()
    name: str = ""
    trainable: bool = True


class Blueprint(msgspec.Struct, frozen=True):
    """A list of layers, each fed by the one above.

    Attributes:
        name: The network's name.
        input_shape: What it takes, without the batch.
        rows: The layers.
        functional: Whether Keras writes it as a functional model even where no layer needs that.
    """

    name: str
    input_shape: TensorShape
    rows: tuple[Row, ...] = ()
    functional: bool = False


class Fixed(msgspec.Struct, frozen=True):
    """A network that is no list of layers: it can be looked at and trained, not edited here.

    Attributes:
        name: The network's name.
        config: Keras's JSON as text.
        why: What keeps it from being edited.
        what: The layer or argument in question, or "".
    """

    name: str
    config: str
    why: Why
    what: str = ""


Plan = Blueprint | Fixed
"""What "Build your own" shows."""
