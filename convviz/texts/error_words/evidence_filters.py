"""What can be wrong with pictures that excite filters, and with doubts about maps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "evidence-no-classes": translate(
            "Errors", "The output {output} gives no probabilities of classes, which this needs."
        ),
        "forget-nothing": translate(
            "Errors", "No layer of the network {network} has weights that it could forget."
        ),
        "maximise-no-picture": translate(
            "Errors",
            "An input of the shape {received} takes no picture that could be made; one that does would be right.",
        ),
        "maximise-too-many": translate(
            "Errors", "At most {most} pictures of this size are made at once; {received} were asked for."
        ),
        "maximise-unconnected": translate(
            "Errors", "Nothing leads from the input {input} to {layer}; another input would do."
        ),
        "score-map-unfit": translate(
            "Errors",
            "The map is to have {height} × {width} finite numbers, as the picture has pixels; it has {received}.",
        ),
    }
