"""Paints steps of the lab, or its drawing as it grows, into one picture's memory, again and again."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from convviz.exports.growing import growing_count, grown
from convviz.exports.palette import Pixels
from convviz.exports.stage_trouble import refusal
from convviz.painting.frame import paint_frame
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.moves import go_to, release
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Drawing, Lab
from convviz.texts.lab_title import lab_subtitle, lab_title


def caption_of(state: Lab) -> str:
    """What a picture of the lab says above: the input, the kernel, and the chain of operations."""
    return f"{lab_title(state)} · {lab_subtitle(state)}"


class FramePainter:
    """The frames of one animation; needs a QGuiApplication, but not its thread.

    Args:
        state: The lab; its selected stage is stepped, and nothing stays pinned.
        blobs: The arrays that the state names.
        theme: The colours.
        size: (width, height) in pixels.
        caption: Whether a line above says what is shown.

    Raises:
        ConvvizError: The selected stage cannot run, or one before it.
    """

    def __init__(
        self, state: Lab, blobs: BlobStore, theme: Theme, size: tuple[int, int], *, caption: bool = True
    ) -> None:
        self._state = release(state)
        self._deriver = Deriver(blobs)
        self._run = self._deriver.run(state)
        if self._run.trouble is not None and self._run.trouble.stage <= state.cursor.stage:
            raise refusal(self._run.trouble)
        self._canvas = _Canvas(theme, size, caption_of(state) if caption else "")

    @property
    def count(self) -> int:
        """How many steps there are: one for each output cell of the selected stage."""
        return self._run.stages[self._state.cursor.stage].output.size

    def paint(self, position: int) -> Pixels:
        """The frame at which the transport stands on `position`, 0xffRRGGBB of shape (height, width).

        It is the same array each time: the next call paints over it.
        """
        return self._canvas.paint(self._deriver.derive(go_to(self._state, self._run, position)))


class DrawingPainter:
    """The lab while its drawing grows stroke by stroke; the rest is as in `FramePainter`.

    Args:
        state: The lab, of which the input is a `Drawing`; it ends as it is.
    """

    def __init__(
        self, state: Lab, blobs: BlobStore, theme: Theme, size: tuple[int, int], *, caption: bool = True
    ) -> None:
        if not isinstance(state.source, Drawing):
            raise TypeError(state.source)
        self._state = state
        self._strokes = state.source.strokes
        self._deriver = Deriver(blobs)
        self._canvas = _Canvas(theme, size, caption_of(state) if caption else "")

    @property
    def count(self) -> int:
        """How many pictures there are, the empty pad first."""
        return growing_count(self._strokes)

    def paint(self, position: int) -> Pixels:
        """One of them, 0xffRRGGBB of shape (height, width); it is the same array each time."""
        drawn = replace(self._state, source=Drawing(grown(self._strokes, position)))
        return self._canvas.paint(self._deriver.derive(drawn))


class _Canvas:
    """The memory that is painted into."""

    def __init__(self, theme: Theme, size: tuple[int, int], caption: str) -> None:
        self._theme = theme
        self._size = QSize(*size)
        width, height = size
        self._pixels: Pixels = np.zeros((height, width), dtype=np.uint32)
        # The image is a view of the array, which therefore lives as long as the image does.
        self._image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._caption = caption
        self._options = PaintOptions(cache=PaintCache())

    def paint(self, scene: LabScene) -> Pixels:
        painter = QPainter(self._image)
        try:
            paint_frame(painter, self._size, scene, self._theme, self._caption, self._options)
        finally:
            painter.end()
        return self._pixels
