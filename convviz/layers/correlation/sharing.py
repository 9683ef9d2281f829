"""Large layers on all cores: pieces of the output, and a thread for each core that takes the next one.

numpy lets go of Python's lock while it copies and multiplies. OpenBLAS's own threads would wait for each other by
spinning, product by product; here a thread that the scheduler holds back only takes fewer pieces.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Piece = TypeVar("Piece")

# Some 0.2 ms of one core: from here on a second core gains more than waking its thread costs, 0.03 ms.
LARGE = 8_000_000
_MOST_THREADS = 4


# Runnable programs for each core, as the last minute's mean.
_CROWDED = 1.5


def threads_for(multiply_adds: int) -> int:
    """How many threads should share a layer of so many products, the calling one included."""
    if multiply_adds < LARGE:
        return 1
    available = _available_cores()
    # Where others have the cores, waiting for the last thread was measured to double the time.
    crowded = hasattr(os, "getloadavg") and os.getloadavg()[0] > _CROWDED * available
    return 1 if crowded else min(available, _MOST_THREADS)


@cache
def _available_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def _helpers() -> ThreadPoolExecutor:
    """The threads beside the calling one; they are kept, since to start one costs more than to wake it."""
    # Here, since it brings `logging` along, which the first picture does without.
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(_MOST_THREADS - 1, "layers")


def share_out(pieces: Sequence[Piece], work: Callable[[Iterator[Piece]], None], threads: int) -> None:
    """Calls `work` in each thread with an iterator that hands out the pieces, each of them once.

    Args:
        pieces: What there is to do.
        work: Does pieces until there are none left.
        threads: How many, the calling one included.

    Raises:
        BaseException: What `work` raised, in any of the threads.
    """
    threads = min(threads, len(pieces))
    if threads < 2:
        work(iter(pieces))
        return
    remaining, lock = iter(pieces), Lock()

    def handed_out() -> Iterator[Piece]:
        while True:
            with lock:
                piece = next(remaining, None)
            if piece is None:
                return
            yield piece

    started = [_helpers().submit(work, handed_out()) for _ in range(threads - 1)]
    try:
        work(handed_out())
    finally:
        # A helper that has not begun by now has nothing left to do: it is not waited for.
        begun = [each for each in started if not each.cancel()]
        failures = [each.exception() for each in begun]
    for failure in failures:
        if failure is not None:
            raise failure
