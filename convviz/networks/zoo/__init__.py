"""The course's architectures as Keras writes them down: readable and countable without Keras, and without weights."""

from __future__ import annotations

from typing import Any

from convviz.layers import ConvvizError
from convviz.networks.zoo.entries import BUILDERS, ENTRIES, Entry, Training

__all__ = ["Entry", "Training", "config", "entry", "names"]


def names() -> tuple[str, ...]:
    """The names of all networks, in the order of the course."""
    return tuple(ENTRIES)


def entry(name: str) -> Entry:
    """What is known about a network.

    Raises:
        ConvvizError: There is no such network.
    """
    known = ENTRIES.get(name)
    if known is None:
        raise ConvvizError(
            "zoo-unknown",
            f"The zoo has no network {name!r}; it has {', '.join(ENTRIES)}.",
            received=name,
            known=", ".join(ENTRIES),
        )
    return known


def config(name: str) -> dict[str, Any]:
    """A network as JSON, as `keras.Model.to_json` writes it and `keras.models.model_from_json` reads it.

    Each call gives a new one. What is left out has Keras's defaults.

    Raises:
        ConvvizError: There is no such network.
    """
    return BUILDERS[entry(name).name]().config
