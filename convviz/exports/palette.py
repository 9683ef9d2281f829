"""The 255 colours of a GIF, chosen from a few of its frames, and the index of each pixel."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint32]
Indices = NDArray[np.uint8]

# The last index of a colour table stays free for "as before".
UNCHANGED = 255
_COLOURS = 255
# So many of the most frequent colours are kept exactly; the others share what is left.
_KEPT = 160
_RGB = np.uint32(0xFFFFFF)
_BATCH = 4096


class Palette:
    """Colours of a drawing, each pixel taking the nearest one; what was looked up once is remembered.

    Args:
        samples: Frames with the colours that matter, 0xAARRGGBB.
    """

    def __init__(self, samples: Iterable[Pixels]) -> None:
        self.colours = _chosen(samples)
        # 16 MB, for one memory access a pixel.
        self._indices = np.full(1 << 24, UNCHANGED, dtype=np.uint8)

    def indices(self, pixels: Pixels) -> Indices:
        """The index of the nearest colour for each pixel, in the shape of `pixels`."""
        colours = pixels & _RGB
        found = self._indices.take(colours, mode="clip")
        new = found == UNCHANGED
        if new.any():
            self._learn(np.unique(colours[new]))
            found = self._indices.take(colours, mode="clip")
        return found

    def table(self) -> bytes:
        """The GIF colour table: 256 times red, green, blue."""
        return _channels(self.colours).astype(np.uint8).tobytes().ljust(3 * 256, b"\0")

    def _learn(self, colours: Pixels) -> None:
        # |c - k|² without |c|², which is the same for every k; float32 holds these whole numbers exactly.
        known = _channels(self.colours)
        squares = (known**2).sum(axis=1)
        for first in range(0, colours.size, _BATCH):
            batch = colours[first : first + _BATCH]
            distances = squares - 2 * (_channels(batch) @ known.T)
            self._indices[batch] = distances.argmin(axis=1).astype(np.uint8)


def _chosen(samples: Iterable[Pixels]) -> Pixels:
    """The colours of all samples if they are few enough; else the most frequent, and mixtures of the rest."""
    found, counts = np.unique(
        np.concatenate([sample.ravel() & _RGB for sample in samples]), return_counts=True
    )
    if found.size <= _COLOURS:
        return found
    by_count = found[np.argsort(-counts, kind="stable")]
    return np.concatenate([by_count[:_KEPT], _mixed(by_count[_KEPT:], _COLOURS - _KEPT)])


def _mixed(colours: Pixels, count: int) -> Pixels:
    """At most `count` colours that stand for all of `colours`, by Pillow's median cut."""
    from PIL import Image

    pixels = _channels(colours).astype(np.uint8)
    image = Image.frombytes("RGB", (colours.size, 1), pixels.tobytes())
    table = image.quantize(count, Image.Quantize.MEDIANCUT).getpalette() or []
    red, green, blue = np.array(table, dtype=np.uint32).reshape(-1, 3).T[:, :count]
    return np.unique(red << 16 | green << 8 | blue)


def _channels(colours: Pixels) -> NDArray[np.float32]:
    """Red, green and blue, shape (n, 3)."""
    return np.stack([colours >> 16 & 0xFF, colours >> 8 & 0xFF, colours & 0xFF], axis=1).astype(np.float32)
