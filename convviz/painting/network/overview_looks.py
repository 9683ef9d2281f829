"""What the painters of the overview share."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from convviz.painting.box import Box
from convviz.painting.network.overview_layout import Column, OverviewLayout
from convviz.painting.network.overview_viewport import Viewport
from convviz.painting.theme import Theme
from convviz.states.network.overview import OverviewScene


class Looks(Struct, frozen=True, eq=False):
    """A scene with where it is painted.

    Attributes:
        scene: What is shown.
        layout: Where.
        viewport: What part of it.
        view: The size of the view, at (0, 0).
        theme: The colours.
        found: The vertices that a search found.
    """

    scene: OverviewScene
    layout: OverviewLayout
    viewport: Viewport
    view: Box
    theme: Theme
    found: frozenset[str] = frozenset()

    def visible(self) -> tuple[Column, ...]:
        """The columns that are seen, at least in part."""
        return _visible(self.layout, self.viewport, self.view)

    def selected(self) -> str:
        """The id of the selected vertex, "" for none."""
        graph = self.scene.graph
        return graph.vertex_of.get(self.scene.layer, self.scene.layer)


@lru_cache(maxsize=4)
def _visible(layout: OverviewLayout, viewport: Viewport, view: Box) -> tuple[Column, ...]:
    return tuple(each for each in layout.columns.values() if viewport.screen(each.box).intersects(view))
