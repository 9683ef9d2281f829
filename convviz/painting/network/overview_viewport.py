"""Which part of the overview is seen, and how large."""

from __future__ import annotations

from typing import Literal, NamedTuple

from convviz.painting.box import Box

Level = Literal["maps", "names", "boxes"]
"""How much detail there is room for."""

MOST_ZOOM = 4.0
_LEAST_MAPS_ZOOM = 0.62
_LEAST_NAMES_ZOOM = 0.16
_SOUND_ZOOM = 0.8
"""From this zoom on a graph shown whole is still easily read."""


class Viewport(NamedTuple):
    """How large the layout is seen, and its point in the upper left corner.

    Attributes:
        zoom: From left to right.
        x: The layout's x at the left edge of the view.
        y: The layout's y at the upper edge.
        tall: From top to bottom: a wide graph seen whole still is as tall as the view.
    """

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    tall: float = 1.0

    @property
    def level(self) -> Level:
        """How much detail there is room for."""
        if self.zoom >= _LEAST_MAPS_ZOOM:
            return "maps"
        return "names" if self.zoom >= _LEAST_NAMES_ZOOM else "boxes"

    def screen(self, box: Box) -> Box:
        """A box of the layout in the view."""
        return Box(
            (box.x - self.x) * self.zoom,
            (box.y - self.y) * self.tall,
            box.width * self.zoom,
            box.height * self.tall,
        )

    def screen_point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the layout in the view."""
        return (x - self.x) * self.zoom, (y - self.y) * self.tall

    def world(self, x: float, y: float) -> tuple[float, float]:
        """A point of the view in the layout."""
        return x / self.zoom + self.x, y / self.tall + self.y


class Extent(NamedTuple):
    """Sizes that viewports are held within.

    Attributes:
        layout_width: The layout's.
        layout_height: The layout's.
        width: The view's.
        height: The view's.
        usual: The zoom at which words have the size that the view is read from: more than 1 in a large one.
    """

    layout_width: float
    layout_height: float
    width: float
    height: float
    usual: float = 1.0

    @property
    def whole_zoom(self) -> float:
        """The zoom at which all of the layout is seen, at most the usual one."""
        across, down = self.width / max(1.0, self.layout_width), self.height / max(1.0, self.layout_height)
        return min(self.usual, across, down)

    def tall(self, zoom: float) -> float:
        """The zoom from top to bottom that goes with one from left to right."""
        return max(zoom, min(self.usual, self.height / max(1.0, self.layout_height)))


def whole(extent: Extent) -> Viewport:
    """All of the layout."""
    return held(Viewport(extent.whole_zoom), extent)


def first_look(extent: Extent) -> Viewport:
    """All of the layout where it can be read so, else its beginning."""
    can_be_read = extent.whole_zoom >= _SOUND_ZOOM * extent.usual
    return whole(extent) if can_be_read else held(Viewport(extent.usual), extent)


def held(viewport: Viewport, extent: Extent) -> Viewport:
    """The viewport moved back to the layout; a layout smaller than the view stands in its middle, at the top."""
    zoom = min(max(viewport.zoom, extent.whole_zoom), MOST_ZOOM)
    tall = extent.tall(zoom)
    seen_width, seen_height = extent.width / zoom, extent.height / tall
    x = min(max(viewport.x, 0.0), extent.layout_width - seen_width)
    y = min(max(viewport.y, 0.0), max(0.0, extent.layout_height - seen_height))
    if extent.layout_width <= seen_width:
        x = (extent.layout_width - seen_width) / 2
    return Viewport(zoom, x, y, tall)


def zoomed(viewport: Viewport, factor: float, at: tuple[float, float], extent: Extent) -> Viewport:
    """Zoomed by a factor around a point of the view, which stays where it is."""
    zoom = min(max(viewport.zoom * factor, extent.whole_zoom), MOST_ZOOM)
    x, y = viewport.world(*at)
    return held(Viewport(zoom, x - at[0] / zoom, y - at[1] / extent.tall(zoom)), extent)


def panned(viewport: Viewport, dx: float, dy: float, extent: Extent) -> Viewport:
    """Dragged by so many pixels of the view."""
    return held(
        Viewport(viewport.zoom, viewport.x - dx / viewport.zoom, viewport.y - dy / viewport.tall), extent
    )


def showing(viewport: Viewport, box: Box, extent: Extent, zoom: float | None = None) -> Viewport:
    """The viewport moved as little as brings a box of the layout into view; with another zoom, around its middle."""
    if zoom is not None and zoom != viewport.zoom:
        middle = box.centre
        moved = Viewport(
            zoom, middle.x() - extent.width / zoom / 2, middle.y() - extent.height / extent.tall(zoom) / 2
        )
        return held(moved, extent)
    seen_width, seen_height = extent.width / viewport.zoom, extent.height / viewport.tall
    margin = min(24.0, seen_width / 8)
    x = min(max(viewport.x, box.right + margin - seen_width), max(0.0, box.x - margin))
    y = min(max(viewport.y, box.bottom - seen_height), box.y)
    return held(Viewport(viewport.zoom, x, y), extent)


def between(begin: Viewport, end: Viewport, share: float) -> Viewport:
    """A viewport on the way from one to the other; the zoom changes by equal factors."""
    zoom = begin.zoom * (end.zoom / begin.zoom) ** share
    tall = begin.tall * (end.tall / begin.tall) ** share
    # Points of the layout move on straight lines over the view.
    across = _along(begin.zoom, end.zoom, zoom, share)
    down = _along(begin.tall, end.tall, tall, share)
    x, y = begin.x + (end.x - begin.x) * across, begin.y + (end.y - begin.y) * down
    return Viewport(zoom, x, y, tall)


def _along(begin: float, end: float, now: float, share: float) -> float:
    return share if abs(end - begin) < 1e-9 else (1 / now - 1 / begin) / (1 / end - 1 / begin)
