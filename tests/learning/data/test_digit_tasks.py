"""Sums, pairs and boxes are those of the digits that they are made from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.data.digit_tasks import TASKS, Task, TaskData, placed
from convviz.learning.data.material import Material
from convviz.learning.process.control import Unhindered
from convviz.learning.recipe import Recipe

# What each digit's picture is filled with, so that a picture tells which digit it is.
_GREYS = np.arange(10) * 20 + 60


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("digits") / "digits.npz"
    generator = np.random.default_rng(1)
    parts = {}
    for part, count in (("train", 300), ("test", 60)):
        labels = generator.permutation(np.arange(count) % 10)
        images = np.zeros((count, 28, 28), np.uint8)
        for image, label in zip(images, labels, strict=True):
            image[3 : 20 + label // 2, 6:17] = _GREYS[label]
        parts |= {f"x_{part}": images, f"y_{part}": labels}
    np.savez(path, **parts)
    return path


def material(task: Task, digits: Path, **changes: object) -> Material:
    recipe = Recipe("multi-input", str(digits), **({"batch_size": 32, "validation": 0.2} | changes))
    return TaskData(task, recipe, lambda _event: None, Unhindered()).material(((28, 28, 1),))


def shown(pictures: np.ndarray) -> np.ndarray:
    """The digit on each picture, told by its grey."""
    return np.searchsorted(_GREYS, np.rint(pictures.max(axis=(1, 2, 3)) * 255))


def test_a_sum_is_that_of_the_two_digits_shown(digits: Path) -> None:
    for batch in material("digit-sum", digits).source.epoch(0):
        first, second = batch.inputs
        np.testing.assert_array_equal(batch.targets[0], shown(first) + shown(second))


def test_pairs_are_the_same_digit_about_half_of_the_time(digits: Path) -> None:
    batches = list(material("same-digit", digits).source.epoch(0))
    for batch in batches:
        first, second = batch.inputs
        np.testing.assert_array_equal(batch.targets[0], shown(first) == shown(second))
    assert 0.4 < np.concatenate([batch.targets[0] for batch in batches]).mean() < 0.6


def test_a_box_stands_around_the_ink_and_nothing_else(digits: Path) -> None:
    for batch in material("digit-and-box", digits).source.epoch(1):
        for picture, label, box in zip(batch.inputs[0], *batch.targets, strict=True):
            top, left, height, width = np.rint(box * 56).astype(int)
            assert (height, width) == (17 + label // 2, 11)
            ink = picture[:, :, 0] > 0
            assert ink.sum() == ink[top : top + height, left : left + width].sum() == height * width


def test_an_empty_picture_has_an_empty_box() -> None:
    pictures, boxes = placed(np.zeros((1, 28, 28, 1), np.float32), np.array([[5, 9]]))
    assert pictures.shape == (1, 56, 56, 1)
    assert not pictures.any()
    assert not boxes.any()


@pytest.mark.parametrize("task", TASKS)
def test_each_epoch_asks_something_else_and_the_same_one_the_same(digits: Path, task: Task) -> None:
    source = material(task, digits).source
    first, again, other = (next(source.epoch(number)) for number in (0, 0, 1))
    np.testing.assert_array_equal(first.inputs[-1], again.inputs[-1])
    assert (first.inputs[-1] != other.inputs[-1]).any()


@pytest.mark.parametrize("task", TASKS)
def test_it_is_measured_on_digits_that_it_does_not_learn_from(digits: Path, task: Task) -> None:
    found = material(task, digits)
    assert found.source.steps == 240 // 32
    assert found.validation is not None
    assert len(found.validation) == len(found.kept) == 60
    assert len(found.tested()["test"]) == 60
    some = np.arange(10)
    np.testing.assert_array_equal(found.validation.batch(some).targets[0], found.validation.labels[some])
    assert sum(found.counts) == 240


def test_pictures_of_other_things_are_refused(digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "two.npz"
    np.savez(path, x_train=np.zeros((8, 28, 28), np.uint8), y_train=np.arange(8) % 2)
    with pytest.raises(ConvvizError) as caught:
        material("digit-sum", path)
    assert caught.value.code == "data-digits-needed"
