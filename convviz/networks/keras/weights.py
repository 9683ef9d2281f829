"""Which arrays of a file belong to which layer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from convviz.layers import Array
from convviz.networks.keras.contents import Contents
from convviz.networks.keras.description import LayerDescription, ModelDescription
from convviz.networks.keras.fields import OpenShape, fits
from convviz.networks.keras.layer_types.layer_type import WeightType
from convviz.networks.keras.places import placed
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.keras.weight_types import weight_types

Path = tuple[str, ...]
"""A layer's name behind those of the models that it stands in."""

Assigned = Mapping[Path, Sequence[Array]]
"""The arrays of each layer, in Keras's order."""


def assign(model: ModelDescription, contents: Contents, keras: int) -> Assigned:
    """The arrays of every layer that has some in the file.

    Raises:
        ModelFileError: A nested model's arrays are not as many as its layers have.
    """
    held = zip(contents.outline.holders, contents.arrays, strict=True)
    if contents.outline.format == "keras":
        stored = {holder.path: arrays for holder, arrays in held}
        places = dict(placed(model, tuple(stored), keras))
        return {path: stored[place] for path, place in places.items() if place in stored}
    assigned: dict[Path, Sequence[Array]] = {}
    for holder, arrays in held:
        layer = model.layers.get(holder.path)
        if layer is None or not arrays:
            continue
        if layer.model is None:
            assigned[(layer.name,)] = arrays
        else:
            assigned |= _split(layer, holder.weights, arrays, keras)
    return assigned


def leaves(model: ModelDescription, path: Path) -> Iterator[tuple[Path, LayerDescription]]:
    """All layers of a model and of those nested in it, in order."""
    for layer in model.layers.values():
        inner = (*path, layer.name)
        if layer.model is None:
            yield inner, layer
        else:
            yield from leaves(layer.model, inner)


def _split(
    nested: LayerDescription, names: Sequence[str], arrays: Sequence[Array], keras: int
) -> dict[Path, Sequence[Array]]:
    """Shares out what HDF5 files keep as one list for a nested model."""
    if nested.model is None:
        return {}
    wanted = [
        (path, layer, weight_types(layer, (), keras)) for path, layer in leaves(nested.model, (nested.name,))
    ]
    orders = (_trained_first(wanted), _layer_by_layer(wanted))
    for order in (_named(wanted, names), *orders):
        if len(order) == len(arrays) and all(
            fits(array.shape, shape) for (_, _, shape), array in zip(order, arrays, strict=True)
        ):
            shares: dict[Path, dict[int, Array]] = {}
            for (path, at, _), array in zip(order, arrays, strict=True):
                shares.setdefault(path, {})[at] = array
            return {path: [share[at] for at in sorted(share)] for path, share in shares.items()}
    raise ModelFileError(
        "model-weights-count", layer=nested.name, expected=len(orders[0]), received=len(arrays)
    )


_Wanted = list[tuple[Path, LayerDescription, list[WeightType]]]
_Order = list[tuple[Path, int, OpenShape | None]]


def _trained_first(wanted: _Wanted) -> _Order:
    """What training changes, of all layers, then the rest: `trainable_weights + non_trainable_weights`."""
    trained: _Order = []
    rest: _Order = []
    for path, layer, types in wanted:
        frozen = layer.config.get("trainable") is False
        for at, each in enumerate(types):
            (trained if each.trained and not frozen else rest).append((path, at, each.shape))
    return trained + rest


def _layer_by_layer(wanted: _Wanted) -> _Order:
    return [(path, at, each.shape) for path, _, types in wanted for at, each in enumerate(types)]


def _named(wanted: _Wanted, names: Sequence[str]) -> _Order:
    """By names such as `block1/conv/kernel:0`: the layer before the weight's own; empty where they do not say."""
    slots = {
        (path[-1], each.role): (path, at, each.shape)
        for path, _, types in wanted
        for at, each in enumerate(types)
    }
    if len(slots) != sum(len(types) for _, _, types in wanted):
        return []
    order: _Order = []
    for name in names:
        parts = name.partition(":")[0].split("/")
        slot = slots.get((parts[-2], parts[-1])) if len(parts) > 1 else None
        if slot is None:
            return []
        order.append(slot)
    return order if len({(path, at) for path, at, _ in order}) == len(order) else []
