"""What a frozen base makes of pictures, as something that a head learns from and is measured on."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator

import numpy as np

from convviz.learning.data.examples import Batch, Examples, Indices, Labels, order_of
from convviz.learning.messages import Preparing
from convviz.learning.process.control import Control
from convviz.learning.transfer.feature_cache import FeatureCache, Features

# Pictures that go through the base together, and are kept together; enough to keep all cores busy.
AT_ONCE = 64


class FeatureExamples:
    """Labelled features: examples for a head in place of the pictures for the whole network."""

    def __init__(self, features: Features, labels: Labels) -> None:
        """Features (count, …) of pictures with these labels (count,)."""
        self._features = features
        self.labels = labels

    def __len__(self) -> int:
        return len(self.labels)

    def batch(self, indices: Indices) -> Batch:
        """Those at `indices`."""
        return Batch((self._features[indices],), (self.labels[indices],))


class FeatureSource:
    """The same features in another order in each epoch."""

    def __init__(self, examples: FeatureExamples, batch_size: int, seed: int) -> None:
        """A source of batches of `batch_size`, or of all examples where there are fewer."""
        self._examples = examples
        self._batch_size = min(batch_size, len(examples))
        self._seed = seed
        self.steps = len(examples) // self._batch_size

    def epoch(self, number: int) -> Iterator[Batch]:
        """The batches of epoch `number`, counted from 0."""
        for indices in order_of(len(self._examples), self.steps, self._batch_size, self._seed, number):
            yield self._examples.batch(indices)


def features_of(
    examples: Examples, cache: FeatureCache, told: Callable[[int], None], control: Control
) -> FeatureExamples:
    """What the base makes of `examples`, each once.

    They lie in a file that is gone when they are, so that memory does not grow with the data set.

    Args:
        examples: Pictures for the whole network.
        cache: Of the base.
        told: Is given how many are done, now and then.
        control: Asked between batches.

    Raises:
        Cancelled: `control` said so; what was computed is kept by `cache`.
    """
    features: Features | None = None
    for start in range(0, len(examples), AT_ONCE):
        control.check()
        at = np.arange(start, min(start + AT_ONCE, len(examples)))
        part = cache.features(np.asarray(examples.batch(at).inputs[0]))
        if features is None:
            features = _room_for((len(examples), *part.shape[1:]))
        features[at] = part
        told(len(at))
    return FeatureExamples(np.zeros((0, 1), np.float32) if features is None else features, examples.labels)


def counted(total: int, tell: Callable[[Preparing], None]) -> Callable[[int], None]:
    """What adds up how many of `total` pictures are done, over several sets, and tells it."""
    done = 0

    def told(more: int) -> None:
        nonlocal done
        done += more
        tell(Preparing(done, total, "features"))

    return told


def _room_for(shape: tuple[int, ...]) -> Features:
    """Room on the disk for numbers of `shape`, given back with the array."""
    with tempfile.TemporaryFile(prefix="convviz-features-") as file:
        return np.memmap(file, np.float32, "w+", shape=shape)
