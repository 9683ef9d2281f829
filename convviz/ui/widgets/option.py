"""One choice among several: what segmented controls and menu buttons offer."""

from __future__ import annotations

from msgspec import Struct


class Option(Struct, frozen=True):
    """A choice with a stable id and a translated text.

    A choice out of reach stays visible, greyed, and `reason` says why when it is pointed at.
    """

    id: str
    text: str
    tip: str = ""
    reason: str = ""

    @property
    def enabled(self) -> bool:
        """Whether it can be chosen now."""
        return not self.reason

    @property
    def hint(self) -> str:
        """What to show when it is pointed at."""
        return self.reason or self.tip
