"""Programs are run in a process of their own, as a student does."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from convviz.exports.code.dialect import Dialect
from convviz.exports.code.script import Script
from convviz.exports.networks.layer_archive import write_layers

_HERE = Path(__file__).parent

Outcomes = list[tuple[np.ndarray, str]]
RunPrograms = Callable[[Dialect, Sequence[tuple[Script, str]]], Outcomes]


@pytest.fixture
def run_programs(tmp_path: Path) -> RunPrograms:
    """Runs programs, and gives the value of one variable and what was printed, for each.

    Values come without Keras's and PyTorch's batch, and with the channels last.
    """

    def run(dialect: Dialect, programs: Sequence[tuple[Script, str]]) -> Outcomes:
        for script, _ in programs:
            if script.arrays:
                write_layers(tmp_path / script.data, script.arrays)
        listed = [[script.text, variable] for script, variable in programs]
        (tmp_path / "programs.json").write_text(json.dumps(listed), encoding="utf-8")
        command = [_python(dialect), str(_HERE / "run_programs.py"), "programs.json", "results.npz"]
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=_surroundings(dialect),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-6000:]
        with np.load(tmp_path / "results.npz") as results:
            return [
                (_as_here(results[f"value{number}"], dialect), str(results[f"said{number}"]))
                for number in range(len(programs))
            ]

    return run


def _as_here(value: np.ndarray, dialect: Dialect) -> np.ndarray:
    if dialect == "numpy":
        return value
    return np.moveaxis(value[0], 0, -1) if dialect == "torch" and value.ndim == 4 else value[0]


def _python(dialect: Dialect) -> str:
    # Where PyTorch is installed elsewhere, that Python runs its programs.
    return os.environ.get("CONVVIZ_TORCH_PYTHON", sys.executable) if dialect == "torch" else sys.executable


def _surroundings(dialect: Dialect) -> dict[str, str]:
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "KERAS_BACKEND": "tensorflow"}
    elsewhere = "CONVVIZ_TORCH_PYTHON" in os.environ or importlib.util.find_spec("torch") is not None
    path = {"PYTHONPATH": str(_HERE / "stand_in")} if dialect == "torch" and not elsewhere else {}
    return {**os.environ, **quiet, **path}
