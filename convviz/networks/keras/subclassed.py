"""Why a model of a class of its own is not opened: what its file holds of it, and what only its program knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convviz.networks.keras.config_text import Json
from convviz.networks.keras.description import LayerDescription
from convviz.networks.keras.layer_types import LAYER_TYPES
from convviz.networks.keras.refusals import ModelFileError

_GRAPHS: Final = ("Sequential", "Functional", "Model", "Container", "Network")
# Every class of Keras writes these; what else stands there its program was given.
_USUAL: Final = ("name", "trainable", "dtype", "registered_name", "build_config", "batch_input_shape")
# Where Keras puts classes that were registered without a package.
_NO_PACKAGE: Final = "Custom"
_NAMED: Final = 6


def refusal_of_class(config: Json, described: LayerDescription, stored: Sequence[str]) -> ModelFileError:
    """The refusal of what describes neither a Sequential nor a Functional model.

    Args:
        config: The file's description.
        described: The same as a layer, which it is.
        stored: The places of the weights in the file.
    """
    kind = described.class_name
    if kind in _GRAPHS and described.known:
        return ModelFileError("model-no-layers", name=described.name)
    if described.known and described.type in LAYER_TYPES:
        return ModelFileError("model-one-layer", type=kind)
    package = str(config.get("registered_name") or "").rpartition(">")[0]
    settings = {name: value for name, value in described.config.items() if name not in _USUAL}
    if package not in ("", _NO_PACKAGE) and settings:
        given = [f"{name} = {str(value)[:40]}" for name, value in list(settings.items())[:_NAMED]]
        return ModelFileError("model-registered", type=kind, package=package, settings=", ".join(given))
    layers = list(dict.fromkeys(place.rpartition("/")[2] for place in stored))
    if layers:
        more = ["…"] if len(layers) > _NAMED else []
        return ModelFileError("model-subclassed", type=kind, layers=", ".join(layers[:_NAMED] + more))
    return ModelFileError("model-class-unknown", type=kind)
