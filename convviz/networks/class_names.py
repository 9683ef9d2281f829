"""What the classes of a network are called: read from a text file, or known from the network."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from convviz.layers import ConvvizError

MOST_CLASSES = 100_000
_MOST_BYTES = 10_000_000

# By what convviz ships and has in its zoo; the names of classes are data, as in the data sets themselves.
_KNOWN: dict[str, tuple[str, ...]] = {
    "mnist": tuple("0123456789"),
    "mnist-dense": tuple("0123456789"),
    "multi-input": tuple(str(total) for total in range(19)),
    "multi-output": tuple("0123456789"),
    "siamese": ("different", "same"),
    "cifar10": (
        *("airplane", "automobile", "bird", "cat", "deer"),
        *("dog", "frog", "horse", "ship", "truck"),
    ),
    "catsdogs": ("cat", "dog"),
    "catsdogs-dropout": ("cat", "dog"),
    "vgg16-transfer": ("cat", "dog"),
}


def class_names_for(network: str, classes: int) -> tuple[str, ...]:
    """One name for each class of the bundled network or network of the zoo `network`; `class 0` and on for others.

    >>> class_names_for("catsdogs", 2), class_names_for("flowers", 3)
    (('cat', 'dog'), ('class 0', 'class 1', 'class 2'))
    """
    known = _KNOWN.get(network, ())
    return known if len(known) == classes else tuple(f"class {index}" for index in range(classes))


def read_class_names(path: Path) -> tuple[str, ...]:
    """The names in a text file, as `parse_class_names` understands them.

    Raises:
        ConvvizError: It cannot be read, is too large or no text, or names no classes.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise ConvvizError(
            "class-names-unreadable",
            f"{path.name} cannot be read: {error.strerror or error}.",
            name=path.name,
            reason=error.strerror or str(error),
        ) from error
    if len(data) > _MOST_BYTES:
        raise ConvvizError(
            "class-names-large",
            f"{path.name} is too large for a list of class names; the limit is {_MOST_BYTES // 1_000_000} MB.",
            name=path.name,
            limit=_MOST_BYTES // 1_000_000,
        )
    return parse_class_names(_decoded(data, path.name))


def _decoded(data: bytes, name: str) -> str:
    """A text as editors save it: UTF-8, UTF-16 with its mark, or Windows's Western European.

    Raises:
        ConvvizError: It is no text.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise ConvvizError(
            "class-names-no-text",
            f"{name} is no text; class names stand in a text file, one a line.",
            name=name,
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def parse_class_names(text: str) -> tuple[str, ...]:
    """The names in a text, in the order of the classes.

    A JSON list of names, or a JSON object with an entry for each class (`{"0": "cat"}`, `{"cat": 0}`, or Keras's
    `{"0": ["n02123045", "tabby"]}`); else one name a line, empty lines passed over; a single line holds names between
    semicolons, commas or tabs. A number before a name that only counts (`0 cat`, `1: dog`) is left out.

    Raises:
        ConvvizError: There are no names in it, too many, or the classes of an object are not 0, 1, 2 and so on.

    >>> parse_class_names("cat, dog"), parse_class_names("0 cat" + chr(10) + "1 dog")
    (('cat', 'dog'), ('cat', 'dog'))
    """
    body = text.lstrip("\ufeff").strip()
    names = _json_names(body) if body[:1] in ("[", "{") else _text_names(body)
    if not names:
        raise ConvvizError("class-names-none", "There are no class names in it.")
    if len(names) > MOST_CLASSES:
        raise ConvvizError(
            "class-names-many",
            f"There are {len(names)} class names in it; the limit is {MOST_CLASSES}.",
            count=len(names),
            limit=MOST_CLASSES,
        )
    return names


def check_class_names(names: Sequence[str], classes: int) -> None:
    """Makes sure that there is one name for each class.

    Raises:
        ConvvizError: There are fewer or more.
    """
    if len(names) != classes:
        raise ConvvizError(
            "class-names-count",
            f"There are {len(names)} class names; the network has {classes} classes.",
            count=len(names),
            classes=classes,
        )


def _text_names(text: str) -> tuple[str, ...]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1:
        mark = next((mark for mark in ("\t", ";", ",") if mark in lines[0]), None)
        if mark is not None:
            lines = [name.strip() for name in lines[0].split(mark)]
    counted = [re.fullmatch(r"(\d+)\s*[:;,.)\t ]\s*(\S.*)", line) for line in lines]
    if all(found is not None and int(found[1]) == index for index, found in enumerate(counted)):
        return tuple(found[2].strip() for found in counted if found is not None)
    return tuple(lines)


def _json_names(text: str) -> tuple[str, ...]:
    try:
        document: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _not_understood() from error
    if isinstance(document, list):
        return tuple(_name(each) for each in cast("list[object]", document))
    return _by_class(cast("dict[str, object]", document))


def _by_class(entries: dict[str, object]) -> tuple[str, ...]:
    named: dict[int, str] = {}
    for key, value in entries.items():
        if isinstance(value, int) and not isinstance(value, bool):
            named[value] = key
        elif re.fullmatch(r"\d{1,6}", key):
            named[int(key)] = _name(value)
        else:
            raise _not_understood()
    if sorted(named) != list(range(len(entries))):
        raise _not_understood()
    return tuple(named[index] for index in range(len(named)))


def _name(value: object) -> str:
    if isinstance(value, list) and value:
        # Keras's ImageNet file gives WordNet's number and the name.
        value = cast("list[object]", value)[-1]
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value).strip()
    raise _not_understood()


def _not_understood() -> ConvvizError:
    return ConvvizError(
        "class-names-json",
        "The class names are not understood; a JSON file of them is a list of names, or an object with an entry "
        "for each class from 0 on.",
    )
