"""The activation functions by Keras's names: float in, the same kind of float out, shape kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Parameters = Mapping[str, float | None]

_SELU_ALPHA = 1.6732632423543772
_SELU_SCALE = 1.0507009873554805


@dataclass(frozen=True, slots=True)
class ActivationFunction:
    """A function of the table.

    Attributes:
        apply: The function; its further arguments are the names in `defaults`.
        defaults: Its constants by Keras's names, with the values of `keras.activations`.
        over_channels: Whether a value depends on the others at the same place: softmax.
    """

    apply: Callable[..., Floats]
    defaults: Parameters = field(default_factory=dict[str, "float | None"])
    over_channels: bool = False


def softmax_terms(x: Floats) -> tuple[Floats, Floats, Floats]:
    """The maximum, the exponentials of what is below it, and their sum, over the first axis.

    Subtracting the maximum changes nothing in the quotient and keeps the exponentials from overflowing.
    """
    maximum = x.max(axis=0)
    exponentials = np.exp(x - maximum)
    return maximum, exponentials, exponentials.sum(axis=0)


def _linear(x: Floats) -> Floats:
    return x.copy()


def _relu(
    x: Floats, *, negative_slope: float = 0.0, max_value: float | None = None, threshold: float = 0.0
) -> Floats:
    if negative_slope == 0 and threshold == 0:
        return np.maximum(x, 0) if max_value is None else np.clip(x, 0, max_value)
    above = x if max_value is None else np.clip(x, 0, max_value)
    below = negative_slope * (x - threshold) if negative_slope else np.zeros_like(x)
    return np.where(np.isnan(x) | (x > threshold), above, below)


def _relu6(x: Floats) -> Floats:
    return np.clip(x, 0, 6)


def _leaky_relu(x: Floats, *, negative_slope: float) -> Floats:
    return np.where(x > 0, x, negative_slope * x)


def _sigmoid(x: Floats) -> Floats:
    # exp of a negative number alone: it cannot overflow, and no digits are lost on either side.
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, small) / (1 + small)


def _elu(x: Floats, *, alpha: float = 1.0) -> Floats:
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def _selu(x: Floats) -> Floats:
    return _SELU_SCALE * _elu(x, alpha=_SELU_ALPHA)


def _gelu(x: Floats, *, approximate: float = 0.0) -> Floats:
    if approximate:
        return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))
    return 0.5 * x * _erfc(-x / math.sqrt(2))


# ln(erfc(z) / t) + z² as a polynomial in t = 1 / (1 + z/2), constant term first: our least-squares fit at
# Chebyshev nodes, good to 1.2e-8 of erfc for z from 0 to 26. numpy has no error function.
_ERFC: Final = np.array(
    [
        [-1.265512101, 0.9999979249, 0.3750722326, 0.08196821951, -0.07057357032, -0.2506507221],
        [0.379847926, -1.301375563, 2.483614469, -2.264670095, 1.015181698, -0.182900429],
    ]
).ravel()


def _erfc(x: Floats) -> Floats:
    z = np.abs(x).astype(np.float64)
    t = 1 / (1 + z / 2)
    tail = t * np.exp(np.polynomial.polynomial.polyval(t, _ERFC) - z * z)
    return np.where(x >= 0, tail, 2 - tail).astype(x.dtype)


def _silu(x: Floats) -> Floats:
    return x * _sigmoid(x)


def _softplus(x: Floats) -> Floats:
    return np.logaddexp(x, 0)


def _softsign(x: Floats) -> Floats:
    return x / (1 + np.abs(x))


def _hard_sigmoid(x: Floats) -> Floats:
    return np.clip(x + 3, 0, 6) / 6


def _hard_silu(x: Floats) -> Floats:
    return x * _hard_sigmoid(x)


def _mish(x: Floats) -> Floats:
    return x * np.tanh(_softplus(x))


def _softmax(x: Floats) -> Floats:
    # A plane a channel: numpy is slow along a last axis of few channels.
    _, exponentials, total = softmax_terms(np.ascontiguousarray(np.moveaxis(x, -1, 0)))
    return np.ascontiguousarray(np.moveaxis(exponentials / total, 0, -1))


ACTIVATIONS: Final[Mapping[str, ActivationFunction]] = {
    "linear": ActivationFunction(_linear),
    "relu": ActivationFunction(_relu, {"negative_slope": 0.0, "max_value": None, "threshold": 0.0}),
    "relu6": ActivationFunction(_relu6),
    "leaky_relu": ActivationFunction(_leaky_relu, {"negative_slope": 0.2}),
    "sigmoid": ActivationFunction(_sigmoid),
    "tanh": ActivationFunction(np.tanh),
    "absolute": ActivationFunction(np.abs),
    "elu": ActivationFunction(_elu, {"alpha": 1.0}),
    "selu": ActivationFunction(_selu),
    "gelu": ActivationFunction(_gelu, {"approximate": 0.0}),
    "silu": ActivationFunction(_silu),
    "softplus": ActivationFunction(_softplus),
    "softsign": ActivationFunction(_softsign),
    "hard_sigmoid": ActivationFunction(_hard_sigmoid),
    "hard_silu": ActivationFunction(_hard_silu),
    "mish": ActivationFunction(_mish),
    "exponential": ActivationFunction(np.exp),
    "softmax": ActivationFunction(_softmax, over_channels=True),
}
"""Every function by its name. `absolute` is ours; its values stand between Keras's because the lab offers it."""

ALIASES: Final[Mapping[str, str]] = {"swish": "silu", "hard_swish": "hard_silu", "abs": "absolute"}
"""Further names by which a function may be asked for."""
