"""Padding as a caller gives it, in each of its forms, and the cells that it adds."""

from __future__ import annotations

from numbers import Integral
from typing import Literal, cast

from convviz.layers.errors import ConvvizError

PaddingRule = Literal["valid", "same", "full"]
Pads = tuple[int, int]
"""Cells added before and after, along one axis."""
Padding = PaddingRule | int | tuple[Pads, Pads]
"""A rule, a number for all four sides, or ((top, bottom), (left, right))."""

_PADDING_RULES = ("valid", "same", "full")


def pads_of(size: int, kernel: int, stride: int, dilation: int, padding: PaddingRule | int | Pads) -> Pads:
    """(before, after) along one axis.

    `"same"` is Keras's: the output has ⌈size / stride⌉ cells, and an odd total leaves the extra cell at the end
    (tensorflow/core/framework/kernel_shape_util.cc). `"full"` lets every window that overlaps the input count.

    Args:
        size: Cells of the input.
        kernel: Cells of the kernel.
        stride: Cells between two windows' starts.
        dilation: Cells between two taps.
        padding: A rule, a number for both ends, or (before, after).

    >>> pads_of(6, 3, 2, 1, "same"), pads_of(5, 4, 1, 1, "same"), pads_of(5, 3, 1, 2, "full")
    ((0, 1), (1, 2), (4, 4))
    """
    effective = (kernel - 1) * dilation + 1
    if isinstance(padding, tuple):
        return padding
    if isinstance(padding, int):
        return padding, padding
    if padding == "valid":
        return 0, 0
    if padding == "full":
        return effective - 1, effective - 1
    output = -(-size // stride)
    total = max((output - 1) * stride + effective - size, 0)
    return total // 2, total - total // 2


def resolve_padding(
    padding: Padding,
    size: tuple[int, int],
    kernel: tuple[int, int],
    stride: tuple[int, int] = (1, 1),
    dilation: tuple[int, int] = (1, 1),
) -> tuple[Pads, Pads]:
    """((top, bottom), (left, right)) for a padding of any kind; the other arguments are (height, width) pairs.

    >>> resolve_padding("same", (6, 5), (3, 4), (2, 1))
    ((0, 1), (1, 2))
    >>> resolve_padding(2, (5, 5), (4, 4))
    ((2, 2), (2, 2))
    """
    vertical, horizontal = split_padding(padding)
    return (
        pads_of(size[0], kernel[0], stride[0], dilation[0], vertical),
        pads_of(size[1], kernel[1], stride[1], dilation[1], horizontal),
    )


def split_padding(padding: Padding) -> tuple[PaddingRule | int | Pads, PaddingRule | int | Pads]:
    """A padding's part for the rows and its part for the columns.

    >>> split_padding(((1, 2), (0, 3)))
    ((1, 2), (0, 3))
    """
    if isinstance(padding, tuple):
        return padding
    return padding, padding


def check_padding(padding: object) -> Padding:
    """A padding as given by a caller or a file, in one of its exact forms.

    Raises:
        ConvvizError: It is none of the three kinds, or a number is negative.

    >>> check_padding([[1, 0], [2, 2]])
    ((1, 0), (2, 2))
    """
    received = repr(padding)
    if isinstance(padding, str) and padding.lower() in _PADDING_RULES:
        return cast("PaddingRule", padding.lower())
    if is_count(padding):
        return int(cast("int", padding))
    if isinstance(padding, (tuple, list)):
        sides = [_check_pads(side) for side in cast("list[object]", padding)]
        if len(sides) == 2 and sides[0] is not None and sides[1] is not None:
            return sides[0], sides[1]
    raise ConvvizError(
        "padding-unknown",
        'Padding is "valid", "same", "full", a number from 0, or ((top, bottom), (left, right)); '
        f"received {received}.",
        received=received,
    )


def is_count(value: object) -> bool:
    """Whether a value is a whole number from 0, of Python's or of numpy's kind; True and False are not."""
    if isinstance(value, bool):
        return False
    return isinstance(value, Integral) and int(value) >= 0


def _check_pads(side: object) -> Pads | None:
    if not isinstance(side, (tuple, list)):
        return None
    ends = cast("list[object]", side)
    if len(ends) != 2 or not all(is_count(end) for end in ends):
        return None
    return int(cast("int", ends[0])), int(cast("int", ends[1]))
