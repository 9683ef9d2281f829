"""Why a changed network is not saved as a copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "copy-no-file": translate(
            "Errors", "{name} is not trained and stands in no file that could be copied with the changes."
        ),
        "copy-onto-original": translate(
            "Errors", "The copy cannot take the place of {file} itself; give it another name."
        ),
        "copy-other-file": translate(
            "Errors",
            "{file} is no longer the file that was opened; open it again and make the changes there.",
        ),
        "copy-silent-activation": translate(
            "Errors",
            "The silent map {channel} of {layer} cannot be kept in a file: its activation {function} makes "
            "something other than 0 of 0.",
        ),
        "copy-silent-layer": translate(
            "Errors",
            "The silent map {channel} of {layer} cannot be kept in a file: {layer} has no weights that could "
            "make it 0.",
        ),
        "copy-no-place": translate(
            "Errors",
            "The {name} of {layer} does not stand in the file, so that a change to it cannot be kept there.",
        ),
        "copy-unlike": translate(
            "Errors",
            "The changes cannot be kept in a copy of {file}: its weights are stored in such a way that other "
            "numbers come back.",
        ),
    }
