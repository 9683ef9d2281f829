"""What can be wrong with the class whose evidence is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "class-outside": translate(
            "Errors", "The network tells classes apart, numbered 0 to {most}; received {received}."
        ),
    }
