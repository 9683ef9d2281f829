"""The formula strip says its rule whole, however long it is."""

from __future__ import annotations

import pytest

from convviz.painting.formula import fitting_rule
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
