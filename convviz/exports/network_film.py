"""Paints a network at work into one picture's memory: a layer computed cell by cell, or a drawing as it grows."""

from __future__ import annotations

from typing import cast

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from convviz.exports.growing import growing_count, grown
from convviz.exports.motion import MotionLook
from convviz.exports.palette import Pixels
from convviz.layers.layer import Cell
from convviz.painting.network.film_frame import FilmScene, FilmView, paint_film_frame
from convviz.painting.network.overview import OverviewPlaces
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.states.blobs import BlobStore
from convviz.states.lab.order import position_of
from convviz.states.lab.state import Drawing
from convviz.states.network import moves
from convviz.states.network.bars import bars_of
from convviz.states.network.elastic import ElasticDeriver
from convviz.states.network.moment import Moment
from convviz.states.network.overview import derive_overview
from convviz.states.network.run import NetworkRun, NetworkRunner
from convviz.states.network.state import Cursor, NetworkState
from convviz.states.network.store import NetworkStore
from convviz.states.network.wall import derive_wall
from convviz.texts.handouts import joined
from convviz.texts.network_title import network_title


class SteppingFilm:
    """The selected layer, one of its numbers after the other; needs a QGuiApplication, but not its thread.

    Args:
        state: The page, with a layer selected; what is pinned is let go.
        run: Its run.
        look: How it is painted; its view is a `FilmView`.
        channel: The one map that is computed; None for all of them.
    """

    def __init__(
        self, state: NetworkState, run: NetworkRun, look: MotionLook, channel: int | None = None
    ) -> None:
        cursor = replace(state.cursor, probe=None, pinned=False, term=None)
        self._state = replace(state, cursor=cursor)
        self._run = run
        self._positions = None if channel is None else map_positions(state, run, channel)
        self._canvas = _Canvas(look, joined(network_title(state), state.cursor.layer), arithmetic=True)

    @property
    def count(self) -> int:
        """How many numbers the layer puts out, or the map has."""
        if self._positions is not None:
            return len(self._positions)
        return moves.transport(self._state, self._run).count

    def paint(self, position: int) -> Pixels:
        """The picture of the number at `position` among those, 0xffRRGGBB of shape (height, width).

        It is the same array each time: the next call paints over it.
        """
        place = position if self._positions is None else self._positions[position]
        state = moves.go_to(self._state, self._run.network, place)
        return self._canvas.paint(Moment(state, self._run))


def map_positions(state: NetworkState, run: NetworkRun, channel: int) -> tuple[int, ...]:
    """Where the transport stands on the cells of one map of the selected layer, row by row."""
    shape = moves.layer_shape(run.network, state.cursor.layer)
    if shape is None:
        return ()
    cells = (Cell(channel, row, column) for row in range(shape.height) for column in range(shape.width))
    return tuple(position_of(cell, shape, state.view.order) for cell in cells)


class DrawingFilm:
    """What a network sees and says while a drawing grows; the rest is as in `SteppingFilm`.

    Args:
        state: The page.
        feed: Which of its inputs is the drawing.
        networks: The networks that it names.
        blobs: The arrays that it names.
        look: How it is painted.
        whole: The run of the whole drawing, where it is known: its picture comes at once.
    """

    def __init__(
        self,
        state: NetworkState,
        feed: int,
        networks: NetworkStore,
        blobs: BlobStore,
        look: MotionLook,
        whole: NetworkRun | None = None,
    ) -> None:
        source = state.feeds[feed].source
        if not isinstance(source, Drawing):
            raise TypeError(source)
        view = cast("FilmView", look.view or "overview")
        self._state = replace(state, cursor=_drawn_cursor(state.cursor, view))
        self._feed = feed
        self._strokes = source.strokes
        self._runner = NetworkRunner(networks, blobs)
        self._whole = whole
        self._canvas = _Canvas(look, network_title(state), arithmetic=view == "arithmetic")

    @property
    def count(self) -> int:
        """How many pictures there are, the empty pad first."""
        return growing_count(self._strokes)

    def paint(self, position: int) -> Pixels:
        """One of them, 0xffRRGGBB of shape (height, width); it is the same array each time."""
        if self._whole is not None and position == self.count - 1:
            return self._canvas.paint(Moment(self._state, self._whole), self._feed)
        feeds = self._state.feeds
        drawn = replace(feeds[self._feed], source=Drawing(grown(self._strokes, position)))
        state = replace(self._state, feeds=(*feeds[: self._feed], drawn, *feeds[self._feed + 1 :]))
        return self._canvas.paint(Moment(state, self._runner.run(state)), self._feed)


def _drawn_cursor(cursor: Cursor, view: FilmView) -> Cursor:
    """What is pointed out while something is drawn: the number that is taken apart, or nothing but the layer."""
    match view:
        case "overview":
            return Cursor()
        case "maps":
            return replace(cursor, channel=None, probe=None, pinned=False, stepping=False)
        case "arithmetic":
            return replace(cursor, probe=None, pinned=False, stepping=False)


class _Canvas:
    """The memory that is painted into, and what is remembered from one picture to the next."""

    def __init__(self, look: MotionLook, caption: str, *, arithmetic: bool) -> None:
        self._look = look
        self._view: FilmView = cast("FilmView", look.view or "overview")
        self._caption = caption if look.caption else ""
        self._arithmetic = arithmetic
        width, height = look.size
        self._pixels: Pixels = np.zeros((height, width), dtype=np.uint32)
        # The image is a view of the array, which therefore lives as long as the image does.
        self._image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._options = PaintOptions(cache=PaintCache())
        self._places = OverviewPlaces()
        self._elastic = ElasticDeriver()

    def paint(self, moment: Moment, feed: int = 0) -> Pixels:
        scene = self._scene(moment, feed)
        painter = QPainter(self._image)
        try:
            paint_film_frame(
                painter,
                QSize(*self._look.size),
                scene,
                self._look.theme,
                self._caption,
                self._options,
                self._places,
            )
        finally:
            painter.end()
        return self._pixels

    def _scene(self, moment: Moment, feed: int) -> FilmScene:
        run = moment.run
        given = None if run is None or feed >= len(run.feeds) else run.feeds[feed].picture
        return FilmScene(
            given,
            bars_of(run, moment.state),
            self._view,
            derive_overview(moment) if self._view == "overview" else None,
            derive_wall(moment) if self._view == "maps" else None,
            self._elastic.derive(moment) if self._arithmetic else None,
        )
