"""Convolutions along sequences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from numpy.typing import ArrayLike

from convviz.layers.activation import Activation, activation_of
from convviz.layers.arguments import bias_of, weights
from convviz.layers.convolution import Conv2D
from convviz.layers.depthwise import DepthwiseConv2D
from convviz.layers.layer import Array
from convviz.layers.padding import Padding, check_padding
from convviz.layers.separable import SeparableConv2D
from convviz.layers.sequences.row import RowLayer
from convviz.layers.storing import store
from convviz.layers.transposed import Conv2DTranspose

Convolution = TypeVar("Convolution", Conv2D, DepthwiseConv2D, SeparableConv2D, Conv2DTranspose)


class RowConvolution(RowLayer[Convolution]):
    """What the four convolutions along sequences share."""

    activation: Activation | None

    def before_activation(self, *inputs: Array) -> Array:
        """The sums with their biases."""
        (steps,) = inputs
        return self.across.before_activation(steps[None])[0]


def row_padding(padding: str, taps: int, dilation_rate: int) -> Padding:
    """A padding of Keras's for the picture of one row; `"causal"` pads before the first step alone.

    >>> row_padding("causal", 3, 2)
    ((0, 0), (4, 0))
    """
    if padding == "causal":
        return (0, 0), ((taps - 1) * dilation_rate, 0)
    return check_padding(padding)


@dataclass(frozen=True, eq=False, init=False)
class Conv1D(RowConvolution[Conv2D]):
    """Every filter slides along the sequence over all channels of its group.

    Args:
        kernel: Shape (taps, channels / groups, filters), Keras's layout.
        bias: One number a filter, or None.
        strides: Steps between two windows.
        padding: `"valid"`, `"same"` or `"causal"`.
        dilation_rate: Steps between two taps.
        groups: Into how many equal parts channels and filters are split.
        activation: A function's name, an Activation, or None.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    kernel: Array
    bias: Array | None
    strides: int
    padding: str
    dilation_rate: int
    groups: int
    activation: Activation | None
    name: str

    def __init__(
        self,
        kernel: ArrayLike,
        bias: ArrayLike | None = None,
        strides: int = 1,
        padding: str = "valid",
        dilation_rate: int = 1,
        groups: int = 1,
        activation: Activation | str | None = None,
        *,
        name: str = "conv1d",
    ) -> None:
        numbers = weights(kernel, "kernel", "taps channels filters")
        store(
            self,
            kernel=numbers,
            bias=bias_of(bias, numbers.shape[2]),
            strides=int(strides),
            padding=padding,
            dilation_rate=int(dilation_rate),
            groups=groups,
            activation=activation_of(activation),
            name=name,
        )
        _ = self.across

    def _make_across(self) -> Conv2D:
        padding = row_padding(self.padding, len(self.kernel), self.dilation_rate)
        return Conv2D(
            self.kernel[None],
            self.bias,
            (1, self.strides),
            padding,
            (1, self.dilation_rate),
            self.groups,
            self.activation,
            name=self.name,
        )


@dataclass(frozen=True, eq=False, init=False)
class DepthwiseConv1D(RowConvolution[DepthwiseConv2D]):
    """Every channel by itself slides under kernels of its own.

    Args:
        kernel: Shape (taps, channels, multiplier), Keras's layout.
        bias: One number for each map that comes out, or None.
        strides: Steps between two windows.
        padding: `"valid"`, `"same"` or `"causal"`.
        dilation_rate: Steps between two taps.
        activation: A function's name, an Activation, or None.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    kernel: Array
    bias: Array | None
    strides: int
    padding: str
    dilation_rate: int
    activation: Activation | None
    name: str

    def __init__(
        self,
        kernel: ArrayLike,
        bias: ArrayLike | None = None,
        strides: int = 1,
        padding: str = "valid",
        dilation_rate: int = 1,
        activation: Activation | str | None = None,
        *,
        name: str = "depthwise_conv1d",
    ) -> None:
        numbers = weights(kernel, "kernel", "taps channels multiplier")
        store(
            self,
            kernel=numbers,
            bias=bias_of(bias, numbers.shape[1] * numbers.shape[2]),
            strides=int(strides),
            padding=padding,
            dilation_rate=int(dilation_rate),
            activation=activation_of(activation),
            name=name,
        )
        _ = self.across

    def _make_across(self) -> DepthwiseConv2D:
        padding = row_padding(self.padding, len(self.kernel), self.dilation_rate)
        return DepthwiseConv2D(
            self.kernel[None],
            self.bias,
            (1, self.strides),
            padding,
            (1, self.dilation_rate),
            self.activation,
            name=self.name,
        )


@dataclass(frozen=True, eq=False, init=False)
class SeparableConv1D(RowConvolution[SeparableConv2D]):
    """A depthwise convolution along the sequence, then a weighted sum of its maps at every step.

    Args:
        depthwise_kernel: Shape (taps, channels, multiplier), Keras's layout.
        pointwise_kernel: Shape (1, channels · multiplier, filters), Keras's layout.
        bias: One number a filter, or None.
        strides: Steps between two windows.
        padding: `"valid"`, `"same"` or `"causal"`.
        dilation_rate: Steps between two taps.
        activation: A function's name, an Activation, or None.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    depthwise_kernel: Array
    pointwise_kernel: Array
    bias: Array | None
    strides: int
    padding: str
    dilation_rate: int
    activation: Activation | None
    name: str

    def __init__(
        self,
        depthwise_kernel: ArrayLike,
        pointwise_kernel: ArrayLike,
        bias: ArrayLike | None = None,
        strides: int = 1,
        padding: str = "valid",
        dilation_rate: int = 1,
        activation: Activation | str | None = None,
        *,
        name: str = "separable_conv1d",
    ) -> None:
        by_place = weights(pointwise_kernel, "pointwise kernel", "1 channels·multiplier filters")
        store(
            self,
            depthwise_kernel=weights(depthwise_kernel, "depthwise kernel", "taps channels multiplier"),
            pointwise_kernel=by_place,
            bias=bias_of(bias, by_place.shape[2]),
            strides=int(strides),
            padding=padding,
            dilation_rate=int(dilation_rate),
            activation=activation_of(activation),
            name=name,
        )
        _ = self.across

    def _make_across(self) -> SeparableConv2D:
        padding = row_padding(self.padding, len(self.depthwise_kernel), self.dilation_rate)
        return SeparableConv2D(
            self.depthwise_kernel[None],
            self.pointwise_kernel[None],
            self.bias,
            (1, self.strides),
            padding,
            (1, self.dilation_rate),
            self.activation,
            name=self.name,
        )
