"""Keras as the worker uses it: no surprises from the person's settings, no GPU noise, and the same every time."""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path
from typing import Any

# Keras has few types; what comes from it is Any, and only this package's own functions are typed.
KerasModel = Any


# The person's keras.json may change data format and precision, so Keras gets a home without one: a folder that nobody
# can make, so that no process, however it ends, leaves one behind. Keras goes on without a home.
_NOWHERE = str(Path(os.devnull) / "keras")
# Where Keras keeps what it has fetched, in this program and in others.
CACHE = os.environ.get("KERAS_HOME") or str(Path.home() / ".keras")


def clean_environment() -> None:
    """Sets what Keras and TensorFlow read from the environment when they are imported; call it before that."""
    os.environ["KERAS_BACKEND"] = "tensorflow"
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    # It chooses other arithmetic, with other last digits: the same seed would no longer give the same weights.
    os.environ.pop("TF_ENABLE_ONEDNN_OPTS", None)
    os.environ["KERAS_HOME"] = _NOWHERE


def keras() -> Any:
    """Keras, whose own types are too few to be checked against."""
    return importlib.import_module("keras")


def tensorflow() -> Any:
    """TensorFlow, which has no types."""
    return importlib.import_module("tensorflow")


def begin_session(seed: int) -> None:
    """Makes everything random repeatable on this machine, and names as well.

    Keras counts on in the names of layers that a process has made before; a file has the same names each time.
    """
    keras().utils.clear_session()
    keras().utils.set_random_seed(seed)
    tensorflow().config.experimental.enable_op_determinism()


def build(config: dict[str, Any]) -> KerasModel:
    """The network that one of the zoo's configs describes, with fresh weights."""
    return keras().models.model_from_json(json.dumps(config))
