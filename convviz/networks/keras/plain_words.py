"""Words out of a file as they may be shown: on one line, in one direction of reading, and no longer than a sentence."""

from __future__ import annotations

import unicodedata
from typing import Final

# Marks, overrides and isolates of the direction of reading, and separators of lines.
_TURNING: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")
_CONTROLS: Final = {"Cc", "Cs"}


def is_plain(text: str) -> bool:
    r"""Whether a text has letters alone: no control character, half of a letter, or mark that turns what follows.

    >>> is_plain("conv 1 ção"), is_plain("conv\n1")
    (True, False)
    """
    return not any(letter in _TURNING or unicodedata.category(letter) in _CONTROLS for letter in text)


def plain_words(text: str, limit: int = 200) -> str:
    r"""The text with a replacement character for whatever is not plain, cut where it is long.

    >>> plain_words("a\x1b[31mb"), plain_words("abcdef", 4)
    ('a�[31mb', 'abc…')
    """
    cut = text if len(text) <= limit else f"{text[: limit - 1]}…"
    return "".join(letter if is_plain(letter) else "\ufffd" for letter in cut)
