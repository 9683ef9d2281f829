"""The buttons below a dialog, each with a name of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox

StandardButton = QDialogButtonBox.StandardButton


def dialog_buttons(dialog: QDialog, *standard: StandardButton) -> QDialogButtonBox:
    """A row of standard buttons, with object names such as "aboutDialogClose".

    Args:
        dialog: Whose they are; it has its object name.
        standard: Which ones.
    """
    box = QDialogButtonBox(dialog)
    box.setObjectName(f"{dialog.objectName()}Buttons")
    for each in standard:
        button = box.addButton(each)
        button.setObjectName(f"{dialog.objectName()}{each.name}")
    return box
