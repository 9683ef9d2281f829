"""The stand-alone build starts its processes by itself; these tests play it with this Python."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from convviz import doctor, frozen
from convviz.learning.process import worker
from convviz.learning.process.client import COMMAND
from convviz.networks.keras import child_process
from convviz.networks.keras.frames import read_contents

ROOT = Path(__file__).parents[1]
MODEL = ROOT / "models" / "mnist.keras"


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A stand-alone build as far as `sys` says."""
    executable = tmp_path / "convviz"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(executable))
    return executable


def test_with_python_every_process_is_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not frozen.is_frozen()
    assert COMMAND[1:] == ("-P", "-m", "convviz.learning.process.worker")
    assert frozen.program() == [sys.executable, "-m", "convviz"]
    assert "-I" in child_process._command("child")


def test_in_the_build_every_process_is_the_executable_itself(build: Path) -> None:
    assert frozen.program() == [str(build)]
    for name in ("child", "copying_child"):
        assert child_process._command(name) == [str(build), "--convviz-process", name]
    for name, module in frozen.PROCESSES.items():
        assert frozen.process(name) == [str(build), "--convviz-process", name]
        assert (ROOT / f"{module.replace('.', '/')}.py").is_file()


def test_on_windows_processes_have_the_executable_with_streams(
    build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = build.with_name("convviz-window.exe")
    monkeypatch.setattr(sys, "executable", str(window))
    monkeypatch.setattr(sys, "platform", "win32")
    assert frozen.program() == [str(window)]
    build.with_name("convviz.exe").touch()
    assert frozen.program() == [str(build.with_name("convviz.exe"))]


def test_the_hidden_word_starts_the_process_that_reads_models() -> None:
    entry = [sys.executable, str(ROOT / "packaging" / "program.py")]
    done = subprocess.run(
        [*entry, frozen.CHILD, "child"],
        input=MODEL.read_bytes(),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=60,
        check=True,
    )
    answer = read_contents(BytesIO(done.stdout))
    assert answer.outline.format == "keras"
    numbers = sum(array.size for holder in answer.arrays for array in holder)
    assert numbers == 93_322


def test_any_other_first_word_is_one_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert frozen.main(["kernels"]) == 0
    assert "sobel-x" in capsys.readouterr().out
    assert frozen.main([frozen.CHILD, "no-such-process"]) == 2


@pytest.mark.parametrize(("before", "after"), [("/usr/lib/own", "/usr/lib/own"), (None, None)])
def test_programs_that_are_started_find_the_systems_libraries(
    build: Path, monkeypatch: pytest.MonkeyPatch, before: str | None, after: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    frozen.main(["--version"])
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_a_build_without_tensorflow_names_the_one_that_has_it(build: Path) -> None:
    assert worker._without_tensorflow().code == "tensorflow-left-out"
    assert "pip" not in str(worker._without_tensorflow())


def test_doctor_tells_nobody_to_use_pip_in_a_build(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_TENSORFLOWS", ("no-such-package",))
    assert doctor._training().remedy == "take the build with training"
