"""Gradient ascent: pictures climb towards what excites filters, and stay smooth on their way.

Pictures are shares of the input's range here, from 0 to 1, of shape (batch, height, width, channels): the same rate
then means the same for a network that takes 0 to 255.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from convviz.learning.evidence.exciting import Aim
from convviz.learning.evidence.pictured import as_picture
from convviz.learning.evidence.subject import Subject
from convviz.learning.evidence.tensors import Tensor
from convviz.learning.network.keras_session import tensorflow
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.input_range import input_range

GREY = 0.5
# Below every gradient that is one: what has none stays as it is.
_TINY = 1e-12
# The total variation's slope is finite where a picture is flat.
_FLAT = 1e-6
_SHARPEST = 1e-3


class Dials(NamedTuple):
    """A question's settings, which a graph takes as numbers, so that all questions share one.

    Attributes:
        rate: How far a step goes, as a share of the range.
        blur: Standard deviation of the blur after the first step, in pixels; it fades to none.
        decay: By which share a picture shrinks towards grey at each step.
        variation: Weight of the total variation.
        jitter: By how many pixels at most it is shifted.
        seed: Of the shifts.
        steps: How many steps there are in all.
    """

    rate: Tensor
    blur: Tensor
    decay: Tensor
    variation: Tensor
    jitter: Tensor
    seed: Tensor
    steps: Tensor


class Climbing:
    """The ascent for an aim, as graphs that any batch of pictures goes through.

    Args:
        subject: The network.
        aim: What is to be excited.
        index: Which input is made; the others stay at grey.
    """

    def __init__(self, subject: Subject, aim: Aim, index: int) -> None:
        tf = tensorflow()
        self._subject, self._aim, self._index = subject, aim, index
        self._shapes = subject.network.input_shapes
        low, high = input_range(subject.network, index)
        self._low, self._span = tf.constant(as_picture(low)), tf.constant(as_picture(high - low))
        self._greys = [input_range(subject.network, each).grey for each in range(len(self._shapes))]
        pictures = tf.TensorSpec((None, *self._low.shape), tf.float32)
        directions = tf.TensorSpec((None, aim.directions.shape[1]), tf.float32)
        step, real = tf.TensorSpec((), tf.int64), tf.TensorSpec((), tf.float32)
        dials = Dials(real, real, real, real, step, step, step)
        # Traced here: TensorFlow would warn of functions that are traced for one call each.
        self.climb: Any = tf.function(
            self._climb, autograph=False, input_signature=[pictures, directions, step, step, dials]
        ).get_concrete_function()
        self.excitement: Any = tf.function(
            self._excitement, autograph=False, input_signature=[pictures, directions]
        ).get_concrete_function()

    def _climb(self, pictures: Tensor, directions: Tensor, first: Tensor, last: Tensor, dials: Dials) -> Any:
        """The pictures after the steps from `first` up to `last`, which is not taken, and what excites before it."""
        tf = tensorflow()

        def step(at: Tensor, before: Tensor, _: Tensor) -> tuple[Tensor, Tensor, Tensor]:
            after, shown = self._step(at, before, directions, dials)
            return at + 1, tf.ensure_shape(after, before.shape), tf.ensure_shape(shown, (None,))

        def goes_on(at: Tensor, _: Tensor, __: Tensor) -> Tensor:
            return at < last

        _, pictures, shown = tf.while_loop(goes_on, step, (first, pictures, directions[:, 0]))
        return pictures, shown

    def _excitement(self, pictures: Tensor, directions: Tensor) -> Tensor:
        return self._excited(pictures, directions).shown

    def _excited(self, pictures: Tensor, directions: Tensor) -> Any:
        return self._aim.excited(self._subject.tensors, self._fed(pictures), directions)

    def _step(self, at: Tensor, pictures: Tensor, directions: Tensor, dials: Dials) -> tuple[Tensor, Tensor]:
        tf = tensorflow()
        shift = tf.random.stateless_uniform(
            (2,), (dials.seed, at), -dials.jitter, dials.jitter + 1, dtype=tf.int64
        )
        moved = tf.ensure_shape(tf.roll(pictures, shift, (1, 2)), pictures.shape)
        wanted, shown = self._excited(moved, directions)
        (slope,) = tf.gradients(wanted, moved, unconnected_gradients="zero")
        uphill = slope / (tf.sqrt(tf.reduce_mean(slope**2, axis=(1, 2, 3), keepdims=True)) + _TINY)
        smoother = tf.cond(
            dials.variation > 0,
            lambda: dials.variation * variation_slope(moved),
            lambda: tf.zeros_like(moved),
        )
        moved = tf.roll(moved + dials.rate * (uphill - smoother), -shift, (1, 2))
        moved = GREY + (moved - GREY) * (1 - dials.decay)
        fading = dials.blur * (1 - tf.cast(at, tf.float32) / tf.cast(dials.steps, tf.float32))
        moved = tf.cond(dials.blur > 0, lambda: blurred(moved, fading), lambda: moved)
        return tf.clip_by_value(moved, 0.0, 1.0), shown

    def _fed(self, pictures: Tensor) -> list[Tensor]:
        """All inputs of the network; those that are not made are grey."""
        tf = tensorflow()
        count = tf.shape(pictures)[0]
        made = self._low + self._span * pictures
        shape = self._shapes[self._index]
        if layout_of(shape).channels_first:
            made = tf.transpose(made, (0, 3, 1, 2))
        made = tf.reshape(made, (-1, *shape))
        return [
            made if place == self._index else tf.broadcast_to(grey, tf.stack([count, *grey.shape]))
            for place, grey in enumerate(self._greys)
        ]


def variation_slope(pictures: Tensor) -> Tensor:
    """The gradient of a picture's total variation (Rudin, Osher and Fatemi 1992), about 1 at an edge.

    The variation is the sum of √(Δx² + Δy²) over all pixels that have a neighbour to the right and below.
    """
    tf = tensorflow()
    inner = pictures[:, :-1, :-1]
    down, right = pictures[:, 1:, :-1] - inner, pictures[:, :-1, 1:] - inner
    length = tf.sqrt(down**2 + right**2 + _FLAT)
    down, right = down / length, right / length
    none, lower, upper = (0, 0), (0, 1), (1, 0)
    return (
        tf.pad(down, (none, upper, lower, none))
        + tf.pad(right, (none, lower, upper, none))
        - tf.pad(down + right, (none, lower, lower, none))
    )


def blurred(pictures: Tensor, deviation: Tensor) -> Tensor:
    """The pictures under a Gaussian blur; what lies outside does not count."""
    height, width = pictures.shape[1:3]
    rows, columns = _weights(height, deviation), _weights(width, deviation)
    tf = tensorflow()
    return tf.ensure_shape(tf.einsum("rh,bhwc,sw->brsc", rows, pictures, columns), pictures.shape)


def _weights(size: int, deviation: Tensor) -> Tensor:
    """By how much each place counts for each, shape (size, size); rows add up to 1."""
    tf = tensorflow()
    places = tf.range(size, dtype=tf.float32)
    distance = (places[:, None] - places) / tf.maximum(deviation, _SHARPEST)
    weights = tf.exp(-(distance**2) / 2)
    return weights / tf.reduce_sum(weights, axis=1, keepdims=True)
