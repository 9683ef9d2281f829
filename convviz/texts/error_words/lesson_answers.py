"""What can be wrong with an answer, beside its being wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "answer-missing": translate("Errors", "Nothing is filled in yet; type the answer first."),
        "answer-gaps": translate(
            "Errors", "Not all numbers are filled in yet; fill in the empty fields too."
        ),
        "answer-not-chosen": translate("Errors", "Nothing is chosen yet; choose one of the options."),
        "answer-count": translate("Errors", "{expected} numbers are asked for; received {received}."),
        "answer-no-number": translate(
            "Errors", "“{received}” is no number; write one such as {example} or 3/4."
        ),
        "answer-no-shape": translate("Errors", "“{received}” is no shape; write one such as 14 × 14 × 8."),
    }
