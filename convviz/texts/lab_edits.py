"""What a step of undo is called; an edit keeps its id, so that its words follow the language."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from convviz.texts.samples import sample_name

translate = QCoreApplication.translate

EditId = Literal[
    "open-workspace",
    "load",
    "change-input",
    "change-input-size",
    "change-number",
    "draw",
    "clear-drawing",
    "change-stage",
    "add-stage",
    "remove-stage",
    "move-stage",
    "change-kernel",
    "change-view",
]


class Edit(Struct, frozen=True):
    """One step of undo.

    Attributes:
        id: What was done.
        sample: The id of the sample that was loaded, or "".
        name: The name of the file that was loaded, or "".
    """

    id: EditId
    sample: str = ""
    name: str = ""


def edit_text(edit: Edit) -> str:
    """What was done, in the interface's language, such as "Load Letter A"."""
    name = sample_name(edit.sample) if edit.sample else edit.name
    return _templates()[edit.id].format(name=name)


def _templates() -> dict[EditId, str]:
    return {
        "open-workspace": translate("LabEdits", "Open workspace"),
        "load": translate("LabEdits", "Load {name}"),
        "change-input": translate("LabEdits", "Change input"),
        "change-input-size": translate("LabEdits", "Change input size"),
        "change-number": translate("LabEdits", "Change a number"),
        "draw": translate("LabEdits", "Draw"),
        "clear-drawing": translate("LabEdits", "Clear the drawing"),
        "change-stage": translate("LabEdits", "Change stage"),
        "add-stage": translate("LabEdits", "Add a stage"),
        "remove-stage": translate("LabEdits", "Remove a stage"),
        "move-stage": translate("LabEdits", "Move a stage"),
        "change-kernel": translate("LabEdits", "Change the kernel"),
        "change-view": translate("LabEdits", "Change the view"),
    }
