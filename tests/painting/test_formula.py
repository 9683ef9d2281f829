"""The formula strip says its rule whole, however long it is."""

from __future__ import annotations

import pytest

from convviz.painting.box import Box
from convviz.painting.formula import fitting_rule, place_formula
from convviz.painting.lettering import ELLIPSIS, text_width
from convviz.states.lab.scene import AxisFormula, FormulaScene

_SAME = FormulaScene(
    *(AxisFormula(512, 55, 55, kernel=111, dilation=1, stride=1, output=512, dropped=0),) * 2, rule="same"
)


@pytest.mark.parametrize("width", [600.0, 520.0, 450.0, 400.0])
def test_a_long_rule_gives_up_words_and_then_size_before_it_is_cut(width: float) -> None:
    text, size = fitting_rule(_SAME, width)
    assert text_width(text, size) <= width
    assert ELLIPSIS not in text


def test_in_no_room_at_all_the_rule_is_cut() -> None:
    text, size = fitting_rule(_SAME, 120)
    assert text_width(text, size) <= 120
    assert text.endswith(ELLIPSIS)


@pytest.mark.parametrize("width", [200.0, 330.0, 700.0])
def test_a_narrow_strip_leaves_the_symbols_out_rather_than_the_result(width: float) -> None:
    axis = AxisFormula(28, 0, 0, kernel=3, dilation=1, stride=1, output=26, dropped=0)
    runs = place_formula(FormulaScene(axis, axis, rule="valid"), Box(0, 0, width, 18))
    assert runs[-1].text == "26"
    assert runs[-1].box.right <= width
    assert ("pads" in {run.text for run in runs}) == (width >= 330)
