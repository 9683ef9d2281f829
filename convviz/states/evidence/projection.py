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
    """Principal component analysis (Pearson 1901) by the singular values of the centred vectors.

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
    _, sizes, directions = np.linalg.svd(centred, full_matrices=False)
    variances = sizes**2
    # What is left of equal vectors after rounding is no variance.
    if variances.sum() <= (np.finfo(np.float32).eps * np.abs(known).max(initial=0)) ** 2 * known.size:
        return Projection(points, shares)
    found = min(axes, len(directions))
    chosen = directions[:found]
    largest = chosen[np.arange(found), np.abs(chosen).argmax(axis=1)]
    points[finite, :found] = centred @ (chosen * np.sign(largest)[:, np.newaxis]).T
    shares[:found] = variances[:found] / variances.sum()
    return Projection(points, shares)
