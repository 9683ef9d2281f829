"""The largest or smallest of the inputs, number by number: Maximum and Minimum."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convviz.layers.arithmetic import Choice, Window
from convviz.layers.layer import Array
from convviz.layers.merging.arithmetic import folded
from convviz.layers.merging.merge import Merge


@dataclass(frozen=True)
class Maximum(Merge):
    """The largest of the inputs."""

    name: str = "maximum"

    def merge(self, tensors: tuple[Array, ...]) -> Array:
        """One after the other."""
        return folded(np.maximum, tensors)

    def explain_terms(self, terms: Window) -> Choice:
        """Which input's number was taken: the first of those that are equal."""
        return _choice(terms, "max", int(terms.values.argmax()))


@dataclass(frozen=True)
class Minimum(Merge):
    """The smallest of the inputs."""

    name: str = "minimum"

    def merge(self, tensors: tuple[Array, ...]) -> Array:
        """One after the other."""
        return folded(np.minimum, tensors)

    def explain_terms(self, terms: Window) -> Choice:
        """Which input's number was taken: the first of those that are equal."""
        return _choice(terms, "min", int(terms.values.argmin()))


def _choice(terms: Window, kind: str, chosen: int) -> Choice:
    return Choice(terms, np.ones(len(terms.values), np.bool_), kind, chosen, float(terms.values[chosen]))
