"""What a layer makes of the pictures of a data set, one batch after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from convviz.layers import ConvvizError, Shape
from convviz.learning.evidence.batches import Pace, batch_size
from convviz.learning.evidence.compiling import compiled
from convviz.learning.evidence.prepared_pictures import preparation_of, prepared_pictures
from convviz.learning.evidence.strongest import Correlations, Strongest
from convviz.learning.evidence.subject import Subject
from convviz.learning.evidence.tensors import Tensor
from convviz.learning.network.keras_session import tensorflow
from convviz.learning.process.control import Control
from convviz.networks.network import Network
from convviz.networks.outputs import Classifier, reading_of
from convviz.pictures.sets.named import NAMES
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.picture_set import Indices, LabelledSets
from convviz.pictures.sets.share import fair_share, part_to_measure
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Scan

if TYPE_CHECKING:
    from convviz.learning.evidence.subject import Tell

# Larger batches were no faster on two cores, and tell less often how far it is.
_MOST_AT_ONCE: Final = 64
# A layer of more channels, which only a flattened one has, would have more correlations than anybody can look at.
MOST_ALIKE: Final = 2048
"""Correlations are taken of a layer of at most so many channels."""
# What a frame to the window may hold, with room for the rest of the answer.
_MOST_VECTOR_BYTES: Final = 200_000_000

Integers = NDArray[np.int64]


def scan(question: Scan, subject: Subject, tell: Tell, control: Control) -> Answer:
    """Runs the pictures of a data set through a network up to a layer.

    A map's strength is its largest number, of a vector the number itself. Channels that no picture excites have a
    maximum of 0 (`states.evidence.duplicates.silent`). What is told meanwhile has neither `alike` nor `vectors`;
    `alike` is of the shape (0, 0) for more than 2048 channels, `vectors` of (pictures, 0) where they are not asked for.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: The pictures cannot be read, the network takes several inputs or no picture, there is no such
            layer or it does not run, or the vectors are too many.
    """
    network = subject.network
    shape = _maps_shape(network, question.layer)
    sets = _opened(question.data, control)
    pictures = part_to_measure(sets, question.part)
    order = fair_share(pictures.labels, question.limit, question.seed)
    _check_vectors(question, len(order), shape)
    how = preparation_of(question.preparation, network, pictures)
    run = subject.once(("scan", question.layer), lambda: _compiled(subject, question.layer))
    found = _Found(question, network, shape)
    pace, done = Pace(), 0
    size = min(_MOST_AT_ONCE, batch_size(network))
    for batch in prepared_pictures(pictures, how, network.input_shapes[0], order, size):
        control.check()
        done += len(batch.places) + batch.skipped
        if len(batch.places):
            found.add(batch.places, pictures.labels[batch.places], run(batch.inputs))
        if pace.due() and done < len(order):
            tell(found.answer(sets.class_names, done, len(order)))
    if not found.count:
        sentence = f"None of the {len(order)} pictures can be used."
        raise ConvvizError("scan-nothing", sentence, count=len(order))
    return found.answer(sets.class_names, len(order), len(order))


class _Found:
    """What is known of the pictures so far."""

    def __init__(self, question: Scan, network: Network, shape: Shape) -> None:
        reading = reading_of(network)
        self._head = reading.head if isinstance(reading, Classifier) else None
        self._width = shape.width
        self._strongest = Strongest(shape.channels, question.top)
        self._alike = Correlations(shape.channels) if shape.channels <= MOST_ALIKE else None
        self._vectors: list[Floats] | None = [] if question.vectors else None
        self._rows: list[Integers] = []
        self.count = 0

    def add(self, places: Indices, labels: Indices, ran: tuple[Any, ...]) -> None:
        """Adds what a batch gave: the maxima, their cells, the means and the network's answers."""
        maxima, cells, means, answers = (np.asarray(each) for each in ran)
        self.count += len(places)
        self._strongest.add(places, maxima, cells)
        if self._alike is not None:
            self._alike.add(maxima)
        if self._vectors is not None:
            self._vectors.append(means)
        self._rows.append(np.stack([places, labels, self._classes(answers)]))

    def answer(self, classes: tuple[str, ...], done: int, total: int) -> Answer:
        """As the worker sends it."""
        strongest = self._strongest
        none = strongest.places < 0
        rows, columns = np.divmod(strongest.cells, self._width)
        cells = np.stack([np.where(none, -1, rows), np.where(none, -1, columns)], axis=2)
        joined = np.hstack(self._rows) if self._rows else np.zeros((3, 0), np.int64)
        places, labels, answers = joined.astype(np.float32)
        arrays: dict[str, Floats] = {
            "top": strongest.places.astype(np.float32),
            "strengths": strongest.strengths,
            "cells": cells.astype(np.float32),
            "maxima": strongest.strengths[:, 0].copy(),
            "labels": labels,
            "answers": answers,
            "places": places,
        }
        if done == total:
            arrays["alike"] = np.zeros((0, 0), np.float32) if self._alike is None else self._alike.matrix()
            arrays["vectors"] = np.zeros((self.count, 0), np.float32)
            if self._vectors is not None:
                arrays["vectors"] = np.concatenate(self._vectors)
        facts = {"pictures": float(self.count), "skipped": float(done - self.count)}
        return Answer(arrays, facts, {"classes": classes}, done, total)

    def _classes(self, outputs: Floats) -> Integers:
        """The class that the network takes each picture for; -1 of a network that tells none apart."""
        if self._head is None:
            return np.full(len(outputs), -1, np.int64)
        if self._head == "sigmoid":
            return (outputs[:, 0] > 0.5).astype(np.int64)
        return outputs.argmax(axis=1)


def _maps_shape(network: Network, layer: str) -> Shape:
    """The shape of the layer's maps."""
    if len(network.inputs) != 1:
        sentence = "The network takes several inputs, and the data give one picture; choose another network."
        raise ConvvizError("inputs-several", sentence, count=len(network.inputs))
    shape = network.maps_shape(layer)
    if shape is None:
        raise network.stopped[network.node(layer).id]
    return shape


def _opened(data: str, control: Control) -> LabelledSets:
    def going() -> bool:
        control.check()
        return False

    if data in NAMES:
        from convviz.learning.data.named_data import fetched

        return open_sets(fetched(data, lambda _: None, control), going)
    return open_sets(Path(data), going)


def _check_vectors(question: Scan, pictures: int, shape: Shape) -> None:
    bytes_needed = 4 * pictures * shape.channels
    if question.vectors and bytes_needed > _MOST_VECTOR_BYTES:
        megabytes, limit = bytes_needed // 1_000_000, _MOST_VECTOR_BYTES // 1_000_000
        sentence = (
            f"The vectors of {pictures} pictures at {question.layer} have {megabytes} MB; the limit is {limit} MB. "
            "Fewer pictures, or a layer with fewer numbers, would be right."
        )
        raise ConvvizError(
            "scan-too-large",
            sentence,
            pictures=pictures,
            layer=question.layer,
            megabytes=megabytes,
            limit=limit,
        )


def _compiled(subject: Subject, layer: str) -> Callable[[Floats], tuple[Any, ...]]:
    """A function from inputs (count, *shape) to maxima, cells and means (count, channels), and answers (count, n)."""
    tf = tensorflow()
    network = subject.network
    reading = reading_of(network)
    output = reading.layer if isinstance(reading, Classifier) else layer
    lead, plane = network.channels_lead(layer), network.is_plane(layer)

    def run(inputs: Tensor) -> tuple[Tensor, ...]:
        values = subject.tensors.values((inputs,), (layer, output))
        tensor = values[layer]
        if plane:
            tensor = tensor[..., None]
        elif lead and len(tensor.shape) > 2:
            tensor = tf.transpose(tensor, (0, *range(2, len(tensor.shape)), 1))
        channels = tensor.shape[-1] if len(tensor.shape) > 1 else 1
        maps = tf.reshape(tensor, (tf.shape(tensor)[0], -1, channels))
        answers = tf.reshape(values[output], (tf.shape(tensor)[0], -1))
        return tf.reduce_max(maps, 1), tf.argmax(maps, 1), tf.reduce_mean(maps, 1), answers

    # Of any number of pictures: the last batch is smaller.
    graph: Any = compiled(run).get_concrete_function(  # pyright: ignore[reportFunctionMemberAccess]
        tf.TensorSpec((None, *network.input_shapes[0]), tf.float32)
    )
    return lambda inputs: graph(tf.constant(inputs))
