"""What a checker says of a lesson: where, and what is wrong there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def problem_text(code: str, facts: Mapping[str, str]) -> str:
    """One sentence."""
    return _sentences()[code].format(**{**facts, "what": _parts().get(facts.get("what", ""), "")})


def place_text(step: str, language: str) -> str:
    """Where it is: in which step, in which language."""
    if step and language:
        return translate("LessonProblems", "step “{step}”, {language}").format(step=step, language=language)
    if step:
        return translate("LessonProblems", "step “{step}”").format(step=step)
    return language or translate("LessonProblems", "the lesson")


def _sentences() -> dict[str, str]:
    return {
        "step-twice": translate("LessonProblems", "Two steps have this name; each needs one of its own."),
        "words-stray": translate("LessonProblems", "There are words for it, but no such step."),
        "words-missing": translate("LessonProblems", "Its {what} is missing in this language."),
        "cannot-show": translate("LessonProblems", "What it shows cannot be shown: {reason}"),
        "cannot-reveal": translate("LessonProblems", "What it reveals cannot be shown: {reason}"),
        "no-file": translate("LessonProblems", "The lesson holds no file “{name}”."),
        "nothing-there": translate("LessonProblems", "It points to {name}, which is not there."),
        "no-value": translate("LessonProblems", "The value “{name}” cannot be computed: {reason}"),
        "no-answer": translate("LessonProblems", "Its question has no answer: {reason}"),
        "options-count": translate(
            "LessonProblems", "It has {options} options for {claims} claims; each claim needs its words."
        ),
        "no-such-value": translate(
            "LessonProblems", "Its words quote “{name}”, which is none of its values."
        ),
        "long-text": translate(
            "LessonProblems", "Its text has {words} words; what is read beside a picture is better short."
        ),
        "html": translate("LessonProblems", "Its words hold HTML, which is left out; use Markdown alone."),
        "no-such-card": translate("LessonProblems", "It shows a card “{name}”, which no page has."),
        "card-elsewhere": translate(
            "LessonProblems",
            "It shows the card “{name}”, which this view of the network page does not have; "
            "the overview, the maps and the kernels have it.",
        ),
        "facts-beside": translate(
            "LessonProblems",
            "The card of facts has no room beside the calculation in most windows; show one of the two.",
        ),
        "no-link": translate("LessonProblems", "Its link “{name}” leads nowhere."),
    }


def _parts() -> dict[str, str]:
    return {
        "title": translate("LessonProblems", "title"),
        "summary": translate("LessonProblems", "summary"),
        "origin": translate("LessonProblems", "origin"),
        "text": translate("LessonProblems", "text"),
        "prompt": translate("LessonProblems", "question"),
    }
