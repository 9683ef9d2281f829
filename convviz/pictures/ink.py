"""Pen strokes as ink: soft-edged lines with round ends, drawn whole or a pen move at a time.

Strokes are in pad units: the pad is a square from (0, 0) at its top left to (1, 1) at its bottom right, x to
the right and y down. On a raster that is not square it stands in the middle as the largest square that fits,
and the rest stays empty.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError

Ink = NDArray[np.float32]

# Points may lie off the pad, where a pen that is still down may go, but not so far that drawing them is slow.
_FARTHEST = 10.0
# Pixels looked at in one go: large enough for numpy, small enough for the processor's cache.
_BATCH = 1 << 16
# Lines are cut into pieces about as long as the pen is wide, and not shorter than this many pixels.
_SHORTEST_PIECE = 6.0


class Stroke(Struct, frozen=True):
    """One stroke of the pen from touching to lifting.

    Attributes:
        points: (x, y) in pad units, at least one; a single point makes a dot.
        width: The pen's width as a share of the pad's side, above 0 and at most 1.
        erase: Whether it takes ink away instead of leaving it.

    Raises:
        PictureError: There is no point, one is not finite or far off the pad, or the width is out of range.
    """

    points: tuple[tuple[float, float], ...]
    width: float
    erase: bool = False

    def __post_init__(self) -> None:
        if not self.points:
            raise PictureError("stroke-empty", "A stroke has no points; it needs at least one.")
        if not all(abs(x) <= _FARTHEST and abs(y) <= _FARTHEST for x, y in self.points):
            sentence = f"A stroke has a point off the pad; coordinates lie within ±{_FARTHEST:g}."
            raise PictureError("stroke-off-pad", sentence, limit=_FARTHEST)
        if not 0 < self.width <= 1:
            sentence = f"A stroke has the width {self.width:g}; it must be above 0 and at most 1."
            raise PictureError("stroke-width", sentence, width=self.width)


class Raster(Struct, frozen=True, eq=False):
    """Ink that can be drawn on: what is finished, and the stroke that is still being drawn.

    Attributes:
        finished: (side, side) in 0..1, the ink of all strokes but the last.
        coverage: (side, side) in 0..1, how much of each pixel the last stroke covers.
        erase: Whether the last stroke takes ink away.
    """

    finished: Ink
    coverage: Ink
    erase: bool = False

    @property
    def ink(self) -> Ink:
        """(side, side) in 0..1, 1 where the pen was."""
        if self.erase:
            return self.finished * (1 - self.coverage)
        return np.maximum(self.finished, self.coverage)


def empty_raster(side: int) -> Raster:
    """A raster of `side` × `side` pixels without ink."""
    blank = np.zeros((side, side), dtype=np.float32)
    return Raster(blank, blank)


def begin(raster: Raster, stroke: Stroke) -> Raster:
    """`raster` with a new stroke on it."""
    blank = np.zeros_like(raster.finished)
    return extend(Raster(raster.ink, blank, stroke.erase), stroke)


def extend(raster: Raster, tail: Stroke) -> Raster:
    """`raster` with its last stroke drawn on along `tail`.

    The tail begins at the last point that was drawn and has the stroke's own width. The result is the same as
    that of drawing the whole stroke at once; the time depends on the tail alone.
    """
    coverage = raster.coverage.copy()
    _cover(coverage, tail)
    return replace(raster, coverage=coverage)


def rasterise(strokes: Iterable[Stroke], height: int, width: int) -> Ink:
    """The ink (height, width) in 0..1 that `strokes` leave one after the other.

    Where ink crosses ink the darker counts, so that a line is not darker where it meets itself.
    """
    side = min(height, width)
    raster = empty_raster(side)
    for stroke in strokes:
        raster = begin(raster, stroke)
    if height == width:
        return raster.ink
    result = np.zeros((height, width), dtype=np.float32)
    top, left = (height - side) // 2, (width - side) // 2
    result[top : top + side, left : left + side] = raster.ink
    return result


def _cover(coverage: Ink, stroke: Stroke) -> None:
    """Raises `coverage` (side, side) in place to what `stroke` covers.

    A pixel whose middle has the distance d from the line of a pen of radius r is covered by the overlap of
    [d − r, d + r] with [−1/2, 1/2]: exact for long horizontal and vertical lines, and right for pens thinner
    than a pixel too.
    """
    side = coverage.shape[0]
    radius = stroke.width * side / 2
    pieces = _pieces(np.array(stroke.points) * side - 0.5, max(2 * radius, _SHORTEST_PIECE))
    corners = np.floor(pieces.min(axis=1) - radius).astype(np.int64)
    window = math.ceil(float(np.abs(pieces[:, 1] - pieces[:, 0]).max()) + 2 * radius) + 2
    on_pad = ((corners < side) & (corners + window > 0)).all(axis=1)
    if not on_pad.any():
        return
    pieces, corners = pieces[on_pad], corners[on_pad]
    first = corners.min(axis=0)
    columns, rows = (corners.max(axis=0) + window - first).tolist()
    squares = np.full((rows, columns), np.inf, dtype=np.float32)
    for start in range(0, len(pieces), at_once := max(1, _BATCH // window**2)):
        batch = slice(start, start + at_once)
        _lower(squares, pieces[batch], corners[batch], first, window)
    left, top = first.tolist()
    on_raster = coverage[max(top, 0) : top + rows, max(left, 0) : left + columns]
    distance = np.sqrt(squares[max(-top, 0) :, max(-left, 0) :][: on_raster.shape[0], : on_raster.shape[1]])
    covered = np.minimum(distance + np.float32(radius), 0.5)
    covered -= np.maximum(distance - np.float32(radius), -0.5)
    np.maximum(on_raster, covered, out=on_raster)


def _pieces(points: NDArray[np.float64], longest: float) -> NDArray[np.float64]:
    """The line through `points` (n, 2) as straight pieces (count, 2 ends, 2) of about equal length.

    Pieces are what lets every one of them be looked at in a window of the same small size.
    """
    if len(points) == 1:
        return np.stack([points, points], axis=1)
    starts, spans = points[:-1], np.diff(points, axis=0)
    counts = np.maximum(np.ceil(np.hypot(spans[:, 0], spans[:, 1]) / longest), 1).astype(np.int64)
    segment = np.repeat(np.arange(len(spans)), counts)
    index = np.arange(len(segment)) - np.repeat(np.cumsum(counts) - counts, counts)
    steps = (spans / counts[:, np.newaxis])[segment]
    begins = starts[segment] + steps * index[:, np.newaxis]
    return np.stack([begins, begins + steps], axis=1)


def _lower(
    squares: Ink,
    pieces: NDArray[np.float64],
    corners: NDArray[np.int64],
    first: NDArray[np.int64],
    window: int,
) -> None:
    """Lowers `squares`, the squared distances from the line so far, to those from `pieces` (count, 2, 2).

    The window of a piece begins at its corner (x, y); `squares` begins at `first`.
    """
    begins = pieces[:, 0]
    spans = pieces[:, 1] - begins
    lengths = (spans**2).sum(axis=1)
    along = spans / np.where(lengths > 0, lengths, 1)[:, np.newaxis]
    # (count, 2, window): from the piece's begin to each column and each row of its window.
    offsets = corners[:, :, np.newaxis] + np.arange(window) - begins[:, :, np.newaxis]
    shares = (offsets * along[:, :, np.newaxis]).astype(np.float32)
    x, y = offsets[:, 0, np.newaxis, :].astype(np.float32), offsets[:, 1, :, np.newaxis].astype(np.float32)
    span_x, span_y = (spans[:, axis, np.newaxis, np.newaxis].astype(np.float32) for axis in (0, 1))
    # The nearest point of the piece to each pixel, as a share of its length.
    share = np.clip(shares[:, 0, np.newaxis, :] + shares[:, 1, :, np.newaxis], 0, 1)
    across = x - share * span_x
    down = y - share * span_y
    found = across * across + down * down
    for (left, top), square in zip((corners - first).tolist(), found, strict=True):
        place = squares[top : top + window, left : left + window]
        np.minimum(place, square, out=place)
