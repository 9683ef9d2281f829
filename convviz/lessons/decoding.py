"""The texts of a lesson's files, decoded strictly and written back."""

from __future__ import annotations

import tomllib
from typing import Any, cast

import msgspec

from convviz.lessons.errors import misread, newer
from convviz.lessons.lesson import FORMAT, Lesson, Words

MOST_BYTES = 2_000_000
"""How long one of the texts is at most."""
_DEEPEST = 40
_MAX_REASON = 300


def decode_lesson(untrusted: bytes, file: str = "lesson.toml") -> Lesson:
    """The steps in a `lesson.toml`.

    Raises:
        ConvvizError: It is no TOML, or not what a lesson's steps are; the sentence names the place.
    """
    document = _document(untrusted, file)
    version = document.get("format")
    if isinstance(version, int) and not isinstance(version, bool) and version > FORMAT:
        raise newer(version, FORMAT)
    if version != FORMAT:
        raise misread(file, f"its “format” is {str(version)[:20]}, where {FORMAT} would be right")
    return cast("Lesson", _converted(document, Lesson, file))


def decode_words(untrusted: bytes, file: str) -> Words:
    """The words in the file of a language.

    Raises:
        ConvvizError: As above.
    """
    return cast("Words", _converted(_document(untrusted, file), Words, file))


def encode(record: Lesson | Words) -> bytes:
    """The text of a file: TOML with texts of several lines as such."""
    import tomli_w

    document = cast("dict[str, Any]", _without_nothing(msgspec.to_builtins(record)))
    if isinstance(record, Lesson):
        document = {"format": FORMAT} | document
    return tomli_w.dumps(document, multiline_strings=True).encode()


def _without_nothing(value: object) -> object:
    """TOML has no null: what is None is left out, as in these records it is None where it is left out."""
    if isinstance(value, dict):
        table = cast("dict[str, object]", value)
        return {name: _without_nothing(each) for name, each in table.items() if each is not None}
    if isinstance(value, list | tuple):
        return [_without_nothing(each) for each in cast("list[object]", value)]
    return value


def _document(untrusted: bytes, file: str) -> dict[str, Any]:
    if len(untrusted) > MOST_BYTES:
        raise misread(file, f"it has {len(untrusted):,} bytes, where {MOST_BYTES:,} are the most")
    try:
        document = tomllib.loads(untrusted.removeprefix(b"\xef\xbb\xbf").decode("utf-8"))
    except UnicodeDecodeError as error:
        line = untrusted[: error.start].count(b"\n") + 1
        raise misread(file, f"line {line} is not written in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise misread(file, f"it cannot be read as TOML: {_one_line(str(error))}") from None
    except (RecursionError, ValueError) as error:
        # ValueError: an integer with more digits than Python reads.
        raise misread(file, f"it cannot be read as TOML: {_one_line(str(error))}") from None
    if _depth(document) > _DEEPEST:
        raise misread(file, f"its tables nest deeper than {_DEEPEST}")
    return document


def _converted(document: dict[str, Any], kind: type[Lesson | Words], file: str) -> object:
    try:
        return msgspec.convert(document, kind)
    except (msgspec.ValidationError, RecursionError, OverflowError) as error:
        raise misread(file, _one_line(str(error))) from None


def _depth(value: object) -> int:
    """How deep tables and lists nest, counted without recursion."""
    deepest, layer = 0, [value]
    while layer and deepest <= _DEEPEST:
        below: list[object] = []
        for each in layer:
            if isinstance(each, dict):
                below.extend(cast("dict[str, object]", each).values())
            elif isinstance(each, list):
                below.extend(cast("list[object]", each))
        deepest, layer = deepest + 1, below
    return deepest


def _one_line(reason: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in reason)[:_MAX_REASON].rstrip(".")
