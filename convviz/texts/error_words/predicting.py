"""What can be wrong with the choice of a network, and with what it is given to predict."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "bundled-unknown": translate(
            "Errors", "No model “{received}” comes with convviz; these do: {known}."
        ),
        "picture-channels": translate(
            "Errors", "The picture has {channels} channels; one that is prepared has 1 or 3."
        ),
        "zoo-unknown": translate("Errors", "The zoo has no network “{received}”; it has {known}."),
    }
