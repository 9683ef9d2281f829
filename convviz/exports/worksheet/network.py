"""A worksheet from the network page: one number of the selected layer, pooling, and a table of sizes with gaps."""

from __future__ import annotations

import numpy as np

from convviz.exports.worksheet.lab import Known, stage_task
from convviz.exports.worksheet.sums import sum_task
from convviz.layers import Array, AveragePooling2D, Cell, MaxPooling2D, Shape
from convviz.networks import Cursor, Network, Node, Trace
from convviz.networks.silenced import bare
from convviz.networks.summary import Row, summarise
from convviz.states.lab.run import StageRun
from convviz.states.lab.state import Pooling
from convviz.states.worksheet.options import SheetOptions, blank_cells
from convviz.states.worksheet.parts import Heading, Part, TableTask, Worksheet
from convviz.states.worksheet.patch import around
from convviz.texts import worksheet_network as words
from convviz.texts.network_derivation import terms_text
from convviz.texts.numbers import format_count

_PATCH = 8
_MOST_ROWS = 26
_SHAPE, _PARAMETERS = 2, 3


def network_worksheet(
    trace: Trace, layer: str, cell: Cell | None = None, options: SheetOptions | None = None
) -> Worksheet:
    """A task for one number of a layer, one for the next pooling layer, and the table.

    Args:
        trace: What the network computed.
        layer: The selected layer; "" for none.
        cell: Its number to be computed; None for the largest.
        options: How.

    Raises:
        ConvvizError: There is no such layer, or it did not run.
    """
    options = options or SheetOptions()
    network = trace.network
    parts: list[Part] = []
    for node in _worked(network, layer):
        if node.id in trace:
            parts += _layer_parts(trace, node, cell if node.id == layer else None, options)
    parts += [Heading(words.table_heading()), table_task(network, layer, options)]
    return Worksheet(network.name, tuple(parts))


def table_task(network: Network, layer: str, options: SheetOptions) -> TableTask:
    """The layers with gaps where their sizes and their numbers of parameters are to be worked out.

    Of a long network those rows that stand around a layer.
    """
    rows = summarise(network).rows
    shown = _around(rows, layer)
    texts = tuple(
        (row.name, row.type, words.shape_text(row.output_shape), format_count(row.parameters))
        for row in shown
    )
    gaps: set[tuple[int, int]] = set()
    blank = blank_cells((len(shown), 2), options.blanks)
    for at, row in enumerate(shown):
        if at and row.output_shape is not None and blank[at, 0]:
            gaps.add((at, _SHAPE))
        if row.parameters and blank[at, 1]:
            gaps.add((at, _PARAMETERS))
    ways = tuple(
        f"{row.name}: {terms_text(row.derivation)} = {format_count(row.parameters)}"
        for row in shown
        if row.derivation
    )
    return TableTask(
        words.table_instruction(),
        words.table_columns(),
        texts,
        frozenset(gaps),
        frozenset({_PARAMETERS}),
        ways,
    )


def _worked(network: Network, layer: str) -> list[Node]:
    """The selected layer, or the first that sums; and the first pooling layer from there on."""
    nodes = [node for node in network.nodes if node.inputs]
    at = next((place for place, node in enumerate(nodes) if node.id == layer), None)
    if at is None:
        at = next((place for place, node in enumerate(nodes) if node.layer.parameter_count()), 0)
    pools = [node for node in nodes[at:] if isinstance(bare(node.layer), MaxPooling2D | AveragePooling2D)]
    chosen = nodes[at : at + 1]
    return chosen + [pool for pool in pools[:1] if pool not in chosen]


def _layer_parts(trace: Trace, node: Node, cell: Cell | None, options: SheetOptions) -> list[Part]:
    maps = trace.maps(node.id)
    where = cell or _largest(maps)
    kind = bare(node.layer)
    heading = Heading(words.cell_heading(node.id, node.type, where, maps.shape))
    if isinstance(kind, MaxPooling2D | AveragePooling2D):
        stage = _pooling(kind)
        values = trace.inputs_of(node.id)[0]
        if stage is None or values.ndim != 3:
            return []
        run = StageRun(stage, kind, values, trace[node.id])
        height, width, _ = values.shape
        at = kind.axes(Shape(*values.shape))
        row, column = max(at[0].start(where.row), 0), max(at[1].start(where.column), 0)
        known = Known(around(row, height, _PATCH), around(column, width, _PATCH))
        part, _ = stage_task(run, 1, known, where, options)
        return [heading, part]
    task = sum_task(trace.network.explain(trace, Cursor(node.id, *where)))
    return [] if task is None else [heading, task]


def _pooling(layer: MaxPooling2D | AveragePooling2D) -> Pooling | None:
    """The layer as a stage of the lab, which has all that pooling layers of networks have but odd paddings."""
    if isinstance(layer.padding, tuple) or layer.dilation_rate != (1, 1):
        return None
    kind = "max" if isinstance(layer, MaxPooling2D) else "average"
    return Pooling(kind, layer.pool_size, layer.strides, layer.padding)


def _largest(maps: Array) -> Cell:
    """The largest number: one that is not 0 after a ReLU."""
    row, column, channel = np.unravel_index(int(maps.argmax()), maps.shape)
    return Cell(int(channel), int(row), int(column))


def _around(rows: tuple[Row, ...], layer: str) -> tuple[Row, ...]:
    at = next((place for place, row in enumerate(rows) if row.name == layer), 0)
    span = around(at, len(rows), _MOST_ROWS)
    return rows[span.first : span.end]
