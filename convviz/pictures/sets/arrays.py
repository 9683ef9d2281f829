"""From arrays of pictures and of labels to sets: shapes and labels checked, classes named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.array_set import ArraySet, scale_of
from convviz.pictures.sets.checks import check_counts
from convviz.pictures.sets.picture_set import Cancel, Labels, Progress
from convviz.pictures.sets.records import Records

Given = tuple[Records, NDArray[np.generic]]

_LONGEST_NAME = 200


def sets_of_arrays(
    parts: Mapping[str, Given],
    class_names: tuple[str, ...] | None,
    path: Path,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> dict[str, ArraySet]:
    """The set of each part, all with the same classes.

    Args:
        parts: Pictures (count, height, width[, 1 or 3]) and labels (count,) or (count, 1), by the part's name.
        class_names: What labels 0, 1 … stand for; where it is None, every label that occurs is a class, named after
            itself, in order.
        path: The file, for refusals.
        cancel: Asked now and then.
        progress: Told of passes over numbers whose range must be found.

    Raises:
        ConvvizError: Shapes, numbers or labels are wrong, or it was cancelled.
    """
    labels = {part: _checked_labels(given[1], given[0], path.name) for part, given in parts.items()}
    names, places = _classes(labels.values(), class_names, path.name)
    check_counts(path.name, len(names), sum(len(each) for each in labels.values()))
    sets: dict[str, ArraySet] = {}
    for part, (records, _) in parts.items():
        _check_shape(records, path.name)
        own = labels[part] if places is None else np.searchsorted(places, labels[part]).astype(np.int64)
        own = own.astype(np.int64)
        own.flags.writeable = False
        scale = scale_of(records, path.name, cancel, progress)
        sets[part] = ArraySet(records, np.arange(len(own)), own, names, scale)
    return sets


def _check_shape(records: Records, name: str) -> None:
    shape = records.shape
    sound = len(shape) == 3 or (len(shape) == 4 and shape[3] in (1, 3))
    if not sound or 0 in shape[1:] or records.dtype.kind not in "buif":
        written = " × ".join(str(size) for size in shape) or "()"
        sentence = (
            f"The pictures in {name} have the shape {written} and the type {records.dtype}; bytes of "
            "count × height × width, or × 1 or 3 channels, would be right."
        )
        raise ConvvizError("set-shape", sentence, name=name, shape=written, type=str(records.dtype))


def _checked_labels(labels: NDArray[np.generic], records: Records, name: str) -> NDArray[np.generic]:
    """`labels` as (count,), as many as there are pictures."""
    flat = labels[:, 0] if labels.ndim == 2 and labels.shape[1] == 1 else labels
    whole = flat.dtype.kind in "buiU" or (
        flat.dtype.kind == "f" and bool((flat == np.floor(flat.astype(np.float64))).all())
    )
    if flat.ndim != 1 or not whole:
        written = " × ".join(str(size) for size in labels.shape) or "()"
        sentence = (
            f"The labels in {name} have the shape {written} and the type {labels.dtype}; "
            "one whole number for each picture would be right."
        )
        raise ConvvizError("set-labels", sentence, name=name, shape=written, type=str(labels.dtype))
    count = records.shape[0] if records.shape else 0
    if len(flat) != count:
        sentence = f"{name} has {count} pictures and {len(flat)} labels; there must be as many of both."
        raise ConvvizError("set-uneven", sentence, name=name, pictures=count, labels=len(flat))
    return flat if flat.dtype.kind == "U" else flat.astype(np.int64)


def _classes(
    labels: Iterable[NDArray[np.generic]], class_names: tuple[str, ...] | None, name: str
) -> tuple[tuple[str, ...], Labels | NDArray[np.generic] | None]:
    """The classes' names, and the label that each stands for; None where that is its number."""
    occurring = np.unique(np.concatenate([np.unique(each) for each in labels]))
    if class_names is None:
        return tuple(str(label)[:_LONGEST_NAME] for label in occurring.tolist()), occurring
    numbers = occurring.tolist()
    sound = occurring.dtype.kind != "U" and all(0 <= number < len(class_names) for number in numbers)
    if not sound:
        sentence = (
            f"{name} names {len(class_names)} classes and has the label {numbers[-1]}; "
            f"labels from 0 to {len(class_names) - 1} would be right."
        )
        raise ConvvizError(
            "set-label-unnamed",
            sentence,
            name=name,
            count=len(class_names),
            label=str(numbers[-1]),
            last=len(class_names) - 1,
        )
    return tuple(each[:_LONGEST_NAME] for each in class_names), None
