"""How large text is: as the system wants it, or as chosen. Everything grows with it, painted text too.

Qt takes the size when the application is made, so another choice holds from the next start.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from convviz.ui.desktop_settings import config_folder, ini_value, registry_number

TEXT_SIZES: Final = (100, 125, 150, 175, 200)
"""What can be chosen, in percent."""
AS_THE_SYSTEM: Final = 0
"""The choice to follow the system."""

_SCALE: Final = "QT_SCALE_FACTOR"
_STEP: Final = 5
# What KDE's interface font has where nobody has changed it.
_USUAL_POINTS: Final = 10.0
# gtk-xft-dpi is written in 1024ths of a dot an inch.
_USUAL_DPI: Final = 96 * 1024
_PATIENCE_S: Final = 0.5


def percent_in_force(choice: int) -> int:
    """The size for a choice, in percent: that of the system where it is `AS_THE_SYSTEM`."""
    return choice if choice in TEXT_SIZES else system_percent()


def next_larger(percent: int) -> int:
    """The next size that can be chosen, the largest beyond."""
    return next((size for size in TEXT_SIZES if size > percent), TEXT_SIZES[-1])


def next_smaller(percent: int) -> int:
    """The size before, the smallest beyond."""
    return next((size for size in reversed(TEXT_SIZES) if size < percent), TEXT_SIZES[0])


@contextmanager
def scaled(percent: int) -> Generator[None]:
    """A QApplication that is made meanwhile is so large; processes started later know nothing of it.

    A scale that the person has set for all Qt programs is multiplied by it.
    """
    before = os.environ.get(_SCALE)
    if percent != 100:
        os.environ[_SCALE] = f"{_number(before or '', 1.0) * percent / 100:g}"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(_SCALE, None)
        else:
            os.environ[_SCALE] = before


def system_percent() -> int:
    """How large the system wants text, from 100 to 200, where it says so and Qt does not follow by itself."""
    if sys.platform == "win32":
        share = (registry_number(r"Software\Microsoft\Accessibility", "TextScaleFactor") or 100) / 100
    elif sys.platform == "darwin":
        share = 1.0
    else:
        share = _linux_share()
    return max(TEXT_SIZES[0], min(TEXT_SIZES[-1], round(share * 100 / _STEP) * _STEP))


def _linux_share() -> float:
    """KDE writes the size of its font, GNOME a factor; on X11 both reach Qt as the screen's resolution."""
    if os.environ.get("XDG_SESSION_TYPE") == "x11":
        return 1.0
    font = ini_value(config_folder() / "kdeglobals", "General", "font").split(",")
    points = _number(font[1], _USUAL_POINTS) if len(font) > 1 else _USUAL_POINTS
    if points != _USUAL_POINTS:
        return points / _USUAL_POINTS
    dpi = _number(ini_value(config_folder() / "gtk-3.0/settings.ini", "Settings", "gtk-xft-dpi"), _USUAL_DPI)
    return dpi / _USUAL_DPI if dpi != _USUAL_DPI else _gnome_share()


def _gnome_share() -> float:
    if "gnome" not in os.environ.get("XDG_CURRENT_DESKTOP", "").lower():
        return 1.0
    import subprocess

    command = ["gsettings", "get", "org.gnome.desktop.interface", "text-scaling-factor"]
    try:
        said = subprocess.run(  # noqa: S603 - a fixed command
            command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return 1.0
    return _number(said.stdout.strip(), 1.0)


def _number(text: str, otherwise: float) -> float:
    """The positive number that a text is."""
    try:
        found = float(text)
    except ValueError:
        return otherwise
    return found if 0 < found < float("inf") else otherwise
