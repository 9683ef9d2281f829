from __future__ import annotations

import io
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from convviz.pictures.errors import PictureError
from convviz.pictures.files import open_picture

_MAKE = """
import sys
from PIL import Image
grain = Image.effect_noise((500, 500), 60).convert(sys.argv[3])
grain.resize((int(sys.argv[2]), 10000)).save(sys.argv[1], compress_level=1)
"""
_OPEN = """
import sys
from pathlib import Path
import PIL.Image
from convviz.pictures.files import open_picture
PIL.Image.init()
def peak():
    return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) // 1000
before = peak()
picture = open_picture(Path(sys.argv[1]), at_most=1024)
print(picture.size, picture.values.shape, peak() - before)
"""


def _png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100)))


def _bmp_header(width: int, height: int) -> bytes:
    return b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)


def _gif_header(width: int, height: int) -> bytes:
    screen = struct.pack("<HHBBB", width, height, 0, 0, 0)
    return b"GIF89a" + screen + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x44\x01\0;"


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (_png_header(50_000, 50_000), None),  # Pillow itself refuses over 179 megapixels, without the size
        (_png_header(10_001, 10_000), "10001 × 10000"),
        (_png_header(2_000_000_000, 1), None),
        (_bmp_header(100_000_001, 1), "100000001 × 1"),
        (_gif_header(65_535, 65_535), None),
        (b"P6 60000 60000 255\n", None),
        (b"P6 12000 10000 255\n", "12000 × 10000"),
    ],
)
def test_a_picture_that_declares_too_many_pixels_is_refused_by_its_header(
    data: bytes, size: str | None
) -> None:
    with pytest.raises(PictureError) as caught:
        open_picture(data)
    assert caught.value.code == "picture-too-large"
    assert str(caught.value) == (
        f"The picture is {size}; the limit is 100 megapixels."
        if size
        else "The picture is far too large; the limit is 100 megapixels."
    )


def test_an_icon_that_hides_a_bomb_is_refused() -> None:
    bomb = _png_header(50_000, 50_000)
    icon = struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, len(bomb), 22) + bomb
    with pytest.raises(PictureError) as caught:
        open_picture(icon)
    assert caught.value.code == "picture-too-large"


def test_a_gif_frame_larger_than_its_screen_cannot_grow_it_past_the_limit() -> None:
    screen = b"GIF89a" + struct.pack("<HHBBB", 10, 10, 0, 0, 0)
    frame = b"," + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\x02\x02\x44\x01\0;"
    with pytest.raises(PictureError):
        open_picture(screen + frame)


def test_exactly_a_hundred_megapixels_are_not_refused_for_their_size() -> None:
    with pytest.raises(PictureError) as caught:
        open_picture(_png_header(10_000, 10_000), at_most=64)
    assert caught.value.code in {"picture-truncated", "picture-damaged"}


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
@pytest.mark.parametrize(
    ("file", "mode", "width", "limit"),
    # 100 megapixels would be 1,200 MB as numbers. A PNG must be decoded whole, one byte a grey pixel.
    [("photo.jpg", "RGB", 10_000, 100), ("grey.png", "L", 10_000, 200)],
)
def test_a_large_picture_opened_small_needs_little_memory(
    tmp_path: Path, file: str, mode: str, width: int, limit: int
) -> None:
    path = str(tmp_path / file)
    subprocess.run([sys.executable, "-c", _MAKE, path, str(width), mode], check=True)
    run = subprocess.run([sys.executable, "-c", _OPEN, path], capture_output=True, text=True, check=True)
    channels = 3 if mode == "RGB" else 1
    match = re.fullmatch(rf"\(10000, 10000\) \(1024, 1024, {channels}\) (\d+)", run.stdout.strip())
    assert match is not None, run.stdout
    assert int(match[1]) < limit


def test_a_large_jpeg_is_decoded_at_a_fraction() -> None:
    from PIL import Image

    file = io.BytesIO()
    Image.linear_gradient("L").resize((4000, 3000)).save(file, "jpeg")
    picture = open_picture(file.getvalue(), at_most=100)
    assert picture.size == (4000, 3000)
    assert picture.values.shape == (75, 100, 1)
    assert abs(picture.values[:, 50, 0] - [255 * (row + 0.5) / 75 for row in range(75)]).max() < 4
