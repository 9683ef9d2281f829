"""Each network has settings that it is usually trained with, and the course's own."""

from __future__ import annotations

import pytest

from convviz.learning.recipe import Recipe
from convviz.learning.usual import course_recipe, usual_recipe
from convviz.networks import zoo
from convviz.pictures.augmentation.augmentation import Augmentation


@pytest.mark.parametrize("name", zoo.names())
def test_every_network_has_some(name: str) -> None:
    for recipe in (usual_recipe(name, "some.npz"), course_recipe(name, "some.npz")):
        assert (recipe.architecture, recipe.data) == (name, "some.npz")
        assert recipe.epochs >= 5


def test_the_digit_network_is_trained_as_the_one_that_comes_along_was() -> None:
    assert usual_recipe("mnist", "mnist") == Recipe(
        "mnist",
        "mnist",
        changes="digits",
        optimizer="adamw",
        learning_rate=0.0015,
        weight_decay=0.02,
        schedule="cosine",
        warmup=1,
        last_rate=0.005,
        epochs=40,
        batch_size=128,
        validation=5000,
        dropout=0.25,
        variants=8,
        drawings_an_epoch=25000,
    )


@pytest.mark.parametrize("data", ["fashion-mnist", "drawings", "/home/me/mnist/drawings.zip"])
def test_other_pictures_are_not_changed_as_digits_are(data: str) -> None:
    recipe = usual_recipe("mnist", data)
    assert (recipe.changes, recipe.validation) == ("", 0.1)
    assert not recipe.augmentation.horizontal_flip


@pytest.mark.parametrize("data", ["mnist", "/data/mnist.npz", "MNIST.npz"])
def test_mnist_is_known_by_its_name(data: str) -> None:
    assert usual_recipe("mnist", data).changes == "digits"


def test_the_pets_are_trained_as_the_network_that_comes_along_was() -> None:
    assert usual_recipe("catsdogs", "pets") == Recipe(
        "catsdogs",
        "pets",
        changes="photographs",
        optimizer="adamw",
        learning_rate=0.001,
        weight_decay=0.02,
        schedule="cosine",
        warmup=2,
        last_rate=0.002,
        epochs=75,
        batch_size=32,
        dropout=0.5,
        smoothing=0.1,
        balanced=True,
        normalized=True,
        averaging=0.998,
        finer=True,
    )
    assert usual_recipe("catsdogs-dropout", "pets").dropout == 0


@pytest.mark.parametrize("data", ["cifar10", "/data/cifar10-jpeg.zip"])
def test_the_small_pictures_are_learned_as_the_network_that_comes_along_did(data: str) -> None:
    assert usual_recipe("cifar10", data) == Recipe(
        "cifar10",
        data,
        augmentation=Augmentation(
            width_shift=0.125, height_shift=0.125, horizontal_flip=True, fill="nearest"
        ),
        loss="fitting",
        optimizer="adamw",
        learning_rate=0.002,
        weight_decay=0.01,
        schedule="cosine",
        warmup=1,
        last_rate=0.005,
        epochs=30,
        batch_size=64,
        validation=0.1,
        dropout=0.0,
        normalized=True,
        averaging=0.0,
        seed=0,
    )


def test_the_courses_settings_are_those_of_its_tables() -> None:
    cifar10 = course_recipe("cifar10", "cifar10")
    assert (cifar10.optimizer, cifar10.learning_rate, cifar10.momentum) == ("sgd", 0.01, 0.0)
    assert (cifar10.batch_size, cifar10.epochs) == (32, 40)
    pets = course_recipe("catsdogs-dropout", "pets")
    assert (pets.optimizer, pets.learning_rate, pets.pictures) == ("rmsprop", 1e-4, 2000)
    assert (pets.augmentation.rotation, pets.augmentation.fill) == (40, "nearest")
    assert course_recipe("lenet5", "cifar10").learning_rate == 0.001


def test_a_network_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="mnits"):
        usual_recipe("mnits", "mnist")
