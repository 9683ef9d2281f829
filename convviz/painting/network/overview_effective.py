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
    """Paints the heat of an input over one of its maps, from 0 to the largest; nothing where it is not measured.

    Only what the number sees is covered: around it the picture stays, veiled.
    """
    measured, field = looks.scene.effective, looks.scene.fields.get(node)
    heat = None if measured is None else measured.heats.get(node)
    if heat is None or field is None:
        return
    rows, columns = heat.shape
    top, left = max(0, field.top), max(0, field.left)
    seen = heat[top : field.bottom + 1, left : field.right + 1]
    if not seen.size:
        return
    down, across = box.height / rows, box.width / columns
    room = Box(box.x + left * across, box.y + top * down, seen.shape[1] * across, seen.shape[0] * down)
    height, width = (
        min(seen.shape[0], max(1, round(room.height))),
        min(seen.shape[1], max(1, round(room.width))),
    )
    # Painted smaller, a pixel of the view shows the mean of what it covers.
    shown = resized(np.ascontiguousarray(seen)[:, :, np.newaxis], height, width)[:, :, 0]
    largest = float(shown[np.isfinite(shown)].max(initial=0.0)) or 1.0
    painter.save()
    painter.setOpacity(_OPACITY)
    painter.drawImage(room.rect, cell_image(shown, Colouring("positive", 0.0, largest), looks.theme))
    painter.restore()
