"""The nested lists of a kernel file as an array of weights."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.states.files.kernel_json import finite, is_list, shown

MAX_SIDE = 11
MAX_CHANNELS = 64
MAX_FILTERS = 64
_LIMITS = (MAX_SIDE, MAX_SIDE, MAX_CHANNELS, MAX_FILTERS)


def weights_of(untrusted: object) -> NDArray[np.float64]:
    """Lists nested as rows, columns and, if need be, channels and filters, as an array of those four axes.

    Raises:
        ConvvizError: They nest otherwise, are too long or unequally long, or hold something but numbers.
    """
    shape = _shape(untrusted)
    numbers: list[float] = []
    _collect(untrusted, shape, (), numbers)
    return np.array(numbers, dtype=np.float64).reshape((*shape, 1, 1)[:4])


def _shape(untrusted: object) -> tuple[int, ...]:
    """How long the lists are along the first entry of each."""
    shape: list[int] = []
    entry = untrusted
    while is_list(entry) and len(shape) <= len(_LIMITS):
        shape.append(len(entry))
        entry = entry[0] if entry else None
    if not 2 <= len(shape) <= len(_LIMITS):
        raise ConvvizError(
            "kernel-file-depth",
            "The lists of a kernel nest two to four deep (rows, columns, channels, filters); "
            f"“weights” is {shown(untrusted)}.",
            received=shown(untrusted),
        )
    if not all(1 <= length <= limit for length, limit in zip(shape, _LIMITS, strict=False)):
        received = " × ".join(map(str, shape))
        raise ConvvizError(
            "kernel-file-size",
            f"A kernel has 1 to {MAX_SIDE} rows and columns, up to {MAX_CHANNELS} channels and up to "
            f"{MAX_FILTERS} filters; this one is {received}.",
            side=MAX_SIDE,
            channels=MAX_CHANNELS,
            filters=MAX_FILTERS,
            received=received,
        )
    return tuple(shape)


def _collect(value: object, shape: tuple[int, ...], place: tuple[int, ...], numbers: list[float]) -> None:
    """Appends the numbers in `value`, lists of the lengths `shape` that stand at `place`, counted from 1."""
    if not shape:
        weight = finite(value)
        if weight is None:
            row, column = place[:2]
            raise ConvvizError(
                "kernel-file-weight",
                f"Row {row}, column {column} of the kernel is {shown(value)}; "
                "it has to be a number up to 3.4e38 in size.",
                row=row,
                column=column,
                received=shown(value),
            )
        numbers.append(weight)
        return
    if not is_list(value) or len(value) != shape[0]:
        raise _ragged(value, shape[0], place)
    for index, entry in enumerate(value, 1):
        _collect(entry, shape[1:], (*place, index), numbers)


def _ragged(value: object, expected: int, place: tuple[int, ...]) -> ConvvizError:
    if len(place) == 1:
        return ConvvizError(
            "kernel-file-row",
            f"Row {place[0]} of the kernel is {shown(value)}; "
            f"like the first row, it has to be a list of length {expected}.",
            row=place[0],
            expected=expected,
            received=shown(value),
        )
    return ConvvizError(
        "kernel-file-cell",
        f"Row {place[0]}, column {place[1]} of the kernel is {shown(value)}; "
        f"like the first cell, it has to be a list of length {expected}.",
        row=place[0],
        column=place[1],
        expected=expected,
        received=shown(value),
    )
