"""A data set as a flat map: each picture's vector on the two axes along which the vectors differ most."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.states.evidence.answers import Floats

Points = NDArray[np.float64]


class Projection(NamedTuple):
    """Vectors seen along their principal axes.

    Attributes:
        points: (count, axes), in the vectors' own units; NaN for a vector that is not finite.
        shares: (axes,), each axis's share of the whole variance, 0 to 1; all 0 where nothing varies.
    """

    points: Points
    shares: Points


def project(vectors: Floats, axes: int = 2) -> Projection:
    """Principal component analysis (Pearson 1901) by the eigenvectors of the centred vectors' products.

    An axis has no sign of its own: each is turned so that its largest coordinate is positive, and of equally large ones
    the first. So the same vectors give the same map.

    Args:
        vectors: (count, features).
        axes: How many axes; those that there are not stay 0.
    """
    count = len(vectors)
    points, shares = np.zeros((count, axes)), np.zeros(axes)
    finite = np.isfinite(vectors).all(axis=1)
    points[~finite] = np.nan
    known = vectors[finite].astype(np.float64)
    if not known.size:
        return Projection(points, shares)
    centred = known - known.mean(axis=0)
    variances, directions = _principal(centred)
    # What is left of equal vectors after rounding is no variance.
    if variances.sum() <= (np.finfo(np.float32).eps * np.abs(known).max(initial=0)) ** 2 * known.size:
        return Projection(points, shares)
    found = min(axes, len(directions))
    chosen = directions[:found]
    largest = chosen[np.arange(found), np.abs(chosen).argmax(axis=1)]
    points[finite, :found] = centred @ (chosen * np.sign(largest)[:, np.newaxis]).T
    shares[:found] = variances[:found] / variances.sum()
    return Projection(points, shares)


def _principal(centred: Points) -> tuple[Points, Points]:
    """The sums of squares along the principal axes, the largest first, and the axes as rows.

    The smaller of both matrices of products is taken: of ten thousand vectors of 64 numbers that is twenty times as
    fast as their singular values, and as exact for the axes that are drawn.
    """
    count, features = centred.shape
    if features <= count:
        squares, columns = np.linalg.eigh(centred.T @ centred)
    else:
        squares, ways = np.linalg.eigh(centred @ centred.T)
        columns = centred.T @ ways / np.sqrt(np.where(squares > 0, squares, 1))
    return squares[::-1].clip(min=0), columns.T[::-1]
