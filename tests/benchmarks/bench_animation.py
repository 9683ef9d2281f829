"""How much faster the export of an animation is than the same with matplotlib.animation, measured in one run.

Two animations of a 3×3 kernel over a 28×28 picture: 60 of its 26×26 output cells at 800×600 pixels as a GIF, which may
take at most a fifth of matplotlib's time, and all 676 of them at 640×480 as a GIF and a video. Two programs with
matplotlib are measured beside ours:

* plain: the input and the output as `imshow`, the window as a `Rectangle`, and one text with the products;
* full: what our frames show as well, the enlarged window with its numbers, the outlined output cell, the products as
  tiles, the size formula and the colour bar.

Run it: python tests/benchmarks/bench_animation.py [--long]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg
import matplotlib as mpl
import numpy as np
from matplotlib.animation import FFMpegWriter, FuncAnimation, PillowWriter
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from numpy.typing import NDArray
from scipy.signal import correlate2d

from convviz.exports.animation import Animation, write_animation
from convviz.exports.frame_writing import steps
from convviz.exports.qt_session import ensure_application
from convviz.layers.kernels import find_kernel
from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.kernel_changes import from_named
from convviz.states.lab.state import Convolution, Fit, Lab, Photo

DPI = 100
FPS = 25
KERNEL = find_kernel("sobel-x").weights()
BAR = 5.0
Step = Callable[[int, int, NDArray[np.float32], float], None]


@dataclass(frozen=True)
class Film:
    """What is written.

    Attributes:
        path: The file, .gif or .mp4.
        size: (width, height) in pixels.
        frames: How many of the 676 cells are shown, evenly spread.
    """

    path: Path
    size: tuple[int, int]
    frames: int

    def figure(self) -> Figure:
        """An empty figure of that size."""
        return Figure(figsize=(self.size[0] / DPI, self.size[1] / DPI), dpi=DPI)


def picture() -> NDArray[np.float32]:
    """A 28×28 grey picture with strokes, edges and noise."""
    rows, columns = np.mgrid[:28, :28]
    ring = np.abs(np.hypot(rows - 14, columns - 13) - 8) < 2
    noise = np.random.default_rng(1).integers(0, 30, (28, 28))
    return np.clip(ring * 220 + noise, 0, 255).astype(np.float32)


def plain_with_matplotlib(film: Film) -> None:
    """Input, window, output and one text."""
    values = picture()
    figure = film.figure()
    left, right = figure.subplots(1, 2)
    left.imshow(values, cmap="gray", vmin=0, vmax=255)
    window = left.add_patch(Rectangle((-0.5, -0.5), 3, 3, fill=False, edgecolor="tab:blue", linewidth=2))
    text = figure.text(0.02, 0.05, "", fontsize=8)

    def step(row: int, column: int, part: NDArray[np.float32], result: float) -> None:
        window.set_xy((column - 0.5, row - 0.5))
        products = " + ".join(f"{v:g}×{w:g}" for v, w in zip(part.ravel(), KERNEL.ravel(), strict=True))
        text.set_text(f"{products} = {result:g}")

    animate(film, figure, right, values, step)


def full_with_matplotlib(film: Film) -> None:
    """The same, and what our frames show beside it."""
    values = picture()
    figure = film.figure()
    left, middle, right = (figure.add_axes((x, 0.4, 0.28, 0.5)) for x in (0.02, 0.36, 0.68))
    for axes, title in ((left, "Input"), (middle, "Window"), (right, "Output")):
        axes.set(title=title, xticks=[], yticks=[])
    left.imshow(values, cmap="gray", vmin=0, vmax=255)
    frame = left.add_patch(Rectangle((-0.5, -0.5), 3, 3, fill=False, edgecolor="black", linewidth=2))
    cell = right.add_patch(Rectangle((-0.5, -0.5), 1, 1, fill=False, edgecolor="black", linewidth=2))
    window = middle.imshow(values[:3, :3], cmap="gray", vmin=0, vmax=255)
    numbers = [middle.text(n % 3, n // 3, "", ha="center", va="center", color="w") for n in range(9)]
    figure.text(0.02, 0.95, "ring → Sobel x · Convolution", weight="bold")
    figure.text(0.02, 0.3, r"$o = \lfloor(28 + 0 - 3) / 1\rfloor + 1 = 26$")
    tiles = [
        figure.text(
            0.03 + 0.107 * n, 0.18, "", fontsize=8, ha="left", bbox={"boxstyle": "round", "facecolor": "w"}
        )
        for n in range(9)
    ]
    total = figure.text(0.02, 0.06, "")

    def step(row: int, column: int, part: NDArray[np.float32], result: float) -> None:
        frame.set_xy((column - 0.5, row - 0.5))
        cell.set_xy((column - 0.5, row - 0.5))
        window.set_data(part)
        products = part * KERNEL
        for n, (value, weight, product) in enumerate(zip(part.flat, KERNEL.flat, products.flat, strict=True)):
            numbers[n].set_text(f"{value:g}")
            tiles[n].set_text(f"{value:g} × {weight:g}\n{product:g}")
        sums = " + ".join(f"{part_sum:g}" for part_sum in products.sum(axis=1))
        total.set_text(f"row sums {sums}   bias 0   sum = {result:g}")

    animate(film, figure, right, values, step, colour_bar=True)


def animate(
    film: Film,
    figure: Figure,
    right: mpl.axes.Axes,
    values: NDArray[np.float32],
    step: Step,
    *,
    colour_bar: bool = False,
) -> None:
    """Saves the animation; `right` shows the output as it is computed."""
    result = correlate2d(values, KERNEL, "valid")
    limit, shown = np.abs(result).max(), np.full_like(result, np.nan)
    output = right.imshow(shown, cmap="PuOr", vmin=-limit, vmax=limit)
    if colour_bar:
        figure.colorbar(output, cax=figure.add_axes((0.75, 0.32, 0.2, 0.03)), orientation="horizontal")

    positions = steps(result.size, film.frames)

    def show(frame: int) -> list[object]:
        position = int(positions[frame])
        row, column = divmod(position, result.shape[1])
        shown.flat[: position + 1] = result.flat[: position + 1]
        output.set_data(shown)
        step(row, column, values[row : row + 3, column : column + 3], float(result[row, column]))
        return []

    animation = FuncAnimation(figure, show, frames=film.frames, blit=False)
    writer = PillowWriter(fps=FPS) if film.path.suffix == ".gif" else FFMpegWriter(fps=FPS)
    animation.save(film.path, writer=writer, dpi=DPI)


def with_convviz(film: Film) -> None:
    """Our own export."""
    blobs = BlobStore()
    source = Photo(blobs.put(picture()[:, :, None]), "ring")
    state = Lab(source, (Convolution(from_named(find_kernel("sobel-x"))),), Fit(28, 28))
    animation = Animation(state, blobs, theme("light"), film.size, fps=FPS, most_frames=film.frames)
    write_animation(film.path, animation)


def seconds(function: Callable[[Film], None], film: Film) -> float:
    """How long one export takes."""
    start = time.perf_counter()
    function(film)
    return time.perf_counter() - start


def compare(film: Film) -> float:
    """Prints a line for each program; the least ratio of matplotlib's time to ours."""
    ours = sorted(seconds(with_convviz, film) for _ in range(3))[1]
    name = f"{film.frames} frames of {film.size[0]}×{film.size[1]} as {film.path.suffix}"
    print(f"{name}: {ours:.2f} s, {film.path.stat().st_size / 1e6:.2f} MB")
    ratios: list[float] = []
    for theirs in (plain_with_matplotlib, full_with_matplotlib):
        taken = seconds(theirs, film)
        ratios.append(taken / ours)
        words = theirs.__name__.replace("_", " ")
        size = film.path.stat().st_size / 1e6
        print(f"  {words}: {taken:.2f} s, {size:.2f} MB; {ratios[-1]:.1f} times as long")
    return min(ratios)


def main() -> None:
    """Compares, and says how the short animation stands to a fifth of matplotlib's time."""
    mpl.rcParams["animation.ffmpeg_path"] = imageio_ffmpeg.get_ffmpeg_exe()
    ensure_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "animation.gif")
        ratio = compare(Film(path, (800, 600), 60))
        if "--long" in sys.argv[1:]:
            compare(Film(path, (640, 480), 26 * 26))
            compare(Film(path.with_suffix(".mp4"), (640, 480), 26 * 26))
    print(f"at most a fifth of matplotlib's time: {'yes' if ratio >= BAR else 'NO'} ({ratio:.1f})")


if __name__ == "__main__":
    main()
