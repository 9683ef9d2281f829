"""Drafts with one part changed: what the moves are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from msgspec.structs import replace

from convviz.lessons.lesson import Step, StepWords, Words
from convviz.workspace.authoring.draft import Draft

AnyItem = TypeVar("AnyItem")


def with_this_step(draft: Draft, step: Step) -> Draft:
    """Another step in the place of the one that is worked at."""
    steps = list(draft.files.lesson.steps)
    steps[draft.index] = step
    return with_steps(draft, tuple(steps), draft.index)


def with_steps(draft: Draft, steps: tuple[Step, ...], index: int) -> Draft:
    """Other steps, of which one is worked at."""
    lesson = replace(draft.files.lesson, steps=steps)
    return replace(draft, files=replace(draft.files, lesson=lesson), index=min(index, len(steps) - 1))


def with_spoken(draft: Draft, words: Words) -> Draft:
    """Other words in the language that is worked at."""
    return replace(draft, files=replace(draft.files, words=draft.files.words | {draft.language: words}))


def with_step_words(draft: Draft, said: StepWords) -> Draft:
    """Other words of the step in that language."""
    return with_spoken(draft, replace(draft.words, steps=draft.words.steps | {draft.step.id: said}))


def with_files(draft: Draft, files: Mapping[str, bytes]) -> Draft:
    """More files, in place of earlier ones of the same names."""
    return (
        replace(draft, files=replace(draft.files, files=draft.files.files | dict(files))) if files else draft
    )


def padded(options: tuple[str, ...], count: int) -> list[str]:
    """So many options: those that have no words yet are empty."""
    return [*options[:count], *[""] * (count - len(options))]


def without(items: tuple[AnyItem, ...], at: int) -> tuple[AnyItem, ...]:
    """Without the item at a place."""
    return items[:at] + items[at + 1 :]
