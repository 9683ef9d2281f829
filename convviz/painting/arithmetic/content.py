"""What the arithmetic card says about one cell: its terms as tiles or small grids, and the lines below."""

from __future__ import annotations

from typing import assert_never

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers.arithmetic import Choice, Copy, Formula, Sum, Window
from convviz.painting.arithmetic.lines import GAP_PX, average_lines, result_runs, sum_lines
from convviz.painting.arithmetic.parts import Content, TermGrids, Tile, TileState
from convviz.painting.chain.detail_blocks import compact_places
from convviz.painting.chain.stage_items import window_channel
from convviz.painting.text_flow import Run
from convviz.states.lab.scene import ArithmeticScene, LabScene
from convviz.states.written.number import shortest
from convviz.states.written.terms import Term, WrittenChoice, WrittenFormula, WrittenSum
from convviz.states.written.writing import FEW_TERMS, write_choice, write_formula, write_sum
from convviz.texts import arithmetic as words
from convviz.texts.lab import operation_name


def content_of(scene: LabScene) -> Content | None:
    """What is to be said about the scene's explained cell; None where nothing is explained."""
    cell = scene.arithmetic
    if cell is None:
        return None
    match cell.arithmetic:
        case Sum():
            return _of_sum(cell, cell.arithmetic, scene)
        case Choice():
            return _of_choice(cell, cell.arithmetic)
        case Formula():
            return _of_formula(cell, write_formula(cell.arithmetic))
        case Copy():
            value = shortest(cell.arithmetic.result)
            tiles = (Tile(0, "", "", words.number(value), cell.arithmetic.result),)
            return Content(tiles, None, joined=False, lines=result_runs(cell, value, exact=value.exact))
        case _:
            assert_never(cell.arithmetic)


def _of_sum(cell: ArithmeticScene, arithmetic: Sum, scene: LabScene) -> Content:
    channel = window_channel(scene, arithmetic.window)
    written = write_sum(arithmetic, channel)
    if arithmetic.weights.size == 0:
        nothing = Run(words.no_cell_reaches(), tone="soft")
        runs = result_runs(cell, written.total, exact=True, name=words.bias())
        return Content((), None, joined=True, lines=(nothing, *runs))
    average = cell.operation == "average-pooling"
    lines = average_lines(cell, arithmetic, written) if average else sum_lines(cell, written, scene, channel)
    tiles, grids = sum_terms(arithmetic, written, channel, average=average)
    if grids is not None and not average:
        lines = (*lines, *marked_term(written, cell.marked))
    return Content(tiles, grids, joined=True, lines=lines)


def sum_terms(
    arithmetic: Sum, written: WrittenSum, channel: int, *, average: bool
) -> tuple[tuple[Tile, ...], TermGrids | None]:
    """The terms of a sum: as tiles, or as grids of one channel where there are many.

    Args:
        arithmetic: The sum.
        written: The same as it is written.
        channel: The channel whose terms stand in the grids.
        average: Whether it is a mean: values without weights, and padding takes no part.
    """
    if arithmetic.weights.size > FEW_TERMS:
        grids = _grids(arithmetic.window, channel, arithmetic)
        if average:
            return (), replace(grids, weights=None, products=None, ignored=grids.padding)
        return (), _with_products(grids, written)
    tiles = [_tile(arithmetic, term, average=average) for term in written.terms]
    if written.remainder.units:
        text = words.number(written.remainder)
        tiles.append(Tile(-1, words.rounding(), "", text, 0.0, "remainder"))
    return tuple(tiles), None


def _tile(arithmetic: Sum, term: Term, *, average: bool) -> Tile:
    return Tile(
        term.index,
        "" if average else words.number(term.value),
        "" if average else f"{words.MULTIPLY} {words.number(term.weight)}",
        words.number(term.product) if term.inside or not average else "",
        float(arithmetic.products[term.index]),
        "normal" if term.inside else ("ignored" if average else "padding"),
        term.exact,
    )


def _with_products(grids: TermGrids, written: WrittenSum) -> TermGrids:
    texts = {term.index: words.number(term.product) for term in written.terms}
    rows = tuple(tuple(texts.get(index, "") for index in row) for row in grids.indices.tolist())
    return replace(grids, written=rows, adds_up=not any(group.remainder.units for group in written.groups))


def marked_term(written: WrittenSum, marked: int | None) -> tuple[Run, ...]:
    """The hovered term in full: its cell may be too small for numbers."""
    term = next((term for term in written.terms if term.index == marked), None)
    if term is None:
        return ()
    before = f"{words.product(term.value, term.weight)} {words.equals(exact=term.exact)}"
    return (
        Run(before, tone="soft", gap=GAP_PX),
        Run(words.number(term.product), bold=True, tone="signed", sign=term.product.sign, starts=False),
    )


def _of_choice(cell: ArithmeticScene, arithmetic: Choice) -> Content:
    written = write_choice(arithmetic)
    taking_part = tuple(
        value for value, considered in zip(written.values, written.considered, strict=True) if considered
    )
    few = len(written.values) <= FEW_TERMS
    text = words.listed(written.kind, taking_part) if few else words.of_values(written.kind, len(taking_part))
    note: tuple[Run, ...] = ()
    if written.ties > 1:
        note = (Run(words.first_of_equal(written.ties), tone="soft", gap=GAP_PX),)
    lines = (Run(text), *result_runs(cell, written.result, exact=written.result.exact, note=note))
    tiles, grids = choice_terms(arithmetic, written)
    return Content(tiles, grids, joined=False, lines=lines)


def choice_terms(arithmetic: Choice, written: WrittenChoice) -> tuple[tuple[Tile, ...], TermGrids | None]:
    """The values that one was chosen of: as tiles, or as a grid where there are many."""
    if len(written.values) <= FEW_TERMS:
        return _choice_tiles(arithmetic, written), None
    grids = _grids(arithmetic.window, int(arithmetic.window.channels[0]), None)
    ignored = np.zeros(grids.indices.shape, np.bool_)
    there = grids.indices >= 0
    ignored[there] = ~arithmetic.considered[grids.indices[there]]
    return (), replace(grids, ignored=ignored, chosen=arithmetic.chosen)


def _choice_tiles(arithmetic: Choice, written: WrittenChoice) -> tuple[Tile, ...]:
    tiles: list[Tile] = []
    for index, (value, considered) in enumerate(zip(written.values, written.considered, strict=True)):
        state: TileState = "normal" if arithmetic.window.inside[index] else "padding"
        if not considered:
            state = "ignored"
        elif index == written.chosen:
            state = "chosen"
        text = words.number(value) if considered else ""
        number = float(arithmetic.window.values[index]) if considered else 0.0
        tiles.append(Tile(index, "", "", text, number, state))
    return tuple(tiles)


def _of_formula(cell: ArithmeticScene, written: WrittenFormula) -> Content:
    tile = Tile(0, "", "", words.number(written.value), float(written.value.text))
    lines = (
        Run(operation_name(cell.operation), tone="soft"),
        Run(words.expression(written), starts=False),
        *result_runs(cell, written.result, exact=written.result.exact),
    )
    return Content((tile,), None, joined=False, lines=lines)


def _grids(window: Window, channel: int, arithmetic: Sum | None) -> TermGrids:
    members = np.flatnonzero(window.channels == channel)
    rows, columns = compact_places(window, members)
    shape = (int(rows.max()) + 1, int(columns.max()) + 1)
    indices = np.full(shape, -1, np.intp)
    indices[rows, columns] = members
    padding = np.zeros(shape, np.bool_)
    padding[rows, columns] = ~window.inside[members]

    def filled(numbers: NDArray[np.float64]) -> NDArray[np.float32]:
        grid = np.zeros(shape, np.float32)
        grid[rows, columns] = np.where(
            np.isfinite(numbers[members]) | window.inside[members], numbers[members], 0
        )
        return grid

    return TermGrids(
        indices,
        filled(window.values),
        None if arithmetic is None else filled(arithmetic.weights),
        None if arithmetic is None else filled(arithmetic.products),
        padding,
        np.zeros(shape, np.bool_),
    )
