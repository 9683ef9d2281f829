"""The cards and bars of pages that a lesson may leave out, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def part_text(name: str) -> str:
    """What a card is called; one without words goes by its object name."""
    return _parts().get(name, name)


def part_names() -> frozenset[str]:
    """The object names that have words."""
    return frozenset(_parts())


def page_text(page: str | None) -> str:
    """A page."""
    return {
        "lab": translate("LessonParts", "the kernel lab"),
        "network": translate("LessonParts", "the network page"),
        "training": translate("LessonParts", "the training page"),
        "evidence": translate("LessonParts", "the evidence page"),
    }.get(page or "", translate("LessonParts", "the page of the step before"))


def language_text(code: str) -> str:
    """A language that lessons speak."""
    return {"en": "English", "pt": "Português", "es": "Español"}[code]


def _parts() -> dict[str, str]:
    return {
        "inputCard": translate("LessonParts", "Input"),
        "stagesCard": translate("LessonParts", "Stages"),
        "kernelCard": translate("LessonParts", "Kernel"),
        "kernelsCard": translate("LessonParts", "List of kernels"),
        "arithmeticCard": translate("LessonParts", "Arithmetic"),
        "formulaStrip": translate("LessonParts", "Formula"),
        "colourBar": translate("LessonParts", "Colour scale"),
        "transport": translate("LessonParts", "Transport bar"),
        "networkInputCard": translate("LessonParts", "Input"),
        "xrayCard": translate("LessonParts", "What the network sees"),
        "predictionCard": translate("LessonParts", "Prediction"),
        "elasticCard": translate("LessonParts", "Calculation"),
        "factsCard": translate("LessonParts", "Facts"),
        "recipeColumn": translate("LessonParts", "Recipe"),
        "runBar": translate("LessonParts", "Bar of the training"),
        "evidenceTargetCard": translate("LessonParts", "What is explained"),
    }
