"""Writes an experiment tray: as a table, and as a folder with two pictures of each drawing."""

from __future__ import annotations

import csv
import io
import secrets
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.exports.atomic import write_whole
from convviz.layers import Array, as_maps
from convviz.layers.errors import ConvvizError
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import fed_picture

TABLE = "tray.csv"
_COLOURS, _GREY = 3, 1


class TrayPicture(Struct, frozen=True, eq=False):
    """One drawing.

    Attributes:
        stem: The name of its files, without their ending.
        given: What was drawn or opened, shape (rows, columns, 1 or 3), 0 to 255.
        fed: What the network was fed, of its input's shape; None where nothing could be.
    """

    stem: str
    given: NDArray[np.float32]
    fed: Array | None


def table_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """Rows of text as CSV: UTF-8, commas, and no cell that a spreadsheet would take for a formula."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([[harmless(cell) for cell in row] for row in rows])
    return text.getvalue().encode()


def write_tray_csv(path: Path, rows: Sequence[Sequence[str]]) -> int:
    """Writes the table; the number of drawings in it.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, table_bytes(rows))
    return len(rows) - 1


def write_tray_folder(
    folder: Path,
    pictures: Sequence[Callable[[], TrayPicture]],
    rows: Sequence[Sequence[str]],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> int | None:
    """Writes `stem.png` (what was fed) and `stem-drawing.png` of each drawing, and the table beside them.

    They are written into another folder, which takes the name of `folder` when all of them are there.

    Returns:
        The number of drawings, or None where it was cancelled and nothing is left.

    Raises:
        ConvvizError: `folder` is there already, or cannot be written.
    """
    if folder.exists():
        raise ConvvizError(
            "folder-exists", f"{folder} is there already; choose another name.", path=str(folder)
        )
    part = folder.with_name(f".convviz-{secrets.token_hex(8)}.part")
    try:
        part.mkdir()
        for done, make in enumerate(pictures, 1):
            if cancelled():
                return None
            picture = make()
            write_png(part / f"{picture.stem}-drawing.png", picture.given, 0, 255)
            if picture.fed is not None:
                low, high = float(picture.fed.min(initial=0)), float(picture.fed.max(initial=0))
                write_png(part / f"{picture.stem}.png", _as_picture(picture.fed), low, high)
            progress(done, len(pictures))
        (part / TABLE).write_bytes(table_bytes(rows))
        part.rename(folder)
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        text = f"Cannot write {folder}: {reason}."
        raise ConvvizError("cannot-write", text, path=str(folder), reason=reason) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return len(pictures)


def _as_picture(fed: Array) -> Array:
    """Shape (rows, columns, channels); of what is no picture its maps."""
    try:
        return fed_picture(fed)
    except PictureError:
        return as_maps(fed)


def write_png(path: Path, maps: NDArray[np.float32], low: float, high: float) -> None:
    """Writes (rows, columns, channels) as a picture, `low` black and `high` white; of many channels the first."""
    from PIL import Image

    planes = maps if maps.shape[2] in {_GREY, _COLOURS} else maps[:, :, :_GREY]
    spread = (high - low) or 1.0
    pixels = np.clip((planes - low) * (255 / spread) + 0.5, 0, 255).astype(np.uint8)
    Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == _GREY else pixels).save(path, format="PNG")


def harmless(cell: str) -> str:
    """The cell, marked as text where a spreadsheet would take it for a formula."""
    # https://owasp.org/www-community/attacks/CSV_Injection: class names come from files.
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
