"""A header tells a picture's size, as it will be when it is decoded, without decoding it."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz.pictures.decoding import decode, read_header
from convviz.pictures.errors import PictureError

IMAGES = Path(__file__).parents[2] / "../shared/data/images"


def encoded(mode: str, kind: str, orientation: int = 1) -> bytes:
    file = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(np.arange(70 * 90 * 3, dtype=np.uint8).reshape(70, 90, 3)).convert(mode).save(
        file, kind, **({"exif": exif} if kind in {"JPEG", "PNG", "WEBP"} else {})
    )
    return file.getvalue()


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("RGB", "JPEG"),
        ("L", "JPEG"),
        ("CMYK", "JPEG"),
        ("RGB", "PNG"),
        ("RGBA", "PNG"),
        ("LA", "PNG"),
        ("1", "PNG"),
        ("RGB", "WEBP"),
        ("L", "BMP"),
        ("RGB", "PPM"),
        ("L", "PPM"),
    ],
)
@pytest.mark.parametrize("orientation", [1, 6])
def test_the_header_tells_the_shape_that_decoding_gives(mode, kind, orientation):
    data = encoded(mode, kind, orientation)
    assert tuple(read_header(data, "x")) == decode(data, "x").values.shape


def test_the_beginning_of_a_file_is_enough():
    data = encoded("RGB", "JPEG")
    assert read_header(data[: len(data) // 2], "x")[:2] == (70, 90)


def test_where_only_pixels_tell_the_channels_are_left_open():
    assert read_header(encoded("P", "PNG"), "x").channels is None
    assert read_header(encoded("RGB", "TIFF"), "x").channels is None


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"%PDF-1.7 and so on", "not-a-picture"), (b"\x89PNG\r\n\x1a\nbroken", "picture-damaged")],
)
def test_what_is_no_picture_is_refused(data, code):
    with pytest.raises(PictureError) as refused:
        read_header(data, "x")
    assert refused.value.code == code


def test_every_picture_that_can_be_decoded_has_a_header_that_agrees():
    if not IMAGES.is_dir():
        pytest.skip(f"{IMAGES} is not here")
    agreed = 0
    for path in sorted(IMAGES.rglob("*")):
        try:
            shape = decode(path.read_bytes(), path.name, 256).values.shape if path.is_file() else None
        except PictureError:
            continue
        if shape is None:
            continue
        header = read_header(path.read_bytes(), path.name)
        assert header.channels in {None, shape[2]}, path.name
        if max(header.height, header.width) <= 256 and header.channels is not None:
            assert (header.height, header.width) == shape[:2], path.name
        agreed += 1
    assert agreed > 20
