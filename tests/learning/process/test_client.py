"""The client explains how its worker ended, and ends it without leaving anything."""

from __future__ import annotations

import queue
import subprocess
import sys
from collections.abc import Iterator

import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import Ask, Event, Failed, Preparing, Stopped, Train
from convviz.learning.process.client import WorkerClient
from convviz.learning.recipe import Recipe
from convviz.states.evidence.questions import HeatMap

REQUEST = Train(Recipe("mnist", "mnist"), "none.keras")
_WORKER = """
import os, signal, sys, time
from convviz.learning.messages import *
out = os.fdopen(os.dup(1), "wb")
{body}
"""
_WAIT_S = 30


class Heard:
    """A client of a worker that does what a few lines of Python say, and what it told."""

    def __init__(self, body: str) -> None:
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.client = WorkerClient(self.events.put, (sys.executable, "-P", "-c", _WORKER.format(body=body)))

    def next(self) -> Event:
        return self.events.get(timeout=_WAIT_S)


@pytest.fixture
def clients() -> Iterator[list[Heard]]:
    made: list[Heard] = []
    yield made
    for heard in made:
        heard.client.close()


def begun(clients: list[Heard], body: str) -> Heard:
    heard = Heard(body)
    clients.append(heard)
    heard.client.train(REQUEST)
    return heard


def test_the_request_reaches_the_worker_and_its_events_come_back(clients: list[Heard]) -> None:
    body = """
request = read_request(sys.stdin.buffer)
send(out, Preparing(request.recipe.epochs, 100))
send(out, Stopped())
sys.stdin.buffer.read()
"""
    heard = begun(clients, body)
    assert heard.next() == Preparing(REQUEST.recipe.epochs, 100)
    assert heard.next() == Stopped()
    assert not heard.client.busy


def test_one_thing_at_a_time(clients: list[Heard]) -> None:
    heard = begun(clients, "sys.stdin.buffer.read()")
    with pytest.raises(RuntimeError, match="busy"):
        heard.client.train(REQUEST)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_worker_that_is_killed_in_the_middle_of_a_frame_has_died(clients: list[Heard]) -> None:
    heard = begun(
        clients, "out.write(b'CVF1\\x40\\0\\0\\0{'); out.flush(); os.kill(os.getpid(), signal.SIGKILL)"
    )
    event = heard.next()
    assert isinstance(event, Failed)
    assert (event.code, event.facts) == ("worker-died", {"reason": "signal SIGKILL"})


def test_a_worker_that_fails_is_explained_by_the_last_line_it_printed(clients: list[Heard]) -> None:
    event = begun(clients, "raise MemoryError('all of it is taken')").next()
    assert isinstance(event, Failed)
    assert event.code == "worker-died"
    assert event.sentence.count("status 1, MemoryError: all of it is taken") == 1
    assert str(event.error()) == event.sentence


@pytest.mark.parametrize(
    "answer",
    [
        "out.write(b'hello, this is a progress bar\\n')",
        "from convviz.learning.process.frames import *; write_frame(out, Frame(b'[1]'))",
        'from convviz.learning.process.frames import *; write_frame(out, Frame(b\'{"type": "eval"}\'))',
    ],
)
def test_a_worker_that_speaks_nonsense_is_ended(clients: list[Heard], answer: str) -> None:
    heard = begun(clients, f"{answer}; out.flush(); time.sleep(60)")
    event = heard.next()
    assert isinstance(event, Failed)
    assert event.code == "worker-garbled"


def test_after_a_death_the_next_training_has_a_new_worker(clients: list[Heard]) -> None:
    heard = begun(
        clients, "read_request(sys.stdin.buffer); send(out, Preparing(1, 2)); sys.stdin.buffer.read()"
    )
    for _ in range(2):
        assert heard.next() == Preparing(1, 2)
        heard.client.kill()
        assert isinstance(heard.next(), Failed)
        heard.client.train(REQUEST)
    assert heard.next() == Preparing(1, 2)


def test_a_worker_that_dies_at_once_is_heard_each_time(clients: list[Heard]) -> None:
    heard = begun(clients, "os._exit(3)")
    for _ in range(5):
        event = heard.next()
        assert isinstance(event, Failed)
        assert event.facts == {"reason": "status 3"}
        heard.client.train(REQUEST)
    assert isinstance(heard.next(), Failed)


def test_a_command_that_is_not_there_is_refused_each_time() -> None:
    client = WorkerClient(print, ("/nowhere/python",))
    for _ in range(2):
        with pytest.raises(ConvvizError, match="cannot be started: No such file"):
            client.train(REQUEST)


def test_closing_ends_the_process_and_nothing_is_told_of_it(clients: list[Heard]) -> None:
    heard = begun(clients, "sys.stdin.buffer.read()")
    assert heard.client.process_id is not None
    heard.client.close()
    assert heard.client.process_id is None
    assert heard.events.empty()


def test_closing_does_not_wait_for_a_worker_that_does_not_leave(
    clients: list[Heard], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("convviz.learning.process.client._LEAVE_S", 0.2)
    heard = begun(clients, "send(out, Preparing(1, 2)); time.sleep(600)")
    heard.next()
    heard.client.close()
    assert heard.client.process_id is None


def test_what_a_worker_prints_is_no_message(clients: list[Heard]) -> None:
    body = """
from convviz.learning.process.worker import _take_standard_output
answers = _take_standard_output()
print("a library says hello")
os.system("echo so does a program")
send(answers, Stopped())
sys.stdin.buffer.read()
"""
    assert begun(clients, body).next() == Stopped()


def test_the_window_side_loads_no_framework_and_no_qt() -> None:
    code = (
        "import sys, convviz.learning.process.client, convviz.cli.train.command; "
        "print([name for name in ('keras', 'tensorflow', 'h5py', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_the_workers_side_loads_no_qt_and_keras_only_when_it_trains() -> None:
    code = (
        "import sys, convviz.learning.process.worker, convviz.learning.loop.job; "
        "print([name for name in ('keras', 'tensorflow', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


QUESTION = Ask(HeatMap(), "0", "nowhere")


def test_a_question_has_no_checkpoint_that_would_stay(clients: list[Heard]) -> None:
    heard = begun(clients, "os._exit(3)")
    heard.next()
    heard.client.ask(QUESTION)
    event = heard.next()
    assert isinstance(event, Failed)
    assert (event.code, event.facts) == ("work-died", {"reason": "status 3"})
    assert "training" not in event.sentence


def test_a_question_that_no_process_can_be_started_for_is_refused() -> None:
    client = WorkerClient(print, ("/nowhere/python",))
    with pytest.raises(ConvvizError, match="computes this cannot be started: No such file"):
        client.ask(QUESTION)
