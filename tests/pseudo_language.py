"""A language nobody speaks: every string is 40 % longer, accented and in brackets, so that what is cut shows."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aeiouAEIOUcnCN", "áéíóúÁÉÍÓÚçñÇÑ")
# Placeholders, tags, entities and marks of access keys stay as they are.
_KEPT = re.compile(r"(\{[^}]*\}|%\w+|<[^>]*>|&\w+;|&)")
_MORE = 0.4
_LONGEST_WORD = 9


def stretched(source: str) -> str:
    """The string in that language.

    >>> stretched("Open {name}")
    '[Ópéñ {name} ~~]'
    """
    parts = _KEPT.split(source)
    accented = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    left = max(1, round(len(source) * _MORE) - 2)
    words = [min(_LONGEST_WORD, left - begun) for begun in range(0, left, _LONGEST_WORD)]
    return f"[{accented} {' '.join('~' * word for word in words)}]"


class PseudoLanguage(QTranslator):
    """Installed like any other language."""

    def translate(
        self,
        context: str | bytes,  # noqa: ARG002 - Qt's signature
        source: str | bytes,
        disambiguation: str | bytes | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        """The string stretched; single letters are symbols."""
        text = source.decode() if isinstance(source, bytes) else source
        return stretched(text) if len(text) > 1 else text

    def isEmpty(self) -> bool:
        """It has a word for everything."""
        return False
