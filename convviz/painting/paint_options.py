"""For what a picture is painted: a screen, an image or a vector file."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from convviz.painting.paint_cache import PaintCache


class PaintOptions(Struct, frozen=True):
    """How to paint.

    Attributes:
        ratio: Device pixels a logical pixel; cells are whole device pixels.
        vector: Whether the painter writes SVG or PDF: cells become shapes, text stays text.
        cache: Where painted cells are remembered, or None for a single picture.
    """

    ratio: float = 1.0
    vector: bool = False
    cache: PaintCache | None = None


ONE_PICTURE: Final = PaintOptions()
"""For a single picture on a screen of one device pixel a logical pixel."""
