"""The layers that a network can be built of: their arguments by Keras's names, and what they make of a shape."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

import msgspec

from convviz.layers import TensorShape
from convviz.networks.blueprint import rules
from convviz.networks.blueprint.arguments import Argument, Choice, Flag, Number, Pair, Sizes, Text, Whole
from convviz.networks.blueprint.records import Row, Value, Values
from convviz.networks.blueprint.rules import Rule

Family = Literal["maps", "pooling", "rows", "numbers", "blocks", ""]
"""Where a kind stands in the palette; "" for what only blocks are made of."""


class Kind(msgspec.Struct, frozen=True):
    """A kind of layer, or of block.

    Attributes:
        name: Keras's class name, or that of the block.
        family: Where it stands in the palette.
        arguments: In the order in which they are shown.
        rule: What it makes of a shape; None for a block, which is as its parts are.
    """

    name: str
    family: Family
    arguments: tuple[Argument, ...] = ()
    rule: Rule | None = None

    @property
    def learns(self) -> bool:
        """Whether it has weights."""
        return self.name in _LEARN


_LEARN: Final = {
    "BatchNormalization",
    "Conv2D",
    "Dense",
    "DepthwiseConv2D",
    "InceptionModule",
    "Model",
    "ResidualBlock",
    "SeparableConv2D",
}

ACTIVATIONS: Final = (
    "linear",
    "relu",
    "leaky_relu",
    "elu",
    "selu",
    "gelu",
    "silu",
    "softplus",
    "sigmoid",
    "tanh",
    "softmax",
)
"""Those offered, by Keras's names."""

_PADDING = Choice("padding", "valid", ("valid", "same"))
_BIAS = Flag("use_bias", default=True)
_ONES = (1, 1)


def _activation(default: str) -> Choice:
    return Choice("activation", default, ACTIVATIONS)


def _sliding(*, square: bool) -> tuple[Argument, ...]:
    # TensorFlow slides depthwise kernels by the same step both ways only.
    return (
        Pair("kernel_size", (3, 3)),
        Pair("strides", _ONES, square=square),
        _PADDING,
        Pair("dilation_rate", _ONES, square=square),
    )


_FILTERS = Whole("filters", 32)
_MULTIPLIER = Whole("depth_multiplier", 1, high=64)
_POOLING: tuple[Argument, ...] = (
    Pair("pool_size", (2, 2)),
    Pair("strides", None, follows="pool_size"),
    _PADDING,
)

_KINDS = (
    Kind(
        "Conv2D",
        "maps",
        (_FILTERS, *_sliding(square=False), Whole("groups", 1), _activation("linear"), _BIAS),
        rules.conv2d,
    ),
    Kind(
        "DepthwiseConv2D",
        "maps",
        (*_sliding(square=True), _MULTIPLIER, _activation("linear"), _BIAS),
        rules.depthwise,
    ),
    Kind(
        "SeparableConv2D",
        "maps",
        (_FILTERS, *_sliding(square=True), _MULTIPLIER, _activation("linear"), _BIAS),
        rules.separable,
    ),
    Kind("ZeroPadding2D", "maps", (Pair("padding", _ONES, low=0),), rules.zero_padding),
    Kind(
        "UpSampling2D",
        "maps",
        (Pair("size", (2, 2), high=64), Choice("interpolation", "nearest", ("nearest", "bilinear"))),
        rules.up_sampling,
    ),
    Kind("MaxPooling2D", "pooling", _POOLING, rules.pooling),
    Kind("AveragePooling2D", "pooling", _POOLING, rules.pooling),
    Kind("GlobalAveragePooling2D", "pooling", (), rules.global_pooling),
    Kind("Flatten", "rows", (), rules.flatten),
    Kind("Dense", "rows", (Whole("units", 64), _activation("linear"), _BIAS), rules.dense),
    Kind("Reshape", "rows", (Sizes("target_shape", (8, 8, 1)),), rules.reshape),
    Kind("Activation", "numbers", (_activation("relu"),), rules.unchanged),
    Kind("ReLU", "numbers", (), rules.unchanged),
    Kind("LeakyReLU", "numbers", (Number("negative_slope", 0.3, 0.0, 1.0),), rules.unchanged),
    Kind("Dropout", "numbers", (Number("rate", 0.5, 0.0, 0.95),), rules.unchanged),
    Kind(
        "BatchNormalization",
        "numbers",
        (
            Number("momentum", 0.99, 0.0, 1.0, 0.01),
            Number("epsilon", 0.001, 1e-7, 1.0, 0.001),
            Flag("center", default=True),
            Flag("scale", default=True),
        ),
        rules.batch_normalization,
    ),
    Kind(
        "Rescaling",
        "numbers",
        (Number("scale", 1 / 255, -1e6, 1e6), Number("offset", 0.0, -1e6, 1e6)),
        rules.rescaling,
    ),
    Kind(
        "ResidualBlock",
        "blocks",
        (
            _FILTERS,
            Pair("kernel_size", (3, 3), square=True, high=31),
            Pair("strides", _ONES, square=True, high=16),
            _activation("relu"),
        ),
    ),
    Kind("InceptionModule", "blocks", (Whole("filters", 16), _activation("relu"))),
    Kind("Model", "", (Text("config"),)),
    Kind("Add", "", (), rules.add),
    Kind("Concatenate", "", (), rules.concatenate),
)

KINDS: Final[Mapping[str, Kind]] = MappingProxyType({kind.name: kind for kind in _KINDS})
"""All kinds by name."""

PALETTE: Final = tuple(kind for kind in _KINDS if kind.family)
"""Those that can be added, in the palette's order."""

# What a course's network is usually given, where Keras has other defaults.
_FRESH: Final[Mapping[str, tuple[tuple[str, Value], ...]]] = {
    "Conv2D": (("activation", "relu"),),
    "SeparableConv2D": (("activation", "relu"),),
    "Dense": (("activation", "relu"),),
}


def new_row(kind: str, fed: TensorShape | None = None) -> Row:
    """A layer as the palette adds it, such that it can stand where it is put if that is a matter of its sizes.

    Args:
        kind: Its kind.
        fed: The shape that comes from above, where that is known.
    """
    values: dict[str, Value] = dict(_FRESH.get(kind, ()))
    if kind == "ResidualBlock" and fed is not None and len(fed) == 3:
        values["filters"] = fed[2]
    if kind == "Reshape" and fed is not None:
        values["target_shape"] = _maps_of(fed[0]) if len(fed) == 1 else fed
    return row(kind, values)


def _maps_of(numbers: int) -> TensorShape:
    """The largest square maps that hold just so many numbers.

    >>> _maps_of(576), _maps_of(50), _maps_of(10)
    ((24, 24, 1), (5, 5, 2), (1, 1, 10))
    """
    side = next(side for side in range(math.isqrt(numbers), 0, -1) if numbers % side**2 == 0)
    return side, side, numbers // side**2


def row(kind: str, values: Values, name: str = "", *, trainable: bool = True) -> Row:
    """A row of these arguments; those that have their defaults are left out, so that equal layers are equal rows."""
    kept = tuple(
        (argument.name, values[argument.name])
        for argument in KINDS[kind].arguments
        if argument.name in values and values[argument.name] != argument.default
    )
    return Row(kind, kept, name, trainable)


def values_of(of: Row) -> Values:
    """All arguments of a row, defaults too."""
    return {argument.name: argument.default for argument in KINDS[of.kind].arguments} | dict(of.arguments)
