"""What layers without numbers of their own have in common."""

from __future__ import annotations

from convviz.layers.layer import TensorShape


class Weightless:
    """Learns nothing and multiplies nothing."""

    def parameter_count(self) -> int:
        """None."""
        return 0

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None."""
        del inputs
        return 0
