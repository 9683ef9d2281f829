"""The pictures that excite each channel most, of those that were seen so far."""

from __future__ import annotations

import numpy as np

from convviz.pictures.sets.picture_set import Indices
from convviz.states.evidence.answers import Floats


class Strongest:
    """Keeps the strongest pictures of each channel; of equally strong ones those that stand first in the set.

    Attributes:
        places: (channels, top), strongest first; -1 where there are not as many pictures.
        strengths: (channels, top), the largest number of the picture's map; NaN for none.
        cells: (channels, top), the index of its cell; -1 for none.
    """

    def __init__(self, channels: int, top: int) -> None:
        self.places: Indices = np.full((channels, top), -1, np.int64)
        self.strengths: Floats = np.full((channels, top), np.nan, np.float32)
        self.cells: Indices = np.full((channels, top), -1, np.int64)

    def add(self, places: Indices, maxima: Floats, cells: Indices) -> None:
        """Adds pictures.

        Args:
            places: (count,), where they stand in the set.
            maxima: (count, channels), the largest number of each map.
            cells: (count, channels), the cell of it.
        """
        top = self.places.shape[1]
        all_places = np.hstack([self.places, np.broadcast_to(places, (len(self.places), len(places)))])
        strengths = np.hstack([self.strengths, maxima.T])
        all_cells = np.hstack([self.cells, cells.T])
        # NaN, for none and for what a broken network gives, sorts last.
        order = np.lexsort((all_places, -strengths), axis=1)[:, :top]
        self.places = np.take_along_axis(all_places, order, axis=1)
        self.strengths = np.take_along_axis(strengths, order, axis=1)
        self.cells = np.take_along_axis(all_cells, order, axis=1)


class Correlations:
    """Pearson's correlation of each two channels over pictures that come a batch at a time.

    Means and products are brought together as Chan, Golub and LeVeque (1979) do, in float64: sums of squares alone lose
    their digits where the mean is large.
    """

    def __init__(self, channels: int) -> None:
        self._count = 0
        self._means = np.zeros(channels)
        self._products = np.zeros((channels, channels))

    def add(self, numbers: Floats) -> None:
        """Adds pictures (count, channels); those with a number that is not finite are left out."""
        known = numbers[np.isfinite(numbers).all(axis=1)].astype(np.float64)
        if not len(known):
            return
        means = known.mean(axis=0)
        centred = known - means
        apart = means - self._means
        count = self._count + len(known)
        self._products += centred.T @ centred + np.outer(apart, apart) * (self._count * len(known) / count)
        self._means += apart * (len(known) / count)
        self._count = count

    def matrix(self) -> Floats:
        """(channels, channels); 0 for channels that do not vary."""
        deviations = np.sqrt(np.diag(self._products))
        both = np.outer(deviations, deviations)
        found = np.divide(self._products, both, out=np.zeros_like(both), where=both > 0)
        return np.clip(found, -1, 1).astype(np.float32)
