"""Refusals of a channel, an input or an output that a network does not have."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError


def channel_outside(layer: str, count: int, received: int) -> ConvvizError:
    """A layer has no such channel.

    >>> print(channel_outside("dense_1", 1, 3))
    The layer dense_1 has one channel, number 0; received 3.
    """
    sentence = (
        f"The layer {layer} has one channel, number 0; received {received}."
        if count == 1
        else f"The channels of {layer} are numbered 0 to {count - 1}; received {received}."
    )
    return ConvvizError("channel-outside", sentence, layer=layer, most=count - 1, received=received)


def input_outside(count: int, received: int) -> ConvvizError:
    """A network has no such input."""
    sentence = f"The network {_has('input', count)}; received {received}."
    return ConvvizError("input-outside", sentence, most=count - 1, received=received)


def output_outside(count: int, received: int) -> ConvvizError:
    """A network has no such output."""
    sentence = f"The network {_has('output', count)}; received {received}."
    return ConvvizError("output-outside", sentence, most=count - 1, received=received)


def _has(what: str, count: int) -> str:
    """How many there are, and their numbers.

    >>> _has("input", 1), _has("input", 2)
    ('has one input, number 0', 'has 2 inputs, numbered 0 to 1')
    """
    if count == 1:
        return f"has one {what}, number 0"
    return f"has {count} {what}s, numbered 0 to {count - 1}"
