"""What can be wrong when a network is handed to the worker to be explained."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "evidence-handing": translate(
            "Errors", "The network cannot be handed over to be explained: {reason}."
        ),
        "evidence-inputs": translate(
            "Errors", "The network takes inputs of the shapes {expected}; received {received}."
        ),
        "packed-network": translate("Errors", "This is no network that convviz has packed."),
        "packed-network-lost": translate(
            "Errors", "The network that a question is about cannot be read: {reason}."
        ),
    }
