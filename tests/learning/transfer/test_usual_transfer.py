"""What is not given for a network on a base is usual for it, or the course's."""

from __future__ import annotations

import pytest

from convviz.learning.transfer.bases import BASES
from convviz.learning.usual import course_recipe, usual_recipe


@pytest.mark.parametrize("name", BASES)
def test_a_bases_name_asks_for_a_new_head_on_it(name: str) -> None:
    recipe = usual_recipe(name, "photos")
    assert (recipe.architecture, recipe.transfer.base, recipe.transfer.weights) == (name, name, "imagenet")
    assert recipe.transfer.unfrozen == 0


def test_the_courses_three_trainings_on_vgg16() -> None:
    features, changed, tuned = (course_recipe("vgg16-transfer", "photos", index) for index in range(3))
    assert [each.transfer.unfrozen for each in (features, changed, tuned)] == [0, 0, 3]
    assert [each.augmentation.is_nothing for each in (features, changed, tuned)] == [True, False, False]
    assert [each.learning_rate for each in (features, changed, tuned)] == [2e-5] * 3
    assert (features.batch_size, features.epochs, features.dropout) == (20, 30, 0.5)
    assert (tuned.transfer.fine_rate, tuned.transfer.fine_epochs) == (1e-5, 100)


def test_networks_that_stand_on_nothing_have_no_base() -> None:
    assert course_recipe("catsdogs", "photos").transfer is None
    assert usual_recipe("cifar10", "cifar10").transfer is None
