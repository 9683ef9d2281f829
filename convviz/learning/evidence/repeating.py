"""A batch in which one input varies and the others stay."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from convviz.states.evidence.answers import Floats


def repeated(inputs: Sequence[Floats], index: int, varied: Floats) -> list[Floats]:
    """One array (batch, *shape) for each input of a network.

    Args:
        inputs: What each is fed, without a batch axis.
        index: Which of them varies, counted from zero.
        varied: What it is fed instead, shape (batch, *shape).
    """
    return [
        varied if each == index else np.broadcast_to(fed, (len(varied), *fed.shape))
        for each, fed in enumerate(inputs)
    ]
