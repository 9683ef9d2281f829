from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from convviz.pictures.errors import PictureError
from convviz.pictures.files import open_picture
from convviz.pictures.picture import Picture

_RNG = np.random.default_rng(5)
_RGB = _RNG.integers(0, 256, (5, 7, 3), dtype=np.uint8)
_GREY = _RGB[:, :, 0]


def _saved(image: Image.Image, file_format: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, file_format, **options)
    return file.getvalue()


def _opened(image: Image.Image, file_format: str = "png", **options: object) -> Picture:
    return open_picture(_saved(image, file_format, **options))


def _same(picture: Picture, expected: np.ndarray, *, within: float = 0.0) -> bool:
    expected = expected if expected.ndim == 3 else expected[:, :, np.newaxis]
    return picture.values.shape == expected.shape and bool(
        np.abs(picture.values - expected.astype(np.float64)).max() <= within
    )


def test_grey_has_one_channel_and_colour_three() -> None:
    assert _same(_opened(Image.fromarray(_GREY)), _GREY)
    assert _same(_opened(Image.fromarray(_RGB)), _RGB)


def test_one_bit_is_black_and_white() -> None:
    bits = _GREY > 127
    picture = _opened(Image.fromarray(bits))
    assert picture.mode == "1"
    assert _same(picture, bits * 255)


def test_sixteen_bits_keep_their_fractions() -> None:
    stored = np.array([[0, 1, 128], [257, 32768, 65535]], dtype=np.uint16)
    for file_format in ("png", "tiff"):
        picture = _opened(Image.fromarray(stored), file_format)
        assert picture.mode.startswith("I;16")
        assert picture.scaling == "16-bit"
        assert _same(picture, stored / 257, within=1e-4)
        assert picture.values[0, 0, 0] == 0
        assert picture.values[1, 2, 0] == 255
        assert picture.values[1, 0, 0] == 1


def test_big_endian_sixteen_bits_read_the_same() -> None:
    stored = np.array([[1, 258], [4096, 65535]], dtype=">u2")
    tiff = _saved(Image.frombytes("I;16B", (2, 2), stored.tobytes()), "tiff")
    assert tiff.startswith(b"MM")
    assert _same(open_picture(tiff), stored.astype(np.float64) / 257, within=1e-4)


def test_a_sixteen_bit_portable_graymap_is_white_at_its_own_maximum() -> None:
    data = b"P5 2 1 1023\n" + struct.pack(">HH", 1023, 341)
    assert _same(open_picture(data), np.array([[255, 85]]), within=0.01)


@pytest.mark.parametrize(
    ("stored", "expected", "scaling"),
    [
        ([[0, 3], [200, 255]], [[0, 3], [200, 255]], "as it is"),
        ([[0, 257], [1000, 65535]], [[0, 1], [1000 / 257, 255]], "16-bit"),
        ([[-100, 0], [100, 300]], [[0, 63.75], [127.5, 255]], "stretched"),
        ([[100_000, 100_000], [100_000, 100_000]], [[0, 0], [0, 0]], "stretched"),
        ([[-(2**31), 0], [0, 2**31 - 1]], [[0, 127.5], [127.5, 255]], "stretched"),
    ],
)
def test_thirty_two_bit_integers_are_scaled_by_the_numbers_in_them(
    stored: list[list[int]], expected: list[list[float]], scaling: str
) -> None:
    picture = _opened(Image.fromarray(np.array(stored, dtype=np.int32)), "tiff")
    assert picture.mode == "I"
    assert picture.scaling == scaling
    assert _same(picture, np.array(expected), within=1e-4)


@pytest.mark.parametrize(
    ("stored", "expected", "scaling"),
    [
        ([[0, 0.25], [0.5, 1]], [[0, 63.75], [127.5, 255]], "unit"),
        ([[0, 1.5], [10, 255]], [[0, 1.5], [10, 255]], "as it is"),
        ([[-1, 0], [0, 1]], [[0, 127.5], [127.5, 255]], "stretched"),
        ([[0, 100], [500, 1000]], [[0, 25.5], [127.5, 255]], "stretched"),
        ([[-3e38, 0], [0, 3e38]], [[0, 127.5], [127.5, 255]], "stretched"),
        ([[0, 0], [0, 0]], [[0, 0], [0, 0]], "unit"),
    ],
)
def test_floating_point_pictures_are_scaled_by_the_numbers_in_them(
    stored: list[list[float]], expected: list[list[float]], scaling: str
) -> None:
    picture = _opened(Image.fromarray(np.array(stored, dtype=np.float32)), "tiff")
    assert picture.mode == "F"
    assert picture.scaling == scaling
    assert _same(picture, np.array(expected), within=1e-3)


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_floating_point_pictures_with_numbers_that_are_not_finite_are_refused(wrong: float) -> None:
    stored = np.array([[0, wrong], [0.5, 1]], dtype=np.float32)
    with pytest.raises(PictureError) as caught:
        _opened(Image.fromarray(stored), "tiff")
    assert caught.value.code == "picture-not-finite"


def test_a_wide_picture_is_shrunk_by_exact_areas() -> None:
    stored = np.arange(16, dtype=np.float32).reshape(4, 4) / 15
    picture = open_picture(_saved(Image.fromarray(stored), "tiff"), at_most=2)
    assert _same(picture, 255 * stored.reshape(2, 2, 2, 2).mean(axis=(1, 3)), within=1e-4)


def test_a_palette_gives_its_colours() -> None:
    image = Image.fromarray(_RGB).quantize(8)
    picture = _opened(image)
    assert picture.mode == "P"
    assert _same(picture, np.asarray(image.convert("RGB")))


def test_a_palette_of_greys_is_grey_even_if_unused_entries_have_colour() -> None:
    image = Image.frombytes("P", (7, 5), bytes(_GREY // 64))
    image.putpalette([0, 0, 0, 80, 80, 80, 160, 160, 160, 240, 240, 240, 255, 0, 0])
    assert _same(_opened(image), (_GREY // 64) * 80)
    image.putpalette([0, 0, 0, 80, 80, 80, 160, 160, 160, 240, 240, 0])
    assert _opened(image).values.shape == (5, 7, 3)


def test_a_palette_entry_that_cannot_be_seen_does_not_make_it_coloured() -> None:
    image = Image.frombytes("P", (2, 1), bytes([0, 1]))
    image.putpalette([100, 100, 100, 255, 0, 255])
    picture = _opened(image, transparency=1)
    assert _same(picture, np.array([[100, 255]]))
    assert picture.ground == "white"
    assert _same(_opened(image, transparency=b"\xff\x00"), np.array([[100, 255]]))


def test_transparent_pixels_lie_over_white() -> None:
    pixels = np.array([[[200, 100, 0, 255], [200, 100, 0, 51], [9, 9, 9, 0]]], dtype=np.uint8)
    picture = _opened(Image.fromarray(pixels))
    assert picture.ground == "white"
    assert _same(picture, np.array([[[200, 100, 0], [244, 224, 204], [255, 255, 255]]]), within=1e-3)


def test_what_would_vanish_on_white_lies_over_black() -> None:
    pixels = np.array([[[255, 255], [255, 102], [0, 0]]], dtype=np.uint8)
    picture = _opened(Image.fromarray(pixels))
    assert picture.mode == "LA"
    assert picture.ground == "black"
    assert _same(picture, np.array([[255, 102, 0]]), within=1e-3)


def test_an_opaque_alpha_channel_needs_no_ground() -> None:
    pixels = np.dstack([_RGB, np.full((5, 7), 255, dtype=np.uint8)])
    picture = _opened(Image.fromarray(pixels))
    assert picture.ground is None
    assert _same(picture, _RGB)


def test_a_picture_that_is_wholly_transparent_is_white() -> None:
    picture = _opened(Image.new("RGBA", (2, 2), (9, 9, 9, 0)))
    assert picture.ground == "white"
    assert _same(picture, np.full((2, 2, 3), 255))


def test_a_transparent_colour_of_any_png_is_seen_through() -> None:
    grey = _opened(Image.fromarray(np.array([[0, 90]], dtype=np.uint8)), transparency=90)
    assert _same(grey, np.array([[0, 255]]))
    assert _same(
        _opened(Image.fromarray(np.array([[[1, 2, 3], [9, 9, 9]]], dtype=np.uint8)), transparency=(9, 9, 9)),
        np.array([[[1, 2, 3], [255, 255, 255]]]),
    )
    sixteen = _opened(Image.fromarray(np.array([[0, 4369]], dtype=np.uint16)), transparency=4369)
    assert _same(sixteen, np.array([[0, 255]]))


def test_premultiplied_pixels_are_divided_again() -> None:
    straight = Image.fromarray(np.array([[[200, 100, 40, 128]]], dtype=np.uint8))
    premultiplied = straight.convert("RGBa")
    file = io.BytesIO()
    # Pillow writes no TIFF with associated alpha, so its own pixels are laid into an uncompressed file.
    straight.save(file, "tiff")
    data = bytearray(file.getvalue().replace(straight.tobytes(), premultiplied.tobytes()))
    at = data.index(struct.pack("<HHI", 338, 3, 1)) + 8  # ExtraSamples: 2 is plain alpha, 1 is associated
    data[at] = 1
    picture = open_picture(bytes(data))
    expected = np.array([[[200, 100, 40]]]) * (128 / 255) + 255 * (127 / 255)
    assert _same(picture, expected, within=1.5)


def test_cmyk_becomes_rgb_by_pillows_formula() -> None:
    image = Image.fromarray(_RGB).convert("CMYK")
    for file_format, within in (("tiff", 0), ("jpeg", 60)):
        picture = _opened(image, file_format)
        assert picture.mode == "CMYK"
        assert _same(picture, np.asarray(image.convert("RGB")), within=within)


def test_cyan_ink_takes_away_red_alone() -> None:
    picture = _opened(Image.new("CMYK", (1, 1), (255, 0, 0, 0)), "tiff")
    assert picture.values.tolist() == [[[0, 255, 255]]]


def test_ycbcr_becomes_rgb() -> None:
    image = Image.fromarray(_RGB).convert("YCbCr")
    picture = _opened(image, "tiff")
    assert picture.mode == "YCbCr"
    assert _same(picture, _RGB, within=3)


def test_lab_becomes_rgb_as_the_cie_formulas_say() -> None:
    # a* and b* are signed bytes in a TIFF.
    cells = [(255, 0, 0), (136, 0, 0), (136, 60, 40), (130, -20, 20), (180, -10, -25)]
    image = Image.frombytes("LAB", (5, 1), bytes(part % 256 for cell in cells for part in cell))
    picture = _opened(image, "tiff")
    assert picture.mode == "LAB"
    expected = np.array([_lab_to_srgb(*cell) for cell in cells])
    assert np.abs(picture.values[0] - expected).max() < 2


def _lab_to_srgb(lightness: float, a: float, b: float) -> np.ndarray:
    """L* in 0..255, a* and b* (CIE 15) under D50 to 8-bit sRGB, adapted to D65 by Bradford's matrix."""
    fy = (lightness * 100 / 255 + 16) / 116
    parts = np.array([fy + a / 500, fy, fy - b / 200])
    xyz = np.where(parts > 6 / 29, parts**3, (parts - 4 / 29) * 3 * (6 / 29) ** 2) * [0.9642, 1, 0.8249]
    to_linear = np.array(
        [
            [3.1338561, -1.6168667, -0.4906146],
            [-0.9787684, 1.9161415, 0.0334540],
            [0.0719453, -0.2289914, 1.4052427],
        ]
    )
    linear = np.clip(to_linear @ xyz, 0, 1)
    return 255 * np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def test_an_animation_shows_its_first_frame_and_how_many_there_are() -> None:
    frames = [Image.new("RGB", (4, 3), colour) for colour in ((255, 0, 0), (0, 255, 0), (0, 0, 255))]
    for file_format in ("gif", "png", "webp", "tiff"):
        picture = _opened(frames[0], file_format, save_all=True, append_images=frames[1:])
        assert picture.frames == 3, file_format
        assert np.abs(picture.values - np.array([255, 0, 0])).max() < 8, file_format


def test_frames_of_a_hostile_animation_are_counted_to_a_limit() -> None:
    head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff"
    frame = b",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
    assert open_picture(head + frame * 3 + b";").frames == 3
    assert open_picture(head + frame * 500_000 + b";").frames == 1000


def test_colour_profiles_are_ignored() -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    assert _same(_opened(Image.fromarray(_RGB), icc_profile=profile), _RGB)


def test_a_png_text_chunk_that_inflates_hugely_is_refused() -> None:
    png = _saved(Image.fromarray(_GREY), "png")
    content = b"Comment\0\0" + zlib.compress(bytes(50_000_000), 9)
    chunk = (
        struct.pack(">I", len(content)) + b"zTXt" + content + struct.pack(">I", zlib.crc32(b"zTXt" + content))
    )
    with pytest.raises(PictureError) as caught:
        open_picture(png[:33] + chunk + png[33:])
    assert caught.value.code == "picture-damaged"
