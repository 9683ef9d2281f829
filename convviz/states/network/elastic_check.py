"""The ∑ check of a cell, at a cost that a moving pointer allows."""

from __future__ import annotations

import dataclasses

from convviz.layers import Arithmetic, Sum, agreement
from convviz.networks import Cursor, Network, Trace
from convviz.states.lab.scene import Check

# Up to so many products a layer's map before its activation is computed for the card; it takes a few milliseconds.
_FEW_PRODUCTS = 40_000_000
# These bring two numbers no further apart, so that what bounds the sums bounds the results too.
_CONTRACTING = {"relu", "relu6", "leaky_relu", "sigmoid", "tanh", "softsign", "hard_sigmoid"}


def is_cheap(network: Network, layer: str) -> bool:
    """Whether all of a layer's sums before the activation may be computed while the pointer moves."""
    return network.multiply_adds_of(layer) <= _FEW_PRODUCTS


def checked(network: Network, trace: Trace, here: Cursor, arithmetic: Arithmetic, value: float) -> Check:
    """The ∑ check of a cell: its sum before the activation, or in large layers its result after it.

    Args:
        network: The network.
        trace: The run.
        here: The cell.
        arithmetic: Its arithmetic.
        value: What the layer put out there.
    """
    formula = arithmetic.activation if isinstance(arithmetic, Sum) else None
    if isinstance(arithmetic, Sum) and formula is not None and not is_cheap(network, here.layer):
        slope = formula.parameters.get("negative_slope", 0.0)
        if formula.name in _CONTRACTING and abs(slope) <= 1:
            found = agreement(dataclasses.replace(arithmetic, total=arithmetic.result), value)
            return Check(found.ok, found.difference)
    found = network.check(trace, here, arithmetic)
    return Check(found.ok, found.difference)
