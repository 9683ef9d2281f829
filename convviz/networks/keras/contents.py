"""What is taken out of a model file before anything is made of it: one text and named arrays of numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]


class Holder(NamedTuple):
    """The weights of one layer as the file keeps them.

    Attributes:
        path: Where they stand: a layer's name in HDF5 files, such as `layers/conv2d` in .keras files.
        name: The layer's name where the file notes it beside the weights.
        weights: What each array is called, such as `conv2d/kernel:0` or `0`, in order.
        shapes: The arrays' shapes.
    """

    path: str
    name: str | None
    weights: tuple[str, ...]
    shapes: tuple[tuple[int, ...], ...]


class Outline(NamedTuple):
    """All of a file but the numbers.

    Attributes:
        format: `"keras"` or `"hdf5"`.
        config: The model's description, JSON, unchecked.
        keras_version: Such as `"2.1.6-tf"`; empty where the file does not say.
        backend: The same, such as `"tensorflow"`.
        class_names: What the outputs stand for, where the file says so.
        holders: Whose numbers follow, in order.
    """

    format: str
    config: str
    keras_version: str
    backend: str
    class_names: tuple[str, ...]
    holders: tuple[Holder, ...]


class Opened(NamedTuple):
    """A file in the middle of being read: its outline, and its arrays one after another."""

    outline: Outline
    arrays: Iterator[Numbers]


class Contents(NamedTuple):
    """A whole file: its outline, and for each holder its arrays."""

    outline: Outline
    arrays: tuple[tuple[Numbers, ...], ...]


class Change(NamedTuple):
    """Other numbers at some places of one array.

    Attributes:
        array: Which of a file's arrays, counted over all of its holders.
        places: Where in it, its axes written out as one; int64.
        values: What stands there now.
    """

    array: int
    places: NDArray[np.int64]
    values: Numbers


def collected(outline: Outline, arrays: Iterator[Numbers]) -> Contents:
    """Everything in memory."""
    return Contents(outline, tuple(tuple(next(arrays) for _ in holder.weights) for holder in outline.holders))
