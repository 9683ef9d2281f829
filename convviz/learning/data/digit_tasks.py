"""Tasks for networks with several inputs or outputs, made from pictures of digits as they are needed.

| task | inputs | answers |
| --- | --- | --- |
| `digit-sum` | two digits, 28 × 28 each | their sum, 0 to 18 |
| `same-digit` | two digits, 28 × 28 each | whether both show the same one |
| `digit-and-box` | a digit somewhere in 56 × 56 | which one it is, and the box around its ink |
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from convviz.layers import TensorShape
from convviz.layers.errors import ConvvizError
from convviz.learning.data.examples import Batch, Examples, Indices, Labels, order_of
from convviz.learning.data.material import Material
from convviz.learning.data.picture_material import opened_sets, parted
from convviz.learning.loop.objectives import class_weights
from convviz.learning.loop.reporting import Tell
from convviz.learning.process.control import Control
from convviz.learning.recipe import Recipe
from convviz.pictures.sets.fitted import Fitted, preparation_for
from convviz.pictures.sets.picture_set import PictureSet

Task = Literal["digit-sum", "digit-and-box", "same-digit"]
TASKS: tuple[Task, ...] = ("digit-sum", "digit-and-box", "same-digit")
Pictures = NDArray[np.float32]

_DIGIT = (28, 28, 1)
_SIDE, _LARGE = 28, 56
_CLASSES: Mapping[Task, tuple[str, ...]] = {
    "digit-sum": tuple(str(total) for total in range(19)),
    "digit-and-box": tuple("0123456789"),
    "same-digit": ("different", "same"),
}
# The random numbers of these tasks begin with a word of their own, so that no other use shares them.
_TASKS = 4
# Ink is what is brighter than this.
_INK = 0.2


@dataclass(frozen=True, eq=False)
class Draws:
    """What is drawn for some examples.

    Attributes:
        partners: (count,): which digit stands beside each.
        places: (count, 2): the row and column at which a digit stands in a larger picture.
    """

    partners: Indices
    places: Indices

    def at(self, indices: Indices) -> Draws:
        """What was drawn for those at `indices`."""
        return Draws(self.partners[indices], self.places[indices])


@dataclass(frozen=True, eq=False)
class TaskExamples:
    """Digits, each with what was drawn for it once and for all.

    Attributes:
        task: What is asked of them.
        digits: The pictures.
        draws: For each of those.
    """

    task: Task
    digits: Fitted
    draws: Draws

    @property
    def labels(self) -> Labels:
        """(count,): the class that the first output should name."""
        return classes_of(self.task, self.digits.labels, np.arange(len(self)), self.draws)

    def __len__(self) -> int:
        return len(self.digits)

    def batch(self, indices: Indices) -> Batch:
        """Those at `indices`."""
        return made(self.task, self.digits, indices, self.draws.at(indices))


@dataclass(frozen=True, eq=False)
class TaskSource:
    """Each digit once an epoch, each time with another partner or at another place.

    Attributes:
        task: What is asked of them.
        digits: The pictures that are learnt from, and from which partners come.
        batch_size: Examples in a batch.
        seed: The same seed gives the same batches.
    """

    task: Task
    digits: Fitted
    batch_size: int
    seed: int

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        return len(self.digits) // self.batch_size

    def epoch(self, number: int) -> Iterator[Batch]:
        """The batches of epoch `number`."""
        labels = self.digits.labels
        order = order_of(len(labels), self.steps, self.batch_size, self.seed, number)
        generator = np.random.default_rng([_TASKS, self.seed, number])
        for at in order:
            yield made(self.task, self.digits, at, drawn(self.task, labels, at, generator))


def drawn(task: Task, labels: Labels, at: Indices, generator: np.random.Generator) -> Draws:
    """New random numbers for the digits `at` some places, with partners from all of those that have `labels`.

    For `same-digit` half of the partners show the same digit and half another.
    """
    partners = generator.choice(len(labels), len(at))
    if task == "same-digit":
        alike = generator.random(len(at)) < 0.5
        for index in range(len(at)):
            fitting = np.flatnonzero((labels == labels[at[index]]) == alike[index])
            if len(fitting):
                partners[index] = generator.choice(fitting)
    return Draws(partners, generator.integers(0, _LARGE - _SIDE + 1, (len(at), 2)))


def classes_of(task: Task, labels: Labels, at: Indices, draws: Draws) -> Labels:
    """(count,): what the first output should say of the digits `at` some places."""
    first, second = labels[at], labels[draws.partners]
    match task:
        case "digit-sum":
            return first + second
        case "same-digit":
            return (first == second).astype(np.int64)
        case "digit-and-box":
            return first


def made(task: Task, digits: Fitted, at: Indices, draws: Draws) -> Batch:
    """The examples that the digits `at` some places make with what was drawn for them."""
    classes = classes_of(task, digits.labels, at, draws)
    if task == "digit-and-box":
        pictures, boxes = placed(digits.batch(at), draws.places)
        return Batch((pictures,), (classes, boxes))
    return Batch((digits.batch(at), digits.batch(draws.partners)), (classes,))


def placed(digits: Pictures, places: Indices) -> tuple[Pictures, Pictures]:
    """Digits in larger pictures, and the boxes around their ink.

    Args:
        digits: (count, 28, 28, 1) in 0..1.
        places: (count, 2): the row and column of each one's upper left corner.

    Returns:
        (count, 56, 56, 1), and (count, 4): top, left, height and width as shares of the side.
    """
    pictures = np.zeros((len(digits), _LARGE, _LARGE, 1), np.float32)
    boxes = np.zeros((len(digits), 4), np.float32)
    for index, (row, column) in enumerate(places.tolist()):
        pictures[index, row : row + _SIDE, column : column + _SIDE] = digits[index]
        ink = digits[index, :, :, 0] > _INK
        rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
        if len(rows):
            top, left = row + rows[0], column + columns[0]
            boxes[index] = (top, left, rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1)
    return pictures, boxes / np.float32(_LARGE)


class TaskData:
    """Digits for a network with several inputs or outputs."""

    def __init__(self, task: Task, recipe: Recipe, tell: Tell, control: Control) -> None:
        """Opens the data of `recipe`.

        Raises:
            ConvvizError: They cannot be read, or are no digits.
            Cancelled: Somebody asked for it.
        """
        self.classes = _CLASSES[task]
        self._task: Task = task
        self._recipe = recipe
        self._sets = opened_sets(recipe, tell, control)
        if self._sets.class_names != tuple("0123456789"):
            sentence = f"“{recipe.architecture}” learns from pictures of the digits 0 to 9, such as MNIST."
            raise ConvvizError("data-digits-needed", sentence, name=recipe.architecture)

    def material(self, shapes: tuple[TensorShape, ...]) -> Material:
        """The examples for the zoo's network of this task.

        Raises:
            ConvvizError: Too many digits are to be kept.
        """
        del shapes  # the zoo's own, which the task is made for
        recipe, sets = self._recipe, self._sets
        train, validation, kept = parted(sets, recipe)
        learning = self._examples(train)
        learnt = learning.labels
        measured: dict[str, Examples] = (
            {} if validation is None else {"validation": self._examples(validation)}
        )
        return Material(
            TaskSource(self._task, learning.digits, min(recipe.batch_size, len(train)), recipe.seed),
            measured,
            lambda: measured if sets.test is None else {"test": self._examples(sets.test)},
            self.classes,
            tuple(np.bincount(learnt, minlength=len(self.classes)).tolist()),
            kept,
            class_weights=class_weights(learnt, len(self.classes)) if recipe.balanced else None,
        )

    def close(self) -> None:
        """Nothing is to be given back: digits of this size are not prepared."""

    def _examples(self, pictures: PictureSet) -> TaskExamples:
        digits = Fitted(pictures, preparation_for(pictures, _DIGIT), _DIGIT)
        generator = np.random.default_rng([_TASKS, self._recipe.seed])
        draws = drawn(self._task, digits.labels, np.arange(len(digits)), generator)
        return TaskExamples(self._task, digits, draws)
