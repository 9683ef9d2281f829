"""The words of collecting pictures class by class."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.pictures.sets.collection import Collection
from convviz.texts.numbers import format_count
from convviz.texts.training_counts import pictures_counted

translate = QCoreApplication.translate

# So many of a class are enough that a small network begins to tell them apart.
_ENOUGH = 10
_UNEVEN = 3


def hint_text(collection: Collection | None) -> str:
    """What to do next, or that the classes are of very different sizes."""
    if collection is None:
        return translate("Collect", "Begin a collection: choose a name, and what the classes are.")
    counts = collection.counts
    if len(counts) < 2:
        return translate("Collect", "A network learns to tell classes apart: it needs at least two.")
    least, most = min(counts, key=_count), max(counts, key=_count)
    if least[1] < _ENOUGH and most[1] < _UNEVEN * max(1, least[1]):
        return translate(
            "Collect",
            "About {enough} pictures a class are a beginning; the more different they are, the better.",
        ).format(enough=format_count(3 * _ENOUGH))
    if most[1] >= _UNEVEN * max(1, least[1]):
        return translate(
            "Collect", "Class {least} has {few}, {most} {many}: collect more of {least}."
        ).format(least=least[0], few=pictures_counted(least[1]), most=most[0], many=format_count(most[1]))
    return translate("Collect", "The classes are about equally large.")


def can_train(collection: Collection | None) -> str:
    """Why this collection cannot be trained on yet; "" where it can."""
    filled = 0 if collection is None else sum(1 for _, count in collection.counts if count > 1)
    if filled >= 2:
        return ""
    return translate("Collect", "At least two classes with two pictures each are needed")


def add_text(class_name: str) -> str:
    """What the button for a drawing says."""
    return translate("Collect", "Add to “{name}”").format(name=class_name)


def class_hint(place: int) -> str:
    """Which key chooses a class; "" for those that none does."""
    return translate("Collect", "Key {number}").format(number=place + 1) if place < 9 else ""


def class_row_text(name: str, count: int, place: int) -> str:
    """A class for a screen reader: "circle: 12 pictures, key 1"."""
    text = translate("Collect", "{name}: {pictures}").format(name=name, pictures=pictures_counted(count))
    hint = class_hint(place)
    return f"{text}, {hint}" if hint else text


def remove_class_text(name: str, count: int) -> str:
    """What is asked before a class with pictures is removed."""
    if count == 1:
        return translate("Collect", "Remove the class “{name}” and its picture?").format(name=name)
    return translate("Collect", "Remove the class “{name}” and its {count} pictures?").format(
        name=name, count=format_count(count)
    )


def shots_text(phase: str, count: int, taken: int) -> str:
    """What the camera is doing, in a word or two."""
    match phase:
        case "waiting":
            return translate("Collect", "Waiting for the camera…")
        case "counting":
            return translate("Collect", "{count}…").format(count=count)
        case "shooting":
            return translate("Collect", "Taking pictures: {count}").format(count=format_count(taken))
        case "on":
            return translate("Collect", "Camera is on; nothing is kept")
        case _:
            return translate("Collect", "Camera is off")


def _count(row: tuple[str, int]) -> int:
    return row[1]
