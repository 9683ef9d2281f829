"""How long a transition lasts: not at all where the person or the system asks for reduced motion."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from convviz.ui.desktop_settings import config_folder, ini_value

_PROPERTY = "convvizReducedMotion"

# SystemParametersInfo's "client area animation" (Windows Vista and later).
_SPI_GETCLIENTAREAANIMATION = 0x1042


def duration_ms(usual_ms: int) -> int:
    """`usual_ms`, or 0 while motion is reduced."""
    return 0 if is_reduced() else usual_ms


def is_reduced() -> bool:
    """Whether transitions are off in this application."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_PROPERTY))


def set_reduced(*, reduced: bool) -> None:
    """Switches transitions off (or on again) everywhere."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_PROPERTY, reduced)


def system_asks_for_less() -> bool:
    """Whether the desktop is set to show fewer animations, where we can read that at once."""
    if sys.platform == "win32":
        return _windows_asks_for_less()
    folder = config_folder()
    return (
        ini_value(folder / "kdeglobals", "KDE", "AnimationDurationFactor") == "0"
        or ini_value(folder / "gtk-4.0/settings.ini", "Settings", "gtk-enable-animations") in {"0", "false"}
        or ini_value(folder / "gtk-3.0/settings.ini", "Settings", "gtk-enable-animations") in {"0", "false"}
    )


def _windows_asks_for_less() -> bool:
    import ctypes

    animates = ctypes.c_int(1)
    parameters_info = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009 - absent elsewhere
    parameters_info(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return not animates.value
