"""What threads tell arrives in the owner's thread, and a program that ends meanwhile ends without a word."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from convviz.workspace.mailbox import Mailbox
from convviz.workspace.task import TaskRunner

# A program that ends while a thread is still at work, whose end nobody is there to hear.
LEAVING = """
import threading, time
from PySide6.QtCore import QCoreApplication
from convviz.workspace.mailbox import Mailbox
from convviz.workspace.task import TaskRunner
application = QCoreApplication([])
at_work = threading.Event()
def work():
    at_work.set()
    time.sleep(0.5)
    print("done", flush=True)
    {end}
runner = TaskRunner({parent})
runner.start(work)
at_work.wait()
"""


def test_what_a_thread_puts_in_arrives_in_the_thread_of_the_mailbox(qtbot: QtBot) -> None:
    mailbox = Mailbox()
    found: list[tuple[object, bool]] = []
    mailbox.arrived.connect(
        lambda item: found.append((item, threading.current_thread() is before)),
    )
    before = threading.current_thread()
    thread = threading.Thread(target=mailbox.put, args=({"a": 1},))
    thread.start()
    qtbot.waitUntil(lambda: bool(found))
    thread.join()
    assert found == [({"a": 1}, True)]


@pytest.mark.parametrize("parent", ["", "application"])
@pytest.mark.parametrize("end", ["return 1", "raise ValueError"])
def test_a_program_that_ends_while_a_task_is_under_way_says_nothing_of_it(parent: str, end: str) -> None:
    code = LEAVING.format(parent=parent, end=end)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


def test_a_task_tells_its_result_its_refusal_and_its_crash(qtbot: QtBot) -> None:
    from convviz.layers.errors import ConvvizError

    runner = TaskRunner()
    heard: list[object] = []
    for signal in (runner.finished, runner.refused, runner.crashed):
        signal.connect(heard.append)
    refusal, crash = ConvvizError("none", "None."), ValueError("wrong")

    def fail(error: Exception) -> None:
        raise error

    for function in (lambda: 3, lambda: fail(refusal), lambda: fail(crash)):
        count = len(heard)
        runner.start(function)
        assert runner.busy
        qtbot.waitUntil(lambda before=count: len(heard) > before)
        assert not runner.busy
    assert heard == [3, refusal, crash]


def test_only_the_newest_task_is_heard_of(qtbot: QtBot) -> None:
    runner = TaskRunner()
    heard: list[object] = []
    runner.finished.connect(heard.append)
    for word in ("older", "newer"):
        runner.start(lambda said=word: said)
    qtbot.waitUntil(lambda: bool(heard))
    runner.start(lambda: "newest")
    qtbot.waitUntil(lambda: heard[-1] == "newest")
    assert heard == ["newer", "newest"]
