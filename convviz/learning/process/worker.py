"""The process that trains: `python -m convviz.learning.process.worker`, started and spoken to by `learning.client`.

1. It takes standard output for its frames, and points descriptor 1 at standard error before anything is imported
   that might print.
2. One thread reads requests; the main thread works on them one after the other and writes events.
3. When standard input ends, the window is gone: what is being done is cancelled, and the process ends.
"""

from __future__ import annotations

import importlib.util
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from convviz import frozen
from convviz.layers.errors import ConvvizError
from convviz.learning.messages import (
    Answered,
    Ask,
    Cancel,
    Continue,
    Convert,
    Converted,
    Event,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Partly,
    Pause,
    Paused,
    Preparing,
    Request,
    Stopped,
    Train,
    read_request,
    send,
)
from convviz.learning.network.keras_session import clean_environment
from convviz.learning.process.control import Cancelled
from convviz.learning.process.failures import unexpected

# How long work in hand, such as a checkpoint that is being written, may still take when the window is gone.
_LEAVE_S = 3.0
# The same for a question: its answer is for nobody then, and it writes nothing.
_LEAVE_A_QUESTION_S = 0.1

Work = Train | Fetch | Convert | Ask
Done = Finished | Fetched | Converted | Answered

DISTRIBUTED = "--distributed"
"""With it on its command line, a worker trains as one of the processes that TF_CONFIG names."""


def main() -> None:
    """Serves one window until it is gone."""
    answers = _take_standard_output()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is the parent's to hear
    clean_environment()
    _Worker(sys.stdin.buffer, answers).serve()
    os._exit(0)  # tearing TensorFlow down takes seconds for which a closing window would wait


def _take_standard_output() -> BinaryIO:
    """A stream to what was standard output; whatever prints from now on prints to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


class _Worker:
    """Works on the requests of one stream and answers on another."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests, self._answers = requests, answers
        self._waiting: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._control = _Control(self._tell)
        self._finished = threading.Event()
        self._leave_s = _LEAVE_S

    def serve(self) -> None:
        """Returns when the window is gone."""
        threading.Thread(target=self._listen, name="requests", daemon=True).start()
        while (request := self._waiting.get()) is not None:
            self._tell(self._done(request))
        self._finished.set()

    def _listen(self) -> None:
        """Reads requests until there are none; then nothing keeps the process for long."""
        try:
            while (request := read_request(self._requests)) is not None:
                self._take(request)
        except (ConvvizError, OSError) as error:
            _log(str(error))
        self._control.cancel()
        self._waiting.put(None)
        if not self._finished.wait(self._leave_s):
            os._exit(1)

    def _take(self, request: Request) -> None:
        match request:
            case Train() | Fetch() | Convert() | Ask():
                # Here and not where it is begun: a Cancel that comes right behind counts.
                self._control.begin()
                self._leave_s = _LEAVE_A_QUESTION_S if isinstance(request, Ask) else _LEAVE_S
                self._waiting.put(request)
            case Cancel():
                self._control.cancel()
            case Pause():
                self._control.pause()
            case Continue():
                self._control.go_on()

    def _done(self, request: Work) -> Done | Stopped | Failed:
        """What came of a request."""
        if importlib.util.find_spec("tensorflow") is None:
            return Failed.of(_without_tensorflow())
        self._tell(Preparing(0, 0, "starting"))
        try:
            return self._worked_on(request)
        except Cancelled:
            return Stopped()
        except ConvvizError as error:
            return Failed.of(error)
        except Exception as error:  # noqa: BLE001 - whatever Keras raises, the worker answers and lives on
            return Failed.of(unexpected(error, training=isinstance(request, Train)))

    def _worked_on(self, request: Work) -> Done:
        match request:
            case Train() if DISTRIBUTED in sys.argv:
                from convviz.learning.cluster.distributed import run_distributed

                return run_distributed(request, self._tell, self._control)
            case Train():
                from convviz.learning.loop.job import run_job

                return run_job(request, self._tell, self._control)
            case Fetch(name=name):
                from convviz.learning.data.named_data import fetched

                return Fetched(name, str(fetched(name, self._tell, self._control)))
            case Convert(source=source, target=target):
                from convviz.learning.network.converting import convert

                convert(Path(source), Path(target), self._control)
                return Converted(target)
            case Ask():
                from convviz.learning.evidence.answering import answer

                return Answered(answer(request, lambda so_far: self._tell(Partly(so_far)), self._control))

    def _tell(self, event: Event) -> None:
        try:
            send(self._answers, event)
        except OSError:  # the window is gone, which `_listen` hears too
            self._control.cancel()


class _Control:
    """What the thread that reads requests says to the one that works."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._going = threading.Event()
        self._cancelled = False
        self._going.set()

    def begin(self) -> None:
        """What was said before counts no longer."""
        self._cancelled = False
        self._going.set()

    def cancel(self) -> None:
        """The work is to stop, also while it waits."""
        self._cancelled = True
        self._going.set()

    def pause(self) -> None:
        """The work is to wait."""
        if not self._cancelled:
            self._going.clear()

    def go_on(self) -> None:
        """The work need not wait any longer."""
        self._going.set()

    def check(self) -> None:
        """Returns at once; while the work is to wait, when that is over.

        Raises:
            Cancelled: The work is to stop.
        """
        if not self._going.is_set() and not self._cancelled:
            self._tell(Paused())
            self._going.wait()
        if self._cancelled:
            raise Cancelled


def _without_tensorflow() -> ConvvizError:
    if frozen.is_frozen():
        sentence = "This build comes without TensorFlow, which this needs; the build with training has it."
        return ConvvizError("tensorflow-left-out", sentence)
    sentence = "This needs TensorFlow, which is not installed here; `pip install tensorflow` installs it."
    return ConvvizError("tensorflow-missing", sentence)


def _log(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201 - standard error is the worker's log


if __name__ == "__main__":
    main()
