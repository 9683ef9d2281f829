"""Weights as Keras starts with them, for networks that nobody has trained yet."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from convviz.layers import Array
from convviz.networks.keras.layer_types.layer_type import WeightType

_FILLED = {"zeros": 0.0, "ones": 1.0}


class StartingWeights:
    """Seeded weights, a layer after the other.

    Args:
        seed: What the random numbers begin with.
    """

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)

    def arrays(self, types: Sequence[WeightType]) -> list[Array]:
        """One layer's arrays: kernels by Glorot's uniform rule, biases 0, what scales 1.

        The rule: uniform up to ±√(6 / (fan_in + fan_out)) (Glorot & Bengio 2010; Keras's default).
        """
        return [self._array(each) for each in types]

    def _array(self, each: WeightType) -> Array:
        shape = tuple(size or 1 for size in each.shape or ())
        if each.start in _FILLED:
            return np.full(shape, _FILLED[each.start], dtype=np.float32)
        limit = 0.05 if each.start == "uniform" else _glorot(shape)
        return self._random.uniform(-limit, limit, shape).astype(np.float32)


def _glorot(shape: tuple[int, ...]) -> float:
    field = math.prod(shape[:-2])
    fans = field * sum(shape[-2:]) if len(shape) > 1 else 2 * sum(shape)
    return math.sqrt(6 / fans)
