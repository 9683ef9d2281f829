"""How many pictures go through a network at once, and how often it is told what came of them."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

from convviz.networks.network import Network

_BATCH_BYTES = 64 * 2**20
_NUMBER_BYTES = 4
# A network of a few numbers would take more pictures than anybody waits for.
_MOST = 256
_TELL_S = 0.1


def batch_size(network: Network, *, gradients: bool = False) -> int:
    """For how many pictures all layers' outputs take 64 MB; with gradients, those too. At least 1, at most 256."""
    shapes = (shape for shape in network.shapes.values() if shape is not None)
    numbers = sum(math.prod(shape) for shape in shapes) * (2 if gradients else 1)
    return min(_MOST, max(1, _BATCH_BYTES // (_NUMBER_BYTES * max(1, numbers))))


def batches(count: int, size: int) -> Iterator[slice]:
    """All of `count`, at most `size` at once.

    >>> [(part.start, part.stop) for part in batches(5, 2)]
    [(0, 2), (2, 4), (4, 5)]
    """
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))


class Pace:
    """Says when something is to be told: ten times a second, and not at once."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def due(self) -> bool:
        """Whether it is time; if so, it is not again for a while."""
        now = time.monotonic()
        if now - self._last < _TELL_S:
            return False
        self._last = now
        return True
