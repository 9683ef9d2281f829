"""Places the bench: strip, contributions and classes, and the lines below."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from convviz.painting.box import Box, snapped
from convviz.painting.grids.grid_geometry import GridGeometry, fitted_cell
from convviz.painting.lettering import text_width
from convviz.painting.network.bench_parts import (
    BenchLayout,
    Heading,
    PlacedClass,
    PlacedContribution,
    PlacedMap,
    PlacedStrip,
)
from convviz.painting.network.elastic_lines import cell_lines
from convviz.painting.text_flow import Run, fitted_flow, flow_height, flowed
from convviz.states.network.bench import strip_cell
from convviz.states.network.bench_scene import (
    BenchScene,
    ClassRow,
    Contribution,
    Contributions,
    Shares,
    Strip,
)
from convviz.states.network.elastic_scene import ElasticScene
from convviz.texts import network_bench as texts
from convviz.texts.network_bars import percentage
from convviz.texts.numbers import format_number

TEXT_PX: Final = 12
_HEADING_PX: Final = 17.0
_ROW_PX: Final = 20.0
_LEAST_ROW_PX: Final = 14.0
_GAP_PX: Final = 8.0
_STATEMENT_GAP_PX: Final = 18.0
_COLUMN_GAP_PX: Final = 16.0
_ORIGIN_PX: Final = 96.0
_LEAST_ORIGIN_PX: Final = 40.0
_LEAST_ROOM_PX: Final = 2.0
_UNBOUNDED_PX: Final = 4096.0
_LEAST_BAR_PX: Final = 24.0
_TEXT_GAP_PX: Final = 4.0
_MAP_PX: Final = 92.0
_WIDEST_STRIP_CELL_PX: Final = 14.0
_LEAST_STRIP_CELL_PX: Final = 2.0
_NAME_SHARE: Final = 0.3
_DENOMINATOR_PX: Final = 14.0


def place_bench(scene: ElasticScene, room: Box, ratio: float = 1.0) -> BenchLayout:
    """Places a scene's bench in a room."""
    bench = scene.bench
    if bench is None:
        return BenchLayout()
    runs = _lines(scene, bench, 0)
    lines_px = min(flow_height(flowed(runs, 0, 0, room.width)), room.height * 0.4)
    above = Box(room.x, room.y, room.width, max(room.height - lines_px - _GAP_PX, 0.0))
    below = Box(room.x, above.bottom + _GAP_PX, room.width, lines_px)
    lines = fitted_flow(runs, below)
    if bench.strip is not None:
        return BenchLayout(strip=_place_strip(bench.strip, above, ratio), lines=lines)
    left, right = above, above
    if bench.contributions is not None and (bench.shares or bench.odds):
        taken = _left_part(bench, above.width)
        left = Box(above.x, above.y, taken, above.height)
        right = Box(left.right + _COLUMN_GAP_PX, above.y, above.width - taken - _COLUMN_GAP_PX, above.height)
    headings: list[Heading] = []
    contributions: tuple[PlacedContribution, ...] = ()
    classes: tuple[PlacedClass, ...] = ()
    denominator: Box | None = None
    if bench.contributions is not None:
        contributions = _place_contributions(bench.contributions, left, headings)
    if bench.shares is not None:
        rows = Box(right.x, right.y, right.width, max(right.height - _DENOMINATOR_PX - _GAP_PX, 0.0))
        classes = _place_classes(
            bench.shares, rows, headings, None if scene.cell is None else scene.cell.channel
        )
        below_rows = max((one.box.bottom for one in classes), default=right.y) + _GAP_PX
        denominator = Box(right.x, below_rows, right.width, _DENOMINATOR_PX)
        lines = fitted_flow(_lines(scene, bench, len(bench.shares.rows) - len(classes)), below)
    odds = (
        None
        if bench.odds is None
        else (bench.odds, Box(right.x, right.y, right.width, min(right.height, 110.0)))
    )
    return BenchLayout(tuple(headings), None, contributions, classes, denominator, odds, lines)


def _lines(scene: ElasticScene, bench: BenchScene, unseen: int) -> tuple[Run, ...]:
    """What is said about the bench, and the cell's own arithmetic."""
    before, after = _bench_lines(bench, unseen), cell_lines(scene)
    first = tuple(replace(run, gap=_STATEMENT_GAP_PX) for run in after[:1]) if before else after[:1]
    return (*before, *first, *after[1:])


def _bench_lines(bench: BenchScene, unseen: int) -> tuple[Run, ...]:
    """What is said about the bench before the cell's own arithmetic; `unseen` classes found no room."""
    runs: list[Run] = []
    strip = bench.strip
    if strip is not None and strip.marked is not None:
        runs.append(
            Run(texts.place_on_strip(strip, strip.marked, *strip_cell(strip.shape, strip.marked)), TEXT_PX)
        )
        if strip.contributions is not None and strip.chosen is not None:
            added = texts.adds_to_class(float(strip.contributions[strip.marked]), strip.chosen, strip.name)
            runs.append(Run(added, TEXT_PX, tone="soft", gap=_STATEMENT_GAP_PX))
    if bench.contributions is not None and bench.contributions.others:
        text = texts.others(bench.contributions.others, bench.contributions.rest)
        runs.append(Run(text, TEXT_PX, tone="soft"))
    if bench.shares is not None:
        if bench.shares.others + unseen:
            text = texts.more_classes(bench.shares.others + unseen)
            runs.append(Run(text, TEXT_PX, tone="soft", gap=_STATEMENT_GAP_PX))
        runs.append(Run(texts.same_answer(), TEXT_PX, tone="soft", gap=_STATEMENT_GAP_PX))
    return tuple(runs)


def _place_strip(strip: Strip, room: Box, ratio: float) -> PlacedStrip:
    title = Box(room.x, room.y, room.width, _HEADING_PX)
    top = title.bottom + 2
    maps_px = min(_MAP_PX, (room.bottom - top) * 0.45)
    maps = _place_maps(strip, Box(room.x, top, room.width, maps_px), ratio)
    used = max((one.geometry.box.bottom for one in maps), default=top)
    free = Box(room.x, used + _GAP_PX, room.width, max(room.bottom - used - _GAP_PX, 1.0))
    count = strip.values.size
    width = _WIDEST_STRIP_CELL_PX
    # The widest cells whose lines, each at least a little higher than its cells are wide, still fit.
    while width > 1 and math.ceil(count / int(free.width // width)) * width * 1.2 > free.height:
        width -= 1
    per_line = max(1, min(count, int(free.width // width)))
    lines = math.ceil(count / per_line)
    height = max(snapped(min(free.height / lines, width * 2.2), ratio), 1 / ratio)
    box = Box(free.x, free.y, per_line * width, lines * height)
    return PlacedStrip(strip, title, maps, box, per_line, lines, (width, height))


def _place_maps(strip: Strip, room: Box, ratio: float) -> tuple[PlacedMap, ...]:
    height, width, _ = strip.shape
    cell = fitted_cell(height, width, room.width, room.height, ratio)
    step = width * cell + 6
    count = min(len(strip.grids), max(1, int((room.width + 6) // step)))
    return tuple(
        PlacedMap(
            strip.grids[number],
            strip.grids[number].planes[0],
            GridGeometry(snapped(room.x + number * step, ratio), room.y, cell, height, width),
        )
        for number in range(count)
    )


def _place_contributions(
    told: Contributions, room: Box, headings: list[Heading]
) -> tuple[PlacedContribution, ...]:
    """Two columns where there is the width, else one under the other."""
    half = (room.width - _COLUMN_GAP_PX) / 2
    columns = (Box(room.x, room.y, half, room.height), Box(room.right - half, room.y, half, room.height))
    listed = _listed(told)
    largest = max((abs(each.product) for each in listed), default=1.0) or 1.0
    widths = _list_widths(listed, half)
    placed: list[PlacedContribution] = []
    for column, text, rows in zip(
        columns, (texts.adds(), texts.takes_away()), (told.positive, told.negative), strict=True
    ):
        headings.append(Heading(text, Box(column.x, column.y, column.width, _HEADING_PX)))
        placed += _place_list(rows, column, widths, largest)
    return tuple(placed)


def _listed(told: Contributions) -> tuple[Contribution, ...]:
    return (*told.positive, *told.negative)


def _left_part(bench: BenchScene, width: float) -> float:
    """Half of the width; beside a sigmoid the contributions take more, as far as its formula leaves it."""
    half = (width - _COLUMN_GAP_PX) / 2
    if bench.contributions is None or bench.odds is None:
        return half
    formula = text_width(texts.odds_text(bench.odds), TEXT_PX, bold=True) + _TEXT_GAP_PX
    return max(half, min(_lists_width(bench.contributions), width - _COLUMN_GAP_PX - formula))


def _lists_width(told: Contributions) -> float:
    """What both lists take with short bars."""
    origin_px, _, number_px = _list_widths(_listed(told), _UNBOUNDED_PX)
    return 2 * (origin_px + _LEAST_BAR_PX + number_px) + _COLUMN_GAP_PX


def _list_widths(rows: tuple[Contribution, ...], width: float) -> tuple[float, float, float]:
    """What origins, factors and numbers take: the same in both lists, so that all bars have one scale.

    Factors are left out where they would leave hardly any room for bars.
    """
    origin_px = min(_ORIGIN_PX, _room_of(texts.origin(row) for row in rows))
    number_px = _room_of(format_number(row.product, significant=3) for row in rows)
    factors_px = _room_of(texts.factors(row) for row in rows)
    if width - origin_px - factors_px - number_px < _LEAST_BAR_PX:
        factors_px = 0.0
    return min(origin_px, max(_LEAST_ORIGIN_PX, width - number_px - _LEAST_ROOM_PX)), factors_px, number_px


def _place_list(
    rows: tuple[Contribution, ...], column: Box, widths: tuple[float, float, float], largest: float
) -> list[PlacedContribution]:
    origin_px, factors_px, number_px = widths
    step = max(_LEAST_ROW_PX, min(_ROW_PX, (column.height - _HEADING_PX) / max(len(rows), 1)))
    fitting = int((column.height - _HEADING_PX) / step + 1e-6)
    placed: list[PlacedContribution] = []
    for number, row in enumerate(rows[:fitting]):
        y = column.y + _HEADING_PX + number * step
        x = column.x + origin_px
        factors = Box(x, y, factors_px, step)
        bar = Box(factors.right, y, max(column.right - factors.right - number_px, 1.0), step)
        placed.append(
            PlacedContribution(
                row,
                Box(column.x, y, column.width, step),
                Box(column.x, y, origin_px, step),
                factors,
                bar,
                Box(bar.right, y, number_px, step),
                abs(row.product) / largest,
            )
        )
    return placed


def _room_of(told: Iterable[str]) -> float:
    """What the longest of some texts takes, with a gap behind it."""
    return max((text_width(text, TEXT_PX) for text in told), default=0.0) + _TEXT_GAP_PX


def _place_classes(
    shares: Shares, room: Box, headings: list[Heading], explained: int | None
) -> tuple[PlacedClass, ...]:
    rows = shares.rows
    step = max(_LEAST_ROW_PX, min(_ROW_PX, (room.height - _HEADING_PX) / max(len(rows), 1)))
    rows = _most_telling(rows, int((room.height - _HEADING_PX) / step + 1e-6), explained)
    if not rows:
        return ()
    names = [texts.class_name(row.index, row.name) for row in rows]
    name_px = min(max(text_width(name, TEXT_PX, bold=True) for name in names) + 8, room.width * _NAME_SHARE)
    width = (room.width - name_px) / 3
    logits = [row.logit for row in rows if math.isfinite(row.logit)]
    low, high = min(0.0, *logits, 0.0), max(0.0, *logits, 0.0)
    numbers_px = max((text_width(format_number(z, 2), TEXT_PX) for z in logits), default=30.0) + 6
    power_px = _widest([format_number(row.power, significant=3) for row in rows])
    share_px = _widest([percentage(row.share) for row in rows])
    scale = max(width - numbers_px - 8, 8.0) / ((high - low) or 1.0)
    zero = room.x + name_px - low * scale
    for number, text in enumerate(
        (texts.logit_heading(), texts.power_heading(shares), texts.share_heading(shares))
    ):
        headings.append(Heading(text, Box(room.x + name_px + number * width, room.y, width, _HEADING_PX)))
    placed: list[PlacedClass] = []
    for number, row in enumerate(rows):
        y = room.y + _HEADING_PX + number * step
        logit, power, share = (Box(room.x + name_px + at * width, y, width - 6, step) for at in range(3))
        whole = Box(room.x, y, room.width, step)
        name = Box(room.x, y, name_px, step)
        placed.append(PlacedClass(row, whole, name, logit, power, share, power_px, share_px, zero, scale))
    return tuple(placed)


def _most_telling(rows: tuple[ClassRow, ...], fitting: int, explained: int | None) -> tuple[ClassRow, ...]:
    """As many as fit, in their order: the explained class, and the others by their share."""
    if len(rows) <= fitting:
        return rows
    by_share = sorted(rows, key=lambda row: (row.index != explained, -row.share))
    chosen = {row.index for row in by_share[: max(fitting, 0)]}
    return tuple(row for row in rows if row.index in chosen)


def _widest(texts_of_rows: list[str]) -> float:
    """The room of a column of numbers with the gap before it; bold, as the number that stands out is."""
    return max(text_width(text, TEXT_PX, bold=True) for text in texts_of_rows) + 6
