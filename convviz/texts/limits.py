"""Why a setting is out of reach, in a sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.states.lab.limits import Reason
from convviz.texts.numbers import format_count

_TOO_MANY_CELLS: Final[object] = QT_TRANSLATE_NOOP(
    "Limits", "It would make {height} × {width} × {maps} cells; the lab computes at most {most}."
)
_SENTENCES: Final[dict[str, object]] = {
    "kernel-least": QT_TRANSLATE_NOOP("Limits", "A window has at least 1 cell."),
    "kernel-most": QT_TRANSLATE_NOOP("Limits", "The lab's largest window has {most} cells on a side."),
    "kernel-rows": QT_TRANSLATE_NOOP(
        "Limits",
        "A window of {kernel} rows does not fit into {cells} rows without padding: the largest is {bound}.",
    ),
    "kernel-columns": QT_TRANSLATE_NOOP(
        "Limits",
        "A window of {kernel} columns does not fit into {cells} columns without padding: the "
        "largest is {bound}.",
    ),
    "kernel-rows-padded": QT_TRANSLATE_NOOP(
        "Limits",
        "A window of {kernel} rows does not fit into {cells} rows with {padding} added above and "
        "below: the largest is {bound}.",
    ),
    "kernel-columns-padded": QT_TRANSLATE_NOOP(
        "Limits",
        "A window of {kernel} columns does not fit into {cells} columns with {padding} added "
        "left and right: the largest is {bound}.",
    ),
    "kernel-rows-dilated": QT_TRANSLATE_NOOP(
        "Limits",
        "With dilation {dilation}, {kernel} rows reach over {reach}, and there are {room}: the "
        "largest is {bound}.",
    ),
    "kernel-columns-dilated": QT_TRANSLATE_NOOP(
        "Limits",
        "With dilation {dilation}, {kernel} columns reach over {reach}, and there are {room}: "
        "the largest is {bound}.",
    ),
    "kernel-pads": QT_TRANSLATE_NOOP(
        "Limits",
        "With padding {padding}, a window of {kernel} would hold nothing but padding at the "
        "border: the smallest is {bound}.",
    ),
    "kernel-cells": _TOO_MANY_CELLS,
    "strides-least": QT_TRANSLATE_NOOP("Limits", "With a stride below 1 the window would not move on."),
    "strides-most": QT_TRANSLATE_NOOP("Limits", "The lab's largest stride is {most}."),
    "strides-cells": _TOO_MANY_CELLS,
    "dilation-least": QT_TRANSLATE_NOOP("Limits", "Dilation 1 is a kernel without holes."),
    "dilation-most": QT_TRANSLATE_NOOP("Limits", "The lab's largest dilation is {most}."),
    "dilation-rows": QT_TRANSLATE_NOOP(
        "Limits",
        "With dilation {dilation}, {kernel} rows reach over {reach}, and there are {room}: the "
        "largest is {bound}.",
    ),
    "dilation-columns": QT_TRANSLATE_NOOP(
        "Limits",
        "With dilation {dilation}, {kernel} columns reach over {reach}, and there are {room}: "
        "the largest is {bound}.",
    ),
    "dilation-cells": _TOO_MANY_CELLS,
    "padding-least": QT_TRANSLATE_NOOP("Limits", "Padding 0 adds nothing: the same as “valid”."),
    "padding-most": QT_TRANSLATE_NOOP("Limits", "The lab adds at most {most} cells on a side."),
    "padding-rows": QT_TRANSLATE_NOOP(
        "Limits", "The kernel reaches over {reach} rows, and with padding {padding} there are {room}."
    ),
    "padding-columns": QT_TRANSLATE_NOOP(
        "Limits", "The kernel reaches over {reach} columns, and with padding {padding} there are {room}."
    ),
    "padding-pads": QT_TRANSLATE_NOOP(
        "Limits",
        "With padding {padding}, a window of {kernel} would hold nothing but padding at the "
        "border: the largest is {bound}.",
    ),
    "padding-cells": _TOO_MANY_CELLS,
    "filters-least": QT_TRANSLATE_NOOP("Limits", "A convolution has at least 1 filter."),
    "filters-most": QT_TRANSLATE_NOOP("Limits", "The lab's convolutions have at most {most} filters."),
    "filters-channels": QT_TRANSLATE_NOOP(
        "Limits", "It would make {maps} maps; the lab shows at most {most}."
    ),
    "filters-cells": _TOO_MANY_CELLS,
}


def reason_text(reason: Reason) -> str:
    """The sentence for `reason` in the interface's language, with the language's digits."""
    facts = dict(reason.facts)
    if "cells" in facts and "padding" in facts:
        facts["room"] = facts["cells"] + 2 * facts["padding"]
    sentence = QCoreApplication.translate("Limits", str(_SENTENCES[_variant(reason.id, facts)]))
    return sentence.format(**{name: format_count(number) for name, number in facts.items()})


def _variant(reason_id: str, facts: dict[str, int]) -> str:
    """Dilation and padding are mentioned only where there are any."""
    if reason_id not in {"kernel-rows", "kernel-columns"}:
        return reason_id
    if facts["dilation"] > 1:
        return f"{reason_id}-dilated"
    return f"{reason_id}-padded" if facts["padding"] else reason_id
