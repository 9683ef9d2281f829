"""What can go wrong while pictures to learn from are opened by name or collected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "set-not-here": translate(
            "Errors",
            "{name} is not on this machine yet: it is fetched once when a training with it begins. A file that was "
            "downloaded by hand can be opened instead.",
        ),
        "camera-missing": translate("Errors", "No camera was found; plug one in and choose Camera again."),
        "camera-not-installed": translate(
            "Errors", 'The camera needs one more package: pip install "convviz[camera]".'
        ),
        "camera-refused": translate("Errors", "The camera gives no pictures: {reason}."),
    }
