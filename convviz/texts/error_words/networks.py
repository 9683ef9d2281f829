"""What can be wrong with a network and with what it is fed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "input-count": translate(
            "Errors", "The network {network} takes {expected} inputs; it was given {received}."
        ),
        "input-shape": translate(
            "Errors", "The input {name} has the shape {expected}; it was given {received}."
        ),
        "network-unsaved": translate("Errors", "{name} was saved in no file."),
        "layer-missing": translate("Errors", "There is no layer “{received}” before {reader}."),
        "layer-twice": translate("Errors", "Two layers of the network are called “{name}”."),
        "layer-unknown": translate(
            "Errors",
            "The layer {name} is of the class {type}, which convviz does not run; what comes before it works. "
            "It may be replaced by a rescaling or by nothing.",
        ),
        "layer-activation-unknown": translate(
            "Errors",
            "The layer {name} ({type}) has the activation {activation}, which convviz does not run; "
            "what comes before it works. It may be replaced by a rescaling or by nothing.",
        ),
        "no-such-weight": translate(
            "Errors", "“{name}” of {layer} has the shape {shape}; there is no place {received}."
        ),
        "no-such-weights": translate("Errors", "The layer {layer} has no weights called “{received}”."),
        "no-image-input": translate(
            "Errors",
            "The network takes an input of shape {shape}, which is no picture; feed it an array of that shape.",
        ),
        "no-such-layer": translate("Errors", "The network {network} has no layer “{received}”."),
        "several-outputs": translate(
            "Errors", "The network has {count} outputs, {names}; choose one of them."
        ),
    }
