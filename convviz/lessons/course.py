"""Which lessons come along, chapter by chapter."""

from __future__ import annotations

import tomllib
from functools import cache

import msgspec

from convviz.lessons.records import Record, Slug
from convviz.resources import asset


class Chapter(Record, frozen=True):
    """Lessons that belong together.

    Attributes:
        id: Its name.
        title: By language.
        lessons: Their ids, in order.
    """

    id: Slug
    title: dict[str, str]
    lessons: tuple[Slug, ...]


class _Course(Record, frozen=True):
    chapters: tuple[Chapter, ...]


@cache
def chapters() -> tuple[Chapter, ...]:
    """The chapters, in the order of the course."""
    text = asset("lessons/course.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), _Course).chapters


@cache
def bundled_lessons() -> tuple[str, ...]:
    """The ids of the lessons that come along, in the order of the course."""
    return tuple(lesson for chapter in chapters() for lesson in chapter.lessons)
