"""What the lessons page makes worksheets from: the lesson that is walked through."""

from __future__ import annotations

from convviz.layers import ConvvizError
from convviz.lessons.lesson import LessonFiles
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.texts.articles.reading import language_in_force
from convviz.texts.worksheet import file_name
from convviz.ui.pages.exporting.handouts import safe_name
from convviz.workspace.lessons import LessonWorkspace


class LessonWorksheetSource:
    """The whole lesson, whatever step is open."""

    def __init__(self, lessons: LessonWorkspace) -> None:
        self._lessons = lessons
        self._last: tuple[LessonFiles, str, Worksheet] | None = None

    def name(self) -> str:
        """The lesson's title, and that it is a worksheet."""
        files = self._lessons.files
        return safe_name(file_name("" if files is None else files.said(language_in_force()).title))

    def worksheet(self, options: SheetOptions) -> Worksheet:
        """The steps, run once: what is chosen in the dialog changes nothing of them.

        Raises:
            ConvvizError: No lesson is walked through, or one of its steps cannot be shown.
        """
        from convviz.exports.worksheet.lesson import lesson_sheet
        from convviz.workspace.lesson_preparing import preparer

        files, language = self._lessons.files, language_in_force()
        if files is None:
            raise ConvvizError("no-lesson-for-worksheet", "Begin or open a lesson: its worksheet is made.")
        if self._last is None or self._last[0] is not files or self._last[1] != language:
            self._last = files, language, lesson_sheet(files, language, preparer(), options)
        return self._last[2]
