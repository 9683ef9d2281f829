"""Shapes as learners type them: 14×14×8, 14 x 14 x 8, (14, 14, 8), [None, 14, 14, 8]."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convviz.layers.errors import ConvvizError
from convviz.lessons.marking.verdict import Verdict

_PARTS = re.compile(r"\s*(?:[×xX*·;/]|\bby\b|\bpor\b|,(?=\s)|\s)\s*")
_COMMA = re.compile(r"\s*,\s*")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+", re.ASCII)
_SIZE = re.compile(r"\d{1,9}", re.ASCII)
_BATCH = {"none", "?", "batch", "n", "-1"}
_BRACKETS = str.maketrans(dict.fromkeys("()[]{}⟨⟩", " "))
_LONGEST = 60
_MOST_SIZES = 6


def read_shape(text: str, rank: int | None = None) -> tuple[int, ...]:
    """The shape that a person typed; the axis of the batch is left out where it was written.

    Args:
        text: What was typed.
        rank: How many sizes are expected, which tells "21,632" apart: 21 × 632 or the one size 21632.

    Raises:
        ConvvizError: Nothing was typed, or no shape.
    """
    received = text.strip()
    if not received:
        raise ConvvizError("answer-missing", "Nothing is filled in yet; type the answer first.")
    readings = _readings(received) if len(received) <= _LONGEST else []
    if not readings:
        raise _unreadable(received)
    return next((shape for shape in readings if len(shape) == rank), readings[0])


def mark_shape(text: str, right: Sequence[int]) -> Verdict:
    """Marks a shape; a single channel need not be written.

    Nearly right is one whose sizes are all there in another order, or all but one right.

    Raises:
        ConvvizError: Nothing was typed, or no shape.
    """
    wanted = tuple(right)
    said = read_shape(text, len(wanted))
    if len(said) == len(wanted) - 1 and len(wanted) > 1 and wanted[-1] == 1:
        said = (*said, 1)
    if len(said) == len(wanted) + 1 and said[0] == 1 and said[1:] == wanted:
        said = said[1:]
    if len(said) != len(wanted):
        return Verdict(right=False, near=False, said=said, wrong=tuple(range(len(wanted))))
    wrong = tuple(place for place, (one, other) in enumerate(zip(said, wanted, strict=True)) if one != other)
    near = bool(wrong) and ((len(wrong) == 1 and len(wanted) > 1) or sorted(said) == sorted(wanted))
    return Verdict(right=not wrong, near=near, said=said, wrong=wrong)


def _readings(received: str) -> list[tuple[int, ...]]:
    """What a text can mean: marks within it may part thousands or sizes."""
    body = received.translate(_BRACKETS).strip().strip(",").strip()
    parts = [part for part in _PARTS.split(body) if part]
    apart = [size for part in parts for size in _COMMA.split(part) if size]
    found = (_sizes([_joined(part) for part in parts]), _sizes(apart))
    return [shape for shape in dict.fromkeys(found) if shape is not None]


def _joined(part: str) -> str:
    return re.sub(r"[.,]", "", part) if _GROUPED.fullmatch(part) else part


def _sizes(parts: Sequence[str]) -> tuple[int, ...] | None:
    sizes = parts[1:] if len(parts) > 1 and parts[0].casefold() in _BATCH else parts
    if not sizes or len(sizes) > _MOST_SIZES or not all(_SIZE.fullmatch(size) for size in sizes):
        return None
    return tuple(int(size) for size in sizes)


def _unreadable(received: str) -> ConvvizError:
    shown = received[:_LONGEST]
    return ConvvizError(
        "answer-no-shape", f"“{shown}” is no shape; write one such as 14 × 14 × 8.", received=shown
    )
