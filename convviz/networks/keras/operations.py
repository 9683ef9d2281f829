"""Operations that stand between layers: `keras.ops` in Keras 3, TensorFlow's own functions in tf.keras 2."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from convviz.layers import (
    Activation,
    Add,
    Concatenate,
    Layer,
    Maximum,
    Minimum,
    Multiply,
    Rescaling,
    Subtract,
)
from convviz.networks.keras.description import Call, Ref
from convviz.networks.keras.fields import Fields, UnsupportedError
from convviz.networks.keras.layer_types.activations import named
from convviz.networks.keras.layer_types.elementwise import numbers_from

_TENSORFLOW: Final[Mapping[str, str]] = {
    "__operators__.add": "Add",
    "__operators__.sub": "Subtract",
    "__operators__.mul": "Multiply",
    "__operators__.truediv": "Divide",
    "__operators__.radd": "Add",
    "__operators__.rmul": "Multiply",
    "math.add": "Add",
    "math.subtract": "Subtract",
    "math.multiply": "Multiply",
    "math.divide": "Divide",
    "math.truediv": "Divide",
    "math.maximum": "Maximum",
    "math.minimum": "Minimum",
    "concat": "Concatenate",
    "nn.relu": "Relu",
    "nn.relu6": "Relu6",
    "nn.sigmoid": "Sigmoid",
    "math.sigmoid": "Sigmoid",
    "nn.softmax": "Softmax",
    "nn.swish": "Silu",
    "nn.silu": "Silu",
    "nn.tanh": "Tanh",
    "math.tanh": "Tanh",
    "nn.elu": "Elu",
    "nn.selu": "Selu",
    "nn.gelu": "Gelu",
}

_ACTIVATIONS: Final[Mapping[str, str]] = {
    "Relu": "relu",
    "Relu6": "relu6",
    "Sigmoid": "sigmoid",
    "Softmax": "softmax",
    "Silu": "silu",
    "Tanh": "tanh",
    "Elu": "elu",
    "Selu": "selu",
    "Gelu": "gelu",
    "Softplus": "softplus",
    "Softsign": "softsign",
    "LeakyRelu": "leaky_relu",
    "HardSigmoid": "hard_sigmoid",
    "HardSilu": "hard_silu",
    "Mish": "mish",
    "Exp": "exponential",
    "Absolute": "absolute",
    "Square": "square",
    "Sqrt": "sqrt",
    "Celu": "celu",
    "HardTanh": "hard_tanh",
    "HardShrink": "hard_shrink",
    "SoftShrink": "soft_shrink",
    "TanhShrink": "tanh_shrink",
    "Threshold": "threshold",
    "LogSigmoid": "log_sigmoid",
    "LogSoftmax": "log_softmax",
    "Sparsemax": "sparsemax",
    "SparsePlus": "sparse_plus",
    "SparseSigmoid": "sparse_sigmoid",
    "Squareplus": "squareplus",
}

_DIVISIONS: Final = ("Divide", "TrueDivide")

_MERGES: Final[Mapping[str, Callable[[str], Layer]]] = {
    "Add": Add,
    "Subtract": Subtract,
    "Multiply": Multiply,
    "Maximum": Maximum,
    "Minimum": Minimum,
}


def is_operation(kind: str, call: Call) -> bool:
    """Whether a call is an operation's, where the file does not say so: those of Keras 3 in .h5 files.

    `Add` the layer takes one list, `Add` the operation takes its terms one by one; so do layers of Keras 2, to the
    same effect.
    """
    if kind in _MERGES or kind == "Softmax":
        return len(call.arguments) > 1
    return kind in (*_ACTIVATIONS, *_DIVISIONS, "NotEqual") or (
        kind == "Concatenate" and "axis" in call.keywords
    )


def operation_layer(fields: Fields, kind: str, call: Call) -> Layer:
    """The layer that does what the operation does with these arguments.

    Raises:
        UnsupportedError: Another operation, or one that takes more than convviz computes.
    """
    if kind == "TFOpLambda":
        kind = _TENSORFLOW.get(fields.text("function", ""), "")
    by_name = (call.keywords.get(key) for key in ("x", "x1", "y", "x2"))
    arguments = [*call.arguments, *(each for each in by_name if each is not None)]
    if kind in _ACTIVATIONS and len(arguments) == 1:
        return _activation(fields, kind, call)
    if kind == "Concatenate":
        axis = call.keywords.get("axis", fields.raw("axis"))
        return Concatenate(axis if type(axis) is int else -1, fields.layer)
    if kind == "NotEqual" and len(arguments) == 2 and isinstance(arguments[0], Ref):
        constants = numbers_from(fields, "a constant", arguments[1])
        if constants.size == 1:
            return Activation("not_equal", name=fields.layer, value=float(constants.item()))
    tensors = sum(isinstance(each, Ref) for each in arguments)
    if kind in _MERGES and len(arguments) == tensors == 2:
        return _MERGES[kind](fields.layer)
    if len(arguments) == 2 and tensors == 1:
        return _with_constant(fields, kind, arguments)
    raise UnsupportedError


def _activation(fields: Fields, kind: str, call: Call) -> Layer:
    chosen = named(_ACTIVATIONS[kind], 3)
    if chosen.over_channels and call.keywords.get("axis", fields.raw("axis")) not in (None, -1):
        raise UnsupportedError
    said = fields.with_fields(call.keywords)
    constants = {key: said.number(key) for key in chosen.parameters if key in said}
    return Activation(chosen.function, name=fields.layer, **constants)


def _with_constant(fields: Fields, kind: str, arguments: list[object]) -> Rescaling:
    """X + c, x − c, c − x, x · c and x / c, which are all rescalings."""
    leads = not isinstance(arguments[0], Ref)
    constant = numbers_from(fields, "a constant", arguments[0] if leads else arguments[1])
    one, zero = np.float32(1), np.float32(0)
    if kind == "Add":
        scale, offset = one, constant
    elif kind == "Subtract":
        scale, offset = (-one, constant) if leads else (one, -constant)
    elif kind == "Multiply":
        scale, offset = constant, zero
    elif kind in _DIVISIONS and not leads:
        with np.errstate(divide="ignore"):
            scale, offset = (1 / constant.astype(np.float64)).astype(np.float32), zero
    else:
        raise UnsupportedError
    return Rescaling(scale, offset, name=fields.layer)
