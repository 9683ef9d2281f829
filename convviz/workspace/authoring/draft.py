"""A lesson that is being written: the frozen draft that every move gives another of."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from convviz.lessons.lesson import FORMAT, LANGUAGES, Lesson, LessonFiles, Shown, Step, StepWords, Words

UNNAMED = "lesson"
NO_WORDS = Words("", "", "", {})
NO_STEP_WORDS = StepWords("", "")


class Draft(msgspec.Struct, frozen=True, eq=False):
    """A lesson that is being written, and where its author is.

    Attributes:
        files: The lesson.
        index: The step that is worked at, counted from 0.
        language: The language whose words are worked at.
    """

    files: LessonFiles
    index: int = 0
    language: str = "en"

    @property
    def step(self) -> Step:
        """The step that is worked at."""
        return self.files.lesson.steps[self.index]

    @property
    def words(self) -> Words:
        """The lesson's words in the language that is worked at; empty where there are none yet."""
        return self.files.words.get(self.language, NO_WORDS)

    @property
    def step_words(self) -> StepWords:
        """The step's words in that language; empty where there are none yet."""
        return self.words.steps.get(self.step.id, NO_STEP_WORDS)

    def blobs(self) -> tuple[str, ...]:
        """Of a draft nothing stands elsewhere."""
        return ()


def new_draft(shown: Shown, files: Mapping[str, bytes], language: str) -> Draft:
    """A lesson of one step.

    Args:
        shown: What the step shows.
        files: What belongs to it.
        language: The language in which it is begun.
    """
    lesson = Lesson(FORMAT, UNNAMED, (Step("step-1", shown),))
    return Draft(LessonFiles(lesson, {language: NO_WORDS}, dict(files)), language=language)


def draft_of(files: LessonFiles, language: str, index: int = 0) -> Draft:
    """A lesson opened to be written on."""
    spoken = language if language in files.words else next(each for each in LANGUAGES if each in files.words)
    return Draft(files, max(0, min(index, len(files.lesson.steps) - 1)), spoken)


def chosen(draft: Draft, index: int) -> Draft:
    """Another step is worked at."""
    return replace(draft, index=max(0, min(index, len(draft.files.lesson.steps) - 1)))


def in_language(draft: Draft, language: str) -> Draft:
    """Words of another language are worked at."""
    return replace(draft, language=language)
