"""Keras's optimizers as a recipe names them."""

from __future__ import annotations

from typing import Any

from convviz.learning.network.keras_session import keras
from convviz.learning.recipe import Recipe

# What is no kernel does not decay: a bias or a normalization's scale of 0 is no simpler than another.
_UNDECAYED = ["bias", "gamma", "beta"]


def optimizer_of(recipe: Recipe) -> Any:
    """The optimizer of `recipe`, not yet built; the loop sets its learning rate in each step."""
    optimizers = keras().optimizers
    match recipe.optimizer:
        case "sgd":
            return optimizers.SGD(recipe.learning_rate, momentum=recipe.momentum)
        case "rmsprop":
            return optimizers.RMSprop(recipe.learning_rate)
        case "adam":
            return optimizers.Adam(recipe.learning_rate)
        case "adamw":
            optimizer = optimizers.AdamW(recipe.learning_rate, weight_decay=recipe.weight_decay)
            optimizer.exclude_from_weight_decay(var_names=_UNDECAYED)
            return optimizer
