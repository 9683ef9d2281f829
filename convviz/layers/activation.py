"""A function applied to every value of a tensor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import numpy as np

from convviz.layers.activation_functions import (
    ACTIVATIONS,
    ALIASES,
    ActivationFunction,
    Floats,
    softmax_terms,
    sparsemax_threshold,
)
from convviz.layers.arguments import only, tensor
from convviz.layers.arithmetic import Formula
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import as_maps
from convviz.layers.storing import store

# What a function of several steps computes meanwhile stays in the second-level cache.
_AT_ONCE = 16 * 1024


@dataclass(frozen=True, eq=False, init=False)
class Activation:
    """An activation, as a layer of its own or fused to another layer.

    Args:
        function: Keras's name of the function, such as `"relu"`; an alias such as `"swish"` is stored by its
            main name.
        name: The layer's name; the function's where none is given.
        **parameters: The function's constants by Keras's names; those left out have Keras's defaults.

    Raises:
        ConvvizError: There is no such function, or it has no such constant.
    """

    function: str
    name: str
    parameters: Mapping[str, float | None]

    def __init__(self, function: str, *, name: str | None = None, **parameters: float | None) -> None:
        known = ALIASES.get(function, function)
        entry = _entry(known)
        for parameter, value in parameters.items():
            if parameter not in entry.defaults or (value is None and entry.defaults[parameter] is not None):
                raise ConvvizError(
                    "activation-parameter",
                    f"The activation {known} has no constant {parameter}={value}.",
                    function=known,
                    parameter=parameter,
                    received=str(value),
                )
        merged = {**entry.defaults, **parameters}
        store(self, function=known, name=name or function, parameters=MappingProxyType(merged))

    def apply(self, values: Floats) -> Floats:
        """The function of every value; the array's shape and kind of float are kept. Channels are the last axis."""
        if values.size <= _AT_ONCE or self.over_channels or not values.flags.c_contiguous:
            return self._applied(values)
        out = np.empty_like(values)
        self._apply_in_pieces(values, out)
        return out

    def apply_in_place(self, values: Array) -> None:
        """The function of every value, written over it."""
        if self._is_plain_relu:
            np.maximum(values, 0, out=values)
        elif values.size <= _AT_ONCE or self.over_channels or not values.flags.c_contiguous:
            values[...] = self._applied(values)
        else:
            self._apply_in_pieces(values, values)

    def _applied(self, values: Floats) -> Floats:
        # An overflow to infinity is the function's true value in this kind of float, and is shown as such.
        with np.errstate(over="ignore", invalid="ignore", under="ignore"):
            return _entry(self.function).apply(values, **self.parameters)

    def _apply_in_pieces(self, values: Floats, out: Floats) -> None:
        source, target = values.reshape(-1), out.reshape(-1)
        for first in range(0, source.size, _AT_ONCE):
            piece = slice(first, first + _AT_ONCE)
            target[piece] = self._applied(source[piece])

    @cached_property
    def _is_plain_relu(self) -> bool:
        plain = {"negative_slope": 0, "max_value": None, "threshold": 0}
        return self.function == "relu" and self.parameters == plain

    def formula(self, totals: Floats, channel: int) -> Formula:
        """How the value of one channel comes about.

        Args:
            totals: What goes in at one place, one float64 for each channel. Only softmax and its kin look at the other
                channels.
            channel: Which of them.
        """
        parameters = {name: float(value) for name, value in self.parameters.items() if value is not None}
        if self.over_channels:
            parameters |= self._taken_from(totals)
            result = self.apply(totals)[channel]
        else:
            result = self.apply(totals[channel : channel + 1])[0]
        return Formula(self.function, float(totals[channel]), float(result), parameters)

    def _taken_from(self, totals: Floats) -> dict[str, float]:
        """What a function over channels takes from all of them."""
        with np.errstate(over="ignore", invalid="ignore", under="ignore"):
            if self.function == "sparsemax":
                return {"threshold": float(sparsemax_threshold(totals))}
            maximum, _, denominator = softmax_terms(totals)
        return {"maximum": float(maximum), "denominator": float(denominator)}

    @property
    def over_channels(self) -> bool:
        """Whether a value depends on all channels of its place."""
        return _entry(self.function).over_channels

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape."""
        return only(self.name, inputs)

    def forward(self, *inputs: Array) -> Array:
        """The function of every value of the input."""
        return np.asarray(self.apply(tensor(self.name, inputs)), dtype=np.float32)

    def explain(self, cell: Cell, *inputs: Array) -> Formula:
        """The function of one cell's value.

        For softmax the parameters hold what it divides: `result = exp(value − maximum) / denominator`.
        """
        totals = as_maps(tensor(self.name, inputs))[cell.row, cell.column].astype(np.float64)
        return self.formula(totals, cell.channel)

    def parameter_count(self) -> int:
        """None."""
        return 0

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None: an activation adds no products up."""
        only(self.name, inputs)
        return 0


def activation_of(value: Activation | str | None) -> Activation | None:
    """A layer's activation argument: an activation, a function's name, or None; linear is None as well."""
    activation = Activation(value) if isinstance(value, str) else value
    return None if activation is None or activation.function == "linear" else activation


def _entry(function: str) -> ActivationFunction:
    entry = ACTIVATIONS.get(function)
    if entry is None:
        raise ConvvizError(
            "activation-unknown",
            f"There is no activation {function!r}; known are {', '.join(ACTIVATIONS)}.",
            received=str(function),
            known=", ".join(ACTIVATIONS),
        )
    return entry
