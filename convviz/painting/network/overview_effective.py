"""The effective receptive field over an input: the stronger a pixel counts, the stronger its colour."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_image
from convviz.painting.network.overview_looks import Looks
from convviz.pictures.resampling import resized
from convviz.states.lab.scene import Colouring

_OPACITY: Final = 0.88
"""What is left of the picture below is enough to see where on it the heat lies."""


def paint_effective(painter: QPainter, box: Box, node: str, looks: Looks) -> None:
    """Paints the heat of an input over one of its maps, from 0 to the largest; nothing where it is not measured."""
    measured = looks.scene.effective
    heat = None if measured is None else measured.heats.get(node)
    if heat is None:
        return
    rows, columns = heat.shape
    height, width = min(rows, max(1, round(box.height))), min(columns, max(1, round(box.width)))
    if (height, width) != heat.shape:
        # Painted smaller, a pixel of the view shows the mean of what it covers.
        heat = resized(heat[:, :, np.newaxis], height, width)[:, :, 0]
    largest = float(heat[np.isfinite(heat)].max(initial=0.0)) or 1.0
    painter.save()
    painter.setOpacity(_OPACITY)
    painter.drawImage(box.rect, cell_image(heat, Colouring("positive", 0.0, largest), looks.theme))
    painter.restore()
