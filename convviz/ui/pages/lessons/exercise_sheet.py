"""Exercises as what worksheets are made from."""

from __future__ import annotations

from collections.abc import Sequence

from convviz.states.lessons.task import Exercise
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.texts.exercises import kind_name
from convviz.texts.worksheet import file_name


class ExerciseSource:
    """Exercises that are to be printed."""

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        self._exercises = tuple(exercises)

    def name(self) -> str:
        """What the file is called at first."""
        first = self._exercises[0]
        return (
            file_name(f"{kind_name(first.kind)} {first.level} {first.seed}")
            .replace("/", "-")
            .replace("?", "")
        )

    def worksheet(self, options: SheetOptions) -> Worksheet:
        """The sheet."""
        from convviz.lessons.exercises.sheet import exercise_sheet

        return exercise_sheet(self._exercises, options)
