"""Lessons from folders and from `.cvlesson` files: a stranger's, read without trusting a byte.

1. The files are taken within bounds: by names that lead nowhere else, through no link, up to a size.
2. The texts are decoded strictly: an unknown entry, a wrong type or a number out of range is one sentence.
3. Nothing is run, and no picture or network is decoded before a step shows it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from convviz.layers.errors import ConvvizError
from convviz.lessons.course import bundled_lessons
from convviz.lessons.decoding import MOST_BYTES, decode_lesson, decode_words
from convviz.lessons.errors import damaged, too_large
from convviz.lessons.lesson import LANGUAGES, LessonFiles
from convviz.resources import asset
from convviz.states.files.archive import Bounds, unpack

SUFFIX = ".cvlesson"
MAIN = "lesson.toml"
MOST_FILES = 400
LARGEST = 300_000_000
_NAME = re.compile(r"[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+){0,4}\.[a-z0-9]+")
_LONGEST_NAME = 120
_STRAY = "it holds an entry whose name lessons do not have (letters, digits, - and _ with an ending)"
_BOUNDS = Bounds(
    names=re.compile(rf"(?=.{{1,{_LONGEST_NAME}}}\Z){_NAME.pattern}"),
    main=MAIN,
    most_entries=MOST_FILES,
    most_bytes=LARGEST,
    most_main=MOST_BYTES,
    damaged=damaged,
    too_large=too_large,
    stray=_STRAY,
)


def read_lesson(path: Path) -> LessonFiles:
    """The lesson in a folder or in a `.cvlesson` file.

    Raises:
        ConvvizError: It cannot be read, or is no sound lesson.
    """
    try:
        if path.is_dir():
            return lesson_of(_folder(path))
        if path.stat().st_size > LARGEST:
            raise too_large(path.stat().st_size, LARGEST)
        return read_bytes(path.read_bytes())
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path.name} cannot be read: {reason}."
        raise ConvvizError("lesson-unreadable", sentence, name=path.name, reason=reason) from error
    except ConvvizError as error:
        if error.code != "lesson-damaged":
            raise
        raise damaged(str(error.facts["reason"]), path.name) from error


def read_bytes(untrusted: bytes) -> LessonFiles:
    """The lesson in the bytes of a `.cvlesson` file.

    Raises:
        ConvvizError: It is no sound lesson.
    """
    return lesson_of(unpack(untrusted, _BOUNDS))


def lesson_of(untrusted: Mapping[str, bytes]) -> LessonFiles:
    """The lesson that files make, by their names.

    Raises:
        ConvvizError: It is no sound lesson.
    """
    if MAIN not in untrusted:
        raise damaged(f"it holds no {MAIN}")
    lesson = decode_lesson(untrusted[MAIN])
    languages = [each for each in LANGUAGES if f"{each}.toml" in untrusted]
    if not languages:
        raise damaged("it holds no words: en.toml, pt.toml or es.toml")
    words = {each: decode_words(untrusted[f"{each}.toml"], f"{each}.toml") for each in languages}
    others = {
        name: data
        for name, data in untrusted.items()
        if name != MAIN and name.removesuffix(".toml") not in LANGUAGES
    }
    return LessonFiles(lesson, words, others)


@cache
def bundled_lesson(name: str) -> LessonFiles:
    """A lesson that comes along.

    Raises:
        ConvvizError: There is none of this id.
    """
    if name not in bundled_lessons():
        raise ConvvizError("lesson-unknown", f"There is no lesson “{name[:60]}”.", name=name[:60])
    return read_lesson(asset(f"lessons/{name}"))


def _folder(folder: Path) -> dict[str, bytes]:
    """The files below a folder, by their names with forward slashes; none through a link."""
    found: dict[str, bytes] = {}
    size = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            raise damaged(f"{path.name[:60]} leads elsewhere; a lesson holds files, not links")
        if not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        if not _BOUNDS.names.fullmatch(name):
            raise damaged(_STRAY)
        size += path.stat().st_size
        if len(found) == MOST_FILES:
            raise damaged(f"it holds more than {MOST_FILES} entries")
        if size > LARGEST:
            raise too_large(size, LARGEST)
        found[name] = path.read_bytes()
    return found
