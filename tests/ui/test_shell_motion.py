"""Transitions take no time where the person or the desktop wants none."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from convviz.ui import motion

_ELSEWHERE = pytest.mark.skipif(sys.platform == "win32", reason="Windows says it by a call, not in a file")


@pytest.mark.usefixtures("qapp")
def test_a_reduced_transition_takes_no_time() -> None:
    motion.set_reduced(reduced=True)
    assert motion.duration_ms(200) == 0
    motion.set_reduced(reduced=False)
    assert motion.duration_ms(200) == 200


@_ELSEWHERE
@pytest.mark.parametrize(
    ("file", "text", "asks"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "no section\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor\n", False),
    ],
)
def test_the_desktop_is_asked(file: str, text: str, asks: bool) -> None:
    path = Path(os.environ["XDG_CONFIG_HOME"]) / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    assert motion.system_asks_for_less() is asks


@_ELSEWHERE
def test_a_desktop_that_says_nothing_moves() -> None:
    assert motion.system_asks_for_less() is False
