"""The worker trains, goes on where it stopped, and comes to the same bytes whatever happens in between."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest

from convviz.learning.loop.run_record import checkpoint_path
from convviz.learning.messages import (
    Ask,
    BatchReport,
    EpochReport,
    Event,
    Failed,
    Finished,
    Preparing,
    Stopped,
    Train,
    read_event,
    send,
)
from convviz.states.evidence.questions import Attribution

# Starts a worker that is killed in its second checkpoint, when the file is written but not yet in its place.
_KILLED_IN_A_CHECKPOINT = """
import os, signal
from convviz.exports import atomic
written, settle = [], atomic._settle
def settle_or_die(part):
    written.append(part)
    if len(written) == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    settle(part)
atomic._settle = settle_or_die
from convviz.learning.process.worker import main
main()
"""
# Starts a worker, says its process id, and waits to be killed.
_PARENT = """
import sys, time, msgspec
from convviz.learning.process.client import WorkerClient
from convviz.learning.messages import Train
def heard(event):
    print(client.process_id, flush=True)
client = WorkerClient(heard)
client.train(msgspec.json.decode(sys.argv[1], type=Train))
time.sleep(600)
"""
# A worker whose questions and other work take for ever, and that would wait as long for what it has in hand.
_FOR_EVER = """
import time
from convviz.learning.evidence import answering
from convviz.learning.process import worker
answering.answer = lambda *_: time.sleep(600)
worker._LEAVE_S = 600
worker.main()
"""


def request(data, output: Path, *, resume: bool = False, **changes: object) -> Train:
    return Train(data.recipe(**changes), str(output), resume)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def undisturbed(trainer, small_data, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Event]]:
    """A network after three epochs, and what was told about it."""
    output = tmp_path_factory.mktemp("undisturbed") / "digits.keras"
    return output, trainer.train(request(small_data, output, epochs=3))


def test_a_training_tells_how_it_goes_and_ends_with_a_file(undisturbed) -> None:
    output, events = undisturbed
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert isinstance(events[0], Preparing)
    assert any(isinstance(event, BatchReport) for event in events)
    epochs = [event for event in events if isinstance(event, EpochReport)]
    assert [event.epoch for event in epochs] == [0, 1, 2, 3]
    assert all(set(event.validation) == {"mnist", "pens"} for event in epochs)
    assert epochs[-1].loss < epochs[1].loss
    assert finished.sha256 == sha256(output)
    assert finished.parameters == 93_322
    assert [found.name for found in finished.measurements][:2] == ["mnist test", "pen 0.02"]
    assert [found.pictures for found in finished.measurements][:2] == [50, 12]


def test_the_file_holds_the_courses_layers_and_nothing_that_changes(undisturbed) -> None:
    with zipfile.ZipFile(undisturbed[0]) as archive:
        config, metadata = (json.loads(archive.read(name)) for name in ("config.json", "metadata.json"))
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
    kinds = [layer["class_name"] for layer in config["config"]["layers"]]
    assert kinds == [
        "InputLayer",
        "Conv2D",
        "MaxPooling2D",
        "Conv2D",
        "MaxPooling2D",
        "Conv2D",
        "Flatten",
        "Dense",
        "Dense",
    ]
    assert "date_saved" not in metadata
    assert not config.get("compile_config")
    assert undisturbed[0].stat().st_size < 500_000


def test_no_checkpoint_is_left_when_it_is_done(undisturbed) -> None:
    assert [file.name for file in undisturbed[0].parent.iterdir()] == ["digits.keras"]


@pytest.mark.parametrize("changes", [{"seed": 1}, {"dropout": 0.0}, {"weight_decay": 0.0}])
def test_every_setting_counts(
    trainer, small_data, undisturbed, tmp_path: Path, changes: dict[str, object]
) -> None:
    (*_, finished) = trainer.train(request(small_data, tmp_path / "other.keras", **{"epochs": 3} | changes))
    assert finished.sha256 != undisturbed[1][-1].sha256


def test_cancelled_and_resumed_it_ends_in_the_same_bytes(
    trainer, small_data, undisturbed, tmp_path: Path
) -> None:
    output = tmp_path / "digits.keras"

    def cancel_after_the_first_epoch(event: Event) -> None:
        if isinstance(event, EpochReport) and event.epoch == 1:
            trainer.client.cancel()

    trainer.on_event = cancel_after_the_first_epoch
    (*_, last) = trainer.train(request(small_data, output, epochs=3))
    trainer.on_event = None
    assert last == Stopped()
    assert not output.exists()
    assert checkpoint_path(output).exists()
    events = trainer.train(request(small_data, output, epochs=3, resume=True))
    assert next(event.epoch for event in events if isinstance(event, EpochReport)) > 1
    assert sha256(output) == sha256(undisturbed[0])


def test_a_cancel_right_behind_its_training_counts(trainer, small_data, tmp_path: Path) -> None:
    trainer.client.train(request(small_data, tmp_path / "never.keras"))
    trainer.client.cancel()
    assert trainer.told()[-1] == Stopped()


def test_killed_in_a_checkpoint_it_goes_on_from_the_one_before(
    trainer, small_data, undisturbed, tmp_path: Path
) -> None:
    from convviz.learning.process.client import WorkerClient

    output, told = tmp_path / "digits.keras", []
    doomed = WorkerClient(told.append, (sys.executable, "-P", "-c", _KILLED_IN_A_CHECKPOINT))
    doomed.train(request(small_data, output, epochs=3))
    deadline = time.monotonic() + 120
    while doomed.busy and time.monotonic() < deadline:
        time.sleep(0.05)
    doomed.close()
    assert isinstance(told[-1], Failed)
    assert told[-1].code == "worker-died"
    assert "SIGKILL" in told[-1].sentence
    events = trainer.train(request(small_data, output, epochs=3, resume=True))
    assert next(event.epoch for event in events if isinstance(event, EpochReport)) == 2
    assert sha256(output) == sha256(undisturbed[0])


def test_a_checkpoint_of_other_settings_is_refused(trainer, small_data, tmp_path: Path) -> None:
    output = tmp_path / "digits.keras"

    def cancel(event: Event) -> None:
        if isinstance(event, EpochReport) and event.epoch == 1:
            trainer.client.cancel()

    trainer.on_event = cancel
    trainer.train(request(small_data, output))
    trainer.on_event = None
    (*_, failed) = trainer.train(request(small_data, output, resume=True, seed=9))
    assert isinstance(failed, Failed)
    assert failed.code == "checkpoint-other"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"learning_rate": 1e30}, "loss-not-finite"),
        ({"architecture": "vgg16-base"}, "architecture-not-trained"),
        ({"architecture": "cifar10"}, "changes-unfitting"),
        ({"network": "{"}, "model-config-wrong"),
        ({"architecture": "mnits"}, "zoo-unknown"),
        ({"validation": 200}, "data-too-few"),
        ({"data": "/nowhere/digits.npz"}, "file-unreadable"),
        ({"strokes": "/nowhere/strokes.unipen"}, "file-unreadable"),
    ],
)
def test_what_cannot_be_done_is_refused_and_the_worker_lives_on(
    trainer, small_data, tmp_path: Path, changes: dict[str, object], code: str
) -> None:
    import msgspec

    before = trainer.client.process_id
    recipe = msgspec.structs.replace(small_data.recipe(), **changes)
    (*_, failed) = trainer.train(Train(recipe, str(tmp_path / "none.keras")))
    assert isinstance(failed, Failed)
    assert failed.code == code
    assert trainer.client.process_id == before


def test_a_folder_that_is_not_there_is_refused_in_one_sentence(trainer, small_data, tmp_path: Path) -> None:
    (*_, failed) = trainer.train(request(small_data, tmp_path / "no" / "digits.keras"))
    assert isinstance(failed, Failed)
    assert failed.code == "cannot-write"


@pytest.mark.skipif(sys.platform == "win32", reason="signals and process ids are POSIX's here")
def test_a_window_that_is_killed_leaves_no_orphan(small_data, tmp_path: Path) -> None:
    import msgspec

    words = msgspec.json.encode(request(small_data, tmp_path / "digits.keras", epochs=10_000)).decode()
    command = [sys.executable, "-P", "-c", _PARENT, words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        assert is_alive(worker)
        parent.kill()
    deadline = time.monotonic() + 20
    while is_alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_alive(worker)


def test_a_question_in_hand_keeps_no_window_from_closing() -> None:
    question = Ask(Attribution(), "no network", "nowhere")
    command = [sys.executable, "-P", "-c", _FOR_EVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        send(worker.stdin, question)
        assert isinstance(read_event(worker.stdout), Preparing)
        worker.stdin.close()
        try:
            assert worker.wait(60) == 1
        finally:
            worker.kill()


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # An orphan that has ended waits for whoever adopted it.
    state = Path(f"/proc/{process}/stat")
    return (
        not state.exists()
        or state.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0] != "Z"
    )


def test_dropout_trains_and_is_not_in_the_file(undisturbed) -> None:
    with zipfile.ZipFile(undisturbed[0]) as archive:
        assert b"Dropout" not in archive.read("config.json")


def test_the_weights_are_numbers(undisturbed) -> None:
    import h5py

    with zipfile.ZipFile(undisturbed[0]) as archive, archive.open("model.weights.h5") as weights:
        found: list[np.ndarray] = []
        with h5py.File(weights) as file:
            file.visititems(
                lambda _name, item: found.append(item[()]) if isinstance(item, h5py.Dataset) else None
            )
    assert sum(array.size for array in found) == 93_322
    assert all(array.dtype == np.float32 and np.isfinite(array).all() for array in found)
