"""The hint to one wrong number that a layer computes."""

from __future__ import annotations

from typing import assert_never

from convviz.layers import Arithmetic, Array, Cell, Layer
from convviz.layers.arithmetic import Choice, Copy, Formula, Sum
from convviz.lessons.marking.hints.choices import choice_hint, start_of_choice
from convviz.lessons.marking.hints.functions import function_hint
from convviz.lessons.marking.hints.sums import start_of_sum, sum_hint
from convviz.lessons.marking.hints.windows import window_hint
from convviz.states.lessons.hint import Hint, Slip

# Other slips give the same small number by chance more often than a wrong window does.
_CERTAIN: frozenset[Slip] = frozenset(
    {
        "sum-activation",
        "sum-bias",
        "sum-flipped",
        "sum-channel",
        "mean-undivided",
        "mean-padding",
        "choice-padding",
        "choice-magnitude",
    }
)


def number_hint(arithmetic: Arithmetic, said: float, tolerance: float = 1e-6) -> Hint:
    """What gives `said` instead of `arithmetic.result`; how to begin where no slip does.

    Args:
        arithmetic: The right computation.
        said: The wrong number.
        tolerance: How far off counts as the same.
    """
    match arithmetic:
        case Sum():
            return sum_hint(arithmetic, said, tolerance)
        case Choice():
            return choice_hint(arithmetic, said, tolerance)
        case Formula():
            return function_hint(arithmetic, said, tolerance)
        case Copy():
            return Hint("window-beside", {"row": arithmetic.row, "column": arithmetic.column, "said": said})
        case _:
            assert_never(arithmetic)


def cell_hint(layer: Layer, cell: Cell, numbers: Array, said: float, tolerance: float = 1e-6) -> Hint:
    """The same for a cell of a layer, where the number may also belong to another window.

    Args:
        layer: The layer.
        cell: The cell of its output.
        numbers: What goes in.
        said: The wrong number.
        tolerance: How far off counts as the same.
    """
    found = number_hint(layer.explain(cell, numbers), said, tolerance)
    if found.slip in _CERTAIN:
        return found
    return window_hint(layer, cell, numbers, said, tolerance) or found


def start_of_cell(arithmetic: Arithmetic) -> Hint:
    """How to begin."""
    match arithmetic:
        case Sum():
            return start_of_sum(arithmetic)
        case Choice():
            return start_of_choice(arithmetic)
        case Formula():
            return Hint("function-start", {"value": arithmetic.value, **arithmetic.parameters})
        case Copy():
            return Hint("window-beside", {"row": arithmetic.row, "column": arithmetic.column})
        case _:
            assert_never(arithmetic)
