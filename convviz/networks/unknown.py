"""A layer that is shown but not run: one that convviz does not know, or that holds code of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from convviz.layers import Array, Cell, ConvvizError, TensorShape


@dataclass(frozen=True)
class UnknownLayer:
    """Stands where a Lambda, custom or unsupported layer stands in the file; nothing of it is ever run.

    Attributes:
        name: The layer's name.
        type: Its class as the file names it.
        shape: What it puts out, where the file says so.
        activation: Its activation, where it is a known layer with one that is not known.
    """

    name: str
    type: str
    shape: TensorShape | None = None
    activation: str = ""

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """What the file says it puts out.

        Raises:
            ConvvizError: The file does not say.
        """
        del inputs
        if self.shape is None:
            raise self.refusal()
        return self.shape

    def forward(self, *inputs: Array) -> NoReturn:
        """Cannot be.

        Raises:
            ConvvizError: Always.
        """
        del inputs
        raise self.refusal()

    def explain(self, cell: Cell, *inputs: Array) -> NoReturn:
        """Cannot be.

        Raises:
            ConvvizError: Always.
        """
        del cell, inputs
        raise self.refusal()

    def parameter_count(self) -> int:
        """None that is known."""
        return 0

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None that are known."""
        del inputs
        return 0

    def refusal(self) -> ConvvizError:
        """Why it does not run."""
        if self.activation:
            return ConvvizError(
                "layer-activation-unknown",
                f"The layer {self.name} ({self.type}) has the activation {self.activation}, which convviz does not "
                "run; what comes before it works. It may be replaced by a rescaling or by nothing.",
                name=self.name,
                type=self.type,
                activation=self.activation,
            )
        return ConvvizError(
            "layer-unknown",
            f"The layer {self.name} is of the class {self.type}, which convviz does not run; what comes before it "
            "works. It may be replaced by a rescaling or by nothing.",
            name=self.name,
            type=self.type,
        )
