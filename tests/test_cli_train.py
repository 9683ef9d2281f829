"""`convviz train` on the command line: what it prints where, and how it ends."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convviz import cli_train
from convviz.learning.recipe import Recipe


def run(*words: str, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "convviz", "train", *words],
        capture_output=True,
        check=False,
        text=True,
        timeout=timeout,
    )


@pytest.fixture
def digits(tmp_path: Path) -> str:
    generator = np.random.default_rng(0)
    pictures = {
        f"x_{part}": generator.integers(0, 255, (count, 28, 28)).astype(np.uint8)
        for part, count in (("train", 80), ("test", 20))
    }
    labels = {f"y_{part[2:]}": np.arange(len(found), dtype=np.uint8) % 10 for part, found in pictures.items()}
    path = tmp_path / "digits.npz"
    np.savez(path, **pictures, **labels)
    return str(path)


def test_a_training_writes_its_file_and_one_json_document(digits: str, tmp_path: Path) -> None:
    output = tmp_path / "digits.keras"
    done = run("mnist", "--data", digits, "--epochs", "2", "--validation", "0", "-o", str(output), "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert facts["parameters"] == 93_322
    assert [epoch["epoch"] for epoch in facts["history"]] == [1, 2]
    assert facts["measurements"][0]["name"] == "mnist test"
    assert output.read_bytes()[:2] == b"PK"
    assert "epoch 2/2" in done.stderr
    assert "\r" not in done.stderr  # a bar is for terminals


@pytest.mark.parametrize(
    ("architecture", "data", "sentence"),
    [
        ("cifar10", "mnist", "“cifar10” cannot be trained yet; the only network that can is mnist."),
        ("mnist", "none.npz", "none.npz cannot be read: No such file or directory."),
    ],
)
def test_a_refusal_is_one_line_and_leaves_no_file(
    architecture: str, data: str, sentence: str, tmp_path: Path
) -> None:
    done = run(architecture, "--data", data, "-o", str(tmp_path / "x.keras"), "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [f"convviz: {sentence}"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["mnist", "-o", "x.keras"],
        ["mnist", "--data", "mnist"],
        ["mnist", "--data", "mnist", "-o", "x.h5"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--epochs", "0"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--epochs", "many"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--learning-rate", "nan"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--learning-rate", "0"],
        ["mnist", "--data", "mnist", "-o", "x.keras", "--dropout", "1"],
    ],
)
def test_wrong_use_is_told_from_a_refusal(words: list[str]) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: convviz train")


def test_without_options_a_training_is_the_usual_one() -> None:
    parser = argparse.ArgumentParser()
    cli_train.add_arguments(parser)
    arguments = parser.parse_args(["mnist", "--data", "mnist", "-o", "x.keras"])
    assert cli_train._recipe(arguments) == Recipe("mnist", "mnist")
