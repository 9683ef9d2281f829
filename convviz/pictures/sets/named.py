"""The sets that Keras fetches by name: where the copies lie that this program keeps, and what their classes are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

CLASS_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "mnist": tuple("0123456789"),
        # github.com/zalandoresearch/fashion-mnist, README, "Labels".
        "fashion-mnist": (
            *("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"),
            *("Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
        ),
        # cs.toronto.edu/~kriz/cifar.html.
        "cifar10": (
            *("airplane", "automobile", "bird", "cat", "deer"),
            *("dog", "frog", "horse", "ship", "truck"),
        ),
    }
)
"""What labels 0, 1 … of each set stand for."""

NAMES = tuple(CLASS_NAMES)
"""The sets that can be asked for by name."""


def keras_home() -> Path:
    """Where Keras keeps what it has fetched: `KERAS_HOME`, else `.keras` in the home folder."""
    given = os.environ.get("KERAS_HOME")
    return Path(given) if given else Path.home() / ".keras"


def named_path(name: str, home: Path | None = None) -> Path:
    """Where the set `name` lies as an `.npz` with x_train, y_train, x_test, y_test and class_names, once it is fetched.

    Args:
        name: One of `NAMES`.
        home: Keras's own folder; `keras_home()` if it is None.

    Raises:
        KeyError: There is no such set.
    """
    if name not in CLASS_NAMES:
        raise KeyError(name)
    return (home or keras_home()) / "datasets" / "convviz" / f"{name}.npz"
