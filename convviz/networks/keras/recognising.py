"""Whether a file is a model or has to do with models, whatever it is called: for who is asked to open any file."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import BinaryIO, Final, Literal

from convviz.networks.keras.foreign_formats import LOOKED_AT
from convviz.networks.keras.formats import begins_as_zip
from convviz.networks.keras.limits import ARCHIVE_MEMBERS, MIB
from convviz.networks.keras.model_bytes import check_beginning, folder_refusal
from convviz.networks.keras.refusals import ModelFileError

# What the reader of models tells best; of other things, such as PDF documents, pictures are as likely meant.
_OF_MODELS: Final = {
    "model-architecture-only",
    "model-checkpoint",
    "model-notebook",
    "model-onnx",
    "model-pickle",
    "model-pytorch",
    "model-savedmodel",
    "model-tensorflow-graph",
    "model-tflite",
}
_MEMBERS: Final = (".keras", ".h5", ".hdf5", "data.pkl", "saved_model.pb")
# What Keras writes into an archive first.
_FIRST: Final = ("metadata.json", "config.json")


def recognised(path: Path) -> Literal["model", "related", "other"]:
    """What there is at `path`, by its content.

    Returns:
        `"model"` for a file that Keras may have written, or a description of one; `"related"` for what other programs
        or people make of networks, which the reader of models refuses with a sentence of its own.
    """
    try:
        if path.is_dir():
            return "other" if folder_refusal(path).code == "model-folder" else "related"
        if not path.is_file():
            return "other"
        with path.open("rb") as file:
            size = path.stat().st_size
            check_beginning(file, size)
            file.seek(0)
            start = file.read(LOOKED_AT)
            file.seek(max(size - LOOKED_AT, 0))
            return _archive(file, start, file.read(LOOKED_AT)) if begins_as_zip(start) else "model"
    except ModelFileError as error:
        if error.code == "model-architecture-only":
            return "model"
        other_weights = error.code == "model-other-weights" and error.facts["kind"] != "NumPy"
        return "related" if error.code in _OF_MODELS or other_weights else "other"
    except OSError:
        return "other"


def _archive(file: BinaryIO, start: bytes, end: bytes) -> Literal["model", "related", "other"]:
    """By the names of its members, which stand together at the end; a cut archive has its first one alone."""
    names = _members(file, end)
    if names is None:
        names = [start[30 : 30 + int.from_bytes(start[26:28], "little")].decode("utf-8", "replace")]
        return "model" if names[0] in _FIRST else "other"
    if "config.json" in names and "model.weights.h5" in names:
        return "model"
    return "related" if any(name.endswith(_MEMBERS) for name in names) else "other"


def _members(file: BinaryIO, end: bytes) -> list[str] | None:
    """The names in an archive; None where its list is missing, damaged, or longer than any model's."""
    at = end.rfind(b"PK\x05\x06")
    counted = int.from_bytes(end[at + 10 : at + 12], "little")
    length = int.from_bytes(end[at + 12 : at + 16], "little")
    # Archives of more than 4 GiB count in another place, which would overrule these numbers.
    if at < 0 or counted > ARCHIVE_MEMBERS or length > MIB or b"PK\x06\x07" in end:
        return None
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return None
