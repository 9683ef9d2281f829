"""A file written off the window's thread: progress, cancelling, closing, and failures that are told."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from convviz.exports.atomic import whole_file
from convviz.layers.errors import ConvvizError
from convviz.workspace.export_job import Cancelled, ExportJob, Progress

PATH = Path("film.gif")


class Recorder:
    """What a job says, in order."""

    def __init__(self, job: ExportJob) -> None:
        self.said: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()
        job.busy_changed.connect(lambda busy: self._note("busy", busy))
        job.progressed.connect(lambda done, total: self._note("progressed", (done, total)))
        job.finished.connect(lambda path: self._note("finished", path))
        job.cancelled.connect(lambda: self._note("cancelled", None))
        job.refused.connect(lambda error: self._note("refused", error))
        job.crashed.connect(lambda error: self._note("crashed", error))

    def _note(self, what: str, value: object) -> None:
        self.said.append((what, value))
        self.threads.add(QThread.currentThread())


class Slow:
    """Writes a real file in a hundred parts, each of which waits to be let go."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.started = threading.Event()
        self.go_on = threading.Semaphore(0)

    def __call__(self, progress: Progress, cancelled: Cancelled) -> int | None:
        try:
            with whole_file(self.path) as part:
                self.started.set()
                for done in range(1, 101):
                    self.go_on.acquire(timeout=0.02)
                    if cancelled():
                        raise InterruptedError
                    part.write_text("x" * done)
                    progress(done, 100)
        except ConvvizError:  # how `whole_file` passes on an OSError
            return None
        return 100


@pytest.fixture
def job(qtbot: QtBot) -> ExportJob:
    return ExportJob()


def test_a_job_tells_progress_and_its_end_in_the_thread_of_its_owner(job: ExportJob, qtbot: QtBot) -> None:
    def write(progress: Progress, _cancelled: Cancelled) -> int:
        progress(1, 2)
        progress(2, 2)
        return 2

    heard = Recorder(job)
    with qtbot.waitSignal(job.finished):
        job.start(PATH, write)
    assert heard.said == [
        ("busy", True),
        ("progressed", (1, 2)),
        ("progressed", (2, 2)),
        ("busy", False),
        ("finished", PATH),
    ]
    assert heard.threads == {QThread.currentThread()}


def test_the_work_itself_is_done_in_another_thread(job: ExportJob, qtbot: QtBot) -> None:
    threads: list[int] = []

    def write(_progress: Progress, _cancelled: Cancelled) -> int:
        threads.append(threading.get_ident())
        return 1

    with qtbot.waitSignal(job.finished):
        job.start(PATH, write)
    assert threads != [threading.get_ident()]


def test_a_cancelled_job_leaves_no_file_and_ends_once(job: ExportJob, tmp_path: Path, qtbot: QtBot) -> None:
    slow = Slow(tmp_path / "film.gif")
    heard = Recorder(job)
    job.start(slow.path, slow)
    assert slow.started.wait(5)
    assert list(tmp_path.iterdir()) != []  # the part that is being written
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert list(tmp_path.iterdir()) == []
    assert [what for what, _ in heard.said if what != "progressed"] == ["busy", "busy", "cancelled"]


def test_a_job_is_busy_until_its_part_is_gone(job: ExportJob, tmp_path: Path, qtbot: QtBot) -> None:
    slow = Slow(tmp_path / "film.gif")
    job.start(slow.path, slow)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
        assert job.busy
    assert not job.busy


def test_stopping_waits_until_nothing_is_written(job: ExportJob, tmp_path: Path, qtbot: QtBot) -> None:
    slow = Slow(tmp_path / "film.gif")
    job.start(slow.path, slow)
    assert slow.started.wait(5)
    with qtbot.waitSignal(job.cancelled):
        assert job.stop()
        assert list(tmp_path.iterdir()) == []


def test_stopping_an_idle_job_returns_at_once(job: ExportJob) -> None:
    assert job.stop()


def test_a_second_file_is_refused_while_one_is_written(job: ExportJob, tmp_path: Path, qtbot: QtBot) -> None:
    slow = Slow(tmp_path / "film.gif")
    job.start(slow.path, slow)
    with pytest.raises(RuntimeError, match=r"film\.gif"):
        job.start(PATH, slow)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_expected_failures_are_refused_and_others_reported(job: ExportJob, qtbot: QtBot) -> None:
    expected, unexpected = ConvvizError("cannot-write", "Cannot write it."), ZeroDivisionError("mistake")

    def failing(error: Exception) -> int:
        raise error

    heard = Recorder(job)
    for error, signal in ((expected, job.refused), (unexpected, job.crashed)):
        with qtbot.waitSignal(signal):
            job.start(PATH, lambda _progress, _cancelled, error=error: failing(error))
    assert heard.said[1:3] == [("busy", False), ("refused", expected)]
    assert heard.said[4:] == [("busy", False), ("crashed", unexpected)]


def test_an_owner_that_goes_meanwhile_stops_the_work(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    job = ExportJob(parent)
    slow = Slow(tmp_path / "film.gif")
    job.start(slow.path, slow)
    assert slow.started.wait(5)
    parent.deleteLater()
    del job
    qtbot.waitUntil(lambda: list(tmp_path.iterdir()) == [])
