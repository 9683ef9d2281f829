"""The activation functions by Keras's names: float in, the same kind of float out, shape kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Parameters = Mapping[str, float | None]

# Keras 3 has relu6(x + 3) / 6; Keras 1 and 2 have 0.2 · x + 0.5, cut at 0 and 1.
_SIXTH = 1 / 6
_SELU_ALPHA = 1.6732632423543772
_SELU_SCALE = 1.0507009873554805


class ActivationFunction(NamedTuple):
    """A function of the table.

    Attributes:
        apply: The function; its further arguments are the names in `defaults`.
        defaults: Its constants by Keras's names, with the values of `keras.activations`.
        over_channels: Whether a value depends on the others at the same place: softmax.
    """

    apply: Callable[..., Floats]
    defaults: Parameters = MappingProxyType[str, "float | None"]({})
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
    if 0 <= negative_slope <= 1:
        return np.maximum(x, negative_slope * x)
    return np.where(x > 0, x, negative_slope * x)


def _sigmoid(x: Floats) -> Floats:
    # Where exp overflows the quotient is 0, as it should be.
    return 1 / (1 + np.exp(-x))


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


def _hard_sigmoid(x: Floats, *, slope: float = _SIXTH) -> Floats:
    return np.clip(x + 3, 0, 6) / 6 if slope == _SIXTH else np.clip(slope * x + 0.5, 0, 1)


def _hard_silu(x: Floats) -> Floats:
    return x * _hard_sigmoid(x)


def _mish(x: Floats) -> Floats:
    return x * np.tanh(_softplus(x))


def _log_sigmoid(x: Floats) -> Floats:
    return -np.logaddexp(-x, 0)


def _celu(x: Floats, *, alpha: float = 1.0) -> Floats:
    return np.maximum(x, 0) + alpha * np.expm1(np.minimum(x, 0) / alpha)


def _hard_tanh(x: Floats) -> Floats:
    return np.clip(x, -1, 1)


def _hard_shrink(x: Floats, *, threshold: float = 0.5) -> Floats:
    return np.where(np.abs(x) > threshold, x, 0)


def _soft_shrink(x: Floats, *, threshold: float = 0.5) -> Floats:
    return np.where(x > threshold, x - threshold, np.where(x < -threshold, x + threshold, 0))


def _tanh_shrink(x: Floats) -> Floats:
    return x - np.tanh(x)


def _threshold(x: Floats, *, threshold: float = 0.0, default_value: float = 0.0) -> Floats:
    return np.where(x > threshold, x, default_value)


def _squareplus(x: Floats, *, b: float = 4.0) -> Floats:
    root = np.sqrt(x * x + b)
    # Below zero x + root would cancel.
    return np.where(x > 0, (x + root) / 2, b / 2 / (root - x))


def _sparse_plus(x: Floats) -> Floats:
    return np.where(x <= -1, 0, np.where(x < 1, (x + 1) ** 2 / 4, x))


def _sparse_sigmoid(x: Floats) -> Floats:
    return np.clip((x + 1) / 2, 0, 1)


def _square(x: Floats) -> Floats:
    return x * x


def _not_equal(x: Floats, *, value: float = 0.0) -> Floats:
    return (x != value).astype(x.dtype)


def _log_softmax(x: Floats) -> Floats:
    maximum, _, total = softmax_terms(np.moveaxis(x, -1, 0))
    return x - maximum[..., None] - np.log(total)[..., None]


def sparsemax_threshold(x: Floats) -> Floats:
    """What is taken from every number before those below zero are cut off, over the first axis.

    As Keras 3 has it (keras/src/backend/tensorflow/nn.py): it adds up all running sums of the numbers kept, where
    Martins and Astudillo, "From softmax to sparsemax", take the last one.
    """
    falling = np.sort(x, axis=0)[::-1]
    sums = falling.cumsum(axis=0)
    counts = np.arange(1, len(x) + 1, dtype=x.dtype).reshape(-1, *(1,) * (x.ndim - 1))
    kept = falling - (sums - 1) / counts > 0
    return (np.where(kept, sums, 0).sum(axis=0) - 1) / kept.sum(axis=0).astype(x.dtype)


def _sparsemax(x: Floats) -> Floats:
    return np.maximum(x - sparsemax_threshold(np.moveaxis(x, -1, 0))[..., None], 0)


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
    "hard_sigmoid": ActivationFunction(_hard_sigmoid, {"slope": _SIXTH}),
    "hard_silu": ActivationFunction(_hard_silu),
    "mish": ActivationFunction(_mish),
    "exponential": ActivationFunction(np.exp),
    "log_sigmoid": ActivationFunction(_log_sigmoid),
    "celu": ActivationFunction(_celu, {"alpha": 1.0}),
    "hard_tanh": ActivationFunction(_hard_tanh),
    "hard_shrink": ActivationFunction(_hard_shrink, {"threshold": 0.5}),
    "soft_shrink": ActivationFunction(_soft_shrink, {"threshold": 0.5}),
    "tanh_shrink": ActivationFunction(_tanh_shrink),
    "threshold": ActivationFunction(_threshold, {"threshold": 0.0, "default_value": 0.0}),
    "squareplus": ActivationFunction(_squareplus, {"b": 4.0}),
    "sparse_plus": ActivationFunction(_sparse_plus),
    "sparse_sigmoid": ActivationFunction(_sparse_sigmoid),
    "square": ActivationFunction(_square),
    "sqrt": ActivationFunction(np.sqrt),
    "not_equal": ActivationFunction(_not_equal, {"value": 0.0}),
    "softmax": ActivationFunction(_softmax, over_channels=True),
    "log_softmax": ActivationFunction(_log_softmax, over_channels=True),
    "sparsemax": ActivationFunction(_sparsemax, over_channels=True),
}
"""Every function by its name.

`absolute` is ours, for the lab and for `keras.ops.absolute`; `square`, `sqrt` and `not_equal` are those of `keras.ops`,
which stand in networks as layers of their own.
"""

ALIASES: Final[Mapping[str, str]] = {"swish": "silu", "hard_swish": "hard_silu", "abs": "absolute"}
"""Further names by which a function may be asked for."""
