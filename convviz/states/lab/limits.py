"""Which settings a stage can take on the input that reaches it, and why no others."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from convviz.layers.layer import Shape
from convviz.states.lab.stage_window import StageWindow, window_of
from convviz.states.lab.state import MAX_CHANNELS, MAX_DILATION, MAX_FILTERS, MAX_KERNEL, MAX_STRIDE, Stage

# The largest output the lab computes: a stage that would make more could fill the memory.
MOST_CELLS = 20_000_000

Facts = tuple[tuple[str, int], ...]

_AXES = ("rows", "columns")


class Reason(Struct, frozen=True):
    """Why a setting is out of reach.

    Attributes:
        id: The control and what stands in its way, such as `"kernel-rows"`; `texts.limits` has its sentence.
        facts: The numbers of the sentence, by name.
    """

    id: str
    facts: Facts = ()


class Limit(Struct, frozen=True):
    """The values within reach of one control, both ends included.

    Attributes:
        low: The smallest.
        high: The largest.
        reason_low: Why none is smaller.
        reason_high: Why none is larger.
    """

    low: int
    high: int
    reason_low: Reason
    reason_high: Reason


class AxisLimits(Struct, frozen=True):
    """The values of a setting that there is one of for each axis.

    Attributes:
        rows: For the vertical axis, as long as the horizontal one stays.
        columns: For the horizontal axis, as long as the vertical one stays.
        both: For both at once, while they are linked.
    """

    rows: Limit
    columns: Limit
    both: Limit


class StageLimits(Struct, frozen=True):
    """What the controls of a stage can be set to, each as long as the others stay.

    None stands for a control that the stage has not.

    Attributes:
        kernel: Kernel or pool size.
        strides: Strides.
        dilation: Dilation rates.
        padding: Padding cells on every side, for padding by a number.
        filters: Filters; for a depthwise convolution, of each channel.
        refused_padding: Which of `"valid"`, `"same"`, `"full"` and `"number"` are out of reach, and why.
    """

    kernel: AxisLimits | None = None
    strides: AxisLimits | None = None
    dilation: AxisLimits | None = None
    padding: Limit | None = None
    filters: Limit | None = None
    refused_padding: tuple[tuple[str, Reason], ...] = ()


def limits(stage: Stage, input_shape: Shape) -> StageLimits:
    """The settings within reach of `stage` on an input of shape (height, width, channels).

    A control that has no possible value, because others are wrong, is left free: moving it does no more harm.
    """
    window = window_of(stage)
    return StageLimits() if window is None else _window_limits(window, input_shape)


# Remembered, since a dragged weight asks for the same limits with every step.
@lru_cache(maxsize=256)
def _window_limits(window: StageWindow, input_shape: Shape) -> StageLimits:
    search = _Search(window, input_shape)
    transposed = window.operation == "transposed"
    rules = ("valid", "same") if transposed else ("valid", "same", "full")
    return StageLimits(
        kernel=search.axes("kernel", "size", MAX_KERNEL),
        strides=search.axes("strides", "strides", MAX_STRIDE),
        dilation=None if window.operation == "pooling" else search.axes("dilation", "dilation", MAX_DILATION),
        padding=None if transposed else search.number("padding", range(MAX_KERNEL + 1)),
        filters=search.number("filters", range(1, MAX_FILTERS + 1)) if window.filters else None,
        refused_padding=search.refused_padding(rules, by_number=not transposed),
    )


class _Fault(Struct, frozen=True):
    """What makes a setting impossible, on which axis (None for both together), and its numbers."""

    id: str
    axis: int | None
    facts: Facts


def _faults(window: StageWindow, shape: Shape) -> Iterable[_Fault]:
    for axis in (0, 1):
        yield from _axis_faults(window, shape[axis], axis)
    height, width, maps = window.output_shape(shape)
    if maps > MAX_CHANNELS:
        yield _Fault("channels", None, (("maps", maps), ("most", MAX_CHANNELS)))
    if height * width * maps > MOST_CELLS:
        yield _Fault(
            "cells", None, (("height", height), ("width", width), ("maps", maps), ("most", MOST_CELLS))
        )


def _axis_faults(window: StageWindow, cells: int, axis: int) -> Iterable[_Fault]:
    """A window that reaches beyond the padded input, and a pool's window that holds nothing but padding."""
    kernel, dilation = window.size[axis], window.dilation[axis]
    amount = window.padding if isinstance(window.padding, int) else 0
    if window.output(cells, axis) < 1:
        reach = (kernel - 1) * dilation + 1
        facts = (
            ("kernel", kernel),
            ("dilation", dilation),
            ("reach", reach),
            ("cells", cells),
            ("padding", amount),
        )
        yield _Fault(_AXES[axis], axis, facts)
    if window.operation == "pooling" and amount >= kernel:
        yield _Fault("pads", axis, (("kernel", kernel), ("padding", amount)))


class _Search(Struct, frozen=True):
    """Tries every value of a control, a dozen at most, while the others stay."""

    window: StageWindow
    shape: Shape

    def axes(self, control: str, field: str, highest: int) -> AxisLimits:
        rows, columns = getattr(self.window, field)
        values = range(1, highest + 1)
        return AxisLimits(
            rows=self._limit(control, {value: {field: (value, columns)} for value in values}, axis=0),
            columns=self._limit(control, {value: {field: (rows, value)} for value in values}, axis=1),
            both=self._limit(control, {value: {field: (value, value)} for value in values}),
        )

    def number(self, field: str, values: range) -> Limit:
        return self._limit(field, {value: {field: value} for value in values})

    def refused_padding(self, rules: tuple[str, ...], *, by_number: bool) -> tuple[tuple[str, Reason], ...]:
        faults = {rule: self._fault({"padding": rule}) for rule in rules}
        if by_number:
            amounts = [self._fault({"padding": amount}) for amount in range(MAX_KERNEL + 1)]
            faults["number"] = None if None in amounts else amounts[-1]
        return tuple((rule, _reason("padding", fault)) for rule, fault in faults.items() if fault is not None)

    def _limit(self, control: str, changes: dict[int, dict[str, object]], axis: int | None = None) -> Limit:
        faults = {value: self._fault(change, axis) for value, change in changes.items()}
        within = [value for value, fault in faults.items() if fault is None] or list(faults)
        low, high = within[0], within[-1]
        below, above = faults.get(low - 1), faults.get(high + 1)
        return Limit(
            low,
            high,
            Reason(f"{control}-least", (("least", low),)) if below is None else _reason(control, below, low),
            Reason(f"{control}-most", (("most", high),)) if above is None else _reason(control, above, high),
        )

    def _fault(self, change: dict[str, object], axis: int | None = None) -> _Fault | None:
        """What the change would run into; a fault of the other axis is not this control's to mend."""
        faults = _faults(replace(self.window, **change), self.shape)
        return next((fault for fault in faults if axis is None or fault.axis in {axis, None}), None)


def _reason(control: str, fault: _Fault, bound: int | None = None) -> Reason:
    facts = fault.facts if bound is None else (*fault.facts, ("bound", bound))
    return Reason(f"{control}-{fault.id}", facts)
