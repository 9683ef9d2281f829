"""The rule below the output size: which cells count, and which are never used."""

from __future__ import annotations

import pytest

from convviz.states.lab.scene import AxisFormula, FormulaScene
from convviz.texts.formula import rule_sentence


def _axis(size: int, dropped: int, pads: tuple[int, int] = (0, 0)) -> AxisFormula:
    return AxisFormula(size, *pads, kernel=3, dilation=1, stride=2, output=2, dropped=dropped)


@pytest.mark.parametrize(
    ("rows", "columns", "expected"),
    [
        (_axis(6, 1), _axis(8, 3), "never used: 1 of 6 rows, 3 of 8 columns"),
        (_axis(6, 1), _axis(8, 0), "never used: 1 of 6 rows"),
        (_axis(6, 0), _axis(8, 3), "never used: 3 of 8 columns"),
        (_axis(6, 2, (1, 2)), _axis(6, 0), "never used: 2 of 9 rows"),
        (_axis(5, 0), _axis(7, 0), "no cell dropped"),
    ],
)
def test_dropped_cells_are_counted_so_that_the_count_is_no_row_number(
    rows: AxisFormula, columns: AxisFormula, expected: str
) -> None:
    assert rule_sentence(FormulaScene(rows, columns, "valid")).split(" · ")[1] == expected


def test_in_brief_only_what_is_dropped_is_told() -> None:
    none, some = (FormulaScene(_axis(6, n), _axis(6, n), "valid") for n in (0, 1))
    assert rule_sentence(none, brief=True) == "valid: no padding"
    assert rule_sentence(some, brief=True) == rule_sentence(some)


def test_in_brief_keras_refuses_without_saying_what() -> None:
    refused = FormulaScene(_axis(6, 0), _axis(6, 0), "valid", keras_refuses=True)
    assert (
        rule_sentence(refused) == "valid: no padding · no cell dropped · Keras refuses stride with dilation"
    )
    assert rule_sentence(refused, brief=True) == "valid: no padding · Keras refuses this"
