"""Why there is no program, or no worksheet, for what is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "no-code-for-layer": translate(
            "Errors", "There is no program for the layer {layer} ({type}): choose another layer."
        ),
        "no-code-without-run": translate(
            "Errors", "Nothing was computed yet: draw something, or feed the network a picture."
        ),
        "no-lesson-for-worksheet": translate("Errors", "Begin or open a lesson: its worksheet is made."),
        "no-worksheet-without-run": translate(
            "Errors", "Nothing was computed yet: draw something, or feed the network a picture."
        ),
    }
