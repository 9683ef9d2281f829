"""What a source has to keep within, and what a training needs of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.picture_set import MAX_CLASSES, MAX_PICTURES, Cancel, LabelledSets


def check_trainable(sets: LabelledSets) -> None:
    """Makes sure that a network can learn to tell something apart by the pictures of `sets.train`.

    Raises:
        ConvvizError: There are pictures of one class only, or none.
    """
    present = np.unique(sets.train.labels)
    if len(present) == 1:
        name = sets.class_names[int(present[0])]
        sentence = f"All pictures to train on are of one class, {name}; at least two classes would be right."
        raise ConvvizError("set-one-class", sentence, name=name)
    if not len(present):
        raise ConvvizError(
            "set-no-training", "There is no picture to train on; at least one a class is needed."
        )


def check_counts(name: str, classes: int, pictures: int) -> None:
    """Makes sure that a source is within the limits.

    Raises:
        ConvvizError: It has too many classes or pictures.
    """
    if classes > MAX_CLASSES:
        sentence = f"{name} has {classes} classes; at most {MAX_CLASSES} can be told apart."
        raise ConvvizError("set-many-classes", sentence, name=name, count=classes, limit=MAX_CLASSES)
    if pictures > MAX_PICTURES:
        sentence = f"{name} has more than {MAX_PICTURES} pictures, which is the limit."
        raise ConvvizError("set-many-pictures", sentence, name=name, limit=MAX_PICTURES)


def check_going(cancel: Cancel | None) -> None:
    """Ends the work where it was cancelled.

    Raises:
        ConvvizError: It was, with the code `"set-cancelled"`.
    """
    if cancel is not None and cancel():
        raise ConvvizError("set-cancelled", "Reading the pictures was stopped.")


def unreadable(path: Path, error: OSError) -> ConvvizError:
    """What to raise where the system does not let `path` be read."""
    reason = (error.strerror or str(error)).rstrip(".")
    sentence = f"{path.name} cannot be read: {reason}."
    return ConvvizError("file-unreadable", sentence, name=path.name, reason=reason)


def damaged(path: Path) -> ConvvizError:
    """What to raise where the content of `path` does not add up."""
    return ConvvizError("set-damaged", f"{path.name} is damaged or cut short.", name=path.name)
