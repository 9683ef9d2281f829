"""What is right, as a sentence says it."""

from __future__ import annotations

import pytest

from convviz.lessons.quantities.records import Stated
from convviz.lessons.questions import NumberQuestion
from convviz.lessons.wording import answer_text
from convviz.states.lessons.answers import NumberAnswer

QUESTION = NumberQuestion(Stated(0.0))


@pytest.mark.parametrize(
    ("value", "text"),
    [(54_880_000.0, "54,880,000"), (21_632.0, "21,632"), (-18.0, "−18"), (0.0, "0"), (0.8807971, "0.8808")],
)
def test_a_count_is_said_with_all_its_digits_and_a_measured_number_with_four(value: float, text: str) -> None:
    assert answer_text(NumberAnswer(value, 0.0), QUESTION, ()) == text
