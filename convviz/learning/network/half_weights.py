"""Makes a .keras file half as large: its weights as float16, which Keras and convviz read back as float32."""

from __future__ import annotations

import importlib
import io
import zipfile
from typing import Any

import numpy as np

from convviz.layers.errors import ConvvizError

_WEIGHTS = "model.weights.h5"


def halved(content: bytes) -> bytes:
    """The bytes of a `.keras` file with every float32 weight as float16: 11 bits of each number are kept.

    What was the same bytes before is the same bytes afterwards.

    Args:
        content: A `.keras` file.

    Raises:
        ConvvizError: A weight is beyond 65,504, where float16 ends.
    """
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            part = source.read(entry)
            target.writestr(
                zipfile.ZipInfo(entry.filename, entry.date_time),
                _halved_weights(part) if entry.filename == _WEIGHTS else part,
                zipfile.ZIP_DEFLATED,
            )
    return packed.getvalue()


def _halved_weights(content: bytes) -> bytes:
    # Named only here: nothing else of the package reads or writes HDF5 outside of the process that is made for it.
    h5py: Any = importlib.import_module("h5py")
    written = io.BytesIO()
    with h5py.File(io.BytesIO(content), "r") as source, h5py.File(written, "w") as target:
        _copy(source, target)
    return written.getvalue()


def _copy(source: Any, target: Any) -> None:
    """Copies a group with all that is in it; weights become float16."""
    for name, value in source.attrs.items():
        target.attrs[name] = value
    for name, item in source.items():
        if hasattr(item, "items"):
            _copy(item, target.create_group(name))
        else:
            _copy_weight(name, item, target)


def _copy_weight(name: str, weight: Any, target: Any) -> None:
    values = weight[()]
    if values.dtype == np.float32:
        with np.errstate(over="ignore"):
            values = values.astype(np.float16)
        if not np.isfinite(values).all():
            sentence = "A weight is larger than 65,504, where half precision ends; write the file in single precision."
            raise ConvvizError("weights-too-large", sentence)
    copied = target.create_dataset(name, data=values)
    for attribute, value in weight.attrs.items():
        copied.attrs[attribute] = value
