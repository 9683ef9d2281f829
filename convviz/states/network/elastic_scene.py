"""What the elastic card draws: one layer, one of its maps, and the arithmetic of one cell, without Qt and words."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Arithmetic, ChannelsFirst, Layer, TensorShape
from convviz.states.lab.scene import Check, Colouring, Grid
from convviz.states.network.bench_scene import BenchScene
from convviz.states.network.elastic_written import OpenedSum
from convviz.states.written.number import Number
from convviz.states.written.terms import WrittenSum

Level = Literal["nothing", "layer", "map"]
Role = Literal["input", "between", "part", "before", "output"]
SignKind = Literal["correlate", "times", "equals", "plus", "more", "rule", "activation"]
Product = Literal["weights", "inputs", "products"]


class Picture(Struct, frozen=True, eq=False):
    """One map in the row.

    Attributes:
        role: What it is in the computation: `"between"` is the depthwise step's map, `"part"` what one input map adds
            to the sum, `"before"` the sum before its activation.
        layer: The node whose cells these are; "" for a map that is none's output.
        channel: Which of its maps; for a part the input map.
        input: Which of the layer's inputs it is.
        several: Whether the layer has other inputs beside.
        grid: Its cells, one plane, with what stands out.
        silent: Whether it was silenced.
        is_unit: Whether it is a single number, without rows and columns.
    """

    role: Role
    layer: str
    channel: int
    grid: Grid
    input: int = 0
    silent: bool = False
    several: bool = False
    is_unit: bool = False


class KernelPicture(Struct, frozen=True, eq=False):
    """The weights between one input map and one output map.

    Attributes:
        values: What is shown at each tap: weights, inputs or products, shape (rows, columns).
        colouring: Over the whole layer's weights, or over what is shown.
        shows: Which of them.
        weights: The weights, shape (rows, columns), float32.
        weight: Name of the array they stand in.
        index: Their place in it, after the taps.
        flat: Whether the array has taps along one axis alone: it is that of a layer over sequences.
        silences: (channel, filter) by which `SilenceKernel` names it.
        channel: The input map.
        filter: The output map.
        marked: (row, column) of the hovered term's weight, or None.
        padding: Taps that meet padding at the explained cell, where inputs or products are shown; None for none.
        silent: Whether the kernel was silenced.
    """

    values: NDArray[np.float32]
    colouring: Colouring
    shows: Product
    weights: NDArray[np.float32]
    weight: str
    index: tuple[int, int]
    silences: tuple[int, int]
    channel: int
    filter: int
    marked: tuple[int, int] | None = None
    padding: NDArray[np.bool_] | None = None
    silent: bool = False
    flat: bool = False

    def place(self, row: int, column: int) -> tuple[int, ...]:
        """Where the weight at a tap stands in its array."""
        return (column, *self.index) if self.flat else (row, column, *self.index)


class Sign(Struct, frozen=True):
    """What stands between two pictures.

    Attributes:
        kind: `"correlate"`, `"equals"` and so on; `"rule"` names what the layer does, `"activation"` its activation.
        name: Id of the rule or the activation.
        count: For `"more"` how many input maps are added beside the one shown.
        value: For `"times"` the number, for `"more"` the bias; None for none.
    """

    kind: SignKind
    name: str = ""
    count: int = 0
    value: float | None = None


Part = Picture | KernelPicture | Sign


class Share(Struct, frozen=True, eq=False):
    """What one input map adds to the explained sum.

    Attributes:
        channel: The input map.
        subtotal: What it adds, as it is written.
        value: The same, unrounded.
        kernel: The weights that lead from it, shape (rows, columns); None where there are none to show.
        silent: Whether they were silenced.
    """

    channel: int
    subtotal: Number
    value: float
    kernel: NDArray[np.float32] | None = None
    silent: bool = False


class CellScene(Struct, frozen=True, eq=False):
    """The arithmetic of the explained cell.

    Attributes:
        layer: The node it belongs to.
        channel: Its map.
        row: Its row.
        column: Its column.
        arithmetic: The computation in float64.
        written: The sum as it is written; None for what is no sum.
        opened: The products of the opened input map, or None.
        value: What the layer put out there.
        check: The ∑ check.
        marked: The hovered term, by its place in the window, or None.
        link: The input map whose products are written in full.
        before: What the layer gives there without the edits; None where that is the same.
        sees: (height, width) of the input box it depends on and those of the whole input, or None.
    """

    layer: str
    channel: int
    row: int
    column: int
    arithmetic: Arithmetic
    written: WrittenSum | None
    opened: OpenedSum | None
    value: float
    check: Check
    marked: int | None
    link: int
    before: float | None = None
    sees: tuple[tuple[int, int], tuple[int, int]] | None = None


class LayerScene(Struct, frozen=True, eq=False):
    """The layer that the card is about.

    Attributes:
        id: Its node.
        type: Keras's class name.
        layer: The layer itself, without what silences some of its maps; its settings are told from it.
        across: The same as a layer over pictures with the channels last: for one over sequences that over the picture
            of one row.
        inputs: What it takes.
        output: What it puts out, or None where that is not known.
        trouble: Code, facts and sentence of why it cannot run, or None.
        channels_lead: Whether the channels are the first axis of what it takes and puts out.
    """

    id: str
    type: str
    layer: Layer
    across: Layer
    inputs: tuple[TensorShape, ...]
    output: TensorShape | None
    trouble: tuple[str, tuple[tuple[str, str | int | float], ...], str] | None = None
    channels_lead: bool = False

    @property
    def is_flat(self) -> bool:
        """Whether it is a layer over sequences."""
        layer = self.layer.layer if isinstance(self.layer, ChannelsFirst) else self.layer
        return self.across is not layer


class ElasticScene(Struct, frozen=True, eq=False):
    """All of the card.

    Attributes:
        level: How far the person has gone in.
        layer: The layer, or None for nothing.
        row: The pictures and signs of the opened map, left to right.
        cell: The explained cell, or None where nothing was computed.
        shares: What every input map adds, the largest first; () where there is but one.
        bench: What of the layer is on the bench, or None.
        changes: How many edits the network has.
        fed: Whether the network ran.
    """

    level: Level
    layer: LayerScene | None = None
    row: tuple[Part, ...] = ()
    cell: CellScene | None = None
    shares: tuple[Share, ...] = ()
    bench: BenchScene | None = None
    changes: int = 0
    fed: bool = False
