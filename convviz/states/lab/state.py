"""The frozen state of the kernel lab: what goes in, the chain of stages, how it is looked at, and the cursor."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.pictures.ink import Stroke

MAX_KERNEL = 11
MAX_STRIDE = 8
MAX_DILATION = 4
MIN_SIDE = 4
MAX_SIDE = 512
MAX_CHANNELS = 64
MAX_FILTERS = 16
MAX_STAGES = 8

KernelSide = Annotated[int, Meta(ge=1, le=MAX_KERNEL)]
Stride = Annotated[int, Meta(ge=1, le=MAX_STRIDE)]
Dilation = Annotated[int, Meta(ge=1, le=MAX_DILATION)]
Side = Annotated[int, Meta(ge=MIN_SIDE, le=MAX_SIDE)]
Padding = Literal["valid", "same", "full"] | Annotated[int, Meta(ge=0, le=MAX_KERNEL)]
Border = Literal["zero", "one", "edge", "reflect", "wrap"]


class _Frozen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of a state share: frozen, and strict when read from a file."""


class Drawing(_Frozen, frozen=True, tag="drawing"):
    """Pen strokes on the square pad, in pad units from 0 to 1."""

    strokes: tuple[Stroke, ...] = ()


class Photo(_Frozen, frozen=True, tag="photo"):
    """A picture as it was read, 0 to 255, in the blob store.

    Attributes:
        blob: Name of the array of shape (height, width, 1 or 3).
        title: What to call it: the file's name without folders.
        sample: Id of the sample it was taken from, or "".
        original: (height, width) in the file, before any reduction on reading.
        mode: Pillow's mode as read.
    """

    blob: str
    title: str = ""
    sample: str = ""
    original: tuple[int, int] = (0, 0)
    mode: str = ""


class Numbers(_Frozen, frozen=True, tag="numbers"):
    """A grid of numbers that is taken as it is, of shape (height, width, channels), in the blob store."""

    blob: str
    title: str = ""
    sample: str = ""


Source = Drawing | Photo | Numbers


class Fit(_Frozen, frozen=True):
    """How a drawing or a picture becomes the input grid.

    Attributes:
        height: Rows of the input grid.
        width: Columns of the input grid.
        method: How another aspect is fitted.
        colour: Grey (one plane) or RGB (three planes).
        full_scale: The value of white (and of full ink): 255 as in files, or 1 as networks like it.
    """

    height: Side = 28
    width: Side = 28
    method: Literal["crop", "letterbox", "squash"] = "crop"
    colour: Literal["grey", "rgb"] = "grey"
    full_scale: Literal[1, 255] = 255


class Kernel(_Frozen, frozen=True):
    """The weights of a convolution, in Keras's order.

    One stored channel serves every channel of the input ("the same kernel on every plane").

    Attributes:
        shape: (rows, columns, channels, filters).
        weights: All weights, row by row, then column, channel, filter.
        name: Id of the named kernel this is, or "" once a weight was changed.
        scale: Every weight is multiplied by this.
        divide_by_sum: Whether a filter's weights are divided by their sum (ignored where the sum is zero).
        bias: One number a filter, added to the sum.
    """

    shape: tuple[KernelSide, KernelSide, Annotated[int, Meta(ge=1, le=64)], Annotated[int, Meta(ge=1, le=64)]]
    weights: tuple[float, ...]
    name: str = ""
    scale: float = 1.0
    divide_by_sum: bool = False
    bias: tuple[float, ...] = (0.0,)

    def __post_init__(self) -> None:
        expected = int(np.prod(self.shape))
        if len(self.weights) != expected or len(self.bias) != self.shape[3]:
            raise ConvvizError(
                "kernel-count",
                f"A kernel of shape {self.shape} has {expected} weights and {self.shape[3]} biases; "
                f"received {len(self.weights)} and {len(self.bias)}.",
                expected=expected,
                received=len(self.weights),
            )
        if not all(np.isfinite((*self.weights, *self.bias, self.scale))):
            raise ConvvizError(
                "kernel-not-finite", "A kernel holds finite numbers only; received NaN or infinity."
            )

    def stored(self) -> NDArray[np.float64]:
        """The weights as typed, shape (rows, columns, channels, filters)."""
        return np.array(self.weights, dtype=np.float64).reshape(self.shape)

    def effective(self) -> NDArray[np.float64]:
        """The weights that are used: over the sum where asked, times `scale`."""
        weights = self.stored()
        if self.divide_by_sum:
            # Divided before they are scaled: else the sum would take every scale away again.
            sums = weights.sum(axis=(0, 1), keepdims=True)
            weights = weights / np.where(np.abs(sums) < 1e-12, 1.0, sums)
        return weights * self.scale


class _Sliding(_Frozen, frozen=True):
    """A kernel that slides over the picture, and how."""

    kernel: Kernel
    strides: tuple[Stride, Stride] = (1, 1)
    dilation_rate: tuple[Dilation, Dilation] = (1, 1)
    padding: Padding = "valid"
    border: Border = "zero"
    flip: bool = False


class Convolution(_Sliding, frozen=True, tag="convolution"):
    """Every filter sums over all channels."""


class Depthwise(_Sliding, frozen=True, tag="depthwise"):
    """Every channel is filtered by itself."""


class Transposed(_Frozen, frozen=True, tag="transposed"):
    """Every input cell stamps the kernel, times its value, into the output (Keras's Conv2DTranspose)."""

    kernel: Kernel
    strides: tuple[Stride, Stride] = (2, 2)
    dilation_rate: tuple[Dilation, Dilation] = (1, 1)
    padding: Literal["valid", "same"] = "valid"


class Pooling(_Frozen, frozen=True, tag="pooling"):
    """The maximum or the mean of each window; padding is ignored, never counted."""

    kind: Literal["max", "average"] = "max"
    size: tuple[KernelSide, KernelSide] = (2, 2)
    strides: tuple[Stride, Stride] = (2, 2)
    padding: Padding = "valid"


class Rank(_Frozen, frozen=True, tag="rank"):
    """The median, minimum or maximum of each window, the border's values included."""

    kind: Literal["median", "min", "max"] = "median"
    size: tuple[KernelSide, KernelSide] = (3, 3)
    strides: tuple[Stride, Stride] = (1, 1)
    dilation_rate: tuple[Dilation, Dilation] = (1, 1)
    padding: Padding = "valid"
    border: Border = "zero"


class Activate(_Frozen, frozen=True, tag="activation"):
    """A function of each cell by itself.

    Attributes:
        function: Keras's name; `absolute` is ours.
        negative_slope: Leaky ReLU's slope below zero.
    """

    function: Literal["relu", "leaky_relu", "sigmoid", "tanh", "absolute"] = "relu"
    negative_slope: Annotated[float, Meta(ge=0, le=1)] = 0.2


Stage = Convolution | Depthwise | Transposed | Pooling | Rank | Activate
WithKernel = Convolution | Depthwise | Transposed
Windowed = Convolution | Depthwise | Pooling | Rank


class View(_Frozen, frozen=True):
    """How values become colours and which planes are drawn.

    Attributes:
        display: How signed results are shown: as they are, as magnitudes, clamped to the picture's range,
            or with 128 added.
        colours: The colour law of the interface, or a perceptual map by choice.
        range: Whether one colour range serves a whole layer, one map, or the picture's own scale.
        planes: One colour picture, or its planes side by side.
        order: The order in which the cells are computed.
    """

    display: Literal["signed", "absolute", "clamp", "offset"] = "signed"
    colours: Literal["law", "viridis", "cividis"] = "law"
    range: Literal["map", "layer", "fixed"] = "layer"
    planes: Literal["together", "apart"] = "together"
    order: Literal["raster", "channel"] = "raster"


class Probe(_Frozen, frozen=True):
    """What the pointer or the keyboard's cursor is on, beside the animation.

    Attributes:
        kind: A cell of a grid, or a weight of the selected stage's kernel.
        grid: 0 for the input, k for the output of stage k; unused for a weight.
        channel: Channel of the cell; for a weight its input channel.
        row: Row of the cell (outside the grid for a padding cell) or of the weight.
        column: Column likewise.
        pinned: Whether it stays when the pointer leaves.
    """

    kind: Literal["cell", "weight"] = "cell"
    grid: int = 0
    channel: int = 0
    row: int = 0
    column: int = 0
    pinned: bool = False


class Cursor(_Frozen, frozen=True):
    """Where the lab stands: no part of it is an undo step, and moving it recomputes no layer.

    Attributes:
        stage: The selected stage, counted from 0; its input and output are drawn large and the transport steps it.
        positions: For each stage the index of the output cell that the transport stands on, in the view's order.
        stepping: Whether cells after the position are still to be computed (drawn as empty outlines).
        probe: What is hovered or pinned, or None.
        filter: The filter that the person chose on the kernel card.
        channel: The input channel chosen there.
        slice_chosen: Whether the kernel card shows these two; else it shows what makes the explained map.
        term: The hovered term of the explained cell's arithmetic, by its place in the window, or None.
    """

    stage: int = 0
    positions: tuple[int, ...] = (0,)
    stepping: bool = False
    probe: Probe | None = None
    filter: int = 0
    channel: int = 0
    slice_chosen: bool = False
    term: int | None = None


class Lab(_Frozen, frozen=True):
    """Everything the kernel lab shows, as one value."""

    source: Source
    stages: tuple[Stage, ...]
    fit: Fit = Fit()
    view: View = View()
    cursor: Cursor = Cursor()

    def blobs(self) -> tuple[str, ...]:
        """Names of the arrays this state stands on."""
        return () if isinstance(self.source, Drawing) else (self.source.blob,)
