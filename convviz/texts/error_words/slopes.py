"""What can be wrong when it is asked how steeply a number changes with the input."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "slope-unknown": translate(
            "Errors", "How steeply {layer} ({type}) changes with what it is given is not known here."
        ),
    }
