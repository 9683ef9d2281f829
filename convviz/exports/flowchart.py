"""A network's flowchart as an SVG or PNG file."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from convviz.exports.atomic import write_whole
from convviz.exports.qt_session import ensure_application
from convviz.layers import ConvvizError
from convviz.networks import Network

if TYPE_CHECKING:
    from convviz.painting.theme import Theme

_RATIO = 2.0
# Qt paints on images of at most so many pixels a side.
_MOST_PIXELS = 32_000


def _never() -> bool:
    return False


def write_flowchart(
    network: Network, path: Path, theme: Theme, cancelled: Callable[[], bool] = _never
) -> int | None:
    """Writes the flowchart of a network, whole or not at all; needs no window, and may run in any thread.

    Args:
        network: The network.
        path: The file; its ending, .svg or .png, decides the format. A PNG has two pixels a logical pixel, fewer
            where it would be too tall for Qt.
        theme: The colours.
        cancelled: Asked before the file is written whether to stop.

    Returns:
        The number of layers, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The ending is another one, or the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in {".svg", ".png"}:
        raise ConvvizError(
            "flowchart-ending",
            f"A flowchart is written as .svg or .png; received {path.name}.",
            received=path.name,
        )
    ensure_application()
    from PySide6.QtCore import QSize

    from convviz.exports.painted_picture import painted, png_bytes, svg_bytes
    from convviz.painting.network.flowchart import lay_out_flowchart, paint_flowchart

    chart = lay_out_flowchart(network)
    size = QSize(math.ceil(chart.width), math.ceil(chart.height))
    paint = partial(paint_flowchart, chart=chart, theme=theme)
    if suffix == ".svg":
        data = svg_bytes(size, paint, network.name)
    else:
        image = painted(size, paint, min(_RATIO, _MOST_PIXELS / max(size.width(), size.height())))
        if cancelled():
            return None
        data = png_bytes(image)
    if cancelled():
        return None
    write_whole(path, data)
    return len(network.nodes)
