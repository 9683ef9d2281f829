"""What a training loop takes in: batches, what they are measured on, and sources that give them epoch by epoch."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

Labels = NDArray[np.int64]
Indices = NDArray[np.int64]
# A numpy array, or a tensor where a source makes its pictures by TensorFlow.
Numbers = Any

_T = TypeVar("_T")
_POLL_S = 0.1


@dataclass(frozen=True, eq=False)
class Batch:
    """Examples of one step.

    Attributes:
        inputs: What each of the network's inputs is fed, (count, …) each.
        targets: What each output should say: classes (count,) as integers, or numbers (count, …).
    """

    inputs: tuple[Numbers, ...]
    targets: tuple[Numbers, ...]

    @property
    def count(self) -> int:
        """How many examples there are."""
        return int(self.targets[0].shape[0])


class Examples(Protocol):
    """Labelled examples that a network is measured on, always the same."""

    @property
    def labels(self) -> Labels:
        """(count,): what the network's first output should say of each, as a class."""
        ...

    def __len__(self) -> int: ...

    def batch(self, indices: Indices) -> Batch:
        """Those at `indices`, prepared for the network."""
        ...


class Source(Protocol):
    """What a network learns from: other batches in each epoch, and the same ones in the same epoch."""

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        ...

    def epoch(self, number: int) -> Iterator[Batch]:
        """The batches of epoch `number`, counted from 0; they depend on it and on the source's seed alone."""
        ...


def order_of(count: int, steps: int, batch_size: int, seed: int, epoch: int) -> NDArray[np.int64]:
    """(steps, batch_size): which examples come in which step of an epoch; some of `count` are left out."""
    order = np.random.default_rng([seed, epoch]).permutation(count)
    return order[: steps * batch_size].reshape(steps, batch_size)


def prefetched(items: Iterator[_T], ahead: int = 3) -> Generator[_T]:
    """`items`, made in a thread of their own while the ones before are used; closing it ends the thread.

    Args:
        items: What to give; an error that it raises is raised here.
        ahead: How many may wait.
    """
    waiting: queue.Queue[tuple[_T | None, BaseException | None]] = queue.Queue(ahead)
    closed = threading.Event()

    def put(item: _T | None, error: BaseException | None) -> bool:
        while not closed.is_set():
            try:
                waiting.put((item, error), timeout=_POLL_S)
            except queue.Full:
                continue
            return True
        return False

    def fill() -> None:
        try:
            for item in items:
                if not put(item, None):
                    return
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is raised where the items are used
            put(None, error)
        else:
            put(None, StopIteration())

    thread = threading.Thread(target=fill, name="batches", daemon=True)
    thread.start()
    try:
        while True:
            item, error = waiting.get()
            if isinstance(error, StopIteration):
                return
            if error is not None:
                raise error
            yield item  # pyright: ignore[reportReturnType] - it is an item where there is no error
    finally:
        closed.set()
        thread.join()
