"""What can be asked about what a step shows, as it stands in the file.

A place (`at`) is a grid of the lab (0 the input, k the output of stage k) or the id of a layer of the network. Rows,
columns, channels and classes are counted from zero, as numpy counts.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from convviz.lessons.records import Cell, Count, Finite, Record, Slug

Place = Annotated[int, Meta(ge=0, le=8)] | str


class Stated(Record, frozen=True, tag_field="of", tag="stated"):
    """A number, or several, that a text states: what a claim is held against."""

    value: Finite | tuple[Finite, ...]


class Size(Record, frozen=True, tag_field="of", tag="size"):
    """The shape at a place: (height, width, channels), or what shape the layer puts out."""

    at: Place


class Side(Record, frozen=True, tag_field="of", tag="side"):
    """One number of the shape at a place: its height, width, or channels."""

    at: Place
    axis: Literal["height", "width", "channels"] = "height"


class Elements(Record, frozen=True, tag_field="of", tag="elements"):
    """How many numbers there are at a place."""

    at: Place


class Dimensions(Record, frozen=True, tag_field="of", tag="dimensions"):
    """How many axes what stands at a place has."""

    at: Place


class Value(Record, frozen=True, tag_field="of", tag="value"):
    """The number in a cell."""

    at: Place
    cell: Cell


class Before(Record, frozen=True, tag_field="of", tag="before"):
    """The number in a cell of a network's layer before its activation."""

    at: str
    cell: Cell


class Values(Record, frozen=True, tag_field="of", tag="values"):
    """A row of numbers at a place; of a layer without rows its units from `first` on.

    Attributes:
        row: Which row.
        channel: Of which channel.
        first: From which column on.
        count: How many; 0 for all.
    """

    at: Place
    row: Count = 0
    channel: Count = 0
    first: Count = 0
    count: Count = 0


class Products(Record, frozen=True, tag_field="of", tag="products"):
    """The products that are added up in a cell, in order, without the bias."""

    at: Place
    cell: Cell


class Total(Record, frozen=True, tag_field="of", tag="total"):
    """The sum, mean, largest or smallest number of one channel at a place, or of all channels (None)."""

    at: Place
    how: Literal["sum", "mean", "max", "min"] = "sum"
    channel: Count | None = None


class Parameters(Record, frozen=True, tag_field="of", tag="parameters"):
    """How many parameters a stage or a layer has; several layers together; or the whole network (None).

    Attributes:
        at: Which.
        outside: The id of a nested model whose parameters are left out: what a frozen base leaves to be learnt.
    """

    at: Place | tuple[str, ...] | None = None
    outside: str = ""


class MultiplyAdds(Record, frozen=True, tag_field="of", tag="multiply-adds"):
    """How many products a stage, a layer or the whole network (None) adds up."""

    at: Place | None = None


class Layers(Record, frozen=True, tag_field="of", tag="layers"):
    """How many layers of a Keras type the network has; all of them where no type is named."""

    type: str = ""


class Receptive(Record, frozen=True, tag_field="of", tag="receptive"):
    """(rows, columns) of the input that a cell in the middle of a place is computed from."""

    at: Place


class Pads(Record, frozen=True, tag_field="of", tag="pads"):
    """Rows and columns that padding adds: (top, bottom, left, right)."""

    at: Place


class Extreme(Record, frozen=True, tag_field="of", tag="extreme"):
    """The cell (row, column) of a channel with the largest, the smallest or the strongest number."""

    at: Place
    by: Literal["max", "min", "strongest"] = "max"
    channel: Count = 0


class Chosen(Record, frozen=True, tag_field="of", tag="chosen"):
    """The cell (row, column) of its input that a cell of max-pooling took its number from."""

    at: Place
    cell: Cell


class KernelOf(Record, frozen=True, tag_field="of", tag="kernel"):
    """The named kernel of a stage of the lab, by its id."""

    at: Annotated[int, Meta(ge=1, le=8)] = 1


class AnswerOf(Record, frozen=True, tag_field="of", tag="answer"):
    """The class that the network answers, counted from zero."""


class Probability(Record, frozen=True, tag_field="of", tag="probability"):
    """How probable the network holds a class, from 0 to 1; the one it answers (None)."""

    of_class: Count | None = None


class Silent(Record, frozen=True, tag_field="of", tag="silent"):
    """How many maps of a layer are all zero, or the share of its numbers that are zero (0 to 1)."""

    at: str
    count: Literal["maps", "share"] = "maps"


class StrongestMap(Record, frozen=True, tag_field="of", tag="strongest-map"):
    """The channel of a layer with the largest mean."""

    at: str


class FlatIndex(Record, frozen=True, tag_field="of", tag="flat-index"):
    """Where a cell of a layer stands once its maps are flattened."""

    at: Place
    cell: Cell


class History(Record, frozen=True, tag_field="of", tag="history"):
    """A number of a training that comes with the lesson.

    Attributes:
        run: Its folder, under `runs`.
        series: Which curve.
        pick: Its value at the end, its best value, the epoch of its best value, how many epochs there are, or its
            value at `epoch`.
    """

    run: Slug
    series: Literal["loss", "accuracy", "validation_loss", "validation_accuracy"] = "validation_accuracy"
    pick: Literal["last", "best", "best-epoch", "epochs", "epoch"] = "last"
    epoch: Count = 0


class Combined(Record, frozen=True, tag_field="of", tag="combined"):
    """Two quantities, each a single number: added, subtracted, multiplied, or one as a share of the other."""

    how: Literal["plus", "minus", "times", "over"]
    left: Quantity
    right: Quantity


Quantity = (
    Stated
    | Size
    | Side
    | Elements
    | Dimensions
    | Value
    | Before
    | Values
    | Products
    | Total
    | Parameters
    | MultiplyAdds
    | Layers
    | Receptive
    | Pads
    | Extreme
    | Chosen
    | KernelOf
    | AnswerOf
    | Probability
    | Silent
    | StrongestMap
    | FlatIndex
    | History
    | Combined
)


class Claim(Record, frozen=True):
    """Something that holds or does not hold for what the step shows.

    Attributes:
        left: A quantity.
        relation: How it stands to `right`; `≈` within `tolerance`.
        right: Another quantity, or plain numbers.
        tolerance: How far two equal numbers may lie apart.
    """

    left: Quantity
    relation: Literal["=", "≠", "<", ">"] = "="
    right: Quantity | Finite | tuple[Finite, ...] = 0.0
    tolerance: Annotated[float, Meta(ge=0)] = 1e-6
