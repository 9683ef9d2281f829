"""What a step shows in the kernel lab, as it stands in the file; counted from zero, grid 0 is the input."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from convviz.lessons.records import Cell, Finite, Record
from convviz.lessons.scenes.given import Given, Plane
from convviz.states.lab.state import Border, Dilation, Fit, KernelSide, Padding, Stride, View

# Tuples of any length, bounded: msgspec 0.22 crashes on a bounded number or a tuple of fixed length.
Strides = Annotated[tuple[Stride, ...], Meta(min_length=2, max_length=2)]
Dilations = Annotated[tuple[Dilation, ...], Meta(min_length=2, max_length=2)]
Sides = Annotated[tuple[KernelSide, ...], Meta(min_length=2, max_length=2)]


class KernelScene(Record, frozen=True):
    """A kernel: a named one, one plane of weights, or filters.

    Attributes:
        name: The id of a named kernel, such as `sobel-x`.
        weights: Rows of numbers: one filter that serves every channel.
        filters: For each filter its planes, channel by channel.
        scale: See `states.lab.state.Kernel`; so for the others.
    """

    name: str = ""
    weights: Plane | None = None
    filters: tuple[tuple[Plane, ...], ...] = ()
    scale: Finite = 1.0
    divide_by_sum: bool | None = None
    bias: tuple[Finite, ...] = ()


class _Sliding(Record, frozen=True):
    """A kernel that slides; `stride` and `dilation` are one number or (rows, columns)."""

    kernel: KernelScene
    stride: Stride | Strides = 1
    dilation: Dilation | Dilations = 1
    padding: Padding = "valid"
    border: Border = "zero"
    flip: bool = False


class ConvolutionScene(_Sliding, frozen=True, tag_field="kind", tag="convolution"):
    """A convolution: every filter sums over all channels."""


class DepthwiseScene(_Sliding, frozen=True, tag_field="kind", tag="depthwise"):
    """Every channel filtered by itself."""


class TransposedScene(Record, frozen=True, tag_field="kind", tag="transposed"):
    """Every input cell stamps the kernel."""

    kernel: KernelScene
    stride: Stride | Strides = 2
    dilation: Dilation | Dilations = 1
    padding: Literal["valid", "same"] = "valid"


class PoolingScene(Record, frozen=True, tag_field="kind", tag="pooling"):
    """Pooling; the stride is the size where none is given."""

    pool: Literal["max", "average"] = "max"
    size: KernelSide | Sides = 2
    stride: Stride | Strides | None = None
    padding: Padding = "valid"


class RankScene(Record, frozen=True, tag_field="kind", tag="rank"):
    """The median, minimum or maximum of each window."""

    rank: Literal["median", "min", "max"] = "median"
    size: KernelSide | Sides = 3
    stride: Stride | Strides = 1
    dilation: Dilation | Dilations = 1
    padding: Padding = "valid"
    border: Border = "zero"


class ActivationScene(Record, frozen=True, tag_field="kind", tag="activation"):
    """A function of each cell by itself."""

    function: Literal["relu", "leaky_relu", "sigmoid", "tanh", "absolute"] = "relu"
    negative_slope: Annotated[float, Meta(ge=0, le=1)] = 0.2


StageScene = ConvolutionScene | DepthwiseScene | TransposedScene | PoolingScene | RankScene | ActivationScene


class LabScene(Record, frozen=True):
    """The lab.

    Attributes:
        given: What goes in.
        stages: The chain of stages, one at least.
        fit: How a drawing or a picture becomes the grid; None for the size of what is given.
        view: How it is looked at.
        stage: The stage that is drawn large and stepped, counted from 1, like its output grid.
        cell: The cell of that stage's output on which the transport stands.
        stepping: Whether cells after it are still to be computed: they are hidden.
        pinned: A cell whose arithmetic is written out and stays.
        grid: The grid of `pinned`: 0 the input, k the output of stage k.
    """

    given: Given = Given(sample="grid-letter-a")
    stages: Annotated[tuple[StageScene, ...], Meta(min_length=1, max_length=8)] = (
        ConvolutionScene(KernelScene("sobel-x")),
    )
    fit: Fit | None = None
    view: View = View()
    stage: Annotated[int, Meta(ge=1, le=8)] = 1
    cell: Cell = (0, 0)
    stepping: bool = False
    pinned: Cell | None = None
    grid: Annotated[int, Meta(ge=0, le=8)] = 1
