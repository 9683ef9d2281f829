"""The window's side of the worker: starts it when there is work, hears it, stops it. No Qt, no Keras.

1. `train` or `fetch` starts the process if none is running and sends the request.
2. A thread reads the worker's events and hands each to `heard`, in that thread.
3. The last event of a request is Finished, Fetched, Stopped or Failed; a worker that dies in between is a Failed too.
4. `close` closes the worker's standard input, which is its order to leave, waits, and kills it if it stays.
"""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from typing import IO

from convviz import frozen
from convviz.learning.messages import (
    LAST_EVENTS,
    Ask,
    Cancel,
    Continue,
    Convert,
    Event,
    Failed,
    Fetch,
    Pause,
    Request,
    Train,
    read_event,
    send,
)
from convviz.learning.process.failures import died, not_started
from convviz.learning.process.frames import FrameCutError, FrameError

COMMAND = (
    tuple(frozen.process("worker"))
    if frozen.is_frozen()
    else (sys.executable, "-P", "-m", "convviz.learning.process.worker")
)
_LEAVE_S = 5.0
_LOG_BYTES = 4000
# Without it Windows opens a console for the worker of a window.
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class WorkerClient:
    """One worker process, or none while there is nothing to do."""

    def __init__(self, heard: Callable[[Event], None], command: Sequence[str] = COMMAND) -> None:
        """A client without a process.

        Args:
            heard: Is given every event, in a thread that reads; it must not call `close`.
            command: What starts a worker.
        """
        self._heard = heard
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._busy = threading.Event()
        self._ending = threading.Lock()
        self._running = False  # whether there is a reader that has not yet heard the end
        self._leaving = False
        self._training = False  # whether the newest request is one

    @property
    def busy(self) -> bool:
        """Whether a request is still without its last event."""
        return self._busy.is_set()

    @property
    def process_id(self) -> int | None:
        """The worker's process id, or None without a process."""
        return None if self._process is None or self._process.poll() is not None else self._process.pid

    def train(self, request: Train) -> None:
        """Begins a training; what comes of it comes as events.

        Raises:
            ConvvizError: No process can be started.
            RuntimeError: The worker is busy.
        """
        self._begin(request)

    def fetch(self, name: str) -> None:
        """Begins to fetch a data set by Keras's own loader; what comes of it comes as events.

        Raises:
            ConvvizError: No process can be started.
            RuntimeError: The worker is busy.
        """
        self._begin(Fetch(name))

    def convert(self, request: Convert) -> None:
        """Begins to write a network in another format; what comes of it comes as events.

        Raises:
            ConvvizError: No process can be started.
            RuntimeError: The worker is busy.
        """
        self._begin(request)

    def ask(self, request: Ask) -> None:
        """Begins to answer a question about a network; what comes of it comes as events.

        Raises:
            ConvvizError: No process can be started.
            RuntimeError: The worker is busy.
        """
        self._begin(request)

    def pause(self) -> None:
        """Asks the worker to wait; Paused comes when it does."""
        if self.busy:
            self._send(Pause())

    def resume(self) -> None:
        """Lets a worker that waits go on."""
        if self.busy:
            self._send(Continue())

    def cancel(self) -> None:
        """Asks the worker to stop what it does; Stopped comes when it has."""
        if self.busy:
            self._send(Cancel())

    def kill(self) -> None:
        """Ends the process at once; a request that was being worked on fails."""
        if self._process is not None:
            self._process.kill()

    def rest(self) -> None:
        """Ends a process that has nothing to do, and gives its memory back; the next request starts another."""
        if not self.busy:
            self._stop()

    def close(self) -> None:
        """Ends the process for good and waits until it and its reader are gone. No event comes after this."""
        self._leaving = True
        self._stop()

    def _begin(self, request: Train | Fetch | Convert | Ask) -> None:
        if self.busy:
            raise RuntimeError("the worker is busy; wait for its last event or cancel it")
        with self._ending:
            # From here on a reader that hears the end says Failed; one that has heard it says nothing any more.
            self._busy.set()
            self._training = isinstance(request, Train)
            running = self._running
        if not running:
            self._start()
        self._send(request)

    def _start(self) -> None:
        self._stop()
        # A file, and no pipe: nobody has to read it, and it is looked at only when the worker has died.
        log = tempfile.TemporaryFile()  # noqa: SIM115 - the reader closes it
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the command is our own
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                creationflags=_NO_CONSOLE,
            )
        except OSError as error:
            log.close()
            self._busy.clear()
            reason = error.strerror or str(error)
            raise not_started(reason, training=self._training) from error
        self._reader = threading.Thread(
            target=self._read,
            args=(self._process, self._process.stdout, log),
            name="worker events",
            daemon=True,
        )
        self._running = True
        self._reader.start()

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        try:
            process.wait(_LEAVE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._reader is not None:
            self._reader.join()

    def _send(self, request: Request) -> None:
        if self._process is None or self._process.stdin is None:
            return
        with contextlib.suppress(OSError):  # it has died, which the reader hears
            send(self._process.stdin, request)

    def _read(self, process: subprocess.Popen[bytes], answers: IO[bytes], log: IO[bytes]) -> None:
        """Hands on events until there are none."""
        garbled: FrameError | None = None
        with log, answers:
            try:
                while (event := read_event(answers)) is not None:
                    self._hand_on(event)
            except FrameCutError:
                pass  # it died, of which its status says more
            except FrameError as error:
                garbled = error
                process.kill()  # what speaks another language is not listened to any longer
            status = process.wait()
            with self._ending:
                self._running = False
                unfinished = self._busy.is_set()
            if unfinished:
                self._hand_on(Failed.of(garbled) if garbled else _died(status, log, training=self._training))

    def _hand_on(self, event: Event) -> None:
        if isinstance(event, LAST_EVENTS):
            self._busy.clear()
        if not self._leaving:
            self._heard(event)


def _died(status: int, log: IO[bytes], *, training: bool) -> Failed:
    """Why a worker is gone that still had work: the signal, or its status and the last line that it printed."""
    if status < 0:
        reason = f"signal {signal.Signals(-status).name}"
    else:
        log.seek(max(0, log.seek(0, 2) - _LOG_BYTES))
        lines = log.read().decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        reason = f"status {status}, {last[:200]}" if last else f"status {status}"
    return Failed.of(died(reason, training=training))
