"""All arrays of one run in a `.npz` file, one a layer, under the layers' ids."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

from convviz.exports.atomic import whole_file
from convviz.layers import Array
from convviz.pictures.npy import npy_bytes

# The same arrays make the same file, whatever the day; zip counts from 1980.
_DATE = (1980, 1, 1, 0, 0, 0)


def write_layers(path: Path, arrays: Mapping[str, Array]) -> None:
    """Writes arrays as NumPy's `.npz`, which `np.load` opens.

    `np.savez` takes its names as keywords and refuses some, `file` among them; this writes any name.

    Raises:
        ConvvizError: The file cannot be written; what stood at `path` is untouched.
    """
    with whole_file(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        for name, array in arrays.items():
            entry = zipfile.ZipInfo(f"{name}.npy", _DATE)
            with archive.open(entry, "w", force_zip64=True) as file:
                file.write(npy_bytes(array))
