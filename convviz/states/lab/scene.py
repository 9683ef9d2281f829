"""What the lab's painters draw: plain frozen values that `derive` makes from a state, with no Qt and no words."""

from __future__ import annotations

from enum import Enum

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers.arithmetic import Arithmetic

Floats = NDArray[np.float32]
Integers = NDArray[np.intp]
Mask = NDArray[np.bool_]


class MarkKind(Enum):
    """Why cells of a grid stand out."""

    WINDOW = "window"  # the cells the explained output cell reads: strong outline
    CELL = "cell"  # the explained output cell, or the cell under the pointer: strong outline
    CHOSEN = "chosen"  # the cell a maximum, minimum or median took: ring
    USED_BY = "used-by"  # outputs that use the hovered input cell: tinted by the weight
    WEIGHT_USE = "weight-use"  # every input cell the hovered weight multiplies: tinted
    GHOST_WINDOW = "ghost-window"  # the animation's own place while something else is hovered: pale outline
    GHOST_CELL = "ghost-cell"
    RECEPTIVE = "receptive"  # what the explained cell sees through several stages: thin dashed outline


class Mark(Struct, frozen=True, eq=False):
    """The cells `rows` × `columns` of one grid; with dilation the rows have gaps.

    Attributes:
        kind: Why they stand out.
        rows: Row numbers in the unpadded grid, ascending; padding cells lie outside.
        columns: Column numbers likewise.
        strengths: Signed strength of each tinted cell in -1..1, shape (rows, columns), or None for an outline alone.
        channel: The plane the mark belongs to, or None for all planes.
    """

    kind: MarkKind
    rows: Integers
    columns: Integers
    strengths: Floats | None = None
    channel: int | None = None


class Margins(Struct, frozen=True):
    """Padding cells around a grid, in cells."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0


class Colouring(Struct, frozen=True):
    """How a grid's values become colours.

    Attributes:
        law: `"grey"`, `"rgb"`, `"signed"` (negative – ground – positive), `"positive"` (the positive half),
            `"viridis"` or `"cividis"`.
        low: The value at the law's lower end; for `"signed"` it is `-high`.
        high: The value at its upper end, above `low`.
        display: The display mode in force: `"signed"`, `"absolute"`, `"clamp"` or `"offset"`;
            `shown` holds its numbers.
        constant: Whether all values are the same.
    """

    law: str
    low: float
    high: float
    display: str = "signed"
    constant: bool = False


class Grid(Struct, frozen=True, eq=False):
    """One tensor drawn as cells.

    Attributes:
        index: 0 for the input, k for the output of stage k.
        operation: Id of the stage that made it, such as `"convolution"` or `"max-pooling"`;
            `"input"` for the input.
        values: The tensor, shape (height, width, channels), float32, unrounded.
        shown: What is coloured and written in the cells: `values` after the display mode;
            the same array for `"signed"`.
        colouring: How `shown` becomes colours.
        planes: The channels drawn, in order; (-1,) for a colour picture drawn as one.
        plane_colourings: One colouring for each of `planes` where every map has a range of its own, else ().
        margins: Padding cells that the next stage adds around the grid.
        padded: `values` with the margins' values, or None where margins are zero.
        ignored_padding: Whether padding takes no part (pooling), so that its cells carry no number.
        dropped_rows: Rows at the bottom (margins included) that no window reads.
        dropped_columns: Columns at the right likewise.
        computed: Which cells are computed at this position, shape (height, width, channels), or None for all.
        marks: What stands out.
        primary: Whether the grid is the selected stage's input or output and drawn large.
    """

    index: int
    operation: str
    values: Floats
    shown: Floats
    colouring: Colouring
    planes: tuple[int, ...]
    margins: Margins = Margins()
    padded: Floats | None = None
    ignored_padding: bool = False
    dropped_rows: int = 0
    dropped_columns: int = 0
    computed: Mask | None = None
    marks: tuple[Mark, ...] = ()
    primary: bool = False
    plane_colourings: tuple[Colouring, ...] = ()


class KernelScene(Struct, frozen=True, eq=False):
    """The kernel of the selected stage.

    Attributes:
        stored: Weights as typed, shape (rows, columns, channels, filters), float64.
        used: Weights as they multiply: scaled, divided by the sum, flipped where asked; same shape.
        bias: One number a filter.
        channel: The input channel shown.
        filter: The filter shown.
        name: Id of the named kernel, or "".
        weight_sum: Sum of the shown filter's stored weights on the shown channel.
        marked: (row, column) of the hovered weight in the stored kernel, or None.
        uses: How often the hovered weight is used over one map, padding cells not counted;
            0 if none is hovered.
    """

    stored: NDArray[np.float64]
    used: NDArray[np.float64]
    bias: tuple[float, ...]
    channel: int
    filter: int
    name: str
    weight_sum: float
    marked: tuple[int, int] | None = None
    uses: int = 0


class AxisFormula(Struct, frozen=True):
    """The numbers of the output-size formula on one axis.

    `o = floor((i + pads - ((k - 1)·d + 1)) / s) + 1`; transposed: see `FormulaScene.rule`.

    Attributes:
        size: i, the input's cells.
        pad_before: Padding cells before; for a transposed convolution the cells cropped there.
        pad_after: Padding or cropped cells after; negative where a transposed output is longer than what is spread.
        kernel: k.
        dilation: d.
        stride: s.
        output: o.
        dropped: Cells at the end (padding included) that no window reads.
    """

    size: int
    pad_before: int
    pad_after: int
    kernel: int
    dilation: int
    stride: int
    output: int
    dropped: int


class FormulaScene(Struct, frozen=True):
    """The output-size formula with the live numbers.

    Attributes:
        rows: The vertical axis.
        columns: The horizontal axis.
        rule: `"valid"`, `"same"`, `"full"`, `"number"`, `"transposed-valid"`, `"transposed-same"` or
            `"cellwise"` (an activation keeps the size).
        keras_refuses: Whether Keras refuses the settings (stride and dilation both above one).
    """

    rows: AxisFormula
    columns: AxisFormula
    rule: str
    keras_refuses: bool = False


class Check(Struct, frozen=True):
    """The ∑ check: the written-out arithmetic against the computed map.

    Attributes:
        holds: Whether they agree within the bound.
        difference: Their absolute difference.
    """

    holds: bool
    difference: float


class ArithmeticScene(Struct, frozen=True, eq=False):
    """One output cell, written out.

    Attributes:
        stage: The stage it belongs to, counted from 0.
        operation: Id of the stage's operation.
        channel: Output channel of the cell.
        row: Its row.
        column: Its column.
        arithmetic: The computation in float64.
        computed: The cell's value in the map.
        check: Whether the two agree.
        kernel_rows: Rows of the window, 1 for an activation.
        kernel_columns: Columns of the window.
        following: Activation stages that follow directly, as (function id, value) for the same cell.
        marked: Index of the hovered term in the window, or None.
    """

    stage: int
    operation: str
    channel: int
    row: int
    column: int
    arithmetic: Arithmetic
    computed: float
    check: Check
    kernel_rows: int
    kernel_columns: int
    following: tuple[tuple[str, float], ...] = ()
    marked: int | None = None


class TransportScene(Struct, frozen=True):
    """Where the animation stands.

    Attributes:
        position: Index of the current output cell.
        count: Number of output cells of the selected stage.
        row_length: Cells to jump for one row in the order in force.
        channel: Channel of the current cell.
        row: Its row.
        column: Its column.
        channels: Number of output channels.
        stepping: Whether later cells are hidden.
        trouble: Why there is nothing to step, or None.
    """

    position: int
    count: int
    row_length: int
    channel: int
    row: int
    column: int
    channels: int
    stepping: bool
    trouble: Trouble | None = None


class Reach(Struct, frozen=True):
    """What the hovered cell does further on.

    Attributes:
        kind: `"input"` (a cell used by outputs), `"padding"` or `"weight"`.
        value: Its value.
        uses: How many outputs of one map use it, or how often the weight is used.
    """

    kind: str
    value: float
    uses: int


class Trouble(Struct, frozen=True):
    """A stage that cannot run on what reaches it.

    Attributes:
        stage: The stage, counted from 0.
        code: The error's code.
        sentence: The error's plain sentence; `texts.errors` turns code and facts into the person's language.
        facts: The facts the sentence mentions.
    """

    stage: int
    code: str
    sentence: str
    facts: tuple[tuple[str, str | int | float], ...] = ()


class LabScene(Struct, frozen=True, eq=False):
    """Everything the lab draws for one state.

    Attributes:
        grids: The input and the output of every stage that could run, in order.
        stage: The selected stage.
        kernel: Its kernel, or None for an operation without weights.
        formula: The output-size formula of the selected stage.
        arithmetic: The explained cell, or None where the selected stage could not run.
        transport: The animation.
        reach: What the hovered input cell or weight does, or None.
        trouble: The first stage that cannot run, or None.
    """

    grids: tuple[Grid, ...]
    stage: int
    kernel: KernelScene | None
    formula: FormulaScene | None
    arithmetic: ArithmeticScene | None
    transport: TransportScene
    reach: Reach | None = None
    trouble: Trouble | None = None
