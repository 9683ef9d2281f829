"""Films the window for the README, some twenty seconds: `python docs/pictures/make_gif.py` writes convviz.gif.

1. A kernel steps over the letter A, cell by cell, with every product written out.
2. Somebody draws a 7, and the network's answer follows the pen.
3. One map of the second convolution is computed, cell by cell.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from window import pixels_of, settle, shown_window

from convviz.exports.gif import GifWriter
from convviz.exports.palette import Palette
from convviz.pictures.samples import DigitSample, load_sample
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.pages.network.page import NetworkPage

Frame = tuple[NDArray[np.uint32], int]
"""What is seen, and for how many hundredths of a second."""

_SIZE = (1280, 800)
_PEN_WIDTH = 0.085
_POINTS_A_FRAME = 2
_SECOND_CONVOLUTION, _MAP = "conv2d_1", 33


def main() -> int:
    """Writes the film; prints how long and how large it is."""
    window = shown_window(_SIZE)
    frames = [*_letter(window), *_drawing(window), *_map(window)]
    out = Path(__file__).with_name("convviz.gif")
    with out.open("w+b", buffering=0) as file:
        writer = GifWriter(file, _SIZE, Palette([frame for frame, _ in frames[:: len(frames) // 8]]))
        for frame, centiseconds in frames:
            writer.add(frame, centiseconds)
        writer.close()
    seconds = sum(centiseconds for _, centiseconds in frames) / 100
    print(f"{out}: {len(frames)} pictures, {seconds:.1f} s, {out.stat().st_size / 1e6:.2f} MB")
    window.close()
    return 0


def _letter(window: MainWindow) -> Iterator[Frame]:
    window.show_page("lab")
    page = window.page("lab")
    assert isinstance(page, LabPage)
    page.workspace.home()
    for cell in range(16):
        if cell:
            page.workspace.step(1)
        yield _frame(window), 90 if cell == 0 else 40
    yield _frame(window), 60


def _drawing(window: MainWindow) -> Iterator[Frame]:
    window.show_page("network")
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    page.workspace.clear_ink()
    settle()
    yield _frame(window), 70
    sample = load_sample("digit-7")
    assert isinstance(sample, DigitSample)
    for stroke in sample.strokes:
        (first, *points) = stroke.points
        page.workspace.begin_stroke(*first, _PEN_WIDTH, False)
        for index, point in enumerate(points):
            page.workspace.extend_stroke(*point)
            if index % _POINTS_A_FRAME == 0:
                yield _frame(window), 18
        page.workspace.end_stroke()
    yield _frame(window), 120


def _map(window: MainWindow) -> Iterator[Frame]:
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    page.workspace.select_layer(_SECOND_CONVOLUTION, _MAP)
    settle()
    start = page.workspace.transport.position - 14
    for cell in range(start, start + 15):
        page.workspace.go_to(cell)
        yield _frame(window), 28
    yield _frame(window), 250


def _frame(window: MainWindow) -> NDArray[np.uint32]:
    settle(60)
    return pixels_of(window)


if __name__ == "__main__":
    sys.exit(main())
