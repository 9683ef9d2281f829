"""Lines of text in several sizes and colours, broken between runs where the width ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, line_height, text_width
from convviz.painting.theme import Theme

Tone = Literal["text", "soft", "signed", "good", "warning"]

_BADGE_PX = 8.0
_SIZES_SMALLER = 3


class Run(Struct, frozen=True):
    """A piece of text that is never broken.

    Attributes:
        text: What is written.
        size_px: The size of the type.
        bold: Whether it stands out.
        tone: Its colour: `"signed"` takes `sign`'s, `"good"` and `"warning"` stand on a ground of their own.
        sign: -1, 0 or 1 for the tone `"signed"`.
        gap: The distance to the run before it on the same line.
        starts: Whether a line may begin here.
    """

    text: str
    size_px: int = 13
    bold: bool = False
    tone: Tone = "text"
    sign: int = 0
    gap: float = 4.0
    starts: bool = True

    @property
    def is_badge(self) -> bool:
        """Whether it stands on a ground of its own."""
        return self.tone in {"good", "warning"}

    @property
    def width(self) -> float:
        """The width of the text, with its ground."""
        extra = 2 * _BADGE_PX if self.is_badge else 0.0
        return text_width(self.text, self.size_px, bold=self.bold) + extra


class PlacedRun(Struct, frozen=True):
    """A run in its place."""

    run: Run
    box: Box


def flowed(runs: Sequence[Run], x: float, y: float, width: float) -> tuple[PlacedRun, ...]:
    """The runs from (x, y) on; each line is as high as its largest type."""
    placed: list[PlacedRun] = []
    widths = [run.width for run in runs]
    for line in _lines(runs, widths, width):
        height = max(line_height(runs[number].size_px) for number in line)
        at = x
        for number in line:
            at += runs[number].gap if number != line.start else 0.0
            placed.append(PlacedRun(runs[number], Box(at, y, widths[number], height)))
            at += widths[number]
        y += height
    return tuple(placed)


def flow_height(placed: Iterable[PlacedRun]) -> float:
    """From the top of the first line to the bottom of the last."""
    boxes = [one.box for one in placed]
    return max(box.bottom for box in boxes) - min(box.y for box in boxes) if boxes else 0.0


def fitted_flow(runs: Sequence[Run], box: Box) -> tuple[PlacedRun, ...]:
    """The flow in a box; type is set smaller, step by step, where it would be too high."""
    fitting: tuple[PlacedRun, ...] = ()
    for fitting in smaller_flows(runs, box.width):
        if flow_height(fitting) <= box.height:
            break
    return tuple(PlacedRun(one.run, one.box.moved(box.x, box.y)) for one in fitting)


def smaller_flows(runs: Sequence[Run], width: float) -> Iterator[tuple[PlacedRun, ...]]:
    """The flow from (0, 0) on in its own type and, as far as they are asked for, in smaller ones."""
    for by in range(_SIZES_SMALLER + 1):
        yield flowed([_smaller(run, by) for run in runs] if by else runs, 0, 0, width)


def paint_flow(painter: QPainter, placed: Iterable[PlacedRun], theme: Theme) -> None:
    """Paints placed runs."""
    for one in placed:
        run = one.run
        if run.is_badge:
            _paint_ground(painter, one, theme)
        align = "centre" if run.is_badge else "left"
        draw_text(painter, one.box, run.text, run.size_px, _colour(run, theme), bold=run.bold, align=align)


def _lines(runs: Sequence[Run], widths: Sequence[float], width: float) -> list[range]:
    """Which runs stand on each line.

    Runs that may not begin a line stay with the one before, unless even a line of their own would not hold them.
    """
    starts = [0]
    used = 0.0
    for number, run in enumerate(runs):
        needed = widths[number]
        if run.starts:
            for later in range(number + 1, len(runs)):
                if runs[later].starts:
                    break
                needed += runs[later].gap + widths[later]
        if number > starts[-1] and used + run.gap + needed > width:
            starts.append(number)
            used = 0.0
        used += (run.gap if number > starts[-1] else 0.0) + widths[number]
    return [range(first, last) for first, last in pairwise((*starts, len(runs))) if last > first]


def _smaller(run: Run, by: int) -> Run:
    return Run(run.text, max(9, run.size_px - by), run.bold, run.tone, run.sign, run.gap, run.starts)


def _colour(run: Run, theme: Theme) -> QColor:
    match run.tone:
        case "text":
            return theme.text
        case "soft":
            return theme.soft_text
        case "signed":
            return {-1: theme.negative_text, 0: theme.text, 1: theme.positive_text}[run.sign]
        case "good":
            return theme.good
        case "warning":
            return theme.warning


def _paint_ground(painter: QPainter, one: PlacedRun, theme: Theme) -> None:
    height = line_height(one.run.size_px) + 2
    pill = Box(one.box.x, one.box.y + (one.box.height - height) / 2, one.box.width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.good_ground if one.run.tone == "good" else theme.warning_ground)
    painter.drawRoundedRect(pill.rect, height / 2, height / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
