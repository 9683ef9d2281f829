"""The network that a recipe asks for, as Keras's JSON, with as many answers as there are classes. No Keras."""

from __future__ import annotations

import json
from typing import Any

from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe
from convviz.networks import zoo

Config = dict[str, Any]


def config_of(recipe: Recipe, classes: int) -> Config:
    """The network of `recipe` for so many classes.

    The last layer of a zoo's network is fitted: a single sigmoid stays for two classes, and becomes a softmax for more.
    A network that was built by hand stays as it is.

    Raises:
        ConvvizError: There is no such network, or it is one that does not tell classes apart.
    """
    if recipe.network:
        return _parsed(recipe.network)
    entry = zoo.entry(recipe.architecture)
    if entry.task == "features":
        sentence = f"“{entry.name}” puts out features and no classes; “vgg16-transfer” stands on it and can be trained."
        raise ConvvizError("architecture-not-trained", sentence, name=entry.name)
    config = zoo.config(entry.name)
    if entry.task in {"digits", "photographs", "two-classes"}:
        _fit(_last(config)["config"], classes)
    return config


def _parsed(text: str) -> Config:
    try:
        config = json.loads(text)
    except ValueError as error:
        raise not_built(str(error)) from error
    if not isinstance(config, dict):
        raise not_built("it is no configuration of a model")
    return config  # pyright: ignore[reportUnknownVariableType] - Keras finds out what is in it


def not_built(reason: str) -> ConvvizError:
    """What to raise where Keras cannot build a network."""
    short = " ".join(reason.split())[:200]
    return ConvvizError("network-not-built", f"Keras cannot build this network: {short}.", reason=short)


def _fit(layer: Config, classes: int) -> None:
    """Gives a dense layer as many answers as there are classes."""
    if classes == 2 and layer["units"] == 1:
        return
    layer["units"] = classes
    layer["activation"] = "softmax"


def _last(config: Config) -> Config:
    """The layer that gives the output of a model with one."""
    layers = config["config"]["layers"]
    if config["class_name"] == "Sequential":
        return layers[-1]
    name = config["config"]["output_layers"][0]
    return next(layer for layer in layers if layer["name"] == name)
