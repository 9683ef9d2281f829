"""Comparing and ordering words as a reader of the language would, whatever their accents."""

from __future__ import annotations

import unicodedata

# The only letter with a mark that is a letter of its own in one of our languages: in Spanish it follows the n.
_ENYE = "\N{LATIN SMALL LETTER N WITH TILDE}"


def folded(text: str) -> str:
    """`text` without accents and capitals, for searching.

    >>> folded("Época de Validação")
    'epoca de validacao'
    """
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def sort_key(text: str, language: str) -> tuple[str, str]:
    """The place of `text` in an alphabetical list; what differs in accents alone is ordered by them.

    >>> sorted(["ola", "época", "dado"], key=lambda word: sort_key(word, "pt"))
    ['dado', 'época', 'ola']
    """
    letters = unicodedata.normalize("NFC", text.casefold())
    if language == "es":
        letters = letters.replace(_ENYE, "n\uffff")
    return folded(letters), letters
