"""A question about layers, as data: what goes in, which layers, and what is asked of them."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct

from convviz.layers import Array, Cell, Layer, TensorShape

Kind = Literal[
    "sizes",
    "sums",
    "pooling",
    "padding",
    "parameters",
    "multiply-adds",
    "activations",
    "pointwise",
    "field",
    "kernels",
]
Level = Literal[1, 2, 3]
Asked = Literal[
    "height", "shape", "cell", "map", "row", "pads", "parameters", "multiply-adds", "field", "kernel"
]
KINDS: tuple[Kind, ...] = get_args(Kind)
LEVELS: tuple[Level, ...] = get_args(Level)


class Task(Struct, frozen=True, eq=False):
    """A question whose answer follows from it.

    Attributes:
        asked: What of the layers: the height or the shape of what comes out (`"height"`, `"shape"`), one number of it
            (`"cell"`), all numbers of its first map (`"map"`) or of its only place (`"row"`), the zeros that are added
            around the input (`"pads"`), learnt numbers (`"parameters"`), products (`"multiply-adds"`), the side of
            the receptive field (`"field"`), or which of `options` made the output (`"kernel"`).
        layers: What is applied, one after the other.
        shape: The shape of what goes in.
        input: The numbers that go in, of that shape; None where their values do not matter.
        cell: The cell of the last layer's output that is asked for, else None.
        options: Ids of the named kernels to choose from, else ().
    """

    asked: Asked
    layers: tuple[Layer, ...]
    shape: TensorShape
    input: Array | None = None
    cell: Cell | None = None
    options: tuple[str, ...] = ()


class Exercise(Struct, frozen=True, eq=False):
    """A task that was made from three numbers: the same three make the same task everywhere.

    Attributes:
        kind: What it trains.
        level: How hard it is.
        seed: Which of the endless ones, from 0.
        task: The question.
    """

    kind: Kind
    level: Level
    seed: int
    task: Task
