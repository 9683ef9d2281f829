"""Lessons written: the texts, and one `.cvlesson` file of all."""

from __future__ import annotations

from convviz.lessons.decoding import encode
from convviz.lessons.lesson import LessonFiles
from convviz.lessons.reading import MAIN
from convviz.states.files.archive import pack


def entries_of(files: LessonFiles) -> dict[str, bytes]:
    """Every file of a lesson by its name, as it stands in its folder."""
    texts = {MAIN: encode(files.lesson)}
    texts |= {f"{language}.toml": encode(words) for language, words in files.words.items()}
    return texts | dict(sorted(files.files.items()))


def lesson_bytes(files: LessonFiles) -> bytes:
    """The `.cvlesson` file of a lesson; the same lesson always gives the same bytes."""
    return pack(entries_of(files))
