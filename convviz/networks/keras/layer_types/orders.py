"""Layers whose channels stand first, and fields of layers over sequences."""

from __future__ import annotations

from typing import Literal

from convviz.layers import ChannelsFirst, Layer
from convviz.networks.keras.fields import Fields
from convviz.networks.keras.layer_types.layer_type import channels_lead


def channels_ordered(fields: Fields, layer: Layer) -> Layer:
    """The layer itself, or one that takes and gives channels first."""
    return ChannelsFirst(layer) if channels_lead(fields) else layer


def padding_in(fields: Fields) -> Literal["valid", "same"]:
    """The padding of layers over maps."""
    return "same" if fields.one_of("padding", ("valid", "same"), "valid") == "same" else "valid"


def one(fields: Fields, name: str, default: int | None = None, *, least: int = 1) -> int:
    """A whole number that Keras may write as a list of one."""
    numbers = fields.counts(name, default, least=least)
    if len(numbers) != 1:
        raise fields.wrong(name, fields.raw(name))
    return numbers[0]
