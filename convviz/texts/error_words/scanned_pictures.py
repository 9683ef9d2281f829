"""What can be wrong with the pictures of a scan when they are looked at afterwards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "scan-outdated": translate(
            "Errors", "The pictures are no longer those that were looked at; choose them again."
        ),
    }
