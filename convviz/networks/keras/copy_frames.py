"""What the child that changes weights is asked and answers, in the frames of `frames`.

It is asked with `C`, how many numbers change in which arrays, as JSON; with `P` and `V`, the places and the values of
each; and with `D`, the file's bytes. It answers with `D`, the bytes of the copy, or with `E`, a refusal.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import BinaryIO, NamedTuple, cast

import numpy as np

from convviz.networks.keras.contents import Change
from convviz.networks.keras.frames import (
    BrokenAnswerError,
    read_exactly,
    read_head,
    read_refusal,
    write_frame,
)
from convviz.networks.keras.limits import FILE_BYTES


class Order(NamedTuple):
    """What a child is to do.

    Attributes:
        data: A file's bytes.
        changes: What is other in its copy.
    """

    data: bytes
    changes: Sequence[Change]


def write_order(stream: BinaryIO, data: bytes, changes: Sequence[Change]) -> None:
    """The parent's side: what to change, and in which file."""
    write_frame(stream, b"C", json.dumps([[each.array, each.places.size] for each in changes]).encode())
    for each in changes:
        write_frame(stream, b"P", each.places.astype("<i8").tobytes())
        write_frame(stream, b"V", each.values.astype("<f4").tobytes())
    write_frame(stream, b"D", data)


def read_order(stream: BinaryIO) -> Order:
    """The child's side."""
    counts = cast("list[list[int]]", json.loads(_payload(stream)))
    changes = [
        Change(
            array,
            np.frombuffer(_payload(stream), "<i8", count),
            np.frombuffer(_payload(stream), "<f4", count),
        )
        for array, count in counts
    ]
    return Order(bytes(_payload(stream)), changes)


def write_copy(stream: BinaryIO, data: bytes) -> None:
    """The child's side: the bytes of the copy."""
    write_frame(stream, b"D", data)


def read_copy(stream: BinaryIO) -> bytearray:
    """The parent's side.

    Raises:
        ModelFileError: The child's refusal.
        BrokenAnswerError: The answer is cut off or is none.
    """
    kind, length = read_head(stream)
    if kind == b"E":
        raise read_refusal(stream, length)
    # A little more than a file may have: packed numbers that change may need more room.
    if kind != b"D" or length > FILE_BYTES + FILE_BYTES // 16:
        raise BrokenAnswerError
    return read_exactly(stream, length)


def _payload(stream: BinaryIO) -> bytearray:
    return read_exactly(stream, read_head(stream)[1])
