"""Messages between the window and the worker: a length, JSON of bounded size, then plain arrays. Nothing is pickled.

A frame on the wire, in little-endian numbers:

1. four bytes `CVF1`;
2. uint32, the length of the header in bytes;
3. the header, JSON: `{"message": …, "arrays": [{"dtype": "float32", "shape": [28, 28]}, …]}`;
4. the arrays' bytes, one after the other, in C order.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Literal, Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError

Array = NDArray[np.generic]

_MAGIC = b"CVF1"
_START = struct.Struct("<4sI")
# A message is some numbers and a sentence; the largest that is thought of are the class names of ImageNet.
MAX_HEADER_BYTES = 1 << 20
# All maps of VGG16 for one picture have 60 MB.
MAX_ARRAY_BYTES = 1 << 28
_MAX_ARRAYS, _MAX_AXES = 256, 8
_DTYPES = {"uint8": np.dtype("u1"), "float32": np.dtype("<f4")}


class FrameError(ConvvizError):
    """What came is no frame, or what is to be sent cannot be one."""


class FrameCutError(FrameError):
    """The stream ended in the middle of a frame: the other side is gone."""


class Source(Protocol):
    """A stream of bytes to read from."""

    def read(self, size: int, /) -> bytes | None:
        """At most `size` bytes; none at the end."""
        ...


class Sink(Protocol):
    """A stream of bytes to write to."""

    def write(self, data: bytes, /) -> int | None:
        """Writes all of `data`."""
        ...

    def flush(self) -> None:
        """Hands on what was written."""
        ...


@dataclass(frozen=True, eq=False)
class Frame:
    """A message and the arrays that belong to it.

    Attributes:
        message: One JSON document.
        arrays: uint8 or float32, at most 256 with together at most 256 MB.
    """

    message: bytes
    arrays: tuple[Array, ...] = ()


class _Described(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    dtype: Literal["uint8", "float32"]
    shape: tuple[int, ...]


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    message: msgspec.Raw
    arrays: tuple[_Described, ...] = ()


def write_frame(sink: Sink, frame: Frame) -> None:
    """Writes one frame and hands it on.

    Raises:
        FrameError: It is larger than the other side would take, or has another dtype.
        OSError: The other side is gone.
    """
    described = tuple(_Described(_dtype_name(array), array.shape) for array in frame.arrays)
    header = msgspec.json.encode(_Header(msgspec.Raw(frame.message), described))
    _check_header_size(len(header))
    _check_arrays(described)
    sink.write(_START.pack(_MAGIC, len(header)) + header)
    for array in frame.arrays:
        sink.write(np.ascontiguousarray(array).tobytes())
    sink.flush()


def read_frame(source: Source) -> Frame | None:
    """The next frame, or None where the stream ends between two frames.

    Nothing is allocated for a size that is out of bounds.

    Raises:
        FrameError: The bytes are no frame, it is too large, or (FrameCutError) the stream ends inside it.
    """
    start = _read(source, _START.size, may_end=True)
    if not start:
        return None
    magic, length = _START.unpack(start)
    if magic != _MAGIC:
        raise _garbled("it does not begin as a message does")
    _check_header_size(length)
    try:
        header = msgspec.json.decode(_read(source, length), type=_Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _garbled("its header is no sound JSON") from error
    _check_arrays(header.arrays)
    return Frame(bytes(header.message), tuple(_array(source, described) for described in header.arrays))


def _array(source: Source, described: _Described) -> Array:
    dtype = _DTYPES[described.dtype]
    data = _read(source, math.prod(described.shape) * dtype.itemsize)
    return np.frombuffer(data, dtype).reshape(described.shape)


def _read(source: Source, size: int, *, may_end: bool = False) -> bytes:
    parts: list[bytes] = []
    missing = size
    while missing:
        part = source.read(missing)
        if not part:
            if may_end and missing == size:
                return b""
            raise FrameCutError(
                "worker-garbled", "The training process ended in the middle of a message.", reason="cut"
            )
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _dtype_name(array: Array) -> Literal["uint8", "float32"]:
    match array.dtype.name:
        case "uint8" | "float32" as name:
            return name
        case other:
            raise _garbled(f"an array has the dtype {other}")


def _check_header_size(length: int) -> None:
    if length > MAX_HEADER_BYTES:
        raise _garbled(f"its header has {length} bytes")


def _check_arrays(arrays: tuple[_Described, ...]) -> None:
    if len(arrays) > _MAX_ARRAYS:
        raise _garbled(f"it has {len(arrays)} arrays")
    total = 0
    for array in arrays:
        if len(array.shape) > _MAX_AXES or any(side < 0 for side in array.shape):
            raise _garbled("an array has an impossible shape")
        total += math.prod(array.shape) * _DTYPES[array.dtype].itemsize
    if total > MAX_ARRAY_BYTES:
        raise _garbled(f"its arrays have {total} bytes")


def _garbled(reason: str) -> FrameError:
    return FrameError(
        "worker-garbled", f"A message of the training process cannot be understood: {reason}.", reason=reason
    )
