"""What was on screen survives a crash, and an orderly end leaves nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from convviz.layers.errors import ConvvizError
from convviz.pictures.ink import Stroke
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Activate, Drawing, Lab, Numbers
from convviz.workspace import recovery as recovery_module
from convviz.workspace.lab_recovery import lab_form
from convviz.workspace.recovery import Form, Recovery

_WAIT_MS = 5000


def drawing(*xs: float) -> Lab:
    return Lab(Drawing(tuple(Stroke(((x, 0.5),), 0.1) for x in xs)), (Activate(),))


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery_module, "_SETTLE_MS", 10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture
def blobs() -> BlobStore:
    return BlobStore()


@pytest.fixture
def recovery(folder: Path, blobs: BlobStore, qtbot: QtBot) -> Iterator[Recovery]:
    made = Recovery(folder, lab_form(blobs))
    yield made
    made.finished()


def run_of(folder: Path) -> Path:
    (run,) = folder.glob("run-*")
    return run


def wait_until_kept(qtbot: QtBot, folder: Path, state: Lab) -> None:
    """Waits until the run's file holds this state."""
    wanted = lab_form(BlobStore()).serialise(state)
    qtbot.waitUntil(
        lambda: any(path.read_bytes() == wanted for path in folder.glob("run-*/state.json")), timeout=_WAIT_MS
    )


def crash(recovery: Recovery) -> None:
    """What a crash does: nothing is tidied up, and the system lets go of the lock."""
    recovery._timer.stop()
    recovery._lock.unlock()
    recovery._run = None


def successor(folder: Path) -> Recovery:
    return Recovery(folder, lab_form(BlobStore()))


def test_the_last_state_of_a_crashed_run_comes_back(recovery: Recovery, folder: Path, qtbot: QtBot) -> None:
    recovery.note(drawing(0.1))
    wait_until_kept(qtbot, folder, drawing(0.1))
    recovery.note(drawing(0.1, 0.9))
    wait_until_kept(qtbot, folder, drawing(0.1, 0.9))
    crash(recovery)

    assert successor(folder).pending().state == drawing(0.1, 0.9)


def test_a_killed_process_leaves_its_state(folder: Path, qtbot: QtBot) -> None:
    code = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from convviz.pictures.ink import Stroke
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Activate, Drawing, Lab
from convviz.workspace import recovery
from convviz.workspace.lab_recovery import lab_form
recovery._SETTLE_MS = 10
application = QCoreApplication([])
keeper = recovery.Recovery(Path({str(folder)!r}), lab_form(BlobStore()))
keeper.note(Lab(Drawing((Stroke(((0.25, 0.5),), 0.1),)), (Activate(),)))
def look():
    if list(Path({str(folder)!r}).glob("run-*/state.json")):
        os.kill(os.getpid(), 9)
timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
application.exec()
"""
    root = Path(recovery_module.__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(root), *sys.path])}
    ended = subprocess.run([sys.executable, "-c", code], env=environment, timeout=60, check=False)

    assert ended.returncode == -9
    assert successor(folder).pending().state == drawing(0.25)


def test_an_orderly_end_leaves_nothing(recovery: Recovery, folder: Path, qtbot: QtBot) -> None:
    recovery.note(drawing(0.1))
    wait_until_kept(qtbot, folder, drawing(0.1))
    recovery.finished()

    assert list(folder.iterdir()) == []
    assert successor(folder).pending() is None


def test_there_is_nothing_to_recover_at_the_first_start(recovery: Recovery) -> None:
    assert recovery.pending() is None


def test_a_window_that_still_runs_is_not_recovered_from(
    recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    recovery.note(drawing(0.1))
    wait_until_kept(qtbot, folder, drawing(0.1))

    assert successor(folder).pending() is None


def test_what_was_offered_once_is_gone_after_an_orderly_end(
    recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    recovery.note(drawing(0.1))
    wait_until_kept(qtbot, folder, drawing(0.1))
    crash(recovery)
    next_run = successor(folder)
    next_run.pending()
    assert successor(folder).pending() is not None  # a second crash before the end would find it again
    next_run.finished()

    assert successor(folder).pending() is None


def test_numbers_come_back_with_their_grid(
    recovery: Recovery, folder: Path, blobs: BlobStore, qtbot: QtBot
) -> None:
    values = np.arange(24, dtype=np.float32).reshape(4, 3, 2) - 7.25
    state = Lab(Numbers(blobs.put(values)), (Activate(),))
    recovery.note(state)
    wait_until_kept(qtbot, folder, state)
    crash(recovery)
    found = successor(folder).pending()

    assert found.state == state
    np.testing.assert_array_equal(found.arrays[state.source.blob], values)


def test_an_array_is_written_once_and_forgotten_with_its_state(
    folder: Path, blobs: BlobStore, qtbot: QtBot
) -> None:
    form, encoded = lab_form(blobs), []
    counting = Form(
        form.serialise, form.array, lambda array: (encoded.append(1), form.encode(array))[1], form.load
    )
    recovery = Recovery(folder, counting)
    grid = Numbers(blobs.put(np.ones((2, 2, 1), np.float32)))
    for function in ("relu", "tanh", "sigmoid"):
        state = Lab(grid, (Activate(function),))
        recovery.note(state)
        wait_until_kept(qtbot, folder, state)
    assert len(encoded) == 1
    recovery.note(drawing())
    qtbot.waitUntil(lambda: not list(folder.glob("run-*/*.npy")), timeout=_WAIT_MS)
    recovery.finished()


def test_the_window_does_not_wait_for_the_disk(folder: Path, blobs: BlobStore, qtbot: QtBot) -> None:
    form, gate, started = lab_form(blobs), threading.Event(), threading.Event()

    def slow(state: Lab) -> bytes:
        started.set()
        gate.wait(10)
        return form.serialise(state)

    recovery = Recovery(folder, Form(slow, form.array, form.encode, form.load))
    recovery.note(drawing(0.1))
    qtbot.waitUntil(started.is_set, timeout=_WAIT_MS)
    recovery.note(drawing(0.2))
    recovery.note(drawing(0.3))
    assert not list(folder.glob("run-*/state.json"))
    gate.set()
    wait_until_kept(qtbot, folder, drawing(0.3))
    recovery.finished()


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"convviz": 1}', b"\xff\xfe\x00", b'{"convviz": 99, "lab": {}}']
)
def test_a_damaged_run_is_put_aside_and_the_older_one_taken(
    folder: Path, qtbot: QtBot, content: bytes
) -> None:
    older = successor(folder)
    older.note(drawing(0.1))
    wait_until_kept(qtbot, folder, drawing(0.1))
    crash(older)
    damaged = folder / "run-damaged"
    damaged.mkdir()
    (damaged / "state.json").write_bytes(content)
    next_run = successor(folder)

    assert next_run.pending().state == drawing(0.1)
    assert (folder / "damaged" / "state.json").read_bytes() == content
    assert not damaged.exists()


def test_a_changed_array_is_damage(folder: Path, blobs: BlobStore, recovery: Recovery, qtbot: QtBot) -> None:
    state = Lab(Numbers(blobs.put(np.ones((2, 2, 1), np.float32))), (Activate(),))
    recovery.note(state)
    wait_until_kept(qtbot, folder, state)
    crash(recovery)
    (array,) = run_of(folder).glob("*.npy")
    array.write_bytes(array.read_bytes()[:-1] + b"\x07")

    assert successor(folder).pending() is None
    assert (folder / "damaged").is_dir()


def test_a_run_that_crashed_before_it_wrote_is_no_damage(folder: Path, qtbot: QtBot) -> None:
    (folder / "run-empty").mkdir(parents=True)
    next_run = successor(folder)

    assert next_run.pending() is None
    assert not (folder / "damaged").exists()
    next_run.finished()
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said_once(folder: Path, qtbot: QtBot) -> None:
    folder.write_text("a file stands where the folder should be")
    recovery, said = successor(folder), []
    recovery.failed.connect(said.append)
    recovery.note(drawing(0.1))
    qtbot.waitUntil(lambda: bool(said), timeout=_WAIT_MS)
    recovery.note(drawing(0.2))
    qtbot.waitUntil(lambda: not recovery._timer.isActive(), timeout=_WAIT_MS)

    assert [error.code for error in said] == ["recovery-folder"]
    assert recovery.pending() is None
    recovery.finished()


def test_a_failing_write_is_said_once_and_again_after_it_worked(folder: Path, qtbot: QtBot) -> None:
    form, full, said = lab_form(BlobStore()), [True], []

    def serialise(state: Lab) -> bytes:
        if full[0]:
            raise ConvvizError("cannot-write", "The disk is full.")
        return form.serialise(state)

    recovery = Recovery(folder, Form(serialise, form.array, form.encode, form.load))
    recovery.failed.connect(said.append)
    for x in (0.1, 0.2):
        recovery.note(drawing(x))
        qtbot.waitUntil(lambda: not recovery._timer.isActive(), timeout=_WAIT_MS)
    assert len(said) == 1
    full[0] = False
    recovery.note(drawing(0.3))
    wait_until_kept(qtbot, folder, drawing(0.3))
    qtbot.waitUntil(lambda: not recovery._timer.isActive(), timeout=_WAIT_MS)
    full[0] = True
    recovery.note(drawing(0.4))
    qtbot.waitUntil(lambda: len(said) == 2, timeout=_WAIT_MS)
    recovery.finished()
