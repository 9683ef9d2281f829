"""Gives exports a Qt to paint with where no window runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from convviz.layers.errors import ConvvizError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

# Qt needs the application to outlive everything that is painted.
_applications: list[QGuiApplication] = []


def ensure_application() -> None:
    """Makes an application that needs no display, unless one runs already; it lives as long as the process.

    Raises:
        ConvvizError: Qt cannot be loaded.
    """
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        reason = str(error).rstrip(".")
        raise ConvvizError(
            "no-qt", f"Qt cannot be loaded ({reason}); `convviz doctor` says what to install.", reason=reason
        ) from error
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _applications.append(QGuiApplication(["convviz"]))
