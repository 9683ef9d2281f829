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
        self._lock = threading.RLock()
        self._frames: OrderedDict[int, Frame] = OrderedDict()

    def frame(self, epoch: int, probes: tuple[Probe, ...]) -> Frame:
        """The network after an epoch, and what it makes of the probes.

        Raises:
            ConvvizError: There is no such snapshot, or it is damaged or does not fit the network.
        """
        with self._lock:
            known = self._frames.get(epoch)
            if known is not None and known.probes == probes:
                self._frames.move_to_end(epoch)
                return known
        network = build_named(self._config, self._load(epoch)) if known is None else known.network
        return self._remember(Frame(epoch, network, probes, _traces(network, probes, known)))

    def knows(self, epoch: int, probes: tuple[Probe, ...]) -> bool:
        """Whether `frame` has nothing to work out."""
        with self._lock:
            known = self._frames.get(epoch)
            return known is not None and known.probes == probes

    def forget(self, epoch: int) -> None:
        """An epoch was trained once more."""
        with self._lock:
            self._frames.pop(epoch, None)

    def _remember(self, frame: Frame) -> Frame:
        with self._lock:
            self._frames[frame.epoch] = frame
            self._frames.move_to_end(frame.epoch)
            while len(self._frames) > 1 and sum(map(_bytes, self._frames.values())) > self._most_bytes:
                self._frames.popitem(last=False)
        return frame


def answer_of(trace: Trace) -> NDArray[np.float64] | None:
    """The probability of each class, shape (classes,); None for a network that does not classify."""
    reading = reading_of(trace.network)
    if not isinstance(reading, Classifier) or reading.layer not in trace:
        return None
    return probabilities(reading, trace[reading.layer])


def _traces(network: Network, probes: tuple[Probe, ...], known: Frame | None) -> tuple[Trace, ...]:
    """What the network makes of each probe; what an earlier frame of it says already is taken over."""
    said = {} if known is None else dict(zip(map(id, known.probes), known.traces, strict=True))
    return tuple(said.get(id(probe)) or network.run(probe.fed) for probe in probes)


def _bytes(frame: Frame) -> int:
    weights = sum(array.nbytes for node in frame.network.nodes for array in weights_of(node.layer).values())
    return weights + sum(trace[each].nbytes for trace in frame.traces for each in trace)
