"""What the panel on pixels has on screen, but for where the pointer is."""

from __future__ import annotations

from msgspec import Struct

from convviz.states.evidence.pixels import PixelsScene
from convviz.states.evidence.questions import PixelMethod
from convviz.states.evidence.views import PixelsView


class Shown(Struct, frozen=True, eq=False):
    """What stands on screen.

    Attributes:
        scene: What is known.
        view: How it is looked at.
        name: The class's name.
        busy: Whether more is still to come.
        stale: Whether the map belongs to an earlier question.
        classes: Whether the network tells classes apart.
    """

    scene: PixelsScene
    view: PixelsView
    name: str
    busy: bool = False
    stale: bool = False
    classes: bool = True

    @property
    def method(self) -> PixelMethod:
        """How it is made."""
        return self.view.settings.method

    @property
    def sliding(self) -> bool:
        """Whether the window's places are shown."""
        return self.scene.places is not None and self.view.places
