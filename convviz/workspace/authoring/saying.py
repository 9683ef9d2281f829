"""What a lesson and its steps say, language by language, and the ids that go with their titles."""

from __future__ import annotations

import re
import unicodedata

from msgspec.structs import replace

from convviz.workspace.authoring.draft import UNNAMED, Draft
from convviz.workspace.authoring.parts import with_files, with_spoken, with_step_words, with_this_step

_LONGEST_ID = 60
_NUMBERED = re.compile(r"step-\d+")


def with_words(
    draft: Draft,
    *,
    title: str | None = None,
    text: str | None = None,
    prompt: str | None = None,
    hint: str | None = None,
    reveal: str | None = None,
    notes: str | None = None,
) -> Draft:
    """The step says this in the language that is worked at; what is None stays as it is."""
    said = {"title": title, "text": text, "prompt": prompt, "hint": hint, "reveal": reveal, "notes": notes}
    changed = {name: value for name, value in said.items() if value is not None}
    spoken = with_step_words(draft, replace(draft.step_words, **changed))
    return spoken if title is None else _id_after_title(spoken, draft.step_words.title, title)


def with_lesson_words(
    draft: Draft, *, title: str | None = None, summary: str | None = None, origin: str | None = None
) -> Draft:
    """What the lesson is called and says of itself; its id goes with the title as long as it was made from it."""
    changed = {"title": title, "summary": summary, "origin": origin}
    words = replace(draft.words, **{name: value for name, value in changed.items() if value is not None})
    spoken = with_spoken(draft, words)
    lesson = draft.files.lesson
    if title is None or lesson.id not in {UNNAMED, slug(draft.words.title)}:
        return spoken
    return with_id(spoken, slug(title) or UNNAMED)


def with_id(draft: Draft, name: str) -> Draft:
    """The lesson has another id, made of what is given; nothing changes where no letter of it can stand in one."""
    made = slug(name)
    if not made:
        return draft
    return replace(draft, files=replace(draft.files, lesson=replace(draft.files.lesson, id=made)))


def with_minutes(draft: Draft, minutes: int) -> Draft:
    """About how long the lesson takes."""
    return replace(draft, files=replace(draft.files, lesson=replace(draft.files.lesson, minutes=minutes)))


def with_file(draft: Draft, name: str, data: bytes) -> Draft:
    """One more file, in place of an earlier one of that name."""
    return with_files(draft, {name: data})


def slug(text: str) -> str:
    """A name of small letters, digits and hyphens.

    >>> slug("Convolução: o 1.º passo")
    'convolucao-o-1-passo'
    """
    # The ordinal sign and its like become letters that nobody reads.
    without_signs = unicodedata.normalize("NFKD", text.replace("º", "").replace("ª", ""))
    plain = without_signs.encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_ID].strip("-")


def _id_after_title(draft: Draft, before: str, title: str) -> Draft:
    """The step's id goes with its title, as long as it was made from it; its words in every language go along."""
    old = draft.step.id
    others = {step.id for at, step in enumerate(draft.files.lesson.steps) if at != draft.index}
    made = slug(title)
    if not made or made in others or not (_NUMBERED.fullmatch(old) or old == slug(before)):
        return draft
    words = {
        language: replace(
            each, steps={made if name == old else name: said for name, said in each.steps.items()}
        )
        for language, each in draft.files.words.items()
    }
    renamed = replace(draft, files=replace(draft.files, words=words))
    return with_this_step(renamed, replace(draft.step, id=made))
