"""Which screen the audience looks at, and which is the presenter's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Screen = TypeVar("Screen")


def share_out(here: Screen, screens: Sequence[Screen], primary: Screen) -> tuple[Screen, Screen | None]:
    """The audience's screen and the presenter's; None for that where there is one screen only.

    The system's first screen is the presenter's: a laptop's, beside a projector. A window that was brought to another
    one already stays there.

    Args:
        here: Where the window is.
        screens: All there are.
        primary: The system's first.
    """
    others = [screen for screen in screens if screen is not primary]
    if not others:
        return here, None
    return (here if here is not primary else others[0]), primary
