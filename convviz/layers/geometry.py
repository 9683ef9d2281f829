"""Which input cells a sliding window reads along one axis: sizes, padding, dilation and what is left over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from convviz.layers.errors import ConvvizError
from convviz.layers.padding import PaddingRule, Pads, pads_of


@dataclass(frozen=True)
class Axis:
    """A window sliding along one axis of the input.

    Positions are input indices: padding before the input has negative ones, padding after it has `size` and
    more.

    Args:
        size: Cells of the input.
        kernel: Cells of the kernel.
        stride: Cells between two windows' starts.
        dilation: Cells between two of the kernel's taps; 1 is a kernel without holes.
        pad_before: Cells added before the input.
        pad_after: Cells added after the input.

    Raises:
        ConvvizError: A size, stride or dilation is below 1, or a pad below 0.
    """

    size: int
    kernel: int
    stride: int = 1
    dilation: int = 1
    pad_before: int = 0
    pad_after: int = 0

    def __post_init__(self) -> None:
        for name in ("size", "kernel", "stride", "dilation"):
            _refuse_below(1, name, getattr(self, name))
        for name in ("pad_before", "pad_after"):
            _refuse_below(0, name, getattr(self, name))

    @cached_property
    def effective_kernel(self) -> int:
        """Cells from the kernel's first tap to its last, holes included.

        >>> Axis(size=7, kernel=3, dilation=2).effective_kernel
        5
        """
        return (self.kernel - 1) * self.dilation + 1

    @cached_property
    def padded(self) -> int:
        """Cells of the input with its padding."""
        return self.pad_before + self.size + self.pad_after

    @cached_property
    def output(self) -> int:
        """How many windows fit: ⌊(padded − effective kernel) / stride⌋ + 1, or 0 when not even one does.

        Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", relationships 6 and 15.

        >>> Axis(size=6, kernel=3, stride=2, pad_before=1, pad_after=1).output
        3
        >>> Axis(size=2, kernel=3).output
        0
        """
        return max(0, (self.padded - self.effective_kernel) // self.stride + 1)

    @property
    def dropped(self) -> int:
        """Cells at the end of the padded input that no window reaches.

        >>> Axis(size=6, kernel=3, stride=2, pad_before=1, pad_after=1).dropped
        1
        """
        if self.output == 0:
            return self.padded
        return self.padded - ((self.output - 1) * self.stride + self.effective_kernel)

    @property
    def dropped_inputs(self) -> int:
        """How many of the dropped cells are the input's own; the others are padding.

        >>> Axis(size=6, kernel=3, stride=2).dropped_inputs
        1
        >>> Axis(size=6, kernel=3, stride=2, pad_before=1, pad_after=1).dropped_inputs
        0
        """
        return min(self.size, max(0, self.dropped - self.pad_after))

    def start(self, output: int) -> int:
        """Position of the first cell of an output's window.

        >>> Axis(size=5, kernel=3, pad_before=1, pad_after=1).start(0)
        -1
        """
        return output * self.stride - self.pad_before

    def cells(self, output: int) -> range:
        """Positions that an output reads, one for each tap of the kernel.

        >>> list(Axis(size=7, kernel=3, dilation=2).cells(1))
        [1, 3, 5]
        """
        start = self.start(output)
        return range(start, start + self.effective_kernel, self.dilation)

    def outputs(self, position: int) -> tuple[tuple[int, int], ...]:
        """Which outputs read a position, and by which tap: pairs (output, tap), outputs ascending.

        >>> Axis(size=5, kernel=3).outputs(1)
        ((0, 1), (1, 0))
        """
        pairs: list[tuple[int, int]] = []
        for tap in reversed(range(self.kernel)):
            distance = position + self.pad_before - tap * self.dilation
            output, rest = divmod(distance, self.stride)
            if rest == 0 and 0 <= output < self.output:
                pairs.append((output, tap))
        return tuple(pairs)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """First and last position that the outputs from `first` to `last` (inclusive) read.

        >>> Axis(size=28, kernel=3, stride=2).span(0, 1)
        (0, 4)
        """
        return self.start(first), self.start(last) + self.effective_kernel - 1


@lru_cache(maxsize=4096)
def resolve_axis(
    size: int, kernel: int, stride: int = 1, dilation: int = 1, padding: PaddingRule | int | Pads = "valid"
) -> Axis:
    """The axis whose pads follow a rule, as `pads_of` resolves it.

    Args:
        size: Cells of the input.
        kernel: Cells of the kernel.
        stride: Cells between two windows' starts.
        dilation: Cells between two taps.
        padding: A rule, a number for both ends, or (before, after).

    >>> resolve_axis(6, 3, stride=2, padding="same")
    Axis(size=6, kernel=3, stride=2, dilation=1, pad_before=0, pad_after=1)
    >>> resolve_axis(5, 4, padding="same").pad_after
    2
    >>> resolve_axis(5, 3, padding="full").output
    7
    """
    before, after = pads_of(size, kernel, stride, dilation, padding)
    return Axis(size, kernel, stride, dilation, before, after)


def keras_allows(strides: tuple[int, int], dilation_rate: tuple[int, int]) -> bool:
    """Whether Keras would build a convolution of these: it refuses a stride above 1 beside a dilation above 1.

    >>> keras_allows((2, 2), (1, 1)), keras_allows((1, 2), (2, 1))
    (True, False)
    """
    return max(strides) == 1 or max(dilation_rate) == 1


def _refuse_below(least: int, name: str, value: int) -> None:
    if value < least:
        raise ConvvizError(
            "number-too-small",
            f"{name} must be a whole number from {least}; received {value}.",
            name=name,
            least=least,
            received=value,
        )
