"""What the hovered cell or weight does, in one short line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.lab.scene import Reach
from convviz.texts.numbers import format_number


def reach_sentence(reach: Reach | None) -> str:
    """Such as "This cell is 0.6 and is used by 9 outputs."; the invitation to point where nothing is hovered."""
    if reach is None:
        return QCoreApplication.translate("Reach", "Point at any cell or weight. Click pins it, Esc lets go.")
    value = format_number(reach.value, significant=6)
    if reach.kind == "weight":
        text = QCoreApplication.translate("Reach", "This one weight is {value} and is used {count} times.")
    elif reach.kind == "padding":
        text = QCoreApplication.translate("Reach", "A padding cell, used by {count} outputs of a map.")
    elif reach.uses == 0:
        text = QCoreApplication.translate("Reach", "This cell is {value}, and no output uses it.")
    elif reach.uses == 1:
        text = QCoreApplication.translate("Reach", "This cell is {value}, used by one output of a map.")
    else:
        text = QCoreApplication.translate("Reach", "This cell is {value}, used by {count} outputs of a map.")
    return text.format(value=value, count=reach.uses)
