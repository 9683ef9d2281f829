"""A run is held by who trains it, and by nobody once that process is gone, however it ended."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning import run_lock
from convviz.learning.run_lock import held, is_held

# Holds the lock of a folder until it is killed.
HOLDER = """
import sys
from pathlib import Path
from convviz.learning.run_lock import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_run_is_held_while_it_is_trained_and_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "runs" / "one"
    assert not is_held(folder)
    with held(folder):
        assert is_held(folder)
        assert not is_held(tmp_path)
    assert not is_held(folder)
    assert list(folder.iterdir()) == []


def test_another_is_refused_until_it_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_lock, "_ASKED_S", 0.05)
    with held(tmp_path):
        with pytest.raises(ConvvizError) as caught, held(tmp_path):
            pass
        assert caught.value.code == "run-trained-elsewhere"
        assert is_held(tmp_path)
    with held(tmp_path):
        assert is_held(tmp_path)


def test_an_error_lets_go(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), held(tmp_path):
        _ = 1 / 0
    assert not is_held(tmp_path)


def test_what_a_killed_process_held_is_free_and_can_be_taken(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        assert is_held(tmp_path)
        holder.kill()
        holder.wait()
    assert [each.name for each in tmp_path.iterdir()] == ["lock"]
    assert not is_held(tmp_path)
    with held(tmp_path):
        assert is_held(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_who_only_asks_keeps_nobody_from_training(tmp_path: Path) -> None:
    ended = threading.Event()

    def ask() -> None:
        while not ended.is_set():
            is_held(tmp_path)

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        for _ in range(200):
            with held(tmp_path):
                pass
    finally:
        ended.set()
        thread.join()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConvvizError) as caught, held(tmp_path / "file" / "run"):
        pass
    assert caught.value.code == "cannot-write"
    assert not is_held(tmp_path / "file" / "run")
