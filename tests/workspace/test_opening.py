"""What is opened, dropped or pasted is told by its content, and everything else gets one clear sentence."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from convviz.layers.errors import ConvvizError
from convviz.pictures.ink import Stroke
from convviz.states.blobs import BlobStore
from convviz.states.files.workspace_file import save_bytes
from convviz.states.lab.state import Activate, Drawing, Lab, Numbers
from convviz.texts.errors import sentence
from convviz.workspace.opening import (
    MAX_PICTURE_SIDE,
    OpenedKernel,
    OpenedNumbers,
    OpenedPicture,
    OpenedWorkspace,
    can_open,
    open_bytes,
    open_file,
    open_mime,
)

_IMAGES = Path(__file__).parents[2] / "../shared/data/images"

_GRID = np.array([[1, 2.5, -3], [4, 5, 6]], dtype=np.float32)


def picture_bytes(file_format: str, mode: str = "RGB", size: tuple[int, int] = (7, 5)) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new(mode, size, 100).save(file, file_format)
    return file.getvalue()


def npy(values: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.save(file, values)
    return file.getvalue()


def mime(**parts: object) -> QMimeData:
    data = QMimeData()
    if "text" in parts:
        data.setText(str(parts["text"]))
    if "image" in parts:
        data.setImageData(parts["image"])
    if "urls" in parts:
        data.setUrls(parts["urls"])
    return data


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM", "TGA"])
def test_a_picture_is_known_by_its_content(file_format: str) -> None:
    name = "drawing.tga" if file_format == "TGA" else "numbers.csv"
    opened = open_bytes(picture_bytes(file_format), name)

    assert isinstance(opened, OpenedPicture)
    assert opened.picture.size == (7, 5)
    assert opened.title == name


@pytest.mark.parametrize(
    "text",
    [
        b"P2\n3 2\n255\n0 10 20\n30 40 50\n",
        b"#define a_width 3\n#define a_height 2\nstatic char a_bits[] = {\n0x01,0x02\n};\n",
    ],
)
def test_pictures_written_as_text_are_pictures(text: bytes) -> None:
    opened = open_bytes(text, "a")

    assert isinstance(opened, OpenedPicture)
    assert opened.picture.size == (3, 2)


def test_a_large_picture_is_reduced_but_remembers_its_size() -> None:
    opened = open_bytes(picture_bytes("PNG", "L", (3000, 1000)), "wide.png")

    assert isinstance(opened, OpenedPicture)
    assert opened.picture.size == (3000, 1000)
    assert max(opened.picture.values.shape) == MAX_PICTURE_SIDE


@pytest.mark.parametrize(
    "text", ["1,2.5,-3\n4,5,6\n", "1;2.5;-3\r\n4;5;6", "1\t2.5\t-3\n4\t5\t6", "\ufeff1 2.5 −3\n4 5 6"]
)
def test_numbers_are_known_by_their_content(text: str) -> None:
    opened = open_bytes(text.encode(), "picture.png")

    assert isinstance(opened, OpenedNumbers)
    np.testing.assert_array_equal(opened.values, _GRID[:, :, np.newaxis])


def test_numbers_that_a_spreadsheet_saved_as_unicode_text_are_read() -> None:
    opened = open_bytes("1\t2.5\t-3\n4\t5\t6".encode("utf-16"), "a.txt")

    assert isinstance(opened, OpenedNumbers)
    np.testing.assert_array_equal(opened.values[:, :, 0], _GRID)


def test_an_array_keeps_its_channels() -> None:
    values = np.arange(24, dtype=np.float64).reshape(3, 4, 2) / 7
    opened = open_bytes(npy(values), "a.npy")

    assert isinstance(opened, OpenedNumbers)
    np.testing.assert_array_equal(opened.values, values.astype(np.float32))


@pytest.mark.parametrize(
    "text", ["[[1, 0, -1], [2, 0, -2], [1, 0, -1]]", '{"weights": [[1, 2]], "name": "mine"}']
)
def test_a_kernel_is_known_by_its_content(text: str) -> None:
    opened = open_bytes(text.encode(), "a.csv")

    assert isinstance(opened, OpenedKernel)
    assert (
        opened.kernel.weights.shape[:2]
        == np.array(json.loads(text)["weights"] if "{" in text else json.loads(text)).shape
    )


def test_a_workspace_comes_with_its_arrays() -> None:
    blobs = BlobStore()
    state = Lab(Numbers(blobs.put(_GRID[:, :, np.newaxis])), (Activate(),))
    opened = open_bytes(save_bytes(state, blobs), "lesson.zip")

    assert isinstance(opened, OpenedWorkspace)
    assert opened.state == state
    np.testing.assert_array_equal(opened.arrays[state.source.blob][:, :, 0], _GRID)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"hello there, this is a letter", "number-wrong"),
        (b"1,2\n3", "rows-unequal"),
        (b"1,5;2,5", "number-other-mark"),
        (b"\x89HDF\r\n\x1a\n" + bytes(100), "not-a-picture"),
        (b"%PDF-1.7\n", "not-a-picture"),
        (b"<!doctype html><p>", "not-a-picture"),
        (bytes(range(256)), "not-a-picture"),
        (picture_bytes("PNG")[:40], "picture-truncated"),
        (npy(_GRID)[:-4], "npy-damaged"),
        (b'{"weights": 3}', "kernel-file-depth"),
        (b'{"cells": [], "nbformat": 4}', "not-a-picture"),
        (npy(np.zeros((513, 4))), "grid-too-large"),
        (npy(np.array([[np.nan]])), "array-not-finite"),
        (save_bytes(Lab(Drawing(), (Activate(),)), BlobStore())[:-1], "workspace-damaged"),
    ],
)
def test_what_cannot_be_opened_gets_one_sentence(data: bytes, code: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        open_bytes(data, "a.bin")

    assert refused.value.code in {code, "picture-damaged" if code == "picture-truncated" else code}
    assert "\n" not in str(refused.value)


def test_a_damaged_array_is_called_by_its_name() -> None:
    with pytest.raises(ConvvizError) as refused:
        open_bytes(npy(_GRID)[:-4], "marks.npy")

    assert refused.value.facts["name"] == "marks.npy"


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError, match=r"There is no file none\.png"):
        open_file(tmp_path / "none.png")


def test_a_dropped_file_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "Maçã 1.png"
    path.write_bytes(picture_bytes("PNG"))
    dropped = mime(urls=[QUrl("https://example.org/a.png"), QUrl.fromLocalFile(str(path))], text="file:///x")

    assert can_open(dropped)
    opened = open_mime(dropped, ".")
    assert isinstance(opened, OpenedPicture)
    assert opened.title == "Maçã 1.png"


@pytest.mark.parametrize(
    ("text", "mark"), [("1\t2,5\t-3\n4\t5\t6\n", ","), ("1;2,5;−3\n4;5;6", ","), ("1\t2.5\t-3\n4\t5\t6", ".")]
)
def test_pasted_numbers_have_the_languages_decimal_mark(text: str, mark: str) -> None:
    opened = open_mime(mime(text=text), mark)

    assert isinstance(opened, OpenedNumbers)
    np.testing.assert_array_equal(opened.values[:, :, 0], _GRID)


def test_a_spreadsheets_cells_win_over_their_picture() -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)

    assert isinstance(open_mime(mime(text="1\t2\n3\t4\n", image=picture), "."), OpenedNumbers)
    assert isinstance(open_mime(mime(text="a figure", image=picture), "."), OpenedPicture)


def test_a_pasted_picture_has_its_colours() -> None:
    picture = QImage(9, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor(10, 20, 30))
    picture.setPixelColor(8, 0, QColor(255, 0, 7))
    opened = open_mime(mime(image=picture), ".")

    assert isinstance(opened, OpenedPicture)
    assert opened.picture.values.shape == (4, 9, 3)
    assert opened.picture.values[0, 8].tolist() == [255, 0, 7]
    assert opened.picture.values[3, 0].tolist() == [10, 20, 30]


def test_a_pasted_kernel_is_a_kernel() -> None:
    assert isinstance(open_mime(mime(text=" [[1, 0], [0, -1]]"), ","), OpenedKernel)


@pytest.mark.parametrize(
    "parts", [{}, {"text": "good morning"}, {"urls": [QUrl("https://example.org/a.png")]}]
)
def test_a_paste_without_anything_to_open_is_refused(parts: dict[str, object]) -> None:
    with pytest.raises(ConvvizError) as refused:
        open_mime(mime(**parts), ".")

    assert refused.value.code == "paste-nothing"


def test_a_failed_paste_of_numbers_says_where() -> None:
    with pytest.raises(ConvvizError, match="Row 2, column 1"):
        open_mime(mime(text="1\t2\nx\t4"), ".")


@pytest.mark.skipif(not _IMAGES.is_dir(), reason="the shared test pictures are not here")
def test_every_kind_of_picture_opens_or_is_refused_in_a_sentence() -> None:
    with (_IMAGES / "manifest.csv").open() as file:
        sound = {row["file"] for row in csv.DictReader(file) if row["pillow_loads"] == "loads"}
    refused = set()
    for path in sorted(_IMAGES.glob("*__*")):
        try:
            opened = open_file(path)
        except ConvvizError:
            refused.add(path.name)
        else:
            assert isinstance(opened, OpenedPicture), path.name
    assert len(sound) > 50
    assert not refused & sound


def test_strokes_survive_a_workspace_file(tmp_path: Path) -> None:
    state = Lab(Drawing((Stroke(((0.1, 0.2), (0.3, 0.4)), 0.08),)), (Activate(),))
    path = tmp_path / "a.convviz"
    path.write_bytes(save_bytes(state, BlobStore()))
    opened = open_file(path)

    assert isinstance(opened, OpenedWorkspace)
    assert opened.state == state


def test_text_called_a_picture_is_refused_with_what_it_is_and_what_would_be_right() -> None:
    with pytest.raises(ConvvizError) as refused:
        open_bytes(b"hello this is text", "fake.png")
    said = sentence(refused.value)
    assert said.startswith("fake.png is a text file, not a picture")
    assert "PNG or JPEG would be right" in said


@pytest.mark.parametrize("data", [b"PK\x03\x04" + bytes(30), b"hello", bytes(50)])
def test_what_is_called_a_workspace_and_is_none_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(ConvvizError) as refused:
        open_bytes(data, "class 3.convviz")
    assert refused.value.code == "workspace-damaged"
    assert sentence(refused.value).startswith("class 3.convviz is no sound workspace")
