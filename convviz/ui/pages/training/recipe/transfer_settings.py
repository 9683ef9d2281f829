"""The settings of a base that have a plain control."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.ui.pages.training.recipe.setting_row import Setting

SETTINGS: tuple[Setting, ...] = (
    Setting("units", "whole", high=9999),
    Setting("unfrozen", "whole", high=999),
    Setting("fine_epochs", "whole", high=9999),
    Setting("fine_rate", "number", low=1e-9, high=1, step=0.000005),
)


def setting_texts() -> dict[str, tuple[str, str]]:
    """The name of each setting, and what it means."""
    translate = QCoreApplication.translate
    return {
        "units": (
            translate("TransferCard", "Dense units"),
            translate("TransferCard", "The size of the dense layer between base and answer; 0 for none"),
        ),
        "unfrozen": (
            translate("TransferCard", "Layers unfrozen"),
            translate(
                "TransferCard", "How many of the base's last layers learn in the second part; 0 for none"
            ),
        ),
        "fine_epochs": (
            translate("TransferCard", "Epochs of the second part"),
            translate("TransferCard", "In the first part the head learns alone"),
        ),
        "fine_rate": (
            translate("TransferCard", "Its learning rate"),
            translate("TransferCard", "Low, so that what the base knows is not lost"),
        ),
    }
