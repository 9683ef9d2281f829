"""Why a network cannot be asked about changed pictures, and what is wrong with a change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "probe-inputs": translate(
            "Errors", "{name} takes {count} pictures at a time; one that takes one picture would be right."
        ),
        "probe-open-size": translate(
            "Errors",
            "{name} leaves the size of its input open; a network with an input of one size would be right.",
        ),
    }
