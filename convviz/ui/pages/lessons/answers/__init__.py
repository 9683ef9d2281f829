"""Fields to answer in, one kind for each form of answer: shared by exercises and lessons."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QWidget

from convviz.states.lessons.answers import ChoiceForm, Form, NumberForm, RowForm, ShapeForm
from convviz.ui.pages.lessons.answers.answer_field import AnswerField
from convviz.ui.pages.lessons.answers.choice_field import ChoiceField
from convviz.ui.pages.lessons.answers.row_field import RowField
from convviz.ui.pages.lessons.answers.typed_field import NumberField, ShapeField

__all__ = ["AnswerField", "ChoiceField", "NumberField", "RowField", "ShapeField", "make_field"]


def make_field(form: Form, parent: QWidget | None = None) -> AnswerField:
    """The field for a form of answer."""
    match form:
        case NumberForm():
            return NumberField(parent)
        case ShapeForm():
            return ShapeField(form, parent)
        case RowForm():
            return RowField(form, parent)
        case ChoiceForm():
            return ChoiceField(form, parent)
        case _:
            assert_never(form)
