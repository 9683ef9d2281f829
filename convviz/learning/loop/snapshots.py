"""Which epochs' snapshots a run keeps: all of them while they are small, else every second, every fourth …"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from convviz.learning.network.keras_session import KerasModel

# The snapshots of a run stay below this together.
LIMIT_BYTES = 256_000_000
_FLOAT16_MAX = 65504


def keeps(epoch: int, last: int, snapshot_bytes: int, limit: int = LIMIT_BYTES) -> bool:
    """Whether the snapshot of `epoch` is kept when `last` is the newest.

    The first and the newest are; of the others every second, every fourth and so on, as the room gets short.

    >>> [epoch for epoch in range(10) if keeps(epoch, 9, 10, limit=60)]
    [0, 2, 4, 6, 8, 9]
    """
    stride = 1
    while (last // stride + 2) * snapshot_bytes > limit and stride <= last:
        stride *= 2
    return epoch in {0, last} or epoch % stride == 0


def half_weights(model: KerasModel, prefix: str = "") -> Mapping[str, NDArray[np.float16]]:
    """The weights of a Keras model by the ids that `networks` gives them: `layer/kernel`, `outer/inner/bias`.

    What float16 cannot hold is brought to the largest number that it can.
    """
    found: dict[str, NDArray[np.float16]] = {}
    for layer in model.layers:
        name = f"{prefix}{layer.name}/"
        if hasattr(layer, "layers"):
            found |= half_weights(layer, name)
            continue
        for variable in layer.weights:
            if np.issubdtype(np.asarray(variable).dtype, np.floating):
                numbers = np.clip(np.asarray(variable), -_FLOAT16_MAX, _FLOAT16_MAX)
                found[f"{name}{variable.name}"] = numbers.astype(np.float16)
    return found
