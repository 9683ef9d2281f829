"""A worksheet from the lab: the chain of stages to be computed by hand, a task for each."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.exports.worksheet.sums import sum_task
from convviz.layers import Axis, Cell, TransposedAxis
from convviz.layers.border import Border
from convviz.layers.padding import Pads
from convviz.states.lab.layers import spread
from convviz.states.lab.run import LabRun, StageRun, sliding_axes
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Activate, Convolution, Depthwise, Lab, Pooling, Rank, Transposed
from convviz.states.worksheet.options import SheetOptions, blank_cells
from convviz.states.worksheet.parts import GridTask, Heading, Part, Prose, SheetGrid, Worksheet
from convviz.states.worksheet.patch import Reading, Span, around, cut, known_outputs, read_by
from convviz.texts import worksheet as words
from convviz.texts.kernels import kernel_name
from convviz.texts.lab import kernel_title, operation_name
from convviz.texts.lab_title import lab_title
from convviz.texts.stages import stage_title

Values = NDArray[np.float32]

# A grid of so many cells a side is copied whole, and computed by hand in one lesson.
_WHOLE = 12
_PATCH = 9
_MOST_OUTPUTS = 10
_MOST_PLANES = 3


class Known(Struct, frozen=True):
    """What of a stage's input the sheet holds.

    Attributes:
        rows: These rows.
        columns: These columns.
        channel: The plane that was computed on the sheet; None for the lab's own input, all of which is given.
    """

    rows: Span
    columns: Span
    channel: int | None = None


def lab_worksheet(
    state: Lab, run: LabRun, scene: LabScene | None = None, options: SheetOptions | None = None
) -> Worksheet:
    """Tasks for all stages that run.

    Of a large input a piece is cut out, around the explained cell; each stage goes as far as that piece lets it.

    Args:
        state: The lab.
        run: What it computed.
        scene: What is shown, whose explained cell is the one to be written out; None for the middle of each map.
        options: How.
    """
    options = options or SheetOptions()
    height, width, _ = run.input.shape
    place = _place(run, scene)
    known = Known(_first(place[0], height), _first(place[1], width))
    parts: list[Part] = []
    if (known.rows.count, known.columns.count) != (height, width):
        size = known.rows.count, known.columns.count
        parts.append(Prose(words.cut_words((known.rows.first, known.columns.first), size, (height, width))))
    for number, stage in enumerate(run.stages, start=1):
        parts.append(Heading(f"{number}. {_heading(stage)}"))
        explained = scene.arithmetic if scene is not None else None
        cell = None
        if explained is not None and explained.stage == number - 1:
            cell = Cell(explained.channel, explained.row, explained.column)
        made, after = stage_task(stage, number, known, cell, options)
        parts.append(made)
        if after is None:
            break
        known = after
    return Worksheet(lab_title(state), tuple(parts))


def stage_alone(run: LabRun, stage: int, options: SheetOptions | None = None, *, channel: int = 0) -> Part:
    """The task for one stage by itself, its input given.

    Args:
        run: What the lab computed.
        stage: Which stage, counted from 0.
        options: How.
        channel: Which map of it.
    """
    own = run.stages[stage]
    height, width, _ = own.input.shape
    known = Known(_first(0.5, height), _first(0.5, width))
    rows, columns, maps = own.output.shape
    cell = Cell(min(channel, maps - 1), rows // 2, columns // 2)
    return stage_task(own, stage + 1, known, cell, options or SheetOptions())[0]


def stage_task(
    run: StageRun, number: int, known: Known, cell: Cell | None, options: SheetOptions
) -> tuple[Part, Known | None]:
    """The task for one stage, and what of its output the sheet holds then; None where the chain ends."""
    down, across = _readings(run)
    height, width, maps = run.output.shape
    rows = _some(known_outputs(down, height, run.input.shape[0], known.rows), cell and cell.row)
    columns = _some(known_outputs(across, width, run.input.shape[1], known.columns), cell and cell.column)
    channel = _channel(run, known, cell, maps)
    if cell is None or cell.row not in rows or cell.column not in columns or cell.channel != channel:
        cell = Cell(channel, rows.first + rows.count // 2, columns.first + columns.count // 2)
    if not rows.count or not columns.count:
        return Prose(words.piece_ends()), None
    if isinstance(run.stage, Convolution | Transposed) and run.input.shape[2] > _MOST_PLANES:
        one = sum_task(run.layer.explain(cell, run.input))
        return one or Prose(words.piece_ends()), None
    marked = cell.row - rows.first, cell.column - columns.first
    results = run.output[rows.first : rows.end, columns.first : columns.end, channel]
    whole = results.shape == (height, width)
    applies = isinstance(run.stage, Activate)
    output = SheetGrid(
        words.output_title(*results.shape), results, first=None if whole else (rows.first, columns.first)
    )
    from_above = known.channel is not None and _reads_only(run, channel, known.channel)
    task = GridTask(
        _instruction(run, number, results, from_above=from_above),
        _settings(run, channel),
        () if from_above else _inputs(run, channel, known, (rows, columns), cell),
        _kernels(run, channel),
        output,
        blank_cells((rows.count, columns.count), options.blanks, marked),
        None if applies else marked,
        "" if applies else words.mark_words() if _adds(run) else words.mark_words_without_sum(),
        () if applies else words.written_lines(run.layer.explain(cell, run.input)),
    )
    return task, Known(rows, columns, channel)


def _readings(run: StageRun) -> tuple[Reading, Reading]:
    if isinstance(run.stage, Activate):
        return _itself, _itself
    down, across = sliding_axes(run)
    return _reading(down), _reading(across)


def _itself(output: int) -> tuple[int, ...]:
    return (output,)


def _reading(axis: Axis | TransposedAxis) -> Reading:
    if isinstance(axis, TransposedAxis):

        def stamping(output: int) -> tuple[int, ...]:
            return tuple(cell for cell, _ in axis.cells(output))

        return stamping
    return axis.cells


def _place(run: LabRun, scene: LabScene | None) -> tuple[float, float]:
    """Where the explained cell lies, as shares of the height and the width."""
    cell = None if scene is None else scene.arithmetic
    if cell is None or cell.stage >= len(run.stages):
        return 0.5, 0.5
    height, width, _ = run.stages[cell.stage].output.shape
    return (cell.row + 0.5) / height, (cell.column + 0.5) / width


def _first(share: float, size: int) -> Span:
    return around(int(share * size), size, size if size <= _WHOLE else _PATCH)


def _some(span: Span, place: int | None) -> Span:
    """No more than fit on the sheet, with the explained one among them."""
    if span.count <= _MOST_OUTPUTS:
        return span
    inside = span.first if place is None or place not in span else place
    cut_out = around(inside - span.first, span.count, _MOST_OUTPUTS)
    return Span(span.first + cut_out.first, span.first + cut_out.end)


def _channel(run: StageRun, known: Known, cell: Cell | None, maps: int) -> int:
    """The map that is computed: the explained one, else that which goes on with what is on the sheet."""
    if cell is not None:
        return cell.channel
    if known.channel is None or isinstance(run.stage, Convolution | Transposed):
        return 0
    return min(known.channel * (maps // run.input.shape[2]), maps - 1)


def _planes(run: StageRun, channel: int) -> tuple[int, ...]:
    """The input's planes that a map is made of."""
    channels = run.input.shape[2]
    if isinstance(run.stage, Convolution | Transposed):
        return tuple(range(channels))
    return (channel // (run.output.shape[2] // channels),)


def _reads_only(run: StageRun, channel: int, plane: int) -> bool:
    return _planes(run, channel) == (plane,)


def _adds(run: StageRun) -> bool:
    return isinstance(run.stage, Convolution | Depthwise | Transposed) or (
        isinstance(run.stage, Pooling) and run.stage.kind == "average"
    )


def _heading(run: StageRun) -> str:
    kernel = run.stage.kernel if isinstance(run.stage, Convolution | Depthwise | Transposed) else None
    title = stage_title(run.stage)
    return f"{title}: {kernel_name(kernel.name)}" if kernel is not None and kernel.name else title


def _instruction(run: StageRun, number: int, results: Values, *, from_above: bool) -> str:
    parts = [words.instruction(run.stage)]
    if from_above:
        parts.insert(0, words.uses_result_above(number - 1))
    if words.needs_rounding(results):
        parts.append(words.rounding())
    return " ".join(parts)


def _settings(run: StageRun, channel: int) -> str:
    biases = getattr(run.layer, "bias", None)
    bias = "" if biases is None else words.bias_text(float(biases[channel]))
    settings = words.stage_settings(run.stage, _pads(run))
    return words.joined(settings, bias)


def _pads(run: StageRun) -> tuple[Pads, Pads] | None:
    if isinstance(run.stage, Activate):
        return None
    down, across = sliding_axes(run)
    if isinstance(down, TransposedAxis) or isinstance(across, TransposedAxis):
        return None
    return (down.pad_before, down.pad_after), (across.pad_before, across.pad_after)


def _border(run: StageRun) -> Border | None:
    return run.stage.border if isinstance(run.stage, Convolution | Depthwise | Rank) else None


def _inputs(
    run: StageRun, channel: int, known: Known, outputs: tuple[Span, Span], cell: Cell
) -> tuple[SheetGrid, ...]:
    """The planes that are read, with the padding that the outputs on the sheet reach."""
    readings = _readings(run)
    spans = [
        _joined(known_span, read_by(reading, wanted))
        for known_span, reading, wanted in zip((known.rows, known.columns), readings, outputs, strict=True)
    ]
    rows, columns = spans
    window = [
        read_by(reading, Span(at, at + 1))
        for reading, at in zip(readings, (cell.row, cell.column), strict=True)
    ]
    framed = (
        window[0].first - rows.first,
        window[1].first - columns.first,
        window[0].count,
        window[1].count,
    )
    height, width, channels = run.input.shape
    whole = rows.first <= 0 and columns.first <= 0 and rows.end >= height and columns.end >= width
    grids: list[SheetGrid] = []
    for plane in _planes(run, channel):
        values, outside = cut(run.input[:, :, plane], rows, columns, _border(run))
        title = operation_name("input")
        grids.append(
            SheetGrid(
                f"{title}, {words.plane_words(plane)}" if channels > 1 else title,
                values,
                outside if outside.any() else None,
                framed
                if all(span.count for span in window) and not isinstance(run.stage, Activate)
                else None,
                None if whole else (rows.first, columns.first),
            )
        )
    return tuple(grids)


def _joined(known: Span, read: Span) -> Span:
    return Span(min(known.first, read.first), max(known.end, read.end)) if read.count else known


def _kernels(run: StageRun, channel: int) -> tuple[SheetGrid, ...]:
    """The weights as they meet each plane."""
    stage = run.stage
    if not isinstance(stage, Convolution | Depthwise | Transposed):
        return ()
    channels = run.input.shape[2]
    weights = spread(stage.kernel.effective(), channels)
    own = channel % weights.shape[3] if isinstance(stage, Depthwise) else channel
    if not isinstance(stage, Transposed) and stage.flip:
        weights = weights[::-1, ::-1]
    return tuple(
        SheetGrid(
            f"{kernel_title()}, {words.plane_words(plane)}" if channels > 1 else kernel_title(),
            weights[:, :, plane, own],
        )
        for plane in _planes(run, channel)
    )
