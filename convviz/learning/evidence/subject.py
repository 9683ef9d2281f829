"""The network that questions are about, as the worker keeps it between them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar, cast

from convviz.learning.evidence.graph import TensorNetwork
from convviz.learning.evidence.handing import take
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer

# One that is looked at, and one beside it.
_KEPT = 2
# The graphs of a layer take 1 to 20 MB each; whoever goes through all layers of a network would fill the memory.
_MOST_MADE = 32
Made = TypeVar("Made")


class Tell(Protocol):
    """Takes what is known of an answer so far."""

    def __call__(self, answer: Answer, /) -> None:
        """The answer so far: `done` of `total`."""
        ...


class Subject:
    """A network, its tensors, and what was made ready for it."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._made: OrderedDict[Hashable, object] = OrderedDict()

    @cached_property
    def tensors(self) -> TensorNetwork:
        """The network in TensorFlow; a question that needs no gradient need not wait for it."""
        return TensorNetwork(self.network)

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, made when it is first wanted: a function that TensorFlow has compiled, as a rule.

        What was not wanted for long is made anew.
        """
        if key not in self._made:
            self._made[key] = make()
            while len(self._made) > _MOST_MADE:
                self._made.popitem(last=False)
        self._made.move_to_end(key)
        return cast("Made", self._made[key])


class Subjects:
    """The networks that were asked about last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Subject] = OrderedDict()

    def get(self, digest: str, folder: Path) -> Subject:
        """The network with this digest, read from `folder` where it is not known yet.

        Raises:
            ConvvizError: It is not there.
        """
        if digest not in self._kept:
            self._kept[digest] = Subject(take(folder))
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(digest)
        return self._kept[digest]
