"""Scanning finds wrong files by their headers, and what shape all pictures have."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pytest
from PIL import Image

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.pictures.sets import scanning
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.scanning import scan


def test_wrong_files_are_listed_and_left_out(make_folder, make_picture):
    files = {
        "cat/1.png": None,
        "cat/2.png": b"",
        "cat/3.jpg": b"<!doctype html><html></html>",
        "dog/1.png": b"\x89PNG\r\n\x1a\nbroken",
        "dog/2.jpg": make_picture(kind="JPEG"),
        "dog/3.png": b"version https://git-lfs.github.com/spec/v1",
    }
    sets = scan(open_sets(make_folder(files)))
    assert {skipped.name: skipped.code for skipped in sets.skipped} == {
        "cat/2.png": "file-empty",
        "cat/3.jpg": "not-a-picture",
        "dog/1.png": "picture-damaged",
        "dog/3.png": "not-a-picture",
    }
    assert [sets.train.name(index) for index in range(len(sets.train))] == ["cat/1.png", "dog/2.jpg"]
    assert sets.train.labels.tolist() == [0, 1]
    assert sets.skipped_count == 4
    assert sets.train.shape == Shape(4, 6, 1)


@pytest.mark.parametrize("as_zip", [False, True])
def test_every_part_is_scanned_and_progress_told(make_folder, as_zip):
    source = make_folder({f"{part}/{name}/1.png": None for part in ("train", "test", "val") for name in "ab"})
    if as_zip:
        with zipfile.ZipFile(source.with_suffix(".zip"), "w") as archive:
            for file in source.rglob("*.png"):
                archive.write(file, file.relative_to(source).as_posix())
        source = source.with_suffix(".zip")
    told: list[tuple[int, int | None]] = []
    sets = scan(open_sets(source), progress=lambda done, total: told.append((done, total)))
    assert [part.shape for part in sets.parts] == [Shape(4, 6, 1)] * 3
    assert told == [(6, 6)]


def test_the_shape_is_what_pictures_have_when_they_are_opened(make_folder, make_picture):
    turned = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (6, 4), (9, 8, 7)).save(turned, "JPEG", exif=exif)
    for files, expected in (
        (
            {"a/1.png": make_picture((1, 2, 3)), "b/2.jpg": make_picture((1, 2, 3), kind="JPEG")},
            Shape(4, 6, 3),
        ),
        ({"a/1.jpg": turned.getvalue()}, Shape(6, 4, 3)),
        ({"a/1.png": make_picture((1, 2, 3)), "b/2.png": make_picture(3)}, None),
        ({"a/1.png": make_picture(3, (6, 4)), "b/2.png": make_picture(3, (4, 6))}, None),
        ({"a/1.gif": make_picture(3, kind="GIF")}, None),
        ({"a/1.png": make_picture(3, (2000, 10))}, None),
    ):
        train = scan(open_sets(make_folder(files, f"set {len(str(files))}"))).train
        assert train.shape == expected
        if expected is not None:
            assert all(train.picture(index).shape == expected for index in range(len(train)))


def test_a_header_that_lies_far_back_is_found(make_folder, make_picture, monkeypatch):
    monkeypatch.setattr(scanning, "_HEAD_BYTES", 20)
    assert scan(open_sets(make_folder({"a/1.png": make_picture(), "a/2.png": make_picture()}))).skipped == ()


def test_a_folder_of_nothing_but_wrong_files_is_refused(make_folder):
    with pytest.raises(ConvvizError, match=r"No picture to train on can be used: 2\.png is empty") as refused:
        scan(open_sets(make_folder({"cat/1.png": b"", "dog/2.png": b""})))
    assert refused.value.code == "set-all-wrong"


def test_scanning_can_be_cancelled(make_folder):
    with pytest.raises(ConvvizError) as refused:
        scan(open_sets(make_folder({"cat/1.png": None, "dog/2.png": None})), cancel=lambda: True)
    assert refused.value.code == "set-cancelled"


def test_arrays_stay_as_they_are(tmp_path, digits):
    np.savez(tmp_path / "d.npz", **digits)
    sets = open_sets(tmp_path / "d.npz")
    assert scan(sets).train is sets.train
