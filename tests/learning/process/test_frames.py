"""Frames come whole or not at all, and nothing is allocated because a stranger says so."""

from __future__ import annotations

import contextlib
import io
import json
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convviz.learning.process.frames import (
    MAX_ARRAY_BYTES,
    MAX_HEADER_BYTES,
    Frame,
    FrameCutError,
    FrameError,
    read_frame,
    write_frame,
)

ARRAYS = (
    np.arange(6, dtype=np.uint8).reshape(2, 3),
    np.array([[0.5, -np.inf], [np.nan, 3]], dtype=np.float32),
    np.float32(7) * np.ones((), dtype=np.float32),
    np.zeros((0, 28, 28), dtype=np.uint8),
)


def written(frame: Frame) -> bytes:
    stream = io.BytesIO()
    write_frame(stream, frame)
    return stream.getvalue()


def raw(header: object, data: bytes = b"") -> io.BytesIO:
    """A frame with any header."""
    encoded = header if isinstance(header, bytes) else json.dumps(header).encode()
    return io.BytesIO(b"CVF1" + struct.pack("<I", len(encoded)) + encoded + data)


class Dribble(io.BytesIO):
    """A pipe that gives a byte at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 1))


def test_a_frame_comes_as_it_was_sent() -> None:
    stream = io.BytesIO(written(Frame(b'{"a":[1,"\xc3\xa9"]}', ARRAYS)) * 2)
    for _ in range(2):
        frame = read_frame(stream)
        assert frame is not None
        assert json.loads(frame.message) == {"a": [1, "é"]}
        for received, sent in zip(frame.arrays, ARRAYS, strict=True):
            assert received.dtype == sent.dtype
            np.testing.assert_array_equal(received, sent)
    assert read_frame(stream) is None


def test_arrays_that_do_not_lie_in_one_piece_are_sent_too() -> None:
    array = np.arange(24, dtype=np.float32).reshape(4, 6)[::-2, ::3]
    frame = read_frame(io.BytesIO(written(Frame(b"1", (array,)))))
    assert frame is not None
    np.testing.assert_array_equal(frame.arrays[0], [[18, 21], [6, 9]])


def test_a_slow_pipe_gives_the_same_frame() -> None:
    frame = read_frame(Dribble(written(Frame(b'"x"', ARRAYS[:1]))))
    assert frame is not None
    np.testing.assert_array_equal(frame.arrays[0], ARRAYS[0])


@pytest.mark.parametrize("part", [1, 7, 8, 20, -7, -1])
def test_a_frame_that_ends_in_the_middle_is_told_from_the_end_of_the_stream(part: int) -> None:
    with pytest.raises(FrameCutError):
        read_frame(io.BytesIO(written(Frame(b'{"a":1}', ARRAYS))[:part]))


@pytest.mark.parametrize(
    "header",
    [
        b"{",
        b"[]",
        b'"\xff"',
        {"arrays": []},
        {"message": 1, "arrays": [{"dtype": "object", "shape": [1]}]},
        {"message": 1, "arrays": [{"dtype": "float64", "shape": [1]}]},
        {"message": 1, "arrays": [{"dtype": "uint8", "shape": [-1]}]},
        {"message": 1, "arrays": [{"dtype": "uint8", "shape": [1.5]}]},
        {"message": 1, "arrays": [{"dtype": "uint8", "shape": [1] * 9}]},
        {"message": 1, "arrays": [{"dtype": "uint8", "shape": [MAX_ARRAY_BYTES + 1]}]},
        {"message": 1, "arrays": [{"dtype": "float32", "shape": [1 << 40, 1 << 40]}]},
        {"message": 1, "arrays": [{"dtype": "uint8", "shape": [MAX_ARRAY_BYTES // 2]}] * 3},
        {"message": 1, "arrays": [{"dtype": "uint8", "shape": [0]}] * 257},
        {"message": 1, "arrays": [{"dtype": "uint8", "shape": [1], "pickle": "x"}]},
        {"message": 1, "more": 1},
    ],
)
def test_a_header_that_is_none_is_refused_before_its_arrays_are_read(header: object) -> None:
    with pytest.raises(FrameError) as caught:
        read_frame(raw(header, bytes(100)))
    assert caught.value.code == "worker-garbled"
    assert not isinstance(caught.value, FrameCutError)


def test_a_header_of_gigabytes_is_refused_by_its_length_alone() -> None:
    with pytest.raises(FrameError, match=f"header has {MAX_HEADER_BYTES + 1} bytes"):
        read_frame(io.BytesIO(b"CVF1" + struct.pack("<I", MAX_HEADER_BYTES + 1)))


@given(st.binary(min_size=8, max_size=200))
def test_garbage_is_refused(data: bytes) -> None:
    if data[:4] != b"CVF1":
        with pytest.raises(FrameError):
            read_frame(io.BytesIO(data))


@given(st.data())
def test_a_flipped_byte_gives_a_frame_or_a_refusal(data: st.DataObject) -> None:
    whole = bytearray(written(Frame(b'{"type":"cancel"}', ARRAYS[:2])))
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(FrameError):
        assert read_frame(io.BytesIO(whole)) is not None


@pytest.mark.parametrize(
    "frame",
    [
        Frame(b'"' + b"x" * MAX_HEADER_BYTES + b'"'),
        Frame(b"1", (np.zeros(2),)),
        Frame(b"1", (np.zeros(2, dtype=object),)),
        Frame(b"1", ARRAYS * 65),
    ],
)
def test_what_the_other_side_would_refuse_is_not_sent(frame: Frame) -> None:
    stream = io.BytesIO()
    with pytest.raises(FrameError):
        write_frame(stream, frame)
    assert stream.getvalue() == b""
