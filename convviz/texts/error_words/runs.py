"""What can be wrong with the folders of trainings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "named-weight-missing": translate(
            "Errors", "The {name} of the layer {layer} is not among the weights of this epoch."
        ),
        "run-foreign": translate("Errors", "{name} is no folder of a training, so it is left as it is."),
        "run-in-work": translate("Errors", "{name} is still being trained; stop it before you remove it."),
        "run-other-data": translate(
            "Errors", "The pictures are no longer those that the training learnt from."
        ),
        "run-trained-elsewhere": translate(
            "Errors", "{name} is being trained by another window or program; stop it there first."
        ),
        "run-not-removed": translate("Errors", "{name} cannot be removed: {reason}."),
    }
