"""Classes and parts are read off the folders that pictures lie in."""

from __future__ import annotations

import doctest

import pytest

from convviz.pictures.sets import arrangement
from convviz.pictures.sets.arrangement import Place, arrange, natural


def folders(*paths: str) -> list[tuple[str, ...]]:
    return [tuple(path.split("/")) if path else () for path in paths]


def test_the_examples_in_the_documentation_are_right():
    assert doctest.testmod(arrangement).failed == 0


@pytest.mark.parametrize("wrapping", ["", "data/", "data/pets 2/"])
def test_each_folder_is_a_class_wherever_they_stand(wrapping):
    found = arrange(folders(f"{wrapping}dog", f"{wrapping}cat"))
    assert found.class_names == ("cat", "dog")
    assert found.places == (Place("train", "dog"), Place("train", "cat"))


@pytest.mark.parametrize("wrapping", ["", "data/"])
@pytest.mark.parametrize(
    ("train", "test", "validation"),
    [("train", "test", "val"), ("Training", "TESTING", "valid"), ("train", "test", "validation")],
)
def test_folders_named_train_and_test_are_parts(wrapping, train, test, validation):
    found = arrange(
        folders(
            f"{wrapping}{train}/a", f"{wrapping}{train}/b", f"{wrapping}{test}/a", f"{wrapping}{validation}/b"
        )
    )
    assert found.class_names == ("a", "b")
    assert found.places == (
        Place("train", "a"),
        Place("train", "b"),
        Place("test", "a"),
        Place("validation", "b"),
    )


def test_train_alone_counts_as_a_folder_around_the_classes():
    assert arrange(folders("train/a", "train/b")).class_names == ("a", "b")


def test_a_class_may_be_called_train():
    assert arrange(folders("bus", "car", "train")).class_names == ("bus", "car", "train")
    assert arrange(folders("bus", "train/fast", "train/slow")).class_names == ("bus", "train")


def test_a_class_has_all_that_is_in_its_folders():
    found = arrange(folders("cat/indoors/2019", "cat", "dog"))
    assert found.places == (Place("train", "cat"), Place("train", "cat"), Place("train", "dog"))


def test_pictures_beside_the_classes_belong_to_none():
    found = arrange(folders("", "data", "data/cat", "data/dog"))
    assert found.places == (None, None, Place("train", "cat"), Place("train", "dog"))
    parts = arrange(folders("train/cat", "train/dog", "test", "val/cat", "extra/cat"))
    assert parts.places[2] is None
    assert parts.places[4] is None


def test_a_folder_alone_is_one_class():
    assert arrange(folders("cat")).class_names == ("cat",)
    assert arrange(folders("pets/cat")).class_names == ("cat",)


def test_loose_pictures_alone_make_no_class():
    assert arrange(folders("")).class_names == ()
    assert arrange([]).class_names == ()


def test_names_in_letters_of_two_kinds_are_the_same_class():
    composed, decomposed = "caf\u00e9", "cafe\u0301"
    found = arrange(folders(f"train/{composed}", "train/x", f"test/{decomposed}"))
    assert found.class_names == (composed, "x")


def test_names_are_sorted_as_people_do():
    names = ["10", "9", "ä", "b", "B2", "b10", "a", "٣"]
    assert sorted(names, key=natural) == ["9", "10", "a", "b", "B2", "b10", "ä", "٣"]
