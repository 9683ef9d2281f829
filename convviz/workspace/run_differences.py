"""What sets the recipes of several runs apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from convviz.learning.recipe import Recipe

# They stand in columns of their own.
_SHOWN = frozenset({"architecture", "network", "data", "epochs"})


def differing_settings(recipes: Sequence[Recipe]) -> tuple[str, ...]:
    """The fields in which not all of `recipes` are the same, in their order in a recipe."""
    if len(recipes) < 2:
        return ()
    first = recipes[0]
    names = [name for name in Recipe.__struct_fields__ if name not in _SHOWN]
    return tuple(
        name for name in names if any(getattr(each, name) != getattr(first, name) for each in recipes[1:])
    )


def settings_of(recipe: Recipe, names: Sequence[str]) -> list[tuple[str, object]]:
    """The values of these fields."""
    return [(name, cast("object", getattr(recipe, name))) for name in names]


def unusual_settings(recipe: Recipe) -> tuple[str, ...]:
    """The fields in which a recipe is not as one that says nothing about them."""
    plain = Recipe(recipe.architecture, recipe.data, epochs=recipe.epochs)
    return differing_settings((plain, recipe))
