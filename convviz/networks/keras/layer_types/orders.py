"""Layers whose channels stand first, and fields of layers over sequences."""

from __future__ import annotations

from typing import Final, Literal

from convviz.layers import Activation, ChannelsFirst, Layer
from convviz.networks.keras.fields import Fields, UnsupportedError
from convviz.networks.keras.layer_types.layer_type import Inputs, channels_lead
from convviz.networks.keras.limits import AXIS, WINDOW_CELLS

_SMALL_WINDOW: Final = 512
_UNKNOWN_AXIS: Final = 1024


def channels_ordered(fields: Fields, layer: Layer) -> Layer:
    """The layer itself, or one that takes and gives channels first.

    Raises:
        UnsupportedError: Its channels stand first, and it ends with a softmax: Keras takes that along the last axis.
    """
    if not channels_lead(fields):
        return layer
    ending = getattr(layer, "activation", None)
    if isinstance(ending, Activation) and ending.over_channels:
        raise UnsupportedError(ending.function)
    return ChannelsFirst(layer)


def padding_in(fields: Fields) -> Literal["valid", "same"]:
    """The padding of layers over maps."""
    return "same" if fields.one_of("padding", ("valid", "same"), "valid") == "same" else "valid"


def check_sizes(fields: Fields, inputs: Inputs) -> None:
    """Refuses windows far larger than what they slide over, and axes longer than any: they would fill the memory.

    Raises:
        ModelFileError: There is such a window.
    """
    longest = max((size for shape in inputs for size in shape or ()), default=_UNKNOWN_AXIS)
    taps = max(fields.counts("dilation_rate", 1))
    # Only what is said: the flat output of a large layer may be longer than any axis that windows slide along.
    for name in (each for each in ("kernel_size", "pool_size") if each in fields):
        reach = max(fields.counts(name, 1)) * taps
        if reach > 2 * longest + _SMALL_WINDOW or reach * longest > WINDOW_CELLS:
            raise fields.too_large(name)
    for name, unit in (("height", 1), ("width", 1), ("size", longest)):
        if name in fields and max(fields.counts(name, 1)) * unit > AXIS:
            raise fields.too_large(name)


def one(fields: Fields, name: str, default: int | None = None, *, least: int = 1) -> int:
    """A whole number that Keras may write as a list of one."""
    numbers = fields.counts(name, default, least=least)
    if len(numbers) != 1:
        raise fields.wrong(name, fields.raw(name))
    return numbers[0]
