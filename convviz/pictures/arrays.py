"""Grids of numbers as text: `.csv` files and what is pasted from a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError
from convviz.pictures.number_text import (
    DecimalMark,
    Line,
    exact_reader,
    grid_of,
    lenient_reader,
    separator_of,
    split_cells,
)
from convviz.pictures.picture import MAX_CHANNELS
from convviz.pictures.reading import check_length, read_whole

MAX_TEXT_BYTES = 100_000_000

_CHANNEL = "# channel"


def read_csv(source: Path | str, decimal: DecimalMark = ".") -> NDArray[np.float32]:
    """The numbers in a file, or in its text: (height, width), or (height, width, channels) if several.

    Cells are separated by tabs, semicolons, commas (unless those are the decimal mark) or blanks, whichever
    the first line of numbers shows. A line that begins with `# channel` starts the next channel, as
    `write_csv` writes it; other lines that begin with `#` and empty lines are passed over.

    Raises:
        PictureError: The file cannot be read, there are no numbers, or one is wrong; rows count as lines of
        text.
    """
    if isinstance(source, Path):
        text = _decoded(read_whole(source, MAX_TEXT_BYTES), source.name)
    else:
        check_length(len(source), MAX_TEXT_BYTES)
        text = source
    read = exact_reader(decimal)
    lines = _lines(text, decimal, comments=True)
    planes = [
        grid_of((line for _, line in channel), read) for _, channel in groupby(lines, key=itemgetter(0))
    ]
    if not planes:
        raise PictureError("numbers-none", "There are no numbers in it.")
    return _stacked(planes)


def parse_pasted(text: str, decimal_mark: DecimalMark) -> NDArray[np.float32]:
    """The numbers (height, width) in text from a spreadsheet, in a language that writes `decimal_mark`.

    Cells are separated by tabs or semicolons; where there are none, by commas (unless those are the decimal
    mark) or blanks. The other mark is taken too where that is clear (see `number_text.lenient_reader`).

    Raises:
        PictureError: There are no numbers, or one is wrong; it says in which row and column.
    """
    check_length(len(text), MAX_TEXT_BYTES)
    lines = [line for _, line in _lines(text, decimal_mark, comments=False)]
    if not lines:
        raise PictureError("numbers-none", "There are no numbers in what was pasted.")
    return grid_of(lines, lenient_reader(decimal_mark))


def write_csv(values: NDArray[np.floating]) -> str:
    """`values` (height, width) or (height, width, channels) as text with commas, which `read_csv` reads.

    Each number has the fewest digits that read back as the same number. Several channels stand one below the
    other, each after a line `# channel 1` and so on, with an empty line between them.
    """
    if values.ndim == 2:
        return _plane_text(values)
    if values.shape[2] == 1:
        return _plane_text(values[:, :, 0])
    planes = (_plane_text(values[:, :, channel]) for channel in range(values.shape[2]))
    return "\n".join(f"{_CHANNEL} {number}\n{plane}" for number, plane in enumerate(planes, 1))


def _lines(text: str, mark: DecimalMark, *, comments: bool) -> Iterator[tuple[int, Line]]:
    """The lines of numbers, each with how many channels were announced before it."""
    channel, separator, begun = 0, None, False
    for row, line in enumerate(text.replace("−", "-").splitlines(), 1):
        if comments and line.startswith("#"):
            channel += line.lower().startswith(_CHANNEL)
        elif line.strip(" "):
            if not begun:
                separator, begun = separator_of(line, mark), True
            yield channel, Line(row, split_cells(line, separator))


def _stacked(planes: list[NDArray[np.float32]]) -> NDArray[np.float32]:
    if len(planes) == 1:
        return planes[0]
    if len(planes) > MAX_CHANNELS:
        sentence = f"There are {len(planes)} channels; at most {MAX_CHANNELS} can be shown."
        raise PictureError("channels-too-many", sentence, count=len(planes), limit=MAX_CHANNELS)
    for number, plane in enumerate(planes, 1):
        if plane.shape != planes[0].shape:
            (rows, columns), (height, width) = plane.shape, planes[0].shape
            raise PictureError(
                "channels-unequal",
                f"Channel {number} has {rows} × {columns} numbers, channel 1 has {height} × {width}; "
                "all must have the same size.",
                channel=number,
                rows=rows,
                columns=columns,
                height=height,
                width=width,
            )
    return np.stack(planes, axis=2)


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        sentence = f"{name} is no text; numbers are expected in rows, with commas or tabs between them."
        raise PictureError("text-expected", sentence, name=name) from error


def _plane_text(plane: NDArray[np.floating]) -> str:
    rows = (",".join(cell.removesuffix(".0") for cell in row.astype(np.str_).tolist()) for row in plane)
    return "".join(f"{row}\n" for row in rows)
