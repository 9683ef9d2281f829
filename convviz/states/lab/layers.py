"""Stages of the lab as layers: the lab is a network whose weights a person sets by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from convviz import layers
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Depthwise,
    Kernel,
    Lab,
    Pooling,
    Rank,
    Stage,
    Transposed,
)

if TYPE_CHECKING:
    LabLayer = (
        layers.Conv2D
        | layers.DepthwiseConv2D
        | layers.Conv2DTranspose
        | layers.MaxPooling2D
        | layers.AveragePooling2D
        | layers.MedianFilter2D
        | layers.MinFilter2D
        | layers.MaxFilter2D
        | layers.Activation
    )

_POOLS = {"max": layers.MaxPooling2D, "average": layers.AveragePooling2D}


def layer_of(stage: Stage, channels: int) -> LabLayer:
    """The layer that a stage is when `channels` planes reach it.

    Raises:
        ConvvizError: The stage's settings fit no input at all.
    """
    match stage:
        case Convolution():
            return layers.Conv2D(
                spread(stage.kernel.effective(), channels),
                stage.kernel.bias,
                strides=stage.strides,
                padding=stage.padding,
                dilation_rate=stage.dilation_rate,
                border=stage.border,
                flip=stage.flip,
            )
        case Depthwise():
            return layers.DepthwiseConv2D(
                spread(stage.kernel.effective(), channels),
                np.tile(stage.kernel.bias, channels),
                strides=stage.strides,
                padding=stage.padding,
                dilation_rate=stage.dilation_rate,
                border=stage.border,
                flip=stage.flip,
            )
        case Transposed():
            return layers.Conv2DTranspose(
                spread(stage.kernel.effective(), channels).transpose(0, 1, 3, 2),
                stage.kernel.bias,
                strides=stage.strides,
                padding=stage.padding,
                dilation_rate=stage.dilation_rate,
            )
        case Pooling():
            return _POOLS[stage.kind](stage.size, stage.strides, stage.padding)
        case Rank():
            return _rank_filter(stage.kind)(
                stage.size,
                strides=stage.strides,
                padding=stage.padding,
                dilation_rate=stage.dilation_rate,
                border=stage.border,
            )
        case Activate():
            return _activation(stage)


def _rank_filter(
    kind: Literal["median", "min", "max"],
) -> type[layers.MedianFilter2D | layers.MinFilter2D | layers.MaxFilter2D]:
    match kind:
        case "median":
            return layers.MedianFilter2D
        case "min":
            return layers.MinFilter2D
        case "max":
            return layers.MaxFilter2D


def operation_id(stage: Stage) -> str:
    """The id under which texts name the stage's operation."""
    match stage:
        case Convolution():
            return "convolution"
        case Depthwise():
            return "depthwise"
        case Transposed():
            return "transposed"
        case Pooling():
            return f"{stage.kind}-pooling"
        case Rank():
            return f"{stage.kind}-filter"
        case Activate():
            return stage.function.replace("_", "-")


def spread(weights: NDArray[np.float64], channels: int) -> NDArray[np.float32]:
    """The weights for `channels` input planes: stored channels are repeated in turn, one channel serves all.

    Args:
        weights: Shape (rows, columns, stored channels, filters).
        channels: Planes that reach the stage.

    Returns:
        Shape (rows, columns, channels, filters), float32.
    """
    return weights[:, :, np.arange(channels) % weights.shape[2]].astype(np.float32)


def kernel_of(stage: Stage) -> Kernel | None:
    """The stage's kernel, or None for an operation without weights."""
    return stage.kernel if isinstance(stage, Convolution | Depthwise | Transposed) else None


def stage_with_kernel(state: Lab) -> int | None:
    """The selected stage if it has a kernel, else the nearest one before it that has, else the first that has."""
    having = [index for index, stage in enumerate(state.stages) if kernel_of(stage) is not None]
    before = [index for index in having if index <= state.cursor.stage]
    return before[-1] if before else having[0] if having else None


def _activation(stage: Activate) -> layers.Activation:
    if stage.function == "leaky_relu":
        return layers.Activation("leaky_relu", negative_slope=stage.negative_slope)
    return layers.Activation(stage.function)
