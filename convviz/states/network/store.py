"""The networks that are open, by the key that stands for them in states."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from convviz.networks import Network
from convviz.states.guessing import Guess


class OpenNetwork(Struct, frozen=True, eq=False):
    """A network that was read, and what is known about it beside its layers.

    Attributes:
        network: The network as its file has it.
        classes: Names of its classes; () where none are known.
        bundled: Whether it came with the program.
        facts: What the file says of itself, by name: format, version of Keras.
        guesses: How each input wants to be fed, and why.
    """

    network: Network
    classes: tuple[str, ...] = ()
    bundled: bool = False
    facts: tuple[tuple[str, str], ...] = ()
    guesses: tuple[Guess, ...] = ()


class NetworkStore:
    """Keeps open networks by key."""

    def __init__(self) -> None:
        self._networks: dict[str, OpenNetwork] = {}

    def put(self, key: str, network: OpenNetwork) -> None:
        """Stores a network under `key`, in place of an earlier one."""
        self._networks[key] = network

    def get(self, key: str) -> OpenNetwork:
        """The network under `key`; KeyError where there is none."""
        return self._networks[key]

    def keep_only(self, keys: Iterable[str]) -> None:
        """Forgets every network that is not named."""
        wanted = set(keys)
        self._networks = {key: network for key, network in self._networks.items() if key in wanted}

    def __contains__(self, key: str) -> bool:
        return key in self._networks
