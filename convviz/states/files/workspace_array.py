"""Arrays inside a workspace file: .npy, exactly as numpy writes it, checked before anything is allocated."""

from __future__ import annotations

import io
import re
from math import prod

import numpy as np
from numpy.typing import NDArray

from convviz.states.files.workspace_errors import damaged, too_large

Array = NDArray[np.float32]

MAX_UNPACKED = 600_000_000
"""Bytes of all arrays of a workspace together."""

# Format version 1.0 (numpy.lib.format): magic, length of the header, and the one form of header accepted.
_START = b"\x93NUMPY\x01\x00"
_HEADER = re.compile(
    rb"\{'descr': '(<f4|\|u1)', 'fortran_order': False, "
    rb"'shape': \(([1-9]\d{0,5}), ([1-9]\d{0,5}), ([1-9]\d?)\), \} *\n"
)


def encode(values: Array) -> bytes:
    """`values`, of shape (height, width, channels) in a lab, as .npy, in bytes where that loses nothing."""
    as_bytes = np.clip(values, 0, 255).astype(np.uint8)
    # Compared as bit patterns: -0.0 must come back as -0.0, for the digest to hold.
    lossless = np.array_equal(as_bytes.astype(np.float32).view(np.uint32), values.view(np.uint32))
    file = io.BytesIO()
    stored = as_bytes if lossless else np.ascontiguousarray(values, dtype="<f4")
    np.lib.format.write_array(file, stored, version=(1, 0), allow_pickle=False)
    return file.getvalue()


def decode(untrusted_data: bytes) -> Array:
    """The array in a .npy written by `encode`, shape (height, width, channels), float32, finite.

    Raises:
        ConvvizError: It is anything else.
    """
    length = int.from_bytes(untrusted_data[8:10], "little")
    header = _HEADER.fullmatch(untrusted_data[10 : 10 + length])
    if not untrusted_data.startswith(_START) or header is None:
        raise damaged("an array in it has no header that workspaces have")
    kind = np.dtype(header[1].decode())
    shape = tuple(int(size) for size in header.groups()[1:])
    size = 4 * prod(shape)
    if size > MAX_UNPACKED:
        raise too_large(size, MAX_UNPACKED)
    content = memoryview(untrusted_data)[10 + length :]
    if len(content) != prod(shape) * kind.itemsize:
        raise damaged("an array in it is cut short")
    values = np.frombuffer(content, dtype=kind).reshape(shape).astype(np.float32)
    if not np.isfinite(values).all():
        raise damaged("an array in it holds a number that is not finite")
    return values
