"""The sentence for an expected failure, in the interface's language."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from convviz.layers.errors import ConvvizError
from convviz.texts import numbers
from convviz.texts.error_words import SUBJECTS

Fact = str | int | float

# Codes with a sentence for each value of one of their facts, kept under "code:value".
_VARIED_BY = {
    "not-a-picture": "kind",
    # What was pasted has no name.
    "array-unfit": "name",
    "output-empty": "side",
    # Of one alone it is odd to say from where to where they are numbered.
    **dict.fromkeys(("channel-outside", "input-outside", "output-outside"), "most"),
}

translate = QCoreApplication.translate


def sentence(error: ConvvizError) -> str:
    """What to tell the person about `error`: one sentence, with numbers written as in their language."""
    facts = dict(error.facts)
    if error.because is not None:
        facts["reason"] = sentence(error.because).rstrip(".")
    return sentence_for(error.code, facts, str(error))


def sentence_for(code: str, facts: Mapping[str, Fact], plain: str) -> str:
    """The sentence for a failure that is known by its code and facts.

    Args:
        code: The error's code.
        facts: The values that the sentence mentions.
        plain: The error's English sentence, for a code that has no other.
    """
    variant = f"{code}:{facts.get(_VARIED_BY.get(code, ''), '')}"
    templates = sentences()
    template = templates.get(variant, templates.get(code))
    if template is None:
        return plain
    return template.format(**{name: _written(name, value) for name, value in facts.items()})


def sentences() -> dict[str, str]:
    """The sentence of every code, with {facts} still to be filled in."""
    templates: dict[str, str] = {}
    for subject in SUBJECTS:
        # Imported when something has failed: until then the window comes up without them.
        templates |= import_module(f"convviz.texts.error_words.{subject}").sentences()
    return templates


def _written(name: str, value: Fact) -> str:
    if isinstance(value, str):
        # Data without a file name was pasted.
        return value or (translate("Errors", "What was pasted") if name == "name" else "")
    return numbers.format_count(value) if isinstance(value, int) else numbers.format_number(value)
