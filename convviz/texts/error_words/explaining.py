"""What can be wrong with what is to be explained: an answer that is not there, or a layer that says nothing of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "channel-outside": translate(
            "Errors", "The channels of {layer} are numbered 0 to {most}; received {received}."
        ),
        "channel-outside:0": translate("Errors", "{layer} has one channel, number 0; received {received}."),
        "heat-layer-flat": translate(
            "Errors", "{layer} gives {shape} numbers, not maps with rows and columns; a heat map needs those."
        ),
        "input-outside": translate(
            "Errors", "The network's inputs are numbered 0 to {most}; received {received}."
        ),
        "input-outside:0": translate("Errors", "The network has one input, number 0; received {received}."),
        "no-gradient": translate(
            "Errors",
            "No gradient leads from {answer} back to {layer}; a layer that {answer} is computed from would be right.",
        ),
        "output-outside": translate(
            "Errors", "The network's outputs are numbered 0 to {most}; received {received}."
        ),
        "output-outside:0": translate("Errors", "The network has one output, number 0; received {received}."),
        "score-cam-no-picture": translate(
            "Errors", "Score-CAM covers parts of pictures; {layer} is computed from none."
        ),
    }
