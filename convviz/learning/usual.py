"""The settings that a network is usually trained with: ours, and the course's. No Keras."""

from __future__ import annotations

from pathlib import Path

import msgspec

from convviz.learning.recipe import Recipe
from convviz.learning.transfer.bases import BASES
from convviz.learning.transfer.usual import course_head_rate, course_transfer, usual_transfer
from convviz.networks import zoo
from convviz.networks.zoo import Training
from convviz.pictures.augmentation.augmentation import Augmentation

_NO_CHANGES = Augmentation()
# Mirrored and moved by an eighth of the side at most: what CIFAR-10's pictures stay themselves under.
_SMALL_PICTURES = Augmentation(width_shift=0.125, height_shift=0.125, horizontal_flip=True)
# Drawings are turned and moved a little; what is mirrored may be another sign.
_DRAWINGS = Augmentation(rotation=10, width_shift=0.08, height_shift=0.08, zoom=0.1)
# Keras's own rates, where the course names an optimizer without one.
_KERAS_RATES = {"sgd": 0.01, "rmsprop": 0.001, "adam": 0.001}
# The course's augmentation of its photographs.
_COURSE_CHANGES = Augmentation(
    rotation=40, width_shift=0.2, height_shift=0.2, shear=0.2, zoom=0.2, horizontal_flip=True
)
# Of the course's 4,000 photographs 1,000 are measured on after each epoch: a third of those that are not for the test.
_COURSE_VALIDATION = 1 / 3


def usual_recipe(architecture: str, data: str) -> Recipe:
    """How the network that comes along by this name was trained; for others what does well on their kind of data.

    Args:
        architecture: A name of the zoo, or of a base of `learning.transfer.bases`, which then gets a new head.
        data: As in a recipe.

    Raises:
        ConvvizError: The zoo has no such network.
    """
    if architecture in BASES or architecture == "vgg16-transfer":
        return usual_transfer(architecture, data)
    entry = zoo.entry(architecture)
    plain = Recipe(architecture, data)
    match entry.name:
        case "mnist":
            return _digits(plain) if _is_mnist(data) else _drawings(plain)
        case "catsdogs" | "catsdogs-dropout":
            # One of them has a dropout of its own.
            return _pets(plain, dropout=0.5 if entry.name == "catsdogs" else 0.0)
        case "cifar10":
            return _cosine(
                plain, epochs=30, learning_rate=0.002, normalized=True, augmentation=_SMALL_PICTURES
            )
        case "lenet5" | "residual" | "residual-plain" | "inception":
            return _cosine(plain, epochs=30, dropout=0.25, augmentation=_SMALL_PICTURES)
        case _:
            return _cosine(plain, epochs=15)


def course_recipe(architecture: str, data: str, training: int = 0) -> Recipe:
    """How the course trained a network; what it does not tell is as Keras has it.

    Args:
        architecture: A name of the zoo.
        data: As in a recipe.
        training: Which of the course's trainings of it.

    Raises:
        ConvvizError: The zoo has no such network.
    """
    entry = zoo.entry(architecture)
    told = entry.trainings[training] if training < len(entry.trainings) else Training()
    optimizer = told.optimizer or "rmsprop"
    pictures = told.pictures or (0, 0, 0)
    recipe = Recipe(
        entry.name,
        data,
        pictures=pictures[0],
        augmentation=_COURSE_CHANGES if told.augmented else _NO_CHANGES,
        optimizer=optimizer,
        learning_rate=told.learning_rate or _KERAS_RATES[optimizer],
        momentum=0.0,
        epochs=told.epochs or 30,
        batch_size=told.batch_size or 32,
        validation=_COURSE_VALIDATION if entry.task == "two-classes" else 0.1,
    )
    if told.frozen == "nothing":
        return recipe
    return msgspec.structs.replace(
        recipe, transfer=course_transfer(told), learning_rate=course_head_rate(told), dropout=0.5
    )


def _digits(recipe: Recipe) -> Recipe:
    return msgspec.structs.replace(
        recipe,
        changes="digits",
        optimizer="adamw",
        learning_rate=0.0015,
        weight_decay=0.02,
        schedule="cosine",
        warmup=1,
        epochs=40,
        batch_size=128,
        dropout=0.25,
        validation=5000,
    )


def _drawings(recipe: Recipe) -> Recipe:
    return _cosine(recipe, epochs=30, dropout=0.25, augmentation=_DRAWINGS)


def _is_mnist(data: str) -> bool:
    """Whether the data are MNIST by their name: the pen's changes are for digits, and for nothing else."""
    return Path(data).stem.lower().startswith("mnist")


def _pets(recipe: Recipe, *, dropout: float) -> Recipe:
    return msgspec.structs.replace(
        recipe,
        changes="photographs",
        optimizer="adamw",
        learning_rate=1e-3,
        weight_decay=0.02,
        schedule="cosine",
        warmup=2,
        last_rate=0.002,
        epochs=75,
        batch_size=32,
        dropout=dropout,
        smoothing=0.1,
        balanced=True,
        normalized=True,
        averaging=0.998,
        finer=True,
    )


def _cosine(
    recipe: Recipe,
    *,
    epochs: int,
    learning_rate: float = 1e-3,
    dropout: float = 0.0,
    normalized: bool = False,
    augmentation: Augmentation = _NO_CHANGES,
) -> Recipe:
    return msgspec.structs.replace(
        recipe,
        optimizer="adamw",
        learning_rate=learning_rate,
        weight_decay=0.01,
        schedule="cosine",
        warmup=1,
        epochs=epochs,
        dropout=dropout,
        normalized=normalized,
        augmentation=augmentation,
    )
