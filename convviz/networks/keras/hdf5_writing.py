"""Writes other numbers into HDF5, in memory alone; in a child process, since malformed files crash `h5py`."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Final, cast

import numpy as np
from numpy.typing import NDArray

from convviz.networks.keras.contents import Change, Numbers
from convviz.networks.keras.hdf5 import as_stored, data_sets_of
from convviz.networks.keras.refusals import ModelFileError

# So many numbers are written one by one: in a layer of a quarter of a gigabyte they need no memory of their own.
_FEW: Final = 1_000


def overwritten(stored: io.BytesIO, kind: str, changes: Sequence[Change]) -> bytes:
    """The file with other numbers at some places; everything else in it stays as it stands.

    Args:
        stored: An .h5 file, or the model.weights.h5 of a .keras file; it is written to.
        kind: Which of the two: `"hdf5"` or `"keras"`.
        changes: What is other. Numbers are rounded to the kind of float that the file keeps.

    Raises:
        ModelFileError: Damaged, or made to do harm.
    """
    try:
        file, arrays = data_sets_of(stored, kind)
        with file:
            for change in changes:
                _overwrite(arrays[change.array], change)
    except (OSError, RuntimeError, ValueError, TypeError) as error:
        if isinstance(error, ModelFileError):
            raise
        raise ModelFileError("model-damaged", reason="its weights cannot be written") from error
    return stored.getvalue()


def _overwrite(data: Any, change: Change) -> None:
    if change.places.size <= _FEW and data.chunks is None and data.dtype.kind != "V":
        shape: tuple[int, ...] = data.shape
        with np.errstate(over="ignore", invalid="ignore"):
            values = cast("list[object]", change.values.astype(data.dtype).tolist())
        for place, value in zip(cast("list[int]", change.places.tolist()), values, strict=True):
            data[tuple(int(at) for at in np.unravel_index(place, shape))] = value
        return
    array = as_stored(data)
    flat = array.reshape(-1)
    with np.errstate(over="ignore", invalid="ignore"):
        if array.dtype.kind == "V":
            flat.view("<u2")[change.places] = _bfloat16(change.values)
        else:
            flat[change.places] = change.values
    data[()] = array


def _bfloat16(values: Numbers) -> NDArray[np.uint16]:
    """The upper halves of float32, rounded to the nearest, to the even one between two."""
    bits = values.astype("<f4").view("<u4")
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype("<u2")
