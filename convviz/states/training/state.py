"""How the training page looks at runs: which panel stands in the middle, and how curves are drawn."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

TrainingPanel = Literal["train", "data", "changes", "build", "epochs", "results"]
TRAINING_PANELS: tuple[TrainingPanel, ...] = ("train", "data", "changes", "build", "epochs", "results")


class PlotView(Struct, frozen=True):
    """How the curves are drawn.

    Attributes:
        smoothing: The weight of what came before in a running mean, 0 (none) to 0.95.
        logarithmic: Whether the loss stands on a logarithmic axis.
    """

    smoothing: float = 0.0
    logarithmic: bool = False
