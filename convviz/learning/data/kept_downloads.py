"""Lets Keras's own loaders keep what they fetch where Keras always keeps it: the worker's Keras has another home."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Generator
from typing import Any

from convviz.learning.network.keras_session import CACHE


@contextlib.contextmanager
def kept_downloads() -> Generator[None]:
    """Within it, `keras.datasets` and `keras.applications` look into the person's own cache first, and fill it.

    The worker's Keras has a home that is not there, so that no keras.json changes anything. Keras asks for its home by
    one private name; a Keras that had none would keep what it fetches in a temporary folder.
    """
    config: Any = importlib.import_module("keras.src.backend.config")
    before = getattr(config, "_KERAS_DIR", None)
    if before is None:
        yield
        return
    config._KERAS_DIR = CACHE  # noqa: SLF001 - there is no public way to it
    try:
        yield
    finally:
        config._KERAS_DIR = before  # noqa: SLF001
