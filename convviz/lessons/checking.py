"""What is wrong in a lesson, and where: for whoever writes one.

Reading (`reading`) refuses what is no lesson at all. This finds what a lesson's reader would stumble over: words that
are missing in a language, pictures that are not there, questions without exactly one right answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from convviz.layers.errors import ConvvizError
from convviz.lessons.asked import expected
from convviz.lessons.course import bundled_lessons
from convviz.lessons.lesson import LessonFiles, LookAt, Shown, Step, StepWords
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import ChoiceQuestion, ErrorQuestion
from convviz.lessons.wording import names_in
from convviz.texts.articles.glossary import glossary
from convviz.texts.articles.links import PlaceLink, TermLink, ViewLink, parse_link
from convviz.texts.lesson_parts import part_names, part_text

Prepare = Callable[[LessonFiles, Shown], Subject]
"""Runs what a step shows; raises a ConvvizError where it cannot be shown."""

_LINK = re.compile(r"(!?)\[[^\]]*\]\(\s*<?([^)\s>]*)>?[^)]*\)")
# Markdown passes HTML on; what reads it here leaves it out, but another program may not.
_HTML = re.compile(r"<\s*[a-zA-Z/!?]")
_LESSON = "lesson:"
_PAGES = {"lab", "network", "training", "evidence", "lessons"}
_LONGEST_TEXT = 130
_WITH_ARITHMETIC = {"overview", "maps", "kernels"}  # the network page's views with cards below them
_BELOW_THE_NETWORK = {"elasticCard", "factsCard"}


class Problem(Struct, frozen=True):
    """Something that is wrong.

    Attributes:
        code: What; `texts.lesson_problems` has its sentence.
        step: The step's id, "" for the lesson as a whole.
        language: The language whose words it is in, "" where it is not in words.
        facts: What the sentence mentions.
        is_grave: Whether a reader of the lesson would be stopped by it; else it is advice.
    """

    code: str
    step: str = ""
    language: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    is_grave: bool = True


def problems(files: LessonFiles, prepare: Prepare) -> tuple[Problem, ...]:
    """Everything that is wrong, step by step.

    Args:
        files: The lesson.
        prepare: Runs what a step shows.
    """
    found = [*_of_lesson(files)]
    for step in files.lesson.steps:
        found += _of_state(files, step, prepare)
        for language in files.words:
            found += _of_words(files, step, language)
    return tuple(found)


def _of_lesson(files: LessonFiles) -> Iterator[Problem]:
    ids = [step.id for step in files.lesson.steps]
    for repeated in sorted({each for each in ids if ids.count(each) > 1}):
        yield Problem("step-twice", repeated)
    for language, words in files.words.items():
        for stray in sorted(set(words.steps) - set(ids)):
            yield Problem("words-stray", stray, language)
        for name in ("title", "summary", "origin"):
            if not getattr(words, name).strip():
                yield Problem("words-missing", "", language, (("what", name),), is_grave=name == "title")


def _of_state(files: LessonFiles, step: Step, prepare: Prepare) -> Iterator[Problem]:
    try:
        subject = prepare(files, step.show)
    except ConvvizError as error:
        yield Problem("cannot-show", step.id, "", (("reason", str(error)),))
        return
    if step.reveal is not None:
        try:
            prepare(files, step.reveal)
        except ConvvizError as error:
            yield Problem("cannot-reveal", step.id, "", (("reason", str(error)),))
    for shown in (step.show, step.reveal):
        yield from _of_trainings(files, step, shown)
        yield from _of_marks(step, shown, subject)
        yield from _of_cards(step, shown)
    for name, quantity in step.values.items():
        try:
            value_of(quantity, subject)
        except ConvvizError as error:
            yield Problem("no-value", step.id, "", (("name", name), ("reason", str(error))))
    if step.question is not None:
        try:
            expected(step.question, subject)
        except ConvvizError as error:
            yield Problem("no-answer", step.id, "", (("reason", str(error)),))


def _of_trainings(files: LessonFiles, step: Step, shown: Shown | None) -> Iterator[Problem]:
    scene = None if shown is None else shown.training
    for run in () if scene is None else scene.runs:
        if f"runs/{run}/run.json" not in files.files:
            yield Problem("no-file", step.id, "", (("name", f"runs/{run}/run.json"),))


def _of_cards(step: Step, shown: Shown | None) -> Iterator[Problem]:
    """Cards that are asked for and will not be seen."""
    cards = set(() if shown is None or shown.controls is None else shown.controls)
    for name in sorted(cards - part_names()):
        yield Problem("no-such-card", step.id, "", (("name", name),), is_grave=False)
    panel = "" if shown is None or shown.network is None else shown.network.panel
    if panel and panel not in _WITH_ARITHMETIC:
        for name in sorted(cards & _BELOW_THE_NETWORK):
            yield Problem("card-elsewhere", step.id, "", (("name", part_text(name)),), is_grave=False)
    elif cards >= _BELOW_THE_NETWORK:
        yield Problem("facts-beside", step.id, is_grave=False)


def _of_marks(step: Step, shown: Shown | None, subject: Subject) -> Iterator[Problem]:
    """What is pointed at or covered, and is not there."""
    for look in () if shown is None else (*shown.look_at, *shown.cover):
        if not _is_there(look, subject):
            yield Problem("nothing-there", step.id, "", (("name", str(look.at)),))


def _is_there(look: LookAt, subject: Subject) -> bool:
    if look.control or look.at is None:
        return True
    if isinstance(look.at, int):
        return subject.lab is not None and look.at < len(subject.lab.grids())
    return subject.run is not None and any(node.id == look.at for node in subject.run.network.nodes)


def _of_words(files: LessonFiles, step: Step, language: str) -> Iterator[Problem]:
    words = files.words[language].steps.get(step.id)
    if words is None:
        yield Problem("words-missing", step.id, language, (("what", "text"),))
        return
    wanted = {"title": words.title, "text": words.text}
    if step.question is not None:
        wanted["prompt"] = words.prompt
    for what, text in wanted.items():
        if not text.strip():
            yield Problem("words-missing", step.id, language, (("what", what),))
    if isinstance(step.question, ChoiceQuestion | ErrorQuestion) and len(words.options) != len(
        step.question.claims
    ):
        facts = (("options", str(len(words.options))), ("claims", str(len(step.question.claims))))
        yield Problem("options-count", step.id, language, facts)
    for name in sorted(names_in(words) - set(step.values)):
        yield Problem("no-such-value", step.id, language, (("name", name),))
    if len(words.text.split()) > _LONGEST_TEXT:
        yield Problem(
            "long-text", step.id, language, (("words", str(len(words.text.split()))),), is_grave=False
        )
    yield from _of_markdown(files, step, language, words)


def _of_markdown(files: LessonFiles, step: Step, language: str, words: StepWords) -> Iterator[Problem]:
    for text in (words.text, words.prompt, words.hint, words.reveal, words.notes):
        if _HTML.search(text):
            yield Problem("html", step.id, language)
        for mark, address in _LINK.findall(text):
            if mark and address not in files.files:
                yield Problem("no-file", step.id, language, (("name", address[:80]),))
            elif not mark and not _leads_somewhere(address):
                yield Problem("no-link", step.id, language, (("name", address[:80]),))


def _leads_somewhere(address: str) -> bool:
    if address.startswith(_LESSON):
        return address.removeprefix(_LESSON) in bundled_lessons()
    match parse_link(address):
        case TermLink(term):
            return glossary("en").find(term) is not None
        case PlaceLink(page):
            return page in _PAGES
        case ViewLink():
            return True
        case _:
            return False
