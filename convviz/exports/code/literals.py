"""Numbers and arrays as Python writes them, so that a student can read and change them."""

from __future__ import annotations

import textwrap
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating[Any]]

_LINE = 100
_FEW = 400
_SHORT = 5
_MOST_DIVISOR = 1025
_ORDERS = {
    3: ((2, 0, 1), "transpose(1, 2, 0)", "channel by channel, then as rows, columns, channels"),
    4: ((3, 2, 0, 1), "transpose(2, 3, 1, 0)", "filter by filter, then as rows, columns, channels, filters"),
}


def number(value: float) -> str:
    """A number of a float32 array, as short as it comes back the same.

    >>> number(np.float32(0.1)), number(3.0), number(float("inf")), number(1e-20)
    ('0.1', '3', 'np.inf', '1e-20')
    """
    if np.isnan(value):
        return "np.nan"
    if np.isinf(value):
        return "np.inf" if value > 0 else "-np.inf"
    if float(value).is_integer() and abs(value) < 1e7:
        return str(int(value))
    # Python's own shortest form of the shortest decimal that gives this float32.
    return repr(float(str(np.float32(value))))


def array(values: Values, dtype: str) -> list[str]:
    """The lines of an expression that gives an array; one of three or four axes is written grid by grid.

    Args:
        values: Of any shape.
        dtype: As it stands in the program, such as `float`.
    """
    divisor = _divisor(values)
    if divisor > 1:
        lines = array(np.rint(values.astype(float) * divisor), dtype)
        code, comment, words = lines[-1].partition("  # ")
        lines[-1] = f"{code} / {divisor}{comment}{words}"
        return lines
    if values.ndim > 2 and all(size == 1 for size in values.shape[2:]):
        shape = ", ".join(map(str, values.shape))
        return _called(_nested(values.reshape(values.shape[:2])), dtype, f".reshape({shape})")
    if values.ndim in _ORDERS:
        order, back, words = _ORDERS[values.ndim]
        lines = _called(_nested(values.transpose(order)), dtype, f".{back}")
        lines[-1] += f"  # {words}"
        return lines
    return _called(_nested(values), dtype, "")


def _divisor(values: Values) -> int:
    """By how much a few whole numbers were divided, such as 16 for a blur; 1 where the numbers are short themselves."""
    few = 0 < values.size <= _FEW and bool((np.abs(values) < _FEW).all())
    if not few or max(len(number(value)) for value in values.ravel().tolist()) <= _SHORT:
        return 1
    single = values.astype(np.float32)
    if np.array_equal(single, np.rint(single)):
        return 1
    for divisor in range(2, _MOST_DIVISOR):
        whole = np.rint(single.astype(float) * divisor)
        if np.array_equal((whole / divisor).astype(np.float32), single):
            return divisor
    return 1


def _called(nested: list[str], dtype: str, after: str) -> list[str]:
    if len(nested) == 1:
        return [f"np.array({nested[0]}, dtype={dtype}){after}"]
    return [f"np.array({nested[0]}", *nested[1:-1], f"{nested[-1]}, dtype={dtype}){after}"]


def _nested(values: Values) -> list[str]:
    texts = [number(value) for value in values.ravel().tolist()]
    # Grids stand in columns; a long line of numbers does not.
    width = max(map(len, texts)) if values.ndim > 1 else 0
    return _lines(np.array([text.rjust(width) for text in texts]).reshape(values.shape))


def _lines(texts: NDArray[np.str_]) -> list[str]:
    if texts.ndim == 0:
        return [str(texts)]
    if texts.ndim == 1:
        line = f"[{', '.join(texts.tolist())}]"
        return textwrap.wrap(line, _LINE, subsequent_indent=" ") if len(line) > _LINE else [line]
    found: list[str] = []
    for part in texts:
        found += [f"    {line}" for line in _lines(part)]
        found[-1] += ","
    return ["[", *found, "]"]
