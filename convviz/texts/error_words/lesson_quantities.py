"""Why what a question or a text of a lesson asks for cannot be computed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _places() | _numbers() | _trainings() | _questions()


def _places() -> dict[str, str]:
    return {
        "lesson-no-arithmetic": translate("Errors", "The numbers at {place} are given, not computed."),
        "lesson-no-axis": translate(
            "Errors", "What stands at {place} has {axes} axes, and no height and width."
        ),
        "lesson-no-choice": translate("Errors", "The numbers at {place} are not chosen from others."),
        "lesson-no-grid": translate(
            "Errors", "The lab of the step has the grids 0 to {last}; received {received}."
        ),
        "lesson-no-group": translate(
            "Errors", "The network has no nested model “{received}” to be left out."
        ),
        "lesson-no-kernel": translate("Errors", "Stage {stage} of the lab has no kernel."),
        "lesson-no-lab": translate("Errors", "The step shows no lab that this could be asked of."),
        "lesson-no-network": translate("Errors", "The step shows no network that this could be asked of."),
        "lesson-no-sum": translate("Errors", "The numbers at {place} are no sums of products."),
        "lesson-no-window": translate("Errors", "At {place} no window slides over the input."),
        "lesson-row-short": translate(
            "Errors",
            "The row at {place} has {width} numbers; received {count} from number {first} on, counted from 0.",
        ),
        "lesson-sees-nothing": translate("Errors", "What stands at {place} sees no part of a picture."),
    }


def _numbers() -> dict[str, str]:
    return {
        "lesson-incomparable": translate("Errors", "These cannot be compared: {left} and {right}."),
        "lesson-kernel-nameless": translate(
            "Errors", "The kernel of stage {stage} is none of the named ones."
        ),
        "lesson-no-class": translate(
            "Errors", "The network has the classes 0 to {last}; received {received}."
        ),
        "lesson-not-a-number": translate("Errors", "A single number is needed here; received: {received}."),
        "lesson-nothing-fed": translate(
            "Errors", "The network of the step is fed nothing, so that it has no numbers."
        ),
        "lesson-over-zero": translate("Errors", "Nothing is a share of zero; the divisor is 0 here."),
    }


def _trainings() -> dict[str, str]:
    return {
        "lesson-not-measured": translate(
            "Errors", "The training {run} of this lesson has no {series} there."
        ),
        "lesson-run-damaged": translate("Errors", "{name} of this lesson is no history of a training."),
    }


def _questions() -> dict[str, str]:
    return {
        "lesson-claims-failing": translate(
            "Errors", "Exactly one statement is wrong; here it is {found} of {count}."
        ),
        "lesson-claims-holding": translate(
            "Errors", "Exactly one option is right; here it is {found} of {count}."
        ),
        "lesson-kernel-options": translate(
            "Errors",
            "Exactly one of the kernels to choose from is the one that is shown; of {options} it is {count}.",
        ),
        "lesson-other-kind": translate(
            "Errors",
            "The question asks for another kind of answer than its quantity is: {wanted}, not {received}.",
        ),
    }
