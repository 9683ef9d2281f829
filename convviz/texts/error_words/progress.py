"""What can be wrong with the progress that was kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "progress-damaged": translate("Errors", "The progress that was kept is damaged."),
        "progress-newer": translate("Errors", "The progress that was kept is of a later version of convviz."),
        "progress-put-aside": translate(
            "Errors", "Your progress could not be read; it is kept as {path}, and you begin anew."
        ),
    }
