"""What a network that was built by hand is called, by its config."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import cast

from convviz.layers.errors import ConvvizError
from convviz.networks import zoo
from convviz.networks.blueprint import from_config, from_zoo
from convviz.networks.keras.config_text import read_config
from convviz.texts.training_runs import changed_network


def built_name(config: str) -> str:
    """Its own name; one of the zoo that was changed is told apart from the zoo's. "" where it has none.

    Args:
        config: Its Keras config as JSON.
    """
    name, changed = _name(config)
    return changed_network(name) if changed else name


# The list of runs asks for every run's name whenever an epoch ends.
@lru_cache(maxsize=64)
def _name(config: str) -> tuple[str, bool]:
    """Its name, and whether the zoo's network of that name is another one."""
    try:
        document = cast("object", json.loads(config))
    except ValueError:
        return "", False
    inner = cast("dict[str, object]", document).get("config") if isinstance(document, dict) else None
    name = cast("dict[str, object]", inner).get("name") if isinstance(inner, dict) else None
    if not isinstance(name, str):
        return "", False
    return name, name in zoo.names() and not _is_zoos(config, name)


def _is_zoos(config: str, name: str) -> bool:
    try:
        return from_config(read_config(config)) == from_zoo(name)
    except ConvvizError:
        return False
