"""The activations as each dialect writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from convviz.exports.code.dialect import Dialect
from convviz.exports.code.operations import Apply


class Function(Struct, frozen=True):
    """One function of x; `{a}` stands for its only constant, if it has one.

    Attributes:
        numpy: As numpy writes it.
        keras: As Keras does.
        torch: As PyTorch does, its channels being axis 1.
        constant: The name of its constant; "" for none.
        fixed: Constants that must have these values, since the programs know no others.
    """

    numpy: str
    keras: str
    torch: str
    constant: str = ""
    fixed: tuple[tuple[str, float | None], ...] = ()

    def writes(self, operation: Apply) -> bool:
        """Whether the programs say just this operation."""
        constants = dict(operation.parameters)
        return all(constants.get(name, value) == value for name, value in self.fixed)

    def text(self, dialect: Dialect, operation: Apply) -> str:
        """The function of a variable that is called x."""
        template = {"numpy": self.numpy, "keras": self.keras, "torch": self.torch}[dialect]
        constant = dict(operation.parameters).get(self.constant)
        return template.replace("{a}", repr(constant))


_PLAIN_RELU: Final = (("negative_slope", 0.0), ("max_value", None), ("threshold", 0.0))

FUNCTIONS: Final[Mapping[str, Function]] = {
    "relu": Function("np.maximum(x, 0)", "keras.ops.relu(x)", "F.relu(x)", fixed=_PLAIN_RELU),
    "relu6": Function("np.clip(x, 0, 6)", "keras.ops.relu6(x)", "F.relu6(x)"),
    "leaky_relu": Function(
        "np.where(x > 0, x, {a} * x)",
        "keras.ops.leaky_relu(x, negative_slope={a})",
        "F.leaky_relu(x, {a})",
        "negative_slope",
    ),
    "sigmoid": Function("1 / (1 + np.exp(-x))", "keras.ops.sigmoid(x)", "torch.sigmoid(x)"),
    "tanh": Function("np.tanh(x)", "keras.ops.tanh(x)", "torch.tanh(x)"),
    "absolute": Function("np.abs(x)", "keras.ops.absolute(x)", "torch.abs(x)"),
    "elu": Function(
        "np.where(x > 0, x, {a} * (np.exp(np.minimum(x, 0)) - 1))",
        "keras.ops.elu(x, alpha={a})",
        "F.elu(x, {a})",
        "alpha",
    ),
    "selu": Function(
        "1.05070098 * np.where(x > 0, x, 1.67326324 * (np.exp(np.minimum(x, 0)) - 1))",
        "keras.ops.selu(x)",
        "F.selu(x)",
    ),
    "gelu": Function(
        "x * (1 + np.vectorize(math.erf)(x / np.sqrt(2))) / 2",
        "keras.ops.gelu(x, approximate=False)",
        "F.gelu(x)",
        fixed=(("approximate", 0.0),),
    ),
    "silu": Function("x / (1 + np.exp(-x))", "keras.ops.silu(x)", "F.silu(x)"),
    "softplus": Function("np.logaddexp(x, 0)", "keras.ops.softplus(x)", "F.softplus(x)"),
    "softsign": Function("x / (1 + np.abs(x))", "keras.ops.softsign(x)", "F.softsign(x)"),
    "hard_sigmoid": Function(
        "np.clip(x + 3, 0, 6) / 6",
        "keras.ops.hard_sigmoid(x)",
        "F.hardsigmoid(x)",
        fixed=(("slope", 1 / 6),),
    ),
    "hard_silu": Function("x * np.clip(x + 3, 0, 6) / 6", "keras.ops.hard_silu(x)", "F.hardswish(x)"),
    "mish": Function("x * np.tanh(np.logaddexp(x, 0))", "keras.activations.mish(x)", "F.mish(x)"),
    "exponential": Function("np.exp(x)", "keras.ops.exp(x)", "torch.exp(x)"),
    "square": Function("x ** 2", "keras.ops.square(x)", "x ** 2"),
    "sqrt": Function("np.sqrt(x)", "keras.ops.sqrt(x)", "torch.sqrt(x)"),
    "softmax": Function("softmax(x)", "keras.ops.softmax(x)", "torch.softmax(x, dim=1)"),
}
"""By Keras's names; those that stand here not cannot be written."""
