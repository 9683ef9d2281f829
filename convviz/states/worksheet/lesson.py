"""A lesson as a worksheet: each step's words, its question with room for the answer, and tasks where it has some."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from convviz.states.worksheet.parts import Answer, Heading, Part, Prose, Worksheet

_LETTERS = "ABCDEFGH"


class SheetStep(Struct, frozen=True, eq=False):
    """One step, its words with all values filled in.

    Attributes:
        title: A few words.
        text: Markdown.
        prompt: What is asked, Markdown; "" for nothing.
        options: What can be chosen from, where it is a choice.
        answer: What is right, Markdown.
        lines: How many lines there are to write the answer on; 0 where it is written into a task.
        tasks: What is to be filled in, made by `exports.worksheet` from what the step shows.
        pictures: The files that the texts show, by name.
    """

    title: str
    text: str
    prompt: str = ""
    options: tuple[str, ...] = ()
    answer: str = ""
    lines: int = 2
    tasks: tuple[Part, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


def lesson_worksheet(title: str, steps: Iterable[SheetStep], *, introduction: str = "") -> Worksheet:
    """The worksheet of a lesson; the answers stand in its second part.

    Args:
        title: The lesson's.
        steps: Its steps, in order.
        introduction: Markdown that stands before the first one.
    """
    parts: list[Part] = [Prose(introduction)] if introduction else []
    for number, step in enumerate(steps, start=1):
        parts += [Heading(f"{number}. {step.title}"), Prose(step.text, step.pictures), *step.tasks]
        if step.prompt:
            parts.append(Answer(_asked(step), step.answer, step.lines, step.pictures))
    return Worksheet(title, tuple(parts))


def _asked(step: SheetStep) -> str:
    options = [f"{letter}) {text}" for letter, text in zip(_LETTERS, step.options, strict=False)]
    return "\n\n".join((step.prompt, *options))
