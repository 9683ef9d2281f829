"""Numbers as people write them: the language's decimal mark and a real minus sign."""

from __future__ import annotations

import math
import re

from msgspec import Struct
from PySide6.QtCore import QLocale

from convviz.layers.errors import ConvvizError

MINUS = "−"
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?"
_QUOTIENT = re.compile(rf"({_NUMBER})(?:/({_NUMBER}))?", re.ASCII)
_LONGEST = 60
# Whole numbers up to here are written out, whatever the number of significant digits.
_WRITTEN_OUT = 1e7
_SMALLEST_PLAIN = 1e-4
# From here on a float64 has no decimals left, and its digits say nothing.
_LONG = 1e15


class _Marks(Struct):
    """The signs in force: English ones until a language is installed; the system's never matter."""

    locale: QLocale
    decimal: str


_marks = _Marks(QLocale("en"), ".")


def use_locale(locale: QLocale) -> None:
    """Numbers are written and read with the signs of `locale` from now on."""
    _marks.locale = locale
    _marks.decimal = locale.decimalPoint()


def decimal_mark() -> str:
    """The decimal mark of the interface's language."""
    return _marks.decimal


def format_number(
    value: float, decimals: int | None = None, *, significant: int = 6, trim: bool = True
) -> str:
    """`value` for a person to read.

    Args:
        value: Any float; −0 is written as 0.
        decimals: Digits after the decimal mark. If None, `significant` decides.
        significant: Digits in all, but whole numbers below ten million are written out: 1020, not 1.02e3.
        trim: Whether zeros at the end of the decimals are left out.
    """
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("∞" if value > 0 else f"{MINUS}∞")
    plain = decimals is not None and abs(value) < _LONG
    text = f"{value:.{decimals}f}" if plain else _significant(value, significant)
    digits, letter, exponent = text.partition("e")
    if trim and "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    if float(digits) == 0:
        digits = digits.removeprefix("-")
    return localised(f"{digits}{letter}{exponent}")


def format_share(share: float) -> str:
    """A share from 0 to 1 in per cent, without the sign: 41, 8.2, 0.1, < 0.1.

    >>> format_share(0.0816), format_share(1 / 22500)
    ('8.2', '< 0.1')
    """
    percent = 100 * share
    if 0 < percent < 0.05:
        return f"< {format_number(0.1)}"
    return format_number(percent, 0 if percent >= 9.95 else 1)


def format_count(count: int) -> str:
    """A whole number with the language's marks between thousands: 93,322 or 93.322."""
    return _marks.locale.toString(count).replace("-", MINUS)


def localised(text: str) -> str:
    """A number written with a point and a hyphen, such as `"-1.5e-7"`, in the signs of the language."""
    return text.replace(".", _marks.decimal).replace("-", MINUS)


def parse_number(text: str) -> float:
    """The number that a person typed: with the language's decimal mark, any minus sign, or a quotient as 1/9.

    Raises:
        ConvvizError: It is no finite number in this language's way of writing.
    """
    plain = text.strip().lower().replace(" ", "").replace(MINUS, "-").replace("–", "-")
    received, example = text.strip()[:_LONGEST], localised("-1.5")
    foreign = "." if _marks.decimal == "," else ","
    number = None if foreign in plain else _quotient(plain.replace(_marks.decimal, "."))
    if number is not None:
        return number
    if _quotient(plain.replace(foreign, ".")) is not None:
        raise ConvvizError(
            "number-decimal-mark",
            f"“{received}” has a foreign decimal mark; here it is “{_marks.decimal}”, as in {example}.",
            received=received,
            mark=_marks.decimal,
            example=example,
        )
    raise ConvvizError(
        "number-unreadable",
        f"“{received}” is no number; write one such as {example} or 1/9.",
        received=received,
        example=example,
    )


def _significant(value: float, digits: int) -> str:
    rounded = float(f"{value:.{digits - 1}e}")
    if rounded == 0:
        return "0"
    size = max(abs(rounded), abs(value))
    if not _SMALLEST_PLAIN <= size < max(_WRITTEN_OUT, 10.0**digits):
        mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
        return f"{mantissa}e{int(exponent)}"
    return f"{value:.{max(0, digits - 1 - math.floor(math.log10(abs(rounded))))}f}"


def _quotient(text: str) -> float | None:
    match = _QUOTIENT.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        return None
    divisor = float(match[2]) if match[2] else 1.0
    result = float(match[1]) / divisor if divisor else math.nan
    return result if math.isfinite(result) else None
