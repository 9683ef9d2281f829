"""A layer's numbers as TensorFlow's constants, made once."""

from __future__ import annotations

import weakref

from convviz.layers import Array
from convviz.learning.evidence.tensors.table import Tensor
from convviz.learning.network.keras_session import tensorflow

_made: dict[int, Tensor] = {}


def constant(array: Array) -> Tensor:
    """The array as a tensor: the same tensor for as long as the array lives, whichever graph asks for it.

    Args:
        array: Not to be written to any more.
    """
    key = id(array)
    if key not in _made:
        # Outside of the graph that is perhaps being traced, which then takes it as an input and holds no copy.
        with tensorflow().init_scope():
            _made[key] = tensorflow().constant(array)
        weakref.finalize(array, _made.pop, key).atexit = False
    return _made[key]
