"""What reaches a stage of the lab."""

from __future__ import annotations

from convviz.layers.layer import Shape
from convviz.workspace.lab import LabWorkspace


def input_shape(workspace: LabWorkspace, index: int) -> Shape | None:
    """What reaches stage `index`, or None while a stage before it is in trouble."""
    grids = workspace.scene.grids
    if index >= len(grids):
        return None
    height, width, channels = grids[index].values.shape
    return Shape(height, width, channels)
