"""`convviz train` on the command line: what it prints where, and how it ends."""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.cli.train import command as train
from convviz.cli.train.options import recipe_of
from convviz.cli.train.progress import EventLog, Progress, duration
from convviz.layers.errors import ConvvizError
from convviz.learning.messages import BatchReport, Begun, Failed
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import RunFolder
from convviz.learning.usual import course_recipe, usual_recipe
from convviz.networks import zoo
from convviz.pictures.augmentation.augmentation import Augmentation


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "convviz", "train", *words]


def run(*words: str, timeout: float = 200) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*words), capture_output=True, check=False, text=True, timeout=timeout)


def recipe(*words: str) -> Recipe:
    """What the options ask for."""
    parser = argparse.ArgumentParser()
    train.add_arguments(parser)
    return recipe_of(parser.parse_args([*words, "-o", "x.keras"]))


@pytest.fixture
def digits(tmp_path: Path) -> str:
    generator = np.random.default_rng(0)
    pictures = {
        f"x_{part}": generator.integers(0, 255, (count, 28, 28)).astype(np.uint8)
        for part, count in (("train", 80), ("test", 20))
    }
    labels = {f"y_{part[2:]}": np.arange(len(found), dtype=np.uint8) % 10 for part, found in pictures.items()}
    path = tmp_path / "digits.npz"
    np.savez(path, **pictures, **labels, class_names=np.array([f"digit {each}" for each in range(10)]))
    return str(path)


def test_a_training_writes_its_file_its_run_its_log_and_one_json_document(
    digits: str, tmp_path: Path
) -> None:
    output, folder, log = tmp_path / "digits.keras", tmp_path / "run", tmp_path / "events.jsonl"
    words = ["mnist", "--data", digits, "--changes", "none", "--epochs", "2", "--validation", "0.25"]
    done = run(*words, "-o", str(output), "--run", str(folder), "--log", str(log), "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert (facts["parameters"], sum(facts["counts"]), facts["run"]) == (93_322, 60, str(folder))
    assert [epoch["epoch"] for epoch in facts["history"]] == [0, 1, 2]
    assert facts["measurements"][0]["pictures"] == 20
    assert facts["recipe"]["validation"] == 0.25
    assert RunFolder(folder).epochs() == (0, 1, 2)
    events = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert {"preparing", "begun", "batch", "epoch"} <= {event["type"] for event in events}
    assert (events[-1]["type"], events[-1]["sha256"]) == ("finished", facts["sha256"])
    assert all(event["time"].startswith("20") for event in events)
    assert "epoch 2/2" in done.stderr
    assert "\r" not in done.stderr  # a bar is for terminals


def test_the_older_format_is_written_by_its_ending_and_names_the_classes(digits: str, tmp_path: Path) -> None:
    from convviz.networks.keras_file import read_model

    output = tmp_path / "digits.h5"
    done = run("mnist-dense", "--data", digits, "--epochs", "1", "-o", str(output))
    assert done.returncode == 0, done.stderr
    found = read_model(output)
    assert (found.facts.format, found.facts.class_names[9]) == ("hdf5", "digit 9")
    assert open_network(output).parameter_count() == 407_050


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no Ctrl+C to one process alone")
def test_ctrl_c_ends_it_says_how_to_go_on_and_the_same_line_does(digits: str, tmp_path: Path) -> None:
    output = tmp_path / "digits.keras"
    words = [
        "mnist",
        "--data",
        digits,
        "--changes",
        "none",
        "--epochs",
        "60",
        "--validation",
        "20",
        "-o",
        str(output),
    ]
    process = subprocess.Popen(command(*words), stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    until = time.monotonic() + 150
    lines = []
    while not any(line.startswith("epoch 2/60") for line in lines) and time.monotonic() < until:
        lines.append(process.stderr.readline())
    process.send_signal(signal.SIGINT)
    _, rest = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "the same line with --resume goes on from there" in rest
    assert not output.exists()
    done = run(*words, "--resume", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["history"][0]["epoch"] >= 3


@pytest.mark.parametrize(
    ("architecture", "data", "sentence"),
    [
        ("mnist", "none.npz", "There is no file or folder none.npz."),
        ("mnits", "mnist", "The zoo has no network 'mnits'; it has lenet5, mnist"),
        ("vgg16-base", "none.npz", "There is no file or folder none.npz."),
    ],
)
def test_a_refusal_is_one_line_and_leaves_no_file(
    architecture: str, data: str, sentence: str, tmp_path: Path
) -> None:
    done = run(architecture, "--data", data, "--changes", "none", "-o", str(tmp_path / "x.keras"), "--json")
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"convviz: {sentence}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["mnist", "-o", "x.keras"],
        ["mnist", "--data", "mnist"],
        ["--data", "mnist", "-o", "x.keras"],
        ["mnist", "--base", "vgg16", "--data", "mnist", "-o", "x.keras"],
        ["mnist", "--data", "mnist", "-o", "x.onnx"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--epochs", "0"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--epochs", "many"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--learning-rate", "nan"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--learning-rate", "0"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--dropout", "1"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--validation", "1.0"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--flip", "diagonal"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--optimizer", "lion"],
    ],
)
def test_wrong_use_is_told_from_a_refusal(words: list[str]) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: convviz train")


@pytest.mark.parametrize("name", [*zoo.names(), "mobilenet-0.25"])
def test_without_options_a_training_is_the_usual_one(name: str) -> None:
    assert recipe(name, "--data", "mnist") == usual_recipe(name, "mnist")


def test_as_the_course_did_it_in_any_of_its_ways() -> None:
    photos = str(Path("photos").absolute())
    assert recipe("catsdogs", "--data", "photos", "--course") == course_recipe("catsdogs", photos)
    assert recipe("vgg16-transfer", "--data", "photos", "--course", "3") == course_recipe(
        "vgg16-transfer", photos, 2
    )


def test_every_setting_can_be_given() -> None:
    words = (
        "cifar10 --data cifar10 --pictures 500 --validation 50 --epochs 3 --batch 16 --optimizer sgd --momentum 0.8 "
        "--learning-rate 0.05 --weight-decay 0.1 --schedule steps --warmup 2 --last-rate 0.1 --loss mean-squared-error "
        "--seed 7 --dropout 0.3 --l1 0.01 --l2 0.02 --smoothing 0.1 --patience 4 --balanced --no-normalized --finer "
        "--averaging 0.9 --half --strokes pens.tra"
    )
    found = recipe(*words.split())
    assert found == Recipe(
        "cifar10",
        "cifar10",
        strokes=str(Path("pens.tra").absolute()),
        pictures=500,
        augmentation=usual_recipe("cifar10", "cifar10").augmentation,
        loss="mean-squared-error",
        optimizer="sgd",
        learning_rate=0.05,
        momentum=0.8,
        weight_decay=0.1,
        schedule="steps",
        warmup=2,
        last_rate=0.1,
        epochs=3,
        batch_size=16,
        validation=50,
        dropout=0.3,
        l1=0.01,
        l2=0.02,
        smoothing=0.1,
        balanced=True,
        averaging=0.9,
        finer=True,
        patience=4,
        half=True,
        seed=7,
    )


def test_changes_that_are_given_take_the_place_of_a_set_made_for_one_kind_of_picture() -> None:
    words = "--rotation 40 --shift 0.2 --height-shift 0.1 --flip horizontal --flip vertical --fill wrap --noise 0.05"
    found = recipe("mnist", "--data", "mnist", *words.split())
    assert usual_recipe("mnist", "mnist").changes == "digits"
    assert found.changes == ""
    assert found.augmentation == Augmentation(
        rotation=40,
        width_shift=0.2,
        height_shift=0.1,
        horizontal_flip=True,
        vertical_flip=True,
        fill="wrap",
        noise=0.05,
    )
    none = recipe("cifar10", "--data", "cifar10", "--changes", "none")
    assert none.augmentation.is_nothing


def test_what_a_network_on_a_base_does_is_for_such_networks_alone() -> None:
    found = recipe(
        "--base",
        "mobilenet-0.25",
        "--data",
        "photos",
        "--weights",
        "base.h5",
        "--unfreeze",
        "4",
        "--units",
        "32",
    )
    assert (found.transfer.base, found.transfer.weights) == (
        "mobilenet-0.25",
        str(Path("base.h5").absolute()),
    )
    assert (found.transfer.unfrozen, found.transfer.fine_epochs, found.transfer.units) == (4, 10, 32)
    with pytest.raises(ConvvizError, match="are for a network on a base; give --base") as caught:
        recipe("catsdogs", "--data", "photos", "--unfreeze", "4")
    assert caught.value.code == "transfer-base-needed"


def test_a_network_built_by_hand_comes_from_its_file_and_nothing_else_of_that_does(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    config = zoo.config("mnist-dense")
    path.write_text(json.dumps(config), encoding="utf-8")
    found = recipe("--network", str(path), "--data", "mnist")
    layers = json.loads(found.network)["config"]["layers"]
    assert (found.architecture, [layer["class_name"] for layer in layers]) == (
        "",
        ["InputLayer", "Flatten", "Dense", "Dense"],
    )
    config["config"]["layers"].insert(
        1, {"module": "keras.layers", "class_name": "Lambda", "config": {"name": "x"}}
    )
    path.write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(ConvvizError, match=r"The network in own\.json cannot be trained from its file"):
        recipe("--network", str(path), "--data", "mnist")


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "file-unreadable"), ("{", "model-config-wrong"), ("[]", "model-config-wrong")],
)
def test_a_file_that_holds_no_network_is_refused(content: str | None, code: str, tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ConvvizError) as caught:
        recipe("--network", str(path), "--data", "mnist")
    assert caught.value.code == code


def test_the_bar_says_how_fast_it_is_and_how_long_it_takes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    progress = Progress()
    progress.show(Begun(10, 10, ("cat", "dog"), (3, 5), 2, steps=10, first_epoch=2))
    now[0] += 30
    progress.show(BatchReport(2, 4, 5, 10, 0.5, 0.75, 123.4))
    shown = capsys.readouterr().err.split("\r")[-1]
    # 5 steps took 30 s, and 25 are left.
    assert "epoch 2/4 [###############...............] 5/10" in shown
    assert shown.endswith("accuracy 75.00 %  123/s  2 min 30 s left")


def test_a_log_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError) as caught:
        EventLog(tmp_path / "none" / "x.jsonl", append=False)
    assert caught.value.code == "cannot-write"


def test_a_log_goes_on_where_a_training_does(tmp_path: Path) -> None:
    for append in (False, True):
        with EventLog(tmp_path / "x.jsonl", append=append) as log:
            log.write(Failed("code", "What “happened”."))
    lines = (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["sentence"] for line in lines] == ["What “happened”."] * 2


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.4, "0 s"), (59.6, "1 min 0 s"), (3599.7, "1 h 0 min"), (90061, "25 h 1 min")]
)
def test_lengths_of_time_are_rounded_as_a_whole(seconds: float, words: str) -> None:
    assert duration(seconds) == words
