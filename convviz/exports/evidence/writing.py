"""Writes an answer about evidence: its numbers as arrays or as a table, or what was drawn of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from convviz.exports.atomic import whole_file, write_whole
from convviz.exports.evidence.painting import Pixels
from convviz.exports.networks.layer_archive import write_layers
from convviz.pictures.npy import npy_bytes
from convviz.states.evidence.answers import Floats

OUTPUTS = (".png", ".npy", ".npz", ".csv")

# The array that an answer is about, which .npy holds.
_MAIN = ("map", "pictures", "values", "maps", "changed", "vectors")
# Numbers that stand side by side, in the order of their columns; the first that an answer has.
_COLUMNS: tuple[tuple[str, ...], ...] = (
    ("shares", "deletion", "insertion", "random_deletion", "random_insertion"),
    ("labels", "answers", "places"),
)


def main_array(arrays: Mapping[str, Floats]) -> Floats:
    """The array that an answer is about; of curves all of them, (steps + 1, curves)."""
    for name in _MAIN:
        if name in arrays:
            return arrays[name]
    return np.stack([arrays[name] for name in _COLUMNS[0]], axis=1)


def write_arrays(path: Path, arrays: Mapping[str, Floats]) -> None:
    """Writes an answer's numbers, as the ending of `path` says.

    `.npy` holds the array that it is about, `.npz` all by their names, `.csv` the same as `.npy` in rows: its last axis
    are the columns of a map of one channel, else each number has a row with its places. Where an answer is a table, as
    of curves and of a data set, its columns stand below their names.

    Raises:
        ConvvizError: The file cannot be written.
    """
    match path.suffix.lower():
        case ".npy":
            write_whole(path, npy_bytes(main_array(arrays)))
        case ".npz":
            write_layers(path, arrays)
        case _:
            write_whole(path, _table(arrays).encode())


def write_pixels(path: Path, pixels: Pixels) -> None:
    """Writes a picture as PNG.

    Raises:
        ConvvizError: The file cannot be written.
    """
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    facts = PngInfo()
    facts.add_text("Software", "convviz")
    with whole_file(path) as part:
        Image.fromarray(pixels).save(part, format="PNG", pnginfo=facts)


def _table(arrays: Mapping[str, Floats]) -> str:
    if "top" in arrays:
        return _written(("channel", "rank", "place", "strength", "row", "column"), _strongest(arrays))
    for names in _COLUMNS:
        if names[0] in arrays:
            columns = [arrays[name].tolist() for name in names]
            return _written(names, zip(*columns, strict=True))
    values = np.squeeze(main_array(arrays))
    if values.ndim < 3:
        return _written((), np.atleast_2d(values).tolist())
    rows = ((*index, float(value)) for index, value in np.ndenumerate(values))
    return _written((*(f"axis {each}" for each in range(values.ndim)), "value"), rows)


def _strongest(arrays: Mapping[str, Floats]) -> Iterable[Sequence[float]]:
    for channel, rank in np.ndindex(arrays["top"].shape):
        place = int(arrays["top"][channel, rank])
        if place >= 0:
            row, column = (int(each) for each in arrays["cells"][channel, rank])
            yield channel, rank, place, float(arrays["strengths"][channel, rank]), row, column


def _written(header: Sequence[str], rows: Iterable[Sequence[float]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if header:
        writer.writerow(header)
    # As few digits as tell a float32 from all others: 0.1 is no 0.10000000149.
    writer.writerows(
        [str(np.float32(each)).removesuffix(".0") if isinstance(each, float) else each for each in row]
        for row in rows
    )
    return text.getvalue()
