"""Rows of numbers: one text with all of them, or a text for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convviz.layers.errors import ConvvizError
from convviz.lessons.marking.numbers import is_right, read_number
from convviz.lessons.marking.verdict import Verdict
from convviz.texts.numbers import decimal_mark

_ALWAYS_APART = re.compile(r"\s*[;|]\s*|,\s+|\s+")
_COMMAS = re.compile(r"\s*,\s*")
_BRACKETS = str.maketrans(dict.fromkeys("()[]{}", " "))


def read_row(given: str | Sequence[str], count: int | None = None) -> tuple[float, ...]:
    """The numbers of a row.

    Args:
        given: The texts of the fields; or one text in which spaces, semicolons or commas part the numbers.
        count: How many are expected.

    Raises:
        ConvvizError: A field is empty or holds no number, or there are more or fewer.
    """
    texts = _split(given, count) if isinstance(given, str) else list(given)
    if not any(text.strip() for text in texts):
        raise ConvvizError("answer-missing", "Nothing is filled in yet; type the answer first.")
    if any(not text.strip() for text in texts):
        raise ConvvizError("answer-gaps", "Not all numbers are filled in yet; fill in the empty fields too.")
    if count is not None and len(texts) != count:
        raise ConvvizError(
            "answer-count",
            f"{count} numbers are asked for; received {len(texts)}.",
            expected=count,
            received=len(texts),
        )
    return tuple(read_number(text) for text in texts)


def mark_row(given: str | Sequence[str], right: Sequence[float], tolerance: float = 0.0) -> Verdict:
    """Marks a row of numbers; nearly right is one with a single wrong number.

    Raises:
        ConvvizError: A field is empty or holds no number, or there are more or fewer.
    """
    said = read_row(given, len(right))
    pairs = enumerate(zip(said, right, strict=True))
    wrong = tuple(place for place, (one, other) in pairs if not is_right(one, other, tolerance))
    return Verdict(right=not wrong, near=len(wrong) == 1 and len(right) > 1, said=said, wrong=wrong)


def _split(text: str, count: int | None) -> list[str]:
    body = text.translate(_BRACKETS).strip().strip(",;").strip()
    parts = [part for part in _ALWAYS_APART.split(body) if part]
    # Without spaces a comma parts numbers where it is no decimal mark, or where too few come out otherwise.
    if decimal_mark() != "," or (len(parts) == 1 and count is not None and count > 1):
        parts = [number for part in parts for number in _COMMAS.split(part) if number]
    return parts
