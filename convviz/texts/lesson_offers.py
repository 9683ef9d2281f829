"""What can be asked of what a lesson's step shows, in words: for whoever writes a lesson."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def offer_text(name: str, facts: Mapping[str, str]) -> str:
    """What is asked for.

    Args:
        name: The quantity as its file names it, with what tells it apart: `total-max`.
        facts: Where: `place`, `cell`, `row`.
    """
    return _texts()[name].format(**facts)


def offer_names() -> frozenset[str]:
    """Every name that has words."""
    return frozenset(_texts())


def place_name(at: int | str) -> str:
    """A grid of the lab, or a layer by its name."""
    if isinstance(at, str):
        return at
    if at == 0:
        return translate("LessonOffers", "the input")
    return translate("LessonOffers", "stage {number}").format(number=at)


def kind_text(kind: str) -> str:
    """A kind of question."""
    return {
        "": translate("LessonOffers", "No question"),
        "number": translate("LessonOffers", "A number"),
        "shape": translate("LessonOffers", "A shape"),
        "cell": translate("LessonOffers", "A cell to be clicked"),
        "kernel": translate("LessonOffers", "Which kernel?"),
        "row": translate("LessonOffers", "A row of numbers"),
        "choice": translate("LessonOffers", "One of several"),
        "error": translate("LessonOffers", "Find the error"),
    }[kind]


def _texts() -> dict[str, str]:
    return _of_cells() | _of_places() | _of_networks()


def _of_cells() -> dict[str, str]:
    return {
        "value": translate("LessonOffers", "number in {cell}"),
        "before": translate("LessonOffers", "number in {cell} before the activation"),
        "products": translate("LessonOffers", "products of {cell}"),
        "chosen": translate("LessonOffers", "cell that {cell} was taken from"),
        "flat-index": translate("LessonOffers", "place of {cell} once flattened"),
        "values": translate("LessonOffers", "row {row} of {place}"),
        "extreme-max": translate("LessonOffers", "cell with the largest number"),
        "extreme-min": translate("LessonOffers", "cell with the smallest number"),
        "extreme-strongest": translate("LessonOffers", "cell farthest from 0"),
        "total-sum": translate("LessonOffers", "sum of the map"),
        "total-mean": translate("LessonOffers", "mean of the map"),
        "total-max": translate("LessonOffers", "largest number of the map"),
        "total-min": translate("LessonOffers", "smallest number of the map"),
    }


def _of_places() -> dict[str, str]:
    return {
        "size": translate("LessonOffers", "size of {place}"),
        "side-height": translate("LessonOffers", "height of {place}"),
        "side-width": translate("LessonOffers", "width of {place}"),
        "side-channels": translate("LessonOffers", "channels of {place}"),
        "elements": translate("LessonOffers", "how many numbers {place} has"),
        "dimensions": translate("LessonOffers", "how many axes {place} has"),
        "receptive": translate("LessonOffers", "what a cell of {place} sees of the input"),
        "pads": translate("LessonOffers", "rows and columns that padding adds"),
        "parameters-at": translate("LessonOffers", "parameters of {place}"),
        "multiply-adds-at": translate("LessonOffers", "products that {place} adds up"),
        "silent-maps": translate("LessonOffers", "maps of {place} that are all zero"),
        "silent-share": translate("LessonOffers", "share of zeros in {place}"),
        "strongest-map": translate("LessonOffers", "map of {place} with the largest mean"),
    }


def _of_networks() -> dict[str, str]:
    return {
        "answer": translate("LessonOffers", "class that the network answers, from 0"),
        "probability": translate("LessonOffers", "how probable that class is, 0 to 1"),
        "layers": translate("LessonOffers", "how many layers there are"),
        "parameters": translate("LessonOffers", "all parameters"),
        "multiply-adds": translate("LessonOffers", "all products that are added up"),
        "as-in-file": translate("LessonOffers", "as the file has it ({name})"),
    }
