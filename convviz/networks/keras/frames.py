"""What the child that parses a model file answers: a bounded frame of JSON, then its arrays, one frame each.

A frame is one letter, the payload's length as eight bytes, and the payload. `O` is the outline, `A` an array of float32
in the order and of the shape that the outline says, `E` a refusal's code and facts. Nothing else is ever accepted, so
that a child that a file took over can say no more than a file could.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import BinaryIO, Final, cast

import numpy as np

from convviz.networks.keras.contents import Contents, Holder, Numbers, Opened, Outline, collected
from convviz.networks.keras.limits import CONFIG_BYTES, MIB, NAME_LENGTH, NUMBERS_BYTES
from convviz.networks.keras.refusals import SENTENCES, ModelFileError

Told = Callable[[int, int], None]
"""Is told how much is done, of how much."""

_HEAD: Final = struct.Struct("<cQ")
_OUTLINE_BYTES: Final = 4 * CONFIG_BYTES + 64 * MIB
_REFUSAL_BYTES: Final = MIB


class BrokenAnswerError(Exception):
    """The child said something that it never says, or stopped in the middle."""


def write_opened(stream: BinaryIO, opened: Opened) -> None:
    """The child's side: the outline, then every array as it is read."""
    write_frame(stream, b"O", json.dumps(opened.outline).encode())
    for array in opened.arrays:
        write_frame(stream, b"A", array.reshape(-1).view(np.uint8).data)


def write_refusal(stream: BinaryIO, error: ModelFileError) -> None:
    """The child's side: why there is nothing, or nothing more."""
    write_frame(stream, b"E", json.dumps([error.code, error.facts]).encode())


def read_contents(stream: BinaryIO, told: Told | None = None) -> Contents:
    """The parent's side: everything.

    Args:
        stream: What the child writes.
        told: Is told now and then how many bytes of numbers are there, of how many.

    Raises:
        ModelFileError: The child's refusal.
        BrokenAnswerError: The answer is cut off or is none.
    """
    return collected(*read_opened(stream, told))


def read_opened(stream: BinaryIO, told: Told | None = None) -> Opened:
    """The parent's side: the outline, and the arrays as they come; else as `read_contents`, which their iterator
    raises too.
    """
    kind, length = read_head(stream)
    if kind == b"E":
        raise read_refusal(stream, length)
    if kind != b"O" or length > _OUTLINE_BYTES:
        raise BrokenAnswerError
    outline = _outline(read_exactly(stream, length))
    return Opened(outline, _arrays(stream, outline, told))


def _arrays(stream: BinaryIO, outline: Outline, told: Told | None) -> Iterator[Numbers]:
    total = 0
    expected = 4 * sum(math.prod(shape) for holder in outline.holders for shape in holder.shapes)
    for holder in outline.holders:
        for shape in holder.shapes:
            kind, length = read_head(stream)
            if kind == b"E":
                raise read_refusal(stream, length)
            total += length
            if kind != b"A" or length != 4 * math.prod(shape) or total > 2 * NUMBERS_BYTES:
                raise BrokenAnswerError
            before = total - length
            part = None if told is None else partial(_tell_part, told, before, expected)
            array = np.frombuffer(read_exactly(stream, length, part), dtype="<f4").reshape(shape)
            yield array.astype(np.float32, copy=False)


def _tell_part(told: Told, before: int, expected: int, done: int) -> None:
    told(before + done, expected)


def _outline(payload: bytearray) -> Outline:
    try:
        plain = cast("list[object]", json.loads(payload))
        kind, config, version, backend, names, holders = plain
        return Outline(
            _text(kind, NAME_LENGTH),
            _text(config, CONFIG_BYTES),
            _text(version, NAME_LENGTH),
            _text(backend, NAME_LENGTH),
            tuple(_text(each, NAME_LENGTH) for each in cast("list[object]", names)),
            tuple(_holder(each) for each in cast("list[object]", holders)),
        )
    except (ValueError, TypeError, RecursionError) as error:
        raise BrokenAnswerError from error


def _holder(plain: object) -> Holder:
    path, name, weights, shapes = cast("list[object]", plain)
    sizes = tuple(tuple(_size(size) for size in shape) for shape in cast("list[list[object]]", shapes))
    names = tuple(_text(each, CONFIG_BYTES) for each in cast("list[object]", weights))
    if len(sizes) != len(names):
        raise BrokenAnswerError
    return Holder(_text(path, CONFIG_BYTES), None if name is None else _text(name, NAME_LENGTH), names, sizes)


def _text(value: object, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise BrokenAnswerError
    return value


def _size(value: object) -> int:
    if type(value) is not int or not 0 <= value <= NUMBERS_BYTES:
        raise BrokenAnswerError
    return value


def read_refusal(stream: BinaryIO, length: int) -> ModelFileError:
    """The payload of a frame `E`.

    Raises:
        BrokenAnswerError: It is none.
    """
    if length > _REFUSAL_BYTES:
        raise BrokenAnswerError
    try:
        code, facts = cast("list[object]", json.loads(read_exactly(stream, length)))
        known = cast("Mapping[str, object]", facts)
        values = {
            name: value if isinstance(value, (int, float)) else str(value)[:NAME_LENGTH]
            for name, value in known.items()
        }
        if code not in SENTENCES:
            raise BrokenAnswerError
        return ModelFileError(cast("str", code), **values)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BrokenAnswerError from error


def write_frame(stream: BinaryIO, kind: bytes, payload: bytes | memoryview) -> None:
    """One frame."""
    stream.write(_HEAD.pack(kind, len(payload)))
    stream.write(payload)


def read_head(stream: BinaryIO) -> tuple[bytes, int]:
    """The letter of the next frame, and how long its payload is.

    Raises:
        BrokenAnswerError: There is none.
    """
    kind, length = _HEAD.unpack(read_exactly(stream, _HEAD.size))
    return kind, length


def read_exactly(stream: BinaryIO, length: int, told: Callable[[int], None] | None = None) -> bytearray:
    """Reads into memory that grows with what really comes, so that a length alone costs nothing.

    Args:
        stream: What is read.
        length: How many bytes.
        told: Is told how many are there, after each part.
    """
    payload = bytearray()
    while len(payload) < length:
        part = stream.read(min(length - len(payload), 16 * MIB))
        if not part:
            raise BrokenAnswerError
        payload += part
        if told is not None:
            told(len(payload))
    return payload
