"""What can be wrong with where a flowchart is to be written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "flowchart-ending": translate(
            "Errors", "A flowchart is written as .svg or .png; “{received}” ends in neither."
        ),
    }
