"""Reads numbers that people write, in rows and cells, and says exactly where one of them is wrong."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError

DecimalMark = Literal[".", ","]
ReadCell = Callable[[str], float]

# The first number that would round to infinity: half a step beyond the greatest float32.
_TOO_LARGE = float(np.finfo(np.float32).max) + 2.0**103
_NOT_FINITE = re.compile(r"[+-]?(nan|inf|infinity|#.*)", re.IGNORECASE)
# May be one number with its thousands marked, or a number with a decimal mark; 0.125 can only be the latter.
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}([.,]\d{3})+", re.ASCII)
_SHOWN_AT_MOST = 40


class Line(NamedTuple):
    """One line of numbers: its place in the text, counted from 1, and its cells."""

    row: int
    cells: list[str]


def exact_reader(mark: DecimalMark) -> ReadCell:
    """Reads cells whose decimal mark is `mark` and no other, as in files."""
    if mark == ".":
        return _number

    def read(cell: str) -> float:
        if "." in cell:
            raise ValueError(cell)
        return _number(cell.replace(",", "."))

    return read


def lenient_reader(mark: DecimalMark) -> ReadCell:
    """Reads cells with the decimal mark of a language, and those with the other mark where that is clear.

    Where a cell has both marks, the other one separates thousands. Where it has only the other one and
    could be read both ways, as 1.234 in Portuguese, it is refused.
    """
    other = "," if mark == "." else "."
    thousands = re.compile(rf"[+-]?[1-9]\d{{0,2}}(\{other}\d{{3}})+\{mark}\d*", re.ASCII)

    def read(cell: str) -> float:
        if other in cell:
            if thousands.fullmatch(cell):
                cell = cell.replace(other, "")
            elif mark in cell or _AMBIGUOUS.fullmatch(cell):
                raise ValueError(cell)
        return _number(cell.replace(",", "."))

    return read


def _number(cell: str) -> float:
    """The number in a cell that has a point as its decimal mark.

    Raises:
        ValueError: It is no finite number of single precision.
    """
    value = float(cell)
    # float() also takes 1_000 and the digits of every script.
    if not -_TOO_LARGE < value < _TOO_LARGE or "_" in cell or not cell.isascii():
        raise ValueError(cell)
    return value


def split_cells(line: str, separator: str | None) -> list[str]:
    """The cells of one line between `separator`s (None: blanks), without blanks and quotes around them."""
    if '"' in line and separator is not None:
        try:
            line_cells = next(csv.reader([line], delimiter=separator, skipinitialspace=True))
        except csv.Error:
            line_cells = line.split(separator)
    else:
        line_cells = line.split(separator)
    return [cell.strip() for cell in line_cells]


def separator_of(line: str, mark: DecimalMark) -> str | None:
    """What separates cells: a tab, a semicolon, a comma unless it is the decimal mark, or None for blanks."""
    for separator in ("\t", ";", ",") if mark == "." else ("\t", ";"):
        if separator in line:
            return separator
    return None


def grid_of(lines: Iterable[Line], read: ReadCell) -> NDArray[np.float32]:
    """The numbers (rows, columns) in `lines`, of which there is at least one.

    Raises:
        PictureError: A row is longer or shorter than the first, or a cell holds no number; it says which.
    """
    rows: list[NDArray[np.float32]] = []
    for line in lines:
        if rows and len(line.cells) != len(rows[0]):
            raise _unequal(line, len(rows[0]))
        try:
            numbers = [read(cell) for cell in line.cells]
        except ValueError:
            raise _first_wrong(line, read) from None
        rows.append(np.array(numbers, dtype=np.float32))
    return np.stack(rows)


def _unequal(line: Line, expected: int) -> PictureError:
    count = len(line.cells)
    return PictureError(
        "rows-unequal",
        f"Row {line.row} has the length {count}, the rows before it {expected}; all must be equally long.",
        row=line.row,
        count=count,
        expected=expected,
    )


def _first_wrong(line: Line, read: ReadCell) -> PictureError:
    for column, cell in enumerate(line.cells, 1):
        try:
            read(cell)
        except ValueError:
            return _wrong(line.row, column, cell)
    raise AssertionError("called for a line without a wrong cell")


def _wrong(row: int, column: int, cell: str) -> PictureError:
    text = cell if len(cell) <= _SHOWN_AT_MOST else f"{cell[:_SHOWN_AT_MOST]}…"
    where = f"Row {row}, column {column}"
    if not cell:
        return PictureError("number-missing", f"{where} is empty; it needs a number.", row=row, column=column)
    if _AMBIGUOUS.fullmatch(cell):
        code, what = "number-ambiguous", "could be read in two ways: write it without marking thousands"
    elif _NOT_FINITE.fullmatch(cell):
        code, what = "number-not-finite", "is no finite number"
    elif (value := _with_any_mark(cell)) is None:
        code, what = "number-wrong", "is no number"
    elif abs(value) >= _TOO_LARGE:
        code, what = "number-too-large", "is too large for single precision (about 3.4e38)"
    else:
        code, what = "number-other-mark", "has another decimal mark than is expected here"
    return PictureError(code, f"{where} holds {text}, which {what}.", row=row, column=column, text=text)


def _with_any_mark(cell: str) -> float | None:
    try:
        return float(cell.replace(",", ".")) if cell.isascii() and "_" not in cell else None
    except ValueError:
        return None
