"""How far a network is: its loss and its answers on examples that it does not learn from."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.learning.data.examples import Batch, Examples, Labels, prefetched
from convviz.learning.loop.measuring import calibration_error
from convviz.learning.loop.objectives import Objective, answers
from convviz.learning.messages import Measurement
from convviz.learning.network.keras_session import KerasModel, tensorflow
from convviz.learning.process.control import Control

# So many examples at once, and no more than so many numbers: the maps of a photograph take a hundred times its room.
_MOST, _MOST_NUMBERS = 500, 2_000_000


@dataclass(frozen=True, eq=False)
class Judgement:
    """What a network said of some examples.

    Attributes:
        loss: The mean, as it is trained but without dropout and penalties; None without examples.
        right: The share of right answers of each output, by its name.
        labels: (count,), the class that each is of.
        predicted: (count,), the class that the first output took it for.
        confidence: (count,), how probable it held that.
    """

    loss: float | None
    right: Mapping[str, float]
    labels: Labels
    predicted: Labels
    confidence: NDArray[np.float32]

    def class_accuracies(self, classes: int) -> tuple[float, ...]:
        """The share of right answers among the pictures of each class; -1 for a class without pictures."""
        counts = np.bincount(self.labels, minlength=classes)
        hits = np.bincount(self.labels[self.predicted == self.labels], minlength=classes)
        return tuple(float(hit / count) if count else -1.0 for hit, count in zip(hits, counts, strict=True))

    def measurement(self, name: str, classes: int) -> Measurement:
        """The same in a few numbers; of examples there must be some."""
        right = self.predicted == self.labels
        present = [share for share in self.class_accuracies(classes) if share >= 0]
        return Measurement(
            name,
            len(self.labels),
            float(right.mean()),
            float(self.confidence.mean()),
            calibration_error(self.confidence, right),
            sum(present) / len(present),
        )


class Judge:
    """Measures one network, as often as its weights have changed."""

    def __init__(self, model: KerasModel, objectives: Sequence[Objective]) -> None:
        """A judge of `model` by the objectives of its outputs."""
        self._objectives = tuple(objectives)
        self._said = _said(model, self._objectives)
        size = sum(math.prod(tensor.shape[1:]) for tensor in model.inputs)
        self._at_once = max(1, min(_MOST, _MOST_NUMBERS // size))

    def judge(
        self, examples: Examples, control: Control, progress: Callable[[int, int], None] | None = None
    ) -> Judgement:
        """What the network says of `examples`.

        Args:
            examples: What it is asked.
            control: Is asked between two batches.
            progress: Is told how many examples are done, and of how many.

        Raises:
            Cancelled: `control` said so.
        """
        said: list[NDArray[np.float32]] = []
        loss, hits = 0.0, np.zeros(len(self._objectives))
        with closing(prefetched(self._batches(examples))) as batches:
            for batch in batches:
                control.check()
                batch_loss, batch_hits, first = self._said(batch.inputs, batch.targets)
                loss += float(batch_loss) * batch.count
                hits += np.asarray(batch_hits)
                said.append(np.asarray(first))
                if progress is not None:
                    progress(sum(map(len, said)), len(examples))
        predicted, confidence = answers(said, self._objectives[0].says)
        count = len(examples)
        names = [each.name for each in self._objectives]
        right = {name: float(hit) / max(1, count) for name, hit in zip(names, hits, strict=True)}
        return Judgement(loss / count if count else None, right, examples.labels, predicted, confidence)

    def _batches(self, examples: Examples) -> Iterator[Batch]:
        for start in range(0, len(examples), self._at_once):
            yield examples.batch(np.arange(start, min(start + self._at_once, len(examples))))


def _said(model: KerasModel, objectives: tuple[Objective, ...]) -> Any:
    """(inputs, targets) → mean loss, hits of each output, and what the first says."""
    tf = tensorflow()

    def said(inputs: Any, targets: Any) -> Any:
        outputs = outputs_of(model, inputs, training=False)
        triples = tuple(zip(objectives, targets, outputs, strict=True))
        loss = tf.add_n([each.weight * each.loss(target, output) for each, target, output in triples])
        hits = [
            tf.reduce_sum(tf.cast(each.hits(target, output), tf.int32)) for each, target, output in triples
        ]
        return loss, tf.stack(hits), outputs[0]

    return tf.function(said, reduce_retracing=True, autograph=False)


def outputs_of(model: KerasModel, inputs: Sequence[Any], *, training: bool) -> list[Any]:
    """What a model gives for its inputs, a list also where it is only one."""
    given: Any = model(inputs[0] if len(inputs) == 1 else list(inputs), training=training)
    return [*given] if isinstance(given, list | tuple) else [given]
