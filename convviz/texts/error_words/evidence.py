"""What can be wrong with a question about a network's evidence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "class-name-unknown": translate(
            "Errors", "The network has no class “{received}”; its classes are {known}."
        ),
        "evidence-handing": translate(
            "Errors", "The network cannot be handed over to be explained: {reason}."
        ),
        "folder-without-pictures": translate("Errors", "There are no pictures in {name}."),
        "no-map-layer": translate(
            "Errors", "No layer of {network} makes maps; a heat map needs a convolution."
        ),
        "scan-nothing": translate("Errors", "None of the {count} pictures can be used."),
        "scan-too-large": translate(
            "Errors",
            "The vectors of {pictures} pictures at {layer} have {megabytes} MB; the limit is {limit} MB. Fewer "
            "pictures, or a layer with fewer numbers, would be right.",
        ),
        "contributions-no-dense": translate(
            "Errors",
            "{network} does not end with a dense layer, so that no number of the layer before counts for a class by a "
            "weight of its own.",
        ),
    }
