"""Checks of single JSON values in a kernel file, each with one clear sentence."""

from __future__ import annotations

import json
import math
from typing import TypeGuard, cast

import numpy as np

from convviz.layers.errors import ConvvizError

_MAX_SHOWN = 40
# Beyond this a number overflows the float32 in which layers compute.
_LARGEST = float(np.finfo(np.float32).max)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a JSON value is a list."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def finite(value: object) -> float | None:
    """The number that `value` is, or None: for text, true and false, and what overflows float32."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and abs(number) <= _LARGEST else None


def number(value: object, entry: str) -> float:
    """The number of an entry other than the weights."""
    result = finite(value)
    if result is None:
        raise ConvvizError(
            "kernel-file-number",
            f"“{entry}” is {shown(value)} in this kernel file; it has to be a number up to 3.4e38 in size.",
            entry=entry,
            received=shown(value),
        )
    return result


def shown(value: object) -> str:
    """A JSON value as a sentence quotes it: on one line, nested lists as […], at most 40 characters."""
    if is_list(value):
        inside = ", ".join("[…]" if is_list(entry) else shown(entry) for entry in value[:8])
        text = f"[{inside}, …]" if len(value) > 8 else f"[{inside}]"
    elif is_object(value):
        text = "{…}" if value else "{}"
    elif isinstance(value, int) and value.bit_length() > 120:
        # Python refuses to write out integers of more than 4,300 digits.
        text = f"{'-' if value < 0 else ''}10^{int(value.bit_length() * math.log10(2))}"
    else:
        text = json.dumps(cast("str | float | bool | None", value), ensure_ascii=False)
    text = "".join(character if character.isprintable() else "�" for character in text)
    return text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 1]}…"
