"""The transposed convolution along sequences."""

from __future__ import annotations

from dataclasses import dataclass

from numpy.typing import ArrayLike

from convviz.layers.activation import Activation, activation_of
from convviz.layers.arguments import bias_of, weights
from convviz.layers.layer import Array
from convviz.layers.padding import check_padding
from convviz.layers.sequences.convolution import RowConvolution
from convviz.layers.storing import store
from convviz.layers.transposed import Conv2DTranspose


@dataclass(frozen=True, eq=False, init=False)
class Conv1DTranspose(RowConvolution[Conv2DTranspose]):
    """Every step is multiplied with the whole kernel and added to the output, `strides` steps apart.

    Args:
        kernel: Shape (taps, filters, channels), Keras's layout.
        bias: One number a filter, or None.
        strides: Steps of the output between two of the input.
        padding: `"valid"` or `"same"`.
        dilation_rate: Steps between two taps.
        activation: A function's name, an Activation, or None.
        output_padding: Steps more at the end; below the stride. None is Keras's own choice.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    kernel: Array
    bias: Array | None
    strides: int
    padding: str
    dilation_rate: int
    activation: Activation | None
    output_padding: int | None
    name: str

    def __init__(
        self,
        kernel: ArrayLike,
        bias: ArrayLike | None = None,
        strides: int = 1,
        padding: str = "valid",
        dilation_rate: int = 1,
        activation: Activation | str | None = None,
        *,
        output_padding: int | None = None,
        name: str = "conv1d_transpose",
    ) -> None:
        numbers = weights(kernel, "kernel", "taps filters channels")
        store(
            self,
            kernel=numbers,
            bias=bias_of(bias, numbers.shape[1]),
            strides=int(strides),
            padding=padding,
            dilation_rate=int(dilation_rate),
            activation=activation_of(activation),
            output_padding=output_padding,
            name=name,
        )
        _ = self.across

    def _make_across(self) -> Conv2DTranspose:
        return Conv2DTranspose(
            self.kernel[None],
            self.bias,
            (1, self.strides),
            check_padding(self.padding),
            (1, self.dilation_rate),
            self.activation,
            output_padding=None if self.output_padding is None else (0, self.output_padding),
            name=self.name,
        )
