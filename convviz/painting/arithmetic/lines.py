"""The lines under the terms: subtotals, bias, result, what follows, and the ∑ check."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from convviz.layers.arithmetic import Sum
from convviz.painting.text_flow import Run, Tone
from convviz.states.lab.scene import ArithmeticScene, LabScene
from convviz.states.written.number import Number
from convviz.states.written.terms import Group, WrittenSum
from convviz.states.written.writing import write_following
from convviz.texts import arithmetic as words
from convviz.texts.lab import operation_name, plane_name

GAP_PX: Final = 18.0
"""Between two statements on a line."""

_LARGE_PX: Final = 17
# More channels than these are not listed one by one.
_MOST_CHANNELS: Final = 8


def sum_lines(cell: ArithmeticScene, written: WrittenSum, scene: LabScene, channel: int) -> tuple[Run, ...]:
    """Row sums or channels, bias, rounding and result of a sum.

    Args:
        cell: The explained cell.
        written: Its sum, written.
        scene: Names the channels.
        channel: The channel whose terms are shown.
    """
    runs: list[Run] = []
    if written.by == "channels":
        grid = scene.grids[cell.stage]
        names = {group.key: _channel_name(plane_name(grid, group.key)) for group in written.groups}
        if any(not group.terms for group in written.groups):
            runs.append(Run(words.channel(names[channel]), tone="soft"))
        listed = _listed(written.groups, channel)
        for number, (group, more) in enumerate(listed):
            name = words.more_channels(more) if more else names[group.key]
            gap = GAP_PX if runs and not number else 4.0
            runs += _named(name, group.subtotal, plus=number > 0, gap=gap)
        runs += _named(words.bias(), written.bias, plus=True)
    else:
        if 1 < len(written.groups) < len(written.terms):
            runs.append(Run(words.row_sums(), tone="soft"))
            for number, group in enumerate(written.groups):
                runs += _joined(group.subtotal, plus=number > 0)
        runs += _named(words.bias(), written.bias, plus=False, gap=GAP_PX)
    if written.remainder.units:
        runs += _named(words.rounding(), written.remainder, plus=True)
    return (*runs, *result_runs(cell, written.total, exact=written.exact, name=words.total()))


def _channel_name(name: str) -> str:
    """A number beside numbers is marked as a name."""
    return f"#{name}" if name.isdigit() else name


def _listed(groups: tuple[Group, ...], channel: int) -> list[tuple[Group, int]]:
    """The groups with a name each, and the sum of all others with their number; the shown channel is named."""
    if len(groups) <= _MOST_CHANNELS:
        return [(group, 0) for group in groups]
    named = [group for group in groups if group.key == channel]
    named += [group for group in groups if group.key != channel][: _MOST_CHANNELS - 2]
    named.sort(key=lambda group: group.key)
    others = [group for group in groups if group not in named]
    units = sum(group.subtotal.units for group in others)
    together = replace(others[0], key=-1, subtotal=Number(units, others[0].subtotal.decimals), terms=())
    return [*((group, 0) for group in named), (together, len(others))]


def average_lines(cell: ArithmeticScene, arithmetic: Sum, written: WrittenSum) -> tuple[Run, ...]:
    """The sum, what it is divided by, and why that may be fewer than all cells."""
    runs = [
        Run(words.total(), tone="soft"),
        Run(words.number(written.sum), bold=True, starts=False),
        Run(f"÷ {written.divisor}", tone="soft", starts=False),
    ]
    cells = arithmetic.window.inside.size
    note: tuple[Run, ...] = ()
    if written.divisor < cells:
        note = (Run(words.cells_that_count(written.divisor, cells), tone="soft", gap=GAP_PX),)
    return (*runs, *result_runs(cell, written.total, exact=written.exact, note=note))


def result_runs(
    cell: ArithmeticScene, total: Number, *, exact: bool, name: str = "", note: tuple[Run, ...] = ()
) -> tuple[Run, ...]:
    """The result, the activations that follow it, and the ∑ check.

    Args:
        cell: The explained cell.
        total: The result before what follows.
        exact: Whether it is exactly what stands before it.
        name: What stands before the sign.
        note: What is said about the result.
    """
    sign = words.equals(exact=exact)
    runs: list[Run] = []
    if name:
        runs.append(Run(name, _LARGE_PX, gap=GAP_PX))
    runs.append(Run(sign, _LARGE_PX, starts=False))
    runs.append(_number(total, _LARGE_PX))
    runs += note
    for (operation, _), formula in zip(
        cell.following, write_following(total, cell.computed, cell.following), strict=True
    ):
        runs.append(Run(f"→ {operation_name(operation)}", tone="soft", gap=GAP_PX))
        runs.append(Run(words.expression(formula), tone="soft", starts=False))
        runs.append(Run(words.equals(exact=formula.result.exact), tone="soft", starts=False))
        runs.append(_number(formula.result, _LARGE_PX))
    tone: Tone = "good" if cell.check.holds else "warning"
    runs.append(Run(words.check_badge(cell.check), 11, bold=True, tone=tone, gap=GAP_PX))
    return tuple(runs)


def _number(value: Number, size_px: int) -> Run:
    return Run(words.number(value), size_px, bold=True, tone="signed", sign=value.sign, starts=False)


def _named(name: str, value: Number, *, plus: bool, gap: float = 4.0) -> list[Run]:
    text = f"+ {name}" if plus else name
    return [Run(text, tone="soft", gap=gap), Run(words.number(value), bold=True, starts=False)]


def _joined(value: Number, *, plus: bool) -> list[Run]:
    number = Run(words.number(value), bold=True, starts=False)
    return [Run("+", tone="soft"), number] if plus else [number]
