"""How a layer's count of parameters comes about, as factors: 64 · (32 · 3 · 3 + 1) = 18,496."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from convviz.layers import (
    Array,
    ChannelsFirst,
    Conv1D,
    Conv1DTranspose,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv1D,
    DepthwiseConv2D,
    Embedding,
    Layer,
    SeparableConv1D,
    SeparableConv2D,
    TimeDistributed,
)
from convviz.networks.edits import weights_of
from convviz.networks.silenced import Silenced

Role = Literal[
    "filters",
    "channels",
    "channels-in",
    "multiplier",
    "kernel-height",
    "kernel-width",
    "taps",
    "units",
    "numbers-in",
    "rows",
    "numbers",
]
"""What a factor counts; the words for it stand in the interface."""


class Factor(Struct, frozen=True):
    """How many there are of something."""

    role: Role
    count: int


class Addend(Struct, frozen=True):
    """What each of the things that a term counts has learnt: a product of factors, 1 where there are none.

    Attributes:
        what: Keras's name of the array, such as `"kernel"` or `"bias"`.
        factors: What is multiplied.
    """

    what: str
    factors: tuple[Factor, ...] = ()

    @property
    def count(self) -> int:
        """The product."""
        return math.prod(factor.count for factor in self.factors)


class Term(Struct, frozen=True):
    """A product of `shared` factors with the sum of `addends`.

    Attributes:
        shared: How many things learn, such as 64 filters.
        addends: What each of them learns, such as its kernel and its bias.
    """

    shared: tuple[Factor, ...]
    addends: tuple[Addend, ...]

    @property
    def count(self) -> int:
        """How many numbers that is."""
        return math.prod(factor.count for factor in self.shared) * sum(each.count for each in self.addends)


def derivation(layer: Layer) -> tuple[Term, ...]:
    """The terms whose counts add up to `layer.parameter_count()`; none where nothing is learnt.

    >>> import numpy as np
    >>> (term,) = derivation(Conv2D(np.zeros((3, 3, 32, 64)), np.zeros(64)))
    >>> [factor.count for factor in term.shared], [each.count for each in term.addends], term.count
    ([64], [288, 1], 18496)
    """
    inner = innermost(layer)
    terms = _known(inner)
    if sum(term.count for term in terms) == inner.parameter_count():
        return terms
    return _counted(inner.parameter_count())


def innermost(layer: Layer) -> Layer:
    """The layer itself where another one only applies it: channels first, at every step, with silent maps."""
    while isinstance(layer, ChannelsFirst | TimeDistributed | Silenced):
        layer = layer.layer
    return layer


def _known(layer: Layer) -> tuple[Term, ...]:
    terms: tuple[Term, ...] = ()
    match layer:
        case Conv2D() | Conv1D():
            *window, channels, filters = layer.kernel.shape
            terms = (_swept(filters, channels, window, layer.bias),)
        case Conv2DTranspose() | Conv1DTranspose():
            *window, filters, channels = layer.kernel.shape
            terms = (_swept(filters, channels, window, layer.bias),)
        case DepthwiseConv2D() | DepthwiseConv1D():
            terms = (_depthwise("kernel", layer.kernel, layer.bias),)
        case SeparableConv2D() | SeparableConv1D():
            *_, channels, filters = layer.pointwise_kernel.shape
            pointwise = Addend("pointwise_kernel", (Factor("channels-in", channels),))
            terms = (
                _depthwise("depthwise_kernel", layer.depthwise_kernel, None),
                Term((Factor("filters", filters),), _with_bias(pointwise, layer.bias)),
            )
        case Dense():
            numbers, units = layer.kernel.shape
            kernel = Addend("kernel", (Factor("numbers-in", numbers),))
            terms = (Term((Factor("units", units),), _with_bias(kernel, layer.bias)),)
        case Embedding():
            rows, numbers = layer.table.shape
            terms = (Term((Factor("rows", rows),), (Addend("embeddings", (Factor("numbers", numbers),)),)),)
        case _:
            found = weights_of(layer)
            lengths = {array.shape for array in found.values()}
            if len(lengths) == 1 and len(length := lengths.pop()) == 1:
                terms = (Term((Factor("channels", length[0]),), tuple(Addend(name) for name in found)),)
    return terms


def _swept(filters: int, channels: int, window: Sequence[int], bias: Array | None) -> Term:
    kernel = Addend("kernel", (Factor("channels-in", channels), *_window(window)))
    return Term((Factor("filters", filters),), _with_bias(kernel, bias))


def _depthwise(name: str, kernel: Array, bias: Array | None) -> Term:
    *window, channels, multiplier = kernel.shape
    shared = (Factor("channels", channels),)
    if multiplier != 1:
        shared = (*shared, Factor("multiplier", multiplier))
    return Term(shared, _with_bias(Addend(name, _window(window)), bias))


def _window(sizes: Sequence[int]) -> tuple[Factor, ...]:
    roles: tuple[Role, ...] = ("taps",) if len(sizes) == 1 else ("kernel-height", "kernel-width")
    return tuple(Factor(role, size) for role, size in zip(roles, sizes, strict=True))


def _with_bias(kernel: Addend, bias: Array | None) -> tuple[Addend, ...]:
    return (kernel,) if bias is None else (kernel, Addend("bias"))


def _counted(count: int) -> tuple[Term, ...]:
    """What is all that can be said of a layer that is not known more closely."""
    return (Term((), (Addend("", (Factor("numbers", count),)),)),) if count else ()
