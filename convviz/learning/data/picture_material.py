"""Labelled pictures from wherever they come, for a network that takes one picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from convviz.layers import TensorShape
from convviz.layers.errors import ConvvizError
from convviz.learning.data.examples import Batch, Examples, Indices, Labels, Numbers, order_of
from convviz.learning.data.material import Material
from convviz.learning.loop.objectives import class_weights
from convviz.learning.loop.reporting import Tell
from convviz.learning.messages import Preparing
from convviz.learning.process.control import Control
from convviz.learning.recipe import Recipe
from convviz.pictures.sets.checks import check_trainable
from convviz.pictures.sets.fitted import Fitted, preparation_for
from convviz.pictures.sets.named import NAMES
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.picture_set import LabelledSets, PictureSet
from convviz.pictures.sets.scanning import scan
from convviz.pictures.sets.split import split

# At most so many names of pictures that could not be read are told.
_MOST_SKIPPED = 100
# A file's kind stands before its number: `Abyssinian_12.jpg`, `oxford_great_pyrenees_7.jpg`.
_KIND = re.compile(r"(.*\D)[_\-. ]?\d+$")
# Where names tell nearly as many kinds as there are pictures, they are no kinds.
_PICTURES_A_KIND = 4

Changed = Callable[[Fitted, Indices, int, int], Numbers]
"""(pictures, indices, epoch, step) → what the network is fed of them, changed anew."""


@dataclass(frozen=True, eq=False)
class FittedExamples:
    """The pictures of a fitted set, as they are."""

    pictures: Fitted

    @property
    def labels(self) -> Labels:
        """(count,), the class of each."""
        return self.pictures.labels

    def __len__(self) -> int:
        return len(self.pictures)

    def batch(self, indices: Indices) -> Batch:
        """Those at `indices`."""
        return Batch((self.pictures.batch(indices),), (self.pictures.labels[indices],))


@dataclass(frozen=True, eq=False)
class PictureSource:
    """Pictures in another order in each epoch, changed anew.

    Attributes:
        pictures: What is learnt from, and nothing else: one that cannot be used gives way to another of them.
        batch_size: Pictures in a batch. The last of an epoch is left out where it would be smaller.
        seed: The same seed gives the same batches.
        changed: How they are changed.
        kinds: (count,), the finer kind of each, told as the last target; None for none.
    """

    pictures: Fitted
    batch_size: int
    seed: int
    changed: Changed
    kinds: Labels | None = None

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        return len(self.pictures) // self.batch_size

    def epoch(self, number: int) -> Iterator[Batch]:
        """The batches of epoch `number`."""
        order = order_of(len(self.pictures), self.steps, self.batch_size, self.seed, number)
        for step, at in enumerate(order):
            images = self.changed(self.pictures, at, number, step)
            targets: tuple[Numbers, ...] = (self.pictures.labels[at],)
            if self.kinds is not None:
                targets = (*targets, self.kinds[at])
            yield Batch((images,), targets)


class PictureData:
    """What a file or folder holds, or a set that Keras fetches."""

    def __init__(self, recipe: Recipe, tell: Tell, control: Control) -> None:
        """Opens the data of `recipe` and looks at every file.

        Raises:
            ConvvizError: They cannot be fetched or read, or a network cannot learn from them.
            Cancelled: Somebody asked for it.
        """
        self._recipe = recipe
        self._sets = opened_sets(recipe, tell, control)
        self._open = ExitStack()

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes."""
        return self._sets.class_names

    def material(self, shapes: tuple[TensorShape, ...]) -> Material:
        """The pictures for a network with one input.

        Raises:
            ConvvizError: It takes several, or no picture; or too many pictures are to be kept.
        """
        recipe, sets, (shape, *others) = self._recipe, self._sets, shapes
        if others:
            sentence = (
                "The network takes several inputs, and the data give one picture; choose another network."
            )
            raise ConvvizError("inputs-several", sentence, count=len(shapes))
        train, validation, kept = parted(sets, recipe)
        pictures, changed = self._learnt(train, shape)
        kinds = _kinds(train) if recipe.finer else None
        weights = class_weights(train.labels, len(self.classes)) if recipe.balanced else None
        measured: dict[str, Examples] = {}
        if validation is not None:
            measured["validation"] = FittedExamples(self._fitted(validation, shape))
        batch_size = min(recipe.batch_size, len(train))
        return Material(
            PictureSource(pictures, batch_size, recipe.seed, changed, kinds),
            measured,
            lambda: self._tested(shape, measured),
            self.classes,
            tuple(np.bincount(train.labels, minlength=len(self.classes)).tolist()),
            kept,
            0 if kinds is None else int(kinds.max()) + 1,
            weights,
            tuple(each.name for each in sets.skipped[:_MOST_SKIPPED]),
        )

    def close(self) -> None:
        """Gives back what prepared pictures take of the disk."""
        self._open.close()

    def _learnt(self, train: PictureSet, shape: TensorShape) -> tuple[Fitted, Changed]:
        """The pictures that are learnt from, and how they are changed."""
        recipe = self._recipe
        if recipe.changes == "photographs":
            from convviz.learning.data.photo_changes import changed_photographs, larger

            return self._fitted(train, larger(shape)), changed_photographs(shape, recipe.seed)
        if recipe.augmentation.is_nothing:
            return self._fitted(train, shape), lambda pictures, at, _epoch, _step: pictures.batch(at)
        from convviz.learning.data.picture_changes import changed_pictures

        return self._fitted(train, shape), changed_pictures(recipe.augmentation, recipe.seed)

    def _fitted(self, pictures: PictureSet, shape: TensorShape) -> Fitted:
        return self._open.enter_context(Fitted(pictures, preparation_for(pictures, shape), shape))

    def _tested(self, shape: TensorShape, measured: Mapping[str, Examples]) -> Mapping[str, Examples]:
        if self._sets.test is None:
            return measured
        return {"test": FittedExamples(self._fitted(self._sets.test, shape))}


def parted(sets: LabelledSets, recipe: Recipe) -> tuple[PictureSet, PictureSet | None, Indices]:
    """What is learnt from, what is measured on after each epoch, and where that stands in the set it is part of.

    Each is a set of its own, so that nothing in the one depends on the pictures of the other.

    Raises:
        ConvvizError: Too many pictures are to be kept.
    """
    labels = sets.train.labels
    train, kept = split(labels, 0 if sets.validation is not None else recipe.validation, recipe.seed)
    if recipe.pictures and recipe.pictures < len(train):
        train = train[split(labels[train], recipe.pictures, recipe.seed)[1]]
    learnt = sets.train.keeping(train)
    if sets.validation is not None:
        return learnt, sets.validation, np.arange(len(sets.validation))
    return learnt, sets.train.keeping(kept) if len(kept) else None, kept


def opened_sets(recipe: Recipe, tell: Tell, control: Control) -> LabelledSets:
    """The data of `recipe`, fetched if need be, without the files that are no pictures.

    Raises:
        ConvvizError: They cannot be fetched or read, or a network cannot learn from them.
        Cancelled: Somebody asked for it.
    """

    def going() -> bool:
        control.check()
        return False

    def progress(done: int, total: int | None) -> None:
        tell(Preparing(done, total or 0, "reading"))

    if recipe.data in NAMES:
        from convviz.learning.data.named_data import fetched

        path = fetched(recipe.data, tell, control)
    else:
        path = Path(recipe.data)
    progress(0, None)
    sets = scan(open_sets(path, going, progress), going, progress)
    check_trainable(sets)
    return sets


def kinds_of(names: Sequence[str]) -> NDArray[np.str_]:
    """(count,): the kind that each file's name tells before its number; "" where it tells none.

    >>> kinds_of(["dog/oxford_pug_12.jpg", "cat/Abyssinian_3.jpg", "cat/tom.jpg"]).tolist()
    ['oxford_pug', 'Abyssinian', '']
    """
    found = (_KIND.match(PurePosixPath(name).stem) for name in names)
    return np.array([match[1].rstrip("_-. ") if match else "" for match in found], dtype=np.str_)


def _kinds(pictures: PictureSet) -> Labels | None:
    """(count,): the kind of each picture as a number; None where the names do not tell kinds of several pictures."""
    names = kinds_of([pictures.name(index) for index in range(len(pictures))])
    known, numbers = np.unique(names, return_inverse=True)
    if not 2 <= len(known) <= len(pictures) / _PICTURES_A_KIND:
        return None
    return numbers
