"""The networks of one training, epoch by epoch, and what they make of a few pictures that stay the same."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Array
from convviz.networks import Network, Trace
from convviz.networks.edits import weights_of
from convviz.networks.named_weights import Named, build_named
from convviz.networks.outputs import Classifier, probabilities, reading_of

# The MNIST network and its three runs take 2 MB an epoch; of VGG16 two epochs have room.
_MOST_BYTES = 256_000_000
# Of so many pictures an epoch is remembered: a person may go back and forth between drawings.
_MOST_PROBES = 8


class Probe(Struct, frozen=True, eq=False):
    """A picture that every epoch's network is shown.

    Attributes:
        name: What to call it.
        picture: As a person sees it, shape (rows, columns, 1 or 3), 0 to 255.
        fed: What the network takes.
        label: Its class, or None where that is not known.
    """

    name: str
    picture: NDArray[np.uint8]
    fed: Array
    label: int | None = None


class Frame(Struct, frozen=True, eq=False):
    """The network after one epoch.

    Attributes:
        epoch: Which; 0 is before the first step.
        network: With that epoch's weights, as float32 of the float16 that were kept.
        probes: The pictures.
        traces: What the network made of each of them.
    """

    epoch: int
    network: Network
    probes: tuple[Probe, ...]
    traces: tuple[Trace, ...]


class _Kept:
    """What is remembered of an epoch."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.traces: dict[int, tuple[Probe, Trace]] = {}

    def traces_of(self, probes: tuple[Probe, ...]) -> tuple[Trace, ...] | None:
        """What the network made of probes; None unless all are known."""
        found = [self.traces.get(id(probe)) for probe in probes]
        traces = tuple(each[1] for each in found if each is not None)
        return traces if len(traces) == len(probes) else None

    def nbytes(self) -> int:
        """Roughly how much memory it takes."""
        weights = (weights_of(node.layer).values() for node in self.network.nodes)
        arrays = (trace[each] for _, trace in self.traces.values() for each in trace)
        return sum(array.nbytes for each in weights for array in each) + sum(each.nbytes for each in arrays)


class Film:
    """Gives frames, and remembers the last ones used; safe to use from several threads.

    Args:
        config: The network as Keras's JSON.
        load: The weights of an epoch; it raises a ConvvizError where there are none.
        most_bytes: How much to remember.
    """

    def __init__(self, config: str, load: Callable[[int], Named], most_bytes: int = _MOST_BYTES) -> None:
        self._config = config
        self._load = load
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._sizes: dict[int, int] = {}

    def frame(self, epoch: int, probes: tuple[Probe, ...]) -> Frame:
        """The network after an epoch, and what it makes of the probes.

        Raises:
            ConvvizError: There is no such snapshot, or it is damaged or does not fit the network.
        """
        with self._lock:
            kept = self._kept.get(epoch)
            traces = None if kept is None else kept.traces_of(probes)
            if kept is not None:
                self._kept.move_to_end(epoch)
        if kept is None:
            kept = _Kept(build_named(self._config, self._load(epoch)))
        if traces is None:
            traces = tuple(self._trace(kept, probe) for probe in probes)
            self._remember(epoch, kept, probes, traces)
        return Frame(epoch, kept.network, probes, traces)

    def knows(self, epoch: int, probes: tuple[Probe, ...]) -> bool:
        """Whether `frame` has nothing to work out."""
        with self._lock:
            kept = self._kept.get(epoch)
            return kept is not None and kept.traces_of(probes) is not None

    def forget(self, epoch: int) -> None:
        """An epoch was trained once more."""
        with self._lock:
            self._kept.pop(epoch, None)
            self._sizes.pop(epoch, None)

    def _trace(self, kept: _Kept, probe: Probe) -> Trace:
        known = kept.traces.get(id(probe))
        return kept.network.run(probe.fed) if known is None else known[1]

    def _remember(
        self, epoch: int, kept: _Kept, probes: tuple[Probe, ...], traces: tuple[Trace, ...]
    ) -> None:
        with self._lock:
            # Two threads may have read the same epoch: the first one's is kept.
            kept = self._kept.setdefault(epoch, kept)
            kept.traces |= {id(probe): (probe, trace) for probe, trace in zip(probes, traces, strict=True)}
            while len(kept.traces) > max(_MOST_PROBES, len(probes)):
                kept.traces.pop(next(iter(kept.traces)))
            self._kept.move_to_end(epoch)
            self._sizes[epoch] = kept.nbytes()
            while len(self._kept) > 1 and sum(self._sizes.values()) > self._most_bytes:
                oldest, _ = self._kept.popitem(last=False)
                del self._sizes[oldest]


def answer_of(trace: Trace) -> NDArray[np.float64] | None:
    """The probability of each class, shape (classes,); None for a network that does not classify."""
    reading = reading_of(trace.network)
    if not isinstance(reading, Classifier) or reading.layer not in trace:
        return None
    return probabilities(reading, trace[reading.layer])
