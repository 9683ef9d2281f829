"""Normalisation by the mean and variance of the picture itself: LayerNormalization, GroupNormalization, and others."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.arguments import axis_of, constants, only, tensor
from convviz.layers.arithmetic import Formula
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.normalizing.affine import Doubles
from convviz.layers.storing import store
from convviz.layers.weightless import Weightless
from convviz.layers.windows import index_at


class MomentNormalization(Weightless, ABC):
    """`gamma · (value − mean) / √(variance + epsilon) + beta` over the numbers that belong together."""

    name: str
    epsilon: float
    gamma: Array | None
    beta: Array | None

    @abstractmethod
    def moments(self, numbers: Array) -> tuple[Doubles, Doubles]:
        """Mean and variance for each number of the input: float64, of shapes that stretch over it."""

    @abstractmethod
    def learnt(self, values: Array, shape: TensorShape) -> Array:
        """Gamma or beta in a shape that stretches over the input."""

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape.

        Raises:
            ConvvizError: gamma or beta do not fit.
        """
        shape = only(self.name, inputs)
        for values in (self.gamma, self.beta):
            if values is not None:
                _fitting(self, values, shape)
        return shape

    def forward(self, *inputs: Array) -> Array:
        """The normalised numbers."""
        numbers = tensor(self.name, inputs)
        shape = self.output_shape(numbers.shape)
        with np.errstate(all="ignore"):
            mean, variance = self.moments(numbers)
            scale = 1 / np.sqrt(variance + self.epsilon)
            out = (numbers - mean) * scale
            if self.gamma is not None:
                out *= self.learnt(self.gamma, shape)
            if self.beta is not None:
                out += self.learnt(self.beta, shape)
        return np.broadcast_to(out, shape).astype(np.float32)

    def explain(self, cell: Cell, *inputs: Array) -> Formula:
        """The value with its group's mean and variance, gamma, beta and epsilon."""
        numbers = tensor(self.name, inputs)
        shape = self.output_shape(numbers.shape)
        index = index_at(cell, shape)
        with np.errstate(all="ignore"):
            mean, variance = (float(np.broadcast_to(each, shape)[index]) for each in self.moments(numbers))
            gamma, beta = (
                without
                if values is None
                else float(np.broadcast_to(self.learnt(values, shape), shape)[index])
                for values, without in ((self.gamma, 1.0), (self.beta, 0.0))
            )
            value = float(numbers[index])
            factor = gamma / float(np.sqrt(np.float64(variance + self.epsilon)))
            result = (value - mean) * factor + beta
        return Formula(
            "normalize",
            value,
            result,
            {"mean": mean, "variance": variance, "gamma": gamma, "beta": beta, "epsilon": self.epsilon},
            magnitude=(abs(value) + abs(mean)) * abs(factor) + abs(beta),
        )

    def parameter_count(self) -> int:
        """The numbers of gamma and beta."""
        return sum(0 if each is None else each.size for each in (self.gamma, self.beta))

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """One product for each number."""
        return int(np.prod(self.output_shape(*inputs)))


@dataclass(frozen=True, eq=False, init=False)
class LayerNormalization(MomentNormalization):
    """Normalises along `axis`, each place by itself.

    Args:
        gamma: Numbers along the axes, or None for 1.
        beta: The same, or None for 0.
        epsilon: Keeps the root from zero.
        axis: The axis or axes over which mean and variance go, by Keras's count.
        rms_scaling: Whether nothing is subtracted and the mean square stands for the variance.
        name: The layer's name.
    """

    gamma: Array | None
    beta: Array | None
    epsilon: float
    axis: tuple[int, ...]
    rms_scaling: bool
    name: str

    def __init__(
        self,
        gamma: ArrayLike | None = None,
        beta: ArrayLike | None = None,
        epsilon: float = 1e-3,
        axis: int | Sequence[int] = -1,
        *,
        rms_scaling: bool = False,
        name: str = "layer_normalization",
    ) -> None:
        store(
            self,
            gamma=None if gamma is None else constants(gamma, "gamma"),
            beta=None if beta is None or rms_scaling else constants(beta, "beta"),
            epsilon=float(epsilon),
            axis=(axis,) if isinstance(axis, int) else tuple(axis),
            rms_scaling=rms_scaling,
            name=name,
        )

    def moments(self, numbers: Array) -> tuple[Doubles, Doubles]:
        """Of all numbers along the axes."""
        axes = self._axes(numbers.ndim)
        wide = numbers.astype(np.float64)
        if self.rms_scaling:
            # keras.ops.layer_normalization divides by the root of the variance about the mean, and subtracts nothing.
            return np.zeros(()), wide.var(axis=axes, keepdims=True)
        return wide.mean(axis=axes, keepdims=True), wide.var(axis=axes, keepdims=True)

    def learnt(self, values: Array, shape: TensorShape) -> Array:
        """Along the axes."""
        axes = self._axes(len(shape))
        return values.reshape([size if axis in axes else 1 for axis, size in enumerate(shape)])

    def _axes(self, rank: int) -> tuple[int, ...]:
        return tuple(sorted(axis_of(axis, rank, self.name) for axis in self.axis))


@dataclass(frozen=True, eq=False, init=False)
class GroupNormalization(MomentNormalization):
    """Normalises every group of channels over the whole picture.

    Args:
        groups: How many groups of neighbouring channels; −1 for one a channel.
        gamma: One number a channel, or None for 1.
        beta: One number a channel, or None for 0.
        epsilon: Keeps the root from zero.
        axis: The channels' axis by Keras's count.
        name: The layer's name.
    """

    groups: int
    gamma: Array | None
    beta: Array | None
    epsilon: float
    axis: int
    name: str

    def __init__(
        self,
        groups: int = 32,
        gamma: ArrayLike | None = None,
        beta: ArrayLike | None = None,
        epsilon: float = 1e-3,
        axis: int = -1,
        *,
        name: str = "group_normalization",
    ) -> None:
        store(
            self,
            groups=int(groups),
            gamma=None if gamma is None else constants(gamma, "gamma"),
            beta=None if beta is None else constants(beta, "beta"),
            epsilon=float(epsilon),
            axis=int(axis),
            name=name,
        )

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape.

        Raises:
            ConvvizError: The groups do not divide the channels, or gamma or beta do not fit.
        """
        shape = super().output_shape(*inputs)
        channels = shape[axis_of(self.axis, len(shape), self.name)]
        if self.groups == 0 or channels % self.groups:
            raise ConvvizError(
                "normalization-groups",
                f"The layer {self.name} makes {self.groups} groups of {channels} channels; groups have to be equal.",
                layer=self.name,
                groups=self.groups,
                channels=channels,
            )
        return shape

    def moments(self, numbers: Array) -> tuple[Doubles, Doubles]:
        """Of all numbers of the channel's group."""
        axis = axis_of(self.axis, numbers.ndim, self.name)
        channels = numbers.shape[axis]
        groups = channels if self.groups == -1 else self.groups
        grouped = np.moveaxis(numbers, axis, 0).reshape(groups, -1).astype(np.float64)
        shape = [channels if each == axis else 1 for each in range(numbers.ndim)]
        mean, variance = (
            np.repeat(each, channels // groups).reshape(shape) for each in (grouped.mean(1), grouped.var(1))
        )
        return mean, variance

    def learnt(self, values: Array, shape: TensorShape) -> Array:
        """Along the channels."""
        axis = axis_of(self.axis, len(shape), self.name)
        return values.reshape([size if each == axis else 1 for each, size in enumerate(shape)])


def _fitting(layer: MomentNormalization, values: Array, shape: TensorShape) -> None:
    try:
        np.broadcast_shapes(layer.learnt(values, shape).shape, shape)
    except ValueError as error:
        raise ConvvizError(
            "constants-mismatch",
            f"The layer {layer.name} has constants of the shape {values.shape}; its input has the shape {shape}.",
            layer=layer.name,
            expected=str(values.shape),
            received=str(shape),
        ) from error
