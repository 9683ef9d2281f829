"""What a network is trained and measured on, whatever it was made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from convviz.layers import TensorShape
from convviz.learning.data.examples import Examples, Indices, Source


@dataclass(frozen=True, eq=False)
class Material:
    """Prepared for one network.

    Attributes:
        source: What it learns from.
        measured: What it is measured on after each epoch, by name; the first, if any, is the validation.
        tested: Gives what it is measured on in the end, by name: made only then, since it may take a while.
        classes: The names of the classes.
        counts: How many training pictures each has.
        kept: Which pictures of the training set the validation's are; where it is a set of its own, of that.
        kinds: How many finer kinds the source tells as the last target of each batch; 0 where it tells none.
        class_weights: (classes,), how much a picture of each counts; None where all count alike.
        skipped: The names of pictures that could not be read; at most the first hundred.
    """

    source: Source
    measured: Mapping[str, Examples]
    tested: Callable[[], Mapping[str, Examples]]
    classes: tuple[str, ...]
    counts: tuple[int, ...]
    kept: Indices
    kinds: int = 0
    class_weights: NDArray[np.float32] | None = None
    skipped: tuple[str, ...] = ()

    @property
    def validation(self) -> Examples | None:
        """What its loss is measured on after each epoch."""
        return next(iter(self.measured.values()), None)


class Data(Protocol):
    """What a recipe names as its data, before it is known which network takes it."""

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes."""
        ...

    def material(self, shapes: tuple[TensorShape, ...]) -> Material:
        """The data for a network with inputs of `shapes`, without the batch.

        Raises:
            ConvvizError: They cannot be brought into that form, or cannot be read.
            Cancelled: Somebody asked for it.
        """
        ...

    def close(self) -> None:
        """Gives back what they take of the disk; the material cannot be used any more."""
        ...
