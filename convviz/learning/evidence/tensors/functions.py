"""The activation functions by their names, as `convviz.layers.ACTIVATIONS` has them; channels are the last axis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from convviz.learning.evidence.tensors.table import Tensor
from convviz.learning.network.keras_session import tensorflow

_SELU_ALPHA = 1.6732632423543772
_SELU_SCALE = 1.0507009873554805
_SIXTH = 1 / 6


def _linear(x: Tensor) -> Tensor:
    # A tensor of its own, so that a gradient with respect to it is not that of what it was made of.
    return tensorflow().identity(x)


def _relu(
    x: Tensor, *, negative_slope: float = 0.0, max_value: float | None = None, threshold: float = 0.0
) -> Tensor:
    tf = tensorflow()
    if negative_slope == 0 and threshold == 0:
        y = tf.nn.relu(x)
        return y if max_value is None else tf.minimum(y, max_value)
    above = x if max_value is None else tf.clip_by_value(x, 0.0, max_value)
    return tf.where(x > threshold, above, negative_slope * (x - threshold))


def _relu6(x: Tensor) -> Tensor:
    return tensorflow().nn.relu6(x)


def _leaky_relu(x: Tensor, *, negative_slope: float) -> Tensor:
    return tensorflow().nn.leaky_relu(x, alpha=negative_slope)


def _sigmoid(x: Tensor) -> Tensor:
    return tensorflow().sigmoid(x)


def _tanh(x: Tensor) -> Tensor:
    return tensorflow().tanh(x)


def _absolute(x: Tensor) -> Tensor:
    return tensorflow().abs(x)


def _elu(x: Tensor, *, alpha: float = 1.0) -> Tensor:
    tf = tensorflow()
    return tf.where(x > 0, x, alpha * tf.math.expm1(tf.minimum(x, 0.0)))


def _selu(x: Tensor) -> Tensor:
    return _SELU_SCALE * _elu(x, alpha=_SELU_ALPHA)


def _gelu(x: Tensor, *, approximate: float) -> Tensor:
    return tensorflow().nn.gelu(x, approximate=bool(approximate))


def _silu(x: Tensor) -> Tensor:
    return tensorflow().nn.silu(x)


def _softplus(x: Tensor) -> Tensor:
    return tensorflow().math.softplus(x)


def _softsign(x: Tensor) -> Tensor:
    return tensorflow().nn.softsign(x)


def _hard_sigmoid(x: Tensor, *, slope: float = _SIXTH) -> Tensor:
    tf = tensorflow()
    return tf.nn.relu6(x + 3.0) / 6.0 if slope == _SIXTH else tf.clip_by_value(slope * x + 0.5, 0.0, 1.0)


def _hard_silu(x: Tensor) -> Tensor:
    return x * _hard_sigmoid(x)


def _mish(x: Tensor) -> Tensor:
    return x * _tanh(_softplus(x))


def _exponential(x: Tensor) -> Tensor:
    return tensorflow().exp(x)


def _log_sigmoid(x: Tensor) -> Tensor:
    return tensorflow().math.log_sigmoid(x)


def _celu(x: Tensor, *, alpha: float) -> Tensor:
    tf = tensorflow()
    return tf.nn.relu(x) + alpha * tf.math.expm1(tf.minimum(x, 0.0) / alpha)


def _hard_tanh(x: Tensor) -> Tensor:
    return tensorflow().clip_by_value(x, -1.0, 1.0)


def _hard_shrink(x: Tensor, *, threshold: float) -> Tensor:
    tf = tensorflow()
    return tf.where(tf.abs(x) > threshold, x, 0.0)


def _soft_shrink(x: Tensor, *, threshold: float) -> Tensor:
    tf = tensorflow()
    return tf.where(x > threshold, x - threshold, tf.where(x < -threshold, x + threshold, 0.0))


def _tanh_shrink(x: Tensor) -> Tensor:
    return x - _tanh(x)


def _threshold(x: Tensor, *, threshold: float, default_value: float) -> Tensor:
    return tensorflow().where(x > threshold, x, default_value)


def _squareplus(x: Tensor, *, b: float) -> Tensor:
    return (x + tensorflow().sqrt(x * x + b)) / 2.0


def _sparse_plus(x: Tensor) -> Tensor:
    tf = tensorflow()
    return tf.where(x <= -1, 0.0, tf.where(x < 1, (x + 1.0) ** 2 / 4.0, x))


def _sparse_sigmoid(x: Tensor) -> Tensor:
    return tensorflow().clip_by_value((x + 1.0) / 2.0, 0.0, 1.0)


def _square(x: Tensor) -> Tensor:
    return tensorflow().square(x)


def _sqrt(x: Tensor) -> Tensor:
    return tensorflow().sqrt(x)


def _not_equal(x: Tensor, *, value: float) -> Tensor:
    tf = tensorflow()
    return tf.cast(x != value, tf.float32)


def _softmax(x: Tensor) -> Tensor:
    return tensorflow().nn.softmax(x)


def _log_softmax(x: Tensor) -> Tensor:
    return tensorflow().nn.log_softmax(x)


def _sparsemax(x: Tensor) -> Tensor:
    # The threshold as Keras has it: see `convviz.layers.activation_functions.sparsemax_threshold`.
    tf = tensorflow()
    falling = tf.sort(x, direction="DESCENDING")
    sums = tf.cumsum(falling, axis=-1)
    counts = tf.range(1, x.shape[-1] + 1, dtype=x.dtype)
    kept = tf.cast(falling - (sums - 1.0) / counts > 0, x.dtype)
    total = tf.reduce_sum(sums * kept, axis=-1, keepdims=True) - 1.0
    return tf.nn.relu(x - total / tf.reduce_sum(kept, axis=-1, keepdims=True))


FUNCTIONS: Final[Mapping[str, Callable[..., Tensor]]] = {
    "linear": _linear,
    "relu": _relu,
    "relu6": _relu6,
    "leaky_relu": _leaky_relu,
    "sigmoid": _sigmoid,
    "tanh": _tanh,
    "absolute": _absolute,
    "elu": _elu,
    "selu": _selu,
    "gelu": _gelu,
    "silu": _silu,
    "softplus": _softplus,
    "softsign": _softsign,
    "hard_sigmoid": _hard_sigmoid,
    "hard_silu": _hard_silu,
    "mish": _mish,
    "exponential": _exponential,
    "log_sigmoid": _log_sigmoid,
    "celu": _celu,
    "hard_tanh": _hard_tanh,
    "hard_shrink": _hard_shrink,
    "soft_shrink": _soft_shrink,
    "tanh_shrink": _tanh_shrink,
    "threshold": _threshold,
    "squareplus": _squareplus,
    "sparse_plus": _sparse_plus,
    "sparse_sigmoid": _sparse_sigmoid,
    "square": _square,
    "sqrt": _sqrt,
    "not_equal": _not_equal,
    "softmax": _softmax,
    "log_softmax": _log_softmax,
    "sparsemax": _sparsemax,
}
"""Every function by its name; its further arguments are the constants of the Activation."""
