"""What one plot of the training page draws: lines, the epoch that is looked at, and the overfitting point."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from convviz.states.training.curves import Curve, RunCurves, overfitting, smoothed
from convviz.states.training.state import PlotView

Quantity = Literal["loss", "accuracy"]
LineKind = Literal["training", "validation", "raw", "live"]

# A loss of exactly 0 has no logarithm; float32 tells nothing smaller from it beside 1.
_SMALLEST = 1e-7


class Line(Struct, frozen=True):
    """One line of a plot.

    Attributes:
        run_id: The run that it is of.
        kind: How it is drawn: "training" solid, "validation" dashed, "raw" faint behind a smoothed one, "live" faint.
        colour: The run's colour.
        x: Epochs.
        y: Where they stand on the axis: logarithms (base 10) on a logarithmic one.
    """

    run_id: str
    kind: LineKind
    colour: int
    x: tuple[float, ...]
    y: tuple[float, ...]


class Spot(Struct, frozen=True):
    """A point that is marked, as `Line` has it."""

    colour: int
    x: float
    y: float


class PlotScene(Struct, frozen=True):
    """All that a plot draws.

    Attributes:
        quantity: What its height means.
        lines: The lines, the first at the back.
        spots: The overfitting points of the runs that have one.
        epoch: The epoch that is looked at, or None.
        epochs: How far the axis of epochs goes at least.
        logarithmic: Whether heights are logarithms.
    """

    quantity: Quantity
    lines: tuple[Line, ...] = ()
    spots: tuple[Spot, ...] = ()
    epoch: int | None = None
    epochs: int = 1
    logarithmic: bool = False


def plot_scene(
    quantity: Quantity, runs: Sequence[RunCurves], view: PlotView, epoch: int | None = None
) -> PlotScene:
    """The plot of one quantity of `runs`, the last of which lies on top."""
    logarithmic = view.logarithmic and quantity == "loss"
    lines: list[Line] = []
    spots: list[Spot] = []
    for run in runs:
        training, validation, live = curves_of(run, quantity)
        lines += _lines(run, "live", live, 0.0, logarithmic)
        lines += _lines(run, "training", training, view.smoothing, logarithmic)
        lines += _lines(run, "validation", validation, view.smoothing, logarithmic)
        found = overfitting(run)
        height = None if found is None else _shown(validation, view.smoothing).at(found.epoch)
        if found is not None and height is not None:
            spots.append(Spot(run.colour, found.epoch, _height(height, logarithmic)))
    ends = [max(run.epochs, 1) for run in runs]
    return PlotScene(quantity, tuple(lines), tuple(spots), epoch, max(ends, default=1), logarithmic)


def curves_of(run: RunCurves, quantity: Quantity) -> tuple[Curve, Curve, Curve]:
    """The curves of training, of validation and within epochs."""
    if quantity == "loss":
        return run.loss, run.validation_loss, run.live_loss
    return run.accuracy, run.validation_accuracy, run.live_accuracy


def _lines(run: RunCurves, kind: LineKind, curve: Curve, weight: float, logarithmic: bool) -> list[Line]:  # noqa: FBT001
    if not curve.values:
        return []
    kinds: list[tuple[LineKind, Curve]] = [(kind, _shown(curve, weight))]
    if weight > 0:
        kinds.insert(0, ("raw", curve))
    return [
        Line(
            run.run_id, each, run.colour, points.epochs, tuple(_height(y, logarithmic) for y in points.values)
        )
        for each, points in kinds
    ]


def _shown(curve: Curve, weight: float) -> Curve:
    return Curve(curve.epochs, smoothed(curve.values, weight))


def _height(value: float, logarithmic: bool) -> float:  # noqa: FBT001
    return math.log10(max(value, _SMALLEST)) if logarithmic else value
