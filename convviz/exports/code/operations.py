"""What a layer does, with every size settled: the few operations that each dialect knows how to write."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from convviz.layers import Array, TensorShape
from convviz.layers.border import Border
from convviz.layers.padding import Pads

Pair = tuple[int, int]


class Padded(Struct, frozen=True):
    """Cells around a picture.

    Attributes:
        pads: ((top, bottom), (left, right)).
        border: What they hold; `"-inf"` and `"nan"` take no part in a maximum and in a mean.
        rule: Keras's word for the same, "" where it has none.
    """

    pads: tuple[Pads, Pads] = ((0, 0), (0, 0))
    border: Border | Literal["-inf", "nan"] = "zero"
    rule: Literal["", "valid", "same"] = "valid"

    @property
    def any(self) -> bool:
        """Whether there is a cell at all."""
        return any(self.pads[0] + self.pads[1])


class Convolve(Struct, frozen=True, eq=False):
    """Every filter sums over rows, columns and channels; the kernel as in Keras's Conv2D."""

    kernel: Array
    bias: Array | None
    strides: Pair
    dilation: Pair
    padded: Padded
    flip: bool
    groups: int = 1

    @property
    def outputs(self) -> int:
        """How many maps it gives."""
        return self.kernel.shape[3]


class Depthwise(Struct, frozen=True, eq=False):
    """Every channel by itself; the kernel as in Keras's DepthwiseConv2D."""

    kernel: Array
    bias: Array | None
    strides: Pair
    dilation: Pair
    padded: Padded
    flip: bool

    @property
    def outputs(self) -> int:
        """How many maps it gives."""
        return self.kernel.shape[2] * self.kernel.shape[3]


class Spread(Struct, frozen=True, eq=False):
    """The transposed convolution; the kernel as in Keras's Conv2DTranspose.

    Attributes:
        crop: (rows, columns) that are cut off before.
        size: (rows, columns) of the output.
        stretched: (rows, columns) of the input with strides − 1 zeros between its cells.
        around: Zeros around those, so that an ordinary convolution gives the same.
        rule: Keras's padding, "" where it cannot say the same.
    """

    kernel: Array
    bias: Array | None
    strides: Pair
    dilation: Pair
    flip: bool
    crop: Pair
    size: Pair
    stretched: Pair
    around: tuple[Pads, Pads]
    rule: Literal["", "valid", "same"]

    @property
    def outputs(self) -> int:
        """How many maps it gives."""
        return self.kernel.shape[2]


class Pool(Struct, frozen=True):
    """The maximum or the mean of each window's real cells."""

    kind: Literal["max", "average"]
    size: Pair
    strides: Pair
    padded: Padded


class Rank(Struct, frozen=True):
    """The smallest, the largest or the middle number of each window, of an even count the upper middle one."""

    kind: Literal["median", "min", "max"]
    size: Pair
    strides: Pair
    dilation: Pair
    padded: Padded


class Pool1(Struct, frozen=True):
    """One number for each whole map."""

    kind: Literal["max", "average"]
    keepdims: bool


class Apply(Struct, frozen=True):
    """A function of every number.

    Attributes:
        function: Keras's name.
        parameters: Its constants that differ from none.
    """

    function: str
    parameters: tuple[tuple[str, float | None], ...] = ()


class Connect(Struct, frozen=True, eq=False):
    """Each unit sums over all numbers of the last axis; the kernel as in Keras's Dense."""

    kernel: Array
    bias: Array | None

    @property
    def outputs(self) -> int:
        """How many units it has."""
        return self.kernel.shape[1]


class Scale(Struct, frozen=True, eq=False):
    """Times a constant, plus a constant; both stretch over the numbers as numpy's arrays do."""

    scale: Array
    offset: Array


class Normalize(Struct, frozen=True, eq=False):
    """Batch normalization along the channels, as in inference."""

    gamma: Array
    beta: Array
    mean: Array
    variance: Array
    epsilon: float


class Shaped(Struct, frozen=True):
    """The numbers in their order, in another shape."""

    shape: TensorShape


class Surround(Struct, frozen=True):
    """Zeros around a picture, or rows and columns cut off where the numbers are negative."""

    pads: tuple[Pads, Pads]


class Repeat(Struct, frozen=True):
    """Every row and every column several times."""

    size: Pair


class Merge(Struct, frozen=True):
    """Several tensors of one shape, number by number."""

    kind: Literal["add", "subtract", "multiply", "average", "maximum", "minimum"]


class Join(Struct, frozen=True):
    """Several tensors one behind the other along the channels."""


Operation = (
    Convolve
    | Depthwise
    | Spread
    | Pool
    | Rank
    | Pool1
    | Apply
    | Connect
    | Scale
    | Normalize
    | Shaped
    | Surround
    | Repeat
    | Merge
    | Join
)
