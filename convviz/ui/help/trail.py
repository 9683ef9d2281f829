"""The articles that were read, to go back and forward among them."""

from __future__ import annotations

from msgspec import Struct

from convviz.texts.articles.links import Link


class Trail(Struct, frozen=True):
    """Where somebody has been; `position` is where they are now, -1 before anything was opened."""

    links: tuple[Link, ...] = ()
    position: int = -1

    @property
    def current(self) -> Link | None:
        """What is open."""
        return self.links[self.position] if self.links else None

    @property
    def can_go_back(self) -> bool:
        """Whether something was open before."""
        return self.position > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether they have come back from something."""
        return self.position + 1 < len(self.links)

    def opened(self, link: Link) -> Trail:
        """After a link was opened: what they had come back from is forgotten."""
        if link == self.current:
            return self
        return Trail((*self.links[: self.position + 1], link), self.position + 1)

    def moved(self, steps: int) -> Trail:
        """After going back (-1) or forward (1), as far as there is anything."""
        return Trail(self.links, max(min(self.position + steps, len(self.links) - 1), min(self.position, 0)))
