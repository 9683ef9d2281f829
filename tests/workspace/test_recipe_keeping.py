"""The recipe comes back at the next start."""

from __future__ import annotations

import sys
from pathlib import Path

import fake_worker
import pytest
from msgspec.structs import replace

from convviz.learning.recipe import Recipe, Transfer
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.states.training.state import PlotView
from convviz.workspace.recipe_keeping import RecipeKeeping, kept_state
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.worker import WorkerService


@pytest.fixture
def training(qapp, tmp_path):
    command = (sys.executable, "-P", fake_worker.__file__, "well", "0")
    made = TrainingWorkspace(WorkerService(command=command), tmp_path / "runs")
    yield made
    made.close()


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "data" / "training.json"


RECIPES = (
    Recipe("lenet5", "cifar10", epochs=7, augmentation=Augmentation(rotation=12, fill="wrap"), seed=3),
    Recipe("", "/there/pets", transfer=Transfer("mobilenet-0.25", weights="/there/base.h5", unfrozen=4)),
)


@pytest.mark.parametrize("recipe", RECIPES, ids=["plain", "transfer"])
def test_a_recipe_comes_back_whole(training, file, recipe):
    keeping = RecipeKeeping(training, file)
    training.set_recipe(recipe)
    training.set_plot(PlotView(smoothing=0.5))
    training.set_panel("data")
    keeping.write()
    found = kept_state(file)
    assert (found.recipe, found.plot, found.panel) == (recipe, PlotView(smoothing=0.5), "train")


def test_a_network_that_was_built_comes_back_with_its_title(training, file):
    keeping = RecipeKeeping(training, file)
    training.set_network('{"config": {"name": "mine"}}', "mine, changed")
    keeping.write()
    found = kept_state(file)
    assert (found.recipe.network, found.title) == ('{"config": {"name": "mine"}}', "mine, changed")


def test_changes_are_written_soon_without_being_asked(training, file, qtbot):
    keeping = RecipeKeeping(training, file)
    keeping.write()
    assert not file.exists()
    training.set_recipe(replace(training.recipe, epochs=23))
    qtbot.waitUntil(file.exists)
    assert kept_state(file).recipe.epochs == 23


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"recipe": 3}',
        b'{"recipe": {"architecture": "mnist", "data": "mnist", "batch_size": "many"}}',
        b'{"recipe": {"architecture": "mnist", "data": "mnist", "augmentation": {"rotation": 1e9}}}',
        b'{"recipe": {"architecture": "of-tomorrow", "data": "mnist"}}',
        b'{"recipe": {"architecture": "", "data": "mnist"}}',
        b'{"recipe": {"architecture": "", "data": "mnist", "transfer": {"base": "of-tomorrow"}}}',
    ],
)
def test_what_cannot_be_understood_is_passed_over(file, content):
    file.parent.mkdir()
    file.write_bytes(content)
    assert kept_state(file) is None


def test_a_disk_that_refuses_disturbs_nobody(training, file):
    keeping = RecipeKeeping(training, file)
    file.parent.write_bytes(b"a file where the folder should be")
    training.set_recipe(replace(training.recipe, epochs=23))
    keeping.write()
    file.parent.unlink()
    keeping.write()
    assert kept_state(file).recipe.epochs == 23
