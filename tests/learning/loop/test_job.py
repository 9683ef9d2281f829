"""Trainings of a small network in the worker: every setting, stopped and resumed, paused, failed, and kept."""

from __future__ import annotations

import hashlib
import json
import sys
import time
import zipfile
from pathlib import Path

import msgspec
import numpy as np
import pytest

from convviz.learning.messages import (
    LAST_EVENTS,
    BatchReport,
    Begun,
    EpochReport,
    Event,
    Failed,
    Finished,
    Paused,
    Stopped,
    Train,
)
from convviz.learning.process.client import WorkerClient
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import RunFolder
from convviz.learning.run_lock import held, is_held
from convviz.networks.zoo.models import sequential
from convviz.networks.zoo.specs import Spec, conv, dense, dropout, flatten, pool
from convviz.pictures.augmentation.augmentation import Augmentation

SMALL = sequential(
    "small",
    (28, 28, 1),
    [conv(4, 5), pool(4), dropout(0.1), flatten(), dense(8), dense(10, activation="softmax")],
)
# All that may go on in a training at once.
EVERYTHING = {
    "augmentation": Augmentation(rotation=10, width_shift=0.1, horizontal_flip=True, noise=0.05),
    "dropout": 0.2,
    "l1": 1e-5,
    "l2": 1e-4,
    "smoothing": 0.1,
    "balanced": True,
    "normalized": True,
    "averaging": 0.9,
    "schedule": "cosine",
    "warmup": 1,
    "patience": 3,
}
# Starts a worker whose disk is full from its second checkpoint on.
FULL_DISK = """
import errno
from convviz.exports import atomic
writes, reserve = [], atomic._reserve
def full(target):
    if target.name == "checkpoint":
        writes.append(target)
        if len(writes) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
    return reserve(target)
atomic._reserve = full
from convviz.learning.process.worker import main
main()
"""
# Starts a worker whose person has chosen other arithmetic, with other last digits.
OTHER_ARITHMETIC = """
import os
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
from convviz.learning.process.worker import main
main()
"""
# Starts a worker that dies with half of a frame written.
KILLED_IN_A_FRAME = """
import os, sys
from convviz.learning import messages
from convviz.learning.process import frames
write = frames.write_frame
def half(sink, frame):
    if b'"epoch":1,' in frame.message and b'"type":"epoch"' in frame.message:
        sink.write(frames._START.pack(frames._MAGIC, len(frame.message)) + frame.message[:20])
        sink.flush()
        os._exit(9)
    write(sink, frame)
messages.write_frame = half
from convviz.learning.process.worker import main
main()
"""


def small(files, /, **changes: object) -> Recipe:
    usual = {"network": json.dumps(SMALL.config), "architecture": "", "epochs": 3}
    return msgspec.structs.replace(files.plain(), **(usual | changes))


def request(recipe: Recipe, folder: Path, *, resume: bool = False) -> Train:
    folder.mkdir(exist_ok=True)
    return Train(recipe, str(folder / "model.keras"), resume, str(folder))


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def last_of(command: str, asked: Train) -> tuple[list[Event], Event]:
    """All events of a worker that is started in its own way, and the last."""
    told: list[Event] = []
    client = WorkerClient(told.append, (sys.executable, "-P", "-c", command))
    client.train(asked)
    deadline = time.monotonic() + 200
    while client.busy and time.monotonic() < deadline:
        time.sleep(0.05)
    client.close()
    return told, told[-1]


def failure(trainer, asked: Train) -> Failed:
    (*_, failed) = trainer.train(asked)
    assert isinstance(failed, Failed)
    return failed


@pytest.fixture(scope="module")
def finished(trainer, small_data, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Event]]:
    """The folder of a finished training, and what was told of it."""
    folder = tmp_path_factory.mktemp("run")
    return folder, trainer.train(request(small(small_data), folder))


def test_a_run_can_be_looked_at_epoch_by_epoch(finished) -> None:
    folder, events = finished
    run = RunFolder(folder)
    begun = next(event for event in events if isinstance(event, Begun))
    last = events[-1]
    assert isinstance(last, Finished)
    assert (begun.classes, sum(begun.counts), begun.kept) == (tuple("0123456789"), 180, 20)
    assert (begun.steps, begun.parameters) == (5, begun.trainable)
    assert run.facts().status == "finished"
    assert run.facts().measurements == last.measurements
    assert [each.epoch for each in run.history()] == [0, 1, 2, 3]
    assert list(run.history()) == [event for event in events if isinstance(event, EpochReport)]
    assert run.epochs() == (0, 1, 2, 3)
    assert sorted(file.name for file in folder.iterdir()) == [
        *["epochs", "history.json", "model.keras", "result.npz", "run.json"]
    ]


def test_the_last_snapshot_is_the_network_in_the_file(finished) -> None:
    from convviz import open_network
    from convviz.networks.edits import weights_of

    network = open_network(str(finished[0] / "model.keras"))
    snapshot = RunFolder(finished[0]).snapshot(3)
    expected = {
        f"{node.id}/{name}": array.astype(np.float16)
        for node in network.nodes
        for name, array in weights_of(node.layer).items()
    }
    assert snapshot.weights.keys() == expected.keys()
    for name, array in expected.items():
        np.testing.assert_array_equal(snapshot.weights[name], array)


def test_its_answers_are_those_of_the_network_on_the_pictures_they_name(finished, small_data) -> None:
    from convviz import open_network

    network = open_network(str(finished[0] / "model.keras"))
    with np.load(small_data.pictures) as arrays:
        sets = {
            "validation": (arrays["x_train"], arrays["y_train"]),
            "test": (arrays["x_test"], arrays["y_test"]),
        }
    run = RunFolder(finished[0])
    found = {"validation": run.snapshot(3).validation, "test": run.result()}
    for name, answers in found.items():
        images, labels = (array[answers.pictures] for array in sets[name])
        np.testing.assert_array_equal(answers.labels, labels)
        said = np.stack([network.run(image[..., np.newaxis] / np.float32(255)).output for image in images])
        np.testing.assert_array_equal(answers.predicted, said.argmax(axis=1))
        np.testing.assert_allclose(answers.confidence, said.max(axis=1), atol=2e-3)
    history = run.history()[-1]
    right = found["validation"].labels == found["validation"].predicted
    assert history.validation["validation"] == pytest.approx(right.mean())


def test_the_file_has_what_the_config_of_the_run_says(finished) -> None:
    with zipfile.ZipFile(finished[0] / "model.keras") as archive:
        config = json.loads(archive.read("config.json"))
    names = [layer["class_name"] for layer in config["config"]["layers"]]
    assert names == [
        layer["class_name"] for layer in json.loads(RunFolder(finished[0]).facts().config)["config"]["layers"]
    ]
    assert "BatchNormalization" not in names


@pytest.mark.parametrize("optimizer", ["sgd", "rmsprop", "adam", "adamw"])
def test_stopped_and_resumed_it_ends_in_the_same_bytes(
    trainer, small_data, tmp_path: Path, optimizer: str
) -> None:
    recipe = small(small_data, optimizer=optimizer, weight_decay=0.01, **EVERYTHING)
    trainer.train(request(recipe, tmp_path / "whole"))

    def cancel_after_the_first_epoch(event: Event) -> None:
        if isinstance(event, EpochReport) and event.epoch == 1:
            trainer.client.cancel()

    trainer.on_event = cancel_after_the_first_epoch
    assert trainer.train(request(recipe, tmp_path / "parts"))[-1] == Stopped()
    trainer.on_event = None
    stopped = RunFolder(tmp_path / "parts")
    assert stopped.facts().status == "stopped"
    assert stopped.model.exists()
    events = trainer.train(request(recipe, tmp_path / "parts", resume=True))
    assert [event.epoch for event in events if isinstance(event, EpochReport)] == [2, 3]
    whole = RunFolder(tmp_path / "whole")
    assert sha256(stopped.model) == sha256(whole.model)
    for epoch in range(4):
        for name, weights in whole.snapshot(epoch).weights.items():
            np.testing.assert_array_equal(stopped.snapshot(epoch).weights[name], weights)
    assert [each.validation_loss for each in stopped.history()] == [
        each.validation_loss for each in whole.history()
    ]


@pytest.fixture(scope="module")
def one_epoch(trainer, small_data, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The sum of the file after a single epoch."""
    return trainer.train(request(small(small_data, epochs=1), tmp_path_factory.mktemp("one")))[-1].sha256


@pytest.mark.parametrize(
    "changes",
    [
        *(
            {name: value}
            for name, value in EVERYTHING.items()
            if name not in {"patience", "warmup", "schedule"}
        ),
        {"warmup": 1},
        {"seed": 1},
        {"optimizer": "sgd"},
        {"loss": "mean-squared-error"},
        {"pictures": 60},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_every_setting_counts(
    trainer, small_data, one_epoch: str, tmp_path: Path, changes: dict[str, object]
) -> None:
    (*_, last) = trainer.train(request(small(small_data, **({"epochs": 1} | changes)), tmp_path))
    assert isinstance(last, Finished)
    assert last.sha256 != one_epoch


def test_the_same_settings_give_the_same_file(trainer, small_data, finished, tmp_path: Path) -> None:
    (*_, last) = trainer.train(request(small(small_data), tmp_path))
    assert last.sha256 == finished[1][-1].sha256


def test_other_arithmetic_in_the_environment_gives_the_same_file(
    small_data, one_epoch: str, tmp_path: Path
) -> None:
    _, last = last_of(OTHER_ARITHMETIC, request(small(small_data, epochs=1), tmp_path))
    assert isinstance(last, Finished)
    assert last.sha256 == one_epoch


def test_a_run_is_held_while_it_is_trained(trainer, small_data, tmp_path: Path) -> None:
    heard: list[bool] = []

    def ask(event: Event) -> None:
        if isinstance(event, EpochReport):
            heard.append(is_held(tmp_path))
            trainer.client.cancel()

    trainer.on_event = ask
    trainer.train(request(small(small_data), tmp_path))
    trainer.on_event = None
    assert heard[0]
    assert not is_held(tmp_path)


def test_what_another_trains_is_refused_and_left_as_it_is(trainer, small_data, tmp_path: Path) -> None:
    with held(tmp_path):
        assert failure(trainer, request(small(small_data), tmp_path)).code == "run-trained-elsewhere"
        assert [each.name for each in tmp_path.iterdir()] == ["lock"]


def test_a_pause_lasts_until_it_is_ended(trainer, small_data, finished, tmp_path: Path) -> None:
    heard: list[float] = []

    def pause(event: Event) -> None:
        if isinstance(event, BatchReport) and not heard:
            trainer.client.pause()
        if isinstance(event, Paused) or (heard and isinstance(event, EpochReport | BatchReport)):
            heard.append(time.monotonic())

    trainer.on_event = pause
    trainer.client.train(request(small(small_data), tmp_path))
    deadline = time.monotonic() + 120
    while not heard and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.5)
    assert len(heard) == 1
    assert trainer.client.busy
    trainer.client.resume()
    (*_, last) = trainer.told()
    trainer.on_event = None
    assert heard[1] - heard[0] >= 0.5
    assert last.sha256 == finished[1][-1].sha256


def test_a_paused_training_can_be_cancelled(trainer, small_data, tmp_path: Path) -> None:
    def pause(event: Event) -> None:
        if isinstance(event, Begun):
            trainer.client.pause()
        if isinstance(event, Paused):
            trainer.client.cancel()

    trainer.on_event = pause
    events = trainer.train(request(small(small_data), tmp_path))
    trainer.on_event = None
    assert Paused() in events
    assert events[-1] == Stopped()


def test_a_set_is_fetched_by_its_name_alone(trainer) -> None:
    trainer.client.fetch("mnits")
    (*_, failed) = trainer.told()
    assert isinstance(failed, Failed)
    assert failed.code == "set-unknown"
    assert not trainer.client.busy


def test_it_stops_early_and_keeps_the_best(trainer, small_data, tmp_path: Path) -> None:
    # After the first epoch a rate that is far too high only makes it worse.
    recipe = small(small_data, optimizer="sgd", learning_rate=0.7, epochs=30, patience=2)
    trainer.train(request(recipe, tmp_path))
    run = RunFolder(tmp_path)
    losses = [each.validation_loss for each in run.history()]
    best = run.facts().best_epoch
    assert best is not None
    assert losses[best] == min(losses[1:])
    assert len(losses) == min(31, best + 3)
    from convviz import open_network

    kernel = open_network(str(run.model)).node("dense").layer.kernel
    np.testing.assert_array_equal(kernel.astype(np.float16), run.snapshot(best).weights["dense/kernel"])


def test_without_pictures_to_measure_on_it_trains_and_measures_only_in_the_end(
    trainer, small_data, tmp_path: Path
) -> None:
    trainer.train(request(small(small_data, validation=0), tmp_path))
    run = RunFolder(tmp_path)
    assert [each.validation_loss for each in run.history()] == [None] * 4
    assert run.snapshot(1).validation.labels.shape == (0,)
    assert run.result() is not None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"optimizer": "sgd", "learning_rate": 1e30}, "loss-not-finite"),
        ({"data": "/nowhere/pictures.npz"}, "set-missing"),
        ({"validation": 0, "patience": 2}, "stopping-needs-validation"),
        ({"network": "{}"}, "model-config-value"),
        ({"network": "", "architecture": "vgg16-base"}, "architecture-not-trained"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_done_is_said_and_kept_in_one_sentence(
    trainer, small_data, tmp_path: Path, changes: dict[str, object], code: str
) -> None:
    failed = failure(trainer, request(small(small_data, **changes), tmp_path))
    assert failed.code == code
    facts = RunFolder(tmp_path).facts()
    assert (facts.status, facts.failure) == ("failed", failed)


@pytest.mark.parametrize(
    ("layers", "code"),
    [
        ([flatten(), dense(3, activation="softmax")], "network-unfitting"),
        ([flatten(), dense(10, activation="sigmoid")], "network-unfitting"),
        ([conv(10, 3)], "network-unfitting"),
        ([Spec("Lambda", {"function": "os.system"}), flatten(), dense(10)], "network-not-built"),
    ],
)
def test_a_network_that_does_not_answer_with_the_classes_is_refused(
    trainer, small_data, tmp_path: Path, layers: list, code: str
) -> None:
    network = json.dumps(sequential("other", (28, 28, 1), layers).config)
    assert failure(trainer, request(small(small_data, network=network), tmp_path)).code == code


def test_pictures_of_one_class_teach_nothing(trainer, small_data, tmp_path: Path) -> None:
    path = tmp_path / "one.npz"
    np.savez(path, x_train=np.zeros((20, 28, 28), np.uint8), y_train=np.zeros(20, np.uint8))
    recipe = small(small_data, data=str(path))
    assert failure(trainer, request(recipe, tmp_path / "run")).code == "set-one-class"


def test_a_full_disk_is_said_and_the_last_checkpoint_stays(
    small_data, trainer, finished, tmp_path: Path
) -> None:
    asked = request(small(small_data), tmp_path)
    _, failed = last_of(FULL_DISK, asked)
    assert isinstance(failed, Failed)
    assert failed.code == "cannot-write"
    assert "No space left" in failed.sentence
    assert RunFolder(tmp_path).facts().failure == failed
    events = trainer.train(request(asked.recipe, tmp_path, resume=True))
    assert [event.epoch for event in events if isinstance(event, EpochReport)] == [2, 3]
    assert events[-1].sha256 == finished[1][-1].sha256


def test_killed_in_a_frame_it_is_explained_and_goes_on(
    small_data, trainer, finished, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / "left"
    left.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(left))
    asked = request(small(small_data), tmp_path / "run")
    told, failed = last_of(KILLED_IN_A_FRAME, asked)
    assert isinstance(failed, Failed)
    assert failed.code == "worker-died"
    assert sum(isinstance(event, LAST_EVENTS) for event in told) == 1
    assert RunFolder(tmp_path / "run").facts().status == "running"
    assert (tmp_path / "run" / "lock").exists()
    assert not is_held(tmp_path / "run")
    assert list(left.iterdir()) == []
    events = trainer.train(request(asked.recipe, tmp_path / "run", resume=True))
    assert events[-1].sha256 == finished[1][-1].sha256
