"""Tells what kind of file this is by its content, never by its name."""

from __future__ import annotations

import re
from typing import Final, Literal

from convviz.networks.keras.refusals import ModelFileError

ModelFormat = Literal["keras", "hdf5"]

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_HDF5: Final = b"\x89HDF\r\n\x1a\n"
_LFS: Final = b"version https://git-lfs"
_OTHER_WEIGHTS: Final = {
    "GGUF": rb"GG(UF|ML)",
    "safetensors": rb'.{6}\0\0\{\s*"',
    "NumPy": rb"\x93NUMPY",
}
_LOOKED_AT: Final = 1 << 16


def format_of(data: bytes) -> ModelFormat:
    """Which of the two formats that Keras writes this is.

    Raises:
        ModelFileError: Neither; it says what it is instead.
    """
    if data.startswith(_ZIP):
        return "keras"
    if _has_hdf5(data):
        return "hdf5"
    raise _refusal(data)


def _has_hdf5(data: bytes) -> bool:
    """HDF5's signature stands at the start, or behind a user block of 512, 1024, 2048 … bytes."""
    at = 0
    while at < len(data):
        if data[at : at + len(_HDF5)] == _HDF5:
            return True
        at = at * 2 or 512
    return False


def _refusal(data: bytes) -> ModelFileError:
    if not data:
        return ModelFileError("model-empty")
    if data.startswith(_LFS):
        return ModelFileError("model-lfs-pointer", received=len(data))
    start = data[:_LOOKED_AT]
    return (
        _pickled(start) or _other_format(start) or _text(data, start) or ModelFileError("model-unrecognised")
    )


def _pickled(start: bytes) -> ModelFileError | None:
    if not re.match(rb"\x80[\x02-\x05]", start):
        return None
    # Old PyTorch files begin with a magic number, pickled.
    if b"torch" in start or start[2:].startswith(b"\x8a\nl\xfc\x9cF\xf9 j\xa8P"):
        return ModelFileError("model-pytorch")
    return ModelFileError("model-pickle")


def _other_format(start: bytes) -> ModelFileError | None:
    if start[4:8] == b"TFL3":
        return ModelFileError("model-tflite")
    other = next((kind for kind, mark in _OTHER_WEIGHTS.items() if re.match(mark, start, re.DOTALL)), None)
    if other is not None:
        return ModelFileError("model-other-weights", kind=other)
    # Both are protocol buffers: the first field is a schema's version, the second tells them apart.
    if start.startswith(b"\x08\x01\x12"):
        return ModelFileError("model-savedmodel")
    if re.match(rb"\x08[\x02-\x1f][\x12\x1a\x22\x28\x32\x3a\x42]", start):
        return ModelFileError("model-onnx")
    return None


def _text(data: bytes, start: bytes) -> ModelFileError | None:
    try:
        # A letter of several bytes may be cut at the end of what is looked at.
        text = start.decode("utf-8", errors="strict" if len(data) == len(start) else "ignore")
    except UnicodeDecodeError:
        return None
    if not all(letter.isprintable() or letter.isspace() for letter in text):
        return None
    head = text.lstrip("\ufeff \t\r\n")
    if head.startswith("{") and ('"nbformat"' in text or ('"cells"' in text and '"cell_type"' in text)):
        return ModelFileError("model-notebook")
    if head[:200].lower().startswith(("<!doctype html", "<html", "<head")):
        return ModelFileError("model-web-page")
    if head.startswith("{") and '"class_name"' in text and '"config"' in text:
        return ModelFileError("model-architecture-only")
    return ModelFileError("model-text")
