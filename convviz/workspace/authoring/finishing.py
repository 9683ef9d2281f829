"""What a draft leaves to be done, and the lesson that is written from it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from convviz.lessons.lesson import LessonFiles, Shown
from convviz.lessons.questions import ChoiceQuestion, ErrorQuestion
from convviz.lessons.scenes.given import Given
from convviz.workspace.authoring.draft import NO_STEP_WORDS, NO_WORDS, Draft
from convviz.workspace.authoring.parts import padded

_PICTURE = re.compile(r"!\[[^\]]*\]\(\s*<?([^)\s>]*)>?[^)]*\)")


def finished(draft: Draft) -> LessonFiles:
    """The lesson as it is written to a file: without files that no step and no text uses."""
    files = draft.files
    used = used_files(files)
    kept = {name: data for name, data in files.files.items() if name in used or _is_of_used_run(name, used)}
    return replace(files, files=kept)


def used_files(files: LessonFiles) -> frozenset[str]:
    """The names of the pictures, networks and trainings (as `runs/NAME/run.json`) that steps and texts use."""
    used: set[str] = set()
    for step in files.lesson.steps:
        for shown in (step.show, step.reveal):
            used |= _files_of(shown) if shown is not None else set()
    for words in files.words.values():
        for said in words.steps.values():
            for text in (said.text, said.prompt, said.hint, said.reveal, said.notes):
                used.update(_PICTURE.findall(text))
    return frozenset(used)


def untold(draft: Draft, language: str) -> tuple[str, ...]:
    """What has no words yet in a language: ids of steps, and "" for the lesson's own title."""
    words = draft.files.words.get(language, NO_WORDS)
    missing = [] if words.title.strip() else [""]
    for step in draft.files.lesson.steps:
        said = words.steps.get(step.id, NO_STEP_WORDS)
        needed = [said.title, said.text, *([said.prompt] if step.question is not None else [])]
        if isinstance(step.question, ChoiceQuestion | ErrorQuestion):
            needed += padded(said.options, len(step.question.claims))
        if not all(text.strip() for text in needed):
            missing.append(step.id)
    return tuple(missing)


def _files_of(shown: Shown) -> set[str]:
    given: list[Given] = [] if shown.lab is None else [shown.lab.given]
    network = shown.network or (None if shown.evidence is None else shown.evidence.network)
    names: set[str] = set()
    if network is not None:
        given += network.given
        names.add(network.model)
    if shown.training is not None:
        names |= {f"runs/{run}/run.json" for run in shown.training.runs}
    return names | {each.picture for each in given if each.picture is not None}


def _is_of_used_run(name: str, used: frozenset[str]) -> bool:
    folder = "/".join(name.split("/")[:2])
    return name.startswith("runs/") and f"{folder}/run.json" in used
