"""The one process for all work that needs Keras: jobs wait in a queue, and what comes of each comes as signals.

1. `submit` puts a request behind the others and gives its `Job`.
2. When its turn has come the worker is started if need be, and the job says `begun`.
3. Events are heard in a thread that reads, and handed over to the thread of the window.
4. The last event, which `LAST_EVENTS` lists, is followed by `ended`; then the next job has its turn.
"""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import LAST_EVENTS, Ask, Convert, Event, Failed, Fetch, Stopped, Train
from convviz.learning.process.client import COMMAND, WorkerClient
from convviz.workspace.mailbox import Mailbox

_NICER, _NICEST = 5, 19
_REST_S = 600.0

Work = Train | Fetch | Convert | Ask


class Job(QObject):
    """One request to the worker.

    Signals:
        begun: Its turn has come.
        heard: An `Event`, the last one as well.
        ended: The last `Event`: one of `LAST_EVENTS`.
    """

    begun = Signal()
    heard = Signal(object)
    ended = Signal(object)

    def __init__(self, request: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.request: Work = request


class WorkerService(QObject):
    """Owns the worker process of a window.

    Args:
        parent: Its parent; `close` must be called before it is destroyed.
        command: What starts a worker.
        rest_s: After how many seconds without a job the process ends, until there is one again: it holds half a
            gigabyte.

    Signals:
        busy_changed: Whether a job is under way or waits.
    """

    busy_changed = Signal(bool)

    def __init__(
        self, parent: QObject | None = None, command: Sequence[str] = COMMAND, rest_s: float = _REST_S
    ) -> None:
        super().__init__(parent)
        # Without a parent: the thread that reads may still use it while the window goes.
        self._mailbox = Mailbox()
        self._mailbox.arrived.connect(self._take)
        self._client = WorkerClient(self._mailbox.put, command)
        self._waiting: deque[Job] = deque()
        self._current: Job | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._begin_next)
        self._resting = QTimer(self, singleShot=True, interval=round(rest_s * 1000))
        self._resting.timeout.connect(self._client.rest)

    @property
    def busy(self) -> bool:
        """Whether a job is under way or waits."""
        return self._current is not None or bool(self._waiting)

    @property
    def process_id(self) -> int | None:
        """The worker's process id, or None without a process."""
        return self._client.process_id

    def submit(self, request: Work) -> Job:
        """Puts a request in the queue; nothing is started before control is back in the event loop."""
        job = Job(request, self)
        was_busy = self.busy
        self._waiting.append(job)
        self._turn.start()
        self._resting.stop()
        if not was_busy:
            self.busy_changed.emit(self.busy)
        return job

    def cancel(self, job: Job) -> None:
        """Stops a job; one that waits ends at once, one under way when it has stopped."""
        if job is self._current:
            self._client.cancel()
        elif job in self._waiting:
            self._waiting.remove(job)
            self._end(job, Stopped())

    def pause(self, job: Job) -> None:
        """Lets a job under way wait; it says Paused when it does."""
        if job is self._current:
            self._client.pause()

    def resume(self, job: Job) -> None:
        """Lets a job that waits go on."""
        if job is self._current:
            self._client.resume()

    def kill(self) -> None:
        """Ends the process at once; the job under way fails, the next one gets a new process."""
        self._client.kill()

    def close(self) -> None:
        """Ends the process and waits until it is gone; jobs end without a word."""
        self._turn.stop()
        self._resting.stop()
        self._waiting.clear()
        self._current = None
        self._client.close()

    def _begin_next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        job = self._current = self._waiting.popleft()
        try:
            match job.request:
                case Train():
                    self._client.train(job.request)
                case Fetch(name=name):
                    self._client.fetch(name)
                case Convert():
                    self._client.convert(job.request)
                case Ask():
                    self._client.ask(job.request)
        except ConvvizError as error:
            self._take(Failed.of(error))
        else:
            _give_way(self._client.process_id)
            job.begun.emit()

    def _take(self, event: Event) -> None:
        job = self._current
        if job is None:
            return  # it came from before `close`
        job.heard.emit(event)
        if isinstance(event, LAST_EVENTS):
            self._current = None
            self._end(job, event)

    def _end(self, job: Job, event: Event) -> None:
        job.ended.emit(event)
        job.deleteLater()
        if self._waiting:
            self._turn.start()
        elif self._current is None:
            self._resting.start()
            self.busy_changed.emit(self.busy)


def _give_way(process_id: int | None) -> None:
    """Lets the window come first where both want the processor; alone the worker is as fast as ever.

    On Linux this is of one thread, and those that it starts later take it over: the process has only begun.
    """
    if process_id is not None and hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            own = os.getpriority(os.PRIO_PROCESS, 0)
            os.setpriority(os.PRIO_PROCESS, process_id, min(own + _NICER, _NICEST))
