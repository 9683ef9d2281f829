import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageSequence

from convviz.exports.gif import GifWriter
from convviz.exports.palette import Palette

Pixels = NDArray[np.uint32]


def written(frames: list[Pixels], delays: list[int], samples: list[Pixels] | None = None) -> Image.Image:
    file = io.BytesIO()
    height, width = frames[0].shape
    writer = GifWriter(file, (width, height), Palette(samples or frames))
    for frame, delay in zip(frames, delays, strict=True):
        writer.add(frame, delay)
    writer.close()
    return Image.open(io.BytesIO(file.getvalue()))


def colours(image: Image.Image) -> Pixels:
    red, green, blue = np.moveaxis(np.array(image.convert("RGB"), dtype=np.uint32), 2, 0)
    return 0xFF000000 | red << 16 | green << 8 | blue


def walking_square(count: int) -> list[Pixels]:
    frames: list[Pixels] = []
    for step in range(count):
        frame = np.full((37, 53), 0xFFF6F7F9, dtype=np.uint32)
        frame[5:9, 3 * step : 3 * step + 4] = 0xFFD9730D
        frame[20 + step, 30:50] = 0xFF000000 | 0x10101 * step * 10
        frames.append(frame)
    return frames


def test_every_frame_comes_back_pixel_by_pixel() -> None:
    frames = walking_square(12)
    image = written(frames, [10] * 12)
    shown = [colours(frame) for frame in ImageSequence.Iterator(image)]
    assert image.size == (53, 37)
    assert len(shown) == 12
    for received, expected in zip(shown, frames, strict=True):
        np.testing.assert_array_equal(received, expected)


def test_delays_are_kept_and_it_repeats_for_ever() -> None:
    image = written(walking_square(3), [7, 120, 30])
    assert [frame.info["duration"] for frame in ImageSequence.Iterator(image)] == [70, 1200, 300]
    assert image.info["loop"] == 0


def test_equal_frames_last_longer_instead_of_being_stored() -> None:
    one, other = walking_square(2)
    image = written([one, one, one, other, other], [10, 10, 10, 20, 5])
    assert [frame.info["duration"] for frame in ImageSequence.Iterator(image)] == [300, 250]


def test_a_single_frame_is_a_picture() -> None:
    (frame,) = walking_square(1)
    np.testing.assert_array_equal(colours(written([frame], [10])), frame)


def test_more_colours_than_a_gif_has_are_met_closely_and_the_frequent_ones_exactly() -> None:
    ramp = np.arange(256, dtype=np.uint32)
    frame = 0xFF000000 | (ramp[:, None] << 16) | (ramp[None, :] << 8)
    frame[100:150] = 0xFFF6F7F9
    received = colours(written([frame], [10]))
    np.testing.assert_array_equal(received[100:150], frame[100:150])
    for shift in (16, 8, 0):
        difference = (received >> shift & 0xFF).astype(int) - (frame >> shift & 0xFF).astype(int)
        assert np.abs(difference).mean() < 12


def test_colours_that_no_sample_had_take_the_nearest() -> None:
    palette = Palette([np.array([[0xFF000000, 0xFFFF0000, 0xFF00FF00]], dtype=np.uint32)])
    received = palette.indices(np.array([0xFFF00010, 0xFF10E010, 0xFF202020], dtype=np.uint32))
    assert [int(palette.colours[index]) for index in received] == [0xFF0000, 0x00FF00, 0x000000]


@pytest.mark.parametrize("seed", range(5))
def test_random_changes_come_back(seed: int) -> None:
    chance = np.random.default_rng(seed)
    table = chance.integers(0, 1 << 24, 200).astype(np.uint32) | np.uint32(0xFF000000)
    frames = [table[chance.integers(0, 200, (19, 31))]]
    for _ in range(8):
        frame = frames[-1].copy()
        top, left = chance.integers(0, 18), chance.integers(0, 30)
        frame[top : top + 6, left : left + 9] = table[chance.integers(0, 200)]
        frames.append(frame)
    image = written(frames, [4] * 9)
    shown = [colours(frame) for frame in ImageSequence.Iterator(image)]
    distinct = [
        frame for index, frame in enumerate(frames) if index == 0 or (frame != frames[index - 1]).any()
    ]
    assert len(shown) == len(distinct)
    for received, expected in zip(shown, distinct, strict=True):
        np.testing.assert_array_equal(received, expected)
