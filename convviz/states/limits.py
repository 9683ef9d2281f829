"""Which settings a stage can take on the input that reaches it, and why no others: controls that cannot be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from convviz.layers.layer import Shape
from convviz.states.lab import MAX_CHANNELS, MAX_DILATION, MAX_FILTERS, MAX_KERNEL, MAX_STRIDE, Padding, Stage
from convviz.states.lab_run import MOST_CELLS
from convviz.states.window import StageWindow, window_of

Facts = tuple[tuple[str, int], ...]
Change = Callable[[StageWindow, int], StageWindow]

ROWS, COLUMNS = 0, 1
_AXES = ("rows", "columns")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a setting is out of reach.

    Attributes:
        id: What `texts.limits` writes the sentence from, such as `"kernel-rows"`: the control, then what stands in its way.
        facts: The numbers of the sentence, by name.
    """

    id: str
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Limit:
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


@dataclass(frozen=True, slots=True)
class AxisLimits:
    """The values of a setting that exists once an axis.

    Attributes:
        rows: For the vertical axis, as long as the horizontal one stays.
        columns: For the horizontal axis, as long as the vertical one stays.
        both: For both at once, while they are linked.
    """

    rows: Limit
    columns: Limit
    both: Limit


@dataclass(frozen=True, slots=True)
class StageLimits:
    """What the controls of one stage can be set to, each as long as the others stay; None for what the stage has not.

    Attributes:
        kernel: Kernel or pool size.
        strides: Strides.
        dilation: Dilation rates.
        padding: Padding cells on every side, for padding by a number.
        filters: Filters, or for a depthwise convolution the filters of each channel.
        refused_padding: Which of `"valid"`, `"same"`, `"full"` are out of reach, and why.
    """

    kernel: AxisLimits | None = None
    strides: AxisLimits | None = None
    dilation: AxisLimits | None = None
    padding: Limit | None = None
    filters: Limit | None = None
    refused_padding: tuple[tuple[str, Reason], ...] = ()


@dataclass(frozen=True, slots=True)
class _Fault:
    """What makes a setting impossible, and the axis it concerns: 0, 1 or None for both together."""

    id: str
    axis: int | None
    facts: Facts


def limits(stage: Stage, input_shape: Shape) -> StageLimits:
    """The settings within reach of `stage` on an input of shape (height, width, channels).

    A setting whose every value is impossible, since others are wrong, is left free: moving it can do no more harm.
    """
    window = window_of(stage)
    if window is None:
        return StageLimits()
    search = _Search(window, input_shape)
    by_number = window.kind in {"sum", "pool", "rank"}
    return StageLimits(
        kernel=search.axes("kernel", MAX_KERNEL, _with_size),
        strides=search.axes("strides", MAX_STRIDE, _with_strides),
        dilation=None if window.kind == "pool" else search.axes("dilation", MAX_DILATION, _with_dilation),
        padding=search.limit("padding", range(MAX_KERNEL + 1), _with_padding, None) if by_number else None,
        filters=search.limit("filters", range(1, MAX_FILTERS + 1), _with_filters, None) if window.filters else None,
        refused_padding=tuple(search.refused(("valid", "same", "full") if by_number else ("valid", "same"))),
    )


def _faults(window: StageWindow, shape: Shape) -> Iterable[_Fault]:
    """All that stands in the way of `window` on an input of `shape`, the geometry first."""
    for axis in (ROWS, COLUMNS):
        yield from _axis_faults(window, shape[axis], axis)
    channels = window.channels(shape[2])
    if channels > MAX_CHANNELS:
        yield _Fault("channels", None, (("maps", channels), ("most", MAX_CHANNELS)))
    cells = [window.output(shape[axis], axis) for axis in (ROWS, COLUMNS)]
    if cells[ROWS] * cells[COLUMNS] * channels > MOST_CELLS:
        facts = (("height", cells[ROWS]), ("width", cells[COLUMNS]), ("maps", channels), ("most", MOST_CELLS))
        yield _Fault("cells", None, facts)


def _axis_faults(window: StageWindow, cells: int, axis: int) -> Iterable[_Fault]:
    """A window that reaches beyond its padded input, or a pool's that lies in the padding alone."""
    kernel, dilation, padding = window.size[axis], window.dilation[axis], window.padding
    amount = padding if isinstance(padding, int) else 0
    reach = (kernel - 1) * dilation + 1
    if window.kind != "stamp" and padding not in {"same", "full"} and reach > cells + 2 * amount:
        facts = (("kernel", kernel), ("dilation", dilation), ("reach", reach), ("cells", cells), ("padding", amount))
        yield _Fault(_AXES[axis], axis, facts)
    if window.kind == "pool" and amount >= kernel:
        yield _Fault(f"empty-{_AXES[axis]}", axis, (("kernel", kernel), ("padding", amount)))


@dataclass(frozen=True, slots=True)
class _Search:
    """Tries every value of a control while the other controls stay; there are at most a dozen of each."""

    window: StageWindow
    shape: Shape

    def axes(self, control: str, highest: int, change: Callable[[StageWindow, int, bool, bool], StageWindow]) -> AxisLimits:
        values = range(1, highest + 1)
        return AxisLimits(
            rows=self.limit(control, values, lambda window, value: change(window, value, True, False), ROWS),
            columns=self.limit(control, values, lambda window, value: change(window, value, False, True), COLUMNS),
            both=self.limit(control, values, lambda window, value: change(window, value, True, True), None),
        )

    def limit(self, control: str, values: range, change: Change, axis: int | None) -> Limit:
        faults = {value: self._fault(change(self.window, value), axis) for value in values}
        within = [value for value, fault in faults.items() if fault is None] or list(values)
        low, high = within[0], within[-1]
        return Limit(
            low,
            high,
            _reason(control, faults.get(low - 1), Reason(f"{control}-least", (("least", low),))),
            _reason(control, faults.get(high + 1), Reason(f"{control}-most", (("most", high),))),
        )

    def refused(self, kinds: tuple[Padding, ...]) -> Iterable[tuple[str, Reason]]:
        for kind in kinds:
            fault = self._fault(replace(self.window, padding=kind), None)
            if fault is not None:
                yield str(kind), Reason(f"padding-{fault.id}", fault.facts)

    def _fault(self, window: StageWindow, axis: int | None) -> _Fault | None:
        """The first fault on `axis`, or on any; one of the other axis is not this control's to mend."""
        faults = _faults(window, self.shape)
        return next((fault for fault in faults if axis is None or fault.axis in {axis, None}), None)
