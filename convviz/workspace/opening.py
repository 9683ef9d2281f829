"""What a person opens, drops or pastes: told by its content, never by its name, and read into one of four."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from convviz.layers.errors import ConvvizError
from convviz.pictures.arrays import parse_pasted, read_csv
from convviz.pictures.decoding import MAX_PIXELS, decode
from convviz.pictures.errors import PictureError
from convviz.pictures.foreign import foreign_kind, picture_format, text_kind
from convviz.pictures.npy import read_npy
from convviz.pictures.number_text import DecimalMark
from convviz.pictures.picture import Picture
from convviz.pictures.reading import read_whole
from convviz.states.files.kernel_file import read_kernel
from convviz.states.files.workspace_errors import damaged
from convviz.states.files.workspace_file import load_bytes
from convviz.states.lab.sources import MAX_PICTURE_SIDE, lab_grid
from convviz.workspace.opened import Opened, OpenedKernel, OpenedNumbers, OpenedPicture, OpenedWorkspace

Array = NDArray[np.float32]

MAX_FILE_BYTES = 500_000_000

# PBM, PGM and PPM written as text, XBM and XPM: pictures that look like text or numbers.
_PICTURE_IN_TEXT = re.compile(rb"P[1-6]\s|#define\s|/\* XPM \*/")
_PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")
_BEGINS_AS_NUMBER = re.compile(r"[\s;,\"]*[-−+]?[.,]?\d")
_UNCOMPRESSED = 100


def open_file(path: Path) -> Opened:
    """What the file at `path` holds. Nothing in it is run; numbers in it have points as decimal marks.

    Raises:
        ConvvizError: It cannot be read, or is nothing that can be opened; the sentence says what it is.
    """
    return open_bytes(read_whole(path, MAX_FILE_BYTES), path.name)


def open_bytes(untrusted_data: bytes, name: str) -> Opened:
    """What the content of a file called `name` is.

    Raises:
        ConvvizError: It is nothing that can be opened; the sentence says what it is.
    """
    try:
        match _kind(untrusted_data):
            case "npy":
                return OpenedNumbers(lab_grid(read_npy(untrusted_data)), name)
            case "workspace":
                return OpenedWorkspace(*load_bytes(untrusted_data), name)
            case "json":
                return OpenedKernel(read_kernel(untrusted_data), name)
            case "text":
                return OpenedNumbers(lab_grid(read_csv(_text(untrusted_data, name))), name)
            case _:
                return OpenedPicture(decode(untrusted_data, name, MAX_PICTURE_SIDE), name)
    except ConvvizError as error:
        told = _expected(error, name)
        if told.facts.get("name") == "":  # what only got the bytes speaks of them as pasted
            told.facts["name"] = name
        raise told from error


def open_mime(mime: QMimeData, mark: DecimalMark) -> Opened:
    """What was pasted or dropped: files first, then numbers or a kernel as text, then a picture.

    Spreadsheets put a picture of the cells beside the cells; so text that begins as numbers comes first.

    Args:
        mime: From the clipboard or a drop.
        mark: The decimal mark of the interface's language.

    Raises:
        ConvvizError: There is nothing that can be opened.
    """
    path = _local_file(mime)
    if path is not None:
        return open_file(path)
    text = mime.text().strip() if mime.hasText() else ""
    if _BEGINS_AS_NUMBER.match(text):
        return OpenedNumbers(lab_grid(parse_pasted(mime.text(), mark)), "")
    if text.startswith(("[", "{")):
        return OpenedKernel(read_kernel(text), "")
    if mime.hasImage():
        return OpenedPicture(_pasted_picture(mime), "")
    raise ConvvizError(
        "paste-nothing",
        "Nothing in it can be opened; a picture, a block of numbers, a kernel or a file would be right.",
    )


def can_open(mime: QMimeData) -> bool:
    """Whether `open_mime` has something to look at: for the pointer's shape while something is dragged."""
    return _local_file(mime) is not None or mime.hasImage() or mime.hasText()


def _kind(data: bytes) -> str:
    """`"npy"`, `"workspace"`, `"json"`, `"text"`, or `"picture"` for all that only its decoder can tell."""
    kind = foreign_kind(data)
    if kind in {"npy", "workspace"}:
        return kind
    if kind is not None or picture_format(data) is not None or _PICTURE_IN_TEXT.match(data):
        return "picture"
    kind = text_kind(data)
    return kind if kind in {"json", "text"} else "picture"


def _expected(error: ConvvizError, name: str) -> ConvvizError:
    """The refusal of what the name promised, where the content is neither that nor anything else."""
    ending = Path(name).suffix.lower()
    if ending == ".convviz" and error.code in {"not-a-picture", "number-wrong"}:
        return damaged("it does not begin as one")
    if ending in _PICTURE_ENDINGS and error.code == "number-wrong":
        return PictureError("not-a-picture", f"{name} is a text file.", name=name, kind="text")
    return error


def _text(data: bytes, name: str) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ConvvizError(
            "text-expected",
            f"{name} is no text; numbers are expected in rows, with commas or tabs between them.",
            name=name,
        ) from error


def _local_file(mime: QMimeData) -> Path | None:
    return next((Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()), None)


def _pasted_picture(mime: QMimeData) -> Picture:
    image = QImage(mime.imageData())
    if image.width() * image.height() > MAX_PIXELS:
        limit = MAX_PIXELS // 1_000_000
        raise ConvvizError(
            "picture-too-large",
            f"The picture is {image.width()} × {image.height()}; the limit is {limit} megapixels.",
            name="",
            width=image.width(),
            height=image.height(),
            limit=limit,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Through the one decoder for all pictures; without compression that takes a tenth of the time.
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(_UNCOMPRESSED)
    writer.write(image)
    return decode(bytes(buffer.data().data()), "", MAX_PICTURE_SIDE)
