"""What can be wrong with the experiment tray."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "folder-exists": translate("Errors", "{path} is there already; choose another name."),
        "replay-inputs": translate(
            "Errors", "{name} wants {inputs} inputs at once; a kept drawing has {kept}."
        ),
        "tray-damaged": translate("Errors", "The tray's file is not sound: {reason}."),
        "tray-unreadable": translate(
            "Errors",
            "The tray of last time could not be read; it is kept in {folder}, and this one is empty.",
        ),
    }
