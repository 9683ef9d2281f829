"""What is said where a network and the pictures chosen for it are not made for each other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.texts.numbers import format_count
from convviz.texts.training_counts import classes_counted, pictures_counted

translate = QCoreApplication.translate


def network_line(parameters: int, shape: tuple[int, ...], outputs: int) -> str:
    """What a network of the zoo takes and gives: "93,322 parameters · 28×28×1 → 10"."""
    text = translate("TrainingFit", "{parameters} parameters · {shape} → {outputs}")
    return text.format(
        parameters=format_count(parameters),
        shape="×".join(str(side) for side in shape),
        outputs=format_count(outputs),
    )


def pictures_line(pictures: int, classes: int) -> str:
    """How many pictures there are to learn from, of how many classes."""
    text = translate("TrainingFit", "{pictures} to learn from, {classes}")
    return text.format(pictures=pictures_counted(pictures), classes=classes_counted(classes))


def fit_notes(
    network: tuple[int, int, int] | None,
    pictures: tuple[int, int, int] | None,
    outputs: int,
    classes: int,
) -> list[str]:
    """What is done so that pictures and network fit each other, a sentence each.

    Args:
        network: Height, width and channels that the network takes, if it takes one picture.
        pictures: The same of the pictures; None where they have many sizes.
        outputs: How many numbers the network puts out; 1 is a probability of the second of two classes.
        classes: How many classes the pictures have; 0 while that is not known.
    """
    notes: list[str] = []
    if network is not None and network != pictures:
        height, width, channels = network
        grey = translate("TrainingFit", "grey") if channels == 1 else translate("TrainingFit", "colour")
        text = translate("TrainingFit", "Pictures are fitted to {height}×{width} pixels, {grey}.")
        notes.append(text.format(height=height, width=width, grey=grey))
    answers = 2 if outputs == 1 else outputs
    if classes == 1:
        notes.append(
            translate("TrainingFit", "There is one class only: a network learns to tell two or more apart.")
        )
    elif classes and answers != classes:
        text = translate("TrainingFit", "The last layer is adapted to {classes} classes.")
        notes.append(text.format(classes=format_count(classes)))
    return notes
