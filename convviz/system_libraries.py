"""The libraries of a Linux system that Qt's wheels do not bring along, and the Debian packages that do."""

from __future__ import annotations

import ctypes
import sys

# What `ldd` lists for QtCore, QtGui, QtWidgets and QtSvg of PySide6 6.8 to 6.12, beyond any minimal system.
_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# What the plugin for X11 displays needs beside them.
_FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def missing_libraries(*, with_display: bool) -> dict[str, str]:
    """The libraries that cannot be loaded and the packages that bring them; nothing outside Linux.

    Args:
        with_display: Whether what only windows on a display need counts too.
    """
    if sys.platform != "linux":
        return {}
    wanted = _ALWAYS | (_FOR_X11 if with_display else {})
    return {library: package for library, package in wanted.items() if not _loads(library)}


def install_line(packages: list[str]) -> str:
    """What to type on Debian and Ubuntu to get `packages`."""
    return f"sudo apt install -y {' '.join(packages)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
