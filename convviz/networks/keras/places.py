"""Where the weights of each layer stand in a .keras file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convviz.networks.keras.description import LayerDescription, ModelDescription
from convviz.networks.keras.weight_types import weight_types

_ROOTS: Final = ("layers", "_layer_checkpoint_dependencies")


def placed(
    model: ModelDescription, stored: Sequence[str], keras: int, at: str = "", path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    """For every layer the place of its weights: `<model's place>/layers/<class>_<n>`.

    Keras numbers the layers of a class in their order, whatever they are called (keras/src/saving/saving_lib.py,
    `_save_container_state`). The first .keras files, of Keras 2.12, list layers that have weights twice, and so skip
    numbers.

    Args:
        model: The model.
        stored: All places with weights.
        keras: Keras's main version.
        at: The model's own place, with a slash behind it.
        path: The names of the models around it.
    """
    root = next((each for each in _ROOTS if any(place.startswith(f"{at}{each}/") for place in stored)), None)
    if root is None:
        return
    start = f"{at}{root}/"
    there = {place[len(start) :].split("/")[0] for place in stored if place.startswith(start)}
    turns: dict[str, int] = {}
    numbered: list[tuple[LayerDescription, str]] = []
    for layer in model.layers.values():
        if layer.operation:
            continue
        base = _snake_case(layer.class_name)
        turn = turns.get(base, 0)
        twice = root == _ROOTS[1] and _has_weights(layer, keras)
        turns[base] = turn + (2 if twice else 1)
        numbered.append((layer, f"{base}_{turn}" if turn else base))
    in_order = _in_order(numbered, there, keras)
    for layer, place in numbered:
        own = f"{start}{in_order.get(layer.name, place)}"
        if layer.model is None:
            yield (*path, layer.name), own + "/layer" * _wrapped(layer)
        else:
            yield from placed(layer.model, stored, keras, f"{own}/", (*path, layer.name))


def _in_order(numbered: list[tuple[LayerDescription, str]], there: set[str], keras: int) -> dict[str, str]:
    """For classes whose places have other numbers than they should: place by place in their order."""
    right = {place for _, place in numbered}
    odd = {_base(place) for place in there - right}
    ordered: dict[str, str] = {}
    for base in odd:
        places = sorted((place for place in there if _base(place) == base), key=_number)
        layers = [
            layer
            for layer, _ in numbered
            if _snake_case(layer.class_name) == base and _has_weights(layer, keras)
        ]
        if len(places) == len(layers):
            ordered |= {layer.name: place for layer, place in zip(layers, places, strict=True)}
    return ordered


def _wrapped(layer: LayerDescription) -> int:
    """How many layers are around the one that has the weights: those that apply it to every step."""
    return 0 if layer.inner is None else 1 + _wrapped(layer.inner)


def _has_weights(layer: LayerDescription, keras: int) -> bool:
    if layer.model is not None:
        return any(_has_weights(inner, keras) for inner in layer.model.layers.values())
    return bool(weight_types(layer, (), keras))


def _base(place: str) -> str:
    return re.sub(r"_\d+$", "", place)


def _number(place: str) -> int:
    found = re.search(r"_(\d+)$", place)
    return int(found[1]) if found else 0


def _snake_case(class_name: str) -> str:
    """A class's name as Keras writes it in paths (keras/src/utils/naming.py).

    >>> _snake_case("Conv2DTranspose"), _snake_case("PReLU")
    ('conv2d_transpose', 'p_re_lu')
    """
    name = re.sub(r"\W+", "", class_name)
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()
