"""Photographs as other cameras, other light and other hands would have taken them, by TensorFlow's operations.

What is drawn for each picture, evenly between its limits unless it says otherwise:

- its place: turned in seven of ten pictures, sheared, cut out of the larger picture at another size, aspect and place,
  and mirrored in half of them;
- its light: gamma, saturation (one in ten is grey), a tint, contrast and brightness, each a factor whose logarithm is
  drawn;
- its quality: softened in three of ten, grainy in three of ten;
- a grey box over a part of it in four of ten, so that no single part decides (DeVries and Taylor, Improved
  Regularization of Convolutional Neural Networks with Cutout, 2017).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from convviz.layers import Shape, TensorShape
from convviz.learning.data.examples import Indices, Numbers
from convviz.learning.data.picture_material import Changed
from convviz.learning.network.keras_session import tensorflow
from convviz.pictures.preparation import layout_of
from convviz.pictures.sets.fitted import Fitted

# Pictures are read this much larger than the network takes them, so that what is cut out of them is sharp.
_LARGER = 1.2
# Random numbers are drawn by stateless seeds (epoch, step · 100 + which); seeds of runs are this far apart.
_DRAWS, _RUNS = 100, 1 << 32

Draw = Callable[..., Any]
"""(which, low, high, more axes) → numbers for each picture of a batch, evenly distributed; `which` counts from 1."""


def larger(shape: TensorShape) -> Shape:
    """The shape in which photographs are read for a network that takes `shape`."""
    height, width, channels = layout_of(shape).picture
    return Shape(round(height * _LARGER), round(width * _LARGER), channels)


def changed_photographs(shape: TensorShape, seed: int) -> Changed:
    """What changes photographs that were read as `larger` to a network's (height, width, channels) in 0..1.

    Args:
        shape: The network's input.
        seed: The same seed gives the same changes.
    """
    tf = tensorflow()
    change = tf.function(_change, autograph=False)
    height, width, _ = layout_of(shape).picture

    def changed(pictures: Fitted, at: Indices, epoch: int, step: int) -> Numbers:
        seeds = np.array([seed * _RUNS + epoch, step * _DRAWS], np.int64)
        return change(tf.constant(pictures.pixels(at)), tf.constant(seeds), height, width)

    return changed


def _change(pixels: Any, seeds: Any, height: int, width: int) -> Any:
    """(count, larger height, larger width, channels) in 0..255, as (count, height, width, channels) in 0..1."""
    tf = tensorflow()
    draw = _drawing(tf.shape(pixels)[0], seeds)
    pictures = _moved(tf.cast(pixels, tf.float32) / 255.0, draw, height, width)
    pictures = _lit(pictures, draw)
    pictures = _grainy(_softened(pictures, draw), draw, seeds)
    return _covered(pictures, draw, height, width)


def _drawing(count: Any, seeds: Any) -> Draw:
    tf = tensorflow()

    def draw(which: int, low: float, high: float, axes: tuple[int, ...] = ()) -> Any:
        shape = tf.concat([[count], tf.constant(axes, tf.int32)], 0) if axes else [count]
        seed = seeds + tf.constant([0, which], tf.int64)
        return tf.random.stateless_uniform(shape, seed=seed, minval=low, maxval=high)

    return draw


def _chance(draw: Draw, which: int, share: float) -> Any:
    """1 for about `share` of the pictures, else 0."""
    tf = tensorflow()
    return tf.cast(draw(which, 0.0, 1.0) < share, tf.float32)


def _moved(pictures: Any, draw: Draw, height: int, width: int) -> Any:
    """Turned, sheared, mirrored, cut out; what is beyond the picture is the picture mirrored."""
    tf = tensorflow()
    tall, wide = pictures.shape[1], pictures.shape[2]
    angle = draw(1, -0.35, 0.35) * _chance(draw, 2, 0.7)
    shear = draw(3, -0.2, 0.2)
    area = tf.exp(draw(4, math.log(0.45), math.log(1.15)))
    aspect = tf.exp(draw(5, -0.3, 0.3))
    across, down = tf.sqrt(area * aspect), tf.sqrt(area / aspect)
    mirror = tf.where(draw(6, 0.0, 1.0) < 0.5, -1.0, 1.0)
    # As far as the part that is cut out leaves room, and a little beyond.
    right = draw(7, -1.0, 1.0) * (tf.abs(1 - across) / 2 + 0.04) * wide
    below = draw(8, -1.0, 1.0) * (tf.abs(1 - down) / 2 + 0.04) * tall
    cosine, sine = tf.cos(angle), tf.sin(angle)
    # From a pixel of the result, counted from its middle, to the pixel that it shows.
    x_by_x = wide / width * across * mirror * cosine
    x_by_y = wide / width * across * (shear * cosine - sine)
    y_by_x = tall / height * down * mirror * sine
    y_by_y = tall / height * down * (shear * sine + cosine)
    middle_x, middle_y = (width - 1) / 2, (height - 1) / 2
    x_start = (wide - 1) / 2 + right - x_by_x * middle_x - x_by_y * middle_y
    y_start = (tall - 1) / 2 + below - y_by_x * middle_x - y_by_y * middle_y
    none = tf.zeros_like(x_by_x)
    return tf.raw_ops.ImageProjectiveTransformV3(
        images=pictures,
        transforms=tf.stack([x_by_x, x_by_y, x_start, y_by_x, y_by_y, y_start, none, none], 1),
        output_shape=[height, width],
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="REFLECT",
    )


def _lit(pictures: Any, draw: Draw) -> Any:
    """In another light, by another camera."""
    tf = tensorflow()
    pictures = tf.pow(tf.clip_by_value(pictures, 1e-4, 1.0), _each(tf.exp(draw(9, -0.35, 0.35))))
    grey = tf.reduce_mean(pictures, axis=3, keepdims=True)
    saturation = tf.where(draw(10, 0.0, 1.0) < 0.1, 0.0, tf.exp(draw(11, -0.5, 0.5)))
    pictures = grey + (pictures - grey) * _each(saturation)
    tint = tf.exp(draw(12, -0.12, 0.12, (pictures.shape[3],)))
    pictures = pictures * tint[:, tf.newaxis, tf.newaxis, :]
    mean = tf.reduce_mean(pictures, axis=(1, 2, 3), keepdims=True)
    contrast, brightness = tf.exp(draw(13, -0.4, 0.4)), tf.exp(draw(14, -0.3, 0.3))
    return (mean + (pictures - mean) * _each(contrast)) * _each(brightness)


def _softened(pictures: Any, draw: Draw) -> Any:
    tf = tensorflow()
    soft = tf.nn.avg_pool2d(pictures, 3, 1, "SAME")
    return pictures + (soft - pictures) * _each(draw(15, 0.0, 1.0) * _chance(draw, 16, 0.3))


def _grainy(pictures: Any, draw: Draw, seeds: Any) -> Any:
    """With noise, and cut off at black and white."""
    tf = tensorflow()
    noise = tf.random.stateless_normal(tf.shape(pictures), seed=seeds + tf.constant([0, 17], tf.int64))
    grain = noise * _each(draw(18, 0.0, 0.06) * _chance(draw, 19, 0.3))
    return tf.clip_by_value(pictures + grain, 0.0, 1.0)


def _covered(pictures: Any, draw: Draw, height: int, width: int) -> Any:
    """With a grey box somewhere; its sides are up to two fifths of the picture's."""
    tf = tensorflow()
    x, y = draw(20, 0.0, float(width)), draw(21, 0.0, float(height))
    # Half the sides: 8 to 30 pixels of 150.
    wide = draw(22, width * 8 / 150, width * 30 / 150)
    tall = draw(23, height * 8 / 150, height * 30 / 150)
    columns = tf.abs(tf.range(width, dtype=tf.float32)[tf.newaxis] - x[:, tf.newaxis]) < wide[:, tf.newaxis]
    rows = tf.abs(tf.range(height, dtype=tf.float32)[tf.newaxis] - y[:, tf.newaxis]) < tall[:, tf.newaxis]
    inside = tf.cast(rows, tf.float32)[:, :, tf.newaxis] * tf.cast(columns, tf.float32)[:, tf.newaxis, :]
    mask = inside[..., tf.newaxis] * _each(_chance(draw, 24, 0.4))
    return pictures * (1 - mask) + 0.5 * mask


def _each(numbers: Any) -> Any:
    """Numbers (count,) as (count, 1, 1, 1), one for each picture."""
    return numbers[:, None, None, None]
