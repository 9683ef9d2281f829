"""What a file is that is no model of Keras: told by its first and its last bytes, with a sentence for each kind."""

from __future__ import annotations

import re
from typing import Final

from convviz.networks.keras.refusals import ModelFileError

LOOKED_AT: Final = 1 << 16
"""How many bytes at either end are looked at."""

_LFS: Final = b"version https://git-lfs"
_OTHER_WEIGHTS: Final = {
    "GGUF": rb"GG(UF|ML)",
    "safetensors": rb'.{6}\0\0\{\s*"',
    "NumPy": rb"\x93NUMPY",
}
_PICTURES: Final = {
    "PNG": rb"\x89PNG",
    "JPEG": rb"\xff\xd8\xff",
    "GIF": rb"GIF8",
    "TIFF": rb"II\*\0|MM\0\*",
    "WebP": rb"RIFF....WEBP",
    "BMP": rb"BM.{4}\0{4}",
}
_PACKED: Final = {
    "gzip": rb"\x1f\x8b",
    "bzip2": rb"BZh[1-9]",
    "xz": rb"\xfd7zXZ\0",
    "7-Zip": rb"7z\xbc\xaf\x27\x1c",
    "RAR": rb"Rar!\x1a\x07",
    "Zstandard": rb"\x28\xb5\x2f\xfd",
    "tar": rb".{257}ustar",
}
_PROGRAMS: Final = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
# How a table of LevelDB ends: what TensorFlow keeps the index of a checkpoint in.
_CHECKPOINT_END: Final = b"\x57\xfb\x80\x8b\x24\x75\x47\xdb"
_ZIP_END: Final = b"PK\x05\x06"


def refusal_of(start: bytes, end: bytes, size: int) -> ModelFileError:
    """Why a file is not opened that is neither a zip archive nor HDF5.

    Args:
        start: Its first bytes, up to `LOOKED_AT`.
        end: Its last ones.
        size: How many there are.
    """
    if not size:
        return ModelFileError("model-empty")
    if start.startswith(_LFS):
        return ModelFileError("model-lfs-pointer", received=size)
    if not start.strip(b"\0") and not end.strip(b"\0"):
        return ModelFileError("model-zeros", received=size)
    return (
        _pickled(start)
        or _of_other_programs(start, end)
        or _no_model_at_all(start)
        or _text(start, complete=size == len(start))
        or (ModelFileError("model-beginning-missing") if _ZIP_END in end else None)
        or ModelFileError("model-unrecognised")
    )


def _pickled(start: bytes) -> ModelFileError | None:
    # Protocol 0 is text: an object's class, or a mark and a list or dictionary.
    if not re.match(rb"\x80[\x02-\x05]|c[a-z_]\w*\n\w+\n|\([dl]p\d+\n", start):
        return None
    # Old PyTorch files begin with a magic number, pickled.
    if b"torch" in start or start[2:].startswith(b"\x8a\nl\xfc\x9cF\xf9 j\xa8P"):
        return ModelFileError("model-pytorch")
    return ModelFileError("model-pickle")


def _of_other_programs(start: bytes, end: bytes) -> ModelFileError | None:
    """Networks and weights that other programs wrote."""
    if start[4:8] == b"TFL3":
        return ModelFileError("model-tflite")
    if (kind := _of(_OTHER_WEIGHTS, start)) is not None:
        return ModelFileError("model-other-weights", kind=kind)
    if end.endswith(_CHECKPOINT_END):
        return ModelFileError("model-checkpoint")
    return _protocol_buffer(start)


def _protocol_buffer(start: bytes) -> ModelFileError | None:
    # The first field is a schema's version, the second tells them apart.
    if start.startswith(b"\x08\x01\x12"):
        return ModelFileError("model-savedmodel")
    # ONNX says which program wrote it, as text, or its graph comes next.
    if re.match(rb"\x08[\x02-\x1f](\x12.[ -~]|[\x1a\x22\x28\x32\x3a\x42])", start, re.DOTALL):
        return ModelFileError("model-onnx")
    # A graph's nodes: each with its name and its operation.
    if re.match(rb"\n.{1,3}\n.[ -~]", start, re.DOTALL) and re.search(rb"\x12.(Placeholder|Const)", start):
        return ModelFileError("model-tensorflow-graph")
    return None


def _no_model_at_all(start: bytes) -> ModelFileError | None:
    if (kind := _of(_PICTURES, start)) is not None:
        return ModelFileError("model-picture", kind=kind)
    if start.startswith(b"%PDF-"):
        return ModelFileError("model-pdf")
    if (kind := _of(_PACKED, start)) is not None:
        return ModelFileError("model-packed", kind=kind)
    if start.startswith(_PROGRAMS):
        return ModelFileError("model-program")
    return None


def _of(kinds: dict[str, bytes], start: bytes) -> str | None:
    return next((kind for kind, mark in kinds.items() if re.match(mark, start, re.DOTALL)), None)


def _text(start: bytes, *, complete: bool) -> ModelFileError | None:
    text = _decoded(start, complete=complete)
    if text is None or not all(letter.isprintable() or letter.isspace() for letter in text):
        return None
    head = text.lstrip("\ufeff \t\r\n")
    if head.startswith("{") and ('"nbformat"' in text or ('"cells"' in text and '"cell_type"' in text)):
        return ModelFileError("model-notebook")
    if head[:200].lower().startswith(("<!doctype html", "<html", "<head")):
        return ModelFileError("model-web-page")
    if head.startswith("{") and '"class_name"' in text and '"config"' in text:
        return ModelFileError("model-architecture-only")
    return ModelFileError("model-text")


def _decoded(start: bytes, *, complete: bool) -> str | None:
    """The text that a file begins with; None where it is none."""
    encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    try:
        # A letter of several bytes may be cut at the end of what is looked at.
        return start.decode(encoding, errors="strict" if complete else "ignore")
    except UnicodeDecodeError:
        return None
