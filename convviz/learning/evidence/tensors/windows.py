"""How a window slides over pictures: the padding around them, and strides that TensorFlow refuses."""

from __future__ import annotations

from collections.abc import Callable

from convviz.layers import Border
from convviz.layers.border import border_constant, shown_cells
from convviz.layers.padding import pads_of
from convviz.layers.windows import Axes
from convviz.learning.evidence.tensors.table import Tensor
from convviz.learning.network.keras_session import tensorflow

Step = Callable[[Tensor, list[int], str, list[int]], Tensor]
"""TensorFlow's operation: of the pictures, the strides, `"VALID"` or `"SAME"`, and the dilations."""


def slide(
    pictures: Tensor,
    axes: Axes,
    outside: Border | float,
    step: Step,
    *,
    own_padding: bool = True,
    equal_strides: bool = False,
) -> Tensor:
    """What the window makes of each place.

    Args:
        pictures: Shape (batch, height, width, channels).
        axes: The rows' and the columns'.
        outside: What the padding holds.
        step: Computes it.
        own_padding: Whether `step` pads with what `outside` says by itself, where it is told `"SAME"`.
        equal_strides: Whether `step` refuses strides that differ.

    Returns:
        Shape (batch, rows.output, columns.output, channels).
    """
    strides = [axis.stride for axis in axes]
    dilations = [axis.dilation for axis in axes]
    # TensorFlow refuses strides beside dilation: then every place is computed and some are taken.
    known = max(strides) == 1 or (max(dilations) == 1 and not (equal_strides and len(set(strides)) > 1))
    taken = strides if known else [1, 1]
    word = _word(axes, taken)
    if word != "VALID" and not (own_padding and word == "SAME"):
        pictures, word = padded(pictures, axes, outside), "VALID"
    found = step(pictures, taken, word, dilations)
    return found if known else found[:, :: strides[0], :: strides[1]]


def padded(pictures: Tensor, axes: Axes, outside: Border | float) -> Tensor:
    """The pictures with their padding."""
    tf = tensorflow()
    value = border_constant(outside)
    if not isinstance(outside, str) or value is not None:
        sides = [[axis.pad_before, axis.pad_after] for axis in axes]
        return tf.pad(pictures, [[0, 0], *sides, [0, 0]], constant_values=value)
    rows, columns = (
        shown_cells(-axis.pad_before, axis.size + axis.pad_after, axis.size, outside) for axis in axes
    )
    return tf.gather(tf.gather(pictures, rows, axis=1), columns, axis=2)


def _word(axes: Axes, strides: list[int]) -> str:
    """TensorFlow's word for the padding; none where it has none, or not for every operation."""
    pads = [(axis.pad_before, axis.pad_after) for axis in axes]
    if pads == [(0, 0), (0, 0)]:
        return "VALID"
    same = [
        pads_of(axis.size, axis.kernel, stride, 1, "same") for axis, stride in zip(axes, strides, strict=True)
    ]
    return "SAME" if pads == same and all(axis.dilation == 1 for axis in axes) else ""
