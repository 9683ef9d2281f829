"""Functions that TensorFlow has made a graph of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from convviz.learning.network.keras_session import tensorflow


def compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function as a graph, made when it is first called with tensors of new shapes.

    `tf.function` would first rewrite every Python function that is called, so that conditions may depend on tensors:
    3 s for a network where 0.05 s are enough, and nothing here needs it.

    Args:
        function: Of tensors, to tensors.
    """
    return cast("Callable[..., Any]", tensorflow().function(function, autograph=False))
