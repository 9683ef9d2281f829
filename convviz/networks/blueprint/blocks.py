"""What a row stands for: itself, or the layers of a residual block or an inception module."""

from __future__ import annotations

from typing import cast

import msgspec

from convviz.layers import TensorShape
from convviz.networks.blueprint.kinds import row, values_of
from convviz.networks.blueprint.records import Row, Value, Values

ENTRY = -1
"""Stands for what comes from above, among a part's inputs."""


class Part(msgspec.Struct, frozen=True):
    """One of Keras's layers within a row; the last one of a row gives its output.

    Attributes:
        role: What it is called within a block; "" for a row of one layer.
        row: The layer.
        inputs: The places of the parts that it takes, `ENTRY` for what comes from above.
    """

    role: str
    row: Row
    inputs: tuple[int, ...] = (ENTRY,)


def parts_of(of: Row, fed: TensorShape) -> tuple[Part, ...]:
    """The layers of a row, in the order in which they are made.

    Args:
        of: The row.
        fed: The shape that comes from above, which decides whether a shortcut needs weights.
    """
    match of.kind:
        case "ResidualBlock":
            return _residual(values_of(of), fed, trainable=of.trainable)
        case "InceptionModule":
            return _inception(values_of(of), trainable=of.trainable)
        case _:
            return (Part("", of),)


def _residual(values: Values, fed: TensorShape, *, trainable: bool) -> tuple[Part, ...]:
    """a[l+2] = g(z[l+2] + W_s · a[l]); without W_s where both have one shape (He et al. 2015, equations 1 and 2)."""
    filters, strides = values["filters"], cast("tuple[int, int]", values["strides"])
    size, activation = values["kernel_size"], values["activation"]
    first = _conv(filters, size, strides, "same", activation, trainable=trainable)
    second = _conv(filters, size, (1, 1), "same", "linear", trainable=trainable)
    parts = [Part("conv1", first), Part("conv2", second, (0,))]
    shortcut = ENTRY
    if strides != (1, 1) or fed[-1:] != (filters,):
        shortcut = len(parts)
        parts.append(Part("shortcut", _conv(filters, (1, 1), strides, "same", "linear", trainable=trainable)))
    parts.append(Part("add", Row("Add"), (1, shortcut)))
    parts.append(Part("out", _activation(activation), (len(parts) - 1,)))
    return tuple(parts)


def _inception(values: Values, *, trainable: bool) -> tuple[Part, ...]:
    """Four branches over the same maps, one behind the other in the output (Szegedy et al. 2014, figure 2b)."""
    filters, activation = values["filters"], values["activation"]

    def conv(size: int, padding: str) -> Row:
        return _conv(filters, (size, size), (1, 1), padding, activation, trainable=trainable)

    pool = row("MaxPooling2D", {"pool_size": (3, 3), "strides": (1, 1), "padding": "same"})
    return (
        Part("one", conv(1, "valid")),
        Part("three_reduce", conv(1, "valid")),
        Part("three", conv(3, "same"), (1,)),
        Part("five_reduce", conv(1, "valid")),
        Part("five", conv(5, "same"), (3,)),
        Part("pool", pool),
        Part("pool_reduce", conv(1, "same"), (5,)),
        Part("concat", Row("Concatenate"), (0, 2, 4, 6)),
    )


def _conv(
    filters: Value, size: Value, strides: Value, padding: str, activation: Value, *, trainable: bool
) -> Row:
    values: Values = {
        "filters": filters,
        "kernel_size": size,
        "strides": strides,
        "padding": padding,
        "activation": activation,
    }
    return row("Conv2D", values, trainable=trainable)


def _activation(function: Value) -> Row:
    return row("Activation", {"activation": function})
