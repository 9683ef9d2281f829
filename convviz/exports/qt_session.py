"""Gives exports a Qt to paint with where no window runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from convviz.layers.errors import ConvvizError
from convviz.singletons import protect_singletons

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def painting_application() -> QGuiApplication:
    """The running application, or a new one that needs no display; keep it while something is painted.

    Raises:
        ConvvizError: Qt cannot be loaded.
    """
    protect_singletons()
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        reason = str(error).rstrip(".")
        raise ConvvizError(
            "no-qt", f"Qt cannot be loaded ({reason}); `convviz doctor` says what to install.", reason=reason
        ) from error
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["convviz"])
