"""Why a layer of a network cannot be opened in the lab."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "lab-no-layer": translate(
            "Errors", "The lab has convolutions and pooling; the layer {layer} is neither."
        ),
        "lab-no-padding": translate("Errors", "The lab has no such padding as that of the layer {layer}."),
        "lab-too-large": translate(
            "Errors", "This is too large for the lab: {received}, where it goes up to {limit}."
        ),
    }
