"""The names of a model's classes in a text file beside it, so that they go where the model goes."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path

from convviz.layers import ConvvizError
from convviz.networks.class_names import parse_class_names, read_class_names

_ENDING = ".classes.txt"


def names_file(model: Path) -> Path:
    """Where the names for a model's file stand.

    >>> names_file(Path("nets/flowers.keras")).name
    'flowers.keras.classes.txt'
    """
    return model.with_name(model.name + _ENDING)


def names_beside(model: Path) -> tuple[str, ...]:
    """The names that stand beside a model's file; () where none do.

    Raises:
        ConvvizError: There is a file of names, and it cannot be read or names no classes.
    """
    file = names_file(model)
    return read_class_names(file) if file.is_file() else ()


def names_text(names: Sequence[str]) -> str:
    r"""The names as they are written: one a line; as JSON where lines would be read back otherwise.

    >>> names_text(("cat", "dog")), names_text(("0 lions", "1 lion"))
    ('cat\ndog\n', '["0 lions", "1 lion"]\n')
    """
    lines = "".join(f"{name}\n" for name in names)
    with contextlib.suppress(ConvvizError):
        if parse_class_names(lines) == tuple(names):
            return lines
    return json.dumps(list(names), ensure_ascii=False) + "\n"
