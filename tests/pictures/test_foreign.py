from __future__ import annotations

import io
import json
import zipfile

import numpy as np
import pytest

from convviz.pictures.errors import PictureError
from convviz.pictures.files import open_picture
from convviz.pictures.foreign import KINDS


def _zip(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "content")
    return file.getvalue()


def _npy() -> bytes:
    file = io.BytesIO()
    np.save(file, np.zeros((2, 3)))
    return file.getvalue()


def _npz() -> bytes:
    file = io.BytesIO()
    np.savez(file, x_train=np.zeros((2, 3)), y_train=np.zeros(2))
    return file.getvalue()


_FOREIGN = [
    ("keras-model", _zip("metadata.json", "config.json", "model.weights.h5")),
    ("workspace", _zip("state.json", "blobs/00ff.npy")),
    ("npz", _npz()),
    ("npy", _npy()),
    ("office", _zip("[Content_Types].xml", "xl/workbook.xml")),
    ("archive", _zip("readme.txt")),
    ("archive", b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + bytes(20)),
    ("hdf5", b"\x89HDF\r\n\x1a\n" + bytes(500)),
    (
        "git-lfs-pointer",
        b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n",
    ),
    ("notebook", json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()),
    ("json", b'{"kernel": [[1, 0, -1]]}'),
    ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"),
    ("eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n"),
    ("svg", b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ("svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ("html", b"\xef\xbb\xbf <!DOCTYPE html>\n<html></html>"),
    ("xml", b"<?xml version='1.0'?><data/>"),
    ("video", b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41" + bytes(50)),
    ("video", b"\x1a\x45\xdf\xa3" + bytes(50)),
    ("video", b"RIFF\x24\0\0\0AVI LIST" + bytes(50)),
    ("audio", b"RIFF\x24\0\0\0WAVEfmt " + bytes(50)),
    ("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(50)),
    ("jpeg-xl", b"\xff\x0a\xfa\x7f" + bytes(50)),
    ("fits", b"SIMPLE  =                    T / conforms to FITS standard".ljust(2880)),
    ("dicom", bytes(128) + b"DICM" + bytes(50)),
    ("metafile", b"\xd7\xcd\xc6\x9a" + bytes(50)),
    ("program", b"\x7fELF\x02\x01\x01" + bytes(50)),
    ("pickle", b"\x80\x04\x95\x10\0\0\0\0\0\0\0}\x94."),
    ("text", "name,value\r\nção,1\r\n".encode()),
    ("text", b"BMW and GIF are words, and this is a text that begins with the mark of BMP."),
    ("text", "número".encode("utf-16")),
    ("text", b"a" * 4095 + "é".encode() + b"b" * 100),
    ("text", b"[not json"),
    ("text", b"[" * 100_000),
    ("text", b"[" + b"1," * 3_000_000 + b"1]"),
    ("unknown", bytes(range(256)) * 4),
    ("unknown", b"\0\xff\0\xff" * 100),
]


@pytest.mark.parametrize(
    ("kind", "data"), _FOREIGN, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_file_that_is_no_picture_is_refused_by_what_it_is(kind: str, data: bytes) -> None:
    with pytest.raises(PictureError) as caught:
        open_picture(data)
    assert caught.value.code == "not-a-picture"
    assert caught.value.facts["kind"] == kind
    assert str(caught.value) == f"The picture is {KINDS[kind]}."


def test_every_kind_that_can_be_named_is_tested_or_needs_rare_files() -> None:
    assert set(KINDS) - {kind for kind, _ in _FOREIGN} == {"camera-raw", "sqlite"}


def test_a_zip_with_millions_of_names_is_named_at_once() -> None:
    hostile = b"PK\x03\x04" + b"PK\x01\x02" * 5_000_000
    with pytest.raises(PictureError, match="archive"):
        open_picture(hostile)
