"""Writes a network as a file: small, with the names of its classes, and the same bytes for the same weights."""

from __future__ import annotations

import importlib
import io
import json
import re
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from convviz.exports.atomic import write_whole
from convviz.learning.network.half_weights import halved
from convviz.learning.network.keras_session import KerasModel

# The earliest time that a zip can hold. With the time of writing no two files would be the same.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_METADATA, _WHEN = "metadata.json", "date_saved"
_CONFIG = "config.json"
# Keras numbers objects that may be shared by where they lie in memory.
_OBJECT_ID = re.compile(rb'"shared_object_id": (\d+)')


def write_model(
    model: KerasModel, path: Path, class_names: tuple[str, ...] = (), *, half: bool = False
) -> bytes:
    """Writes `model` in the format that the ending asks for, whole or not at all, and gives the bytes.

    Args:
        model: A network.
        path: Where; `.h5` for Keras's older format, else `.keras`.
        class_names: What its answers stand for, for those who open it.
        half: Whether a `.keras` file keeps its weights as float16.

    Raises:
        ConvvizError: The file cannot be written, or a weight is too large for float16.
    """
    content = model_bytes(model, path, class_names, half=half)
    write_whole(path, content)
    return content


def model_bytes(
    model: KerasModel, path: Path, class_names: tuple[str, ...] = (), *, half: bool = False
) -> bytes:
    """What `write_model` would write to `path`.

    Raises:
        ConvvizError: A weight is too large for float16.
    """
    if path.suffix.lower() == ".h5":
        return hdf5_bytes(model, class_names)
    content = keras_bytes(model, class_names)
    return halved(content) if half else content


def hdf5_bytes(model: KerasModel, class_names: tuple[str, ...] = ()) -> bytes:
    """The `.h5` file of `model`, without optimizer."""
    h5py: Any = importlib.import_module("h5py")
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "model.h5"
        model.save(written, include_optimizer=False)
        if class_names:
            with h5py.File(written, "r+") as file:
                file.attrs["class_names"] = list(class_names)
        return written.read_bytes()


def keras_bytes(model: KerasModel, class_names: tuple[str, ...] = ()) -> bytes:
    """The `.keras` file of `model`, without optimizer and without the time of writing."""
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "model.keras"
        model.save(written)
        packed = io.BytesIO()
        with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
            for name in sorted(source.namelist()):
                content = _repeatable(name, source.read(name), class_names)
                target.writestr(zipfile.ZipInfo(name, _NO_TIME), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _repeatable(name: str, content: bytes, class_names: tuple[str, ...]) -> bytes:
    """A part of the file without what differs from one writing to the next, and with the names of the classes."""
    if name == _METADATA:
        facts = {key: value for key, value in json.loads(content).items() if key != _WHEN}
        if class_names:
            facts["class_names"] = list(class_names)
        return json.dumps(facts).encode()
    if name == _CONFIG:
        seen = list(dict.fromkeys(_OBJECT_ID.findall(content)))
        return _OBJECT_ID.sub(lambda found: b'"shared_object_id": %d' % (seen.index(found[1]) + 1), content)
    return content
