"""What of the open pictures is looked at: a part, some classes, a search, an order; and which pictures those are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.arrangement import natural
from convviz.pictures.sets.picture_set import Indices, LabelledSets, PictureSet

PartName = Literal["train", "validation", "test"]
Order = Literal["source", "class", "name", "mixed"]

PARTS: Final[tuple[PartName, ...]] = ("train", "validation", "test")
ORDERS: Final[tuple[Order, ...]] = ("source", "class", "name", "mixed")

# So many names are looked at between two questions whether anyone still waits for the answer.
_NAMES_AT_ONCE = 4096
_MIXING_SEED = 0


class DataView(Struct, frozen=True):
    """How the pictures are looked at.

    Attributes:
        part: Which part is shown.
        classes: The classes shown, by number, in order; () for all.
        search: What a class's or a picture's name has to hold, or "".
        order: `"source"` as the source has them, `"class"` by class, `"name"` by name with numbers in their order,
            `"mixed"` shuffled, always alike.
    """

    part: PartName = "train"
    classes: tuple[int, ...] = ()
    search: str = ""
    order: Order = "source"


class ClassRow(Struct, frozen=True):
    """One class, and how many pictures of it each part has.

    Attributes:
        number: Its label.
        name: What it is called.
        counts: Pictures to train on, to validate on and to test on.
    """

    number: int
    name: str
    counts: tuple[int, int, int]

    @property
    def total(self) -> int:
        """How many pictures of it there are."""
        return sum(self.counts)


class ClassesScene(Struct, frozen=True):
    """The classes of the open pictures.

    Attributes:
        rows: One for each class, in the order of the labels.
        largest: The most pictures that a class has; what a full bar stands for.
        counts: How many pictures each part has.
    """

    rows: tuple[ClassRow, ...] = ()
    largest: int = 0
    counts: tuple[int, int, int] = (0, 0, 0)

    @property
    def total(self) -> int:
        """How many pictures there are."""
        return sum(self.counts)


def part_of(sets: LabelledSets, part: PartName) -> PictureSet | None:
    """The pictures of a part; None where there is none."""
    return {"train": sets.train, "validation": sets.validation, "test": sets.test}[part]


def classes_of(sets: LabelledSets) -> ClassesScene:
    """The classes of `sets` with their counts."""
    names = sets.class_names
    parts = [part_of(sets, part) for part in PARTS]
    counts = np.stack(
        [
            np.zeros(len(names), np.int64) if part is None else np.bincount(part.labels, minlength=len(names))
            for part in parts
        ]
    )
    rows = tuple(
        ClassRow(number, name, (int(train), int(validation), int(test)))
        for number, (name, (train, validation, test)) in enumerate(zip(names, counts.T, strict=True))
    )
    train, validation, test = (int(each) for each in counts.sum(axis=1))
    return ClassesScene(rows, int(counts.sum(axis=0).max(initial=0)), (train, validation, test))


def fitting_view(view: DataView, sets: LabelledSets) -> DataView:
    """`view` without what `sets` do not have: a part, or classes."""
    part = view.part if part_of(sets, view.part) is not None else "train"
    return replace(view, part=part, classes=tuple(n for n in view.classes if n < len(sets.class_names)))


def shown_pictures(pictures: PictureSet, view: DataView, cancel: Callable[[], bool] | None = None) -> Indices:
    """The pictures of a part that `view` asks for, as indices into the part, in its order.

    A search for the whole name of a class finds that class alone: "7" among digits is no search for file names.

    Args:
        pictures: The part.
        view: What is asked for.
        cancel: Asked now and then where names have to be looked at.

    Raises:
        ConvvizError: It was cancelled.
    """
    labels = pictures.labels
    chosen = np.ones(len(labels), np.bool_)
    if view.classes:
        chosen &= np.isin(labels, view.classes)
    words = view.search.strip().casefold()
    if words:
        names = [name.casefold() for name in pictures.class_names]
        whole = [number for number, name in enumerate(names) if name == words]
        found = whole or [number for number, name in enumerate(names) if words in name]
        by_class = np.isin(labels, found)
        if not whole:
            places = np.flatnonzero(chosen & ~by_class)
            by_class[places] = _holding(pictures, places, words, cancel)
        chosen &= by_class
    return _ordered(pictures, np.flatnonzero(chosen), view.order, cancel)


def needs_names(view: DataView) -> bool:
    """Whether finding the pictures means looking at every name: long where there are many."""
    return bool(view.search.strip()) or view.order == "name"


def _holding(
    pictures: PictureSet, places: Indices, words: str, cancel: Callable[[], bool] | None
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether the name of each picture of `places` holds `words`."""
    found = np.zeros(len(places), np.bool_)
    for place, name in enumerate(_names(pictures, places, cancel)):
        found[place] = words in name.casefold()
    return found


def _ordered(
    pictures: PictureSet, places: Indices, order: Order, cancel: Callable[[], bool] | None
) -> Indices:
    match order:
        case "source":
            return places
        case "class":
            return places[np.argsort(pictures.labels[places], kind="stable")]
        case "mixed":
            return np.random.default_rng(_MIXING_SEED).permutation(places)
        case "name":
            keys = [natural(name) for name in _names(pictures, places, cancel)]
            return places[np.array(sorted(range(len(keys)), key=keys.__getitem__), np.int64)]


def _names(pictures: PictureSet, places: Indices, cancel: Callable[[], bool] | None) -> list[str]:
    names: list[str] = []
    for begin in range(0, len(places), _NAMES_AT_ONCE):
        if cancel is not None and cancel():
            raise ConvvizError("set-cancelled", "Reading the pictures was stopped.")
        names += [pictures.name(index) for index in places[begin : begin + _NAMES_AT_ONCE].tolist()]
    return names
