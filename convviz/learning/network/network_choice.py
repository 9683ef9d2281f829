"""The network that a recipe asks for, as Keras's JSON, with as many answers as there are classes. No Keras."""

from __future__ import annotations

from typing import Any

from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe
from convviz.networks import zoo
from convviz.networks.blueprint import Blueprint, from_config, to_config
from convviz.networks.keras.config_text import read_config

Config = dict[str, Any]


def config_of(recipe: Recipe, classes: int) -> Config:
    """The network of `recipe` for so many classes.

    The last layer of a zoo's network is fitted: a single sigmoid stays for two classes, and becomes a softmax for more.
    A network that was built by hand stays as it is.

    Raises:
        ConvvizError: There is no such network, or it is one that does not tell classes apart.
    """
    if recipe.network:
        return _built_by_hand(recipe.network)
    entry = zoo.entry(recipe.architecture)
    if entry.task == "features":
        sentence = f"“{entry.name}” puts out features and no classes; “vgg16-transfer” stands on it and can be trained."
        raise ConvvizError("architecture-not-trained", sentence, name=entry.name)
    config = zoo.config(entry.name)
    if entry.task in {"digits", "photographs", "two-classes"}:
        _fit(_last(config)["config"], classes)
    return config


def _built_by_hand(text: str) -> Config:
    """What Keras is given of a description from outside: only what convviz itself writes of it, layer by layer.

    Raises:
        ConvvizError: It describes no network of layers and blocks that are known here.
    """
    config = read_config(text)
    plan = from_config(config)
    if isinstance(plan, Blueprint):
        return to_config(plan)
    if plan.name in zoo.names() and config == zoo.config(plan.name):
        return zoo.config(plan.name)
    raise not_built("it is no list of layers and blocks")


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
