"""What if? Changes to a network that leave its file alone: silent maps and kernels, other weights and biases."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from types import EllipsisType
from typing import cast

import msgspec
import numpy as np

from convviz.layers import (
    Array,
    ChannelsFirst,
    Conv2DTranspose,
    ConvvizError,
    Layer,
    SeparableConv2D,
    TimeDistributed,
)
from convviz.networks.network import Network
from convviz.networks.silenced import Silenced

Index = tuple[int | EllipsisType, ...]

# The fields of layers that hold what was learnt, in Keras's order.
WEIGHTS = (
    "kernel",
    "depthwise_kernel",
    "pointwise_kernel",
    "bias",
    "gamma",
    "beta",
    "moving_mean",
    "moving_variance",
    "alpha",
)


class _Edit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A change to the layer of one node; to all calls of a shared layer."""

    layer: str


class SilenceMap(_Edit, frozen=True, tag="silence-map"):
    """One map, or one unit of a dense layer, is 0."""

    channel: int


class SilenceKernel(_Edit, frozen=True, tag="silence-kernel"):
    """One filter does not see one of its input channels: that slice of its kernel is 0."""

    channel: int
    filter: int


class SetWeight(_Edit, frozen=True, tag="set-weight"):
    """One number is another.

    Attributes:
        weight: The array it is in, such as `"kernel"` or `"bias"`.
        index: Where it stands there.
        value: What it is now.
    """

    weight: str
    index: tuple[int, ...]
    value: float


class ScaleBias(_Edit, frozen=True, tag="scale-bias"):
    """All biases of a layer are multiplied by `factor`."""

    factor: float


Edit = SilenceMap | SilenceKernel | SetWeight | ScaleBias


def edited(network: Network, edits: Sequence[Edit]) -> Network:
    """The network with the edits, in order; `network` itself where there are none.

    Layers that no edit names stay the same objects, so that a run can take over what they gave.

    Raises:
        ConvvizError: An edit names a layer, an array or a place that is not there.
    """
    if not edits:
        return network
    layers: dict[str, Layer] = {}
    for edit in edits:
        original = network.node(edit.layer).layer
        changed = _apply(layers.get(network.node(edit.layer).id, original), edit)
        if isinstance(changed, Silenced) and not isinstance(original, ChannelsFirst):
            changed = _where_its_maps_are(network, edit.layer, changed)
        for node in network.nodes:
            if node.layer is original:
                layers[node.id] = changed
    return network.with_layers(layers)


def weights_of(layer: Layer) -> Mapping[str, Array]:
    """A layer's arrays by their names, in Keras's order; none where it has not learnt anything."""
    while isinstance(layer, Silenced | ChannelsFirst | TimeDistributed):
        layer = layer.layer
    found = ((name, cast("object", getattr(layer, name, None))) for name in WEIGHTS)
    return {name: cast("Array", array) for name, array in found if isinstance(array, np.ndarray)}


def _where_its_maps_are(network: Network, id: str, silenced: Silenced) -> Silenced:  # noqa: A002
    """Silences the maps that a person sees: an input may be read with the channels first, or have no axis for them."""
    shape = network.shapes[network.node(id).id]
    if shape is not None and network.is_plane(id):
        return dataclasses.replace(silenced, channels=frozenset(range(shape[-1])))
    return dataclasses.replace(silenced, axis=0) if network.channels_lead(id) else silenced


def _apply(layer: Layer, edit: Edit) -> Layer:
    if isinstance(layer, ChannelsFirst | TimeDistributed):
        # The inner layer has its channels last, as edits count them.
        return dataclasses.replace(layer, layer=_apply(layer.layer, edit))
    if isinstance(edit, SilenceMap):
        inner, silent = (
            (layer.layer, layer.channels) if isinstance(layer, Silenced) else (layer, frozenset[int]())
        )
        return Silenced(inner, silent | {edit.channel})
    if isinstance(layer, Silenced):
        return dataclasses.replace(layer, layer=_apply(layer.layer, edit))
    match edit:
        case SilenceKernel():
            return _silence_kernel(layer, edit.channel, edit.filter)
        case SetWeight():
            return _with(layer, edit.weight, edit.index, lambda values: np.full_like(values, edit.value))
        case ScaleBias():
            return _with(layer, "bias", (...,), lambda values: values * np.float32(edit.factor))


def _silence_kernel(layer: Layer, channel: int, filter: int) -> Layer:  # noqa: A002 - Keras's word
    """The slice that leads from an input channel to a filter, by the layer's own order of axes."""
    if isinstance(layer, SeparableConv2D):
        return _with(layer, "pointwise_kernel", (..., channel, filter), np.zeros_like)
    axes = (filter, channel) if isinstance(layer, Conv2DTranspose) else (channel, filter)
    return _with(layer, "kernel", (..., *axes), np.zeros_like)


def _with(layer: Layer, name: str, index: Index, change: Callable[[Array], Array]) -> Layer:
    array = weights_of(layer).get(name)
    if array is None or not dataclasses.is_dataclass(layer):
        raise ConvvizError(
            "no-such-weights", f"The layer {layer.name} has no {name}.", layer=layer.name, received=name
        )
    values = array.copy()
    try:
        values[index] = change(values[index])
    except IndexError as error:
        raise ConvvizError(
            "no-such-weight",
            f"The {name} of {layer.name} has the shape {array.shape}; received the place {index}.",
            layer=layer.name,
            name=name,
            shape=str(array.shape),
            received=str(index),
        ) from error
    return cast("Layer", dataclasses.replace(layer, **{name: values}))
