"""Two processes on this machine train one network together, over the loopback interface."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convviz import open_network

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("tensorflow") is None, reason="TensorFlow is not installed here"
)

WORKERS = 2


@pytest.fixture
def pictures(tmp_path: Path) -> str:
    """Bars at ten heights, 120 to train on and 30 to test on."""
    generator = np.random.default_rng(1)
    arrays: dict[str, np.ndarray] = {}
    for part, count in (("train", 120), ("test", 30)):
        labels = np.arange(count) % 10
        found = generator.integers(0, 40, (count, 28, 28))
        for picture, label in zip(found, labels, strict=True):
            picture[2 + 2 * label : 6 + 2 * label, 4:24] = 255
        arrays |= {f"x_{part}": found.astype(np.uint8), f"y_{part}": labels}
    path = tmp_path / "bars.npz"
    np.savez(path, **arrays)
    return str(path)


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def start(words: list[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "convviz", "train", *words, "--json"],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def answers(processes: list[subprocess.Popen[str]]) -> list[dict]:
    found = [process.communicate(timeout=280) for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes), found
    return [json.loads(out) for out, _ in found]


def started(words: list[str], output: Path) -> list[subprocess.Popen[str]]:
    """The processes of one training, the chief first."""
    addresses = [f"127.0.0.1:{port}" for port in free_ports(WORKERS)]
    configs = [
        {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
        for index in range(WORKERS)
    ]
    return [
        start([*words, "--distributed", "-o", str(output)], {"TF_CONFIG": json.dumps(config)})
        for config in configs
    ]


def together(words: list[str], output: Path) -> list[dict]:
    """What the processes of one training answer."""
    return answers(started(words, output))


def kernels(path: Path) -> list[np.ndarray]:
    return [
        np.asarray(node.layer.kernel) for node in open_network(path).nodes if hasattr(node.layer, "kernel")
    ]


@pytest.mark.timeout(600)
def test_two_processes_end_with_the_same_weights_which_one_process_comes_to_as_well(
    pictures: str, tmp_path: Path
) -> None:
    words = [
        "mnist",
        "--data",
        pictures,
        "--changes",
        "none",
        "--optimizer",
        "sgd",
        "--learning-rate",
        "0.05",
    ]
    words += ["--schedule", "constant", "--warmup", "0", "--dropout", "0", "--weight-decay", "0"]
    words += ["--validation", "20", "--batch-size", "20", "--epochs", "3"]
    chief, other = together(words, tmp_path / "together.keras")
    assert chief["sha256"] == other["sha256"]
    assert (other["measurements"], chief["measurements"][0]["pictures"]) == ([], 30)
    assert sorted(path.name for path in tmp_path.glob("*.keras*")) == ["together.keras"]
    (alone,) = answers([start([*words, "-o", str(tmp_path / "alone.keras")], {})])
    # The same pictures in the same steps: only the order of additions differs.
    for one, both in zip(
        kernels(tmp_path / "alone.keras"), kernels(tmp_path / "together.keras"), strict=True
    ):
        np.testing.assert_allclose(both, one, atol=5e-4)
    for mine, theirs in zip(alone["history"], chief["history"], strict=True):
        assert theirs["loss"] == pytest.approx(mine["loss"], abs=1e-3)
        assert theirs["accuracy"] == pytest.approx(mine["accuracy"], abs=0.011)


@pytest.mark.timeout(600)
@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no Ctrl+C to one process alone")
def test_when_the_chief_is_stopped_the_others_say_so_and_all_go_on_from_its_checkpoint(
    pictures: str, tmp_path: Path
) -> None:
    words = ["mnist", "--data", pictures, "--changes", "none", "--validation", "20", "--batch-size", "20"]
    words += ["--epochs", "30", "--normalized", "--averaging", "0.9"]
    chief, other = started(words, tmp_path / "stopped.keras")
    assert chief.stderr is not None
    while (line := chief.stderr.readline()) and not line.startswith("epoch 2/30"):
        pass
    chief.send_signal(signal.SIGINT)
    assert "the same line with --resume goes on from there" in chief.communicate(timeout=120)[1]
    assert "Another process of the training is gone" in other.communicate(timeout=120)[1]
    assert (chief.returncode, other.returncode) == (130, 1)
    resumed = together([*words, "--resume"], tmp_path / "stopped.keras")
    assert resumed[0]["history"][0]["epoch"] >= 3
    undisturbed = together(words, tmp_path / "undisturbed.keras")
    assert {each["sha256"] for each in (*resumed, *undisturbed)} == {undisturbed[0]["sha256"]}


def test_without_tf_config_it_says_what_is_missing(pictures: str, tmp_path: Path) -> None:
    words = ["mnist", "--data", pictures, "--distributed", "-o", str(tmp_path / "x.keras")]
    process = start(words, {"TF_CONFIG": ""})
    out, errors = process.communicate(timeout=120)
    assert (process.returncode, out) == (1, "")
    assert "from TF_CONFIG, and cannot (it is not set)" in errors
