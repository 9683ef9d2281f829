"""What can be asked of what a step shows: only quantities that it has, each with what it comes to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import kernels as named_kernels
from convviz.lessons.asked import expected
from convviz.lessons.lesson import Shown
from convviz.lessons.quantities import records as asked
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.results import KernelResult, NumberResult, NumbersResult, Result, ShapeResult
from convviz.lessons.quantities.spots import spot_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import (
    CellQuestion,
    ChoiceQuestion,
    ErrorQuestion,
    KernelQuestion,
    NumberQuestion,
    Question,
    RowQuestion,
    ShapeQuestion,
)
from convviz.lessons.records import Cell

Kind = Literal["number", "shape", "cell", "kernel", "row", "choice", "error"]
KINDS: tuple[Kind, ...] = ("number", "shape", "cell", "kernel", "row", "choice", "error")

_MOST_IN_ROW = 32
_OTHER_KERNELS = 3


class Spot(Struct, frozen=True):
    """Where on what is shown the author stands.

    Attributes:
        at: A grid of the lab, or a layer; None where nothing is selected.
        cell: A cell there.
    """

    at: asked.Place | None = None
    cell: Cell = (0, 0)


class Offer(Struct, frozen=True):
    """A quantity, and what it comes to.

    Attributes:
        quantity: What can be asked.
        result: What it is for what the step shows.
    """

    quantity: asked.Quantity
    result: Result


def spot_of_shown(shown: Shown) -> Spot:
    """What is selected in what a step shows: the cell that is pinned, or that the transport stands on."""
    if shown.lab is not None:
        lab = shown.lab
        return Spot(lab.stage, lab.cell) if lab.pinned is None else Spot(lab.grid, lab.pinned)
    network = shown.network or (None if shown.evidence is None else shown.evidence.network)
    if network is None or not network.layer:
        return Spot()
    cell = network.pinned or network.cell or (0, 0)
    return Spot(network.layer, (*cell, network.channel)[:3] if network.channel and len(cell) == 2 else cell)


def offers(kind: Kind, spot: Spot, subject: Subject) -> tuple[Offer, ...]:
    """The quantities that a question of a kind can ask for; for a choice, what claims can be about.

    Args:
        kind: Of the question.
        spot: What is selected.
        subject: What the step shows, as it ran.
    """
    found: list[Offer] = []
    for quantity in _candidates(spot, subject):
        try:
            result = value_of(quantity, subject)
        except ConvvizError:
            continue
        if _fits(kind, result):
            found.append(Offer(quantity, result))
    return tuple(found)


def question_of(kind: Kind, quantity: asked.Quantity | None, spot: Spot, subject: Subject) -> Question | None:
    """A question of a kind about a quantity; None where none can be asked of what is shown.

    Args:
        kind: Of the question.
        quantity: What it asks for; for a choice, what its options claim. A kernel needs none.
        spot: What is selected.
        subject: What the step shows, as it ran.
    """
    question = _question(kind, quantity, spot, subject)
    if question is None:
        return None
    try:
        expected(question, subject)
    except ConvvizError:
        return None
    return question


def kinds(spot: Spot, subject: Subject) -> tuple[Kind, ...]:
    """The kinds of questions that can be asked of what is shown."""
    return tuple(
        kind
        for kind in KINDS
        if question_of(
            kind, next((each.quantity for each in offers(kind, spot, subject)), None), spot, subject
        )
        is not None
    )


def plain(result: Result) -> float | tuple[float, ...] | None:
    """A result as the numbers that a claim is held against; None for a kernel."""
    match result:
        case NumberResult():
            return result.value
        case NumbersResult():
            return result.values
        case ShapeResult():
            return tuple(float(side) for side in result.shape)
        case KernelResult():
            return None
        case _:
            return tuple(float(each) for each in result.cells[0])


def asked_quantity(question: Question | None) -> asked.Quantity | None:
    """What a question asks for; None for one that is chosen from several."""
    return getattr(question, "asks", None)


def kind_of_question(question: Question) -> Kind:
    """The kind of a question, as its file names it."""
    return type(question).__struct_config__.tag  # pyright: ignore[reportReturnType] - the tags are the kinds


def _question(kind: Kind, quantity: asked.Quantity | None, spot: Spot, subject: Subject) -> Question | None:
    if kind == "kernel":
        return _kernel(spot, subject)
    if quantity is None:
        return None
    made: Question
    match kind:
        case "number":
            made = NumberQuestion(quantity)
        case "shape":
            made = ShapeQuestion(quantity)
        case "row":
            made = RowQuestion(quantity)
        case "cell":
            made = CellQuestion(quantity, _clicked(quantity, spot))
        case "choice":
            made = ChoiceQuestion(_claims(quantity, subject))
        case "error":
            made = ErrorQuestion(_claims(quantity, subject))
    return made


def _clicked(quantity: asked.Quantity, spot: Spot) -> asked.Place:
    """Where a cell is clicked; one that was chosen lies in what is pooled."""
    at = 1 if spot.at is None else spot.at
    return at - 1 if isinstance(quantity, asked.Chosen) and isinstance(at, int) else at


def _claims(quantity: asked.Quantity, subject: Subject) -> tuple[asked.Claim, ...]:
    """One that holds and one that does not."""
    right = plain(value_of(quantity, subject))
    stated = 0.0 if right is None else right
    return asked.Claim(quantity, "=", stated), asked.Claim(quantity, "≠", stated)


def _kernel(spot: Spot, subject: Subject) -> KernelQuestion | None:
    stage = spot.at if isinstance(spot.at, int) and spot.at >= 1 else 1
    try:
        found = value_of(asked.KernelOf(stage), subject)
    except ConvvizError:
        return None
    if not isinstance(found, KernelResult):
        return None
    size = next(each.shape for each in named_kernels() if each.id == found.id)
    others = [each.id for each in named_kernels() if each.id != found.id and each.shape == size]
    options = sorted([found.id, *others[:_OTHER_KERNELS]])
    return KernelQuestion(tuple(options), stage) if len(options) > 1 else None


def _fits(kind: Kind, result: Result) -> bool:
    match kind:
        case "number":
            return isinstance(result, NumberResult)
        case "shape":
            return isinstance(result, ShapeResult)
        case "row":
            return isinstance(result, NumbersResult) and 1 < len(result.values) <= _MOST_IN_ROW
        case "cell":
            return not isinstance(result, NumberResult | NumbersResult | ShapeResult | KernelResult)
        case "kernel":
            return False
        case "choice" | "error":
            return not isinstance(result, KernelResult) and not (
                isinstance(result, NumbersResult) and len(result.values) > _MOST_IN_ROW
            )


def _candidates(spot: Spot, subject: Subject) -> Iterator[asked.Quantity]:
    """Everything that might be asked, the cell first; what does not apply is sorted out by computing it."""
    if spot.at is not None:
        yield from _at_cell(spot.at, spot.cell)
        yield from _at_place(spot.at, (*spot.cell, 0)[2], subject)
    if subject.run is not None:
        yield asked.AnswerOf()
        yield asked.Probability()
        yield asked.Layers()
    if subject.run is not None or subject.lab is not None:
        yield asked.Parameters()
        yield asked.MultiplyAdds()


def _at_cell(at: asked.Place, cell: Cell) -> Iterator[asked.Quantity]:
    yield asked.Value(at, cell)
    if isinstance(at, str):
        yield asked.Before(at, cell)
    else:
        # In a network it lies in another layer, of which the file has to say which.
        yield asked.Chosen(at, cell)
    yield asked.Products(at, cell)
    yield asked.FlatIndex(at, cell)


def _at_place(at: asked.Place, channel: int, subject: Subject) -> Iterator[asked.Quantity]:
    yield asked.Values(at, row=0, channel=channel)
    if _rows(at, subject) > 1:
        yield asked.Values(at, row=1, channel=channel)
    yield asked.Size(at)
    yield asked.Receptive(at)
    for by in ("max", "min", "strongest"):
        yield asked.Extreme(at, by, channel)
    for how in ("sum", "mean", "max", "min"):
        yield asked.Total(at, how, channel)
    for axis in ("height", "width", "channels"):
        yield asked.Side(at, axis)
    yield asked.Elements(at)
    yield asked.Dimensions(at)
    yield asked.Pads(at)
    yield asked.Parameters(at)
    yield asked.MultiplyAdds(at)
    if isinstance(at, str):
        yield asked.Silent(at)
        yield asked.Silent(at, "share")
        yield asked.StrongestMap(at)


def _rows(at: asked.Place, subject: Subject) -> int:
    try:
        return spot_of(at, subject).maps_shape.height
    except ConvvizError:
        return 0
