"""What the training page says about standing on a network that has learnt already."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def regime_name(regime: str) -> str:
    """How much data, and how alike: the name of a cell of the table, by the id of `learning.transfer.regimes`."""
    return _names()[regime]


def regime_advice(regime: str) -> str:
    """What to do there, and why, in two sentences."""
    return _advice()[regime]


def approach_name(approach: str) -> str:
    """What `freeze`, `fine-tune` and `train-all` are called."""
    return {
        "freeze": translate("Transfer", "Freeze the base"),
        "fine-tune": translate("Transfer", "Fine-tune the last layers"),
        "train-all": translate("Transfer", "Train the whole network"),
    }[approach]


def _names() -> dict[str, str]:
    return {
        "small-similar": translate("Transfer", "Few pictures, like the base's"),
        "small-different": translate("Transfer", "Few pictures, unlike the base's"),
        "large-similar": translate("Transfer", "Many pictures, like the base's"),
        "large-different": translate("Transfer", "Many pictures, unlike the base's"),
    }


def _advice() -> dict[str, str]:
    return {
        "small-similar": translate(
            "Transfer",
            "Keep the base as it is and train a new head on what it puts out. Its late layers already see what "
            "your pictures show, and so few pictures would only spoil them.",
        ),
        "small-different": translate(
            "Transfer",
            "Train the head first, then let the last layers learn too, at a low rate and with changed pictures. "
            "The early layers see edges and colours, which all pictures have; the late ones look for other things.",
        ),
        "large-similar": translate(
            "Transfer",
            "Train the head first, then let the last layers learn too, at a low rate. There are pictures enough to "
            "make a good base better.",
        ),
        "large-different": translate(
            "Transfer",
            "Train all layers. There are pictures enough to learn every kernel; the base's weights are at most a "
            "good start.",
        ),
    }
