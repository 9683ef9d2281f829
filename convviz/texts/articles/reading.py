"""Reads the files of articles: TOML into checked records, Markdown as it is, in the language in force."""

from __future__ import annotations

from typing import TypeVar

import msgspec
from PySide6.QtCore import QLocale

from convviz.resources import asset
from convviz.texts.articles.checking import broken

LANGUAGES = ("en", "pt", "es")
"""The languages of the articles, by the names of their files."""

Record = TypeVar("Record")


def language_in_force() -> str:
    """The language that articles are shown in now; English where there are none in it."""
    language = QLocale().name().partition("_")[0]
    return language if language in LANGUAGES else "en"


def read_toml(name: str, kind: type[Record]) -> Record:
    """A TOML file below `assets/` as a record of `kind`.

    Raises:
        ConvvizError: There is no such file, or it is not of that kind.
    """
    try:
        return msgspec.toml.decode(read_text(name), type=kind)
    except msgspec.DecodeError as error:
        raise broken(name, str(error).rstrip(".")) from error


def read_text(name: str) -> str:
    """A file below `assets/` as text.

    Raises:
        ConvvizError: There is no such file, or it is no UTF-8.
    """
    try:
        return asset(name).read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise broken(name, "the file is missing or damaged") from error
