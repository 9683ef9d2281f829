"""Normalisation by constants that were learnt or measured in training: BatchNormalization, Normalization."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.arguments import axis_of, check_channels, constants, weights
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, TensorShape
from convviz.layers.normalizing.affine import Affine, along
from convviz.layers.storing import store


@dataclass(frozen=True, eq=False, init=False)
class BatchNormalization(Affine):
    """`gamma · (value − moving_mean) / √(moving_variance + epsilon) + beta`, for each channel; as in inference.

    The network computes it as one product and one sum: `value · scale + offset` of the channel.

    Args:
        gamma: One number a channel, or None for 1.
        beta: One number a channel, or None for 0.
        moving_mean: One number a channel.
        moving_variance: One number a channel.
        epsilon: Keeps the root from zero.
        axis: The channels' axis by Keras's count, in which the pictures are axis 0.
        name: The layer's name.

    Raises:
        ConvvizError: The numbers do not belong to the same channels.
    """

    gamma: Array | None
    beta: Array | None
    moving_mean: Array
    moving_variance: Array
    epsilon: float
    axis: int
    name: str

    def __init__(
        self,
        gamma: ArrayLike | None,
        beta: ArrayLike | None,
        moving_mean: ArrayLike,
        moving_variance: ArrayLike,
        epsilon: float = 1e-3,
        axis: int = -1,
        *,
        name: str = "batch_normalization",
    ) -> None:
        mean = weights(moving_mean, "moving_mean", "channels")
        store(
            self,
            gamma=channel_numbers(gamma, "gamma", len(mean)),
            beta=channel_numbers(beta, "beta", len(mean)),
            moving_mean=mean,
            moving_variance=channel_numbers(moving_variance, "moving_variance", len(mean)),
            epsilon=float(epsilon),
            axis=int(axis),
            name=name,
        )

    def factors(self, shape: TensorShape) -> tuple[Array, Array]:
        """Gamma / √(variance + epsilon) and beta − mean · scale, along the channels' axis."""
        return _batch_factors(self, tuple(shape))

    def parameter_count(self) -> int:
        """Four numbers a channel, or fewer without gamma or beta; two of them are measured, not learnt."""
        arrays = (self.gamma, self.beta, self.moving_mean, self.moving_variance)
        return sum(0 if array is None else array.size for array in arrays)


# Layers are compared by identity, so an entry belongs to one layer and one shape.
@lru_cache(maxsize=1024)
def _batch_factors(layer: BatchNormalization, shape: TensorShape) -> tuple[Array, Array]:
    axis = axis_of(layer.axis, len(shape), layer.name)
    check_channels(len(layer.moving_mean), shape[axis])
    with np.errstate(all="ignore"):
        scale = 1 / np.sqrt(layer.moving_variance.astype(np.float64) + layer.epsilon)
        if layer.gamma is not None:
            scale = scale * layer.gamma
        offset = -layer.moving_mean.astype(np.float64) * scale
        if layer.beta is not None:
            offset = offset + layer.beta
        return along(scale, axis, len(shape)), along(offset, axis, len(shape))


@dataclass(frozen=True, eq=False, init=False)
class Normalization(Affine):
    """`(value − mean) / √variance`, or the way back.

    Args:
        mean: One number for all, or numbers along `axis`.
        variance: The same; a root below Keras's 1e-7 counts as that.
        axis: The axis or axes, by Keras's count, that have numbers of their own; None for one number for all.
        invert: Whether the way back is taken: `mean + value · √variance`.
        adapted: Whether Keras measured the numbers itself; then it counts them, and one more, as parameters.
        name: The layer's name.

    Raises:
        ConvvizError: Not numbers.
    """

    mean: Array
    variance: Array
    axis: tuple[int, ...]
    invert: bool
    adapted: bool
    name: str

    def __init__(
        self,
        mean: ArrayLike,
        variance: ArrayLike,
        axis: int | Sequence[int] | None = -1,
        *,
        invert: bool = False,
        adapted: bool = True,
        name: str = "normalization",
    ) -> None:
        axes = () if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
        store(
            self,
            mean=constants(mean, "mean"),
            variance=constants(variance, "variance"),
            axis=axes,
            invert=invert,
            adapted=adapted,
            name=name,
        )

    def factors(self, shape: TensorShape) -> tuple[Array, Array]:
        """1 / √variance and −mean / √variance; for the way back √variance and mean."""
        return _adapted_factors(self, tuple(shape))

    def parameter_count(self) -> int:
        """The means, the variances and Keras's count of what it has seen; none where they were given."""
        return self.mean.size + self.variance.size + 1 if self.adapted else 0


@lru_cache(maxsize=64)
def _adapted_factors(layer: Normalization, shape: TensorShape) -> tuple[Array, Array]:
    axes = {axis_of(axis, len(shape), layer.name) for axis in layer.axis}
    stretched = tuple(size if axis in axes else 1 for axis, size in enumerate(shape))
    try:
        mean, variance = (
            (each if each.size == 1 else each.reshape(stretched)).astype(np.float64)
            for each in (layer.mean, layer.variance)
        )
    except ValueError as error:
        raise ConvvizError(
            "constants-mismatch",
            f"The layer {layer.name} has constants of the shapes {layer.mean.shape} and {layer.variance.shape}; its "
            f"input has the shape {shape}.",
            layer=layer.name,
            expected=f"{layer.mean.shape}, {layer.variance.shape}",
            received=str(shape),
        ) from error
    mean, variance = (each.reshape(()) if each.size == 1 else each for each in (mean, variance))
    with np.errstate(all="ignore"):
        deviation = np.maximum(np.sqrt(variance), 1e-7)
        scale, offset = (deviation, mean) if layer.invert else (1 / deviation, -mean / deviation)
        return np.asarray(scale, np.float32), np.asarray(offset, np.float32)


def channel_numbers(value: ArrayLike | None, name: str, channels: int) -> Array | None:
    """One number a channel, or None.

    Raises:
        ConvvizError: Another count.
    """
    if value is None:
        return None
    numbers = weights(value, name, "channels")
    if len(numbers) != channels:
        raise ConvvizError(
            "channel-numbers",
            f"{name} has one number for each of the {channels} channels; received {len(numbers)}.",
            name=name,
            expected=channels,
            received=len(numbers),
        )
    return numbers
