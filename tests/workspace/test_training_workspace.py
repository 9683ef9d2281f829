"""The training workspace through every path that a worker can take, with a worker that trains nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import fake_worker
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from convviz.learning.messages import EpochReport, Failed, Fetch, Finished, Stopped
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import RunFolder
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_progress import RunProgress
from convviz.workspace.training_state import TrainingState
from convviz.workspace.worker import WorkerService

_WAIT_MS = 30_000
Make = Callable[..., "Told"]


class Told:
    """A training workspace over a worker that goes about it as `how` says, and all that it has told."""

    def __init__(self, folder: Path, how: str, step_s: float, epochs: int) -> None:
        command = (sys.executable, "-P", fake_worker.__file__, how, str(step_s))
        state = TrainingState(Recipe("mnist", "mnist", epochs=epochs))
        self.training = TrainingWorkspace(WorkerService(command=command), folder, state)
        self.progress: list[RunProgress] = []
        self.epochs: list[tuple[str, EpochReport]] = []
        self.begun: list[str] = []
        self.ended: list[tuple[str, object]] = []
        self.notices: list[str] = []
        self.busy: list[bool] = []
        training = self.training
        training.progress.connect(self.progress.append)
        training.epoch_ended.connect(self._epoch)
        training.run_begun.connect(self.begun.append)
        training.run_ended.connect(self._end)
        training.notice.connect(self.notices.append)
        training.busy_changed.connect(self.busy.append)

    def _epoch(self, run_id: str, report: EpochReport) -> None:
        self.epochs.append((run_id, report))

    def _end(self, run_id: str, outcome: object) -> None:
        self.ended.append((run_id, outcome))

    def phase(self) -> str:
        return self.training.run_progress.phase


@pytest.fixture
def make(qapp: object, tmp_path: Path) -> Iterator[Make]:
    made: list[Told] = []

    def make_one(how: str = "well", step_s: float = 0.0, epochs: int = 3) -> Told:
        made.append(Told(tmp_path / "runs", how, step_s, epochs))
        return made[-1]

    yield make_one
    for told in made:
        told.training.close()


def test_a_training_is_told_from_its_first_stage_to_its_end(make: Make, qtbot: QtBot) -> None:
    told = make()
    run_id = told.training.start()
    assert told.training.busy
    assert told.phase() == "waiting"
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    assert told.begun == [run_id]
    assert run_id.endswith("-mnist")
    assert [report.epoch for each, report in told.epochs if each == run_id] == [1, 2, 3]
    assert told.ended[0][0] == run_id
    assert isinstance(told.ended[0][1], Finished)
    assert told.busy == [True, False]
    assert told.phase() == "idle"
    assert RunFolder(told.training.folder / run_id).facts().status == "finished"
    assert told.notices == []


def test_progress_comes_at_most_ten_times_a_second_however_fast_steps_are(make: Make, qtbot: QtBot) -> None:
    told = make(epochs=200)
    with qtbot.waitSignal(told.training.run_ended, timeout=_WAIT_MS):
        told.training.start()
        qtbot.waitUntil(lambda: bool(told.begun), timeout=_WAIT_MS)
        told.progress.clear()
        qtbot.wait(500)
        training = [each for each in told.progress if each.phase == "training"]
        told.training.kill()
    assert 1 <= len(training) <= 7


def test_the_time_left_follows_from_the_speed_and_then_from_whole_epochs() -> None:
    first = RunProgress("a", "training", epoch=1, epochs=4, step=5, steps=10, rate=64.0)
    assert first.seconds_left(batch_size=32) == pytest.approx(5 * 3.5)
    later = RunProgress("a", "training", epoch=2, epochs=4, step=5, steps=10, rate=64.0, epoch_seconds=8.0)
    assert later.seconds_left(batch_size=32) == pytest.approx(8 * 2.5)
    assert later.share == pytest.approx(1.5 / 4)
    assert RunProgress("a", "preparing").seconds_left(32) is None
    assert replace(later, phase="paused").seconds_left(32) is None


def test_a_paused_training_stands_still_until_it_goes_on(make: Make, qtbot: QtBot) -> None:
    told = make(step_s=0.01, epochs=3)
    told.training.start()
    qtbot.waitUntil(lambda: told.phase() == "training", timeout=_WAIT_MS)
    told.training.pause()
    assert told.phase() == "pausing"
    qtbot.waitUntil(lambda: told.phase() == "paused", timeout=_WAIT_MS)
    stood = told.training.run_progress
    qtbot.wait(150)
    assert told.training.run_progress == stood
    told.training.resume_pause()
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    assert isinstance(told.ended[0][1], Finished)


def test_a_paused_training_can_be_stopped(make: Make, qtbot: QtBot) -> None:
    told = make(step_s=0.01)
    told.training.start()
    qtbot.waitUntil(lambda: told.phase() == "training", timeout=_WAIT_MS)
    told.training.pause()
    qtbot.waitUntil(lambda: told.phase() == "paused", timeout=_WAIT_MS)
    told.training.stop()
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    assert isinstance(told.ended[0][1], Stopped)


def test_a_stopped_training_goes_on_after_its_last_epoch(make: Make, qtbot: QtBot) -> None:
    told = make(step_s=0.005, epochs=6)
    run_id = told.training.start()
    qtbot.waitUntil(lambda: len(told.epochs) >= 2, timeout=_WAIT_MS)
    told.training.stop()
    assert told.phase() == "stopping"
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    assert isinstance(told.ended[0][1], Stopped)
    done = told.epochs[-1][1].epoch
    told.training.resume(run_id)
    qtbot.waitUntil(lambda: len(told.ended) == 2, timeout=_WAIT_MS)
    assert [report.epoch for _, report in told.epochs] == list(range(1, 7))
    assert done < 6
    assert told.ended[1] == (run_id, told.ended[1][1])
    assert isinstance(told.ended[1][1], Finished)


@pytest.mark.parametrize("how", ["dies", "cut"])
def test_a_worker_that_dies_is_explained_and_its_run_can_be_gone_on_with(
    make: Make, qtbot: QtBot, how: str
) -> None:
    told = make(how)
    run_id = told.training.start()
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    outcome = told.ended[0][1]
    assert isinstance(outcome, Failed)
    assert outcome.code == "worker-died"
    assert len(told.notices) == 1
    assert RunFolder(told.training.folder / run_id).facts().status == "running"
    told.training.resume(run_id)
    qtbot.waitUntil(lambda: len(told.ended) == 2, timeout=_WAIT_MS)
    assert isinstance(told.ended[1][1], Finished)
    assert [report.epoch for _, report in told.epochs] == [1, 2, 3]


def test_a_worker_that_speaks_nonsense_is_ended_and_the_next_training_has_another(
    make: Make, qtbot: QtBot
) -> None:
    told = make("garbles")
    told.training.start()
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    outcome = told.ended[0][1]
    assert isinstance(outcome, Failed)
    assert outcome.code == "worker-garbled"
    assert not told.training.busy
    told.training.start()
    qtbot.waitUntil(lambda: len(told.begun) == 2, timeout=_WAIT_MS)


def test_what_cannot_be_trained_is_said_and_leaves_no_run(make: Make, qtbot: QtBot) -> None:
    told = make("fails")
    told.training.start()
    qtbot.waitUntil(lambda: bool(told.notices), timeout=_WAIT_MS)
    assert told.begun == []
    assert told.ended == []
    assert not told.training.busy
    assert list(told.training.folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(make: Make) -> None:
    told = make()
    told.training.folder.write_text("no folder")
    assert told.training.start() == ""
    assert len(told.notices) == 1
    assert not told.training.busy


def test_killing_ends_a_training_at_once(make: Make, qtbot: QtBot) -> None:
    told = make(step_s=0.05, epochs=50)
    told.training.start()
    qtbot.waitUntil(lambda: told.phase() == "training", timeout=_WAIT_MS)
    told.training.kill()
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    assert isinstance(told.ended[0][1], Failed)
    assert told.training.worker.process_id is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells nothing about a process by a signal of 0")
def test_closing_in_the_middle_leaves_no_process_and_a_run_that_says_it_was_interrupted(
    make: Make, qtbot: QtBot
) -> None:
    told = make(step_s=0.01, epochs=50)
    run_id = told.training.start()
    qtbot.waitUntil(lambda: bool(told.epochs), timeout=_WAIT_MS)
    process = told.training.worker.process_id
    assert process is not None
    told.training.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    qtbot.wait(50)
    assert told.ended == []
    assert RunFolder(told.training.folder / run_id).facts().status == "running"


def test_a_second_training_waits_for_nobody_it_is_not_begun(make: Make, qtbot: QtBot) -> None:
    told = make(step_s=0.01)
    first = told.training.start()
    assert told.training.start() == ""
    told.training.resume(first)
    assert len(told.notices) == 1
    qtbot.waitUntil(lambda: bool(told.ended), timeout=_WAIT_MS)
    assert told.begun == [first]


def test_a_run_whose_folder_is_gone_is_not_gone_on_with(make: Make) -> None:
    told = make()
    told.training.resume("20260101-000000-mnist")
    assert len(told.notices) == 1
    assert not told.training.busy


def test_a_data_set_is_fetched_once_though_it_is_asked_for_twice(make: Make, qtbot: QtBot) -> None:
    told = make()
    fetched: list[tuple[str, str]] = []
    told.training.fetched.connect(lambda name, path: fetched.append((name, path)))
    told.training.fetch("mnist")
    told.training.fetch("mnist")
    told.training.fetch("cifar10")
    qtbot.waitUntil(lambda: len(fetched) == 2, timeout=_WAIT_MS)
    assert fetched == [("mnist", "/nowhere/mnist.npz"), ("cifar10", "/nowhere/cifar10.npz")]


def test_jobs_wait_their_turn_and_one_that_waits_can_be_taken_back(make: Make, qtbot: QtBot) -> None:
    told = make(step_s=0.01)
    worker = told.training.worker
    told.training.start()
    waiting, last = worker.submit(Fetch("mnist")), worker.submit(Fetch("cifar10"))
    ended: list[object] = []
    for job in (waiting, last):
        job.ended.connect(ended.append)
    worker.cancel(waiting)
    assert ended == [Stopped()]
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=_WAIT_MS)
    assert told.ended
    assert not worker.busy


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="only Unix tells priorities")
def test_the_window_comes_before_its_worker(make: Make, qtbot: QtBot) -> None:
    told = make(step_s=0.01)
    told.training.start()
    qtbot.waitUntil(lambda: bool(told.begun), timeout=_WAIT_MS)
    process = told.training.worker.process_id
    assert process is not None
    assert os.getpriority(os.PRIO_PROCESS, process) > os.getpriority(os.PRIO_PROCESS, 0)


def test_a_worker_that_cannot_be_started_is_said_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    service = WorkerService(command=(str(tmp_path / "nothing"),))
    training = TrainingWorkspace(service, tmp_path / "runs")
    notices: list[str] = []
    training.notice.connect(notices.append)
    training.start()
    qtbot.waitUntil(lambda: bool(notices), timeout=_WAIT_MS)
    assert not training.busy
    training.close()


def test_undo_brings_back_the_recipe_and_not_the_panel_or_the_curves(make: Make) -> None:
    told = make()
    training = told.training
    before = training.recipe
    training.set_recipe(replace(before, dropout=0.5))
    training.set_panel("data")
    training.set_plot(replace(training.state.plot, smoothing=0.5))
    assert training.undo_stack.count() == 1
    training.undo_stack.undo()
    assert training.recipe == before
    assert training.state.panel == "data"
    assert training.state.plot.smoothing == 0.5
    training.undo_stack.redo()
    assert training.recipe.dropout == 0.5


def test_changes_of_one_burst_are_one_undo_step(make: Make) -> None:
    training = make().training
    for rate in (0.1, 0.2, 0.3):
        training.set_recipe(replace(training.recipe, dropout=rate), "slider/1")
    training.set_recipe(replace(training.recipe, epochs=7))
    assert training.undo_stack.count() == 2
    training.undo_stack.undo()
    training.undo_stack.undo()
    assert training.recipe.dropout == 0.0


def test_a_network_that_was_built_takes_the_place_of_the_zoos(make: Make) -> None:
    training = make().training
    training.set_network('{"class_name": "Sequential"}', "mine")
    assert (training.recipe.architecture, training.state.title) == ("", "mine")
    training.set_recipe(replace(training.recipe, architecture="lenet5", network=""))
    assert training.state.title == ""
    taken_over = '{"class_name": "Sequential", "config": {"name": "theirs", "layers": []}}'
    training.set_recipe(replace(training.recipe, architecture="", network=taken_over))
    assert training.state.title == "theirs"


def test_a_set_of_changes_gives_way_to_other_pictures_and_to_changes_set_by_hand(make: Make) -> None:
    training = make().training
    made = replace(training.recipe, changes="digits")
    training.set_recipe(made)
    training.set_recipe(replace(made, epochs=9))
    assert training.recipe.changes == "digits"
    training.set_recipe(replace(made, augmentation=Augmentation(rotation=10)))
    assert training.recipe.changes == ""
    training.set_recipe(made)
    training.set_recipe(replace(made, data="cifar10"))
    assert training.recipe.changes == ""
