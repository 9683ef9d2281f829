"""A lesson as what worksheets are made from."""

from __future__ import annotations

from convviz.exports.worksheet.lesson import lesson_sheet
from convviz.lessons.lesson import LessonFiles
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.texts.articles.reading import language_in_force
from convviz.texts.worksheet import file_name
from convviz.workspace.lesson_preparing import preparer


class LessonSource:
    """A lesson that is to be printed; each of its networks is loaded once."""

    def __init__(self, files: LessonFiles) -> None:
        self._files = files
        self._prepare = preparer()

    def name(self) -> str:
        """What the file is called at first."""
        return file_name(self._files.said(language_in_force()).title)

    def worksheet(self, options: SheetOptions) -> Worksheet:
        """The sheet, in the language in force.

        Raises:
            ConvvizError: A step cannot be shown, or its question has no answer.
        """
        return lesson_sheet(self._files, language_in_force(), self._prepare, options)
