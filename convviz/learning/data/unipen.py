"""Digits as pen strokes, from files in the UNIPEN format as UCI's Pen-Based Recognition data has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError

Points = NDArray[np.float32]

# UCI's larger file has 4 MB.
_MAX_BYTES = 64_000_000
_SEGMENT = re.compile(r'\.SEGMENT\s+DIGIT\s+\S+\s+\?\s+"(\d)"')
_COMMENT = re.compile(r"\.COMMENT\s+\d\s+(\d+)\s+\d+")


@dataclass(frozen=True, eq=False)
class PenDigit:
    """One digit that somebody wrote.

    Attributes:
        label: 0..9.
        writer: The number of the person.
        strokes: The lines (points, 2) from touching to lifting: x to the right, y down, in the file's units.
    """

    label: int
    writer: int
    strokes: tuple[Points, ...]


def read_unipen(path: Path) -> tuple[PenDigit, ...]:
    """Every digit of a file, in its order.

    Raises:
        ConvvizError: The file cannot be read, or holds something else.
    """
    try:
        size = path.stat().st_size
        text = path.read_text(encoding="ascii", errors="replace") if size <= _MAX_BYTES else ""
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path.name} cannot be read: {reason}."
        raise ConvvizError("file-unreadable", sentence, name=path.name, reason=reason) from error
    digits = tuple(_digit(part) for part in re.split(r"(?=^\.SEGMENT)", text, flags=re.MULTILINE)[1:])
    if not digits:
        raise _not_strokes(path.name)
    if any(digit is None for digit in digits):
        raise _not_strokes(path.name)
    return tuple(digit for digit in digits if digit is not None)


def _digit(part: str) -> PenDigit | None:
    """The digit that one segment of the file describes, or None if it describes none."""
    label, writer = _SEGMENT.match(part), _COMMENT.search(part)
    strokes = tuple(_points(body) for body in re.findall(r"\.PEN_DOWN([^.]*)\.PEN_UP", part))
    strokes = tuple(points for points in strokes if len(points))
    if label is None or writer is None or not strokes:
        return None
    return PenDigit(int(label[1]), int(writer[1]), strokes)


def _points(body: str) -> Points:
    numbers = [float(number) for number in re.findall(r"-?\d{1,6}", body)]
    points = np.array(numbers[: len(numbers) // 2 * 2], dtype=np.float32).reshape(-1, 2)
    return points * np.array([1, -1], dtype=np.float32)  # the file's y runs upwards


def _not_strokes(name: str) -> ConvvizError:
    sentence = (
        f"{name} holds no digits as pen strokes; UCI's pendigits-orig.tra, in UNIPEN format, would be right."
    )
    return ConvvizError("strokes-unknown", sentence, name=name)
