"""What a training leaves on the disk: enough to look at it, enough to go on, and no more than there is room for."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.loop import run_record, snapshots
from convviz.learning.loop.checkpoint import Checkpoint
from convviz.learning.loop.keeping import Epoch
from convviz.learning.loop.run_record import RunRecord, checkpoint_path
from convviz.learning.messages import EpochReport, Failed, Finished, Train
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import Answers, RunFolder

RECIPE = Recipe("mnist", "mnist", epochs=9)
ANSWERS = Answers(np.array([4, 7]), np.array([1, 2]), np.array([1, 0]), np.array([0.5, 0.75], np.float32))
CLASSES, COUNTS = ("a", "b", "c"), (3, 4, 5)


def request(folder: Path, *, resume: bool = False, recipe: Recipe = RECIPE) -> Train:
    return Train(recipe, str(folder / "model.keras"), resume, str(folder))


def report(epoch: int) -> EpochReport:
    return EpochReport(epoch, 9, 0.5, 0.6, {"validation": 0.7}, 2.0, 0.4, (0.5, 1.0, -1.0), 0.001)


def checkpoint(epochs_done: int) -> Checkpoint:
    return Checkpoint(RECIPE, epochs_done, (np.ones(2),), (np.ones(3),))


def trained(folder: Path, epochs: int) -> RunRecord:
    """A training that has come so far."""
    record = RunRecord(request(folder))
    record.begin("{}", CLASSES, COUNTS)
    for epoch in range(epochs + 1):
        record.add_epoch(Epoch(report(epoch), lambda: {"dense/kernel": np.ones(4, np.float16)}, ANSWERS))
        if epoch:
            record.save(checkpoint(epoch))
    return record


def test_a_run_is_there_from_its_first_moment(tmp_path: Path) -> None:
    trained(tmp_path, 2)
    run = RunFolder(tmp_path)
    facts = run.facts()
    assert (facts.status, facts.classes, facts.counts) == ("running", CLASSES, COUNTS)
    assert [each.epoch for each in run.history()] == [0, 1, 2]
    assert run.epochs() == (0, 1, 2)
    assert run.snapshot(1).validation.pictures.tolist() == [4, 7]
    assert run.result() is None


def test_a_finished_run_has_its_result_and_no_checkpoint(tmp_path: Path) -> None:
    finished = Finished(str(tmp_path / "model.keras"), "00", 10, 3.0, ())
    trained(tmp_path, 3).finish(finished, ANSWERS, best_epoch=2)
    facts = RunFolder(tmp_path).facts()
    assert (facts.status, facts.best_epoch, facts.seconds) == ("finished", 2, 8.0)
    result = RunFolder(tmp_path).result()
    assert result is not None
    assert result.predicted.tolist() == [1, 0]
    assert not RunFolder(tmp_path).checkpoint.exists()


def test_a_stopped_run_keeps_its_network_once_an_epoch_is_done(tmp_path: Path) -> None:
    assert trained(tmp_path / "early", 0).stop() is None
    assert trained(tmp_path / "later", 1).stop() == tmp_path / "later" / "model.keras"
    assert RunFolder(tmp_path / "later").facts().status == "stopped"


def test_a_failed_run_says_why_and_keeps_what_it_had(tmp_path: Path) -> None:
    failure = Failed("loss-not-finite", "The loss is no number any more in epoch 3.", {"epoch": 3})
    trained(tmp_path, 2).fail(failure)
    facts = RunFolder(tmp_path).facts()
    assert (facts.status, facts.failure, facts.classes) == ("failed", failure, CLASSES)
    assert RunFolder(tmp_path).checkpoint.exists()


def test_what_failed_before_it_began_says_so_too(tmp_path: Path) -> None:
    RunRecord(request(tmp_path)).fail(Failed("set-missing", "There is no file.", {}))
    assert RunFolder(tmp_path).facts().status == "failed"


def test_a_resumed_run_forgets_what_is_newer_than_its_checkpoint(tmp_path: Path) -> None:
    record = trained(tmp_path, 3)
    record.add_epoch(Epoch(report(4), lambda: {"dense/kernel": np.ones(4, np.float16)}, ANSWERS))
    again = RunRecord(request(tmp_path, resume=True))
    found = again.resumed()
    assert found is not None
    assert found.epochs_done == 3
    again.begin("{}", CLASSES, COUNTS)
    assert RunFolder(tmp_path).epochs() == (0, 1, 2, 3)
    again.add_epoch(Epoch(report(4), lambda: {"dense/kernel": np.zeros(4, np.float16)}, ANSWERS))
    assert [each.epoch for each in RunFolder(tmp_path).history()] == [0, 1, 2, 3, 4]
    assert not RunFolder(tmp_path).snapshot(4).weights["dense/kernel"].any()


def test_a_run_that_begins_anew_forgets_the_one_before(tmp_path: Path) -> None:
    trained(tmp_path, 3)
    record = RunRecord(request(tmp_path))
    assert record.resumed() is None
    record.begin("{}", CLASSES, COUNTS)
    assert RunFolder(tmp_path).epochs() == ()
    assert not RunFolder(tmp_path).checkpoint.exists()


def test_other_settings_cannot_go_on(tmp_path: Path) -> None:
    trained(tmp_path, 1)
    other = Recipe("mnist", "mnist", epochs=9, seed=1)
    with pytest.raises(ConvvizError) as caught:
        RunRecord(request(tmp_path, resume=True, recipe=other)).resumed()
    assert caught.value.code == "checkpoint-other"


def test_a_training_without_a_folder_leaves_only_a_checkpoint(tmp_path: Path) -> None:
    record = RunRecord(Train(RECIPE, str(tmp_path / "digits.keras")))
    record.begin("{}", CLASSES, COUNTS)
    record.add_epoch(Epoch(report(0), lambda: pytest.fail("nobody keeps these"), ANSWERS))
    record.save(checkpoint(1))
    assert [file.name for file in tmp_path.iterdir()] == [checkpoint_path(Path("digits.keras")).name]
    assert record.stop() is None


def test_parts_of_writings_that_were_killed_are_cleared(tmp_path: Path) -> None:
    folder, beside = tmp_path / "run", tmp_path / "out"
    (folder / "epochs").mkdir(parents=True)
    beside.mkdir()
    parts = [each / ".convviz-0011.part" for each in (folder, folder / "epochs", beside)]
    for part in parts:
        part.touch()
    young = beside / ".convviz-2233.part"
    young.touch()
    hours_ago = time.time() - 7200
    os.utime(parts[2], (hours_ago, hours_ago))
    RunRecord(Train(RECIPE, str(beside / "model.keras"), folder=str(folder))).clear_parts()
    assert [part.exists() for part in parts] == [False, False, False]
    # Somebody may still be writing this one.
    assert young.exists()


def test_snapshots_are_thinned_to_the_room_that_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = 3000

    def keeps(epoch: int, last: int, snapshot_bytes: int) -> bool:
        return snapshots.keeps(epoch, last, snapshot_bytes, limit=size)

    monkeypatch.setattr(run_record, "keeps", keeps)
    record = RunRecord(request(tmp_path))
    record.begin("{}", CLASSES, COUNTS)
    for epoch in range(12):
        record.add_epoch(Epoch(report(epoch), lambda: {"dense/kernel": np.ones(40, np.float16)}, ANSWERS))
        kept = list((tmp_path / "epochs").iterdir())
        assert sum(file.stat().st_size for file in kept) <= max(size, 2 * kept[0].stat().st_size)
        assert {0, epoch} <= set(RunFolder(tmp_path).epochs())
    assert len(RunFolder(tmp_path).history()) == 12


@pytest.mark.parametrize("last", [0, 1, 5, 17, 100])
def test_all_snapshots_stay_while_they_are_small(last: int) -> None:
    assert all(snapshots.keeps(epoch, last, 1000) for epoch in range(last + 1))
