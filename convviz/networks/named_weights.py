"""Networks from a description and arrays by name, as the folders of trainings keep them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from convviz.layers import Array, ConvvizError
from convviz.networks.keras.config_text import read_config
from convviz.networks.keras.description import LayerDescription
from convviz.networks.keras.layer_types.layer_type import WeightType
from convviz.networks.keras.reading import describe
from convviz.networks.keras.weight_types import weight_types
from convviz.networks.keras.weights import Path, leaves
from convviz.networks.keras_file import build
from convviz.networks.network import Network

Named = Mapping[str, NDArray[np.floating]]
"""Arrays by `layer/weight`, `outer/inner/weight` inside nested models."""

_KERAS = 3
# Layers of depth name their kernel in Keras by its plain name.
_PLAIN = {"depthwise_kernel": "kernel"}


def build_named(config: str, weights: Named) -> Network:
    """The network of a Keras 3 description with given weights, as float32.

    Args:
        config: Keras's JSON.
        weights: An array for each of its weights; others are passed over.

    Raises:
        ConvvizError: The description is not sound, or a weight is missing or of another shape.
    """
    document = read_config(config)
    assigned: dict[Path, list[Array]] = {}
    for path, layer in leaves(describe(document, _KERAS), ()):
        types = weight_types(layer, (), _KERAS)
        if types:
            assigned[path] = [_array(weights, path, layer, each) for each in types]
    return build(document, assigned)


def _array(weights: Named, path: Path, layer: LayerDescription, kind: WeightType) -> Array:
    name, role = "/".join(path), kind.role
    found = weights.get(f"{name}/{role}")
    if found is None:
        found = weights.get(f"{name}/{_PLAIN.get(role, role)}")
    if found is None and kind.shape == () and not kind.trained:
        # How many pictures a normalization has seen: a whole number, which no output depends on.
        return np.zeros((), np.float32)
    if found is None:
        sentence = f"The {role} of the layer {name} ({layer.class_name}) is not among the weights."
        raise ConvvizError("named-weight-missing", sentence, layer=name, name=role)
    return found.astype(np.float32)
