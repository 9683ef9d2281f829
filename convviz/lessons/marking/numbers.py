"""Numbers as learners type them: either decimal mark where it can mean nothing else, thousands, 3/4, 25 %."""

from __future__ import annotations

import math
import re

from convviz.layers.errors import ConvvizError
from convviz.lessons.marking.verdict import Verdict
from convviz.texts.numbers import decimal_mark, localised

_SPACES = re.compile(r"\s")
_MINUSES = str.maketrans(dict.fromkeys("−–‐‑﹣－", "-"))
_GROUPED = {mark: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(mark)}\d{{3}})+", re.ASCII) for mark in ",. '’"}
_SPACED = re.compile(r"(?<=\d)[\s'’](?=\d)")
_PLAIN = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?", re.ASCII)
_LONGEST = 60
_NEAR_SHARE = 0.05


def read_number(text: str, *, percent: bool = False) -> float:
    """The number that a person typed.

    The decimal mark is the language's; the other one is taken for it where it cannot part thousands: "1.5" is one and
    a half in Portuguese too, "1.500" is fifteen hundred there. A quotient is computed: "3/4".

    Args:
        text: What was typed.
        percent: Whether the number is asked for in per cent: "25" and "25 %" are 25 then; else "25 %" is 0.25.

    Raises:
        ConvvizError: Nothing was typed, or no number.
    """
    received = text.strip()
    if not received:
        raise ConvvizError("answer-missing", "Nothing is filled in yet; type the answer first.")
    number = _value(received) if len(received) <= _LONGEST else None
    if number is None:
        raise _unreadable(received)
    value, in_percent = number
    return value / 100 if in_percent and not percent else value


def mark_number(text: str, right: float, tolerance: float = 0.0, *, percent: bool = False) -> Verdict:
    """Marks a number.

    Args:
        text: What was typed.
        right: The right one.
        tolerance: How far off it may be, both ends included.
        percent: Whether both are in per cent.

    Raises:
        ConvvizError: Nothing was typed, or no number.
    """
    said = read_number(text, percent=percent)
    return Verdict(right=is_right(said, right, tolerance), near=_is_near(said, right, tolerance), said=said)


def is_right(said: float, right: float, tolerance: float) -> bool:
    """Whether a number is right; what float64 cannot hold of a decimal is forgiven."""
    return abs(said - right) <= tolerance + 1e-9 * max(1.0, abs(right))


def _is_near(said: float, right: float, tolerance: float) -> bool:
    if is_right(said, right, tolerance):
        return False
    return is_right(-said, right, tolerance) or abs(said - right) <= _NEAR_SHARE * abs(right)


def _value(received: str) -> tuple[float, bool] | None:
    """The number and whether a percent sign stands behind it."""
    body = received.translate(_MINUSES).casefold()
    in_percent = body.endswith("%")
    body = body.removesuffix("%").strip()
    parts = [_signed(part.strip()) for part in body.split("/")]
    if len(parts) > 2 or any(part is None for part in parts):
        return None
    numbers = [part for part in parts if part is not None]
    if len(numbers) == 2 and numbers[1] == 0:
        return None
    value = numbers[0] / numbers[1] if len(numbers) == 2 else numbers[0]
    return (value, in_percent) if math.isfinite(value) else None


def _signed(part: str) -> float | None:
    sign = -1.0 if part.startswith("-") else 1.0
    digits = _SPACES.sub(" ", part.removeprefix("-").removeprefix("+").strip())
    plain = _plain(digits)
    return None if plain is None or not _PLAIN.fullmatch(plain) else sign * float(plain)


def _plain(digits: str) -> str | None:
    """The digits with a point for the decimal mark and nothing between thousands; None for two marks of a kind."""
    own = decimal_mark()
    other = "." if own == "," else ","
    for mark in " '’":
        whole, dot, decimals = digits.partition(own)
        if mark in whole and _GROUPED[mark].fullmatch(whole):
            digits = whole.replace(mark, "") + dot + decimals
    if _SPACED.search(digits) or " " in digits:
        return None
    whole, dot, decimals = digits.partition(own)
    if _GROUPED[other].fullmatch(whole) and own not in decimals and other not in decimals:
        return whole.replace(other, "") + ("." + decimals if dot else "")
    if other not in digits:
        return digits.replace(own, ".") if digits.count(own) <= 1 else _regrouped(digits, own)
    if own not in digits and digits.count(other) == 1:
        return digits.replace(other, ".")
    # "1,500.5" where the comma is the decimal mark: the marks can only have been meant the other way round.
    whole, _, decimals = digits.partition(other)
    return f"{whole.replace(own, '')}.{decimals}" if _GROUPED[own].fullmatch(whole) else None


def _regrouped(digits: str, mark: str) -> str | None:
    """A number with several decimal marks, all of which part thousands: "1.234.567" in English."""
    return digits.replace(mark, "") if _GROUPED[mark].fullmatch(digits) else None


def _unreadable(received: str) -> ConvvizError:
    shown, example = received[:_LONGEST], localised("-1.5")
    return ConvvizError(
        "answer-no-number",
        f"“{shown}” is no number; write one such as {example} or 3/4.",
        received=shown,
        example=example,
    )
