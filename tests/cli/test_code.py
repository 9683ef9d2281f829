"""`convviz apply` and `convviz maps` write programs, which compute what the other endings hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convviz.cli import main


def run_program(path: Path) -> str:
    done = subprocess.run(
        [sys.executable, path.name], cwd=path.parent, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def grid(tmp_path: Path) -> Path:
    path = tmp_path / "grid.csv"
    path.write_text("1,2,0,1\n0,3,1,2\n2,1,0,4\n1,0,2,3\n")
    return path


def test_apply_writes_a_program_that_prints_the_result(grid: Path) -> None:
    line = ["apply", str(grid), "--kernel", "[[1, 0], [0, -1]]", "--pool", "max:2:1"]
    program, numbers = grid.with_name("edges.py"), grid.with_name("edges.npy")

    assert main([*line, "--for", "numpy", "-o", str(program)]) == 0
    assert main([*line, "-o", str(numbers)]) == 0

    assert not program.with_suffix(".npz").exists()
    said = run_program(program)
    for value in np.load(numbers).ravel():
        assert f"{value:g}" in said
    assert "2. Max-pooling 2×2: shape (2, 2, 1)" in said


def test_maps_writes_a_program_with_its_weights_beside(
    grid: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = grid.with_name("seven.npy")
    np.save(picture, np.random.default_rng(2).random((28, 28)).astype(np.float32))
    program, arrays = grid.with_name("dense.py"), grid.with_name("all.npz")

    assert main(["maps", "mnist", str(picture), "--for", "numpy", "-o", str(program)]) == 0
    assert "dense.npz" in capsys.readouterr().err
    assert main(["maps", "mnist", str(picture), "-o", str(arrays)]) == 0

    said = run_program(program).replace("[", " ").replace("]", " ").split()
    printed = np.array([float(word) for word in said[-10:]])
    with np.load(arrays) as layers:
        np.testing.assert_allclose(printed, list(layers.values())[-1], atol=6e-5)


def test_a_program_can_begin_with_what_reaches_the_layer(grid: Path) -> None:
    picture = grid.with_name("seven.npy")
    np.save(picture, np.ones((28, 28), np.float32))
    program = grid.with_name("dense.py")

    assert main(["maps", "mnist", str(picture), "--from", "layer", "-o", str(program)]) == 0

    assert "Conv2D" not in program.read_text()


def test_a_layer_without_words_is_refused(grid: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = grid.with_name("seven.npy")
    np.save(picture, np.ones((28, 28), np.float32))

    assert (
        main(["maps", "mnist", str(picture), "--layer", "input_layer", "-o", str(grid.with_name("a.py"))])
        == 1
    )

    assert "There is no program for the layer" in capsys.readouterr().err
    assert not grid.with_name("a.py").exists()
