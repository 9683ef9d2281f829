"""The bytes of a model file: read once, and only where its first ones say that it is one."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from convviz.networks.keras.foreign_formats import LOOKED_AT, refusal_of
from convviz.networks.keras.formats import HDF5, begins_as_zip, hdf5_places
from convviz.networks.keras.limits import FILE_BYTES
from convviz.networks.keras.refusals import ModelFileError


def model_bytes(path: Path) -> bytes:
    """A file's bytes, as many as a model may have.

    Raises:
        ModelFileError: It cannot be read, is too large, or is something else than a model.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise folder_refusal(path)
        if not stat.S_ISREG(status.st_mode):
            # Opening one may wait for ever, and reading one need not end.
            raise ModelFileError("model-device")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > FILE_BYTES:
                raise ModelFileError("model-too-large", received=size, limit=FILE_BYTES)
            check_beginning(file, size)
            file.seek(0)
            # No more than there was: room for what is asked is set aside before it is read.
            return file.read(size)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ModelFileError("model-missing") from error
    except PermissionError as error:
        raise ModelFileError("model-forbidden") from error
    except OSError as error:
        raise ModelFileError("model-unreadable", reason=error.strerror or str(error)) from error


def check_beginning(file: BinaryIO, size: int) -> None:
    """Refuses what is neither a zip archive nor HDF5 before the rest of it is read.

    Args:
        file: Open, anywhere.
        size: How many bytes it has.

    Raises:
        ModelFileError: It is something else; it says what.
    """
    file.seek(0)
    start = file.read(LOOKED_AT)
    if begins_as_zip(start):
        return
    for at in hdf5_places(size):
        file.seek(at)
        if file.read(len(HDF5)) == HDF5:
            return
    file.seek(max(size - LOOKED_AT, 0))
    raise refusal_of(start, file.read(LOOKED_AT), size)


def folder_refusal(path: Path) -> ModelFileError:
    """Why a folder is not opened: TensorFlow keeps models in some, and archives get unpacked into others."""
    if (path / "saved_model.pb").is_file() or (path / "saved_model.pbtxt").is_file():
        return ModelFileError("model-savedmodel-folder")
    if (path / "config.json").is_file() and (path / "model.weights.h5").is_file():
        return ModelFileError("model-unpacked-folder")
    return ModelFileError("model-folder")
