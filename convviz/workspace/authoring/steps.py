"""Steps come, go and change places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from convviz.lessons.lesson import Shown, Step
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.parts import with_files, with_steps

MOST_STEPS = 40


def with_step(draft: Draft, shown: Shown, files: Mapping[str, bytes]) -> Draft:
    """A new step behind the one that is worked at; at most `MOST_STEPS` of them."""
    steps = draft.files.lesson.steps
    if len(steps) >= MOST_STEPS:
        return draft
    added = with_files(draft, files)
    return with_steps(added, _inserted(steps, draft.index + 1, Step(_free_id(steps), shown)), draft.index + 1)


def duplicated(draft: Draft) -> Draft:
    """The step once more, behind itself, with its words in every language."""
    steps = draft.files.lesson.steps
    if len(steps) >= MOST_STEPS:
        return draft
    copy = replace(draft.step, id=_free_id(steps))
    words = {
        language: replace(each, steps=each.steps | {copy.id: each.steps[draft.step.id]})
        if draft.step.id in each.steps
        else each
        for language, each in draft.files.words.items()
    }
    doubled = replace(draft, files=replace(draft.files, words=words))
    return with_steps(doubled, _inserted(steps, draft.index + 1, copy), draft.index + 1)


def removed(draft: Draft) -> Draft:
    """Without the step and its words; the last one stays."""
    steps, gone = draft.files.lesson.steps, draft.step.id
    if len(steps) == 1:
        return draft
    words = {
        language: replace(each, steps={name: said for name, said in each.steps.items() if name != gone})
        for language, each in draft.files.words.items()
    }
    left = steps[: draft.index] + steps[draft.index + 1 :]
    return with_steps(replace(draft, files=replace(draft.files, words=words)), left, draft.index)


def moved(draft: Draft, by: int) -> Draft:
    """The step goes so many places down; up where the number is negative."""
    steps = list(draft.files.lesson.steps)
    target = max(0, min(draft.index + by, len(steps) - 1))
    steps.insert(target, steps.pop(draft.index))
    return with_steps(draft, tuple(steps), target)


def _free_id(steps: Sequence[Step]) -> str:
    taken = {step.id for step in steps}
    return next(name for at in range(1, len(steps) + 2) if (name := f"step-{at}") not in taken)


def _inserted(steps: tuple[Step, ...], at: int, step: Step) -> tuple[Step, ...]:
    return (*steps[:at], step, *steps[at:])
