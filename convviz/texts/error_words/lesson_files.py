"""Why a file is no lesson."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "lesson-damaged": translate("Errors", "{name} is no sound lesson: {reason}."),
        "lesson-too-large": translate(
            "Errors",
            "This lesson would take {megabytes} MB unpacked, more than a sound one of its size can; the limit "
            "is {limit} MB.",
        ),
        "lesson-newer": translate(
            "Errors",
            "This lesson has format {received}, and this convviz reads up to format {readable}; open it with a "
            "newer convviz.",
        ),
        "lesson-text": translate("Errors", "{file} of this lesson: {reason}."),
        "lesson-unreadable": translate("Errors", "{name} cannot be read: {reason}."),
        "lesson-unknown": translate("Errors", "There is no lesson “{name}”."),
        "lesson-no-run": translate("Errors", "The lesson holds no training “{name}”."),
        "lesson-run-not-kept": translate(
            "Errors", "The lesson's training cannot be put among the others: {reason}."
        ),
        "answer-no-cell": translate("Errors", "No cell is chosen yet; click one in the picture."),
        "lesson-no-file": translate("Errors", "The lesson holds no file “{name}”."),
        "lesson-open-network": translate(
            "Errors",
            "The network “{name}” leaves the size of its input open; a lesson needs one with a fixed size.",
        ),
        "lesson-given-twice": translate(
            "Errors",
            "What is given is one sample, grid, stack of planes, picture or drawing; received {received} of them.",
        ),
    }
