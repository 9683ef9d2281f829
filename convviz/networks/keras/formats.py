"""Tells what kind of file this is by its content, never by its name."""

from __future__ import annotations

from typing import Final, Literal

from convviz.networks.keras.foreign_formats import LOOKED_AT, refusal_of

ModelFormat = Literal["keras", "hdf5"]

HDF5: Final = b"\x89HDF\r\n\x1a\n"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def format_of(data: bytes) -> ModelFormat:
    """Which of the two formats that Keras writes this is.

    Raises:
        ModelFileError: Neither; it says what it is instead.
    """
    if begins_as_zip(data):
        return "keras"
    if any(data[at : at + len(HDF5)] == HDF5 for at in hdf5_places(len(data))):
        return "hdf5"
    raise refusal_of(data[:LOOKED_AT], data[-LOOKED_AT:], len(data))


def begins_as_zip(start: bytes) -> bool:
    """Whether a file that begins so is a zip archive."""
    return start.startswith(_ZIP)


def hdf5_places(size: int) -> list[int]:
    """Where HDF5's signature may stand in `size` bytes: at the start, or behind a block of 512, 1024, 2048 … bytes.

    >>> hdf5_places(2000)
    [0, 512, 1024]
    """
    places = [0]
    while (at := places[-1] * 2 or 512) < size:
        places.append(at)
    return places
