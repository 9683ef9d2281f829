"""Measures what runs while a pen moves, a picture opens or a map is painted.

Run it from the checkout: python -m tests.benchmarks.bench_pictures
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import numpy as np

from convviz.pictures.colours import SignColours, colour_law, paint_picture, paint_values
from convviz.pictures.files import open_picture
from convviz.pictures.fitting import fit
from convviz.pictures.ink import Stroke, begin, empty_raster, extend, rasterise
from convviz.pictures.mnist import prepare_as_mnist
from convviz.pictures.samples import DigitSample, load_sample

_COLOURS = SignColours((33, 102, 172), (255, 255, 255), (217, 115, 13))


def measure(name: str, run: Callable[[], object], count: int = 200) -> None:
    """Prints the median and the 95th percentile of `count` runs, in milliseconds."""
    run()
    times = np.empty(count)
    for index in range(count):
        start = time.perf_counter()
        run()
        times[index] = time.perf_counter() - start
    median, late = np.percentile(times, [50, 95]) * 1000
    print(f"{name:46} {median:9.3f} ms  p95 {late:9.3f} ms")


def main() -> None:
    """Runs all measurements."""
    digit = load_sample("digit-8")
    assert isinstance(digit, DigitSample)
    for side in (28, 64, 280):
        measure(f"draw a digit on {side}×{side}", lambda side=side: rasterise(digit.strokes, side, side))
        raster = begin(empty_raster(side), digit.strokes[0])
        tail = Stroke(digit.strokes[0].points[-2:], digit.strokes[0].width)
        measure(
            f"draw on by one point, {side}×{side}", lambda raster=raster, tail=tail: extend(raster, tail).ink
        )
    ink = rasterise(digit.strokes, 280, 280)
    measure("prepare 280×280 as MNIST", lambda: prepare_as_mnist(ink))

    rng = np.random.default_rng(0)
    numbers = rng.normal(size=(512, 512)).astype(np.float32)
    for name in ("signed", "viridis"):
        law = colour_law(name, _COLOURS)
        measure(f"paint 512×512, {name}", lambda law=law: paint_values(numbers, law, -3, 3))
    picture = rng.uniform(0, 255, (512, 512, 3)).astype(np.float32)
    measure("paint a 512×512 colour picture", lambda: paint_picture(picture))

    photo = rng.uniform(0, 255, (3000, 4000, 3)).astype(np.float32)
    measure("fit 12 megapixels to 128×128", lambda: fit(photo, 128, 128, "crop"), 20)
    measure("fit 12 megapixels to 512×512", lambda: fit(photo, 512, 512, "crop"), 20)
    jpeg = _jpeg(photo)
    measure("open a 12-megapixel JPEG whole", lambda: open_picture(jpeg), 10)
    measure("open a 12-megapixel JPEG at 1,024", lambda: open_picture(jpeg, at_most=1024), 10)


def _jpeg(values: np.ndarray) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(values.astype(np.uint8)).save(file, "jpeg")
    return file.getvalue()


if __name__ == "__main__":
    main()
