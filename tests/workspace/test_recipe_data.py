"""The recipe's pictures and the open ones are the same; the batch follows how many there are."""

from __future__ import annotations

import sys

import fake_worker
import pytest
from made_runs import picture_sets
from msgspec.structs import replace

from convviz.learning.usual_batch import usual_batch
from convviz.workspace.building import BuildingWorkspace
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.recipe_data import RecipeData
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.worker import WorkerService

SIZES = {"mnist": 2000, "few": 60, "handful": 30}


def opener(source, cancel, progress):
    return picture_sets(SIZES[source])


@pytest.fixture
def both(qapp, tmp_path, qtbot):
    command = (sys.executable, "-P", fake_worker.__file__, "well", "0")
    training = TrainingWorkspace(WorkerService(command=command), tmp_path / "runs")
    data = DataWorkspace(opener=opener)
    follower = RecipeData(training, data, BuildingWorkspace())
    with qtbot.waitSignal(data.opened):
        follower.begin()
    yield training, data
    training.close()


def choose(qtbot, both, source):
    training, data = both
    with qtbot.waitSignal(data.opened):
        training.set_recipe(replace(training.recipe, data=source), f"data {source}")


def test_few_pictures_make_small_batches_and_many_bring_the_old_one_back(qtbot, both):
    training, data = both
    choose(qtbot, both, "few")
    assert training.recipe.batch_size == 4
    choose(qtbot, both, "mnist")
    assert training.recipe.batch_size == 64
    with qtbot.waitSignal(data.opened):
        data.open("handful")
    assert (training.recipe.data, training.recipe.batch_size) == ("handful", 4)


def test_pictures_and_their_batch_are_undone_together(qtbot, both):
    training, data = both
    choose(qtbot, both, "few")
    assert training.undo_stack.count() == 1
    with qtbot.waitSignal(data.opened):
        training.undo_stack.undo()
    assert (training.recipe.data, training.recipe.batch_size) == ("mnist", 64)
    assert training.undo_stack.canRedo()


def test_a_batch_that_was_set_stays_for_pictures_that_it_suits(qtbot, both):
    training, _ = both
    training.set_recipe(replace(training.recipe, batch_size=2))
    choose(qtbot, both, "few")
    assert training.recipe.batch_size == 2


def test_a_recipe_that_comes_as_a_whole_keeps_its_batch(qtbot, both):
    training, data = both
    with qtbot.waitSignal(data.opened):
        training.set_recipe(replace(training.recipe, data="few", epochs=99, batch_size=32))
    assert training.recipe.batch_size == 32


@pytest.mark.parametrize("pictures", range(1, 700, 13))
def test_the_usual_batch_is_a_power_of_two_of_at_most_a_tenth_but_at_least_four(pictures):
    batch = usual_batch(64, pictures)
    assert batch in {4, 8, 16, 32, 64}
    assert batch == 4 or 10 * batch <= pictures
    assert batch == 64 or 20 * batch > pictures
