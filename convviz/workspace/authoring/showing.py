"""What a step shows, which cards of the page, and what arrows and covers mark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec.structs import replace

from convviz.lessons.lesson import LookAt, Shown
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.parts import with_files, with_this_step

MOST_MARKS = 8
When = Literal["show", "reveal"]
Marking = Literal["look_at", "cover"]


def with_shown(draft: Draft, when: When, shown: Shown | None, files: Mapping[str, bytes]) -> Draft:
    """The step shows something else; which cards are shown and what is pointed at stays where the page is the same."""
    before = draft.step.reveal if when == "reveal" else draft.step.show
    if shown is not None and before is not None and before.page == shown.page:
        shown = replace(shown, controls=before.controls, look_at=before.look_at, cover=before.cover)
    return _with_shown(with_files(draft, files), when, shown)


def with_controls(draft: Draft, when: When, controls: Sequence[str] | None) -> Draft:
    """Only these cards are shown; None for all of them."""
    before = _shown(draft, when)
    return _with_shown(draft, when, replace(before, controls=None if controls is None else tuple(controls)))


def with_mark(draft: Draft, when: When, marking: Marking, look: LookAt) -> Draft:
    """An arrow to something, or a cover over it; at most `MOST_MARKS` of each, and none twice."""
    before = _shown(draft, when)
    marks = before.look_at if marking == "look_at" else before.cover
    if look in marks or len(marks) >= MOST_MARKS:
        return draft
    return _with_marks(draft, when, marking, (*marks, look))


def without_mark(draft: Draft, when: When, marking: Marking, at: int) -> Draft:
    """Without one of the arrows or covers, by its place."""
    before = _shown(draft, when)
    marks = before.look_at if marking == "look_at" else before.cover
    return _with_marks(draft, when, marking, marks[:at] + marks[at + 1 :])


def _shown(draft: Draft, when: When) -> Shown:
    return (draft.step.reveal or draft.step.show) if when == "reveal" else draft.step.show


def _with_shown(draft: Draft, when: When, shown: Shown | None) -> Draft:
    if when == "reveal":
        return with_this_step(draft, replace(draft.step, reveal=shown))
    return draft if shown is None else with_this_step(draft, replace(draft.step, show=shown))


def _with_marks(draft: Draft, when: When, marking: Marking, marks: tuple[LookAt, ...]) -> Draft:
    before = _shown(draft, when)
    marked = replace(before, look_at=marks) if marking == "look_at" else replace(before, cover=marks)
    return _with_shown(draft, when, marked)
