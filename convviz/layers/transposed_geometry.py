"""A transposed convolution along one axis: each input cell is spread over the output by the kernel's taps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis
from convviz.layers.padding import PaddingRule, Pads


@dataclass(frozen=True, slots=True)
class TransposedAxis:
    """The reverse of an `Axis`: input cell i and tap t meet in output cell i·stride + t·dilation − crop_before.

    Args:
        size: Cells of the input.
        kernel: Cells of the kernel.
        stride: Cells of the output between two input cells.
        dilation: Cells between two of the kernel's taps.
        crop_before: Cells of the spread output that are cut off at its start.
        output: Cells of the output.

    Raises:
        ConvvizError: A number is too small, or more is cropped than one kernel's overlap.
    """

    size: int
    kernel: int
    stride: int
    dilation: int
    crop_before: int
    output: int

    def __post_init__(self) -> None:
        # The window's own checks cover every number here.
        _ = self.window

    @property
    def stretched(self) -> int:
        """Cells of the input with stride − 1 zeros between each two.

        >>> resolve_transposed(3, 3, stride=2).stretched
        5
        """
        return (self.size - 1) * self.stride + 1

    @property
    def window(self) -> Axis:
        """The same as an ordinary convolution, stride 1, over the stretched input with the kernel's taps reversed.

        >>> resolve_transposed(2, 3, stride=2).window
        Axis(size=3, kernel=3, stride=1, dilation=1, pad_before=2, pad_after=2)
        """
        effective = (self.kernel - 1) * self.dilation + 1
        before = effective - 1 - self.crop_before
        after = self.output - 1 + effective - self.stretched - before
        return Axis(self.stretched, self.kernel, 1, self.dilation, before, after)

    def cells(self, output: int) -> tuple[tuple[int, int], ...]:
        """Which input cells meet in an output, and by which tap: pairs (input, tap), inputs ascending.

        >>> resolve_transposed(3, 3, stride=2).cells(2)
        ((0, 2), (1, 0))
        """
        pairs: list[tuple[int, int]] = []
        for tap in reversed(range(self.kernel)):
            cell, rest = divmod(output + self.crop_before - tap * self.dilation, self.stride)
            if rest == 0 and 0 <= cell < self.size:
                pairs.append((cell, tap))
        return tuple(pairs)

    def outputs(self, cell: int) -> tuple[tuple[int, int], ...]:
        """Which outputs an input cell is spread to, and by which tap: pairs (output, tap), outputs ascending.

        >>> resolve_transposed(3, 3, stride=2).outputs(1)
        ((2, 0), (3, 1), (4, 2))
        """
        start = cell * self.stride - self.crop_before
        spread = ((start + tap * self.dilation, tap) for tap in range(self.kernel))
        return tuple((output, tap) for output, tap in spread if 0 <= output < self.output)


@lru_cache(maxsize=4096)
def resolve_transposed(
    size: int,
    kernel: int,
    stride: int = 1,
    dilation: int = 1,
    padding: PaddingRule | int | Pads = "valid",
    output_padding: int | None = None,
) -> TransposedAxis:
    """The transposed axis that Keras builds; a number, a pair and `"full"` are ours.

    Without `output_padding`, `"valid"` gives (size − 1)·stride + max(effective kernel, stride) cells and
    `"same"` gives size·stride. With it, `"valid"` gives (size − 1)·stride + effective kernel + output_padding
    and `"same"` gives (size − 1)·stride + effective kernel mod 2 + output_padding
    (keras/src/backend/common/backend_utils.py). `"same"` crops as the forward convolution of that output
    would pad: an odd total leaves the extra cell at the end.

    A number p is the padding of the convolution that is transposed, as in Dumoulin and Visin's relationship
    14: (size − 1)·stride + effective kernel − 2p + output_padding. `"full"` crops effective kernel − 1 at
    both ends.

    Raises:
        ConvvizError: More is cropped than one kernel's overlap, nothing is left, or output_padding is not
            below the stride.

    >>> [resolve_transposed(3, 3, stride=2, padding=padding).output for padding in ("valid", "same", 1)]
    [7, 6, 5]
    >>> resolve_transposed(3, 3, stride=2, padding=1, output_padding=1).output
    6
    """
    if output_padding is not None and not 0 <= output_padding < stride:
        raise ConvvizError(
            "output-padding-too-large",
            f"output_padding is from 0 to {stride - 1} here (below the stride); received {output_padding}.",
            most=stride - 1,
            received=output_padding,
        )
    effective = (kernel - 1) * dilation + 1
    spread = (size - 1) * stride + effective
    extra = output_padding or 0
    if padding == "valid":
        before, output = 0, spread + (max(stride - effective, 0) if output_padding is None else extra)
    elif padding == "same":
        output = size * stride if output_padding is None else (size - 1) * stride + effective % 2 + extra
        before = max(spread - output, 0) // 2
    else:
        before, after = _crops(padding, effective)
        output = spread - before - after + extra
    if output < 1:
        raise ConvvizError(
            "output-empty-transposed",
            f"Nothing is left of the output: {spread} cells are spread and all of them are cropped.",
            spread=spread,
        )
    return TransposedAxis(size, kernel, stride, dilation, before, output)


def _crops(padding: PaddingRule | int | Pads, effective: int) -> Pads:
    if isinstance(padding, tuple):
        crops = padding
    elif isinstance(padding, int):
        crops = (padding, padding)
    else:
        crops = (effective - 1, effective - 1)
    if max(crops) >= effective:
        raise ConvvizError(
            "crop-too-large",
            f"A transposed convolution's padding is at most {effective - 1} here (its effective kernel minus 1); "
            f"received {max(crops)}.",
            most=effective - 1,
            received=max(crops),
        )
    return crops
