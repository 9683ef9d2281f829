"""A training on a base computes its features once, tunes the last layers after, and goes on where it was stopped."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import numpy as np
import pytest

from convviz import open_network
from convviz.layers.layer import Shape
from convviz.learning.messages import Begun, EpochReport, Event, Finished, Preparing, Train
from convviz.learning.process.control import Cancelled
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import RunFolder
from convviz.learning.transfer import network
from convviz.pictures.augmentation.augmentation import Augmentation

pytest.importorskip("tensorflow")
pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
    pytest.mark.usefixtures("small_pictures"),
]


@dataclass
class Session:
    """Trains in this process, with a cache of features of its own."""

    events: list[Event] = field(default_factory=list)
    stop_after: int | None = None

    def check(self) -> None:
        if self.stop_after is not None and self.epochs[-1:] == [self.stop_after]:
            raise Cancelled

    @property
    def epochs(self) -> list[int]:
        return [event.epoch for event in self.events if isinstance(event, EpochReport)]

    @property
    def losses(self) -> list[float | None]:
        """On what is kept for validation, after each epoch."""
        return [event.validation_loss for event in self.events if isinstance(event, EpochReport)]

    def train(
        self, recipe: Recipe, output: Path, folder: Path | None = None, *, resume: bool = False
    ) -> Finished:
        from convviz.learning.loop.job import run_job

        request = Train(recipe, str(output), resume, "" if folder is None else str(folder))
        return run_job(request, self.events.append, self)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "features"
    keep_features(monkeypatch, folder)
    return folder


def keep_features(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    from convviz.learning.transfer import course, feature_cache

    monkeypatch.setattr(course, "FeatureCache", lambda body: feature_cache.FeatureCache(body, folder))
    monkeypatch.setattr(course, "forget_oldest", lambda: feature_cache.forget_oldest(folder))


def tuned(recipe: Recipe, epochs: int = 2) -> Recipe:
    """The same with a second part."""
    transfer = msgspec.structs.replace(recipe.transfer, unfrozen=2, fine_epochs=epochs, fine_rate=0.001)
    return msgspec.structs.replace(recipe, transfer=transfer)


@dataclass(frozen=True)
class Whole:
    """A training in two parts that nothing disturbed: what it told, its network and its run."""

    session: Session
    finished: Finished
    network: Path
    run: RunFolder


@pytest.fixture(scope="module")
def whole(recipe: Recipe, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder, session = tmp_path_factory.mktemp("whole"), Session()
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(network, "PICTURE", Shape(32, 32, 3))
        keep_features(monkeypatch, folder / "features")
        finished = session.train(tuned(recipe), folder / "fine.keras", folder / "run")
    return Whole(session, finished, folder / "fine.keras", RunFolder(folder / "run"))


def test_features_are_computed_once_and_the_head_learns_from_them(
    recipe: Recipe, cache: Path, tmp_path: Path
) -> None:
    first, second = Session(), Session()
    finished = first.train(recipe, tmp_path / "first.keras")
    assert first.losses[-1] < first.losses[0]
    begun = next(event for event in first.events if isinstance(event, Begun))
    assert begun.trainable == 256 * 8 + 8 + 8 + 1
    assert first.epochs == [0, 1, 2, 3]
    told = [
        (each.done, each.total)
        for each in first.events
        if isinstance(each, Preparing) and each.stage == "features"
    ]
    assert told[-1] == (120, 120)
    kept = {path: path.stat().st_size for path in cache.iterdir()}
    assert second.train(recipe, tmp_path / "second.keras").sha256 == finished.sha256
    assert {path: path.stat().st_size for path in cache.iterdir()} == kept


def test_the_base_stays_and_the_last_layers_alone_change_when_it_is_tuned(
    recipe: Recipe, whole: Whole, tmp_path: Path
) -> None:
    Session().train(recipe, tmp_path / "frozen.keras")
    assert whole.session.epochs == [0, 1, 2, 3, 4, 5]
    before, after = open_network(tmp_path / "frozen.keras"), open_network(whole.network)
    changed = [
        node.id
        for node, was in zip(after.nodes, before.nodes, strict=True)
        if not _same(node.layer, was.layer)
    ]
    assert changed == ["mobilenet-0.25/conv_dw_13", "mobilenet-0.25/conv_pw_13", "dense", "dense_1"]
    run = whole.run
    assert run.epochs() == (0, 1, 2, 3, 4, 5)
    assert [each.epoch for each in run.history()] == [0, 1, 2, 3, 4, 5]
    assert {each.epochs for each in run.history()} == {5}
    # Each snapshot is of the whole network, also while the head alone learns.
    assert run.snapshot(1).weights.keys() == run.snapshot(5).weights.keys()
    np.testing.assert_array_equal(
        run.snapshot(0).weights["mobilenet-0.25/conv_pw_13/kernel"],
        run.snapshot(3).weights["mobilenet-0.25/conv_pw_13/kernel"],
    )
    assert json.loads(run.facts().config)["config"]["layers"][1]["class_name"] == "Rescaling"


@pytest.mark.parametrize("stop_after", [2, 3, 4])
def test_a_training_that_was_stopped_ends_in_the_same_bytes(
    stop_after: int, recipe: Recipe, whole: Whole, tmp_path: Path
) -> None:
    stopped = Session(stop_after=stop_after)
    with pytest.raises(Cancelled):
        stopped.train(tuned(recipe), tmp_path / "halves.keras", tmp_path / "run")
    assert RunFolder(tmp_path / "run").facts().status == "stopped"
    resumed = Session()
    finished = resumed.train(tuned(recipe), tmp_path / "halves.keras", tmp_path / "run", resume=True)
    assert resumed.epochs[0] == stop_after + 1
    assert finished.sha256 == whole.finished.sha256
    assert [each.epoch for each in RunFolder(tmp_path / "run").history()] == [0, 1, 2, 3, 4, 5]


def test_changed_pictures_go_through_the_frozen_base_in_every_epoch(
    recipe: Recipe, cache: Path, tmp_path: Path
) -> None:
    session = Session()
    changing = msgspec.structs.replace(
        recipe, augmentation=Augmentation(horizontal_flip=True, rotation=20), epochs=2
    )
    session.train(changing, tmp_path / "changed.keras")
    assert session.losses[-1] < session.losses[0]
    assert not cache.exists()
    assert not any(isinstance(each, Preparing) and each.stage == "features" for each in session.events)


def test_old_features_go_when_there_is_no_room(tmp_path: Path) -> None:
    import os

    from convviz.learning.transfer.feature_cache import forget_oldest

    for age, name in enumerate(("new", "old", "oldest")):
        (tmp_path / f"{name}.npy").write_bytes(bytes(100))
        os.utime(tmp_path / f"{name}.npy", (1000 - age, 1000 - age))
    forget_oldest(tmp_path, 250)
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["new", "old"]


def _same(one: object, other: object) -> bool:
    """Whether two layers have the same numbers."""
    return all(
        np.array_equal(np.asarray(getattr(one, name)), np.asarray(getattr(other, name)))
        for name in ("kernel", "gamma", "moving_mean")
        if hasattr(one, name)
    )
