"""Why something cannot be taken into a lesson that is being written, or the lesson cannot be saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "lesson-folder-taken": translate(
            "Errors", "The folder {name} holds something else than a lesson; choose an empty one."
        ),
        "lesson-nothing-to-take": translate(
            "Errors",
            "A step shows a page: bring the lab, the network, a training or the evidence on screen first.",
        ),
        "lesson-network-without-file": translate(
            "Errors",
            "The network {name} stands in no file that a lesson could take along; save it and open the file, or "
            "choose one that comes with convviz.",
        ),
        "lesson-network-too-large": translate(
            "Errors",
            "The file of the network {name} has {megabytes} MB; a lesson takes up to {limit} MB along.",
        ),
        "lesson-network-altered": translate(
            "Errors",
            "The network {name} was opened with sizes or layers that its file does not have; a lesson takes it only "
            "as the file has it.",
        ),
        "lesson-picture-too-large": translate(
            "Errors", "The picture {name} has more than {limit} MB even when it is made smaller."
        ),
    }
