"""How the learning rate goes from step to step."""

from __future__ import annotations

import math

from convviz.learning.recipe import Recipe

# "exponential" ends at this share of the highest rate; "steps" takes a tenth twice, at these shares of the way.
_LAST_EXPONENTIAL = 0.01
_STEPS_AT = (0.5, 0.75)
_STEP_FACTOR = 0.1


def learning_rate(recipe: Recipe, steps: int, step: int) -> float:
    """The learning rate of one step.

    Args:
        recipe: How a network is trained.
        steps: Steps in an epoch.
        step: Counted from 0 over all epochs.
    """
    rising = recipe.warmup * steps
    if step < rising:
        return recipe.learning_rate * (step + 1) / rising
    share = (step - rising) / max(1, (recipe.epochs - recipe.warmup) * steps)
    return recipe.learning_rate * _share_of_rate(recipe, share)


def _share_of_rate(recipe: Recipe, share: float) -> float:
    """Which part of the highest rate is left when `share` of the way behind the warm-up is done."""
    match recipe.schedule:
        case "constant":
            return 1.0
        case "cosine":
            return recipe.last_rate + (1 - recipe.last_rate) * (1 + math.cos(math.pi * share)) / 2
        case "exponential":
            return _LAST_EXPONENTIAL**share
        case "steps":
            return _STEP_FACTOR ** sum(share >= at for at in _STEPS_AT)


def average_decay(recipe: Recipe, step: int) -> float:
    """How much of the running average of the weights stays in one step: it follows closely at first.

    The ramp is that of `tf.train.ExponentialMovingAverage`: (1 + step) / (10 + step).
    """
    return min(recipe.averaging, (1 + step) / (10 + step))
